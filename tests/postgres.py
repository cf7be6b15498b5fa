"""A real PostgreSQL on loopback in a folder of its own, started by a test and stopped by its process id."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psycopg

from tests.conftest import PATIENCE

PASSWORD: Final = "administrator"  # noqa: S105 - of a server on loopback, for one run
_USER: Final = "postgres"
_CONFIGURATION: Final = """
listen_addresses = '127.0.0.1'
fsync = off
max_connections = 100
shared_buffers = 32MB
max_wal_size = 256MB
lc_messages = 'C'
"""


@dataclass(slots=True)
class Server:
    """`process` is the postmaster, which its own process group follows."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    def url(self, database: str, user: str = _USER) -> str:
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def sql(self, statement: str, database: str = "postgres", values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Run a statement as the administrator, outside a transaction."""
        with psycopg.connect(self.url(database), password=PASSWORD, autocommit=True) as connection:
            cursor = connection.execute(statement.encode(), values or None)
            return cursor.fetchall() if cursor.description else []

    def new_database(self) -> str:
        name = f"hub_{secrets.token_hex(4)}"
        self.sql(f"CREATE DATABASE {name}")
        return name

    def freeze(self) -> None:
        """Stop every process of it, as a machine that hangs."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def stop(self) -> None:
        self.thaw()
        self.process.send_signal(signal.SIGINT)
        self.process.wait()

    def crash(self) -> None:
        self.thaw()
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait()

    def start(self) -> None:
        """Start it again at its port."""
        self.process = _start(self.folder, self.port)

    def _signal(self, number: signal.Signals) -> None:
        for pid in self._family():
            with suppress(ProcessLookupError):  # a connection's process may have ended since it was listed
                os.kill(pid, number)

    def _family(self) -> list[int]:
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(self.process.pid)], capture_output=True, text=True, check=False)
        return [self.process.pid, *(int(pid) for pid in children.stdout.split())]


@contextmanager
def postgres(network: str = "") -> Iterator[Server]:
    """Run a server until the block ends, reachable with TLS from a `network` such as 10.0.0.0/24, too.

    As root, it runs as the user that Debian's package makes, because it refuses root.
    """
    folder = Path(tempfile.mkdtemp(prefix="goodfaith-postgres-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, _USER)
        _make_cluster(folder, network)
        port = _free_port()
        server = Server(folder, port, _start(folder, port))
        try:
            yield server
        finally:
            with suppress(ProcessLookupError):
                server.crash()  # nobody needs its databases on the disk any more
    finally:
        shutil.rmtree(folder)


def _make_cluster(folder: Path, network: str) -> None:
    password = folder / "password"
    password.write_text(PASSWORD, encoding="ascii")
    cluster = folder / "cluster"
    options = ("--auth=scram-sha-256", f"--pwfile={password}", f"--username={_USER}", "--no-locale", "--encoding=UTF8", "--no-sync")
    _run([program("initdb"), f"--pgdata={cluster}", *options])
    with (cluster / "postgresql.conf").open("a", encoding="ascii") as file:
        listen = "listen_addresses = '*'\n" if network else ""
        file.write(f"{_CONFIGURATION}{listen}unix_socket_directories = '{folder}'\n")
    if network:
        with (cluster / "pg_hba.conf").open("a", encoding="ascii") as file:
            file.write(f"hostssl all all {network} scram-sha-256\n")


def program(name: str) -> str:
    """Return the path of a program of PostgreSQL. Debian keeps them beside each other by version, and off the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(found[-1]) if found else name


def _account() -> dict[str, Any]:
    return {"user": _USER, "group": _USER, "extra_groups": []} if os.geteuid() == 0 else {}


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, cwd="/", **_account())


def _start(folder: Path, port: int) -> subprocess.Popen[bytes]:
    command = [program("postgres"), "-D", str(folder / "cluster"), "-p", str(port)]
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd="/", start_new_session=True, **_account())
    _await_ready(process, port, folder / "log")
    return process


def _await_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + PATIENCE / 1000
    while process.poll() is None and time.monotonic() < end:
        with suppress(psycopg.OperationalError):
            psycopg.connect(host="127.0.0.1", port=port, user=_USER, password=PASSWORD, dbname="postgres").close()
            return
    raise RuntimeError(log.read_text(encoding="utf-8"))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

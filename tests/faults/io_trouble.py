"""Makes system calls on the files of a database fail in a running process, with strace, and logs which did."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.tools import require_tools

CALLS = {"open": "openat", "write": "pwrite64,write", "sync": "fsync,fdatasync", "read": "pread64"}
"""The system calls of SQLite, and of wiping its journal, by kind. No vote truncates anything."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Fails the `nth` call of a kind; if `permanent`, every later one too."""

    kind: str
    nth: int = 1
    permanent: bool = False
    error: str = "EIO"

    @property
    def rule(self) -> str:
        """The rule in strace's syntax."""
        return f"inject={CALLS[self.kind]}:error={self.error}:when={self.nth}{'+' if self.permanent else ''}"


@dataclass(frozen=True, slots=True)
class Log:
    """The log of strace; read it after the fault is over."""

    path: Path

    @property
    def lines(self) -> list[str]:
        return self.path.read_text(encoding="utf-8").splitlines()

    @property
    def first(self) -> int | None:
        """The index of the first call that failed, None if none did."""
        return next((index for index, line in enumerate(self.lines) if "(INJECTED)" in line), None)


@contextmanager
def failing(process: int, fault: Fault, store: Path, log: Path) -> Iterator[Log]:
    """Inject the fault into all threads of a process, for the database, its journal and their folder."""
    require_tools("strace")
    paths = [f"-P{path}" for path in (store, f"{store}-journal", store.parent)]
    command = ["strace", "-f", "-y", *paths, f"-etrace={','.join(CALLS.values())}", "-e", fault.rule, f"-o{log}", "-p", str(process)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        output: list[str] = []
        for line in tracer.stderr:
            output.append(line)
            if "attached" in line:
                break
        else:
            pytest.fail(f"strace cannot watch the kiosk: {output}", pytrace=False)
        try:
            yield Log(log)
        finally:
            tracer.send_signal(signal.SIGINT)
            tracer.stderr.read()
            tracer.wait(timeout=60)

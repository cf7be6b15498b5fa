"""Forks commands from a process that has already loaded the program's libraries, for tests that run hundreds of commands.

Each command still has its own process, arguments, environment, folder, output and exit code. What a normal start does, and what it
must not load, is tested with normal starts.
"""

import atexit
import gc
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, Final, NoReturn

LIBRARIES: Final = (
    "kiosk.app.run",
    "kiosk.cli.commands",
    "kiosk.cli.main",
    "kiosk.app.diagnostics.checks",
    "kiosk.app.sessions",
    "kiosk.app.reports.session_report",
    "kiosk.publishing.data.json_export",
    "kiosk.publishing.html.document",
    "kiosk.publishing.data.xlsx_file",
    "kiosk.publishing.pdf.summary_report",
    "alembic.command",
    "PIL.ImageDraw",
    "PIL.ImageFont",
    "PySide6.QtPdf",
    "PySide6.QtQuick",
    "qrcode",
)
_STREAMS: Final = 3
_MAX_REQUEST: Final = 1 << 17
"""Bytes. Most of a request is the environment."""
_GRACE: Final = 2
"""Seconds to wait for the server before killing it."""


class ForkServer:
    """Starts with the first command and ends with the test process, whose end of the socket closes."""

    def __init__(self, root: Path, env: Mapping[str, str]) -> None:
        self._socket, server_end = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        command = [sys.executable, "-m", __name__, str(server_end.fileno())]
        self._process = subprocess.Popen(
            command, env=env, cwd=root, pass_fds=[server_end.fileno()], stdin=subprocess.DEVNULL, process_group=0
        )
        server_end.close()
        atexit.register(self.end)

    def run(
        self, command: Sequence[str], env: Mapping[str, str], folder: Path, stdin: str, seconds: int
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command like `subprocess.run`, with `stdin` as its input."""
        with TemporaryFile() as input_file, TemporaryFile() as out, TemporaryFile() as err:
            input_file.write(stdin.encode())
            input_file.seek(0)
            request = json.dumps({"command": command, "env": dict(env), "folder": str(folder)})
            socket.send_fds(self._socket, [request.encode()], [input_file.fileno(), out.fileno(), err.fileno()])
            self._socket.settimeout(seconds)
            try:
                code = int(self._socket.recv(_MAX_REQUEST))
            except TimeoutError:
                self.end()
                raise subprocess.TimeoutExpired(list(command), seconds) from None
            return subprocess.CompletedProcess(list(command), code, *(_read_all(file) for file in (out, err)))

    def end(self) -> None:
        """Stop the server, even while a command still runs."""
        atexit.unregister(self.end)
        self._socket.close()
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


def _read_all(file: Any) -> str:  # noqa: ANN401 - its type depends on the platform
    file.seek(0)
    return str(file.read().decode(errors="strict")).replace("\r\n", "\n")


def main(number: str) -> int:
    """Run commands until the socket closes. In the child, become the command."""
    for name in LIBRARIES:
        __import__(name)
    gc.collect()
    gc.freeze()  # or each command would copy every page of the libraries when it collects garbage
    requests = socket.socket(fileno=int(number))
    while True:
        request, streams, _, _ = socket.recv_fds(requests, _MAX_REQUEST, _STREAMS)
        if not request:
            return 0
        if not (child := os.fork()):
            requests.close()
            _exit(_become(json.loads(request), streams))
        for file in streams:
            os.close(file)
        requests.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())


def _become(request: dict[str, Any], streams: Sequence[int]) -> int:
    for number, file in enumerate(streams):
        os.dup2(file, number)
        os.close(file)
    os.chdir(request["folder"])
    for name in os.environ.keys() - request["env"].keys():
        del os.environ[name]
    os.environ.update(request["env"])
    sys.argv = ["goodfaith", *request["command"]]
    from kiosk.cli.main import main as goodfaith  # already loaded

    return goodfaith()


def _exit(code: int) -> NoReturn:
    """End as a program does, except that Python does not take all its libraries apart, which is most of a short command's time."""
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""A process that has loaded the program's libraries once and becomes a command by forking, for tests that call hundreds of them.

Each command is still a process of its own, with its own arguments, environment, folder, output and exit code. What a real start
does, and what it must not load, is tested with real starts.
"""

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, Final

LIBRARIES: Final = (
    "kiosk.app.run",
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
_STANDARD: Final = 3
_LONGEST: Final = 1 << 17
"""Bytes of an order, most of it the environment."""
_MOMENT: Final = 2
"""Seconds."""


class ForkServer:
    """Started with the first command, gone with whoever started it: its socket closes."""

    def __init__(self, root: Path, env: Mapping[str, str]) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        words = [sys.executable, "-m", __name__, str(theirs.fileno())]
        self._process = subprocess.Popen(words, env=env, cwd=root, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL, process_group=0)
        theirs.close()
        atexit.register(self.end)

    def run(
        self, words: Sequence[str], env: Mapping[str, str], folder: Path, said: str, seconds: int
    ) -> "subprocess.CompletedProcess[str]":
        """As `subprocess.run`, with `said` to be read from stdin."""
        with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
            given.write(said.encode())
            given.seek(0)
            order = json.dumps({"words": words, "env": dict(env), "folder": str(folder)})
            socket.send_fds(self._socket, [order.encode()], [given.fileno(), out.fileno(), err.fileno()])
            self._socket.settimeout(seconds)
            try:
                code = int(self._socket.recv(_LONGEST))
            except TimeoutError:
                self.end()
                raise subprocess.TimeoutExpired(list(words), seconds) from None
            return subprocess.CompletedProcess(list(words), code, *(_all_of(file) for file in (out, err)))

    def end(self) -> None:
        """It goes as soon as nobody can give it an order; a command that still runs does not hold it up."""
        atexit.unregister(self.end)
        self._socket.close()
        try:
            self._process.wait(_MOMENT)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


def _all_of(file: Any) -> str:  # noqa: ANN401 - a file of either kind
    file.seek(0)
    return str(file.read().decode(errors="strict")).replace("\r\n", "\n")


def main(number: str) -> int:
    """Take orders until nobody is left to give them; in a child, be the command."""
    for name in LIBRARIES:
        __import__(name)
    orders = socket.socket(fileno=int(number))
    while True:
        order, standard, _, _ = socket.recv_fds(orders, _LONGEST, _STANDARD)
        if not order:
            return 0
        if not (child := os.fork()):
            orders.close()
            return _become(json.loads(order), standard)
        for file in standard:
            os.close(file)
        orders.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())


def _become(order: dict[str, Any], standard: Sequence[int]) -> int:
    for number, file in enumerate(standard):
        os.dup2(file, number)
        os.close(file)
    os.chdir(order["folder"])
    for name in os.environ.keys() - order["env"].keys():
        del os.environ[name]
    os.environ.update(order["env"])
    sys.argv = ["goodfaith", *order["words"]]
    from kiosk.cli.main import main as goodfaith  # it is loaded

    return goodfaith()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

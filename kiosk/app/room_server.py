"""The web server for phones in the room, in a process of its own beside the kiosk."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

from kiosk.app.answer_lines import TakeAnswer, take_line
from kiosk.process import relaunch
from kiosk.services.room_server import NetworkAddress, RoomState
from kiosk.system.network_addresses import find_addresses

PORT: Final = 8420
"""Tried first, so that the address is the same from lesson to lesson."""
_PATIENCE: Final = 5
"""Seconds that a server which was told to end may take when the kiosk ends."""


class RoomServerProcess:
    """Implements `RoomServer` of `services.room_server` with 'goodfaith serve'.

    The process holds the other end of a pipe, so it also ends when this one is killed. Answers to 'Is this a fair point?' come through
    another one, because they are counted in the memory of one process.
    """

    def __init__(self, folder: Path, port: int = PORT, take_answer: TakeAnswer = lambda _session, _key, _fair: None) -> None:
        self._folder, self._first_port, self._take_answer = folder, port, take_answer
        self._process: subprocess.Popen[bytes] | None = None
        self._ending: list[subprocess.Popen[bytes]] = []
        self._order = ("", "")
        self._port, self._said, self._error, self._heard = port, b"", b"", False
        self.url = self.problem = ""
        self.state = RoomState.OFF

    def addresses(self) -> Sequence[NetworkAddress]:
        return find_addresses()

    def start(self, session_id: str, address: str) -> None:
        if self._process is None:
            self._order, self._port = (session_id, address), self._first_port
            self._launch()

    def refresh(self) -> None:
        self._ending = [process for process in self._ending if not _has_ended(process)]
        process = self._process
        if process is None:
            return
        ended = process.poll() is not None
        self._said += _read(process.stdout)
        self._error = (self._error + _read(process.stderr))[-2000:]
        *lines, self._said = self._said.split(b"\n")
        for line in lines:
            if self._heard:
                take_line(line, self._take_answer)
            else:
                self._heard, self.state = True, RoomState.ON
                self.url = line.decode().rpartition(" at ")[2].strip()
        if ended:
            self._on_ended(process)

    def stop(self) -> None:
        if self._process is not None:
            _tell_to_end(self._process)
            self._ending.append(self._process)
        self._process, self.url, self.problem, self.state = None, "", "", RoomState.OFF

    def close(self) -> None:
        """Stop and wait for the process to end."""
        self.stop()
        for process in self._ending:
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            _close_pipes(process)
        self._ending.clear()

    def _launch(self) -> None:
        session_id, address = self._order
        options = ["--data", str(self._folder), "--session", session_id, "--host", address, "--port", str(self._port), "--with-parent"]
        pipe = subprocess.PIPE
        self._said, self._error, self.url, self.problem, self._heard = b"", b"", "", "", False
        self.state = RoomState.STARTING
        command = [*relaunch.command(), "serve", *options]
        environment = relaunch.environment()
        try:
            process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment)  # noqa: S603
        except OSError as error:
            self.state, self.problem = RoomState.FAILED, str(error)
            return
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                os.set_blocking(stream.fileno(), False)
        self._process = process

    def _on_ended(self, process: subprocess.Popen[bytes]) -> None:
        _close_pipes(process)
        self._process = None
        if not self._heard and self._port:  # another program may have the port
            self._port = 0
            self._launch()
            return
        self.url, self.state = "", RoomState.FAILED
        self.problem = self._error.decode(errors="replace").strip().rpartition("\n")[2]


def _read(stream: IO[bytes] | None) -> bytes:
    """Return what can be read without waiting."""
    return (stream.read() or b"") if stream is not None and not stream.closed else b""


def _tell_to_end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    process.terminate()


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    if process.poll() is None:
        return False
    _close_pipes(process)
    return True


def _close_pipes(process: subprocess.Popen[bytes]) -> None:
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()

"""Renders reports in a worker process, so that no screen waits for them.

A thread would not do: reportlab is pure Python, so the screens would wait for the interpreter lock. The summary is gathered in the kiosk,
which knows what is not written to disk yet, and handed to the worker. The worker ends when the kiosk closes the pipe or ends.
"""

import json
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any, Final

from kiosk import paths
from kiosk.app.reports.writers import ReportFiles, ReportOptions, print_locale, write
from kiosk.errors import KnownError
from kiosk.process import relaunch
from kiosk.services.combined_summary import Report
from kiosk.services.progress import CancelledError, Progress

COMMAND: Final = "render-report"
_POLL_SECONDS: Final = 0.1
"""Between two checks for cancellation."""
_GRACE_SECONDS: Final = 3.0
"""For the worker to clean up."""
_PROGRESS_STEPS: Final = 1000
_NICE: Final = 10
_BELOW_NORMAL: Final = 0x4000
_NO_WINDOW: Final = 0x08000000


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """What the worker renders. The language is a code, because a catalogue cannot be pickled."""

    report: Report
    files: ReportFiles
    language: str = "en"
    paper: str = "A4"
    separator: str = "comma"


def render(request: RenderRequest, progress: Progress | None = None) -> Sequence[Path]:
    """Write the files in a worker process and return their paths.

    Raises:
        KnownError: a file could not be written; a previous file of its name was kept.
        CancelledError: `progress` was cancelled; unfinished files were left as they were.
    """
    with _start_worker() as process:
        try:
            return _WorkerClient(process, progress or Progress()).run(request)
        finally:
            _stop(process)


def run_worker(stdin: IO[bytes], stdout: IO[bytes]) -> None:
    """Render the request on `stdin` and report on `stdout`. The end of `stdin` cancels it.

    Raises:
        KnownError: there is no request.
    """
    try:
        request = pickle.load(stdin)  # noqa: S301 - from the program that started this one, through a pipe nobody else has
    except (EOFError, pickle.UnpicklingError) as error:
        message = f"'{COMMAND}' is how the program renders reports in the background. Use 'goodfaith report'."
        raise KnownError(message) from error
    if hasattr(os, "nice"):
        os.nice(_NICE)
    cancelled = threading.Event()
    threading.Thread(target=_await_end, args=(stdin.fileno(), cancelled), daemon=True).start()
    _write(request, _ProgressWriter(stdout), cancelled)


def _write(request: RenderRequest, writer: "_ProgressWriter", cancelled: threading.Event) -> None:
    options = ReportOptions(print_locale(request.language), request.paper, bom=True, separator=request.separator)
    try:
        for path in write(request.report, request.files, options, Progress(writer.step, cancelled.is_set)):
            writer.send(file=str(path))
        writer.send(finished=True)
    except KnownError as error:
        writer.send(error=str(error))
    except (CancelledError, BrokenPipeError):
        pass  # nobody waits for the result


class _ProgressWriter:
    """Sends a line of JSON for every message, steps no finer than anyone could see."""

    def __init__(self, stdout: IO[bytes]) -> None:
        self._stdout, self._last = stdout, -1

    def send(self, **message: object) -> None:
        self._stdout.write(json.dumps(message).encode() + b"\n")
        self._stdout.flush()

    def step(self, done: int, steps: int) -> None:
        reached = _PROGRESS_STEPS * done // max(steps, 1)
        if reached != self._last:
            self._last = reached
            self.send(done=done, steps=steps)


class _WorkerClient:
    """The kiosk's side of the pipe."""

    def __init__(self, process: subprocess.Popen[bytes], progress: Progress) -> None:
        self._process, self._progress = process, progress
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        self._step = (0, 1)

    def run(self, request: RenderRequest) -> Sequence[Path]:
        self._send(request)
        threading.Thread(target=self._read_lines, daemon=True).start()
        files: list[Path] = []
        while line := self._next_line():
            message: dict[str, Any] = json.loads(line)
            if "error" in message:
                raise KnownError(message["error"])
            if "file" in message:
                files.append(Path(message["file"]))
            if "steps" in message:
                self._step = message["done"], message["steps"]
            if "finished" in message:
                return files
        text = "The page could not be made: the program that makes it has ended. The votes are kept; try again."
        raise KnownError(text)

    def _send(self, request: RenderRequest) -> None:
        stdin = self._process.stdin
        if stdin is None:
            raise AssertionError
        with suppress(OSError):  # the worker may have ended already, which is noticed when no line comes
            pickle.dump(request, stdin)
            stdin.flush()

    def _read_lines(self) -> None:
        stdout = self._process.stdout
        if stdout is not None:
            for line in stdout:
                self._lines.put(line)
        self._lines.put(b"")

    def _next_line(self) -> bytes:
        """Return the next line, b'' after the last. Raises CancelledError."""
        while True:
            self._progress.step(*self._step)
            try:
                return self._lines.get(timeout=_POLL_SECONDS)
            except Empty:
                continue


def _await_end(pipe: int, cancelled: threading.Event) -> None:
    """Read below Python's buffer: a waiting thread would keep its lock when the process ends."""
    os.read(pipe, 1)
    cancelled.set()


def _start_worker() -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(  # noqa: S603 - this program itself
            [*relaunch.command(), COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=relaunch.environment(),
            cwd=paths.source(),
            creationflags=_BELOW_NORMAL | _NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as error:
        message = f"The page could not be made: no other program can be started ({error.strerror}). The votes are kept; try again."
        raise KnownError(message) from error


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Close stdin, which tells the worker to stop, and kill it if it has not stopped in time."""
    if process.stdin is not None:
        with suppress(OSError):  # what the worker never read cannot be sent any more
            process.stdin.close()
    try:
        process.wait(_GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()

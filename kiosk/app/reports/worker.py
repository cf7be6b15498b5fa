"""Makes pages in a process of its own, so that no screen waits for them.

A thread would not do: reportlab is Python, and every time the screens want to run some of theirs they would wait for it. The summary
is gathered here, in the program that knows what is not written yet, and handed to the other process; it ends with this one.
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
from kiosk.app.reports.writers import Files, Form, Report, spoken, write
from kiosk.errors import KnownError
from kiosk.process import relaunch
from kiosk.services.progress import CancelledError, Progress

COMMAND: Final = "press"
_SLICE: Final = 0.1
"""Seconds between two looks at whether to stop."""
_GRACE: Final = 3.0
"""Seconds in which the other process may clear up after itself."""
_FINENESS: Final = 1000
_NICE: Final = 10
_BELOW_NORMAL: Final = 0x4000
_NO_WINDOW: Final = 0x08000000


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """What is to be made. The language goes by its code: a catalogue cannot be handed to another process."""

    report: Report
    files: Files
    language: str = "en"
    paper: str = "A4"


def make(order: RenderRequest, progress: Progress | None = None) -> Sequence[Path]:
    """Write the files and return where they are.

    Raises:
        KnownError: a file could not be written; an earlier one of its name still stands.
        CancelledError: `progress` said to stop; what was not finished is as it was.
    """
    progress = progress or Progress()
    with _other_process() as process:
        try:
            return _WorkerClient(process, progress).run(order)
        finally:
            _end(process)


def work(stdin: IO[bytes], stdout: IO[bytes]) -> None:
    """Be the other process: make what is ordered on `stdin`, and tell of it on `stdout`; the end of `stdin` means to stop.

    Raises:
        KnownError: nobody has ordered anything.
    """
    try:
        order = pickle.load(stdin)  # noqa: S301 - from the program that started this one, through a pipe nobody else has
    except (EOFError, pickle.UnpicklingError) as error:
        message = f"'{COMMAND}' is how the program makes pages in the background. Use 'goodfaith report'."
        raise KnownError(message) from error
    if hasattr(os, "nice"):
        os.nice(_NICE)
    stopped = threading.Event()
    threading.Thread(target=_await_end, args=(stdin.fileno(), stopped), daemon=True).start()
    _write(order, _ProgressWriter(stdout), stopped)


def _write(order: RenderRequest, telling: "_ProgressWriter", stopped: threading.Event) -> None:
    try:
        for path in write(
            order.report, order.files, Form(spoken(order.language), order.paper, bom=True), Progress(telling.step, stopped.is_set)
        ):
            telling.say(file=str(path))
        telling.say(over=True)
    except KnownError as error:
        telling.say(problem=str(error))
    except (CancelledError, BrokenPipeError):
        pass  # whoever ordered it is gone or does not want it any more


class _ProgressWriter:
    """A line of JSON for everything that is new, steps no finer than anyone could see."""

    def __init__(self, stdout: IO[bytes]) -> None:
        self._stdout, self._last = stdout, -1

    def say(self, **news: object) -> None:
        self._stdout.write(json.dumps(news).encode() + b"\n")
        self._stdout.flush()

    def step(self, done: int, steps: int) -> None:
        reached = _FINENESS * done // max(steps, 1)
        if reached != self._last:
            self._last = reached
            self.say(done=done, steps=steps)


class _WorkerClient:
    """The side that ordered."""

    def __init__(self, process: subprocess.Popen[bytes], progress: Progress) -> None:
        self._process, self._progress = process, progress
        self._lines: SimpleQueue[bytes] = SimpleQueue()
        self._step = (0, 1)

    def run(self, order: RenderRequest) -> Sequence[Path]:
        self._send(order)
        threading.Thread(target=self._listen, daemon=True).start()
        files: list[Path] = []
        while line := self._next():
            news: dict[str, Any] = json.loads(line)
            if "problem" in news:
                raise KnownError(news["problem"])
            if "file" in news:
                files.append(Path(news["file"]))
            if "steps" in news:
                self._step = news["done"], news["steps"]
            if "over" in news:
                return files
        message = "The page could not be made: the program that makes it has ended. The votes are kept; try again."
        raise KnownError(message)

    def _send(self, order: RenderRequest) -> None:
        stdin = self._process.stdin
        if stdin is None:
            raise AssertionError
        with suppress(OSError):  # it may have ended already, which is told when there is no line from it
            pickle.dump(order, stdin)
            stdin.flush()

    def _listen(self) -> None:
        stdout = self._process.stdout
        if stdout is not None:
            for line in stdout:
                self._lines.put(line)
        self._lines.put(b"")

    def _next(self) -> bytes:
        """The next line, b'' after the last. Raises CancelledError."""
        while True:
            self._progress.step(*self._step)
            try:
                return self._lines.get(timeout=_SLICE)
            except Empty:
                continue


def _await_end(pipe: int, stopped: threading.Event) -> None:
    """Below Python's buffer, which a thread that still waits would keep locked when the process ends."""
    os.read(pipe, 1)
    stopped.set()


def _other_process() -> subprocess.Popen[bytes]:
    quiet = _BELOW_NORMAL | _NO_WINDOW if sys.platform == "win32" else 0
    try:
        return subprocess.Popen(  # noqa: S603 - this program itself
            [*relaunch.command(), COMMAND],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=relaunch.environment(),
            cwd=paths.source(),
            creationflags=quiet,
        )
    except OSError as error:
        message = f"The page could not be made: no other program can be started ({error.strerror}). The votes are kept; try again."
        raise KnownError(message) from error


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to stop, which one that is done has; one that does not is ended."""
    if process.stdin is not None:
        with suppress(OSError):  # what it never read cannot be sent any more
            process.stdin.close()
    try:
        process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        process.kill()

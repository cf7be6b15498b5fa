"""Runs slow work in a separate thread, which must not touch Qt objects, and reports back in the GUI thread."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.services.progress import Progress

_T = TypeVar("_T")
_POLL_INTERVAL = 50
"""Milliseconds."""


class BackgroundTask(QObject):
    """Runs one function at a time. Emits `changed` when it starts, makes progress and ends.

    The thread is a daemon and is polled: it neither keeps the program from exiting nor emits signals.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._future: Future[Any] | None = None
        self._on_done: Callable[[Any], None] = lambda _result: None
        self._on_error: Callable[[Exception], None] = _raise
        self._cancelled = threading.Event()
        self._step = self._reported_step = (0, 1)
        self._timer = QTimer(self, interval=_POLL_INTERVAL)
        self._timer.timeout.connect(self._poll)

    @property
    def busy(self) -> bool:
        return self._future is not None

    @property
    def progress(self) -> float:
        """0 to 1."""
        return self._step[0] / self._step[1]

    def start(
        self, work: Callable[[Progress], _T], on_done: Callable[[_T], None], on_error: Callable[[Exception], None] | None = None
    ) -> None:
        """Start `work` unless the task is busy. Without `on_error` an exception is raised again: it is a bug, and belongs in the log."""
        if self._future is not None:
            return
        self._on_done, self._on_error = on_done, on_error or _raise
        self._future, self._cancelled = Future(), threading.Event()
        self._step = self._reported_step = (0, 1)
        progress = Progress(self._report, self._cancelled.is_set)
        threading.Thread(target=_run, args=(self._future, work, progress), daemon=True).start()
        self._timer.start()
        self.changed.emit()

    def cancel(self) -> None:
        """Ask the work to stop; it then fails with CancelledError."""
        self._cancelled.set()

    def _report(self, done: int, steps: int) -> None:
        self._reported_step = done, max(1, steps)

    def _poll(self) -> None:
        future = self._future
        if future is None:
            return
        if self._reported_step != self._step:
            self._step = self._reported_step
            self.changed.emit()
        if future.done():
            self._future = None
            self._timer.stop()
            error = future.exception()
            if isinstance(error, Exception):
                self._on_error(error)
            else:
                self._on_done(future.result())
            self.changed.emit()


def _run(future: Future[_T], work: Callable[[Progress], _T], progress: Progress) -> None:
    try:
        future.set_result(work(progress))
    except Exception as error:  # noqa: BLE001 - handed to `on_error`
        future.set_exception(error)


def _raise(error: Exception) -> None:
    raise error

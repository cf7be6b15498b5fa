"""Work that takes too long for the thread that draws the screens: another one does it, and touches nothing of Qt."""

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.services.progress import Progress

_T = TypeVar("_T")
_GLANCE = 50
"""Milliseconds between two looks at the other thread."""


class _Work(Generic[_T]):
    """What both threads share. The outcome is there before `over` is set."""

    def __init__(self, work: Callable[[Progress], _T]) -> None:
        self.step = (0, 1)
        self.stop, self.over = threading.Event(), threading.Event()
        self.outcome: _T | None = None
        self.error: Exception | None = None
        self._work = work
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        try:
            self.outcome = self._work(Progress(self._told, self.stop.is_set))
        except Exception as error:  # noqa: BLE001 - raised again, or told, by whoever asked for it
            self.error = error
        finally:
            self.over.set()

    def _told(self, done: int, steps: int) -> None:
        self.step = done, max(1, steps)


class BackgroundTask(QObject):
    """One piece of work at a time; tells by `changed` that it is further, and calls back in the thread of the screens."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: _Work[Any] | None = None
        self._then: Callable[[Any], None] = lambda _outcome: None
        self._failed: Callable[[Exception], None] = lambda _error: None
        self._step = (0, 1)
        self._timer = QTimer(self, interval=_GLANCE)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether it is at work."""
        return self._work is not None

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._step[0] / self._step[1]

    def begin(self, work: Callable[[Progress], _T], then: Callable[[_T], None], failed: Callable[[Exception], None]) -> None:
        """Start it, unless another one is on its way; `then` gets what it returns, `failed` what it raises."""
        if self._work is None:
            self._step = (0, 1)
            self._then, self._failed = then, failed
            self._work = _Work(work)
            self._timer.start()
            self.changed.emit()

    def stop(self) -> None:
        """Ask it to stop; it then fails with CancelledError."""
        if self._work is not None:
            self._work.stop.set()

    def _look(self) -> None:
        work = self._work
        if work is None:
            return
        if work.step != self._step:
            self._step = work.step
            self.changed.emit()
        if work.over.is_set():
            self._work = None
            self._timer.stop()
            if work.error is None:
                self._then(work.outcome)
            else:
                self._failed(work.error)
            self.changed.emit()

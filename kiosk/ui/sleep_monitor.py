"""Time that passes while the machine sleeps: Qt's timers stand still then, and a visitor's words would wait on the screen."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.system.boot_clock import boot_clock
from kiosk.ui.qt import Slot

MIN_SLEEP: Final = 30.0
"""Seconds without a check. A slow disk can hold the event loop up for less than that; a shorter sleep counts as time without activity."""
_CHECK_INTERVAL: Final = 500


class SleepMonitor(QObject):
    """Emits `woke` when the machine, or this program, has slept. Input events check too: the first one may be faster than the timer."""

    woke = Signal()

    def __init__(self, clock: Callable[[], float] = boot_clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._checked_at = clock()
        timer = QTimer(self, interval=_CHECK_INTERVAL)
        timer.timeout.connect(self.check)
        timer.start()

    @Slot()
    def check(self) -> None:
        now = self._clock()
        asleep, self._checked_at = now - self._checked_at >= MIN_SLEEP, now
        if asleep:
            self.woke.emit()


class TickCounter:
    """Counts the seconds between the ticks of a timer of one second by a clock that goes on during sleep."""

    def __init__(self, clock: Callable[[], float] = boot_clock) -> None:
        self._clock = clock
        self._counted_to = clock()

    def restart(self) -> None:
        self._counted_to = self._clock()

    def tick(self) -> int:
        """Return the seconds since the last tick, at least one: a timer may be early by milliseconds, and the next tick makes up for it."""
        now = self._clock()
        seconds = max(1, round(now - self._counted_to))
        self._counted_to = min(self._counted_to + seconds, now + 0.5)
        return seconds

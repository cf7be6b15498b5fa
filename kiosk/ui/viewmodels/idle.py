"""Detects that a visitor has left: a time to read, a warning that counts down, then a reset."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.system.boot_clock import boot_clock
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.sleep_monitor import TickCounter

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WORDS_A_MINUTE = 120
"""A slow reader's speed."""
_SECOND = 1000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class IdleViewModel(QObject):
    """Counts the seconds without activity during a visit. Emits `timedOut` when the warning has run out."""

    changed = Signal()
    timedOut = Signal()
    activity = Signal(int)
    """Someone is active, after so many seconds in which nobody was."""

    def __init__(self, patience: int, warning: int, clock: Callable[[], float] = boot_clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks = TickCounter(clock)
        self._min_patience = self._patience = patience
        self._max_warning = self._warning = warning
        self._idle_seconds = 0
        self._running = self._extendable = False
        self._count_words: Callable[[], int] = lambda: 0
        self._was_warning = False
        self._holds: set[str] = set()
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self.tick)

    def set_limits(self, patience: int, warning: int) -> None:
        """Set the seconds until the warning and those until the reset, from the next page on."""
        self._min_patience, self._max_warning = patience, warning

    def set_word_counter(self, count_words: Callable[[], int]) -> None:
        self._count_words = count_words

    def start(self) -> None:
        """Start over for a page of a visit, with time to read all of it before the warning."""
        self._extendable = True
        self._start(self._min_patience, self._max_warning)

    def start_fixed(self, seconds: int) -> None:
        """Start over with a fixed time that includes the warning, which takes at most half of it."""
        warning = min(self._max_warning, seconds // 2)
        self._extendable = False
        self._start(seconds - warning, warning)

    def _start(self, patience: int, warning: int) -> None:
        self._patience, self._warning, self._idle_seconds = patience, warning, 0
        self._running = True
        self._ticks.restart()
        self._timer.start()
        self._emit_if_warning()

    def extend_patience(self) -> None:
        """Allow the time to read the words now on the page. Counting them takes milliseconds, so not while a visitor waits."""
        if self._running and self._extendable:
            self._patience = max(self._min_patience, -(-self._count_words() * 60 // _WORDS_A_MINUTE))

    def stop(self) -> None:
        self._timer.stop()
        self._holds.clear()
        self._running, self._idle_seconds = False, 0
        self._emit_if_warning()

    @Slot()
    def registerActivity(self) -> None:
        """Start the countdown again after a touch, key, scroll or drag."""
        self.activity.emit(self._idle_seconds)
        self._idle_seconds = 0
        self._emit_if_warning()

    def hold(self, reason: str, *, active: bool) -> None:
        """Suspend counting while any reason is active: someone who listens or watches touches nothing."""
        if active:
            self._holds.add(reason)
            self.registerActivity()
        else:
            self._holds.discard(reason)

    @Slot()
    def tick(self) -> None:
        """Count the seconds since the last tick: one, or more if the machine slept."""
        seconds = self._ticks.tick()
        if self._holds:
            return
        if self._idle_seconds < self._patience <= self._idle_seconds + seconds:
            self.extend_patience()
        self._idle_seconds += seconds
        if self._idle_seconds >= self._patience + self._warning:
            self.stop()
            self.timedOut.emit()
        else:
            self._emit_if_warning()

    def _emit_if_warning(self) -> None:
        """Emit `changed` while the warning is on screen, and once when it ends."""
        before, self._was_warning = self._was_warning, self.warning
        if before or self._was_warning:
            self.changed.emit()

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether 'Still there?' is on screen."""
        return self._running and self._idle_seconds >= self._patience

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return max(0, self._patience + self._warning - self._idle_seconds)

    @Property(float, notify=changed)
    def shareLeft(self) -> float:
        """Falls from 1 to 0 during the warning."""
        return min(1.0, self.secondsLeft / self._warning)

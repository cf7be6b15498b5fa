"""Is anyone still there? Patience, a warning that counts down, and the reset that follows it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WORDS_A_MINUTE = 120
"""Slow reading, so that nobody is hurried."""
_SECOND = 1000


@QmlElement
@QmlUncreatable("built in kiosk.app")
class IdleViewModel(QObject):
    """Counts quiet seconds while a visit is going on. `poke` is any touch, key, scroll or drag."""

    changed = Signal()
    left = Signal()

    def __init__(self, patience: int, warning: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._least = patience
        self._longest_warning = self._warning = warning
        self._patience = patience
        self._quiet = 0
        self._watching = False
        self._reads = False
        self._count_words: Callable[[], int] = lambda: 0
        self._warned = False
        self._held: set[str] = set()
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self.tick)

    def set_limits(self, patience: int, warning: int) -> None:
        """Be as patient as that from the next page on."""
        self._least, self._longest_warning = patience, warning

    def set_word_counter(self, count_words: Callable[[], int]) -> None:
        self._count_words = count_words

    def watch(self) -> None:
        """Start over for a page; the warning comes on top of the time to read it."""
        self._reads = True
        self._begin(self._least, self._longest_warning)

    def read(self) -> None:
        """Be as patient as the words ask for that are on the page by now. Counting takes milliseconds: not for a moment somebody waits."""
        if self._watching and self._reads:
            self._patience = max(self._least, -(-self._count_words() * 60 // _WORDS_A_MINUTE))

    def watch_for(self, seconds: int) -> None:
        """Start over and leave after exactly so many quiet seconds; the warning, at most half of them, is part of them."""
        warning = min(self._longest_warning, seconds // 2)
        self._reads = False
        self._begin(seconds - warning, warning)

    def _begin(self, patience: int, warning: int) -> None:
        self._patience, self._warning, self._quiet = patience, warning, 0
        self._watching = True
        self._timer.start()
        self._tell()

    def rest(self) -> None:
        """Nobody to wait for."""
        self._timer.stop()
        self._held.clear()
        self._watching, self._quiet = False, 0
        self._tell()

    @Slot()
    def poke(self) -> None:
        """Someone is there."""
        self._quiet = 0
        self._tell()

    def hold(self, why: str, *, held: bool) -> None:
        """Someone listens or watches: while anything holds it, quiet is no sign of having left."""
        if held:
            self._held.add(why)
            self.poke()
        else:
            self._held.discard(why)

    @Slot()
    def tick(self) -> None:
        """One quiet second."""
        if self._held:
            return
        if self._quiet == self._patience - 1:
            self.read()
        self._quiet += 1
        if self._quiet >= self._patience + self._warning:
            self.rest()
            self.left.emit()
        else:
            self._tell()

    def _tell(self) -> None:
        """The screen counts down as long as it is warning, and hears of it when that is over, whatever ended it."""
        before, self._warned = self._warned, self.warning
        if before or self._warned:
            self.changed.emit()

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether 'Still there?' is on screen."""
        return self._watching and self._quiet >= self._patience

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Until the reset."""
        return max(0, self._patience + self._warning - self._quiet)

    @Property(float, notify=changed)
    def shareLeft(self) -> float:
        """1 to 0 over the warning."""
        return min(1.0, self.secondsLeft / self._warning)

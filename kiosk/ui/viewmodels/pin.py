"""The PIN pad: choosing a PIN the first time, asking for it ever after."""

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KnownError
from kiosk.services.pin import LEAST, MOST, PinKeeper
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PATIENCE = 10_000
_CHOOSING_PATIENCE = 60_000
_SECOND = 1000


@QmlElement
@QmlUncreatable("built in app.py")
class PinViewModel(QObject):
    """`mode` is 'enter', 'choose' or 'repeat'. Cancels itself after 10 quiet seconds, a minute while choosing."""

    changed = Signal()
    opened = Signal()
    cancelled = Signal()

    def __init__(self, keeper: PinKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._mode = "enter"
        self._digits = ""
        self._chosen = ""
        self._message = ""
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self.cancelled)
        self._waiting = QTimer(self, interval=_SECOND)
        self._waiting.timeout.connect(self._tick)

    def open(self) -> None:
        """Show an empty pad."""
        self._chosen = ""
        self._message = ""
        self._enter_mode("enter" if self.locked else "choose")
        self._quiet.start(_PATIENCE if self.locked else _CHOOSING_PATIENCE)
        self._tick()

    def close(self) -> None:
        """Forget what was typed."""
        self._digits = self._chosen = ""
        self._quiet.stop()
        self._waiting.stop()

    def poke(self) -> None:
        """Someone is typing."""
        if self._quiet.isActive():
            self._quiet.start()

    @property
    def locked(self) -> bool:
        """Whether a PIN is set."""
        return self._keeper.is_set()

    @Slot(str)
    def press(self, digit: str) -> None:
        """One digit."""
        if len(self._digits) < MOST and digit.isdigit():
            self._digits += digit
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Back to attract."""
        self.cancelled.emit()

    @Slot()
    def later(self) -> None:
        """In without a PIN, which only a kiosk that has none allows."""
        if not self.locked:
            self.opened.emit()

    @Slot()
    def submit(self) -> None:
        """Try, choose or repeat."""
        try:
            {"enter": self._try, "choose": self._choose, "repeat": self._repeat}[self._mode]()
        except KnownError as error:
            self._chosen = ""
            self._enter_mode("enter" if self.locked else "choose", str(error))

    @Property(str, notify=changed)
    def mode(self) -> str:
        """What the pad asks for."""
        return self._mode

    @Property(int, notify=changed)
    def typed(self) -> int:
        """Digits so far."""
        return len(self._digits)

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the digits are enough to be a PIN and looked at now."""
        return len(self._digits) >= LEAST and not self.wait

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until the next try."""
        try:
            return self._keeper.wait() if self.locked else 0
        except KnownError as error:
            self._message = str(error)
            return 0

    @Property(str, notify=changed)
    def message(self) -> str:
        """What was wrong."""
        if self.wait:
            return self.tr("Too many wrong tries. Wait %Ln second(s).", None, self.wait)
        return self._message

    def _try(self) -> None:
        if self._keeper.check(self._digits):
            self.opened.emit()
        else:
            self._enter_mode("enter", self.tr("That is not the PIN."))
            self._tick()

    def _choose(self) -> None:
        self._keeper.judge(self._digits)
        self._chosen = self._digits
        self._enter_mode("repeat")

    def _repeat(self) -> None:
        if self._digits != self._chosen:
            self._enter_mode("choose", self.tr("The two were not the same. Choose a PIN again."))
            return
        self._keeper.set(self._digits)
        self.opened.emit()

    def _enter_mode(self, mode: str, message: str = "") -> None:
        self._mode = mode
        self._digits = ""
        self._message = message
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        if self.wait:
            self._waiting.start()
        else:
            self._waiting.stop()
        self.changed.emit()

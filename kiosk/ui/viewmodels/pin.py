"""The PIN pad: choosing a PIN the first time, asking for it ever after, and the recovery code where it is forgotten."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KnownError
from kiosk.services.pin import CODE_GROUP, CODE_LENGTH, CODE_LETTERS, MAX_DIGITS, MIN_DIGITS, PinStore
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.recovery_code import PrintCode, RecoveryCodeViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PATIENCE: Final = {"enter": 10_000, "code": 180_000}
_THOUGHTFUL: Final = 60_000
_SECOND: Final = 1000


class Goal(StrEnum):
    """What the PIN is given for: to come in, to change it, or to have a new recovery code."""

    ENTER = "enter"
    CHANGE = "change"
    CODE = "code"


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PinViewModel(QObject):
    """`mode` is 'enter', 'choose', 'repeat', 'code' or 'recover'. Cancels itself: after 10 quiet seconds where a PIN is asked for."""

    changed = Signal()
    opened = Signal()
    cancelled = Signal()

    def __init__(self, keeper: PinStore, parent: QObject | None = None, *, print_code: PrintCode | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._code = RecoveryCodeViewModel(print_code, self)
        self._mode = "enter"
        self._goal = Goal.ENTER
        self._proven = self._wants_code = False
        self._typed = self._chosen = self._message = ""
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self.cancelled)
        self._waiting = QTimer(self, interval=_SECOND)
        self._waiting.timeout.connect(self._tick)

    def open(self, goal: Goal = Goal.ENTER) -> None:
        """Show an empty pad."""
        self._goal = goal
        self._proven = False
        self._wants_code = not self.locked
        self._chosen = ""
        self._enter_mode("enter" if self.locked else "choose")
        self._tick()

    def close(self) -> None:
        """Forget what was typed and told."""
        self._typed = self._chosen = ""
        self._proven = False
        self._code.clear()
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

    @Property(bool, notify=changed)
    def guarded(self) -> bool:
        """The same, for the screens."""
        return self.locked

    @Slot(str)
    def press(self, key: str) -> None:
        """One digit, or one letter of the code."""
        letters, most = (CODE_LETTERS, CODE_LENGTH) if self._mode == "recover" else ("0123456789", MAX_DIGITS)
        if len(key) == 1 and key.upper() in letters and len(self._typed) < most and self._mode != "code":
            self._typed += key.upper()
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last one back."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Back to where the pad was asked for."""
        self.cancelled.emit()

    @Slot()
    def later(self) -> None:
        """In without a PIN, which only a kiosk that has none allows."""
        if not self.locked:
            self.opened.emit()

    @Slot()
    def forgot(self) -> None:
        """Ask for the recovery code instead of the PIN, or for the PIN again."""
        if self._mode == "recover":
            self._enter_mode("enter")
        elif self._mode == "enter" and self.recoverable:
            self._enter_mode("recover")

    @Slot()
    def submit(self) -> None:
        """Try, choose or repeat."""
        steps = {"enter": self._try, "choose": self._choose, "repeat": self._repeat, "recover": self._recover, "code": self.written}
        try:
            steps[self._mode]()
        except KnownError as error:
            self._chosen = ""
            mode = self._mode if self._mode in {"recover", "code"} else "choose" if self._proven or not self.locked else "enter"
            self._enter_mode(mode, str(error))

    @Slot()
    def written(self) -> None:
        """The code on screen is written down: from now on it leads in."""
        if self._mode != "code":
            return
        try:
            self._keeper.replace_recovery_code(self._code.code)
        except KnownError as error:
            self._enter_mode("code", str(error))
        else:
            self.opened.emit()

    @Property(RecoveryCodeViewModel, constant=True)
    def code(self) -> RecoveryCodeViewModel:
        """The recovery code, as long as it is told."""
        return self._code

    @Property(str, notify=changed)
    def mode(self) -> str:
        """What the pad asks for."""
        return self._mode

    @Property(int, notify=changed)
    def typed(self) -> int:
        """Digits so far."""
        return len(self._typed)

    @Property(str, notify=changed)
    def typedCode(self) -> str:
        """The letters so far, with dots where more are to come; empty but where the code is asked for."""
        if self._mode != "recover":
            return ""
        letters = self._typed.ljust(CODE_LENGTH, "·")
        return " ".join(letters[start : start + CODE_GROUP] for start in range(0, CODE_LENGTH, CODE_GROUP))

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether what was typed is enough and looked at now."""
        return len(self._typed) >= (CODE_LENGTH if self._mode == "recover" else MIN_DIGITS) and not self.wait

    @Property(bool, notify=changed)
    def recoverable(self) -> bool:
        """Whether there is a code that leads in."""
        try:
            return self._keeper.has_recovery_code()
        except KnownError:
            return False  # the pad says so already, in `message`

    @Property("QStringList", constant=True)
    def letters(self) -> list[str]:
        """What a code is made of."""
        return list(CODE_LETTERS)

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until the next try; none where the PIN was given already."""
        try:
            return self._keeper.seconds_to_wait() if self.locked and not self._proven else 0
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
        if not self._keeper.verify(self._typed):
            self._enter_mode("enter", self.tr("That is not the PIN."))
            self._tick()
        elif self._goal is Goal.ENTER:
            self.opened.emit()
        else:
            self._proven = True
            self._tell_code() if self._goal is Goal.CODE else self._enter_mode("choose")

    def _recover(self) -> None:
        if not self._keeper.verify_recovery_code(self._typed):
            self._enter_mode("recover", self.tr("That is not the recovery code."))
            self._tick()
            return
        self._proven = self._wants_code = True
        self._enter_mode("choose")

    def _choose(self) -> None:
        self._keeper.validate_new(self._typed)
        self._chosen = self._typed
        self._enter_mode("repeat")

    def _repeat(self) -> None:
        if self._typed != self._chosen:
            self._enter_mode("choose", self.tr("The two were not the same. Choose a PIN again."))
            return
        self._keeper.set(self._typed)
        self._proven = True
        if self._wants_code:
            self._tell_code()
        else:
            self.opened.emit()

    def _tell_code(self) -> None:
        self._code.tell(self._keeper.generate_recovery_code())
        self._enter_mode("code")

    def _enter_mode(self, mode: str, message: str = "") -> None:
        self._mode = mode
        self._typed = ""
        self._message = message
        self._quiet.start(_PATIENCE.get(mode, _THOUGHTFUL))
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        if self.wait:
            self._waiting.start()
        else:
            self._waiting.stop()
        self.changed.emit()

"""The PIN pad: choosing a PIN, entering it, and the recovery code for a forgotten one."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KnownError
from kiosk.services.pin import CODE_GROUP, CODE_LENGTH, CODE_LETTERS, MAX_DIGITS, MIN_DIGITS, PinStore, Role
from kiosk.ui.dependencies import PrintCode
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.recovery_code import RecoveryCodeViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TIMEOUTS: Final = {"enter": 10_000, "code": 180_000}
_DEFAULT_TIMEOUT: Final = 60_000
"""Milliseconds without activity until the pad cancels itself."""
_SECOND: Final = 1000
RELOCK_SECONDS: Final = 120
"""Seconds without activity until what the PIN opened is locked again."""


class PinPurpose(StrEnum):
    """What the PIN is asked for. A helper's PIN is only for entering."""

    ENTER = "enter"
    CONFIRM = "confirm"
    HELPER = "helper"
    CHANGE = "change"
    CODE = "code"


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PinViewModel(QObject):
    """`mode` is 'enter', 'choose', 'repeat', 'code' or 'recover'. The pad cancels itself after a time without activity."""

    changed = Signal()
    opened = Signal()
    cancelled = Signal()

    def __init__(self, store: PinStore, parent: QObject | None = None, *, print_code: PrintCode | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._code = RecoveryCodeViewModel(print_code, self)
        self._mode = "enter"
        self._purpose = PinPurpose.ENTER
        self._verified = self._issue_code = self._as_helper = False
        self._typed = self._chosen = self._message = ""
        self._timeout = QTimer(self, singleShot=True)
        self._timeout.timeout.connect(self.cancelled)
        self._countdown = QTimer(self, interval=_SECOND)
        self._countdown.timeout.connect(self._update_countdown)

    def open(self, purpose: PinPurpose = PinPurpose.ENTER) -> None:
        """Show an empty pad."""
        self._purpose = purpose
        self._verified = self._as_helper = False
        self._issue_code = not self.locked
        self._chosen = ""
        self._set_mode("enter" if self.locked else "choose")

    @property
    def as_helper(self) -> bool:
        """Whether the last PIN was the helper's."""
        return self._as_helper

    def close(self) -> None:
        """Forget what was typed and shown."""
        self._typed = self._chosen = ""
        self._verified = False
        self._code.clear()
        self._timeout.stop()
        self._countdown.stop()

    def lock_later(self) -> None:
        """Close the pad, and emit `cancelled` once nobody has been active for `RELOCK_SECONDS`."""
        self.close()
        self._timeout.start(RELOCK_SECONDS * 1000)

    def register_activity(self) -> None:
        if self._timeout.isActive():
            self._timeout.start()

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether a PIN is set."""
        return self._store.is_set()

    @Property(bool, notify=changed)
    def hasHelper(self) -> bool:
        """Whether a helper has a PIN."""
        try:
            return self._store.has_helper()
        except KnownError:
            return False  # `message` already reports the unreadable file

    @Property(bool, notify=changed)
    def forMore(self) -> bool:
        """Whether someone inside is asked for their PIN before they change one or get a new code."""
        return self._purpose in {PinPurpose.HELPER, PinPurpose.CHANGE, PinPurpose.CODE}

    @Property(bool, notify=changed)
    def forHelper(self) -> bool:
        """Whether the helper's PIN is being chosen."""
        return self._purpose is PinPurpose.HELPER and self._mode in {"choose", "repeat"}

    @Slot()
    def removeHelper(self) -> None:
        """Let the helper's PIN open nothing any more."""
        self._store.remove_helper()
        self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """Add one digit, or one letter of the recovery code."""
        letters, most = (CODE_LETTERS, CODE_LENGTH) if self._mode == "recover" else ("0123456789", MAX_DIGITS)
        if len(key) == 1 and key.upper() in letters and len(self._typed) < most and self._mode != "code":
            self._typed += key.upper()
            self._message = ""
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        if self._typed:
            self._typed = self._typed[:-1]
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self.cancelled.emit()

    @Slot()
    def continueWithoutPin(self) -> None:
        """Enter a kiosk that has no PIN."""
        if not self.locked:
            self.opened.emit()

    @Slot()
    def toggleRecovery(self) -> None:
        """Switch between asking for the PIN and for the recovery code."""
        if self._mode == "recover":
            self._set_mode("enter")
        elif self._mode == "enter" and self.hasRecoveryCode:
            self._set_mode("recover")

    @Slot()
    def submit(self) -> None:
        steps = {
            "enter": self._check_pin,
            "choose": self._choose_pin,
            "repeat": self._repeat_pin,
            "recover": self._check_recovery_code,
            "code": self.confirmCode,
        }
        try:
            steps[self._mode]()
        except KnownError as error:
            self._chosen = ""
            mode = self._mode if self._mode in {"recover", "code"} else "choose" if self._verified or not self.locked else "enter"
            self._set_mode(mode, str(error))

    @Slot()
    def confirmCode(self) -> None:
        """Make the code on screen the valid one: it has been written down."""
        if self._mode != "code":
            return
        try:
            self._store.replace_recovery_code(self._code.code)
        except KnownError as error:
            self._set_mode("code", str(error))
        else:
            self.opened.emit()

    code = child_model(RecoveryCodeViewModel, "_code")

    @Property(str, notify=changed)
    def mode(self) -> str:
        return self._mode

    @Property(int, notify=changed)
    def typedCount(self) -> int:
        return len(self._typed)

    @Property(str, notify=changed)
    def typedCode(self) -> str:
        """The letters typed so far, padded with dots; '' unless the recovery code is asked for."""
        if self._mode != "recover":
            return ""
        letters = self._typed.ljust(CODE_LENGTH, "·")
        return " ".join(letters[start : start + CODE_GROUP] for start in range(0, CODE_LENGTH, CODE_GROUP))

    @Property(bool, notify=changed)
    def canSubmit(self) -> bool:
        return len(self._typed) >= (CODE_LENGTH if self._mode == "recover" else MIN_DIGITS) and not self.waitSeconds

    @Property(bool, notify=changed)
    def hasRecoveryCode(self) -> bool:
        try:
            return self._store.has_recovery_code()
        except KnownError:
            return False  # `message` already reports the unreadable file

    @Property("QStringList", constant=True)
    def codeLetters(self) -> list[str]:
        return list(CODE_LETTERS)

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """Seconds until the next try; 0 once the PIN was verified."""
        try:
            if not self.locked or self._verified:
                return 0
            return self._store.seconds_to_wait_for_code() if self._mode == "recover" else self._store.seconds_to_wait()
        except KnownError as error:
            self._message = str(error)
            return 0

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last entry was rejected, or how long to wait."""
        if self.waitSeconds:
            return self.tr("Too many wrong tries. Wait %Ln second(s).", None, self.waitSeconds)
        return self._message

    def _check_pin(self) -> None:
        role = self._store.identify(self._typed)
        if role is None:
            self._set_mode("enter", self.tr("That is not the PIN."))
        elif self._purpose is PinPurpose.ENTER:
            self._as_helper = role is Role.HELPER
            self.opened.emit()
        elif role is Role.HELPER:
            self._set_mode("enter", self.tr("This needs the organiser’s PIN."))
        elif self._purpose is PinPurpose.CONFIRM:
            self.opened.emit()
        else:
            self._verified = True
            self._show_code() if self._purpose is PinPurpose.CODE else self._set_mode("choose")

    def _check_recovery_code(self) -> None:
        if not self._store.verify_recovery_code(self._typed):
            self._set_mode("recover", self.tr("That is not the recovery code."))
            return
        self._verified = self._issue_code = True
        if self._purpose is PinPurpose.HELPER:
            self._purpose = PinPurpose.CHANGE
        self._set_mode("choose")

    def _choose_pin(self) -> None:
        self._store.validate_new(self._typed)
        self._chosen = self._typed
        self._set_mode("repeat")

    def _repeat_pin(self) -> None:
        if self._typed != self._chosen:
            self._set_mode("choose", self.tr("The two were not the same. Choose a PIN again."))
            return
        if self._purpose is PinPurpose.HELPER:
            self._store.set_helper(self._typed)
            self.opened.emit()
            return
        self._store.set(self._typed)
        self._verified = True
        if self._issue_code:
            self._show_code()
        else:
            self.opened.emit()

    def _show_code(self) -> None:
        self._code.show(self._store.generate_recovery_code())
        self._set_mode("code")

    def _set_mode(self, mode: str, message: str = "") -> None:
        self._mode = mode
        self._typed = ""
        self._message = message
        self._timeout.start(_TIMEOUTS.get(mode, _DEFAULT_TIMEOUT))
        self._update_countdown()

    @Slot()
    def _update_countdown(self) -> None:
        if self.waitSeconds:
            self._countdown.start()
        else:
            self._countdown.stop()
        self.changed.emit()

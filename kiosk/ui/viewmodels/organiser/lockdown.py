"""The lockdown check: the ways out of the kiosk that are open, and how to close each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.services.lockdown_check import EscapeKind, EscapeRoute
from kiosk.services.lockdown_text import describe
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class LockdownViewModel(QObject):
    """Checks in the background. Until it is done, only a missing PIN is known."""

    changed = Signal()

    def __init__(self, find_escapes: Callable[[], Sequence[EscapeRoute]], has_pin: Callable[[], bool]) -> None:
        super().__init__()
        self._find_escapes, self._has_pin = find_escapes, has_pin
        self._escapes: Sequence[EscapeRoute] = ()
        self._error = ""
        self._expanded = False
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)

    @Slot()
    def refresh(self) -> None:
        self._task.start(lambda _progress: self._find_escapes(), self._on_found, self._on_error)
        self.changed.emit()

    @Slot(bool)
    def show(self, expanded: bool) -> None:
        """Show or hide the list."""
        self._expanded = expanded
        if expanded:
            self.refresh()
        self.changed.emit()

    @Property(bool, notify=changed)
    def expanded(self) -> bool:
        return self._expanded

    @Property(bool, notify=changed)
    def checking(self) -> bool:
        return self._task.busy

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What every screen of the organiser says while the kiosk is not locked; '' if it is."""
        escapes = self._open_escapes()
        if any(escape.kind is EscapeKind.NO_PIN for escape in escapes):
            return self.tr("Not locked: no PIN is set")
        if escapes and all(escape.kind is EscapeKind.PHONES for escape in escapes):
            return self.tr("Phones in the room are on")
        if escapes:
            return self.tr("Not locked: some ways out of this machine are open")
        return self.tr("Could not check whether the kiosk is locked") if self._error else ""

    @Property("QStringList", notify=changed)
    def escapes(self) -> list[str]:
        return [describe(escape, _translate).what for escape in self._open_escapes()]

    @Property("QStringList", notify=changed)
    def fixes(self) -> list[str]:
        """How to close each of `escapes`."""
        return [describe(escape, _translate).fix for escape in self._open_escapes()]

    @Property(str, notify=changed)
    def error(self) -> str:
        """Why the check failed."""
        return self._error

    def _open_escapes(self) -> list[EscapeRoute]:
        """Return the escapes found, with the PIN as it is now."""
        others = [escape for escape in self._escapes if escape.kind is not EscapeKind.NO_PIN]
        return others if self._has_pin() else [EscapeRoute(EscapeKind.NO_PIN), *others]

    def _on_found(self, escapes: Sequence[EscapeRoute]) -> None:
        self._escapes, self._error = escapes, ""

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._error = str(error)


def _translate(text: str, comment: str = "", n: int = -1, /) -> str:
    return QCoreApplication.translate("", text, comment, n)

"""Whether the kiosk is locked: the ways out of this machine that are open, and what closes each."""

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
    """Looks in the background, as long as that takes; until then it knows no more than whether there is a PIN."""

    changed = Signal()

    def __init__(self, find_escapes: Callable[[], Sequence[EscapeRoute]], has_pin: Callable[[], bool]) -> None:
        super().__init__()
        self._find_escapes, self._has_pin = find_escapes, has_pin
        self._found: Sequence[EscapeRoute] = ()
        self._failed = ""
        self._shown = False
        self._errand = BackgroundTask(self)
        self._errand.changed.connect(self.changed)

    @Slot()
    def refresh(self) -> None:
        """Look again."""
        self._errand.begin(lambda _progress: self._find_escapes(), self._take, self._give_up)
        self.changed.emit()

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """Turn to the list, or away from it."""
        self._shown = shown
        if shown:
            self.refresh()
        self.changed.emit()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the list is on screen."""
        return self._shown

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether it is being looked at."""
        return self._errand.busy

    @Property(str, notify=changed)
    def band(self) -> str:
        """What stands on every screen of the organiser's while it is not locked; empty where it is."""
        ways = self._open()
        if any(way.kind is EscapeKind.NO_PIN for way in ways):
            return self.tr("Not locked: no PIN is set")
        if ways:
            return self.tr("Not locked: some ways out of this machine are open")
        return self.tr("Nobody could look whether it is locked") if self._failed else ""

    @Property("QStringList", notify=changed)
    def ways(self) -> list[str]:
        """What is open."""
        return [describe(way, _translate).what for way in self._open()]

    @Property("QStringList", notify=changed)
    def fixes(self) -> list[str]:
        """What closes each of them."""
        return [describe(way, _translate).fix for way in self._open()]

    @Property(str, notify=changed)
    def failed(self) -> str:
        """Why nobody could look."""
        return self._failed

    def _open(self) -> list[EscapeRoute]:
        """As found, with the PIN as it is now."""
        found = [way for way in self._found if way.kind is not EscapeKind.NO_PIN]
        return found if self._has_pin() else [EscapeRoute(EscapeKind.NO_PIN), *found]

    def _take(self, found: Sequence[EscapeRoute]) -> None:
        self._found, self._failed = found, ""

    def _give_up(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._failed = str(error)


def _translate(text: str, comment: str = "", n: int = -1, /) -> str:
    return QCoreApplication.translate("", text, comment, n)

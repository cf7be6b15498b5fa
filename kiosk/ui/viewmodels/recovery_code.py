"""The recovery code, on screen once: large, to be written down, or printed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PrintCode = Callable[[str, str, str], None]
"""Puts a code on paper with a heading above and a note below it, and keeps no copy. Takes seconds. Raises KnownError."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class RecoveryCodeViewModel(QObject):
    """Knows the code only as long as it is on screen."""

    changed = Signal()

    def __init__(self, print_code: PrintCode | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._print = print_code
        self._code = self._message = ""
        self._errand = BackgroundTask(self)
        self._errand.changed.connect(self.changed)

    def tell(self, code: str) -> None:
        """Show this one."""
        self._code, self._message = code, ""
        self.changed.emit()

    def clear(self) -> None:
        """Forget it."""
        self.tell("")

    @Slot()
    def printIt(self) -> None:
        """Put it on paper."""
        if self._print is None or not self._code:
            return
        put, code = self._print, self._code
        heading = self.tr("Recovery code of this kiosk")
        note = self.tr("It opens the organiser’s door where the PIN is forgotten; a new PIN is chosen then. Keep it away from the kiosk.")
        self._errand.begin(lambda _progress: put(code, heading, note), lambda _nothing: self._printed(), self._failed)

    @Property(str, notify=changed)
    def code(self) -> str:
        """Four groups of four; empty where none is told."""
        return self._code

    @Property(bool, constant=True)
    def printable(self) -> bool:
        """Whether there is a way to paper."""
        return self._print is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is on its way to the printer."""
        return self._errand.busy

    @Property(str, notify=changed)
    def message(self) -> str:
        """What became of printing."""
        return self._message

    def _printed(self) -> None:
        self._message = self.tr("It is at the printer. Fetch it, and check that it can be read.")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._message = str(error)

"""The recovery code, shown once to be written down or printed."""

from PySide6.QtCore import QLocale, QObject

from kiosk.errors import KnownError
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import PrintCode
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class RecoveryCodeViewModel(QObject):
    """Holds the code only while it is on screen."""

    changed = Signal()

    def __init__(self, print_code: PrintCode | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._print = print_code
        self._code = self._message = ""
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)

    def show(self, code: str) -> None:
        self._code, self._message = code, ""
        self.changed.emit()

    def clear(self) -> None:
        self.show("")

    @Slot()
    def printCode(self) -> None:
        if self._print is None or not self._code:
            return
        print_code, code = self._print, self._code
        heading = self.tr("Recovery code of this kiosk")
        language = QLocale().bcp47Name()
        note = self.tr("It opens the organiser’s door where the PIN is forgotten; a new PIN is chosen then. Keep it away from the kiosk.")
        self._task.start(lambda _progress: print_code(code, heading, note, language), lambda _nothing: self._printed(), self._failed)

    @Property(str, notify=changed)
    def code(self) -> str:
        """Four groups of four characters; '' while no code is shown."""
        return self._code

    @Property(bool, constant=True)
    def canPrint(self) -> bool:
        return self._print is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._task.busy

    @Property(str, notify=changed)
    def message(self) -> str:
        """The outcome of printing."""
        return self._message

    def _printed(self) -> None:
        self._message = self.tr("It is at the printer. Fetch it, and check that it can be read.")

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._message = str(error)

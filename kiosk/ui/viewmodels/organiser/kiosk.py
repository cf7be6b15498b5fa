"""The Kiosk tab: the machine itself."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in app.py")
class KioskTabViewModel(QObject):
    """Leaving, and the PIN."""

    changed = Signal()
    leave = Signal()
    again = Signal()
    pinChange = Signal()
    codeWanted = Signal()

    @Slot()
    def changePin(self) -> None:
        """Choose a PIN, or another one."""
        self.pinChange.emit()

    @Slot()
    def newCode(self) -> None:
        """Have a new recovery code, which ends the one before."""
        self.codeWanted.emit()

    @Slot()
    def leaveKiosk(self) -> None:
        """Close the program."""
        self.leave.emit()

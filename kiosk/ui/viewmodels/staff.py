"""The organiser's door: the PIN pad, what lies behind it, and the PIN once more before what is grave."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.viewmodels.organiser.area import OrganiserViewModel
from kiosk.ui.viewmodels.pin import PinViewModel

SCREENS = ("pin", "organiser")
LOCKS_AFTER = 120
"""Quiet seconds: an organiser who is called away leaves nothing open."""


class StaffDoor(QObject):
    """Tells which of the two screens is to be shown, and when both are left. Nobody is let in but by the pad."""

    goes = Signal(str)
    shut = Signal()

    def __init__(self, pin: PinViewModel, organiser: OrganiserViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pin, self.organiser = pin, organiser
        pin.opened.connect(self._enter)
        pin.cancelled.connect(self._turn_back)
        organiser.back.connect(self.shut)
        organiser.pinWanted.connect(self.open)

    def open(self) -> None:
        """Ask for the PIN."""
        self.pin.open()
        self.goes.emit("pin")

    def close(self) -> None:
        """Leave nothing on either screen."""
        self.pin.close()
        self.organiser.close()

    def _enter(self) -> None:
        self.pin.close()
        if self.organiser.waits:
            self.organiser.granted()
        else:
            self.organiser.open()
        self.goes.emit("organiser")

    def _turn_back(self) -> None:
        if not self.organiser.waits:
            self.shut.emit()
            return
        self.pin.close()
        self.organiser.refused()
        self.goes.emit("organiser")

"""The organiser's door: the PIN pad, what lies behind it, and the PIN once more before what is grave."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.pin import PinPurpose, PinViewModel

SCREENS = ("pin", "organiser")


class OrganiserAccess(QObject):
    """Tells which of the two screens is to be shown, and when both are left. Nobody is let in but by the pad."""

    goes = Signal(str)
    shut = Signal()

    def __init__(self, pin: PinViewModel, organiser: OrganiserViewModel, confirmation: PinConfirmation) -> None:
        super().__init__()
        self._pin, self._organiser, self._confirmation = pin, organiser, confirmation
        self._within = False
        pin.opened.connect(self._enter)
        pin.cancelled.connect(self._turn_back)
        organiser.back.connect(self.shut)
        confirmation.requested.connect(self.open)
        organiser.kiosk.pinChangeRequested.connect(lambda: self._renew(PinPurpose.CHANGE))
        organiser.kiosk.recoveryCodeRequested.connect(lambda: self._renew(PinPurpose.CODE))

    def open(self) -> None:
        """Ask for the PIN."""
        self._pin.open()
        self.goes.emit("pin")

    def close(self) -> None:
        """Leave nothing on either screen."""
        self._within = False
        self._pin.close()
        self._organiser.close()

    def _renew(self, purpose: PinPurpose) -> None:
        """Give the PIN once more for another one, or for a new recovery code; then back to where that was asked for."""
        self._within = True
        self._pin.open(purpose)
        self.goes.emit("pin")

    def _enter(self) -> None:
        self._pin.close()
        if self._confirmation.pending:
            self._confirmation.confirm()
        elif self._within:
            self._organiser.show("kiosk")
        else:
            self._organiser.open()
        self._within = False
        self.goes.emit("organiser")

    def _turn_back(self) -> None:
        if not (self._confirmation.pending or self._within):
            self.shut.emit()
            return
        self._within = False
        self._pin.close()
        self._confirmation.reject()
        self.goes.emit("organiser")

"""Leads to the organiser's area through the PIN pad, and asks for the PIN again before what cannot be undone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.organiser.area import OrganiserArea
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.pin import PinPurpose, PinViewModel

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel

SCREENS = ("pin", "organiser")


class OrganiserAccess(QObject):
    """Decides which of the two screens is shown, and when both are left. Only the PIN pad lets anyone in."""

    screenRequested = Signal(str)
    closed = Signal()

    def __init__(self, pin: PinViewModel, area: OrganiserArea, confirmation: PinConfirmation) -> None:
        super().__init__()
        self._pin, self._area, self._confirmation = pin, area, confirmation
        self._inside = False
        pin.opened.connect(self._on_pin_accepted)
        pin.cancelled.connect(self._on_pin_cancelled)
        confirmation.requested.connect(self._ask_to_confirm)
        area.built.connect(self._connect)

    @Slot(QObject)
    def _connect(self, organiser: "OrganiserViewModel") -> None:
        organiser.closeRequested.connect(self.closed)
        organiser.kiosk.pinChangeRequested.connect(lambda: self._ask_for_purpose(PinPurpose.CHANGE))
        organiser.kiosk.helperPinRequested.connect(lambda: self._ask_for_purpose(PinPurpose.HELPER))
        organiser.kiosk.recoveryCodeRequested.connect(lambda: self._ask_for_purpose(PinPurpose.CODE))

    def open(self) -> None:
        self._pin.open()
        self.screenRequested.emit("pin")

    def close(self) -> None:
        """Clear both screens."""
        self._inside = False
        self._pin.close()
        if self._area.existing:
            self._area.existing.close()

    def return_from_preview(self) -> None:
        """Show the organiser's area again, which was left for a preview only."""
        self._area.organiser.return_from_preview()
        self.screenRequested.emit("organiser")

    def _ask_to_confirm(self) -> None:
        self._pin.open(PinPurpose.CONFIRM)
        self.screenRequested.emit("pin")

    def _ask_for_purpose(self, purpose: PinPurpose) -> None:
        """Ask for the PIN to change it or to get a new recovery code, then return to the Kiosk tab."""
        self._inside = True
        self._pin.open(purpose)
        self.screenRequested.emit("pin")

    def _on_pin_accepted(self) -> None:
        self._pin.close()
        if self._confirmation.pending:
            self._confirmation.confirm()
        elif self._inside:
            self._area.organiser.return_from_pin()
        else:
            self._area.organiser.open(as_helper=self._pin.as_helper)
        self._inside = False
        self.screenRequested.emit("organiser")

    def _on_pin_cancelled(self) -> None:
        if not (self._confirmation.pending or self._inside):
            self.closed.emit()
            return
        self._inside = False
        self._pin.close()
        self._confirmation.reject()
        self.screenRequested.emit("organiser")

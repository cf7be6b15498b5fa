"""Asks for the PIN once more before something that cannot be undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.ui.viewmodels.organiser.status_message import StatusMessage


class PinConfirmation(QObject):
    """Holds one action until the PIN is given. `requested` asks for the PIN pad."""

    requested = Signal()

    def __init__(self, has_pin: Callable[[], bool], message: StatusMessage) -> None:
        super().__init__()
        self._has_pin, self._message = has_pin, message
        self._action: Callable[[], None] | None = None

    @property
    def pending(self) -> bool:
        return self._action is not None

    def ask(self, action: Callable[[], None]) -> None:
        """Run `action` once the PIN is given, at once where the kiosk has none."""
        if self._has_pin():
            self._action = action
            self.requested.emit()
        else:
            action()

    def confirm(self) -> None:
        """Run the pending action."""
        action, self._action = self._action, None
        if action:
            action()

    def reject(self) -> None:
        """Drop the pending action and say so."""
        self.clear()
        self._message.show(self.tr("Without the PIN nothing was changed."))

    def clear(self) -> None:
        self._action = None

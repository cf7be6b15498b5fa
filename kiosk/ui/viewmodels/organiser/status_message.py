"""The message line that all tabs of the organiser share."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.session import InvalidTransitionError
from kiosk.errors import KnownError

_T = TypeVar("_T")


class StatusMessage(QObject):
    """What the last action did, or why it was refused."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.is_error = False

    def show(self, text: str) -> None:
        """Replace the message; '' clears it."""
        self.text, self.is_error = text, False
        self.changed.emit()

    def show_result(self, text: str) -> None:
        """Show what a background task did. An error that came up meanwhile stays in front of it."""
        error = self.text if self.is_error else ""
        self.show(f"{error} {text}" if error else text)
        self.is_error = bool(error)

    def attempt(self, action: Callable[[], _T]) -> _T | None:
        """Return what `action` returns; if it is refused, show why and return None."""
        try:
            return action()
        except (KnownError, InvalidTransitionError) as error:
            self.show_error(error)
        return None

    def show_error(self, error: Exception, prefix: str = "") -> None:
        """Show why an action was refused. Raise any other error again: it is a bug, and belongs in the log."""
        if isinstance(error, InvalidTransitionError):
            self.show(self.tr("That is not possible now."))
        elif isinstance(error, KnownError):
            self.show(f"{prefix}{error}")
        else:
            raise error
        self.is_error = True

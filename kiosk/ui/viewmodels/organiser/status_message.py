"""The one line in which the organiser's screens answer."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.session import InvalidTransitionError
from kiosk.errors import KnownError

_T = TypeVar("_T")


class StatusMessage(QObject):
    """What the last action did, or why it did not; shared by all tabs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""

    def say(self, text: str) -> None:
        """Replace the line; '' takes it away."""
        self.text = text
        self.changed.emit()

    def attempt(self, move: Callable[[], _T]) -> _T | None:
        """What `move` returns; None, and the reason on screen, where it is refused."""
        try:
            return move()
        except KnownError as error:
            self.say(str(error))
        except InvalidTransitionError:
            self.say(self.tr("That is not possible now."))
        return None

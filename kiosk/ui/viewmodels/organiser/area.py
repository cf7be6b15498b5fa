"""The organiser's area, built when somebody first goes there: no start of the kiosk waits for its tabs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel


class OrganiserArea(QObject):
    """Holds the view model of the area once it is built. `built` has it as its argument and is emitted once."""

    built = Signal(QObject)

    def __init__(self, build: "Callable[[], OrganiserViewModel]") -> None:
        super().__init__()
        self._build = build
        self.existing: OrganiserViewModel | None = None
        """None until the area is first opened."""

    @property
    def organiser(self) -> "OrganiserViewModel":
        """The view model, which is built if need be."""
        if self.existing is None:
            self.existing = self._build()
            self.existing.setParent(self)
            self.built.emit(self.existing)
        return self.existing

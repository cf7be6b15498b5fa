"""The sheets a printer takes, and how much of them may be printed on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reportlab.lib.pagesizes import A4, LETTER

MARGIN: Final = 48.0
BOTTOM: Final = 30.0


class Paper(StrEnum):
    """Sizes by the names the settings have for them."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = LETTER if self is Paper.LETTER else A4
        return float(width), float(height)

    @property
    def frame(self) -> "Frame":
        """Where text may stand."""
        width, height = self.size
        return Frame(MARGIN, BOTTOM, width - 2 * MARGIN, height - MARGIN)


@dataclass(frozen=True, slots=True)
class Frame:
    """The printed part of a page: its left and lower edge, its width, and the height of its upper edge."""

    left: float
    bottom: float
    width: float
    top: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def middle(self) -> float:
        """The middle of its width."""
        return self.left + self.width / 2

"""The paper sizes a printer takes, and how much of a page may be printed on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reportlab.lib.pagesizes import A4, LETTER

_MARGIN: Final = 48.0
_BOTTOM: Final = 30.0


class Paper(StrEnum):
    """Sizes by the names they have in the settings."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = LETTER if self is Paper.LETTER else A4
        return float(width), float(height)

    @property
    def frame(self) -> "Frame":
        width, height = self.size
        return Frame(_MARGIN, _BOTTOM, width - 2 * _MARGIN, height - _MARGIN)


@dataclass(frozen=True, slots=True)
class Frame:
    """The printed part of a page: its left and lower edge, its width, and the height of its upper edge."""

    left: float
    bottom: float
    width: float
    top: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def middle(self) -> float:
        return self.left + self.width / 2

"""How large letters and buttons are on a screen of known size, and what a small one cannot hold.

`Theme.qml` lays the screens out by the same rules; `tests/ui/test_small_glass.py` compares the two. What gives way first is in
docs/decisions/0017-what-gives-way-on-small-screens.md.
"""

import math
from dataclasses import dataclass
from typing import Final

CAPITAL_MM: Final = 4.8
"""VVSG 2.0, 7.1-G: the height of capitals."""
TARGET_MM: Final = 12.7
"""VVSG 2.0, 7.2-I: the height and width of a touch target."""
GAP_MM: Final = 2.54
"""VVSG 2.0, 7.2-I: the distance between two targets."""
CAPITAL_RATIO: Final = 0.668
"""Height of capitals to font size, in both typefaces of the screens."""
MOST_TEXT, MOST_LABEL, MOST_TARGET, MOST_GAP = 60, 47, 153, 30
"""What the rules may take of the shorter edge, in units of 1/1080 of it: font sizes of text and labels, targets, gaps."""
_TEXT, _LABEL, _TARGET, _GAP = 30, 24, 88, 16
"""The same on a screen of unknown size."""
_MM_PER_INCH: Final = 25.4
_ROUNDING: Final = 0.05
"""Of sizes that are shown with one decimal, in mm."""


@dataclass(frozen=True, slots=True, order=True)
class Glass:
    """A screen: pixels and the diagonal in inches."""

    width: int
    height: int
    inches: float

    @property
    def millimetre(self) -> float:
        """Pixels per millimetre of the screen."""
        return math.hypot(self.width, self.height) / (_MM_PER_INCH * self.inches)

    @property
    def text(self) -> float:
        """The least height of capitals in running text, in mm."""
        return self._size(_TEXT, CAPITAL_MM / CAPITAL_RATIO, MOST_TEXT) * CAPITAL_RATIO

    @property
    def label(self) -> float:
        """The least height of capitals on tabs, buttons and notes, in mm."""
        return self._size(_LABEL, CAPITAL_MM / CAPITAL_RATIO, MOST_LABEL) * CAPITAL_RATIO

    @property
    def target(self) -> float:
        """The least height of a button, in mm."""
        return self._size(_TARGET, TARGET_MM, MOST_TARGET)

    @property
    def gap(self) -> float:
        """The least distance of two buttons, in mm."""
        return self._size(_GAP, GAP_MM, MOST_GAP)

    @property
    def holds_everything(self) -> bool:
        """Whether letters and buttons have the size of the rules everywhere."""
        sizes = (self.text, CAPITAL_MM), (self.label, CAPITAL_MM), (self.target, TARGET_MM)
        return all(size > least - _ROUNDING for size, least in sizes)

    def _size(self, least: float, wanted: float, most: float) -> float:
        unit = min(self.width, self.height) / 1080 / self.millimetre
        return max(least * unit, min(wanted, most * unit))

"""The size of the screen as reported by the display, used until the organiser has entered it."""

import math
from typing import Final

from PySide6.QtGui import QGuiApplication

_DEFAULT: Final = 24.0
_MIN, _MAX = 5.0, 120.0
_MILLIMETRES_PER_INCH: Final = 25.4


def guess_screen_inches() -> float:
    """Return the diagonal, rounded to half inches; a default where the reported size is missing or implausible.

    Televisions and projectors often report a wrong size.
    """
    size = QGuiApplication.primaryScreen().physicalSize()
    inches = round(2 * math.hypot(size.width(), size.height()) / _MILLIMETRES_PER_INCH) / 2
    return inches if _MIN <= inches <= _MAX else _DEFAULT

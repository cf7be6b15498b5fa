"""How large the screen says it is, for whoever has not measured it."""

import math
from typing import Final

from PySide6.QtGui import QGuiApplication

_USUAL: Final = 24.0
_LEAST, _MOST = 5.0, 120.0
_MILLIMETRES: Final = 25.4


def guess_screen_inches() -> float:
    """Its diagonal in half inches; a usual one where it says nothing, or nothing that can be. Televisions and projectors often err."""
    size = QGuiApplication.primaryScreen().physicalSize()
    inches = round(2 * math.hypot(size.width(), size.height()) / _MILLIMETRES) / 2
    return inches if _LEAST <= inches <= _MOST else _USUAL

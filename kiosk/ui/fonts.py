"""The fonts of every window."""

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from kiosk import paths

_FAMILIES: Final = ("Literata Display", "Literata", "Atkinson Hyperlegible Next")
_OTHER_SCRIPTS: Final = ("Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai")
"""What says what those have no letters for."""


@cache
def register() -> None:
    """Let Qt find the program's own fonts, and rather them than others of their name. Once is enough for a process."""
    QFontDatabase.families()  # of two faces with one name Qt takes the one it learned of last: so it learns of the system's here
    for font in sorted(paths.fonts().rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for family in _FAMILIES:
        QFont.insertSubstitutions(family, _OTHER_SCRIPTS)

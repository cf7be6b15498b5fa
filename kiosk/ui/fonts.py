"""The fonts of every window."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from kiosk import paths

_FAMILIES: Final = ("Literata Display", "Literata", "Atkinson Hyperlegible Next")
_OTHER_SCRIPTS: Final = ("Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai")
"""What says what those have no letters for."""


def register() -> None:
    """Let Qt find the program's own fonts, and rather them than others of their name."""
    QFontDatabase.families()  # Qt learns of the system's first: where it learned of them later, they could go before ours of the same name
    for font in sorted(paths.fonts().rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for family in _FAMILIES:
        QFont.insertSubstitutions(family, _OTHER_SCRIPTS)

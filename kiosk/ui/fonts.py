"""Registers the bundled fonts with Qt."""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from kiosk import paths

_FAMILIES: Final = ("Literata Display", "Literata", "Atkinson Hyperlegible Next")
_FALLBACKS: Final = ("Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai")
"""For scripts that `_FAMILIES` do not cover."""


def register() -> None:
    """Register the bundled fonts so that they win over installed fonts of the same name.

    Call it for every window: Qt then forgets the glyphs that another one has drawn, so that all windows draw the same letters alike.
    """
    QFontDatabase.families()  # loads the system's fonts first: loaded later, they could win over ours
    for font in sorted(paths.fonts().rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for family in _FAMILIES:
        QFont.insertSubstitutions(family, _FALLBACKS)

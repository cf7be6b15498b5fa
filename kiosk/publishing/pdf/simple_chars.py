"""Finds text that needs no work: most lines of most languages, so they are measured and drawn without looking at each character again."""

import unicodedata
from typing import Final

from kiosk.publishing.pdf.bidi import is_rtl_char
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.glyph_shaping import is_private_char

NBSP: Final = "\u00a0"
NARROW_NBSP: Final = "\u202f"
"""A narrow no-break space: French puts it into numbers, few fonts have it."""
INVISIBLE: Final = frozenset("\u200c\u200d\u200e\u200f\u061c")
"""Joiners and direction marks: not needed any more once letters are joined and placed."""


class SimpleChars:
    """Characters that `font` itself draws one by one from left to right, each known after it was first seen."""

    def __init__(self, fonts: FontSet, font: Font) -> None:
        self._fonts, self._font = fonts, font
        self._simple: set[str] = set()
        self._others: set[str] = set()

    def cover(self, text: str) -> bool:
        """Return whether every character of a text is simple."""
        unknown = {*text} - self._simple
        if not unknown:
            return True
        if not unknown.isdisjoint(self._others):
            return False
        simple = {*filter(self._is_simple, unknown)}
        self._simple |= simple
        self._others |= unknown - simple
        return simple == unknown

    def _is_simple(self, char: str) -> bool:
        """Return whether no neighbour can change a character: marks, joiners and spaces that do not break a line are left out."""
        return (
            char.isprintable()
            and char not in {NBSP, NARROW_NBSP, *INVISIBLE}
            and unicodedata.category(char)[0] != "M"
            and not is_rtl_char(char)
            and not is_private_char(char)
            and self._fonts.font_for(char, self._font) == self._fonts.name(self._font)
        )

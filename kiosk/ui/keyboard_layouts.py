"""The alphabet of each language, read from the on-screen keyboard's alphabetical layouts."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Final

from kiosk import paths

_KEYBOARDS: Final = {"ar": "ar_AR", "de": "de_DE", "en": "en_US", "es": "es_ES", "fr": "fr_FR"}
_ROW: Final = re.compile(r"KeyboardRow \{(.*?)\n    \}", re.DOTALL)
_KEY: Final = re.compile(r'\bKey \{ text: "(.)"(?:; alternativeKeys: "([^"]*)")?')
_WITHOUT_ACCENTS: Final = {"en"}
"""Languages whose own words need no accented letter; their keys offer those for foreign names only."""


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Lower-case letters, the accented ones last, and the punctuation a sentence needs, the full stop first."""

    letters: tuple[str, ...]
    signs: tuple[str, ...]

    @property
    def has_case(self) -> bool:
        return any(letter != letter.upper() for letter in self.letters)


def keyboard_locale(language: str) -> str:
    """Return the locale of the keyboard for `language`; English where there is no layout."""
    return _KEYBOARDS.get(language, "en_US")


@cache
def alphabet(language: str) -> Alphabet:
    """Return the alphabet of `language`; the English one where there is no layout."""
    language = language if language in _KEYBOARDS else "en"
    layout = paths.resources() / "keyboard" / "abc" / keyboard_locale(language) / "main.qml"
    rows = [[(key[1], key[2] or "") for key in _KEY.finditer(row)] for row in _ROW.findall(layout.read_text(encoding="utf-8"))]
    keys = [key for row in rows for key in (reversed(row) if _is_rtl(row[0][0]) else row)]
    plain = [text for text, _ in keys if text.isalpha()]
    hidden = [ch for text, others in keys if text.isalpha() and language not in _WITHOUT_ACCENTS for ch in others]
    signs = [ch for text, others in keys if not text.isalpha() for ch in (text, *others)]
    ordered = sorted(dict.fromkeys(signs), key=lambda sign: (sign != ".", sign not in ",،"))
    return Alphabet(tuple(dict.fromkeys([*plain, *hidden])), tuple(ordered))


def _is_rtl(letter: str) -> bool:
    """Return whether a row has to be reversed: layouts list their keys from left to right in every script."""
    return unicodedata.bidirectional(letter) in {"R", "AL"}

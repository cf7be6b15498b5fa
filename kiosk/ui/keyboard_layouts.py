"""The letters of a language in the order of its alphabet, as the on-screen keyboard's own layouts have them."""

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
"""What English keys hide under a long press is for other people's names."""
_APOSTROPHES: Final = {"en", "fr"}


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Small letters with the accented ones after all others, and the signs a sentence needs, the full stop first."""

    letters: tuple[str, ...]
    signs: tuple[str, ...]

    @property
    def cased(self) -> bool:
        """Whether there are capitals."""
        return any(letter != letter.upper() for letter in self.letters)


def keyboard_of(language: str) -> str:
    """The keyboard's locale, of those Qt has a layout for."""
    return _KEYBOARDS.get(language, "en_US")


@cache
def alphabet(language: str) -> Alphabet:
    """What a language is written with; English letters for one that has no keyboard."""
    language = language if language in _KEYBOARDS else "en"
    layout = paths.resources() / "keyboard" / "abc" / keyboard_of(language) / "main.qml"
    rows = [[(key[1], key[2] or "") for key in _KEY.finditer(row)] for row in _ROW.findall(layout.read_text(encoding="utf-8"))]
    keys = [key for row in rows for key in (reversed(row) if _runs_left(row[0][0]) else row)]
    plain = [text for text, _ in keys if text.isalpha()]
    hidden = [ch for text, others in keys if text.isalpha() and language not in _WITHOUT_ACCENTS for ch in others]
    signs = [ch for text, others in keys if not text.isalpha() for ch in (text, *others)]
    ordered = sorted(dict.fromkeys(signs), key=lambda sign: (sign != ".", sign not in ",،"))
    return Alphabet(tuple(dict.fromkeys([*plain, *hidden])), (*ordered, *("’" if language in _APOSTROPHES else "")))


def _runs_left(letter: str) -> bool:
    """Keys are listed as they stand from left to right, whichever way the language runs."""
    return unicodedata.bidirectional(letter) in {"R", "AL"}

"""Which font draws which letter: our own first, then whatever Noto or system font has it.

reportlab keeps its fonts in one global registry; they are registered there by their full path, so that two folders with the
same file names do not get in each other's way.
"""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kiosk.errors import KnownError

SYSTEM_FOLDERS: Final = tuple(
    Path(folder)
    for folder in (
        "/usr/share/fonts/truetype/noto",
        "/usr/share/fonts/truetype/droid",
        "/usr/share/fonts/truetype/wqy",
        "/usr/share/fonts/truetype/dejavu",
        "/usr/share/fonts/noto",
        "/usr/share/fonts/google-noto",
        "/usr/share/fonts/TTF",
        "/System/Library/Fonts/Supplemental",
        "C:/Windows/Fonts",
    )
)
_SCRIPT_FILES: Final = ("NotoNaskh{}-Regular.ttf", "NotoSans{}-Regular.ttf", "NotoSerif{}-Regular.ttf")
_HAN_FILES: Final = (
    "NotoSansSC-Regular.ttf",
    "NotoSansJP-Regular.ttf",
    "NotoSansKR-Regular.ttf",
    "DroidSansFallbackFull.ttf",
    "wqy-microhei.ttc",
)
_PLANE: Final = 0xFFFF
_HAN_SCRIPTS: Final = {"CJK", "Hiragana", "Katakana", "Hangul", "Fullwidth", "Ideographic"}
_GENERAL_FILES: Final = (
    "NotoSerif-Regular.ttf",
    "NotoSans-Regular.ttf",
    "NotoEmoji-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "DejaVuSans.ttf",
    "Arial Unicode.ttf",
    "arial.ttf",
    "seguisym.ttf",
    "msyh.ttc",
)


class Face(StrEnum):
    """The faces of the page, by file name without ending."""

    DISPLAY = "LiterataDisplay-SemiBold"
    SERIF = "Literata-Regular"
    SANS = "AtkinsonHyperlegibleNext-Regular"
    SEMIBOLD = "AtkinsonHyperlegibleNext-SemiBold"
    BOLD = "AtkinsonHyperlegibleNext-Bold"


class Fonts:
    """Fonts of one folder with the system's behind them; loads each file once, when a letter first needs it."""

    def __init__(self, folder: Path, system: Sequence[Path] = SYSTEM_FOLDERS) -> None:
        """Load our own faces. Raises KnownError where one is not in `folder`."""
        self._folders = (folder, *system)
        self._loaded: dict[str, TTFont | None] = {}
        self._chosen: dict[tuple[str, Face], str | None] = {}
        self._own = {face: self._required(folder / f"{face}.ttf") for face in Face}

    def name(self, face: Face) -> str:
        """What reportlab calls the face."""
        return str(self._own[face].fontName)

    def metrics(self, face: Face) -> tuple[float, float]:
        """Height of capitals and depth of descenders, in parts of the size."""
        font = self._own[face].face
        return font.capHeight / 1000, -font.descent / 1000

    def choose(self, letter: str, face: Face) -> str | None:
        """Name, in reportlab, of the font to draw one code point with, the face itself where it can; None where no font has it."""
        key = letter, face
        if key not in self._chosen:
            found = (font for font in self._candidates(letter, face) if font is not None and ord(letter) in font.face.charToGlyph)
            self._chosen[key] = next((str(font.fontName) for font in found), None)
        return self._chosen[key]

    def _candidates(self, letter: str, face: Face) -> Iterator[TTFont | None]:
        yield self._own[face]
        yield self._own[Face.SERIF if face is Face.DISPLAY else face]
        for file in _script_files(letter):
            yield self._find(file)

    def _required(self, path: Path) -> TTFont:
        font = self._load(path)
        if font is None:
            message = f"The font '{path}' is missing or damaged, so no page can be made. The votes are kept; install the program again."
            raise KnownError(message)
        return font

    def _find(self, file: str) -> TTFont | None:
        if file not in self._loaded:
            paths = (folder / file for folder in self._folders if (folder / file).is_file())
            self._loaded[file] = next((font for font in map(self._load, paths) if font is not None), None)
        return self._loaded[file]

    @staticmethod
    def _load(path: Path) -> TTFont | None:
        try:
            font = TTFont(str(path), str(path))
        except (TTFError, OSError):
            return None
        pdfmetrics.registerFont(font)
        return font


def _to_unicode(name: str, letters: Sequence[int], written: Callable[[str, list[int]], str] = ttfonts.makeToUnicodeCMap) -> str:
    """The table by which emoji can be copied out of the page: beyond U+FFFF a PDF wants surrogates, reportlab writes five digits."""
    pairs = [int.from_bytes(chr(letter).encode("utf-16-be")) if letter > _PLANE else letter for letter in letters]
    return written(name, pairs)


ttfonts.makeToUnicodeCMap = _to_unicode


def script(letter: str) -> str:
    """The script a letter belongs to, by the first word of its Unicode name: 'Arabic', 'Devanagari', 'CJK'."""
    word = unicodedata.name(letter, "?").split(" ")[0].split("-")[0]
    return word if word == "CJK" else word.title()


def _script_files(letter: str) -> Iterator[str]:
    name = script(letter)
    if name in _HAN_SCRIPTS:
        yield from _HAN_FILES
    else:
        yield from (file.format(name) for file in _SCRIPT_FILES)
    yield from _GENERAL_FILES

"""Which font draws which letter: our own first, then whatever Noto or system font has it.

reportlab keeps its fonts in one global registry; they are registered there by their full path, so that two folders with the
same file names do not get in each other's way.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kiosk.errors import KnownError

SYSTEM_FOLDERS: Final = tuple(
    Path(folder)
    for folder in (
        "/usr/share/fonts/truetype/noto",
        "/usr/share/fonts/truetype/wqy",
        "/usr/share/fonts/truetype/droid",
        "/usr/share/fonts/truetype/nanum",
        "/usr/share/fonts/truetype/dejavu",
        "/usr/share/fonts/noto",
        "/usr/share/fonts/google-noto",
        "/usr/share/fonts/TTF",
        "/System/Library/Fonts",
        "/System/Library/Fonts/Supplemental",
        "C:/Windows/Fonts",
    )
)
_SCRIPTS: Final = "scripts"
"""The folder inside ours with fonts for paper alone: the screen need not load them to start."""
_SCRIPT_FILES: Final = ("NotoNaskh{}-{}.ttf", "NotoSans{}-{}.ttf", "NotoSerif{}-{}.ttf")
_HAN_FILES: Final = (
    "NotoSansSC-Regular.ttf",
    "NotoSansJP-Regular.ttf",
    "NotoSansKR-Regular.ttf",
    "wqy-microhei.ttc",
    "DroidSansFallbackFull.ttf",
    "NanumGothic.ttf",
    "msyh.ttc",
    "malgun.ttf",
)
_HAN_SCRIPTS: Final = {"CJK", "Hiragana", "Katakana", "Hangul", "Fullwidth", "Ideographic"}
_GENERAL_FILES: Final = (
    "NotoEmoji-Regular.ttf",
    "NotoSerif-Regular.ttf",
    "NotoSans-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansMath-Regular.ttf",
    "DejaVuSans.ttf",
    "Arial Unicode.ttf",
    "arial.ttf",
    "seguisym.ttf",
    "Nirmala.ttc",
    "leelawui.ttf",
)


class Font(StrEnum):
    """The faces of the page, by file name without ending."""

    DISPLAY = "LiterataDisplay-SemiBold"
    SERIF = "Literata-Regular"
    SANS = "AtkinsonHyperlegibleNext-Regular"
    SEMIBOLD = "AtkinsonHyperlegibleNext-SemiBold"
    BOLD = "AtkinsonHyperlegibleNext-Bold"

    @property
    def is_bold(self) -> bool:
        """Whether its letters are darker than running text."""
        return self in {Font.DISPLAY, Font.SEMIBOLD, Font.BOLD}


class FontSet:
    """Fonts of one folder with the system's behind them; loads each file once, when a letter first needs it."""

    def __init__(self, folder: Path, system: Sequence[Path] = SYSTEM_FOLDERS) -> None:
        """Load our own faces. Raises KnownError where one is not in `folder`."""
        self._folders = (folder, folder / _SCRIPTS, *system)
        self._loaded: dict[str, TTFont | None] = {}
        self._chosen: dict[tuple[str, Font], str | None] = {}
        self._own = {face: self._required(folder / f"{face}.ttf") for face in Font}

    def name(self, face: Font) -> str:
        """What reportlab calls the face."""
        return str(self._own[face].fontName)

    def metrics(self, face: Font) -> tuple[float, float]:
        """Height of capitals and depth of descenders, in parts of the size."""
        font = self._own[face].face
        return font.capHeight / 1000, -font.descent / 1000

    def font_for(self, letter: str, face: Font) -> str | None:
        """Name, in reportlab, of the font to draw one code point with, the face itself where it can; None where no font has it."""
        key = letter, face
        if key not in self._chosen:
            found = (font for font in self._candidates(letter, face) if font is not None and ord(letter) in font.face.charToGlyph)
            self._chosen[key] = next((str(font.fontName) for font in found), None)
        return self._chosen[key]

    def emoji_font(self) -> str | None:
        """Name of the font that draws flags and families."""
        font = self._find("NotoEmoji-Regular.ttf")
        return str(font.fontName) if font else None

    def _candidates(self, letter: str, face: Font) -> Iterator[TTFont | None]:
        yield self._own[face]
        if face is Font.DISPLAY:
            yield self._own[Font.SERIF]
        for file in _script_files(letter, face):
            yield self._find(file)
        yield self._own[Font.SERIF]
        for file in _GENERAL_FILES:
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
        if str(path) in pdfmetrics.getRegisteredFontNames():
            return pdfmetrics.getFont(str(path))
        try:
            font = TTFont(str(path), str(path))
        except (TTFError, OSError):
            return None
        pdfmetrics.registerFont(font)
        return font


def script(letter: str) -> str:
    """The script a letter belongs to, by the first word of its Unicode name: 'Arabic', 'Devanagari', 'CJK'."""
    word = unicodedata.name(letter, "?").split(" ")[0].split("-")[0]
    return word if word == "CJK" else word.title()


def _script_files(letter: str, face: Font) -> Iterator[str]:
    name = script(letter)
    if name in _HAN_SCRIPTS:
        yield from _HAN_FILES
        return
    for weight in ("Bold", "Regular") if face.is_bold else ("Regular",):
        yield from (file.format(name, weight) for file in _SCRIPT_FILES)

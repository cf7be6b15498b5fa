"""Which font draws which character: our own first, then whatever Noto or system font has it.

reportlab keeps its fonts in one global registry. They are registered there by their full path, so that equal file names in two folders
do not collide.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from kiosk.errors import KnownError

SYSTEM_FOLDERS: Final = (
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts/truetype/wqy"),
    Path("/usr/share/fonts/truetype/droid"),
    Path("/usr/share/fonts/truetype/nanum"),
    Path("/usr/share/fonts/truetype/dejavu"),
    Path("/usr/share/fonts/noto"),
    Path("/usr/share/fonts/google-noto"),
    Path("/usr/share/fonts/TTF"),
    Path("/System/Library/Fonts"),
    Path("/System/Library/Fonts/Supplemental"),
    Path("C:/Windows/Fonts"),
)
_SCRIPTS: Final = "scripts"
"""The folder inside ours with fonts for paper only; the screen does not load them."""
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
    """Our own fonts, by file name without suffix."""

    DISPLAY = "LiterataDisplay-SemiBold"
    SERIF = "Literata-Regular"
    SANS = "AtkinsonHyperlegibleNext-Regular"
    SEMIBOLD = "AtkinsonHyperlegibleNext-SemiBold"
    BOLD = "AtkinsonHyperlegibleNext-Bold"


PLAIN_ZERO: Final = 0xE030
"""Where our text fonts have a zero without a slash (`packaging/make_plain_zero.py`)."""
_BOLD: Final = {Font.DISPLAY, Font.SEMIBOLD, Font.BOLD}


class FontSet:
    """The fonts of one folder with the system's as fallback. Loads each file once, when a character first needs it."""

    def __init__(self, folder: Path, system: Sequence[Path] = SYSTEM_FOLDERS) -> None:
        """Load our own fonts. Raises KnownError if one is not in `folder`."""
        self._folders = (folder, folder / _SCRIPTS, *system)
        self._loaded: dict[str, TTFont | None] = {}
        self._chosen: dict[tuple[str, Font], str | None] = {}
        self._own = {font: self._required(folder / f"{font}.ttf") for font in Font}
        for font in self._own.values():
            _take_off_slash(font)

    def name(self, font: Font) -> str:
        """Return its name in reportlab."""
        return str(self._own[font].fontName)

    def cap_height(self, font: Font) -> float:
        """Return the height of capitals as a fraction of the size."""
        return float(self._own[font].face.capHeight) / 1000

    def font_for(self, char: str, preferred: Font) -> str | None:
        """Return the name, in reportlab, of the font to draw one code point with. None if no font has it."""
        key = char, preferred
        if key not in self._chosen:
            found = (font for font in self._candidates(char, preferred) if font is not None and ord(char) in font.face.charToGlyph)
            self._chosen[key] = next((str(font.fontName) for font in found), None)
        return self._chosen[key]

    def emoji_font(self) -> str | None:
        font = self._find("NotoEmoji-Regular.ttf")
        return str(font.fontName) if font else None

    def _candidates(self, char: str, preferred: Font) -> Iterator[TTFont | None]:
        yield self._own[preferred]
        if preferred is Font.DISPLAY:
            yield self._own[Font.SERIF]
        yield from map(self._find, _script_files(char, preferred))
        yield self._own[Font.SERIF]
        yield from map(self._find, _GENERAL_FILES)

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


def _take_off_slash(font: TTFont) -> None:
    """Let the font draw '0' without a slash, as text and dates want it."""
    glyphs, zero = font.face.charToGlyph, ord("0")
    glyphs[zero] = glyphs.get(PLAIN_ZERO, glyphs[zero])


def script(char: str) -> str:
    """Return a character's script by the first word of its Unicode name: 'Arabic', 'Devanagari', 'CJK'."""
    word = unicodedata.name(char, "?").split(" ")[0].split("-")[0]
    return word if word == "CJK" else word.title()


def _script_files(char: str, preferred: Font) -> Iterator[str]:
    name = script(char)
    if name in _HAN_SCRIPTS:
        yield from _HAN_FILES
        return
    for weight in ("Bold", "Regular") if preferred in _BOLD else ("Regular",):
        yield from (file.format(name, weight) for file in _SCRIPT_FILES)

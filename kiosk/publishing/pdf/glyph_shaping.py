"""Glyphs for several characters: accents on their letter, conjuncts, families and flags.

HarfBuzz finds the glyphs. Each gets a character of its own from Unicode's private planes, by which reportlab draws it, and the text that
it stands for, which is written into the PDF so that it can be copied out and read aloud. reportlab keeps its fonts in one global
registry, so the private characters are global too.
"""

import unicodedata
from functools import cache
from typing import Any, Final

import regex
import uharfbuzz
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

from kiosk.publishing.pdf.fonts import PLAIN_ZERO

_PRIVATE: Final = range(0xF0000, 0x10FFFE)
_ENTRIES: Final = 100
"""The most pairs that one block of a ToUnicode table may hold."""
_JOINED: Final = {*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)}
"""Presentation forms, which nobody types."""
_WORD: Final = regex.compile(r"[\p{L}\p{M}]+")
_chars: Final[dict[tuple[str, int, str], str]] = {}
_texts: Final[dict[int, str]] = {}


def text_of(char: str) -> str:
    """Return what a private character stands for. Any other character stands for itself."""
    return _texts.get(ord(char), char)


def is_private_char(char: str) -> bool:
    return ord(char) in _texts


def single_glyph(chars: str, font: str, text: str = "") -> str | None:
    """Return the one character to draw for a group such as a flag. None if the font has no single glyph for it.

    It stands for `text`, or for the group itself.
    """
    glyphs = _glyphs(chars, font, "ltr")
    visible = [(info.codepoint, position.x_advance) for info, position in glyphs if position.x_advance]
    if len(visible) != 1 or not all(info.codepoint for info, _ in glyphs):
        return None
    glyph, advance = visible[0]
    return _private_char(font, glyph, text or chars, advance)


def shape_ltr(text: str, font: str) -> str:
    """Place every combining mark of a text that reads from left to right."""
    return _shaped(text, font, "ltr")


def shape_rtl(text: str, font: str) -> str:
    """Place every combining mark of a text from right to left that is already in visual order."""
    face = pdfmetrics.getFont(font).face
    out: str = ShapedStr("", [])
    end = 0
    for word in _WORD.finditer(text):
        out += _plain(text[end : word.start()], face)
        out += _shaped(word.group()[::-1], font, "rtl")
        end = word.end()
    return out + _plain(text[end:], face)


def _plain(text: str, face: ttfonts.TTFontFace) -> str:
    widths = [face.getCharWidth(ord(ch)) for ch in text]
    unmoved: str = ShapedStr(text, [ShapeData(index, width, 0, 0, 0, width) for index, width in enumerate(widths)])
    return unmoved


def _shaped(text: str, name: str, direction: str) -> str:
    font = pdfmetrics.getFont(name)
    glyphs = _glyphs(text, name, direction)
    starts = sorted({info.cluster for info, _ in glyphs})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    out, data, written = [], [], set()
    for info, position in glyphs:
        cluster = info.cluster
        meant = "" if cluster in written else text[cluster : ends[cluster]]
        written.add(cluster)
        char = meant if _draws(font, meant, info.codepoint) else _private_char(name, info.codepoint, meant, position.x_advance)
        numbers = (font.pdfScale(getattr(position, key)) for key in ("x_advance", "y_advance", "x_offset", "y_offset"))
        out.append(char)
        data.append(ShapeData(cluster, *numbers, font.face.getCharWidth(ord(char))))
    shaped: str = ShapedStr("".join(out), data)
    return shaped


def _draws(font: ttfonts.TTFont, meant: str, glyph: int) -> bool:
    return len(meant) == 1 and font.face.charToGlyph.get(ord(meant)) == glyph


def _glyphs(text: str, font: str, direction: str) -> list[tuple[Any, Any]]:
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = direction
    uharfbuzz.shape(_harfbuzz(font), buffer, {"ss01": PLAIN_ZERO in pdfmetrics.getFont(font).face.charToGlyph})
    return list(zip(buffer.glyph_infos, buffer.glyph_positions or [], strict=True))


@cache
def _harfbuzz(font: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(pdfmetrics.getFont(font).hbFace)


def _private_char(name: str, glyph: int, text: str, advance: int) -> str:
    """Return the private character by which the font draws that glyph for that text."""
    key = name, glyph, text
    if key not in _chars:
        font, code = pdfmetrics.getFont(name), _PRIVATE[len(_chars)]
        font.face.charToGlyph[code] = glyph
        font.face.charWidths[code] = font.pdfScale(advance)
        _texts[code] = text
        _chars[key] = chr(code)
    return _chars[key]


def _to_unicode_table(name: str, codes: list[int]) -> str:
    """Return the table by which text is copied out of the page. reportlab's own has one character a glyph and none beyond U+FFFF."""
    pairs = [f"<{index:02X}> <{_hex(code)}>" for index, code in enumerate(codes) if code]
    blocks = [pairs[start : start + _ENTRIES] for start in range(0, len(pairs), _ENTRIES)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(codes) - 1:02X}>",
        "endcodespacerange",
        *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines)


def _hex(code: int) -> str:
    """Return what a code stands for: for the joined form of an Arabic letter, the letter that was typed."""
    char = _texts.get(code, chr(code))
    return (unicodedata.normalize("NFKC", char) if code in _JOINED else char).encode("utf-16-be").hex().upper()


ttfonts.makeToUnicodeCMap = _to_unicode_table

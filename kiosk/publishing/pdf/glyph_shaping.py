"""Glyphs that stand for several letters: accents on their letter, conjuncts, families and flags as one picture.

HarfBuzz finds the glyphs. Each gets a letter of its own from Unicode's private planes, by which reportlab draws it, and the text it
stands for, which is written into the PDF so that it can be copied out and read aloud. reportlab keeps its fonts in one global
registry, so what belongs to them is kept here in the same way.
"""

from functools import cache
from typing import Any, Final

import regex
import uharfbuzz
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

_PRIVATE: Final = range(0xF0000, 0x10FFFE)
_ENTRIES: Final = 100
"""No more pairs than this may stand in one block of a PDF's table."""
_WORD: Final = regex.compile(r"[\p{L}\p{M}]+")
_letters: Final[dict[tuple[str, int, str], str]] = {}
_texts: Final[dict[int, str]] = {}


def text_of(letter: str) -> str:
    """What a private letter stands for; any other letter stands for itself."""
    return _texts.get(ord(letter), letter)


def is_private_char(letter: str) -> bool:
    """Whether it is one of ours."""
    return ord(letter) in _texts


def single_glyph(letters: str, font: str, text: str = "") -> str | None:
    """The one letter to draw for a group of letters, such as a flag; None where the font has no single picture for it.

    It says `text`, or the letters themselves.
    """
    glyphs = _glyphs(letters, font, "ltr")
    visible = [(info.codepoint, position.x_advance) for info, position in glyphs if position.x_advance]
    if len(visible) != 1 or not all(info.codepoint for info, _ in glyphs):
        return None
    glyph, advance = visible[0]
    return _letter(font, glyph, text or letters, advance)


def shape_ltr(text: str, font: str) -> str:
    """Text from left to right with every mark where it belongs."""
    return _shaped(text, font, "ltr")


def shape_rtl(text: str, font: str) -> str:
    """The same for text that is already in display order from right to left."""
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
    out, data, said = [], [], set()
    for info, position in glyphs:
        cluster = info.cluster
        meant = "" if cluster in said else text[cluster : ends[cluster]]
        said.add(cluster)
        letter = meant if _draws(font, meant, info.codepoint) else _letter(name, info.codepoint, meant, position.x_advance)
        numbers = (font.pdfScale(getattr(position, key)) for key in ("x_advance", "y_advance", "x_offset", "y_offset"))
        out.append(letter)
        data.append(ShapeData(cluster, *numbers, font.face.getCharWidth(ord(letter))))
    whole: str = ShapedStr("".join(out), data)
    return whole


def _draws(font: ttfonts.TTFont, meant: str, glyph: int) -> bool:
    return len(meant) == 1 and font.face.charToGlyph.get(ord(meant)) == glyph


def _glyphs(text: str, font: str, direction: str) -> list[tuple[Any, Any]]:
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = direction
    uharfbuzz.shape(_harfbuzz(font), buffer)
    return list(zip(buffer.glyph_infos, buffer.glyph_positions or [], strict=True))


@cache
def _harfbuzz(font: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(pdfmetrics.getFont(font).hbFace)


def _letter(name: str, glyph: int, text: str, advance: int) -> str:
    """A private letter by which `font` draws that glyph and says that text."""
    key = name, glyph, text
    if key not in _letters:
        font, code = pdfmetrics.getFont(name), _PRIVATE[len(_letters)]
        font.face.charToGlyph[code] = glyph
        font.face.charWidths[code] = font.pdfScale(advance)
        _texts[code] = text
        _letters[key] = chr(code)
    return _letters[key]


def _table(name: str, letters: list[int]) -> str:
    """By which text is copied out of the page. reportlab's own knows neither several letters a glyph nor any beyond U+FFFF."""
    pairs = [f"<{index:02X}> <{_hex(code)}>" for index, code in enumerate(letters)]
    blocks = [pairs[start : start + _ENTRIES] for start in range(0, len(pairs), _ENTRIES)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        f"<00> <{len(letters) - 1:02X}>",
        "endcodespacerange",
        *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines)


def _hex(code: int) -> str:
    return _texts.get(code, chr(code)).encode("utf-16-be").hex().upper()


ttfonts.makeToUnicodeCMap = _table

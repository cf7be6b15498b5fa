"""Turns text people typed into lines that fonts can draw: what no font has is named, lines are wrapped, then put in display order.

Wrapping comes before shaping: an Arabic line is joined and turned around as a whole, so it has to be known where it ends.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final

import regex
from arabic_reshaper import ArabicReshaper
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr

from kiosk.publishing.pdf.bidi import VisualChar, is_rtl_char, visual_order
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.glyph_shaping import is_private_char, shape_ltr, shape_rtl, single_glyph
from kiosk.publishing.pdf.missing_glyphs import MissingGlyphNotes

_NBSP: Final = "\u00a0"
_NARROW: Final = "\u202f"
"""The French put it into their numbers; few fonts have it."""
_RIGHT_TO_LEFT: Final = {"R", "AL"}
_ARABIC: Final = regex.compile(r"\p{Arabic}")
_GROUP: Final = regex.compile(
    r"\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3"
    r"|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\U0001F3FB-\U0001F3FF\u20e3\U000E0020-\U000E007F]|\u200d\p{Extended_Pictographic})+"
)
"""Several characters that are one picture: flags, families, skin tones, keys."""
_STRAY: Final = regex.compile(r"(?<!\p{M})\u200d|[\ufe0e\ufe0f\U000E0020-\U000E007F]|(?<![\p{Arabic}\p{M}])\u200c")
"""Joiners, variation selectors and tags with nothing to work on. After a vowel sign or virama the font may need them."""
_INVISIBLE: Final = {"\u200c", "\u200d", "\u200e", "\u200f", "\u061c"}
"""Joiners and marks of direction: they have done their work once letters are joined and placed."""
_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}"
_ROUNDING: Final = 0.001
_PIECE: Final = regex.compile(
    rf" *(?:[{_UNSPACED}]\p{{M}}*[\p{{Pe}}\p{{Po}}]*|[^ {_UNSPACED}]+?(?:(?<=\w)[-–—/](?=\w)|(?=[ {_UNSPACED}]|$)))|.",
)
"""What may stand at the end of a line: a word, a part before a hyphen or slash, one ideograph."""


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of one font, in display order; `place` is where it begins in the text, odd levels read from the right."""

    font: str
    text: str
    place: int = 0
    level: int = 0

    def drawn(self) -> str:
        """What reportlab is to draw: where vowel signs or accents have to find their letter, HarfBuzz has placed them."""
        if not _has_combining_marks(self.text):
            return self.text
        return shape_rtl(self.text, self.font) if _has_rtl(self.text) else shape_ltr(self.text, self.font)

    def width(self, size: float) -> float:
        """How wide it is drawn, in points."""
        drawn = self.drawn()
        if isinstance(drawn, ShapedStr):
            return float(sum(float(glyph.x_advance) for glyph in drawn.__shapeData__)) * size / 1000
        return float(pdfmetrics.stringWidth(drawn, self.font, size))


_NOTHING: Final = TextRun("", "", level=-1)


@dataclass(slots=True)
class TextLayout:
    """Measures and breaks text with one set of fonts."""

    fonts: FontSet
    notes: MissingGlyphNotes = field(default_factory=MissingGlyphNotes)
    _reshaper: ArabicReshaper = field(default_factory=lambda: ArabicReshaper({"delete_harakat": False}))
    _advances: dict[tuple[str, Font], float] = field(default_factory=dict)

    def replace_undrawable(self, text: str, face: Font) -> str:
        """The text with every group of letters that is one picture as one letter, and a note's mark for what no font has."""
        if text.isascii() and text.isprintable():
            return text
        grouped = _GROUP.sub(lambda group: self._single_glyph(group.group(), face), text.replace(_NARROW, _NBSP))
        out: list[str] = []
        for missing, group in groupby(_STRAY.sub("", grouped), key=lambda ch: self._missing(ch, face)):
            letters = "".join(group)
            out.append(self.notes.mark(letters) if missing else letters)
        return "".join(out)

    def runs(self, line: str, face: Font, *, rtl: bool | None = None) -> list[TextRun]:
        """One line in display order, cut where the font changes; `rtl` where its paragraph reads from the right."""
        if line.isascii() and line.isprintable() and not rtl:
            return [TextRun(self.fonts.name(face), line)] if line else []
        runs: list[TextRun] = []
        for seen in self._visual_chars(line, face, rtl=reads_rtl(line) if rtl is None else rtl):
            for ch in self._with_glyphs(seen.letter, face):
                before = runs[-1] if runs else _NOTHING
                font = self._font(ch, face, before.font)
                letter = ch if seen.letter == seen.typed else single_glyph(ch, font, seen.typed) or ch
                if before.font == font and before.level == seen.level and not _starts_new_run(ch, before):
                    runs[-1] = TextRun(font, before.text + letter, min(before.place, seen.place), before.level)
                elif ch not in _INVISIBLE:
                    runs.append(TextRun(font, letter, seen.place, seen.level))
        return [run if _has_combining_marks(run.text) else replace(run, text=_without_invisible(run.text)) for run in runs]

    def width(self, line: str, face: Font, size: float) -> float:
        """How wide one line is drawn, in points."""
        if _has_rtl(line) or _has_combining_marks(line):
            return sum(run.width(size) for run in self.runs(line, face))
        return size * sum(self._advance(ch, face) for ch in self.replace_undrawable(line, face))

    def wrap(self, text: str, face: Font, size: float, width: float) -> list[str]:
        """Lines no wider than `width`, in logical order; a word that is wider than a line is cut between letters."""
        lines: list[str] = []
        line, used = "", 0.0
        for piece in _PIECE.findall(self.replace_undrawable(text, face)):
            wide = self.width(piece, face, size)
            if line and used + wide > width + _ROUNDING:
                lines.append(line)
                line, used = piece.lstrip(" "), wide - (len(piece) - len(piece.lstrip(" "))) * self._advance(" ", face) * size
            else:
                line, used = line + piece, used + wide
            while used > width + _ROUNDING:
                head, line = self._cut(line, face, size, width)
                lines.append(head)
                used = self.width(line, face, size) if line else 0
        return [*lines, line] if line else lines

    def balanced(self, text: str, face: Font, size: float, width: float) -> list[str]:
        """The same number of lines as `wrap`, as even in length as they can be."""
        best = self.wrap(text, face, size, width)
        low, high = width / 2, width
        while high - low > 1:
            middle = (low + high) / 2
            lines = self.wrap(text, face, size, middle)
            if len(lines) > len(best):
                low = middle
            else:
                best, high = lines, middle
        return best

    def _cut(self, line: str, face: Font, size: float, width: float) -> tuple[str, str]:
        """As many letters as fit, at least one, and the rest."""
        clusters = regex.findall(r"\X", line)
        count = max(1, bisect_right(range(1, len(clusters)), width, key=lambda n: self.width("".join(clusters[:n]), face, size)))
        return "".join(clusters[:count]), "".join(clusters[count:])

    def _advance(self, ch: str, face: Font) -> float:
        """Width of a letter at size 1. Letters that are not joined keep their width beside any other: wrapping needs no second look."""
        key = ch, face
        if key not in self._advances:
            shown = " " if ch == _NBSP else ch
            width = 0.0 if ch in _INVISIBLE else pdfmetrics.stringWidth(shown, self.fonts.font_for(shown, face) or self.fonts.name(face), 1)
            self._advances[key] = float(width)
        return self._advances[key]

    def _missing(self, ch: str, face: Font) -> bool:
        return ch != _NBSP and ch not in _INVISIBLE and self.fonts.font_for(ch, face) is None

    def _single_glyph(self, group: str, face: Font) -> str:
        """One letter for all of it; the plain first letter, saying all of it, where a font lacks only the variation."""
        font = self.fonts.emoji_font()
        whole = single_glyph(group, font) if font else None
        if whole:
            return whole
        bare = _STRAY.sub("", group)
        plain = self.fonts.font_for(bare, face) if len(bare) == 1 else None
        return single_glyph(bare, plain, group) or bare if plain else self.notes.mark(group)

    def _visual_chars(self, line: str, face: Font, *, rtl: bool) -> Iterable[VisualChar]:
        """The line as it is seen, Arabic letters joined."""
        text = self.replace_undrawable(line, face).replace(_NBSP, " ")
        if not (rtl or _has_rtl(text)):
            return (VisualChar(ch, ch, place, 0) for place, ch in enumerate(text))
        return visual_order(self._reshaper.reshape(text) if _ARABIC.search(text) else text, rtl=rtl)

    def _with_glyphs(self, text: str, face: Font) -> Iterator[str]:
        """Joined Arabic forms a font lacks go back to the plain letter, which it had."""
        for ch in text:
            yield from ch if ch in _INVISIBLE or self.fonts.font_for(ch, face) else unicodedata.normalize("NFKC", ch)

    def _font(self, ch: str, face: Font, before: str) -> str:
        """Marks stay with the font before them where it has them, so that accents sit on their letters."""
        if before and (ch in _INVISIBLE or unicodedata.category(ch)[0] == "M") and ord(ch) in pdfmetrics.getFont(before).face.charToGlyph:
            return before
        return self.fonts.font_for(ch, face) or self.fonts.name(face)


def _has_combining_marks(text: str) -> bool:
    return not text.isascii() and any(unicodedata.category(ch)[0] == "M" for ch in text)


def _has_rtl(line: str) -> bool:
    """Whether any letter of it is joined or turned around."""
    return not line.isascii() and any(map(is_rtl_char, line))


def _starts_new_run(ch: str, before: TextRun) -> bool:
    """Signs between letters that read from the right are placed one by one: their order is not that of the letters around them."""
    if before.level % 2 == 0:
        return False
    return not (_has_rtl(before.text) and (_has_rtl(ch) or unicodedata.category(ch)[0] == "M"))


def reads_rtl(text: str) -> bool:
    """Whether the first letter with a direction reads from the right; pictures have none."""
    strong = (unicodedata.bidirectional(ch) for ch in text if not is_private_char(ch))
    return next((direction in _RIGHT_TO_LEFT for direction in strong if direction in {"L", *_RIGHT_TO_LEFT}), False)


def _without_invisible(text: str) -> str:
    return text if text.isascii() else "".join(ch for ch in text if ch not in _INVISIBLE)

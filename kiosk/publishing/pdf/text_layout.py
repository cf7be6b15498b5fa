"""Turns typed text into lines that fonts can draw: marks missing glyphs with a footnote, wraps, then puts lines in visual order.

Wrapping comes before shaping: an Arabic line is joined and reversed as a whole, so its end has to be known.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final

import regex
from arabic_reshaper import ArabicReshaper
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr

from kiosk.publishing.pdf.bidi import VisualChar, is_rtl_char, visual_order
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.glyph_shaping import is_private_char, shape_ltr, shape_rtl, single_glyph, text_of
from kiosk.publishing.pdf.missing_glyphs import MissingGlyphNotes
from kiosk.publishing.pdf.simple_chars import INVISIBLE, NARROW_NBSP, NBSP, SimpleChars

_RIGHT_TO_LEFT: Final = {"R", "AL"}
_ARABIC: Final = regex.compile(r"\p{Arabic}")
_GLYPH_CLUSTER: Final = regex.compile(
    r"\p{Regional_Indicator}{2}|[0-9#*]\ufe0f?\u20e3"
    r"|\p{Extended_Pictographic}(?:[\ufe0e\ufe0f\U0001F3FB-\U0001F3FF\u20e3\U000E0020-\U000E007F]|\u200d\p{Extended_Pictographic})+"
)
"""Several characters that are one glyph: flags, families, skin tones, keycaps."""
_STRAY: Final = regex.compile(r"(?<!\p{M})\u200d|[\ufe0e\ufe0f\U000E0020-\U000E007F]|(?<![\p{Arabic}\p{M}])\u200c")
"""Joiners, variation selectors and tags with nothing to work on. After a vowel sign or virama the font may need them."""
_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}"
_LAST_PLAIN: Final = "\u02ff"
"""No letter up to here is placed by its neighbours or read from the right."""
_ROUNDING: Final = 0.001
_CACHED_WORDS: Final = 20_000
_CACHED_TEXTS: Final = 15_000
"""Texts whose lines are remembered: the reasons of a large session, wrapped once to count the pages and again to draw them."""
_PIECE: Final = regex.compile(
    rf" *(?:[{_UNSPACED}]\p{{M}}*[\p{{Pe}}\p{{Po}}]*|[^ {_UNSPACED}]+?(?:(?<=\w)[-–—/](?=\w)|(?=[ {_UNSPACED}]|$)))|.",
)
"""What may end a line: a word, a part before a hyphen or slash, one ideograph."""

_UNBROKEN: Final = regex.compile(rf"(?<=\w)[-–—/]\n\w|[{_UNSPACED}\p{{Pe}}\p{{Po}}]\n[{_UNSPACED}]")
"""The end of a line before which, and the start of one after which there was no space."""


@dataclass(frozen=True, slots=True)
class TextRun:
    """A stretch of one font in visual order.

    `index` is its first position in the text, `level` its bidi embedding level; odd means right-to-left.
    """

    font: str
    text: str
    index: int = 0
    level: int = 0

    @property
    def is_plain(self) -> bool:
        """Return whether its characters are drawn one by one from the left."""
        return self.level == 0 and not _has_combining_marks(self.text)

    def shaped(self) -> str:
        """Return what reportlab draws: HarfBuzz has placed vowel signs and accents on their letters."""
        if not _has_combining_marks(self.text):
            return self.text
        return shape_rtl(self.text, self.font) if _has_rtl(self.text) else shape_ltr(self.text, self.font)

    def width(self, size: float) -> float:
        """Return the width in points."""
        shaped = self.shaped()
        if isinstance(shaped, ShapedStr):
            return float(sum(float(glyph.x_advance) for glyph in shaped.__shapeData__)) * size / 1000
        return float(pdfmetrics.stringWidth(shaped, self.font, size))


_NO_RUN: Final = TextRun("", "", level=-1)


class TextLayout:
    """Measures and breaks text with one set of fonts. Remembers the words and texts that it measured and broke."""

    def __init__(self, fonts: FontSet) -> None:
        self.fonts = fonts
        self.notes = MissingGlyphNotes()
        self._reshaper = ArabicReshaper({"delete_harakat": False})
        self._simple = {font: SimpleChars(fonts, font) for font in Font}
        self._advances: dict[tuple[str, Font], float] = {}
        self._word_width = lru_cache(_CACHED_WORDS)(self.width)
        self._lines = lru_cache(_CACHED_TEXTS)(self._wrap)

    def replace_undrawable(self, text: str, font: Font) -> str:
        """Return the text with one character for every cluster that is one glyph, and a footnote mark for every missing glyph."""
        if self._simple[font].cover(text):
            return text
        grouped = _GLYPH_CLUSTER.sub(lambda cluster: self._replace_cluster(cluster.group(), font), text.replace(NARROW_NBSP, NBSP))
        parts: list[str] = []
        for missing, group in groupby(_STRAY.sub("", grouped), key=lambda ch: self._is_missing(ch, font)):
            chars = "".join(group)
            parts.append(self.notes.mark(chars) if missing else chars)
        return "".join(parts)

    def runs(self, line: str, font: Font, *, rtl: bool | None = None) -> list[TextRun]:
        """Return one line in visual order, cut where the font changes. `rtl` is the direction of its paragraph."""
        if not rtl and self._simple[font].cover(line):
            return [TextRun(self.fonts.name(font), line)] if line else []
        runs: list[TextRun] = []
        for visual in self._visual_chars(line, font, rtl=reads_rtl(line) if rtl is None else rtl):
            for ch in self._drawable(visual.char, font):
                last = runs[-1] if runs else _NO_RUN
                name = self._font_for(ch, font, last.font)
                char = ch if visual.char == visual.typed else single_glyph(ch, name, visual.typed) or ch
                if last.font == name and last.level == visual.level and not _starts_new_run(ch, last):
                    runs[-1] = TextRun(name, last.text + char, min(last.index, visual.index), last.level)
                elif ch not in INVISIBLE:
                    runs.append(TextRun(name, char, visual.index, visual.level))
        return [run if _has_combining_marks(run.text) else replace(run, text=_without_invisible(run.text)) for run in runs]

    def width(self, line: str, font: Font, size: float) -> float:
        """Return the width of one line in points."""
        if self._simple[font].cover(line):
            return size * sum(self._advance(ch, font) for ch in line)
        if _has_rtl(line) or _has_combining_marks(line):
            return sum(run.width(size) for run in self.runs(line, font))
        return size * sum(self._advance(ch, font) for ch in self.replace_undrawable(line, font))

    def wrap(self, text: str, font: Font, size: float, width: float) -> list[str]:
        """Return lines no wider than `width`, in logical order. A word that is wider than a line is cut between characters."""
        return list(self._lines(text, font, size, width))

    def _wrap(self, text: str, font: Font, size: float, width: float) -> list[str]:
        lines: list[str] = []
        line, used = "", 0.0
        for piece in _PIECE.findall(self.replace_undrawable(text, font)):
            piece_width = self._word_width(piece, font, size)
            if line and used + piece_width > width + _ROUNDING:
                lines.append(line)
                line = piece.lstrip(" ")
                used = piece_width - (len(piece) - len(line)) * self._advance(" ", font) * size
            else:
                line, used = line + piece, used + piece_width
            while used > width + _ROUNDING:
                head, line = self._cut(line, font, size, width)
                lines.append(head)
                used = self.width(line, font, size) if line else 0
        return [*lines, line] if line else lines

    def balanced(self, text: str, font: Font, size: float, width: float) -> list[str]:
        """Return as many lines as `wrap`, as even in length as they can be."""
        best = self.wrap(text, font, size, width)
        low, high = width / 2, width
        while high - low > 1:
            middle = (low + high) / 2
            lines = self.wrap(text, font, size, middle)
            if len(lines) > len(best):
                low = middle
            else:
                best, high = lines, middle
        return best

    def _cut(self, line: str, font: Font, size: float, width: float) -> tuple[str, str]:
        """Return as many characters as fit, at least one, and the rest."""
        clusters = regex.findall(r"\X", line)
        count = max(1, bisect_right(range(1, len(clusters)), width, key=lambda n: self.width("".join(clusters[:n]), font, size)))
        return "".join(clusters[:count]), "".join(clusters[count:])

    def _advance(self, ch: str, font: Font) -> float:
        """Return a character's width at size 1. Characters that are not joined have the same width everywhere, so it is cached."""
        key = ch, font
        if key not in self._advances:
            drawn = " " if ch == NBSP else ch
            name = self.fonts.font_for(drawn, font) or self.fonts.name(font)
            self._advances[key] = 0.0 if ch in INVISIBLE else float(pdfmetrics.stringWidth(drawn, name, 1))
        return self._advances[key]

    def _is_missing(self, ch: str, font: Font) -> bool:
        return ch != NBSP and ch not in INVISIBLE and self.fonts.font_for(ch, font) is None

    def _replace_cluster(self, group: str, font: Font) -> str:
        """Return one character for a group: the first one alone, standing for all, if a font lacks only the variation."""
        emoji_font = self.fonts.emoji_font()
        if emoji_font and (glyph := single_glyph(group, emoji_font)):
            return glyph
        first = _STRAY.sub("", group)
        name = self.fonts.font_for(first, font) if len(first) == 1 else None
        return single_glyph(first, name, group) or first if name else self.notes.mark(group)

    def _visual_chars(self, line: str, font: Font, *, rtl: bool) -> Iterable[VisualChar]:
        """Return the line in visual order, Arabic letters joined."""
        text = self.replace_undrawable(line, font).replace(NBSP, " ")
        if not (rtl or _has_rtl(text)):
            return (VisualChar(ch, ch, index, 0) for index, ch in enumerate(text))
        return visual_order(self._reshaper.reshape(text) if _ARABIC.search(text) else text, rtl=rtl)

    def _drawable(self, text: str, font: Font) -> Iterator[str]:
        """Replace joined Arabic forms that a font lacks by the plain letter, which it has."""
        for ch in text:
            yield from ch if ch in INVISIBLE or self.fonts.font_for(ch, font) else unicodedata.normalize("NFKC", ch)

    def _font_for(self, ch: str, font: Font, last: str) -> str:
        """Keep marks in the last font if it has them, so that accents sit on their letters."""
        if last and (ch in INVISIBLE or unicodedata.category(ch)[0] == "M") and ord(ch) in pdfmetrics.getFont(last).face.charToGlyph:
            return last
        return self.fonts.font_for(ch, font) or self.fonts.name(font)


def _has_combining_marks(text: str) -> bool:
    return not text.isascii() and any(char > _LAST_PLAIN and unicodedata.category(char)[0] == "M" for char in {*text})


def _has_rtl(line: str) -> bool:
    return not line.isascii() and any(char > _LAST_PLAIN and is_rtl_char(char) for char in {*line})


def _starts_new_run(ch: str, last: TextRun) -> bool:
    """Return whether this is a sign among right-to-left letters: signs are placed one by one, as their order differs."""
    if last.level % 2 == 0:
        return False
    return not (_has_rtl(last.text) and (_has_rtl(ch) or unicodedata.category(ch)[0] == "M"))


def reads_rtl(text: str) -> bool:
    """Return whether the first character with a direction is right-to-left; private-use code points have none."""
    strong = (unicodedata.bidirectional(ch) for ch in text if not is_private_char(ch))
    return next((direction in _RIGHT_TO_LEFT for direction in strong if direction in {"L", *_RIGHT_TO_LEFT}), False)


def ends_with_space(line: str, following: str) -> bool:
    """Return whether there was a space where a text was broken into these lines, which do not hold it."""
    return not _UNBROKEN.search(line[-2:] + "\n" + following[:1])


def join_lines(lines: Sequence[str]) -> str:
    """Return the text that was broken into these lines, as it was typed."""
    parts = [line + " " * ends_with_space(line, following) for line, following in pairwise(lines)]
    return "".join(text_of(char) for part in (*parts, *lines[-1:]) for char in part)


def is_reordered(text: str) -> bool:
    """Return whether its glyphs are drawn in another order than it is read, or several characters as one."""
    return _has_rtl(text) or _has_combining_marks(text)


def _without_invisible(text: str) -> str:
    return text if text.isascii() else "".join(ch for ch in text if ch not in INVISIBLE)

"""Turns text people typed into lines that fonts can draw: what no font has is named, lines are wrapped, then put in display order.

Wrapping comes before shaping: an Arabic line is joined and turned around as a whole, so it has to be known where it ends.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Final

import regex
from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr, shapeStr

from kiosk.publishing.fonts import Face, Fonts, script

_NBSP: Final = "\u00a0"
_RIGHT_TO_LEFT: Final = {"R", "AL"}
_ARABIC: Final = regex.compile(r"\p{Arabic}")
_DECORATION: Final = regex.compile(r"[\u200d\ufe0e\ufe0f\U0001F3FB-\U0001F3FF\U000E0020-\U000E007F]|(?<!\p{Arabic})\u200c")
"""Joiners, variation selectors, skin tones and flag tags: they only change how their neighbours look, in fonts that can."""
_COMPOSED: Final = regex.compile(
    r"\p{Regional_Indicator}{2}|\p{Emoji}[\ufe0f\U0001F3FB-\U0001F3FF]*(?:\u200d\p{Emoji}[\ufe0f\U0001F3FB-\U0001F3FF]*)+"
)
"""Flags and families: reportlab cannot put the pieces together into one picture, so they are named."""
_NON_JOINER: Final = "\u200c"
"""Keeps two Arabic letters apart; it has done its work once they are shaped."""
_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}"
_PIECE: Final = regex.compile(
    rf" *(?:[{_UNSPACED}]\p{{M}}*[\p{{Pe}}\p{{Po}}]*|[^ {_UNSPACED}]+?(?:(?<=\w)[-–—/](?=\w)|(?=[ {_UNSPACED}]|$)))|.",
)
"""What may stand at the end of a line: a word, a part before a hyphen or slash, one ideograph."""
_FEW_LETTERS: Final = 2


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one font, in display order."""

    font: str
    text: str

    def drawn(self, size: float) -> str:
        """What reportlab is to draw: where vowel signs or accents have to find their letter, HarfBuzz has placed them."""
        shaped = _has_marks(self.text) and not _turned(self.text) and pdfmetrics.getFont(self.font).shapable
        if not shaped:
            return self.text
        placed: str = shapeStr(self.text, self.font, size, force=True)
        return placed

    def width(self, size: float) -> float:
        """How wide it is drawn, in points."""
        drawn = self.drawn(size)
        if isinstance(drawn, ShapedStr):
            return float(sum(float(glyph.x_advance) for glyph in drawn.__shapeData__)) * size / 1000
        return float(pdfmetrics.stringWidth(drawn, self.font, size))


@dataclass(slots=True)
class Typesetter:
    """Measures and breaks text with one set of fonts."""

    fonts: Fonts
    _reshaper: ArabicReshaper = field(default_factory=lambda: ArabicReshaper({"delete_harakat": False}))
    _advances: dict[tuple[str, Face], float] = field(default_factory=dict)

    def legible(self, text: str, face: Face) -> str:
        """The text with every letter no font has replaced by its Unicode name in brackets, and every emoji made of several."""
        if text.isascii() and text.isprintable():
            return text
        composed = _COMPOSED.sub(lambda emoji: _named(_DECORATION.sub("", emoji.group())), text)
        out: list[str] = []
        for missing, group in groupby(_DECORATION.sub("", composed), key=lambda ch: self._missing(ch, face)):
            letters = "".join(group)
            out.append(_named(letters) if missing else letters)
        return "".join(out)

    def runs(self, line: str, face: Face) -> list[Run]:
        """One line in display order, cut where the font changes."""
        drawn = self._in_display_order(self.legible(line, face)).replace(_NON_JOINER, "").replace(_NBSP, " ")
        runs: list[Run] = []
        for ch in self._with_glyphs(drawn, face):
            font = self._font(ch, face, runs[-1].font if runs else "")
            if runs and runs[-1].font == font:
                runs[-1] = Run(font, runs[-1].text + ch)
            else:
                runs.append(Run(font, ch))
        return runs

    def width(self, line: str, face: Face, size: float) -> float:
        """How wide one line is drawn, in points."""
        if _turned(line) or _has_marks(line):
            return sum(run.width(size) for run in self.runs(line, face))
        return size * sum(self._advance(ch, face) for ch in self.legible(line, face))

    def wrap(self, text: str, face: Face, size: float, width: float) -> list[str]:
        """Lines no wider than `width`, in logical order; a word that is wider than a line is cut between letters."""
        lines: list[str] = []
        line = ""
        for piece in _PIECE.findall(self.legible(text, face)):
            if line and self.width(line + piece, face, size) > width:
                lines.append(line)
                line = piece.lstrip(" ")
            else:
                line += piece
            while self.width(line, face, size) > width:
                head, rest = self._cut(line, face, size, width)
                lines.append(head)
                line = rest
        return [*lines, line] if line else lines

    def balanced(self, text: str, face: Face, size: float, width: float) -> list[str]:
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

    def _cut(self, line: str, face: Face, size: float, width: float) -> tuple[str, str]:
        clusters = regex.findall(r"\X", line)
        for count in range(len(clusters) - 1, 1, -1):
            head = "".join(clusters[:count])
            if self.width(head, face, size) <= width:
                return head, "".join(clusters[count:])
        return (clusters[0], "".join(clusters[1:])) if clusters else ("", "")

    def _advance(self, ch: str, face: Face) -> float:
        """Width of a letter at size 1. Letters that are not joined keep their width beside any other: wrapping needs no second look."""
        key = ch, face
        if key not in self._advances:
            shown = " " if ch == _NBSP else ch
            width = 0.0 if ch == _NON_JOINER else pdfmetrics.stringWidth(shown, self.fonts.choose(shown, face) or self.fonts.name(face), 1)
            self._advances[key] = float(width)
        return self._advances[key]

    def _missing(self, ch: str, face: Face) -> bool:
        return ch not in {_NBSP, _NON_JOINER} and self.fonts.choose(ch, face) is None

    def _in_display_order(self, line: str) -> str:
        if not _turned(line):
            return line
        joined = self._reshaper.reshape(line) if _ARABIC.search(line) else line
        return str(get_display(joined, base_dir="R" if right_to_left(line) else "L"))

    def _with_glyphs(self, text: str, face: Face) -> Iterator[str]:
        """Joined Arabic forms a font lacks go back to the plain letter, which it had."""
        for ch in text:
            yield from ch if self.fonts.choose(ch, face) else unicodedata.normalize("NFKC", ch)

    def _font(self, ch: str, face: Face, before: str) -> str:
        """Marks stay with the font before them where it has them, so that accents sit on their letters."""
        if before and unicodedata.combining(ch) and ord(ch) in pdfmetrics.getFont(before).face.charToGlyph:
            return before
        return self.fonts.choose(ch, face) or self.fonts.name(face)


def _has_marks(text: str) -> bool:
    return not text.isascii() and any(unicodedata.category(ch)[0] == "M" for ch in text)


def _turned(line: str) -> bool:
    """Whether any letter of it is joined or turned around."""
    return not line.isascii() and any(unicodedata.bidirectional(ch) in {*_RIGHT_TO_LEFT, "AN"} for ch in line)


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction reads from the right."""
    strong = (unicodedata.bidirectional(ch) for ch in text)
    return next((direction in _RIGHT_TO_LEFT for direction in strong if direction in {"L", *_RIGHT_TO_LEFT}), False)


def _named(letters: str) -> str:
    """'[grinning face]', '[man, woman]', '[flag GB]', and for a whole word '[5 Tibetan letters]'."""
    if all("\U0001f1e6" <= ch <= "\U0001f1ff" for ch in letters):
        return "[flag " + "".join(chr(ord(ch) - 0x1F1E6 + ord("A")) for ch in letters) + "]"
    if len(letters) > _FEW_LETTERS and all(unicodedata.category(ch)[0] in "LM" for ch in letters):
        return f"[{len(letters)} {script(letters[0])} letters]"
    counted = ((unicodedata.name(ch, f"U+{ord(ch):04X}").lower(), len(list(same))) for ch, same in groupby(letters))
    return "[" + ", ".join(name if count == 1 else f"{count} × {name}" for name, count in counted) + "]"

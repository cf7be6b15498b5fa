"""One page of large print: the question, the answer, the result and its figures, nothing smaller than 18 points."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.document import PdfDocument, open_document
from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, Font, FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.result_bar import Box, hatch_box
from kiosk.publishing.pdf.summary_report import about
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import figures, kicker, rehearsal_note, votes_not_people
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.summary import Summary
from kiosk.system import atomic_file

_SMALLEST: Final = 18
_QUESTION_SIZES: Final = (52, 44, 38, 32, 28, 24, 21, _SMALLEST)
_BAR: Final = 26.0
_GAP: Final = 14.0
_SIDE: Final = TextStyle(Font.DISPLAY, 30, 36)
_VOTES: Final = TextStyle(Font.SANS, 20, 26)


@dataclass(frozen=True, slots=True)
class _Part:
    """Some text, wrapped, and the space under it."""

    lines: list[str]
    style: TextStyle
    space: float = _GAP

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading + self.space


def write(summary: Summary, target: Path, *, fonts: Path, locale: Locale = ENGLISH, paper: Paper = Paper.A4) -> None:
    """Write the page to `target`, whole or not at all. Raises KnownError as `summary_pdf.write` does."""
    atomic_file.write(target, build(summary, FontSet(fonts, SYSTEM_FOLDERS), locale, paper))


def build(summary: Summary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4) -> bytes:
    """The page as a PDF."""
    with open_document(about(summary, locale), fonts, locale, paper, Progress()) as (document, out):
        document.numbered = False
        _LargePrint(document, summary).draw()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _LargePrint:
    """Sizes go down to the smallest until all of it fits."""

    document: PdfDocument
    summary: Summary

    def draw(self) -> None:
        """Draw it and end the page."""
        frame = self.document.paper.frame
        head, foot = self._fitting(frame.top - frame.bottom)
        top = self._stack(head, frame.top)
        if self.summary.results.split is not None:
            top = self._bars(self.summary.results.split, top)
        self._stack(foot, top)
        self.document.finish()

    @property
    def _canvas(self) -> PageCanvas:
        return self.document.canvas

    @property
    def _locale(self) -> Locale:
        return self.document.locale

    def _fitting(self, room: float) -> tuple[list[_Part], list[_Part]]:
        """What stands above and below the bars, in the largest type that fits; if need be without when and where, then the figures."""
        bars = 2 * self._side_height if self.summary.results.split is not None else 0
        head, foot = list[_Part](), list[_Part]()
        for size in _QUESTION_SIZES:
            head, foot = self._head(size), self._foot(size)
            if bars + _height([*head, *foot]) <= room:
                return head, foot
        while len(foot) > 1 and bars + _height([*head, *foot]) > room:
            foot = foot[:-1]
        return head, foot

    def _head(self, size: int) -> list[_Part]:
        text = headline(self.summary.results, self._locale)
        if self.summary.results.rehearsal:
            text = f"{rehearsal_note(self._locale)}. {text}"
        answer = TextStyle(Font.SERIF, max(_SMALLEST, size * 0.6), max(_SMALLEST, size * 0.6) * 1.32, INK)
        return [
            self._part(self.summary.results.debate.question, TextStyle(Font.DISPLAY, size, size * 1.12)),
            self._part(text, answer, 20),
        ]

    def _foot(self, size: int) -> list[_Part]:
        large = max(_SMALLEST, size / 2)
        plain, quiet = TextStyle(Font.SANS, large, large * 1.3), TextStyle(Font.SANS, _SMALLEST, 23, MUTED)
        return [
            *(self._part(text, plain, 3) for text in figures(self.summary.results, self._locale)),
            self._part(votes_not_people(self._locale), quiet, 8),
            self._part("  ·  ".join(kicker(self.summary, self._locale)), quiet, 0),
        ]

    def _part(self, text: str, style: TextStyle, space: float = _GAP) -> _Part:
        return _Part(self._canvas.wrap(text, style, self.document.frame.width), style, space)

    def _stack(self, parts: Sequence[_Part], top: float) -> float:
        for part in parts:
            top = self._canvas.block(self.document.frame.left, top, part.lines, part.style, self.document.frame.width) - part.space
        return top

    @property
    def _side_height(self) -> float:
        return _SIDE.leading + _BAR + _GAP + 6

    def _bars(self, split: Split, top: float) -> float:
        """A bar a side, both measured from where reading starts."""
        for side in Side:
            self._bar(side, split, top)
            top -= self._side_height
        return top

    def _bar(self, side: Side, split: Split, top: float) -> None:
        frame, mark = self.document.frame, 22.0
        y = top - (_SIDE.leading + self._canvas.cap_height(_SIDE)) / 2
        votes = labels.votes(split.count(side), self._locale)
        room = frame.width - mark - 20 - self._canvas.width(votes, _VOTES)
        share = labels.share(split.percent(side), self.summary.results.debate.labels[side], self._locale)
        styles = [TextStyle(Font.DISPLAY, size, size) for size in (30, 26, 22, _SMALLEST)]
        style = next((style for style in styles if self._canvas.width(share, style) <= room), styles[-1])
        self._canvas.mark(frame.left, y, side, mark)
        self._canvas.line(frame.left + mark + 10, y, share, style.with_colour(SIDE_COLOUR[side]))
        self._canvas.line(frame.right, y, votes, _VOTES, Align.RIGHT)
        self._fill(side, split.count(side) / split.votes, top - _SIDE.leading - _BAR)

    def _fill(self, side: Side, share: float, bottom: float) -> None:
        left, width = self.document.frame.left, self.document.frame.width
        with self._canvas.shapes() as pdf:
            pdf.setStrokeColor(INK)
            pdf.setLineWidth(1)
            pdf.rect(left, bottom, width, _BAR, stroke=1, fill=0)
            pdf.setFillColor(SIDE_COLOUR[side])
            pdf.rect(left, bottom, width * share, _BAR, stroke=0, fill=1)
            if side is Side.AGAINST and share:
                hatch_box(pdf, Box(left, bottom, width * share, _BAR), 0.2)


def _height(parts: Sequence[_Part]) -> float:
    return sum(part.height for part in parts)

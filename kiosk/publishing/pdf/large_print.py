"""One page of large print: the question, the answer, the result and its figures, nothing smaller than 18 points."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.domain.themes import MOST_THEMES
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, Align, TextStyle
from kiosk.publishing.pdf.document import DocumentPart, open_document
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.result_bar import Box, hatch_box
from kiosk.publishing.pdf.summary_report import document_info
from kiosk.publishing.text import alternatives, labels, themes
from kiosk.publishing.text.sentences import figures, first_vote, headline_or_rehearsal, kicker, sureness, votes_not_people
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary

_MIN_SIZE: Final = 18
_QUESTION_SIZES: Final = (52, 44, 38, 32, 28, 24, 21, _MIN_SIZE)
_BAR: Final = 26.0
_GAP: Final = 14.0
_SIDE: Final = TextStyle(Font.DISPLAY, 30, 36)
_VOTES: Final = TextStyle(Font.SANS, 20, 26)
_THEMES: Final = TextStyle(Font.BOLD, _MIN_SIZE, 23, tag="H2")
_WORDS: Final = TextStyle(Font.SANS, _MIN_SIZE, 23)
_SIDE_HEIGHT: Final = _SIDE.leading + _BAR + _GAP + 6


@dataclass(frozen=True, slots=True)
class _Part:
    """Wrapped text and the space below it."""

    lines: list[str]
    style: TextStyle
    space: float = _GAP

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading + self.space


def build(summary: Summary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4) -> bytes:
    """Return the page as a PDF."""
    with open_document(document_info(summary.results, locale), fonts, locale, paper, Progress()) as (document, out):
        document.numbered = False
        _LargePrint(document, summary).draw()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _LargePrint(DocumentPart):
    """Sizes go down to the smallest until everything fits."""

    summary: Summary

    def draw(self) -> None:
        frame, split = self.document.paper.frame, self.summary.results.split
        head, foot = self._lay_out(frame.top - frame.bottom)
        top = self._draw_parts(head, frame.top)
        if split is not None:
            with self.canvas.figure(alternatives.result(self.summary.results, split, self.locale), frame.left, frame.width) as figure:
                figure.top = top
                for side in Side:
                    self._draw_side(side, split, top)
                    top -= _SIDE_HEIGHT
                figure.bottom = top
        self._draw_parts(foot, top)
        self.document.finish_page()

    def _lay_out(self, height: float) -> tuple[list[_Part], list[_Part]]:
        """Return what stands above and below the bars, in the largest type that fits; kicker and figures are left out if need be."""
        bars = 2 * _SIDE_HEIGHT if self.summary.results.split is not None else 0
        head, foot = list[_Part](), list[_Part]()
        for size in _QUESTION_SIZES:
            head, foot = self._head(size), self._foot(size)
            if bars + _height([*head, *foot]) <= height:
                return head, [*foot[:-2], *self._lay_out_themes(height - bars - _height([*head, *foot])), *foot[-2:]]
        while len(foot) > 1 and bars + _height([*head, *foot]) > height:
            foot = foot[:-1]
        return head, foot

    def _lay_out_themes(self, height: float) -> list[_Part]:
        """Return as many words that set the sides apart as there is room for, at the smallest size, none if there is none."""
        for most in range(MOST_THEMES, 0, -1):
            lines = [text for side in Side if (text := themes.line(self.summary, side, most, self.locale))]
            parts = [self._part(themes.heading(self.locale), _THEMES, 3), *(self._part(text, _WORDS, 8) for text in lines)] if lines else []
            if _height(parts) <= height:
                return parts
        return []

    def _head(self, size: int) -> list[_Part]:
        results, answer_size = self.summary.results, max(_MIN_SIZE, size * 0.6)
        question = self._part(results.debate.question, TextStyle(Font.DISPLAY, size, size * 1.12, tag="H1"))
        answer = TextStyle(Font.SERIF, answer_size, answer_size * 1.32, INK)
        return [question, self._part(headline_or_rehearsal(results, self.locale), answer, 20)]

    def _foot(self, size: int) -> list[_Part]:
        large = max(_MIN_SIZE, size / 2)
        plain, quiet = TextStyle(Font.SANS, large, large * 1.3), TextStyle(Font.SANS, _MIN_SIZE, 23, MUTED)
        return [
            *(self._part(text, plain, 3) for text in figures(self.summary.results, self.locale)),
            *(self._part(text, plain, 3) for text in first_vote(self.summary.results, self.locale)),
            *(self._part(text, plain, 3) for text in sureness(self.summary, self.locale)),
            self._part(votes_not_people(self.locale), quiet, 8),
            self._part("  ·  ".join(kicker(self.summary, self.locale)), quiet, 0),
        ]

    def _part(self, text: str, style: TextStyle, space: float = _GAP) -> _Part:
        return _Part(self.canvas.wrap(text, style, self.frame.width), style, space)

    def _draw_parts(self, parts: Sequence[_Part], top: float) -> float:
        for part in parts:
            top = self.canvas.block(self.frame.left, top, part.lines, part.style, self.frame.width) - part.space
        return top

    def _draw_side(self, side: Side, split: Split, top: float) -> None:
        """Draw the side's words and its bar; both bars are measured from where reading starts."""
        canvas, frame, mark = self.canvas, self.frame, 22.0
        y = canvas.baseline(top, _SIDE)
        share, votes = labels.share_and_votes(split, side, self.summary.results.debate.labels[side], self.locale)
        width = frame.width - mark - 20 - canvas.width(votes, _VOTES)
        styles = [TextStyle(Font.DISPLAY, size, size) for size in (30, 26, 22, _MIN_SIZE)]
        style = next((style for style in styles if canvas.width(share, style) <= width), styles[-1])
        canvas.mark(frame.left, y, side, mark)
        canvas.line(frame.left + mark + 10, y, share, style.with_colour(SIDE_COLOUR[side]))
        canvas.line(frame.right, y, votes, _VOTES, Align.RIGHT)
        self._draw_bar(side, split.count(side) / max(1, split.decided), top - _SIDE.leading - _BAR)

    def _draw_bar(self, side: Side, share: float, bottom: float) -> None:
        left, width = self.frame.left, self.frame.width
        with self.canvas.shapes() as pdf:
            pdf.setStrokeColor(INK)
            pdf.setLineWidth(1)
            pdf.rect(left, bottom, width, _BAR, stroke=1, fill=0)
            pdf.setFillColor(SIDE_COLOUR[side])
            pdf.rect(left, bottom, width * share, _BAR, stroke=0, fill=1)
            if side is Side.AGAINST and share:
                hatch_box(pdf, Box(left, bottom, width * share, _BAR), 0.2)


def _height(parts: Sequence[_Part]) -> float:
    return sum(part.height for part in parts)

"""The page that says what a session said, and stands alone when someone pins it to a wall."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.pdf.canvas import MUTED, PageCanvas, TextStyle
from kiosk.publishing.pdf.document import PdfDocument
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.opinion_flow import OpinionFlow
from kiosk.publishing.pdf.page_footer import PageFooter
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.pdf.reason_cards import CardColumn, ReasonCards
from kiosk.publishing.pdf.result_bar import BarLabel, bar
from kiosk.publishing.text.labels import voted_on
from kiosk.publishing.text.sentences import flow_note, kicker, rehearsal_note
from kiosk.services.result_text import Locale, headline
from kiosk.services.summary import Summary

_KICKER: Final = TextStyle(Font.BOLD, 9, 12, MUTED)
_QUESTION_SIZES: Final = (27, 24, 21, 18, 15)
_QUESTION_LINES: Final = 3
_SENTENCE: Final = TextStyle(Font.SERIF, 13.5, 18, MUTED)
_LONE_QUESTION: Final = 38
_LONE_SENTENCE: Final = TextStyle(Font.SERIF, 17, 23, MUTED)
"""Without a result to show, the words are the page."""
_BODY: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_DOT: Final = "   ·   "
_AIR: Final = 14.0


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """Top and foot take what they need; the flow and the reasons share what is left."""

    document: PdfDocument
    summary: Summary

    def draw(self) -> None:
        """Draw it and end it."""
        footer = PageFooter.of(self._canvas, self.summary, self._locale, self._frame.width)
        floor = self._frame.bottom + footer.height
        top = self._head(self._frame.top)
        if self.summary.results.split is not None:
            top = self._bar(top, self.summary.results.split)
        columns = self._columns
        shift = OpinionFlow(self._canvas, self.summary.results, self._locale, self._frame, flow_note(self.summary.results, self._locale))
        fitted, notes = self._fit(columns, top - floor - _AIR - shift.height(shift.min_height))
        spare = (
            top - floor - _AIR - self.document.notes_height(notes) - max((column.height for column in fitted), default=0) - shift.height(0)
        )
        columns.draw(fitted, self._frame.left, shift.draw(top, min(spare, shift.max_height)))
        footer.draw(self._canvas, self._frame.left, self._frame.bottom, self._frame.width)
        self.document.finish(notes, floor + _AIR / 2)
        self.document.step()

    @property
    def _canvas(self) -> PageCanvas:
        return self.document.canvas

    @property
    def _locale(self) -> Locale:
        return self.document.locale

    @property
    def _frame(self) -> Frame:
        return self.document.frame

    @property
    def _columns(self) -> ReasonCards:
        return ReasonCards(self._canvas, self.summary, self._locale, self._frame.width)

    def _fit(self, columns: ReasonCards, room: float) -> tuple[Sequence[CardColumn], list[str]]:
        """What stands in the columns, and the footnotes to everything on the page: these need room of their own."""
        notes = self.document.notes_to(self._named)
        fitted = columns.lay_out(room - self.document.notes_height(notes))
        with_words = self.document.notes_to([*self._named, *(line for column in fitted for line in column.lines)])
        if len(with_words) == len(notes):
            return fitted, notes
        fitted = columns.lay_out(room - self.document.notes_height(with_words))
        return fitted, self.document.notes_to([*self._named, *(line for column in fitted for line in column.lines)])

    @property
    def _named(self) -> list[str]:
        """Everything set above and below the reasons that an organiser may have typed, as it is drawn."""
        replace_undrawable = self._canvas.type.replace_undrawable
        bold = [_DOT.join(kicker(self.summary, self._locale)).upper(), *self.summary.results.debate.labels.values()]
        return [
            *(replace_undrawable(text, Font.BOLD) for text in bold),
            replace_undrawable(self.summary.results.debate.question, Font.DISPLAY),
            replace_undrawable(self.summary.results.debate.proposition, Font.SANS),
        ]

    def _head(self, top: float) -> float:
        line = _DOT.join(part.upper() for part in kicker(self.summary, self._locale))
        top = (
            self._canvas.block(self._frame.left, top, self._canvas.wrap(line, _KICKER, self._frame.width), _KICKER, self._frame.width) - 10
        )
        question = self._question_style()
        top = self._balanced(top, self.summary.results.debate.question, question) - 5
        text = headline(self.summary.results, self._locale)
        if self.summary.results.rehearsal:
            text = f"{rehearsal_note(self._locale)}. {text}"
        top = self._balanced(top, text, _SENTENCE if self.summary.results.split is not None else _LONE_SENTENCE) - 6
        lines = self._canvas.wrap(voted_on(self.summary.results.debate.proposition, self._locale), _BODY, self._frame.width)
        return self._canvas.block(self._frame.left, top, lines, _BODY, self._frame.width) - 10

    def _balanced(self, top: float, text: str, style: TextStyle) -> float:
        lines = self._canvas.balanced(text, style, self._frame.width)
        return self._canvas.block(self._frame.left, top, lines, style, self._frame.width)

    def _bar(self, top: float, split: Split) -> float:
        words = {side: BarLabel.of(side, split, self.summary.results.debate.labels[side], self._locale) for side in Side}
        return bar(self._canvas, top, (self._frame.left, self._frame.right), split, words) - 18

    def _question_style(self) -> TextStyle:
        sizes = _QUESTION_SIZES if self.summary.results.split is not None else (_LONE_QUESTION, *_QUESTION_SIZES)
        styles = [TextStyle(Font.DISPLAY, size, size * 1.08) for size in sizes]
        width = self._frame.width
        return next(
            (s for s in styles if len(self._canvas.wrap(self.summary.results.debate.question, s, width)) <= _QUESTION_LINES), styles[-1]
        )

"""The page that says what a session said, and stands alone when someone pins it to a wall."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.pdf.canvas import MUTED, PageCanvas, Style
from kiosk.publishing.pdf.document import PdfDocument
from kiosk.publishing.pdf.fonts import Face
from kiosk.publishing.pdf.opinion_flow import OpinionFlow
from kiosk.publishing.pdf.page_footer import Footer
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.pdf.reason_cards import Column, Columns
from kiosk.publishing.pdf.result_bar import BarWords, bar
from kiosk.publishing.text.labels import voted_on
from kiosk.publishing.text.sentences import flow_note, kicker, rehearsal_note
from kiosk.services.result_text import Language, headline
from kiosk.services.summary import Summary

_KICKER: Final = Style(Face.BOLD, 9, 12, MUTED)
_QUESTION_SIZES: Final = (27, 24, 21, 18, 15)
_QUESTION_LINES: Final = 3
_SENTENCE: Final = Style(Face.SERIF, 13.5, 18, MUTED)
_LONE_QUESTION: Final = 38
_LONE_SENTENCE: Final = Style(Face.SERIF, 17, 23, MUTED)
"""Without a result to show, the words are the page."""
_BODY: Final = Style(Face.SANS, 10, 13, MUTED)
_DOT: Final = "   ·   "
_AIR: Final = 14.0


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """Top and foot take what they need; the flow and the reasons share what is left."""

    sheets: PdfDocument
    summary: Summary

    def draw(self) -> None:
        """Draw it and end it."""
        footer = Footer.of(self._pen, self.summary, self._language, self._frame.width)
        floor = self._frame.bottom + footer.height
        top = self._head(self._frame.top)
        if self.summary.results.split is not None:
            top = self._bar(top, self.summary.results.split)
        columns = self._columns
        shift = OpinionFlow(self._pen, self.summary.results, self._language, self._frame, flow_note(self.summary.results, self._language))
        fitted, notes = self._fit(columns, top - floor - _AIR - shift.height(shift.least))
        spare = top - floor - _AIR - self.sheets.room_for(notes) - max((column.height for column in fitted), default=0) - shift.height(0)
        columns.draw(fitted, self._frame.left, shift.draw(top, min(spare, shift.most)))
        footer.draw(self._pen, self._frame.left, self._frame.bottom, self._frame.width)
        self.sheets.finish(notes, floor + _AIR / 2)
        self.sheets.step()

    @property
    def _pen(self) -> PageCanvas:
        return self.sheets.pen

    @property
    def _language(self) -> Language:
        return self.sheets.language

    @property
    def _frame(self) -> Frame:
        return self.sheets.frame

    @property
    def _columns(self) -> Columns:
        return Columns(self._pen, self.summary, self._language, self._frame.width)

    def _fit(self, columns: Columns, room: float) -> tuple[Sequence[Column], list[str]]:
        """What stands in the columns, and the footnotes to everything on the page: these need room of their own."""
        notes = self.sheets.notes_for(self._named)
        fitted = columns.fit(room - self.sheets.room_for(notes))
        with_words = self.sheets.notes_for([*self._named, *(line for column in fitted for line in column.lines)])
        if len(with_words) == len(notes):
            return fitted, notes
        fitted = columns.fit(room - self.sheets.room_for(with_words))
        return fitted, self.sheets.notes_for([*self._named, *(line for column in fitted for line in column.lines)])

    @property
    def _named(self) -> list[str]:
        """Everything set above and below the reasons that an organiser may have typed, as it is drawn."""
        legible = self._pen.type.legible
        bold = [_DOT.join(kicker(self.summary, self._language)).upper(), *self.summary.results.debate.labels.values()]
        return [
            *(legible(text, Face.BOLD) for text in bold),
            legible(self.summary.results.debate.question, Face.DISPLAY),
            legible(self.summary.results.debate.proposition, Face.SANS),
        ]

    def _head(self, top: float) -> float:
        line = _DOT.join(part.upper() for part in kicker(self.summary, self._language))
        top = self._pen.block(self._frame.left, top, self._pen.wrap(line, _KICKER, self._frame.width), _KICKER, self._frame.width) - 10
        question = self._question_style()
        top = self._balanced(top, self.summary.results.debate.question, question) - 5
        text = headline(self.summary.results, self._language)
        if self.summary.results.rehearsal:
            text = f"{rehearsal_note(self._language)}. {text}"
        top = self._balanced(top, text, _SENTENCE if self.summary.results.split is not None else _LONE_SENTENCE) - 6
        lines = self._pen.wrap(voted_on(self.summary.results.debate.proposition, self._language), _BODY, self._frame.width)
        return self._pen.block(self._frame.left, top, lines, _BODY, self._frame.width) - 10

    def _balanced(self, top: float, text: str, style: Style) -> float:
        lines = self._pen.balanced(text, style, self._frame.width)
        return self._pen.block(self._frame.left, top, lines, style, self._frame.width)

    def _bar(self, top: float, split: Split) -> float:
        words = {side: BarWords.of(side, split, self.summary.results.debate.labels[side], self._language) for side in Side}
        return bar(self._pen, top, (self._frame.left, self._frame.right), split, words) - 18

    def _question_style(self) -> Style:
        sizes = _QUESTION_SIZES if self.summary.results.split is not None else (_LONE_QUESTION, *_QUESTION_SIZES)
        styles = [Style(Face.DISPLAY, size, size * 1.08) for size in sizes]
        width = self._frame.width
        return next(
            (s for s in styles if len(self._pen.wrap(self.summary.results.debate.question, s, width)) <= _QUESTION_LINES), styles[-1]
        )

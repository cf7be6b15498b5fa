"""The first page: it says what a session said, and stands alone when someone pins it to a wall."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.publishing.pdf import short_cases
from kiosk.publishing.pdf.canvas import MUTED, TextStyle
from kiosk.publishing.pdf.document import DocumentPart
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.opinion_flow import OpinionFlow
from kiosk.publishing.pdf.page_footer import PageFooter
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.pdf.reason_cards import CardColumn, ReasonCards
from kiosk.publishing.pdf.result_bar import draw_result_bar
from kiosk.publishing.pdf.text_blocks import PageBuilder
from kiosk.publishing.pdf.theme_list import ThemeList
from kiosk.publishing.text.labels import voted_on
from kiosk.publishing.text.sentences import first_vote, flow_note, headline_or_rehearsal, how_counted, kicker, still_unsure, sureness
from kiosk.services.equal_reasons import RepeatedReason
from kiosk.services.summary import Summary

MergedReasons = Mapping[Side, Sequence[RepeatedReason]]

_KICKER: Final = TextStyle(Font.BOLD, 9, 12, MUTED)
_QUESTION_SIZES: Final = (27, 24, 21, 18, 15)
_QUESTION_LINES: Final = 3
_SENTENCE: Final = TextStyle(Font.SERIF, 13.5, 18, MUTED)
_LONE_QUESTION: Final = 38
"""Size of a question without a result below it."""
_LONE_SENTENCE: Final = TextStyle(Font.SERIF, 17, 23, MUTED)
_BODY: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_FACT: Final = TextStyle(Font.BOLD, 10, 14)
_GAP: Final = 14.0
_LOGO: Final = (160.0, 34.0)
"""The largest size of the event's logo."""


@dataclass(frozen=True, slots=True)
class SummaryPage(DocumentPart):
    """Head and foot take what they need; the flow and the reasons share what is left. Without reason pages the themes are here."""

    summary: Summary
    reasons: MergedReasons
    with_themes: bool = False

    def draw(self) -> list[RepeatedReason]:
        """Draw it. Return the reasons that it holds whole."""
        canvas, frame, results = self.canvas, self.frame, self.summary.results
        footer = PageFooter.measure(canvas, self.summary.online_url, how_counted(self.summary, self.locale), self.locale, frame)
        floor = frame.bottom + footer.height
        top = self._draw_head(frame.top)
        if results.split is not None:
            top = draw_result_bar(canvas, top, (frame.left, frame.right), results, self.locale) - 18
        top = self._draw_sureness(self._draw_first_vote(self._draw_unsure(top)))
        cards = ReasonCards(canvas, self.summary, self.reasons, self.locale, frame.width)
        flow = OpinionFlow(canvas, results, self.locale, frame, flow_note(results, self.locale))
        min_height, max_height = flow.chart_heights
        height = top - floor - _GAP - flow.height(min_height) - self._themes_height
        columns, notes = self._lay_out(cards, height, max_height - min_height)
        cards_height = max((column.height for column in columns), default=0)
        spare = top - floor - _GAP - self.document.footnotes_height(notes) - cards_height - self._themes_height - flow.height(0)
        top = flow.draw(top, min(spare, max_height))
        cards.draw(columns, frame.left, top)
        if short := self._lay_out_cases(top, floor + self.document.footnotes_height(notes)):
            short.draw(canvas, 0)
        if self.with_themes:
            self._themes.draw(frame.left, top - cards_height - _GAP)
        footer.draw()
        self.document.finish_page(notes, floor + _GAP / 2)
        self.document.step()
        return [reason for column in columns for reason in column.whole]

    def _lay_out_cases(self, top: float, bottom: float) -> PageBuilder | None:
        """Return both cases in short, which fill a page without a result."""
        if self.summary.results.split is not None:
            return None
        return short_cases.lay_out(self.canvas, self.summary.cases, Frame(self.frame.left, bottom + _GAP, self.frame.width, top))

    @property
    def _themes(self) -> ThemeList:
        return ThemeList(self.canvas, self.summary, self.locale, self.frame.width)

    @property
    def _themes_height(self) -> float:
        return _GAP + self._themes.height if self.with_themes and self.summary.themes else 0

    def _draw_unsure(self, top: float) -> float:
        """Draw how many are still not sure, if that was an answer, and return its bottom."""
        for text in still_unsure(self.summary.results, self.locale):
            top = self.canvas.paragraph(self.frame.left, top, text, _FACT, self.frame.width) - _GAP
        return top

    def _draw_sureness(self, top: float) -> float:
        """Draw how sure people are, if they were asked, and return its bottom."""
        texts = sureness(self.summary, self.locale)
        for text in texts:
            top = self.canvas.paragraph(self.frame.left, top, text, _BODY, self.frame.width)
        return top - _GAP if texts else top

    def _draw_first_vote(self, top: float) -> float:
        """Draw what is said of a class's first vote, if there was one, and return its bottom."""
        *facts, last = first_vote(self.summary.results, self.locale) or [""]
        for text in facts:
            top = self.canvas.paragraph(self.frame.left, top, text, _FACT, self.frame.width)
        return self.canvas.paragraph(self.frame.left, top, last, _BODY, self.frame.width) - _GAP if last else top

    def _lay_out(self, cards: ReasonCards, height: float, chart: float) -> tuple[Sequence[CardColumn], list[str]]:
        """Return the columns and the footnotes to everything on the page, which take height from the columns.

        The chart grows by `chart` before cards are set loosely.
        """
        notes = self.document.footnotes_for(self._typed_texts)
        columns = cards.lay_out(height - self.document.footnotes_height(notes), without_loose=chart)
        all_notes = self._footnotes_with(columns)
        if len(all_notes) == len(notes):
            return columns, notes
        columns = cards.lay_out(height - self.document.footnotes_height(all_notes), without_loose=chart)
        return columns, self._footnotes_with(columns)

    def _footnotes_with(self, columns: Sequence[CardColumn]) -> list[str]:
        return self.document.footnotes_for([*self._typed_texts, *(line for column in columns for line in column.lines)])

    @property
    def _kicker(self) -> str:
        return "   ·   ".join(kicker(self.summary, self.locale)).upper()

    @property
    def _typed_texts(self) -> list[str]:
        """Everything above and below the reasons that an organiser may have typed, as it is drawn."""
        debate, drawn = self.summary.results.debate, self.canvas.text.replace_undrawable
        bold = (drawn(text, Font.BOLD) for text in (self._kicker, *debate.labels.values()))
        themes = self._themes.lines if self.with_themes else []
        cases = [] if self.summary.results.split is not None else short_cases.typed_texts(self.canvas, self.summary.cases)
        return [*bold, *themes, *cases, drawn(debate.question, Font.DISPLAY), drawn(debate.proposition, Font.SANS)]

    def _draw_head(self, top: float) -> float:
        results, frame = self.summary.results, self.frame
        if logo := self.summary.event.logo:
            top -= self.canvas.picture(frame.left, top, logo, _LOGO, alt=self.summary.event.name or results.session_name)[1] + 8
        kicker = self.canvas.wrap(self._kicker, _KICKER, frame.width)
        top = self.canvas.block(frame.left, top, kicker, _KICKER, rtl=self.locale.rtl) - 10
        top = self.canvas.headline(frame.left, top, results.debate.question, self._question_style(), frame.width) - 5
        sentence = _SENTENCE if results.split is not None else _LONE_SENTENCE
        top = self.canvas.headline(frame.left, top, headline_or_rehearsal(results, self.locale), sentence, frame.width) - 6
        return self.canvas.paragraph(frame.left, top, voted_on(results.debate.proposition, self.locale), _BODY, frame.width) - 10

    def _question_style(self) -> TextStyle:
        question, width = self.summary.results.debate.question, self.frame.width
        sizes = _QUESTION_SIZES if self.summary.results.split is not None else (_LONE_QUESTION, *_QUESTION_SIZES)
        styles = [TextStyle(Font.DISPLAY, size, size * 1.08, tag="H1") for size in sizes]
        return next((style for style in styles if len(self.canvas.wrap(question, style, width)) <= _QUESTION_LINES), styles[-1])

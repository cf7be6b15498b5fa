"""Several sessions as a PDF: the question, its answer, who changed their mind, a row for each session, their sum, how it was counted."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Final

from kiosk.publishing.pdf.canvas import LINE, MUTED, Align, TextStyle
from kiosk.publishing.pdf.document import DocumentInfo, DocumentPart, open_document
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.opinion_flow import OpinionFlow
from kiosk.publishing.pdf.page_footer import PageFooter
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.result_bar import draw_result_bar
from kiosk.publishing.text import combined, labels
from kiosk.publishing.text.table import Cell, format_cell
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale, headline

_KICKER: Final = TextStyle(Font.BOLD, 9, 12, MUTED)
_QUESTION: Final = TextStyle(Font.DISPLAY, 24, 26, tag="H1")
_SENTENCE: Final = TextStyle(Font.SERIF, 13.5, 18, MUTED)
_HEADING: Final = TextStyle(Font.DISPLAY, 16, 22, tag="H2")
_COLUMN_HEADING: Final = TextStyle(Font.BOLD, 8.5, 11)
_CELL: Final = TextStyle(Font.SANS, 10, 13)
_TOTAL: Final = TextStyle(Font.BOLD, 10, 13)
_NOTE: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_NAME_WIDTH, _MAX_DAY_WIDTH = 0.19, 0.2
"""Shares of the width for a session's name and at most for its day, which is never broken; the numbers divide the rest."""
_NAMES: Final = 2
"""Columns before the numbers."""
_FOOTER_GAP: Final = 14.0
_LOWER: Final = 32.0
_LAST_ROWS: Final = 4
"""Rows that go to a last page with the foot, which is not alone there."""
_PAD: Final = 3.0
_BAR_HEIGHT: Final = 78.0
"""Of the bar with its labels inside or above, and the space below."""


def build(
    summary: CombinedSummary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4, progress: Progress | None = None
) -> bytes:
    """Return the pages as a PDF. The same sessions give the same bytes. Raises CancelledError."""
    info = DocumentInfo(summary.debate.question, headline(summary, locale), day=summary.days[1])
    with open_document(info, fonts, locale, paper, progress or Progress()) as (document, out):
        tries = [_CombinedPages(document, summary, lower) for lower in (0.0, _LOWER)]
        pages = next((each for each in tries if len(each.paginate()) == 1), tries[0])
        rows_by_page = pages.paginate()
        document.pages = document.steps = len(rows_by_page)
        pages.draw(rows_by_page)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines of each cell. The `head` of the table is repeated on every page that continues it; a text has the `full_width`."""

    cells: Sequence[Sequence[str]]
    style: TextStyle
    head: bool = False
    full_width: bool = False

    @property
    def height(self) -> float:
        return max(len(lines) for lines in self.cells) * self.style.leading + 2 * _PAD


@dataclass(frozen=True, slots=True)
class _CombinedPages(DocumentPart):
    """The first page begins with question, bar and flow; rows follow and go on over pages, and the last one has the foot."""

    summary: CombinedSummary
    lower: float = 0
    """By which the chart is lower, if that saves a page."""

    @property
    def _footer(self) -> PageFooter:
        how_counted = " ".join(combined.notes(self.summary, self.locale))
        return PageFooter.measure(self.canvas, self.summary.online_url, how_counted, self.locale, self.frame)

    def paginate(self) -> list[list[_Row]]:
        """Return the rows of each page."""
        rows, frame, inner = list(self._rows()), self.frame, self.document.inner_frame
        head = next(row for row in rows if row.head)
        pages: list[list[_Row]] = [[]]
        height = self._first_page_top(draw=False) - frame.bottom
        for row in rows:
            if row.height > height and pages[-1]:
                pages.append([] if row.full_width or row.head else [head])
                height = inner.top - inner.bottom - sum(repeated.height for repeated in pages[-1])
            pages[-1].append(row)
            height -= row.height
        if self._footer.height + _FOOTER_GAP > height:
            last = min(_LAST_ROWS, len(pages[-1]) - 1)
            pages.append([head, *pages[-1][len(pages[-1]) - last :]])
            del pages[-2][len(pages[-2]) - last :]
        return pages

    def draw(self, rows_by_page: Sequence[Sequence[_Row]]) -> None:
        for number, rows in enumerate(rows_by_page):
            if number:
                self.document.draw_running_title()
            top = self._first_page_top(draw=True) if number == 0 else self.document.inner_frame.top
            for row in rows:
                top = self._draw_row(row, top)
            if number + 1 == len(rows_by_page):
                self._footer.draw()
            self.document.finish_page(self.document.footnotes_for([line for row in rows for lines in row.cells for line in lines]))
            self.document.step()

    def _rows(self) -> Iterator[_Row]:
        """Yield everything below the bar, in order."""
        yield self._text(combined.heading(self.summary, self.locale), _HEADING)
        table = combined.table(self.summary, self.locale)
        yield self._table_row(table.headings, _COLUMN_HEADING, head=True)
        yield from (self._table_row(row, _CELL) for row in table.rows)
        yield self._table_row(table.total, _TOTAL)

    def _first_page_top(self, *, draw: bool) -> float:
        """Draw question, sentence and bar, or only measure them, and return their bottom."""
        frame, canvas, summary, locale = self.frame, self.canvas, self.summary, self.locale
        top = frame.top
        for text, style, space in (
            ("   ·   ".join(combined.kicker(summary, locale)), _KICKER, 10),
            (summary.debate.question, _QUESTION, 5),
            (headline(summary, locale), _SENTENCE, 6),
            (labels.voted_on(summary.debate.proposition, locale), _NOTE, 10),
        ):
            lines = canvas.balanced(text, style, frame.width)
            top = (canvas.block(frame.left, top, lines, style, frame.width) if draw else top - len(lines) * style.leading) - space
        if summary.split is None:
            return top
        if draw:
            draw_result_bar(canvas, top, (frame.left, frame.right), summary, locale)
        flow, top = OpinionFlow(canvas, summary, locale, frame, combined.flow_note(summary, locale)), top - _BAR_HEIGHT
        height = flow.chart_heights[0] - (self.lower if summary.flow else 0)
        return flow.draw(top, height) if draw else top - flow.height(height)

    def _text(self, text: str, style: TextStyle) -> _Row:
        return _Row([self.canvas.wrap(text, style, self.frame.width)], style, full_width=True)

    def _table_row(self, cells: Sequence[Cell], style: TextStyle, *, head: bool = False) -> _Row:
        texts = [format_cell(cell, self.locale) for cell in cells]
        widths = self._widths(len(cells))
        if not head:  # no day or number is ever broken: a row of very large ones is set smaller
            whole = zip(texts[_NAMES - 1 :], widths[_NAMES - 1 :], strict=True)
            scale = min((width - _PAD) / max(1.0, self.canvas.width(text, style)) for text, width in whole)
            style = replace(style, size=style.size * min(1, scale))
        wrapped = [self.canvas.wrap(text, style, width - _PAD) for text, width in zip(texts, widths, strict=True)]
        return _Row([lines or [""] for lines in wrapped], style, head)

    def _widths(self, columns: int) -> list[float]:
        days = [self.canvas.width(self.locale.day(row.opened_on), _CELL) for row in self.summary.rows]
        first = [self.frame.width * _NAME_WIDTH, min(max(days) + 2 * _PAD, self.frame.width * _MAX_DAY_WIDTH)]
        return [*first, *[(self.frame.width - sum(first)) / (columns - _NAMES)] * (columns - _NAMES)]

    def _draw_row(self, row: _Row, top: float) -> float:
        frame, bottom = self.frame, top - row.height
        if row.full_width:
            self.canvas.block(frame.left, top - _PAD, row.cells[0], row.style, frame.width)
            return bottom
        structure = self.canvas.structure
        with structure.once(row.style) if row.head else nullcontext(), structure.row():
            self._draw_cells(row, top)
        self.canvas.rule(frame.left, bottom, frame.width, LINE)
        return bottom

    def _draw_cells(self, row: _Row, top: float) -> None:
        x, first = self.frame.left, self.canvas.baseline(top - _PAD, row.style)
        for column, (lines, width) in enumerate(zip(row.cells, self._widths(len(row.cells)), strict=True)):
            number, scope = column >= _NAMES, "Column" if row.head else "Row"
            with self.canvas.structure.element("TH", scope=scope) if row.head or not column else self.canvas.structure.element("TD"):
                for index, line in enumerate(lines):
                    y = first - index * row.style.leading
                    self.canvas.line(x + width if number else x, y, line, row.style, Align.RIGHT if number else Align.LEFT)
            x += width

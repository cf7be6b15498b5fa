"""Several sessions as a PDF: the question and its answer, a row for each session, their sum, how they were added up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Side
from kiosk.publishing.pdf.canvas import LINE, MUTED, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.document import DocumentInfo, PdfDocument, open_document
from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, Font, FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.result_bar import BarLabel, bar
from kiosk.publishing.text import combined, labels
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.system import atomic_file

_KICKER: Final = TextStyle(Font.BOLD, 9, 12, MUTED)
_QUESTION: Final = TextStyle(Font.DISPLAY, 24, 26)
_SENTENCE: Final = TextStyle(Font.SERIF, 13.5, 18, MUTED)
_HEADING: Final = TextStyle(Font.DISPLAY, 16, 22)
_HEAD: Final = TextStyle(Font.BOLD, 8.5, 11)
_CELL: Final = TextStyle(Font.SANS, 10, 13)
_SUM: Final = TextStyle(Font.BOLD, 10, 13)
_NBSP: Final = "\u00a0"
_NOTE: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_WIDTHS: Final = (0.2, 0.13)
"""Parts of the width that a session's name and its day take; the numbers share the rest."""
_PAD: Final = 4.0


def write(  # noqa: PLR0913 - each has a name and most a default
    summary: CombinedSummary,
    target: Path,
    *,
    fonts: Path,
    locale: Locale = ENGLISH,
    paper: Paper = Paper.A4,
    progress: Progress | None = None,
) -> None:
    """Write the pages to `target`, whole or not at all. The same sessions give the same bytes.

    Raises:
        KnownError: the file could not be written or a font is missing; an earlier file still stands.
        CancelledError: `progress` said to stop; an earlier file still stands.
    """
    atomic_file.write(target, build(summary, FontSet(fonts, SYSTEM_FOLDERS), locale, paper, progress))


def build(
    summary: CombinedSummary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4, progress: Progress | None = None
) -> bytes:
    """The pages as a PDF. Raises CancelledError."""
    about = DocumentInfo(summary.debate.question, headline(summary, locale))
    with open_document(about, fonts, locale, paper, progress or Progress()) as (document, out):
        pages = _Pages(document, summary)
        parts = list(pages.parts())
        cuts = _cut(parts, *pages.rooms())
        document.pages = document.steps = len(cuts)
        pages.draw(cuts)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Row:
    """Lines of each cell; `rule` under it. The head of the table has `again`: it stands on every page that goes on with the table."""

    cells: Sequence[Sequence[str]]
    style: TextStyle
    again: bool = False
    whole: bool = False

    @property
    def height(self) -> float:
        return max(len(lines) for lines in self.cells) * self.style.leading + 2 * _PAD


@dataclass(frozen=True, slots=True)
class _Pages:
    """The first page begins with question and bar; rows and notes go on from there."""

    document: PdfDocument
    summary: CombinedSummary

    @property
    def _canvas(self) -> PageCanvas:
        return self.document.canvas

    @property
    def _locale(self) -> Locale:
        return self.document.locale

    def parts(self) -> Iterator[_Row]:
        """Everything below the bar, in order."""
        yield _Row([self._canvas.wrap(combined.heading(self._locale), _HEADING, self.document.frame.width)], _HEADING, whole=True)
        yield self._row(combined.columns(self.summary, self._locale), _HEAD, again=True)
        yield from (self._row(row, _CELL) for row in combined.rows(self.summary, self._locale))
        yield self._row(combined.total(self.summary, self._locale), _SUM)
        yield _Row([self._canvas.wrap(labels.method_heading(self._locale), _HEADING, self.document.frame.width)], _HEADING, whole=True)
        for note in combined.notes(self.summary, self._locale):
            yield _Row([self._canvas.wrap(note, _NOTE, self.document.frame.width)], _NOTE, whole=True)

    def rooms(self) -> tuple[float, float]:
        """Height for them on the first page, and on every other."""
        frame, inner = self.document.frame, self.document.inner
        return self._first(draw=False) - frame.bottom, inner.top - inner.bottom

    def draw(self, cuts: Sequence[Sequence[_Row]]) -> None:
        """A page for each cut."""
        for number, rows in enumerate(cuts):
            if number:
                self.document.draw_running_title()
            top = self._first(draw=True) if number == 0 else self.document.inner.top
            for row in rows:
                top = self._draw(row, top)
            self.document.finish(self.document.notes_to([line for row in rows for lines in row.cells for line in lines]))
            self.document.step()

    def _first(self, *, draw: bool) -> float:
        """Question, sentence and bar; returns their bottom, which is the same without drawing."""
        frame, canvas, summary, locale = self.document.frame, self._canvas, self.summary, self._locale
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
        words = {side: BarLabel.of(side, summary.split, summary.debate.labels[side], locale) for side in Side}
        if draw:
            bar(canvas, top, (frame.left, frame.right), summary.split, words)
        return top - _BAR

    def _row(self, cells: Sequence[combined.Cell], style: TextStyle, *, again: bool = False) -> _Row:
        texts = combined.format_cells(cells, self._locale)
        widths = self._widths(len(cells))
        fitting = self._fitting(style, texts[len(_WIDTHS) :], widths[-1] - _PAD) if not again else style
        wrapped = [self._canvas.wrap(text.replace(_NBSP, " "), fitting, width - _PAD) for text, width in zip(texts, widths, strict=True)]
        return _Row([lines or [""] for lines in wrapped], fitting, again)

    def _fitting(self, style: TextStyle, numbers: Sequence[str], width: float) -> TextStyle:
        """No number is ever broken: a row of very large ones is set smaller."""
        widest = max(self._canvas.width(number, style) for number in numbers)
        return style if widest <= width else replace(style, size=style.size * width / widest)

    def _widths(self, columns: int) -> list[float]:
        whole = self.document.frame.width
        first = [whole * part for part in _WIDTHS]
        return [*first, *[(whole - sum(first)) / (columns - len(first))] * (columns - len(first))]

    def _draw(self, row: _Row, top: float) -> float:
        frame, bottom = self.document.frame, top - row.height
        if row.whole:
            self._canvas.block(frame.left, top - _PAD, row.cells[0], row.style, frame.width)
            return bottom
        x = frame.left
        for column, (lines, width) in enumerate(zip(row.cells, self._widths(len(row.cells)), strict=True)):
            for index, line in enumerate(lines):
                y = top - _PAD - (row.style.leading + self._canvas.cap_height(row.style)) / 2 - index * row.style.leading
                numbers = column >= len(_WIDTHS)
                self._canvas.line(x + width if numbers else x, y, line, row.style, Align.RIGHT if numbers else Align.LEFT)
            x += width
        self._canvas.rule(frame.left, bottom, frame.width, LINE)
        return bottom


_BAR: Final = 78.0
"""Room for the bar with its labels inside or above, and the air below."""


def _cut(parts: Sequence[_Row], first: float, other: float) -> list[list[_Row]]:
    """What stands on each page; a page that goes on with the table begins with its head."""
    pages: list[list[_Row]] = [[]]
    head = next(row for row in parts if row.again)
    room = first
    for row in parts:
        if row.height > room and pages[-1]:
            repeated = [head] if not row.whole and not row.again else []
            pages.append(list(repeated))
            room = other - sum(each.height for each in repeated)
        pages[-1].append(row)
        room -= row.height
    return pages

"""A summary as an XLSX workbook: overview, flow, reasons and method, a sheet each. The same summary gives the same bytes."""

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time
from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.publishing.data import formula_escape
from kiosk.publishing.text import combined, labels, themes
from kiosk.publishing.text.methodology import (
    Section,
    entry_section,
    first_vote_section,
    flow_table,
    move_entries,
    sections,
    statements,
    visits_section,
)
from kiosk.publishing.text.sentences import flow_note, flow_titles, kicker, rehearsal_note, still_unsure
from kiosk.services.combined_summary import CombinedSummary, Report, ReportResults, results_of
from kiosk.services.result_text import ENGLISH, Locale, headline, tells_percent
from kiosk.services.summary import Summary

Value = str | int | float | None
Row = tuple[Font | None, Sequence[Value]]
Sheet = tuple[str, Sequence[int], str | None, Iterable[Row]]
"""Title, widths of the columns in letters, the cell above and before which nothing scrolls away, and rows."""

_TITLE: Final = Font(bold=True, size=14)
_HEADING: Final = Font(bold=True)
_BLANK: Final[Row] = (None, [])
_WRAP: Final = Alignment(wrap_text=True, vertical="top")
_TOP: Final = Alignment(vertical="top")
_LINE, _TITLE_LINE = 15.0, 19.0
"""Heights in points."""
_LETTER, _TITLE_LETTER = 1.0, 1.5
"""Widths in widths of a digit."""
_PAPER_SIZES: Final = {"A4": Worksheet.PAPERSIZE_A4, "Letter": Worksheet.PAPERSIZE_LETTER}
_UPRIGHT: Final = 110
"""A sheet of more letters is printed landscape."""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


def build(summary: Report, locale: Locale = ENGLISH, paper: str = "A4") -> bytes:
    """Return the workbook, which prints on `paper`, 'A4' or 'Letter'.

    Raises:
        KnownError: there is no room for openpyxl's temporary files.
    """
    book = Workbook(write_only=True)
    last = summary.results.closed_on or summary.results.opened_on if isinstance(summary, Summary) else summary.days[1]
    day = datetime.combine(last, time())
    book.properties.title, book.properties.creator = results_of(summary).debate.question, "Goodfaith"
    book.properties.created = book.properties.modified = day
    out = BytesIO()
    try:
        for sheet in _summary_sheets(summary, locale) if isinstance(summary, Summary) else _combined_sheets(summary, locale):
            _add_sheet(book, *sheet, paper=paper, locale=locale)
        ExcelWriter(book, _TimelessZip(out, "w")).save()  # `Workbook.save` without the time of saving
    except OSError as error:
        message = f"The spreadsheet could not be made: there is no room for temporary files ({error.strerror}). Make room and try again."
        raise KnownError(message) from error
    return out.getvalue()


def _add_sheet(  # noqa: PLR0913 - a sheet's parts
    book: Workbook, title: str, widths: Sequence[int], frozen: str | None, rows: Iterable[Row], *, paper: str, locale: Locale
) -> None:
    """Add a sheet. What it says of itself is written before its first row."""
    sheet: Worksheet = book.create_sheet(title)
    for column, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.sheet_view.rightToLeft = locale.rtl
    sheet.freeze_panes = frozen
    _set_print(sheet, sum(widths), paper, locale)
    for number, (font, values) in enumerate(rows, start=1):
        lines = max((_lines(value, width, font) for value, width in zip(values, widths, strict=False)), default=1)
        if lines > 1:
            sheet.row_dimensions[number].height = lines * (_TITLE_LINE if font is _TITLE else _LINE)
        sheet.append([_cell(sheet, value, font, locale) for value in values])


def _lines(value: Value, width: int, font: Font | None) -> int:
    """Return about how many lines a text takes in a column of that width: not every program measures it when it opens the file."""
    letters = len(value) if isinstance(value, str) else 0
    return max(1, math.ceil(letters * (_TITLE_LETTER if font is _TITLE else _LETTER) / width))


def _set_print(sheet: Worksheet, letters: int, paper: str, locale: Locale) -> None:
    """Let a sheet print as wide as its paper, with its heading and a number on each page. One of that many letters may need it turned."""
    sheet.page_setup.paperSize = _PAPER_SIZES[paper]
    sheet.page_setup.orientation = "landscape" if letters > _UPRIGHT else "portrait"
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0  # as many pages as it needs below each other
    sheet.page_margins = PageMargins(left=0.6, right=0.6, top=0.6, bottom=0.8, header=0.3, footer=0.4)
    if sheet.freeze_panes:
        sheet.print_title_rows = "1:1"
    footer: Any = sheet.oddFooter
    footer.left.text, footer.right.text = "&A", labels.printed_page(locale)


def _cell(sheet: Worksheet, value: Value, font: Font | None, locale: Locale) -> Cell:
    """Return a cell whose text stays text, whatever it begins with. A fraction is a percentage, as the language writes it."""
    cell: Cell = WriteOnlyCell(sheet, formula_escape.text(value) if isinstance(value, str) else value)
    cell.alignment = _TOP
    if isinstance(value, str):
        cell.alignment, cell.data_type = _WRAP, "s"
    if isinstance(value, float):
        cell.number_format = locale.percent(0).replace("\u00a0", '"\u00a0"')
    if font is not None:
        cell.font = font
    return cell


class _TimelessZip(ZipFile):
    """Writes every part with the same time: it says nothing about the hour, and a clock before 1980 is no error."""

    def writestr(self, zinfo_or_arcname: str | ZipInfo, data: Any, *_: object) -> None:  # noqa: ANN401 - as in the base class
        info = ZipInfo(zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename, _EPOCH)
        info.compress_type, info.external_attr = ZIP_DEFLATED, 0o600 << 16
        super().writestr(info, data)

    def write(self, filename: str | PathLike[str], arcname: str | PathLike[str] | None = None, *_: object) -> None:
        self.writestr(str(arcname or filename), Path(filename).read_bytes())


def _summary_sheets(summary: Summary, locale: Locale) -> Iterator[Sheet]:
    overview, flow, reasons, method = labels.sheet_titles(locale)
    yield overview, (44, 18, 18), None, _overview(summary, locale)
    yield flow, (34, 16, 16, 16), None, _flow(summary.results, locale, flow_note(summary.results, locale))
    yield reasons, (18, 90, 12, 12, 12, 12), "A2", _reasons(summary, locale)
    yield method, (90, 14), None, _method(summary, locale)


def _combined_sheets(summary: CombinedSummary, locale: Locale) -> Iterator[Sheet]:
    """Yield sheets without people's words, which stay with their own session."""
    overview, flow, _, method = labels.sheet_titles(locale)
    yield overview, (44, 20, *[14] * 8), None, _combined_overview(summary, locale)
    yield flow, (34, 16, 16, 16), None, _flow(summary, locale, combined.flow_note(summary, locale))
    yield method, (90,), None, ((None, [note]) for note in combined.notes(summary, locale))


def _overview(summary: Summary, locale: Locale) -> Iterator[Row]:
    if summary.results.rehearsal:
        yield _TITLE, [rehearsal_note(locale)]
    yield from _head(summary.results, kicker(summary, locale), locale)
    if (first := summary.results.first_vote.first) is not None:
        yield from _section(first_vote_section(first, summary.results.debate.labels, locale))
    yield from _section(visits_section(summary.results, locale))
    if len(summary.entered) > 1:
        yield from _section(entry_section(summary, locale))
    if summary.themes:
        yield from _themes(summary, locale)
    if summary.online_url:
        yield None, [labels.online_heading(locale), summary.online_url]


def _themes(summary: Summary, locale: Locale) -> Iterator[Row]:
    yield _HEADING, [themes.heading(locale)]
    yield None, [themes.intro(summary, locale)]
    yield _HEADING, themes.table_headings(summary, locale)
    for theme in summary.themes:
        yield None, [theme.word, theme.uses.for_, theme.uses.against]
    yield _BLANK


def _combined_overview(summary: CombinedSummary, locale: Locale) -> Iterator[Row]:
    yield from _head(summary, combined.kicker(summary, locale), locale)
    table = combined.table(summary, locale)
    yield _HEADING, table.headings
    yield from ((None, row) for row in table.rows)
    yield _HEADING, table.total


def _head(results: ReportResults, kicker_parts: Sequence[str], locale: Locale) -> Iterator[Row]:
    yield _TITLE, [results.debate.question]
    yield None, [headline(results, locale)]
    yield None, [" · ".join(kicker_parts)]
    yield None, [labels.proposition(locale), results.debate.proposition]
    yield _BLANK
    if results.split is not None:
        yield _HEADING, labels.result_headings(locale)
        for side in Side:
            share = results.split.percent(side) / 100 if tells_percent(results.split) else None
            yield None, [results.debate.labels[side], results.split.count(side), share]
        if results.still_unsure:
            yield None, [labels.still_not_sure(locale), results.split.unsure]
            yield from ((None, [note]) for note in still_unsure(results, locale))
        yield _BLANK


def _flow(results: ReportResults, locale: Locale, note: str) -> Iterator[Row]:
    yield _TITLE, [flow_titles(results, locale)[1]]
    if results.flow is not None:
        table = flow_table(results, results.flow, locale)
        yield _HEADING, table.headings
        yield from ((None, row) for row in [*table.rows, table.total])
    if results.moves is not None:
        yield from ((None, [entry.text, entry.number]) for entry in move_entries(results.moves, locale))
    if results.without_opening is not None:
        yield None, [labels.without_opening(locale), results.without_opening]
    yield None, [note]


def _reasons(summary: Summary, locale: Locale) -> Iterator[Row]:
    side_labels = summary.results.debate.labels
    yield _HEADING, labels.reason_headings(locale)
    for reason in summary.shown_reasons:
        share = None if reason.fair_percent is None else reason.fair_percent / 100
        yield None, [side_labels[reason.final], reason.text, reason.language, share, None]
    for point in summary.shown_points:
        yield None, [side_labels[point.side], point.text, None, None, point.count]


def _method(summary: Summary, locale: Locale) -> Iterator[Row]:
    for section in sections(summary, locale):
        yield from _section(section)
    for heading, paragraphs in statements(summary, locale):
        yield from ((_HEADING, [heading]), *((None, [paragraph]) for paragraph in paragraphs), _BLANK)


def _section(section: Section) -> Iterator[Row]:
    heading, entries = section
    yield _HEADING, [heading]
    yield from ((_HEADING if entry.total else None, [f"{'    ' * entry.level}{entry.text}", entry.number]) for entry in entries)
    yield _BLANK

"""A summary as an XLSX workbook: overview, flow, reasons and method, a sheet each. The same summary gives the same bytes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import regex
from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.publishing.data import formula_escape
from kiosk.publishing.text import combined, labels
from kiosk.publishing.text.methodology import Section, entry_section, flow_table, sections, statements, visits_section
from kiosk.publishing.text.sentences import flow_note, flow_titles, kicker, rehearsal_note
from kiosk.services.combined_summary import CombinedSummary, Report, ReportResults, results_of
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.summary import Summary

Value = str | int | float | None
Row = tuple[Font | None, Sequence[Value]]

_TITLE: Final = Font(bold=True, size=14)
_HEAD: Final = Font(bold=True)
_BLANK: Final[Row] = (None, [])
_WRAP: Final = Alignment(wrap_text=True, vertical="top")
_TOP: Final = Alignment(vertical="top")
_PERCENT: Final = "0%"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_MODIFIED: Final = regex.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def build(summary: Report, locale: Locale = ENGLISH) -> bytes:
    """The workbook's bytes. Raises KnownError where there is no room for the files openpyxl makes meanwhile."""
    book = Workbook(write_only=True)
    last = summary.results.closed_on or summary.results.opened_on if isinstance(summary, Summary) else summary.days[1]
    day = datetime.combine(last, time())
    book.properties.title, book.properties.creator, book.properties.created = results_of(summary).debate.question, "Goodfaith", day
    out = BytesIO()
    try:
        _fill(_Book(book, locale), summary)
        book.save(out)
    except OSError as error:
        message = f"The spreadsheet could not be made: there is no room for temporary files ({error.strerror}). Make room and try again."
        raise KnownError(message) from error
    return _timeless(out.getvalue(), day)


def _fill(book: "_Book", summary: Report) -> None:
    if isinstance(summary, Summary):
        _OneSession(book, summary).fill()
    else:
        _Several(book, summary).fill()


def _timeless(content: bytes, day: datetime) -> bytes:
    """The same archive without the hour it was made."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _MODIFIED.sub(rb"\g<1>" + f"{day:%Y-%m-%dT%H:%M:%SZ}".encode(), part)
            info = ZipInfo(name, _EPOCH)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o600 << 16
            new.writestr(info, part)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Book:
    """Fills sheets from first to last, a row at a time."""

    book: Workbook
    locale: Locale

    def sheet(self, title: str, widths: Sequence[int], rows: Iterator[Row], frozen: str | None = None) -> None:
        """Add a sheet; `widths` in letters, `frozen` is the cell above and before which nothing scrolls away."""
        sheet = self.book.create_sheet(title)
        for column, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.sheet_view.rightToLeft = self.locale.rtl
        sheet.freeze_panes = frozen
        for font, values in rows:
            sheet.append([_cell(sheet, value, font) for value in values])


@dataclass(frozen=True, slots=True)
class _OneSession:
    """The four sheets of a session."""

    book: _Book
    summary: Summary

    @property
    def _locale(self) -> Locale:
        return self.book.locale

    def fill(self) -> None:
        overview, flow, reasons, method = labels.sheet_titles(self._locale)
        self.book.sheet(overview, (34, 16, 12), self._overview())
        self.book.sheet(flow, (34, 16, 16, 16), _moved(self.summary.results, self._locale, flow_note(self.summary.results, self._locale)))
        self.book.sheet(reasons, (18, 90, 12, 12, 12, 12), self._reasons(), "A2")
        self.book.sheet(method, (90, 14), self._method())

    def _overview(self) -> Iterator[Row]:
        summary, locale = self.summary, self._locale
        if summary.results.rehearsal:
            yield _TITLE, [rehearsal_note(locale)]
        yield from _head(summary.results, " · ".join(kicker(summary, locale)), locale)
        yield from _section(visits_section(summary.results, locale))
        if len(summary.entered) > 1:
            yield from _section(entry_section(summary, locale))
        yield None, [labels.online_heading(locale), summary.online_url]

    def _reasons(self) -> Iterator[Row]:
        yield _HEAD, labels.reason_headings(self._locale)
        for reason in self.summary.shown_reasons:
            fair, asked = reason.fair_share or (None, None)
            yield None, [self.summary.results.debate.labels[reason.final], reason.text, reason.language, fair, asked, None]
        for point in self.summary.shown_points:
            yield None, [self.summary.results.debate.labels[point.side], point.text, None, None, None, point.count]

    def _method(self) -> Iterator[Row]:
        for section in sections(self.summary, self._locale):
            yield from _section(section)
        for heading, paragraphs in statements(self.summary, self._locale):
            yield _HEAD, [heading]
            yield from ((None, [paragraph]) for paragraph in paragraphs)
            yield _BLANK


@dataclass(frozen=True, slots=True)
class _Several:
    """The three sheets of several sessions: people's words stay with their own session."""

    book: _Book
    summary: CombinedSummary

    def fill(self) -> None:
        overview, flow, _, method = labels.sheet_titles(self.book.locale)
        self.book.sheet(overview, (34, 20, *[14] * 8), self._overview())
        self.book.sheet(flow, (34, 16, 16, 16), _moved(self.summary, self.book.locale, ""))
        self.book.sheet(method, (90,), ((None, [note]) for note in combined.notes(self.summary, self.book.locale)))

    def _overview(self) -> Iterator[Row]:
        summary, locale = self.summary, self.book.locale
        yield from _head(summary, " · ".join(combined.kicker(summary, locale)), locale)
        yield _HEAD, combined.columns(summary, locale)
        yield from ((None, row) for row in combined.rows(summary, locale))
        yield _HEAD, combined.total(summary, locale)


def _section(section: Section) -> Iterator[Row]:
    heading, entries = section
    yield _HEAD, [heading]
    yield from ((_HEAD if entry.total else None, [f"{'    ' * entry.level}{entry.text}", entry.number]) for entry in entries)
    yield _BLANK


def _head(results: ReportResults, kicker_line: str, locale: Locale) -> Iterator[Row]:
    yield _TITLE, [results.debate.question]
    yield None, [headline(results, locale)]
    yield None, [kicker_line]
    yield None, [labels.proposition(locale), results.debate.proposition]
    yield _BLANK
    if results.split is not None:
        yield _HEAD, labels.result_headings(locale)
        for side in Side:
            yield None, [results.debate.labels[side], results.split.count(side), results.split.percent(side) / 100]
        yield _BLANK


def _moved(results: ReportResults, locale: Locale, note: str) -> Iterator[Row]:
    yield _TITLE, [flow_titles(results, locale)[1]]
    if results.flow is not None:
        table = flow_table(results, results.flow, locale)
        yield _HEAD, table.headings
        yield from ((None, row) for row in [*table.rows, table.total])
    if (moves := results.moves) is not None:
        counts = (moves.stayed, moves.changed, moves.decided)
        yield from ((None, row) for row in zip(labels.moves(locale), counts, strict=True))
    if results.without_opening is not None:
        yield None, [labels.without_opening(locale), results.without_opening]
    yield None, [note]


def _cell(sheet: Worksheet, value: Value, font: Font | None) -> Cell:
    """A cell whose text stays text, whatever it begins with."""
    cell: Cell = WriteOnlyCell(sheet, formula_escape.text(value) if isinstance(value, str) else value)
    cell.alignment = _WRAP if isinstance(value, str) else _TOP
    if isinstance(value, str):
        cell.data_type = "s"
    if isinstance(value, float):
        cell.number_format = _PERCENT
    if font is not None:
        cell.font = font
    return cell

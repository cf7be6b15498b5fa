"""Writes a report in every format, one writer each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.services.combined_summary import Report
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary
from kiosk.system import atomic_file

_STEPS: Final = 1000
"""Steps of progress for each file."""
_SUFFIXES: Final = {
    "pdf": ".pdf",
    "large_print": "-large-print.pdf",
    "html": ".html",
    "png": ".png",
    "xlsx": ".xlsx",
    "csv": ".csv",
    "json": ".json",
}
_SEMICOLON_SUFFIX: Final = "-semicolon.csv"
"""Commas are what the letters CSV say, so only the other form is named."""


@dataclass(frozen=True, slots=True)
class ReportFiles:
    """Where each format of a report goes; None for a format that is not written."""

    pdf: Path | None = None
    large_print: Path | None = None
    html: Path | None = None
    png: Path | None = None
    xlsx: Path | None = None
    csv: Path | None = None
    json: Path | None = None

    @classmethod
    def next_to(cls, pdf: Path, separator: str = "comma") -> "ReportFiles":
        """Return every format in the folder of a PDF and under its name. The CSV's name says if its `separator` is the semicolon."""
        suffixes = _SUFFIXES | ({"csv": _SEMICOLON_SUFFIX} if separator == "semicolon" else {})
        return cls(**{name: pdf.with_name(f"{pdf.stem}{suffix}") for name, suffix in suffixes.items()})

    def selected(self) -> list[tuple[str, Path]]:
        """Return the formats that are written, with their paths."""
        return [(field.name, path) for field in fields(self) if (path := getattr(self, field.name)) is not None]


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """`paper` is 'A4' or 'Letter', `bom` puts a byte order mark in front of the CSV, whose `separator` is 'comma' or 'semicolon'.

    A `post` is a slide of another shape, which networks do not crop.
    """

    locale: Locale = ENGLISH
    paper: str = "A4"
    bom: bool = False
    separator: str = "comma"
    post: bool = False


def print_locale(language: str | None) -> Locale:
    """Return the locale of a language on paper; English if there is no catalogue of it."""
    from kiosk.i18n import Catalogue

    if language is None or language == "en" or (catalogue := Catalogue.from_language(language)) is None:
        return ENGLISH
    return Locale(language, catalogue.translate, catalogue.number, catalogue.percent, catalogue.day)


def choose_separator(setting: str, locale: Locale) -> str:
    """Return the CSV's separator, 'comma' or 'semicolon'. For 'language' it is the one that the report's language expects."""
    from kiosk.publishing.data import csv_file

    return csv_file.separator_of_language(locale.code) if setting == "language" else setting


def write(report: Report, files: ReportFiles, options: ReportOptions, progress: Progress | None = None) -> Iterator[Path]:
    """Write the selected files one after the other, each completely or not at all, and yield each path once it is on disk.

    Raises:
        KnownError: a file could not be written. Earlier ones are there, and a previous file of its name was kept.
        CancelledError: `progress` was cancelled.
    """
    selected, whole = files.selected(), progress or Progress()
    for number, (name, path) in enumerate(selected):
        part = _part(whole, number, len(selected))
        _WRITERS[name](report, path, options, part)
        part.step(1, 1)
        yield path


def _part(whole: Progress, number: int, files: int) -> Progress:
    """Return the progress of one file of several."""

    def report(done: int, steps: int) -> None:
        whole.report(_STEPS * number + _STEPS * done // max(steps, 1), _STEPS * files)

    return Progress(report, whole.is_cancelled)


def _write_pdf(report: Report, path: Path, options: ReportOptions, progress: Progress) -> None:
    from kiosk.publishing.pdf import combined_report, summary_report
    from kiosk.publishing.pdf.fonts import FontSet
    from kiosk.publishing.pdf.paper import Paper

    fonts, paper = FontSet(paths.fonts()), Paper(options.paper)
    if isinstance(report, Summary):
        content = summary_report.build(report, fonts, options.locale, paper, progress)
    else:
        content = combined_report.build(report, fonts, options.locale, paper, progress)
    atomic_file.write(path, content)


def _write_large_print(report: Report, path: Path, options: ReportOptions, _progress: Progress) -> None:
    from kiosk.publishing.pdf import large_print
    from kiosk.publishing.pdf.fonts import FontSet
    from kiosk.publishing.pdf.paper import Paper

    if not isinstance(report, Summary):
        message = "Large print is of one session: make one of each. It was not written."
        raise KnownError(message)
    atomic_file.write(path, large_print.build(report, FontSet(paths.fonts()), options.locale, Paper(options.paper)))


def _write_html(report: Report, path: Path, options: ReportOptions, _progress: Progress) -> None:
    from kiosk.publishing.html import document

    atomic_file.stream(path, (piece.encode() for piece in document.pieces(report, paths.resources(), options.locale)))


def _write_png(report: Report, path: Path, options: ReportOptions, _progress: Progress) -> None:
    from kiosk.publishing.pdf import slide
    from kiosk.publishing.pdf.fonts import FontSet
    from kiosk.ui.pdf_image import POST_SIZE, SLIDE_SIZE, render_png

    points, pixels = (slide.POST, POST_SIZE) if options.post else (slide.SLIDE, SLIDE_SIZE)
    atomic_file.write(path, render_png(slide.build(report, FontSet(paths.fonts()), options.locale, points), pixels))


def _write_xlsx(report: Report, path: Path, options: ReportOptions, _progress: Progress) -> None:
    from kiosk.publishing.data import xlsx_file

    atomic_file.write(path, xlsx_file.build(report, options.locale, options.paper))


def _write_csv(report: Report, path: Path, options: ReportOptions, _progress: Progress) -> None:
    from kiosk.publishing.data import csv_file

    atomic_file.stream(path, csv_file.chunks(report, bom=options.bom, separator=options.separator))


def _write_json(report: Report, path: Path, _options: ReportOptions, _progress: Progress) -> None:
    from kiosk.publishing.data import json_export

    atomic_file.stream(path, json_export.chunks(report))


_WRITERS: Final[dict[str, Callable[[Report, Path, ReportOptions, Progress], None]]] = {
    "pdf": _write_pdf,
    "large_print": _write_large_print,
    "html": _write_html,
    "png": _write_png,
    "xlsx": _write_xlsx,
    "csv": _write_csv,
    "json": _write_json,
}

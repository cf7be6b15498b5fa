"""Writes a report in every form, one writer each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary

Report = Summary | CombinedSummary


_THOUSAND: Final = 1000


_ENDINGS: Final = {
    "pdf": ".pdf",
    "large_print": "-large-print.pdf",
    "html": ".html",
    "png": ".png",
    "xlsx": ".xlsx",
    "csv": ".csv",
    "json": ".json",
}


@dataclass(frozen=True, slots=True)
class Files:
    """Where each form of a report goes; None where it is not wanted."""

    pdf: Path | None = None
    large_print: Path | None = None
    html: Path | None = None
    png: Path | None = None
    xlsx: Path | None = None
    csv: Path | None = None
    json: Path | None = None

    @classmethod
    def beside(cls, pdf: Path) -> "Files":
        """Every form in the folder of a page and under its name."""
        return cls(**{form: pdf.with_name(f"{pdf.stem}{ending}") for form, ending in _ENDINGS.items()})

    def wanted(self) -> list[tuple[str, Path]]:
        """Form and place of those that are."""
        return [(field.name, path) for field in fields(self) if (path := getattr(self, field.name)) is not None]


@dataclass(frozen=True, slots=True)
class Form:
    """How a report is to look: `paper` is 'A4' or 'Letter', `bom` puts a byte order mark before the CSV."""

    language: Locale = ENGLISH
    paper: str = "A4"
    bom: bool = False


def spoken(language: str | None) -> Locale:
    """How the language is said on paper; English where there is no catalogue of it."""
    from kiosk.i18n import Catalogue

    if language is None or language == "en" or (catalogue := Catalogue.from_language(language)) is None:
        return ENGLISH
    return Locale(language, catalogue.translate, catalogue.number, catalogue.percent, catalogue.day)


def write(report: Report, files: Files, form: Form, progress: Progress | None = None) -> Iterator[Path]:
    """Write every file that is wanted, one after the other, and tell each when it is on disk.

    Raises:
        KnownError: a file could not be written; those before it are there, and an earlier one of its name still stands.
        CancelledError: `progress` said to stop.
    """
    wanted, whole = files.wanted(), progress or Progress()
    for number, (kind, path) in enumerate(wanted):
        part = _part(whole, number, len(wanted))
        _WRITERS[kind](report, path, form, part)
        part.step(1, 1)
        yield path


def _part(whole: Progress, number: int, files: int) -> Progress:
    """The progress of one file of several, in thousandths of each."""

    def told(done: int, steps: int) -> None:
        whole.report(_THOUSAND * number + _THOUSAND * done // max(steps, 1), _THOUSAND * files)

    return Progress(told, whole.is_cancelled)


def _write_pdf(report: Report, path: Path, form: Form, progress: Progress) -> None:
    from kiosk.publishing.pdf import combined_report, summary_report
    from kiosk.publishing.pdf.paper import Paper

    if isinstance(report, Summary):
        summary_report.write(report, path, fonts=paths.fonts(), locale=form.language, paper=Paper(form.paper), progress=progress)
    else:
        combined_report.write(report, path, fonts=paths.fonts(), locale=form.language, paper=Paper(form.paper), progress=progress)


def _write_large_print(report: Report, path: Path, form: Form, _progress: Progress) -> None:
    from kiosk.publishing.pdf import large_print
    from kiosk.publishing.pdf.paper import Paper

    if not isinstance(report, Summary):
        message = "Large print is of one session: make it of each, without '--large-print' here. Nothing was written to it."
        raise KnownError(message)
    large_print.write(report, path, fonts=paths.fonts(), locale=form.language, paper=Paper(form.paper))


def _write_html(report: Report, path: Path, form: Form, _progress: Progress) -> None:
    from kiosk.publishing.html import document

    document.write(report, path, paths.resources(), form.language)


def _write_png(report: Report, path: Path, form: Form, _progress: Progress) -> None:
    from kiosk.publishing.pdf import slide
    from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, FontSet
    from kiosk.system import atomic_file
    from kiosk.ui.pdf_image import render_png

    atomic_file.write(path, render_png(slide.build(report, FontSet(paths.fonts(), SYSTEM_FOLDERS), form.language)))


def _write_xlsx(report: Report, path: Path, form: Form, _progress: Progress) -> None:
    from kiosk.publishing.data import xlsx_file

    xlsx_file.write(report, path, form.language)


def _write_csv(report: Report, path: Path, form: Form, _progress: Progress) -> None:
    from kiosk.publishing.data import csv_file

    csv_file.write(report, path, bom=form.bom)


def _write_json(report: Report, path: Path, _form: Form, _progress: Progress) -> None:
    from kiosk.publishing.data import json_export

    json_export.write(report, path)


_WRITERS: Final[dict[str, Callable[[Report, Path, Form, Progress], None]]] = {
    "pdf": _write_pdf,
    "large_print": _write_large_print,
    "html": _write_html,
    "png": _write_png,
    "xlsx": _write_xlsx,
    "csv": _write_csv,
    "json": _write_json,
}

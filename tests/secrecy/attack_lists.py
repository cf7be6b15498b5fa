"""Attacks on lists on screen and on exports."""

import json
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Final

import openpyxl
import pypdfium2

from kiosk import paths
from kiosk.publishing.data import csv_file, json_export, xlsx_file
from kiosk.publishing.pdf import summary_report
from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, FontSet
from kiosk.services.summary import Summary
from tests.secrecy.attack import Channel, Evidence, Guess, in_order
from tests.secrecy.attack_files import marks


@cache
def fonts() -> FontSet:
    """Load the fonts once for hundreds of pages."""
    return FontSet(paths.fonts(), SYSTEM_FOLDERS)


def listed(name: str) -> Channel:
    """Return the channel of a list on screen."""
    return Channel(name, lambda evidence: in_order((evidence.lists or {})[name]), stages=("closed",))


def exported(name: str, text: Callable[[Summary], str]) -> Channel:
    """Return the channel of an export, read as text."""

    def guess(evidence: Evidence) -> Guess:
        assert evidence.summary
        return in_order(marks(text(evidence.summary).encode()))

    return Channel(name, guess, stages=("closed",))


def pdf(summary: Summary) -> str:
    """Return the text of all pages."""
    with pypdfium2.PdfDocument(summary_report.build(summary, fonts())) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def xlsx(summary: Summary) -> str:
    """Return all cells of all sheets."""
    book = openpyxl.load_workbook(BytesIO(xlsx_file.build(summary)), read_only=True)
    return "\n".join(str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value is not None)


def csv(summary: Summary) -> str:
    return b"".join(csv_file.chunks(summary)).decode()


def as_json(summary: Summary) -> str:
    return json.dumps(json.loads(b"".join(json_export.chunks(summary))))


LISTS: Final = ("list of the waiting reasons", "list of the shown reasons", "list of the store", "reasons of the summary")
CHANNELS: Final = (
    *(listed(name) for name in LISTS),
    exported("PDF", pdf),
    exported("CSV", csv),
    exported("JSON", as_json),
    exported("XLSX", xlsx),
)
"""A new export needs a line here and a planted leak in `attack_planted`."""

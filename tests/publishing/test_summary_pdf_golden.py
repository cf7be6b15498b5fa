"""Compares texts and pictures of whole summaries with reviewed ones.

`UPDATE_GOLDENS=1 pytest tests/publishing/test_summary_pdf_golden.py` recreates them. Review every picture before you commit it.
"""

import os
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw

from kiosk.publishing.pdf import combined_report, large_print, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import ENGLISH, Locale
from tests.publishing.pages import FONTS, URL, summary, texts_of
from tests.publishing.pdf_cases import GOLDEN, in_arabic

FOLDER = Path(__file__).parent / "goldens"
DPI = 40
WORST = 0.002
"""Share of pixels that may differ, and by how much each: renderers round edges differently."""
DIFFERENT = 64


def pdf_of(name: str) -> bytes:
    own = FontSet(FONTS, ())
    if name == "large print":
        return large_print.build(summary(), own, ENGLISH, Paper.LETTER)
    if name == "several sessions":
        days = [summary(session_name=f"Booth {number}", session_id=str(number), without_opening=0).results for number in range(3)]
        return combined_report.build(CombinedSummary.from_results(days, URL), own, *_setting(name))
    return summary_report.build(GOLDEN.get(name) or summary(), own, *_setting(name))


def _setting(name: str) -> tuple[Locale, Paper]:
    return (in_arabic(), Paper.A4) if name == "mirrored" else (ENGLISH, Paper.LETTER if name in LETTER else Paper.A4)


LETTER = {"unanimous class", "near tie", "reasons of 280 letters"}
NAMES = [*GOLDEN, "several sessions", "mirrored", "large print"]


def picture(pdf: bytes) -> Image.Image:
    """Return all pages side by side in grey."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.render(scale=DPI / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()
    whole = Image.new("L", (sum(page.width for page in pages), pages[0].height))
    for index, page in enumerate(pages):
        whole.paste(page, (sum(before.width for before in pages[:index]), 0))
    return whole


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the share of pixels that clearly differ, 1 for another size."""
    if one.size != other.size:
        return 1
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[DIFFERENT:]) / (one.width * one.height)


@pytest.mark.parametrize("name", NAMES)
def test_pages_say_and_look_what_was_found_good(name: str) -> None:
    pdf, stem = pdf_of(name), name.replace(" ", "-")
    words = "\n\n".join(text.replace(". ", ".\n") for text in texts_of(pdf)) + "\n"
    text_file, picture_file = FOLDER / f"{stem}.txt", FOLDER / f"{stem}.png"
    if os.environ.get("UPDATE_GOLDENS"):
        FOLDER.mkdir(exist_ok=True)
        text_file.write_text(words, encoding="utf-8")
        picture(pdf).quantize(16).save(picture_file, optimize=True)
    assert words == text_file.read_text(encoding="utf-8")
    with Image.open(picture_file) as golden:
        assert difference(picture(pdf), golden.convert("L")) <= WORST


@pytest.mark.parametrize("name", NAMES)
def test_a_small_change_of_the_page_would_be_seen(name: str) -> None:
    with Image.open(FOLDER / f"{name.replace(' ', '-')}.png") as golden:
        page = golden.convert("L")
    changed = page.copy()
    ImageDraw.Draw(changed).rectangle((30, 60, 90, 90), fill=0)
    assert difference(page, page) == 0
    assert difference(page, changed) > WORST


@pytest.mark.parametrize("name", NAMES)
def test_two_builds_are_the_same_bytes_whatever_was_built_between(name: str) -> None:
    first = pdf_of(name)
    pdf_of("thirty in many scripts")
    assert pdf_of(name) == first

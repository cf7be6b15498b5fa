"""A page without a result says what both sides say, the same whatever the reason, and nothing of the votes but how many there were."""

import html
import re
from io import BytesIO
from itertools import pairwise
from typing import Final

import pypdfium2
import pytest
from openpyxl import load_workbook

from kiosk import packs, paths
from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.data import csv_file, xlsx_file
from kiosk.publishing.html import document
from kiosk.publishing.pdf import slide, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.result_text import ENGLISH
from kiosk.services.summary import Summary
from tests.publishing.exported import exported
from tests.publishing.pages import plain, reason, texts_of

CASES: Final = packs.read_pack(paths.content() / "open-source-ai").text("en").cases
WITHOUT: Final = {
    "nobody": exported(votes=0, visits=0, split=None, flow=None, without_opening=None, points=[], reasons=[], hidden=0),
    "one vote": exported(votes=1, visits=2, split=None, flow=None, without_opening=None, points=[]),
    "four votes": exported(votes=4, visits=9, split=None, flow=None, without_opening=None, points=[]),
    "held back": exported(votes=30, visits=30, split=None, flow=None, without_opening=None, points=[], held_back=True),
}


def paper(summary: Summary, size: Paper = Paper.A4) -> bytes:
    return summary_report.build(summary, FontSet(paths.fonts(), ()), ENGLISH, size)


def web(summary: Summary) -> str:
    return html.unescape("".join(document.pieces(summary, paths.resources(), ENGLISH)))


@pytest.mark.parametrize("size", Paper)
@pytest.mark.parametrize("name", WITHOUT)
def test_both_sides_in_short_fill_the_page(name: str, size: Paper) -> None:
    pdf = paper(WITHOUT[name], size)
    for page in (plain(texts_of(pdf)[0]), plain(web(WITHOUT[name]))):
        for case in CASES.values():
            assert all(plain(text) in page for text in (case.heading, *case.points))
    with pypdfium2.PdfDocument(BytesIO(pdf)) as opened:
        text = opened[0].get_textpage()
        boxes = sorted({round(text.get_charbox(index)[3]) for index in range(text.count_chars())})
        text.close()
    assert max(high - low for low, high in pairwise(boxes)) < 0.12 * size.size[1]


def test_a_page_with_a_result_does_without() -> None:
    assert plain(CASES[Side.FOR].heading) not in plain(texts_of(paper(exported()))[0])
    assert CASES[Side.FOR].heading not in web(exported())


@pytest.mark.parametrize("name", ["one vote", "four votes", "held back"])
def test_no_word_of_a_voter_is_on_it(name: str) -> None:
    summary = exported(votes=30, split=None, flow=None, without_opening=None, reasons=[reason("Mine alone.")])
    assert "Mine alone" not in " ".join(texts_of(paper(summary))) + web(summary)
    assert "Supermarkets" not in " ".join(texts_of(paper(WITHOUT[name]))) + web(WITHOUT[name])


def _every_word(summary: Summary) -> list[str]:
    """Return what each form says, without numbers."""
    book = load_workbook(BytesIO(xlsx_file.build(summary)))
    cells = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    forms = [" ".join(texts_of(paper(summary))), " ".join(texts_of(slide.build(summary, FontSet(paths.fonts(), ())))), web(summary), cells]
    return [re.sub(r"\d+", "#", text) for text in [*forms, b"".join(csv_file.chunks(summary)).decode()]]


def test_every_form_says_the_same_whatever_the_reason() -> None:
    few, one, held = (_every_word(WITHOUT[name]) for name in ("four votes", "one vote", "held back"))
    assert few == one == held


def test_another_word_would_be_found() -> None:
    shown = _every_word(exported(votes=30, visits=30, split=Split(30, 0), flow=None, without_opening=None, points=[]))
    assert all(one != other for one, other in zip(shown, _every_word(WITHOUT["held back"]), strict=True))


def test_long_questions_leave_the_page_one_page() -> None:
    summary = exported(votes=1, visits=1, split=None, flow=None, without_opening=None, points=[], question="A long question? " * 14)
    assert len(texts_of(paper(summary, Paper.LETTER))) == 2

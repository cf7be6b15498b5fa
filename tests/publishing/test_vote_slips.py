"""Slips with one-time codes: each code once and in order, whatever the language and the question."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from pypdf import PdfReader

from kiosk import packs, paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.slips import printed
from kiosk.publishing.pdf import vote_slips
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.vote_slips import SlipSheet
from kiosk.publishing.text import classroom
from tests.publishing.matterhorn import failures
from tests.publishing.pages import FONTS

TEXT = packs.read_pack(paths.content() / "phones-at-school").text("en")
CODES = [f"{number:04d}ABCDEF" for number in range(23)]
URL = "http://192.168.10.120:8420/"
OWN = FontSet(FONTS, ())
LANGUAGES = ("en", "es", "fr", "de", "ar")


def pages(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_is_there_once_and_in_order(language: str, paper: Paper) -> None:
    sheets = pages(vote_slips.build(SlipSheet(TEXT, CODES, URL), OWN, print_locale(language), paper))

    assert len(sheets) == 3
    whole = "\n".join(sheets)
    places = [whole.index(printed(code)) for code in CODES]
    assert all(first < second for first, second in pairwise(places))
    assert all(whole.count(printed(code)) == 1 for code in CODES)
    assert whole.count("192.168.10.120:8420") == len(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("url", ["", URL, "https://debate.example.org/a-rather-long-name-of-a-page/that-is-typed/"])
def test_slips_pass_every_check_of_tags(language: str, url: str) -> None:
    with pikepdf.open(BytesIO(vote_slips.build(SlipSheet(TEXT, CODES, url), OWN, print_locale(language)))) as document:
        assert failures(document) == []


def test_without_an_address_there_is_no_code_of_one() -> None:
    (sheet,) = pages(vote_slips.build(SlipSheet(TEXT, CODES[:10]), OWN))

    assert "http" not in sheet
    assert classroom.open_on_a_phone(print_locale("en")) not in sheet


def test_a_long_question_leaves_room_for_the_code() -> None:
    for times in (1, 3, 9, 40):
        text = replace(TEXT, question=" ".join([TEXT.question] * times))
        sheets = pages(vote_slips.build(SlipSheet(text, CODES, URL), OWN))
        assert len(sheets) == 3
        assert all(printed(code) in "\n".join(sheets) for code in CODES)


def test_the_same_slips_are_the_same_bytes() -> None:
    first, second = (vote_slips.build(SlipSheet(TEXT, CODES, URL), OWN, print_locale("ar")) for _ in range(2))

    assert first == second

"""Any text a visitor can write is on the pages, read back by an independent parser."""

import re
import unicodedata
from io import BytesIO
from itertools import groupby

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.debate import Side
from kiosk.domain.text import clean
from kiosk.publishing.pdf import summary_report
from kiosk.publishing.pdf.fonts import Font, FontSet
from tests.publishing.pages import FONTS, glyphs_that_are_missing, plain, reason, summary, texts_of
from tests.publishing.pdf_cases import ALPHABETS, generated

_SHEETS, _SOAK_SHEETS = 4, 40
_TEXTS = 50
"""Texts a document: 200 in all, 2,000 in the soak."""
_CHECKS = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
_NOTE = re.compile(r"\[[⁰¹²³⁴⁵⁶⁷⁸⁹]+\]")

in_a_script = st.sampled_from(list(ALPHABETS.values())).flatmap(lambda letters: st.text(letters, min_size=1, max_size=60))
of_anything = st.text(st.characters(), min_size=1, max_size=60)
written = (in_a_script | of_anything).map(clean).filter(bool)


@pytest.fixture(scope="module")
def own() -> FontSet:
    """Return the shipped fonts only."""
    return FontSet(FONTS, ())


def as_printed(text: str, fonts: FontSet) -> str:
    """Return the expected text, with □ where a note names a missing glyph."""

    def lacking(letter: str) -> bool:
        invisible = letter.isspace() or unicodedata.category(letter) == "Cf"
        return not invisible and fonts.font_for(letter, Font.SERIF) is None

    return plain("".join("□" if lacks else "".join(letters) for lacks, letters in groupby(text, key=lacking)))


def read_back(pdf: bytes) -> str:
    """Return the text of all pages in the form of `as_printed`."""
    return plain(_NOTE.sub("□", "".join("".join(texts_of(pdf)).split())))


def lost(written: list[str], pdf: bytes, fonts: FontSet) -> list[str]:
    """Return the texts that are not on the pages."""
    listed = read_back(pdf)
    return [text for text in written if as_printed(f"“{text}”", fonts) not in listed]


@settings(max_examples=_SHEETS, deadline=None, suppress_health_check=_CHECKS)
@given(st.lists(written, min_size=_TEXTS, max_size=_TEXTS))
def test_any_two_hundred_texts_come_back(own: FontSet, texts: list[str]) -> None:
    _come_back(own, texts)


@pytest.mark.soak
@settings(max_examples=_SOAK_SHEETS, deadline=None, suppress_health_check=_CHECKS)
@given(st.lists(written, min_size=_TEXTS, max_size=_TEXTS))
def test_any_two_thousand_texts_come_back(own: FontSet, texts: list[str]) -> None:
    _come_back(own, texts)


def _come_back(own: FontSet, texts: list[str]) -> None:
    written = [f"{text} {number}" for number, text in enumerate(texts)]

    pdf = summary_report.build(summary(reasons=[reason(text, list(Side)[number % 2]) for number, text in enumerate(written)]), own)

    assert lost(written, pdf, own) == []
    assert "■" not in read_back(pdf)


def test_a_text_that_does_not_come_back_would_be_found(own: FontSet) -> None:
    pdf = summary_report.build(summary(reasons=[reason("نعم 日 yes", Side.FOR), reason("a < b", Side.AGAINST)]), own)

    assert lost(["نعم 日 yes", "a < b"], pdf, own) == []
    others = ["نعم yes", "a b", "a < b!", "< b", "نعم 日日 no"]
    assert lost(others, pdf, own) == others


@pytest.mark.parametrize("number", [200, pytest.param(2000, marks=pytest.mark.soak)])
def test_texts_in_the_shipped_scripts_come_back_without_a_missing_glyph(own: FontSet, number: int) -> None:
    long = summary_report.build(summary(reasons=generated(number)), own)
    pages = texts_of(long)
    listed = plain("".join(pages))
    assert [r.text for r in generated(number) if plain(r.text) not in listed] == []
    assert glyphs_that_are_missing(long) == 0
    assert not _NOTE.search("".join(pages))
    assert pages[-1].endswith(f"Page {len(pages)} of {len(pages)}")


def test_a_missing_glyph_would_be_found(own: FontSet) -> None:
    out = BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.setFont(own.name(Font.SERIF), 12)
    canvas.drawString(50, 50, "has 日 none")
    canvas.save()
    assert glyphs_that_are_missing(out.getvalue()) == 1

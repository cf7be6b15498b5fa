"""The event's name and logo on the page, the web page and the slide."""

from dataclasses import replace
from io import BytesIO
from typing import Final

import pypdf
import pytest

from kiosk import paths
from kiosk.publishing.html import document
from kiosk.publishing.pdf import large_print, slide, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.services.event import Event
from tests.packs.logos import png
from tests.publishing.exported import SUMMARIES, exported

LOGO: Final = png(200, 100)
FESTIVAL: Final = replace(exported(), event=Event("Science & <festival>", LOGO))


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet(paths.fonts())


def pictures(pdf: bytes) -> list[tuple[int, int]]:
    reader = pypdf.PdfReader(BytesIO(pdf))
    return [picture.image.size for page in reader.pages for picture in page.images if picture.image]


def test_the_page_and_the_slide_show_name_and_logo(fonts: FontSet) -> None:
    for pdf in (summary_report.build(FESTIVAL, fonts), slide.build(FESTIVAL, fonts)):
        assert pictures(pdf) == [(200, 100)]
        assert "science & <festival>" in pypdf.PdfReader(BytesIO(pdf)).pages[0].extract_text().lower()
    assert "Science & <festival>" in pypdf.PdfReader(BytesIO(large_print.build(FESTIVAL, fonts))).pages[0].extract_text()


def test_the_same_logo_gives_the_same_bytes(fonts: FontSet) -> None:
    assert summary_report.build(FESTIVAL, fonts) == summary_report.build(FESTIVAL, fonts)


def test_the_web_page_holds_the_logo_and_names_the_event() -> None:
    page = "".join(document.pieces(FESTIVAL, paths.resources()))
    assert 'alt="Science &amp; &lt;festival&gt;"' in page
    assert page.count("data:image/png;base64,") == 1
    assert "img-src data:" in page.partition("</head>")[0]
    assert "Science & <festival>" not in page


def test_without_an_event_no_page_has_a_picture(fonts: FontSet) -> None:
    assert pictures(summary_report.build(exported(), fonts)) == pictures(slide.build(exported(), fonts)) == []
    page = "".join(document.pieces(exported(), paths.resources()))
    assert "<img" not in page
    assert "img-src" not in page


@pytest.mark.parametrize("name", SUMMARIES)
@pytest.mark.parametrize("size", [(1024, 1), (1, 1024), (1024, 1024)])
def test_every_kind_of_page_has_room_for_every_shape(fonts: FontSet, name: str, size: tuple[int, int]) -> None:
    summary = replace(SUMMARIES[name], event=Event("W" * 60, png(*size)))
    assert len(pypdf.PdfReader(BytesIO(summary_report.build(summary, fonts))).pages) >= 2
    assert len(pypdf.PdfReader(BytesIO(slide.build(summary, fonts))).pages) == 1

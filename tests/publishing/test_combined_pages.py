from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader

from kiosk.publishing.pdf import combined_report
from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.progress import CancelledError, Progress
from tests.publishing.exported import exported
from tests.publishing.pages import FONTS


def several(count: int, name: str = "School") -> CombinedSummary:
    small = exported(votes=4, visits=6, split=None, flow=None, without_opening=None, session_name="Tuesday", session_id="c" * 32)
    days = [exported(session_id=f"{number:032x}", session_name=f"{name} {number}") for number in range(count)]
    return CombinedSummary.from_results(day.results for day in [*days, small])


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet(FONTS, SYSTEM_FOLDERS)


def texts(pdf: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages]


def test_a_row_each_and_the_sum(fonts: FontSet) -> None:
    (text,) = texts(combined_report.build(several(2), fonts))
    assert text.count("1,412 127 1,285 694 591 688 288 309") == 2
    assert "Tuesday 21 November 2026 6 2 4 – – – – –" in text
    assert "Together 2,830 256 2,574 1,388 1,182 1,376 576 618" in text
    assert "The result speaks of 2,570 of all 2,574 votes" in text


@pytest.mark.parametrize("paper", Paper)
def test_many_sessions_go_on_over_pages_with_the_head_on_each(fonts: FontSet, paper: Paper) -> None:
    pages = texts(combined_report.build(several(60), fonts, paper=paper))
    assert len(pages) > 2
    assert all("Left without voting" in page for page in pages if "School" in page)
    assert sum(page.count("1,412 127 1,285") for page in pages) == 60
    assert [f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1)] == [True] * len(pages)


@pytest.mark.parametrize("name", ["W" * 60, "مدرسة الأمل في المدينة القديمة", "<b>&amp; 日本 😀"])
def test_nothing_is_set_outside_the_margins_nor_left_out(fonts: FontSet, name: str) -> None:
    pdf = combined_report.build(several(30, name), fonts)
    assert not any("■" in page or "\ufffd" in page for page in texts(pdf))
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        words = page.get_textpage()
        boxes = [words.get_charbox(index) for index in range(words.count_chars())]
        assert all(left > 44 and right < 552 and bottom > 20 for left, bottom, right, _ in boxes if right > left)
        words.close()
    document.close()


def test_it_can_be_stopped(fonts: FontSet) -> None:
    with pytest.raises(CancelledError):
        combined_report.build(several(60), fonts, progress=Progress(is_cancelled=lambda: True))

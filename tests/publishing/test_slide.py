from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from kiosk.domain.tally import Split
from kiosk.publishing.pdf import slide
from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, FontSet
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary
from kiosk.ui.pdf_image import POST_SIZE, render_png
from tests.publishing.exported import SUMMARIES, exported
from tests.publishing.pages import FONTS, URL

LONG = "Should the people who hold the keys be the ones who answer for what happens when they are lost? " * 3
SLIDES: dict[str, Summary | CombinedSummary] = {
    **SUMMARIES,
    "long question, lone vote": exported(question=LONG, split=Split(1, 1284), rehearsal=True, session_name="A very long name " * 9),
    "several": CombinedSummary.from_results([exported().results], URL),
}


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet(FONTS, SYSTEM_FOLDERS)


def image_of(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


@pytest.mark.parametrize("name", SLIDES)
def test_every_slide_is_one_page_whose_words_do_not_touch_its_code_or_its_edge(name: str, fonts: FontSet) -> None:
    document = pypdfium2.PdfDocument(slide.build(SLIDES[name], fonts))
    assert len(document) == 1
    page = document[0].get_textpage()
    boxes = [page.get_charbox(index) for index in range(page.count_chars())]
    page.close()
    document.close()
    marks = [box for box in boxes if box[2] > box[0]]
    assert all(left > 30 and right < 610 and bottom > 30 and top < 330 for left, bottom, right, top in marks)
    assert not [box for box in marks if box[2] > 640 - 34 - 88 and box[1] < 34 + 88]


def test_the_slide_says_the_question_the_result_and_the_sentence(fonts: FontSet) -> None:
    text = " ".join(PdfReader(BytesIO(slide.build(exported(), fonts))).pages[0].extract_text().split())
    assert "Should we have some level of control over open source AI models?" in text
    assert "54% Yes" in text
    assert "591 votes" in text
    assert "54% of 1,285 votes said yes; 288 changed their mind" in text
    assert "REHEARSAL" not in text


def test_too_few_votes_have_no_bar(fonts: FontSet) -> None:
    text = PdfReader(BytesIO(slide.build(SUMMARIES["four votes"], fonts))).pages[0].extract_text()
    assert "The result is held back" in text
    assert "Yes" not in text


def test_a_rehearsal_says_so(fonts: FontSet) -> None:
    assert "REHEARSAL" in PdfReader(BytesIO(slide.build(SUMMARIES["a rehearsal"], fonts))).pages[0].extract_text()


@pytest.mark.parametrize("language", [ENGLISH, Locale("ar")], ids=["ltr", "rtl"])
def test_the_picture_is_full_hd_and_its_code_can_be_read(fonts: FontSet, language: Locale) -> None:
    picture = image_of(render_png(slide.build(exported(), fonts, language)))
    assert picture.size == (1920, 1080)
    assert picture.getpixel((3, 3)) == (0xFA, 0xF6, 0xEE)
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [URL]


@pytest.mark.parametrize("name", SLIDES)
def test_a_post_has_its_shape_and_a_code_that_can_be_read(fonts: FontSet, name: str) -> None:
    pdf = slide.build(SLIDES[name], fonts, size=slide.POST)
    picture = image_of(render_png(pdf, POST_SIZE))
    assert picture.size == (1200, 630)
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [URL]
    with pypdfium2.PdfDocument(pdf) as document:
        letters = document[0].get_textpage()
        boxes = [letters.get_charbox(index) for index in range(letters.count_chars())]
        letters.close()
    assert all(left > 30 and right < 570 and bottom > 30 and top < 285 for left, bottom, right, top in boxes if right > left)


def test_for_is_where_reading_starts(fonts: FontSet) -> None:
    def first_colour(language: Locale) -> tuple[int, int, int]:
        row = image_of(render_png(slide.build(exported(split=Split(640, 645)), fonts, language)))
        blue, brown = (10, 82, 109), (132, 61, 3)
        pixels = (row.getpixel((x, y)) for x in range(110, 1800, 2) for y in range(300, 700, 40))
        return next(pixel for pixel in pixels if pixel in {blue, brown})

    assert first_colour(ENGLISH) == (10, 82, 109)
    assert first_colour(Locale("ar")) == (132, 61, 3)


def test_the_same_summary_gives_the_same_picture_and_another_another(fonts: FontSet) -> None:
    first = render_png(slide.build(exported(), fonts))
    assert render_png(slide.build(exported(), fonts)) == first
    assert render_png(slide.build(exported(split=Split(695, 590)), fonts)) != first

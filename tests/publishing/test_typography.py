"""How letters and numbers are set on paper."""

import pytest
from PIL import Image
from reportlab.pdfbase import pdfmetrics

from kiosk.publishing.pdf.canvas import TextStyle, new_pdf
from kiosk.publishing.pdf.fonts import PLAIN_ZERO, Font, FontSet
from tests.publishing.pages import FONTS, picture_of, text_of

SIZE = 200.0
VOWELLED = ("\u0648\u064f\u062c\u062f\u062a", "\u0648\u0632\u0651\u0639", "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f")
"""Arabic words with one sign, with one in their midst, and with two on one letter."""
TEXT_FONTS = (Font.SANS, Font.SEMIBOLD, Font.BOLD)


def zero(font: Font, fonts: FontSet, text: str = "0") -> bytes:
    """Return a page with one large zero around its middle."""
    style = TextStyle(font, SIZE, SIZE)
    with new_pdf((SIZE, SIZE), "", fonts, lang="en") as (canvas, out):
        x, y = (SIZE - canvas.width("0", style)) / 2, (SIZE - canvas.cap_height(style)) / 2
        canvas.line(x, y, text, style)
        canvas.pdf.showPage()
    return out.getvalue()


def has_slash(pdf: bytes) -> bool:
    page = picture_of(pdf, dpi=72).convert("L")
    return bool(page.getpixel((page.width // 2, page.height // 2)) < 128)  # type: ignore[operator]


@pytest.mark.parametrize("font", TEXT_FONTS)
@pytest.mark.parametrize("text", ["0", "0\u0301"])
def test_a_zero_on_paper_has_no_slash_and_is_read_as_one(font: Font, text: str) -> None:
    pdf = zero(font, FontSet(FONTS, ()), text)
    assert not has_slash(pdf)
    assert text_of(pdf).startswith("0")


@pytest.mark.parametrize("font", TEXT_FONTS)
def test_a_slash_would_be_seen(font: Font) -> None:
    fonts = FontSet(FONTS, ())
    face = pdfmetrics.getFont(fonts.name(font)).face
    plain = face.charToGlyph[ord("0")]
    assert plain == face.charToGlyph[PLAIN_ZERO]
    face.charToGlyph[ord("0")] = face.charToGlyph[ord("1")] - 1  # the glyph of the font's own table
    try:
        assert has_slash(zero(font, fonts))
    finally:
        face.charToGlyph[ord("0")] = plain


def ink(text: str, size: float = 40.0) -> list[Image.Image]:
    """Return each stretch of ink of a line, from the left, at its height on the page."""
    style = TextStyle(Font.SANS, size, size)
    with new_pdf((400, 100), "", FontSet(FONTS, ()), lang="ar", mirrored=True) as (canvas, out):
        canvas.line(20, 40, text, style)
        canvas.pdf.showPage()
    page = picture_of(out.getvalue(), dpi=72).convert("L").point(lambda grey: 255 if grey < 128 else 0)
    dark = [page.crop((x, 0, x + 1, page.height)).getbbox() is not None for x in range(page.width)]
    starts = [x for x in range(1, page.width) if dark[x] and not dark[x - 1]]
    return [page.crop((start, 0, next(x for x in range(start, page.width) if not dark[x]), page.height)) for start in starts]


@pytest.mark.parametrize("word", VOWELLED)
def test_vowel_signs_do_not_move_the_letters_beside_them(word: str) -> None:
    """The word before and the one after stand as they would alone."""
    alef = "\u0627"
    alone = ink(alef)[0].getbbox()
    drawn = ink(f"{alef} {word} {alef}")
    assert alone
    for letter in (drawn[0], drawn[-1]):
        box = letter.getbbox()
        assert box
        assert (box[1], box[3]) == (alone[1], alone[3])


def test_rises_that_follow_each_other_are_remembered() -> None:
    with new_pdf((400, 100), "", FontSet(FONTS, ()), lang="ar") as (canvas, _):
        text = canvas.pdf.beginText(0, 0)
        for rise in (3, -2, 0):
            text.setRise(rise)
        assert (text._rise, text._code[-1].split()) == (0, ["0", "Ts"])
        canvas.pdf.showPage()

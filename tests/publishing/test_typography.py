"""How letters and numbers are set on paper."""

import pytest
from reportlab.pdfbase import pdfmetrics

from kiosk.publishing.pdf.canvas import TextStyle, new_pdf
from kiosk.publishing.pdf.fonts import PLAIN_ZERO, Font, FontSet
from tests.publishing.pages import FONTS, picture_of, text_of

SIZE = 200.0
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

"""Sizes and colours of the page, and a canvas that sets text in them.

Coordinates are points from the bottom corner where reading starts: from the left, or from the right on a mirrored page. LEFT, too,
means where reading starts. Only `PageCanvas` knows which side that is.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from io import BytesIO
from itertools import accumulate
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kiosk.domain.debate import Side
from kiosk.publishing import qr
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.text_layout import TextLayout, TextRun, reads_rtl

INK: Final = HexColor("#171A21")
MUTED: Final = HexColor("#4A4F59")
LINE: Final = HexColor("#DDD5C4")
WHITE: Final = HexColor("#FFFFFF")
SIDE_COLOUR: Final = {Side.FOR: HexColor("#0A526D"), Side.AGAINST: HexColor("#843D03")}
SIDE_TINT: Final = {Side.FOR: HexColor("#E3F0F4"), Side.AGAINST: HexColor("#FBEBDC")}


class Align(Enum):
    """Which end of the text `x` is; LEFT is where the page's reading starts."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


_MIRRORED: Final = {Align.LEFT: Align.RIGHT, Align.CENTRE: Align.CENTRE, Align.RIGHT: Align.LEFT}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set; `leading` is the distance between baselines."""

    font: Font
    size: float
    leading: float
    colour: Color = INK

    def with_colour(self, colour: Color) -> "TextStyle":
        return replace(self, colour=colour)


@dataclass(frozen=True, slots=True)
class PageCanvas:
    """Draws on one PDF with one set of fonts. A `mirrored` page of `page_width` begins at its right edge."""

    pdf: Canvas
    text: TextLayout
    page_width: float = 0
    mirrored: bool = False

    @contextmanager
    def shapes(self) -> Iterator[Canvas]:
        """Yield the canvas for anything but text, mirrored like the page. Clips, colours and lines end with the block."""
        self.pdf.saveState()
        if self.mirrored:
            self.pdf.transform(-1, 0, 0, 1, self.page_width, 0)
        try:
            yield self.pdf
        finally:
            self.pdf.restoreState()

    def unmirrored_x(self, x: float, width: float) -> float:
        """Return the left edge, on the PDF itself, of something that must not be mirrored and takes `width` from `x`."""
        return self.page_width - x - width if self.mirrored else x

    def width(self, text: str, style: TextStyle) -> float:
        return self.text.width(text, style.font, style.size)

    def wrap(self, text: str, style: TextStyle, width: float) -> list[str]:
        return self.text.wrap(text, style.font, style.size, width)

    def balanced(self, text: str, style: TextStyle, width: float) -> list[str]:
        """Return the lines of a headline, as even as they can be."""
        return self.text.balanced(text, style.font, style.size, width)

    def cap_height(self, style: TextStyle) -> float:
        return self.text.fonts.cap_height(style.font) * style.size

    def baseline(self, top: float, style: TextStyle) -> float:
        """Return the baseline of the first line below `top`."""
        return top - (style.leading + self.cap_height(style)) / 2

    def is_rtl(self, text: str) -> bool:
        """Return whether a paragraph reads from the right. One without a direction of its own reads as the page does."""
        return reads_rtl(text) or (self.mirrored and not any(map(str.isalpha, text)))

    def is_against_page(self, text: str) -> bool:
        return self.is_rtl(text) != self.mirrored

    def line(  # noqa: PLR0913 - where, what and how of one thing
        self, x: float, y: float, text: str, style: TextStyle, align: Align = Align.LEFT, *, rtl: bool | None = None
    ) -> float:
        """Set one line with its baseline at `y` and return its width. `rtl` is the direction of its paragraph."""
        width = self.width(text, style)
        if self.mirrored:
            x, align = self.page_width - x, _MIRRORED[align]
        left = x - {Align.LEFT: 0.0, Align.CENTRE: width / 2, Align.RIGHT: width}[align]
        runs = self.text.runs(text, style.font, rtl=self.is_rtl(text) if rtl is None else rtl)
        out = self.pdf.beginText(left, y)
        out.setFillColor(style.colour)
        if any(run.level for run in runs):
            _set_in_reading_order(runs, style.size, out, left, y)
        else:
            for run in runs:
                out.setFont(run.font, style.size)
                out.textOut(run.shaped())
        self.pdf.drawText(out)
        return width

    def block(self, x: float, top: float, lines: Sequence[str], style: TextStyle, width: float = 0) -> float:
        """Set lines below `top` and return the bottom. With a `width`, a text that reads against the page begins at its other end."""
        text = " ".join(lines)
        rtl, far = self.is_rtl(text), bool(width) and self.is_against_page(text)
        first = self.baseline(top, style)
        for index, line in enumerate(lines):
            y = first - index * style.leading
            self.line(x + width if far else x, y, line, style, Align.RIGHT if far else Align.LEFT, rtl=rtl)
        return top - len(lines) * style.leading

    def paragraph(self, x: float, top: float, text: str, style: TextStyle, width: float) -> float:
        """Wrap a text, set it below `top` and return the bottom."""
        return self.block(x, top, self.wrap(text, style, width), style, width)

    def note(self, x: float, top: float, lines: Sequence[str], style: TextStyle, *, width: float, words: Sequence[str]) -> None:  # noqa: PLR0913 - what, how and where
        """Set a note below words in a column of that width, at the end where the words begin."""
        if self.is_against_page(" ".join(words)):
            x += width - max((self.width(line, style) for line in lines), default=0)
        self.block(x, top, lines, style)

    def headline(self, x: float, top: float, text: str, style: TextStyle, width: float) -> float:
        """Set a text in lines as even as they can be below `top` and return the bottom."""
        return self.block(x, top, self.balanced(text, style, width), style, width)

    def rule(self, x: float, y: float, width: float, colour: Color = LINE) -> None:
        with self.shapes() as pdf:
            pdf.setStrokeColor(colour)
            pdf.setLineWidth(0.8)
            pdf.line(x, y, x + width, y)

    def mark(self, x: float, y: float, side: Side, size: float, colour: Color | None = None) -> None:
        """Draw a circle for For, a square for Against, in a box of `size` with its lower corner at x, y."""
        with self.shapes() as pdf:
            pdf.setFillColor(colour or SIDE_COLOUR[side])
            if side is Side.FOR:
                pdf.circle(x + size / 2, y + size / 2, size / 2, stroke=0, fill=1)
            else:
                pdf.roundRect(x + size * 0.04, y + size * 0.04, size * 0.92, size * 0.92, size * 0.12, stroke=0, fill=1)

    def picture(self, x: float, top: float, png: bytes, box: tuple[float, float], align: Align = Align.LEFT) -> tuple[float, float]:
        """Draw a picture below `top`, as large as fits into a box of this width and height, never mirrored. Return its size."""
        reader = ImageReader(BytesIO(png))
        pixels = reader.getSize()
        scale = min(box[0] / pixels[0], box[1] / pixels[1])
        width, height = pixels[0] * scale, pixels[1] * scale
        left = self.unmirrored_x(x - width if align is Align.RIGHT else x, width)
        self.pdf.drawImage(reader, left, top - height, width, height, mask="auto")
        return width, height

    def qr_code(self, x: float, bottom: float, width: float, code: list[list[bool]]) -> None:
        """Draw the dark modules of a code, never mirrored."""
        module, left = width / len(code), self.unmirrored_x(x, width)
        path = self.pdf.beginPath()
        for column, row, length in qr.dark_runs(code):
            path.rect(left + column * module, bottom + width - (row + 1) * module, length * module, module)
        self.pdf.setFillColor(INK)
        self.pdf.drawPath(path, stroke=0, fill=1)


def _set_in_reading_order(runs: Sequence[TextRun], size: float, out: PDFTextObject, left: float, y: float) -> None:
    """Set runs where they are seen but in the order in which they are read, so that copied text comes out in that order."""
    positions = list(accumulate((run.width(size) for run in runs), initial=left))
    for run, x in sorted(zip(runs, positions, strict=False), key=lambda pair: pair[0].index):
        out.setTextOrigin(x, y)
        out.setFont(run.font, size)
        out.textOut(run.shaped())


@contextmanager
def new_pdf(
    size: tuple[float, float], title: str, fonts: FontSet, *, lang: str | None = None, mirrored: bool = False
) -> Iterator[tuple[PageCanvas, BytesIO]]:
    """Yield a canvas, and the PDF's bytes once the block ends. The same drawing gives the same bytes."""
    out = BytesIO()
    pdf = Canvas(out, pagesize=size, invariant=1, pageCompression=1, lang=lang)
    pdf.setTitle(title)
    yield PageCanvas(pdf, TextLayout(fonts), size[0], mirrored), out
    pdf.save()

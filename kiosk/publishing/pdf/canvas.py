"""Sizes and colours of the page, and a canvas that sets text in them.

Coordinates are points from the bottom corner where reading starts: from the left, or from the right on a mirrored page. LEFT, too,
means where reading starts. Only `PageCanvas` knows which side that is.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
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
from kiosk.publishing.pdf.spoken_language import spoken_language
from kiosk.publishing.pdf.structure import Structure
from kiosk.publishing.pdf.structure_tree import Element
from kiosk.publishing.pdf.tagged_canvas import TaggedCanvas
from kiosk.publishing.pdf.text_layout import TextLayout, TextRun, ends_with_space, is_reordered, join_lines, reads_rtl

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
    """How a text is set; `leading` is the distance between baselines.

    `tag` says what it is to a screen reader, such as a heading ('H2'), where nothing else does.
    """

    font: Font
    size: float
    leading: float
    colour: Color = INK
    tag: str = "P"

    def with_colour(self, colour: Color) -> "TextStyle":
        return replace(self, colour=colour)


@dataclass(frozen=True, slots=True)
class PageCanvas:
    """Draws on one PDF with one set of fonts. A `mirrored` page of `page_width` begins at its right edge."""

    pdf: TaggedCanvas
    text: TextLayout
    page_width: float = 0
    mirrored: bool = False
    language: str = "en"
    """Of everything that is not said to be in another one."""

    @property
    def structure(self) -> Structure:
        return self.pdf.structure

    def in_language(self, code: str) -> "PageCanvas":
        """Return a canvas for words that were written in another language."""
        return self if code == self.language else replace(self, language=code or self.language)

    @contextmanager
    def shapes(self) -> Iterator[Canvas]:
        """Yield the canvas for anything but text, mirrored like the page. Clips, colours and lines end with the block."""
        with self.structure.shape():
            self.pdf.saveState()
            if self.mirrored:
                self.pdf.transform(-1, 0, 0, 1, self.page_width, 0)
            try:
                yield self.pdf
            finally:
                self.pdf.restoreState()

    @contextmanager
    def figure(self, alt: str, x: float = 0, width: float = 0) -> Iterator[Element]:
        """Open a figure which a screen reader describes by `alt`. Draw nothing else in it, and set its `top` and `bottom`."""
        with self.structure.element("Figure", alt=alt) as figure:
            left = self.unmirrored_x(x, width)
            figure.left, figure.right = left, left + width
            yield figure

    @contextmanager
    def words(self, lines: Sequence[str], style: TextStyle, top: float) -> Iterator[None]:
        """Mark what is drawn as these lines below `top`, in the language that their letters tell."""
        text = " ".join(lines)
        actual = join_lines(lines) if is_reordered(text) else ""
        with self.structure.text(style.tag, spoken_language(text, self.language), actual):
            if style.tag != "P":
                self.structure.add_bookmark(style.tag, join_lines(lines), top)
            yield

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
        with self.words([text], style, y + style.size):
            self._line(x, y, text, style, align, rtl=rtl)
        return self.width(text, style)

    def _line(  # noqa: PLR0913 - as above
        self, x: float, y: float, text: str, style: TextStyle, align: Align, *, rtl: bool | None, space: bool = True
    ) -> None:
        """Set a line and an invisible `space` between its last word and the next one."""
        if self.mirrored:
            x, align = self.page_width - x, _MIRRORED[align]
        left = x if align is Align.LEFT else x - self.width(text, style) * (0.5 if align is Align.CENTRE else 1)
        runs = self.text.runs(text, style.font, rtl=self.is_rtl(text) if rtl is None else rtl)
        out = self.pdf.beginText(left, y)
        out.setFillColor(style.colour)
        own = TextRun(self.text.fonts.name(style.font), " ")
        if space and len(runs) == 1 and runs[0].font == own.font and runs[0].is_plain:
            runs, space = [replace(runs[0], text=runs[0].text + " ")], False
        if any(run.level for run in runs):
            _set_in_reading_order(runs, style.size, out, left, y)
        else:
            _set(runs, style.size, out)
        if space:
            _set([own], style.size, out)
        self.pdf.drawText(out)

    def block(  # noqa: PLR0913 - what, how and where
        self, x: float, top: float, lines: Sequence[str], style: TextStyle, width: float = 0, *, rtl: bool | None = None
    ) -> float:
        """Set lines below `top` and return the bottom. With a `width`, a text that reads against the page begins at its other end.

        `rtl` is the direction of a text whose letters do not tell it, as that of a list of names.
        """
        if not lines:
            return top
        text = " ".join(lines)
        rtl, far = self.is_rtl(text) if rtl is None else rtl, bool(width) and self.is_against_page(text)
        first = self.baseline(top, style)
        x, align = (x + width, Align.RIGHT) if far else (x, Align.LEFT)
        with self.words(lines, style, top):
            self.set_lines(x, first, lines, style, align, rtl=rtl)
        return top - len(lines) * style.leading

    def set_lines(self, x: float, y: float, lines: Sequence[str], style: TextStyle, align: Align, *, rtl: bool) -> None:  # noqa: PLR0913 - as above
        """Set lines of one text, the first one's baseline at `y`. Call it only in `words`."""
        for index, line in enumerate(lines):
            space = ends_with_space(line, lines[index + 1]) if index + 1 < len(lines) else True
            self._line(x, y - index * style.leading, line, style, align, rtl=rtl, space=space)

    def link(self, x: float, top: float, lines: Sequence[str], style: TextStyle, url: str, *, name: str, width: float = 0) -> float:  # noqa: PLR0913 - as above
        """Set an address as a link, which viewers call by its `name`, and return the bottom."""
        with self.structure.element("P"), self.structure.element("Link") as link:
            bottom, wide = self.block(x, top, lines, style, width), max(self.width(line, style) for line in lines)
            left = self.unmirrored_x(x + width - wide if width and self.is_against_page(url) else x, wide)
            self.structure.add_link(link, url, (left, bottom, left + wide, top), name)
        return bottom

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

    def picture(  # noqa: PLR0913 - what, how and where
        self, x: float, top: float, png: bytes, box: tuple[float, float], align: Align = Align.LEFT, *, alt: str
    ) -> tuple[float, float]:
        """Draw a picture below `top`, as large as fits into a box of this width and height, never mirrored. Return its size."""
        reader = ImageReader(BytesIO(png))
        pixels = reader.getSize()
        scale = min(box[0] / pixels[0], box[1] / pixels[1])
        width, height = pixels[0] * scale, pixels[1] * scale
        x -= width if align is Align.RIGHT else 0
        with self.figure(alt, x, width) as figure, self.structure.shape():
            figure.top, figure.bottom = top, top - height
            self.pdf.drawImage(reader, figure.left, figure.bottom, width, height, mask="auto")
        return width, height

    def qr_code(self, x: float, bottom: float, width: float, code: list[list[bool]], alt: str) -> None:
        """Draw the dark modules of a code, never mirrored."""
        with self.figure(alt, x, width) as figure, self.structure.shape():
            figure.top, figure.bottom = bottom + width, bottom
            self._draw_modules(figure.left, bottom, width / len(code), code)

    def _draw_modules(self, left: float, bottom: float, module: float, code: list[list[bool]]) -> None:
        path = self.pdf.beginPath()
        for column, row, length in qr.dark_runs(code):
            path.rect(left + column * module, bottom + (len(code) - row - 1) * module, length * module, module)
        self.pdf.setFillColor(INK)
        self.pdf.drawPath(path, stroke=0, fill=1)


def _set(runs: Sequence[TextRun], size: float, out: PDFTextObject) -> None:
    for run in runs:
        out.setFont(run.font, size)
        out.textOut(run.shaped())


def _set_in_reading_order(runs: Sequence[TextRun], size: float, out: PDFTextObject, left: float, y: float) -> None:
    """Set runs where they are seen but in the order in which they are read, so that copied text comes out in that order."""
    positions = list(accumulate((run.width(size) for run in runs), initial=left))
    for run, x in sorted(zip(runs, positions, strict=False), key=lambda pair: pair[0].index):
        out.setTextOrigin(x, y)
        _set([run], size, out)


@contextmanager
def new_pdf(  # noqa: PLR0913 - what a document needs before anything is drawn
    size: tuple[float, float], title: str, fonts: FontSet, *, lang: str, mirrored: bool = False, day: date | None = None
) -> Iterator[tuple[PageCanvas, BytesIO]]:
    """Yield a canvas, and the PDF's bytes once the block ends. The same drawing about the same `day` gives the same bytes."""
    out = BytesIO()
    pdf = TaggedCanvas(out, size, lang, day)
    pdf.setTitle(title)
    yield PageCanvas(pdf, TextLayout(fonts), size[0], mirrored, lang), out
    pdf.save()

"""Sizes and colours of the page, and a pen that sets text in them.

Coordinates are points from the bottom corner where reading starts: from the left, or from the right on a mirrored page. LEFT, too,
means where reading starts. Nobody but the pen knows which side that is.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from itertools import accumulate
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kiosk.domain.debate import Side
from kiosk.publishing import qr
from kiosk.publishing.pdf.fonts import Font
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

    face: Font
    size: float
    leading: float
    colour: Color = INK

    def with_colour(self, colour: Color) -> "TextStyle":
        """The same in another colour."""
        return replace(self, colour=colour)


@dataclass(frozen=True, slots=True)
class PageCanvas:
    """Draws on one canvas with one set of fonts; a `mirrored` page of `page_width` begins at its right edge."""

    pdf: Canvas
    type: TextLayout
    page_width: float = 0
    mirrored: bool = False

    @contextmanager
    def shapes(self) -> Iterator[Canvas]:
        """The canvas for anything but text, turned around where the page is; clips, colours and lines are forgotten afterwards."""
        self.pdf.saveState()
        if self.mirrored:
            self.pdf.transform(-1, 0, 0, 1, self.page_width, 0)
        try:
            yield self.pdf
        finally:
            self.pdf.restoreState()

    def unmirrored_x(self, x: float, width: float) -> float:
        """The left edge, on the canvas itself, of something that must not be turned around and takes `width` from `x`."""
        return self.page_width - x - width if self.mirrored else x

    def width(self, text: str, style: TextStyle) -> float:
        """Width of one line."""
        return self.type.width(text, style.face, style.size)

    def wrap(self, text: str, style: TextStyle, width: float) -> list[str]:
        """Lines of a paragraph."""
        return self.type.wrap(text, style.face, style.size, width)

    def balanced(self, text: str, style: TextStyle, width: float) -> list[str]:
        """Lines of a headline, as even as they can be."""
        return self.type.balanced(text, style.face, style.size, width)

    def cap_height(self, style: TextStyle) -> float:
        """Height of a capital letter."""
        return self.type.fonts.metrics(style.face)[0] * style.size

    def rtl(self, text: str) -> bool:
        """Whether a paragraph reads from the right; one without a direction of its own reads as the page does."""
        return reads_rtl(text) or (self.mirrored and not any(map(str.isalpha, text)))

    def line(  # noqa: PLR0913 - where, what and how of the one thing a pen does
        self, x: float, y: float, text: str, style: TextStyle, align: Align = Align.LEFT, *, rtl: bool | None = None
    ) -> float:
        """Set one line with its baseline at `y`; returns its width. `rtl` is that of its paragraph."""
        width = self.width(text, style)
        if self.mirrored:
            x, align = self.page_width - x, _MIRRORED[align]
        left = x - {Align.LEFT: 0.0, Align.CENTRE: width / 2, Align.RIGHT: width}[align]
        runs = self.type.runs(text, style.face, rtl=self.rtl(text) if rtl is None else rtl)
        out = self.pdf.beginText(left, y)
        out.setFillColor(style.colour)
        if any(run.level for run in runs):
            self._as_read(runs, style.size, out, left, y)
        else:
            for run in runs:
                out.setFont(run.font, style.size)
                out.textOut(run.drawn())
        self.pdf.drawText(out)
        return width

    @staticmethod
    def _as_read(runs: Sequence[TextRun], size: float, out: PDFTextObject, left: float, y: float) -> None:
        """Set runs where they are seen, in the order in which they are read: whoever copies the text out gets it in that order."""
        places = list(accumulate((run.width(size) for run in runs), initial=left))
        for run, x in sorted(zip(runs, places, strict=False), key=lambda pair: pair[0].place):
            out.setTextOrigin(x, y)
            out.setFont(run.font, size)
            out.textOut(run.drawn())

    def block(self, x: float, top: float, lines: Sequence[str], style: TextStyle, width: float = 0) -> float:
        """Set lines below `top`; returns the bottom. With a `width`, a text that reads against the page begins at its other end."""
        rtl = self.rtl(" ".join(lines))
        far = bool(width) and rtl != self.mirrored
        first = top - (style.leading + self.cap_height(style)) / 2
        for index, line in enumerate(lines):
            y = first - index * style.leading
            self.line(x + width if far else x, y, line, style, Align.RIGHT if far else Align.LEFT, rtl=rtl)
        return top - len(lines) * style.leading

    def rule(self, x: float, y: float, width: float, colour: Color = LINE) -> None:
        """A thin line across."""
        with self.shapes() as pdf:
            pdf.setStrokeColor(colour)
            pdf.setLineWidth(0.8)
            pdf.line(x, y, x + width, y)

    def mark(self, x: float, y: float, side: Side, size: float, colour: Color | None = None) -> None:
        """The side's mark in a box of `size` with its lower corner at x, y: a circle for For, a square for Against."""
        with self.shapes() as pdf:
            pdf.setFillColor(colour or SIDE_COLOUR[side])
            if side is Side.FOR:
                pdf.circle(x + size / 2, y + size / 2, size / 2, stroke=0, fill=1)
            else:
                pdf.roundRect(x + size * 0.04, y + size * 0.04, size * 0.92, size * 0.92, size * 0.12, stroke=0, fill=1)

    def qr_code(self, x: float, bottom: float, width: float, code: list[list[bool]]) -> None:
        """Draw the dark modules of a square code, never mirrored."""
        module, left = width / len(code), self.unmirrored_x(x, width)
        path = self.pdf.beginPath()
        for column, row, length in qr.dark_runs(code):
            path.rect(left + column * module, bottom + width - (row + 1) * module, length * module, module)
        self.pdf.setFillColor(INK)
        self.pdf.drawPath(path, stroke=0, fill=1)

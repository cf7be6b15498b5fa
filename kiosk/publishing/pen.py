"""Sizes and colours of the page, and a pen that sets text in them. Coordinates are points from the bottom left corner."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from kiosk.domain.debate import Side
from kiosk.publishing.fonts import Face
from kiosk.publishing.runs import Typesetter, right_to_left

INK: Final = HexColor("#171A21")
MUTED: Final = HexColor("#4A4F59")
LINE: Final = HexColor("#DDD5C4")
WHITE: Final = HexColor("#FFFFFF")
COLOUR: Final = {Side.FOR: HexColor("#0A526D"), Side.AGAINST: HexColor("#843D03")}
TINT: Final = {Side.FOR: HexColor("#E3F0F4"), Side.AGAINST: HexColor("#FBEBDC")}


class Align(Enum):
    """Which end of the text `x` is."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; `leading` is the distance between baselines."""

    face: Face
    size: float
    leading: float
    colour: Color = INK

    def coloured(self, colour: Color) -> "Style":
        """The same in another colour."""
        return replace(self, colour=colour)


@dataclass(frozen=True, slots=True)
class Pen:
    """Draws on one canvas with one set of fonts."""

    canvas: Canvas
    type: Typesetter

    def width(self, text: str, style: Style) -> float:
        """Width of one line."""
        return self.type.width(text, style.face, style.size)

    def wrap(self, text: str, style: Style, width: float) -> list[str]:
        """Lines of a paragraph."""
        return self.type.wrap(text, style.face, style.size, width)

    def balanced(self, text: str, style: Style, width: float) -> list[str]:
        """Lines of a headline, as even as they can be."""
        return self.type.balanced(text, style.face, style.size, width)

    def capital(self, style: Style) -> float:
        """Height of a capital letter."""
        return self.type.fonts.metrics(style.face)[0] * style.size

    def line(self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT) -> float:
        """Set one line with its baseline at `y`; returns its width."""
        width = self.width(text, style)
        out = self.canvas.beginText(x - {Align.LEFT: 0.0, Align.CENTRE: width / 2, Align.RIGHT: width}[align], y)
        out.setFillColor(style.colour)
        for run in self.type.runs(text, style.face):
            out.setFont(run.font, style.size)
            out.textOut(run.drawn(style.size))
        self.canvas.drawText(out)
        return width

    def block(self, x: float, top: float, lines: Sequence[str], style: Style, width: float = 0) -> float:
        """Set lines below `top`, from the right edge where the text reads from there; returns the bottom."""
        backwards = bool(width) and right_to_left(" ".join(lines))
        first = top - (style.leading + self.capital(style)) / 2
        for index, line in enumerate(lines):
            y = first - index * style.leading
            self.line(x + width if backwards else x, y, line, style, Align.RIGHT if backwards else Align.LEFT)
        return top - len(lines) * style.leading

    def mark(self, x: float, y: float, side: Side, size: float, colour: Color | None = None) -> None:
        """The side's mark in a box of `size` with its lower left corner at x, y: a circle for For, a square for Against."""
        self.canvas.setFillColor(colour or COLOUR[side])
        if side is Side.FOR:
            self.canvas.circle(x + size / 2, y + size / 2, size / 2, stroke=0, fill=1)
        else:
            self.canvas.roundRect(x + size * 0.04, y + size * 0.04, size * 0.92, size * 0.92, size * 0.12, stroke=0, fill=1)

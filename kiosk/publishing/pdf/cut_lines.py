"""Dashed lines to cut a sheet along."""

from typing import Final

from kiosk.publishing.pdf.document import PdfDocument
from kiosk.publishing.pdf.text_blocks import GREY

_DASH: Final = (3, 3)


def draw_cuts(document: PdfDocument, grid: tuple[int, int]) -> None:
    """Draw lines between so many columns and rows."""
    width, height = document.paper.size
    with document.canvas.shapes() as pdf:
        pdf.setStrokeColor(GREY)
        pdf.setLineWidth(0.6)
        pdf.setDash(*_DASH)
        for column in range(1, grid[0]):
            pdf.line(column * width / grid[0], 0, column * width / grid[0], height)
        for row in range(1, grid[1]):
            pdf.line(0, row * height / grid[1], width, row * height / grid[1])

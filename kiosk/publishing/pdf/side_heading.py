"""The heading of a side's column: its mark and whose reasons follow."""

from typing import Final

from kiosk.domain.debate import Side
from kiosk.publishing.pdf.canvas import SIDE_COLOUR, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.text.labels import reasons_heading
from kiosk.services.result_text import Locale
from kiosk.services.session_results import SessionResults

HEADING: Final = TextStyle(Font.BOLD, 10.5, 13, tag="H2")
INDENT: Final = 17.0
_MARK: Final = 9.5


def wrap_heading(canvas: PageCanvas, side: Side, results: SessionResults, locale: Locale, width: float, *, reached: bool) -> list[str]:  # noqa: PLR0913 - what, how and where
    return canvas.wrap(reasons_heading(results.debate.labels[side], locale, reached=reached), HEADING, width - INDENT)


def draw_heading(canvas: PageCanvas, side: Side, lines: list[str], x: float, top: float) -> float:
    """Draw it below `top` and return its bottom."""
    canvas.mark(x, top - HEADING.leading / 2 - 4.5, side, _MARK)
    return canvas.block(x + INDENT, top, lines, HEADING.with_colour(SIDE_COLOUR[side]))

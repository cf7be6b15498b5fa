"""Both cases in short, side by side: what a page says that has no result to show."""

from collections.abc import Mapping
from typing import Final

from kiosk.domain.debate import Case, Side
from kiosk.publishing.pdf.canvas import PageCanvas
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.pdf.text_blocks import PageBuilder
from kiosk.publishing.pdf.typesetter import Typesetter

_SIZES: Final = [halves / 2 for halves in range(30, 17, -1)]


def lay_out(canvas: PageCanvas, cases: Mapping[Side, Case], frame: Frame) -> PageBuilder | None:
    """Return both in the largest type that fits into the frame, None if there are none or they do not fit."""
    built = (_columns(Typesetter(canvas, size), cases, frame) for size in _SIZES)
    return next((page for page in built if len(page.pages) == 1), None) if cases else None


def typed_texts(canvas: PageCanvas, cases: Mapping[Side, Case]) -> list[str]:
    """Return everything in them that someone typed, as it is drawn."""
    drawn = canvas.text.replace_undrawable
    headings = [drawn(case.heading, Font.BOLD) for case in cases.values()]
    return [*headings, *(drawn(point, Font.SANS) for case in cases.values() for point in case.points)]


def _columns(setter: Typesetter, cases: Mapping[Side, Case], frame: Frame) -> PageBuilder:
    page = PageBuilder(frame, frame)
    width = page.column_width(2)
    page.add(*([setter.heading(cases[side].heading, width, side), *setter.bullets(cases[side].points, width)] for side in Side))
    return page

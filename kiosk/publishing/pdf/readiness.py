"""The readiness sheet: what `goodfaith doctor` found on one page, to be ticked off and pinned up."""

from collections.abc import Sequence
from typing import Final

from reportlab.lib.pagesizes import A4

from kiosk.publishing.pdf.canvas import PageCanvas, TextStyle, new_pdf
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.services.health import CheckResult, Status

_MARGIN: Final = 56.0
_WIDTH: Final = A4[0] - 2 * _MARGIN
_BOX: Final = 11.0
_HEADING: Final = TextStyle(Font.DISPLAY, 26, 32, tag="H1")
_DAY: Final = TextStyle(Font.SANS, 11, 16)
_FOOT: Final = TextStyle(Font.SANS, 9, 12)
_MAX_LINES: Final = 4
_STATUS: Final = {Status.OK: "ready", Status.WARNING: "look at it", Status.PROBLEM: "in the way"}


def build(results: Sequence[CheckResult], heading: str, day: str, fonts: FontSet) -> bytes:
    """Return one page of A4, however many results there are. Box and word tell each status, so black and white will do."""
    with new_pdf(A4, heading, fonts, lang="en") as (canvas, out):
        top = canvas.paragraph(_MARGIN, A4[1] - _MARGIN - 20, heading, _HEADING, _WIDTH)
        top = canvas.block(_MARGIN, top, [day], _DAY, _WIDTH) - 12
        height = (top - _MARGIN - 20) / max(1, len(results))
        size = max(6.0, min(11.0, height / (_MAX_LINES * 1.2)))
        for result in results:
            top = _draw_row(canvas, result, top, size)
        canvas.block(_MARGIN, _MARGIN, ["goodfaith doctor"], _FOOT, _WIDTH)
        canvas.pdf.showPage()
    return out.getvalue()


def _draw_row(canvas: PageCanvas, result: CheckResult, top: float, size: float) -> float:
    plain, bold = TextStyle(Font.SANS, size, size * 1.25), TextStyle(Font.SEMIBOLD, size, size * 1.25)
    with canvas.shapes() as pdf:
        pdf.rect(_MARGIN, top - _BOX + 2, _BOX, _BOX, stroke=1, fill=int(result.status is Status.OK))
    left, right = _MARGIN + 22, _MARGIN + 200
    canvas.block(left, top, [f"{result.part.replace('_', ' ')}: {_STATUS[result.status]}"], bold, right - left)
    width = A4[0] - _MARGIN - right
    lines = canvas.wrap(result.detail, plain, width)
    if len(lines) > _MAX_LINES:
        lines = [*lines[: _MAX_LINES - 1], f"{lines[_MAX_LINES - 1]} …"]
    return canvas.block(right, top, lines, plain, width) - size * 0.6

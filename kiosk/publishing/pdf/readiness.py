"""The readiness sheet: what `doctor` found on one page, to be ticked off and pinned up."""

from collections.abc import Sequence
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.publishing.pdf.canvas import PageCanvas, Style
from kiosk.publishing.pdf.fonts import Face, Fonts
from kiosk.publishing.pdf.text_layout import Typesetter
from kiosk.services.health import CheckResult, Status

_MARGIN: Final = 56.0
_WIDTH: Final = A4[0] - 2 * _MARGIN
_BOX: Final = 11.0
_HEADING: Final = Style(Face.DISPLAY, 26, 32)
_DAY: Final = Style(Face.SANS, 11, 16)
_FOOT: Final = Style(Face.SANS, 9, 12)
_MOST_LINES: Final = 4
_WORDS: Final = {Status.OK: "ready", Status.WARNING: "look at it", Status.PROBLEM: "in the way"}


def build(findings: Sequence[CheckResult], heading: str, day: str, fonts: Fonts) -> bytes:
    """One page of A4, however much there is to say; a mark, a word and a place tell how each part is, so that black and white will do."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(heading)
    pen = PageCanvas(canvas, Typesetter(fonts), A4[0])
    top = pen.block(_MARGIN, A4[1] - _MARGIN - 20, pen.wrap(heading, _HEADING, _WIDTH), _HEADING, _WIDTH)
    top = pen.block(_MARGIN, top, [day], _DAY, _WIDTH) - 12
    room = (top - _MARGIN - 20) / max(1, len(findings))
    size = max(6.0, min(11.0, room / (_MOST_LINES * 1.2)))
    for finding in findings:
        top = _row(pen, canvas, finding, top, size)
    pen.block(_MARGIN, _MARGIN, ["goodfaith doctor"], _FOOT, _WIDTH)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _row(pen: PageCanvas, canvas: Canvas, finding: CheckResult, top: float, size: float) -> float:
    plain, bold = Style(Face.SANS, size, size * 1.25), Style(Face.SEMIBOLD, size, size * 1.25)
    canvas.rect(_MARGIN, top - _BOX + 2, _BOX, _BOX, stroke=1, fill=int(finding.status is Status.OK))
    left, told = _MARGIN + 22, _MARGIN + 200
    pen.block(left, top, [f"{finding.part.replace('_', ' ')}: {_WORDS[finding.status]}"], bold, told - left)
    lines = pen.wrap(finding.detail, plain, A4[0] - _MARGIN - told)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1]} …"]
    return pen.block(told, top, lines, plain, A4[0] - _MARGIN - told) - size * 0.6

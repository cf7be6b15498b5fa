"""The readiness sheet: what `doctor` found on one page, to be ticked off and pinned up."""

from collections.abc import Sequence
from io import BytesIO
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.publishing.pdf.canvas import PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.text_layout import TextLayout
from kiosk.services.health import CheckResult, Status

_MARGIN: Final = 56.0
_WIDTH: Final = A4[0] - 2 * _MARGIN
_BOX: Final = 11.0
_HEADING: Final = TextStyle(Font.DISPLAY, 26, 32)
_DAY: Final = TextStyle(Font.SANS, 11, 16)
_FOOT: Final = TextStyle(Font.SANS, 9, 12)
_MOST_LINES: Final = 4
_WORDS: Final = {Status.OK: "ready", Status.WARNING: "look at it", Status.PROBLEM: "in the way"}


def build(findings: Sequence[CheckResult], heading: str, day: str, fonts: FontSet) -> bytes:
    """One page of A4, however much there is to say; a mark, a word and a place tell how each part is, so that black and white will do."""
    out = BytesIO()
    pdf = Canvas(out, pagesize=A4, invariant=1, pageCompression=1)
    pdf.setTitle(heading)
    canvas = PageCanvas(pdf, TextLayout(fonts), A4[0])
    top = canvas.block(_MARGIN, A4[1] - _MARGIN - 20, canvas.wrap(heading, _HEADING, _WIDTH), _HEADING, _WIDTH)
    top = canvas.block(_MARGIN, top, [day], _DAY, _WIDTH) - 12
    room = (top - _MARGIN - 20) / max(1, len(findings))
    size = max(6.0, min(11.0, room / (_MOST_LINES * 1.2)))
    for finding in findings:
        top = _row(canvas, pdf, finding, top, size)
    canvas.block(_MARGIN, _MARGIN, ["goodfaith doctor"], _FOOT, _WIDTH)
    pdf.showPage()
    pdf.save()
    return out.getvalue()


def _row(canvas: PageCanvas, pdf: Canvas, finding: CheckResult, top: float, size: float) -> float:
    plain, bold = TextStyle(Font.SANS, size, size * 1.25), TextStyle(Font.SEMIBOLD, size, size * 1.25)
    pdf.rect(_MARGIN, top - _BOX + 2, _BOX, _BOX, stroke=1, fill=int(finding.status is Status.OK))
    left, told = _MARGIN + 22, _MARGIN + 200
    canvas.block(left, top, [f"{finding.part.replace('_', ' ')}: {_WORDS[finding.status]}"], bold, told - left)
    lines = canvas.wrap(finding.detail, plain, A4[0] - _MARGIN - told)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1]} …"]
    return canvas.block(told, top, lines, plain, A4[0] - _MARGIN - told) - size * 0.6

"""The result bar and the patterns of the page. Position, mark, word and pattern tell the sides apart, so no colour is needed."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.chart_layout import bar_widths
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, WHITE, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.text import alternatives, labels
from kiosk.services.combined_summary import ReportResults
from kiosk.services.result_text import Locale

_HEIGHT: Final = 46.0
_GAP: Final = 4.0
_PAD: Final = 14.0
_RADIUS: Final = 7.0
_SLIVER: Final = 5.0
_MARK: Final = 13.0
_HATCH_STEP: Final = 5.5
_LABEL_SPACE: Final = 7.0
_INSIDE: Final = TextStyle(Font.DISPLAY, 24, 28, WHITE)
_ABOVE: Final = tuple(TextStyle(Font.DISPLAY, size, size * 1.2, INK) for size in (22, 19, 16, 14, 12, 10))
_VOTES: Final = TextStyle(Font.SANS, 9.5, 12)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: lower left corner, width and height."""

    x: float
    y: float
    width: float
    height: float


def hatch(pdf: Canvas, path: PDFPathObject, box: Box, alpha: float) -> None:
    """Fill a path inside `box` with white diagonals, which a black-and-white printer keeps. Leaves the canvas clipped."""
    pdf.clipPath(path, stroke=0, fill=0)
    pdf.setStrokeColor(Color(1, 1, 1, alpha=alpha))
    pdf.setLineWidth(0.8)
    start = box.x - box.height
    while start < box.x + box.width:
        pdf.line(start, box.y, start + box.height, box.y + box.height)
        start += _HATCH_STEP


def hatch_box(pdf: Canvas, box: Box, alpha: float, radius: float = 0) -> None:
    path = pdf.beginPath()
    if radius:
        path.roundRect(box.x, box.y, box.width, box.height, radius)
    else:
        path.rect(box.x, box.y, box.width, box.height)
    hatch(pdf, path, box, alpha)


@dataclass(frozen=True, slots=True)
class _Label:
    """The share and the votes of one side; `votes` is '' if the share is in votes."""

    side: Side
    share: str
    votes: str

    def fits(self, canvas: PageCanvas, width: float) -> bool:
        """Return whether it can stand inside a half of that width."""
        return 3 * _PAD + 24 + canvas.width(self.share, _INSIDE) + canvas.width(self.votes, _VOTES) <= width


def draw_result_bar(canvas: PageCanvas, top: float, ends: tuple[float, float], results: ReportResults, locale: Locale) -> float:
    """Draw the result below `top`, between the two x of `ends`, and return its bottom. Draw nothing if it may not be shown.

    Labels stand in their halves, or above a lower bar if one of the halves is too narrow.
    """
    split = results.split
    if split is None:
        return top
    words = {side: _Label(side, *labels.share_and_votes(split, side, results.debate.labels[side], locale)) for side in Side}
    with canvas.figure(alternatives.result(results, split, locale), ends[0], ends[1] - ends[0]) as figure:
        figure.top, figure.bottom = top, _draw_bar(canvas, top, ends, split, words)
        return figure.bottom


def _draw_bar(canvas: PageCanvas, top: float, ends: tuple[float, float], split: Split, words: dict[Side, _Label]) -> float:
    left, right = ends
    widths = bar_widths(split, right - left, _GAP, _SLIVER)
    inside = all(words[side].fits(canvas, widths[side]) for side in Side)
    height = _HEIGHT if inside else _HEIGHT / 2
    bottom = (top if inside else _draw_labels_above(canvas, top - _LABEL_SPACE, ends, words)) - height
    for side, x in ((Side.FOR, left), (Side.AGAINST, right - widths[Side.AGAINST])):
        box = Box(x, bottom, widths[side], height)
        if box.width:
            _draw_half(canvas, box, side)
        if inside:
            _draw_label_inside(canvas, box, words[side])
    return bottom


def _draw_half(canvas: PageCanvas, box: Box, side: Side) -> None:
    radius = min(_RADIUS, box.width / 2)
    with canvas.shapes() as pdf:
        pdf.setFillColor(SIDE_COLOUR[side])
        pdf.roundRect(box.x, box.y, box.width, box.height, radius, stroke=0, fill=1)
        if side is Side.AGAINST:
            hatch_box(pdf, box, 0.2, radius)


def _draw_label_inside(canvas: PageCanvas, box: Box, label: _Label) -> None:
    y = box.y + (box.height - canvas.cap_height(_INSIDE)) / 2
    mark_y = box.y + (box.height - _MARK) / 2
    left, right, votes = box.x + _PAD, box.x + box.width - _PAD, _VOTES.with_colour(WHITE)
    if label.side is Side.FOR:
        canvas.mark(left, mark_y, label.side, _MARK, WHITE)
        canvas.line(left + _MARK + 8, y, label.share, _INSIDE)
        canvas.line(right, y, label.votes, votes, Align.RIGHT)
    else:
        canvas.line(left, y, label.votes, votes)
        canvas.mark(right - _MARK, mark_y, label.side, _MARK, WHITE)
        canvas.line(right - _MARK - 8, y, label.share, _INSIDE, Align.RIGHT)


def _draw_labels_above(canvas: PageCanvas, top: float, ends: tuple[float, float], words: dict[Side, _Label]) -> float:
    """Set both labels over the ends of the bar in the largest size that keeps them apart, and return their bottom."""
    left, right = ends
    available = right - left - 2 * (16 + 8) - 20
    style = next((style for style in _ABOVE if sum(canvas.width(words[side].share, style) for side in Side) <= available), _ABOVE[-1])
    mark, baseline = canvas.cap_height(style), top - canvas.cap_height(style)
    for side in Side:
        mark_x = left if side is Side.FOR else right - mark
        text_x = left + mark + 7 if side is Side.FOR else right - mark - 7
        align = Align.LEFT if side is Side.FOR else Align.RIGHT
        canvas.mark(mark_x, baseline, side, mark)
        canvas.line(text_x, baseline, words[side].share, style.with_colour(SIDE_COLOUR[side]), align)
        canvas.line(text_x, baseline - 15, words[side].votes, _VOTES.with_colour(MUTED), align)
    return baseline - 24

"""The result bar and the patterns of the page: two sides told apart by place, mark, word and pattern, so that no colour is needed."""

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
from kiosk.publishing.text import labels
from kiosk.services.result_text import Locale

BAR_HEIGHT: Final = 46.0
_GAP: Final = 4.0
_PAD: Final = 14.0
_RADIUS: Final = 7.0
_SLIVER: Final = 5.0
_HATCH_STEP: Final = 5.5
_AIR: Final = 7.0
_OUTSIDE_SIZES: Final = (22, 19, 16, 14, 12, 10)
_VOTES: Final = TextStyle(Font.SANS, 9.5, 12)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: lower left corner, width and height."""

    x: float
    y: float
    width: float
    height: float


def hatch(pdf: Canvas, path: PDFPathObject, box: Box, alpha: float) -> None:
    """Fill a path that lies inside `box` with white diagonals, which a black-and-white printer keeps. Leaves the canvas clipped."""
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
class BarLabel:
    """What one side's half says."""

    side: Side
    share: str
    votes: str

    BIG = TextStyle(Font.DISPLAY, 24, 28, WHITE)

    @classmethod
    def of(cls, side: Side, split: Split, label: str, locale: Locale) -> "BarLabel":
        """The side's share and votes in words."""
        return cls(side, labels.share(split.percent(side), label, locale), labels.votes(split.count(side), locale))

    def fits(self, canvas: PageCanvas, width: float) -> bool:
        """Whether it can stand inside a half this wide."""
        return 3 * _PAD + 24 + canvas.width(self.share, self.BIG) + canvas.width(self.votes, _VOTES) <= width


def bar(canvas: PageCanvas, top: float, width: tuple[float, float], split: Split, words: dict[Side, BarLabel]) -> float:
    """Draw the result below `top` between the two x of `width`; returns its bottom.

    Labels stand in their halves, or above a thinner bar where one of the halves is too narrow for them.
    """
    left, right = width
    widths = bar_widths(split, right - left, _GAP, _SLIVER)
    inside = all(words[side].fits(canvas, widths[side]) for side in Side)
    height = BAR_HEIGHT if inside else BAR_HEIGHT / 2
    bottom = (top if inside else _above(canvas, top - _AIR, width, words)) - height
    for side, x in ((Side.FOR, left), (Side.AGAINST, right - widths[Side.AGAINST])):
        box = Box(x, bottom, widths[side], height)
        if box.width:
            _segment(canvas, box, side)
        if inside:
            _inside(canvas, box, words[side])
    return bottom


def _segment(canvas: PageCanvas, box: Box, side: Side) -> None:
    radius = min(_RADIUS, box.width / 2)
    with canvas.shapes() as pdf:
        pdf.setFillColor(SIDE_COLOUR[side])
        pdf.roundRect(box.x, box.y, box.width, box.height, radius, stroke=0, fill=1)
        if side is Side.AGAINST:
            hatch_box(pdf, box, 0.2, radius)


def _inside(canvas: PageCanvas, box: Box, words: BarLabel) -> None:
    size, mark = words.BIG, 13.0
    y = box.y + (box.height - canvas.cap_height(size)) / 2
    mark_y = box.y + (box.height - mark) / 2
    votes_y = y
    if words.side is Side.FOR:
        canvas.mark(box.x + _PAD, mark_y, words.side, mark, WHITE)
        canvas.line(box.x + _PAD + mark + 8, y, words.share, size)
        canvas.line(box.x + box.width - _PAD, votes_y, words.votes, _VOTES.with_colour(WHITE), Align.RIGHT)
    else:
        canvas.line(box.x + _PAD, votes_y, words.votes, _VOTES.with_colour(WHITE))
        canvas.mark(box.x + box.width - _PAD - mark, mark_y, words.side, mark, WHITE)
        canvas.line(box.x + box.width - _PAD - mark - 8, y, words.share, size, Align.RIGHT)


def _above(canvas: PageCanvas, top: float, width: tuple[float, float], words: dict[Side, BarLabel]) -> float:
    """Set both labels over the ends of the bar in the largest size that keeps them apart; returns their bottom."""
    left, right = width
    marks = 2 * (16 + 8) + 20
    sizes = (TextStyle(Font.DISPLAY, size, size * 1.2, INK) for size in _OUTSIDE_SIZES)
    big = next(
        (style for style in sizes if sum(canvas.width(words[side].share, style) for side in Side) + marks <= right - left),
        TextStyle(Font.DISPLAY, _OUTSIDE_SIZES[-1], 12, INK),
    )
    mark, baseline = canvas.cap_height(big), top - canvas.cap_height(big)
    for side in Side:
        style = big.with_colour(SIDE_COLOUR[side])
        mark_x = left if side is Side.FOR else right - mark
        text_x = left + mark + 7 if side is Side.FOR else right - mark - 7
        align = Align.LEFT if side is Side.FOR else Align.RIGHT
        canvas.mark(mark_x, baseline, side, mark)
        canvas.line(text_x, baseline, words[side].share, style, align)
        canvas.line(text_x, baseline - 15, words[side].votes, _VOTES.with_colour(MUTED), align)
    return baseline - 24

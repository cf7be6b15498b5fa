"""The result bar and the patterns of the page: two sides told apart by place, mark, word and pattern, so that no colour is needed."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.chart_layout import bar_widths
from kiosk.publishing.pdf.canvas import COLOUR, INK, MUTED, WHITE, Align, PageCanvas, Style
from kiosk.publishing.pdf.fonts import Face
from kiosk.publishing.text import labels
from kiosk.services.result_text import Language

BAR_HEIGHT: Final = 46.0
_GAP: Final = 4.0
_PAD: Final = 14.0
_RADIUS: Final = 7.0
_SLIVER: Final = 5.0
_HATCH_STEP: Final = 5.5
_AIR: Final = 7.0
_OUTSIDE_SIZES: Final = (22, 19, 16, 14, 12, 10)
_VOTES: Final = Style(Face.SANS, 9.5, 12)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: lower left corner, width and height."""

    x: float
    y: float
    width: float
    height: float


def hatch(canvas: Canvas, path: PDFPathObject, box: Box, alpha: float) -> None:
    """Fill a path that lies inside `box` with white diagonals, which a black-and-white printer keeps. Leaves the canvas clipped."""
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(Color(1, 1, 1, alpha=alpha))
    canvas.setLineWidth(0.8)
    start = box.x - box.height
    while start < box.x + box.width:
        canvas.line(start, box.y, start + box.height, box.y + box.height)
        start += _HATCH_STEP


def hatch_box(canvas: Canvas, box: Box, alpha: float, radius: float = 0) -> None:
    path = canvas.beginPath()
    if radius:
        path.roundRect(box.x, box.y, box.width, box.height, radius)
    else:
        path.rect(box.x, box.y, box.width, box.height)
    hatch(canvas, path, box, alpha)


@dataclass(frozen=True, slots=True)
class BarWords:
    """What one side's half says."""

    side: Side
    share: str
    votes: str

    BIG = Style(Face.DISPLAY, 24, 28, WHITE)

    @classmethod
    def of(cls, side: Side, split: Split, label: str, language: Language) -> "BarWords":
        """The side's share and votes in words."""
        return cls(side, labels.share(split.percent(side), label, language), labels.votes(split.count(side), language))

    def fits(self, pen: PageCanvas, width: float) -> bool:
        """Whether it can stand inside a half this wide."""
        return 3 * _PAD + 24 + pen.width(self.share, self.BIG) + pen.width(self.votes, _VOTES) <= width


def bar(pen: PageCanvas, top: float, width: tuple[float, float], split: Split, words: dict[Side, BarWords]) -> float:
    """Draw the result below `top` between the two x of `width`; returns its bottom.

    Labels stand in their halves, or above a thinner bar where one of the halves is too narrow for them.
    """
    left, right = width
    widths = bar_widths(split, right - left, _GAP, _SLIVER)
    inside = all(words[side].fits(pen, widths[side]) for side in Side)
    height = BAR_HEIGHT if inside else BAR_HEIGHT / 2
    bottom = (top if inside else _above(pen, top - _AIR, width, words)) - height
    for side, x in ((Side.FOR, left), (Side.AGAINST, right - widths[Side.AGAINST])):
        box = Box(x, bottom, widths[side], height)
        if box.width:
            _segment(pen, box, side)
        if inside:
            _inside(pen, box, words[side])
    return bottom


def _segment(pen: PageCanvas, box: Box, side: Side) -> None:
    radius = min(_RADIUS, box.width / 2)
    with pen.shapes() as canvas:
        canvas.setFillColor(COLOUR[side])
        canvas.roundRect(box.x, box.y, box.width, box.height, radius, stroke=0, fill=1)
        if side is Side.AGAINST:
            hatch_box(canvas, box, 0.2, radius)


def _inside(pen: PageCanvas, box: Box, words: BarWords) -> None:
    size, mark = words.BIG, 13.0
    y = box.y + (box.height - pen.capital(size)) / 2
    mark_y = box.y + (box.height - mark) / 2
    votes_y = y
    if words.side is Side.FOR:
        pen.mark(box.x + _PAD, mark_y, words.side, mark, WHITE)
        pen.line(box.x + _PAD + mark + 8, y, words.share, size)
        pen.line(box.x + box.width - _PAD, votes_y, words.votes, _VOTES.coloured(WHITE), Align.RIGHT)
    else:
        pen.line(box.x + _PAD, votes_y, words.votes, _VOTES.coloured(WHITE))
        pen.mark(box.x + box.width - _PAD - mark, mark_y, words.side, mark, WHITE)
        pen.line(box.x + box.width - _PAD - mark - 8, y, words.share, size, Align.RIGHT)


def _above(pen: PageCanvas, top: float, width: tuple[float, float], words: dict[Side, BarWords]) -> float:
    """Set both labels over the ends of the bar in the largest size that keeps them apart; returns their bottom."""
    left, right = width
    marks = 2 * (16 + 8) + 20
    sizes = (Style(Face.DISPLAY, size, size * 1.2, INK) for size in _OUTSIDE_SIZES)
    big = next(
        (style for style in sizes if sum(pen.width(words[side].share, style) for side in Side) + marks <= right - left),
        Style(Face.DISPLAY, _OUTSIDE_SIZES[-1], 12, INK),
    )
    mark, baseline = pen.capital(big), top - pen.capital(big)
    for side in Side:
        style = big.coloured(COLOUR[side])
        mark_x = left if side is Side.FOR else right - mark
        text_x = left + mark + 7 if side is Side.FOR else right - mark - 7
        align = Align.LEFT if side is Side.FOR else Align.RIGHT
        pen.mark(mark_x, baseline, side, mark)
        pen.line(text_x, baseline, words[side].share, style, align)
        pen.line(text_x, baseline - 15, words[side].votes, _VOTES.coloured(MUTED), align)
    return baseline - 24

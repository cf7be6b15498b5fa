"""Who changed their mind, as ribbons from where people stood before to how they voted.

Stayed is pale, decided is mid, changed is dark and hatched: three greys on a black-and-white printer. The side is told by place,
label and mark.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.domain.ballot import Stance, changed_mind
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.publishing.pdf.canvas import COLOUR, INK, MUTED, WHITE, Align, PageCanvas, Style
from kiosk.publishing.pdf.fonts import Face
from kiosk.publishing.pdf.result_bar import Box, hatch
from kiosk.publishing.text.labels import count_and_share, not_sure
from kiosk.services.result_text import Language
from kiosk.services.session_results import STANCES

_NODE: Final = 12.0
_GAP: Final = 6.0
_HAIR: Final = 0.8
_LABEL: Final = Style(Face.SEMIBOLD, 10.5, 13)
_COUNT: Final = Style(Face.SANS, 9.5, 12, MUTED)
_ON_RIBBON: Final = Style(Face.SEMIBOLD, 9, 12)
_LABEL_WIDTH: Final = (58.0, 118.0)
STRENGTH: Final = {"stayed": 0.2, "decided": 0.5, "changed": 0.86}
"""Opacity of a ribbon; the strongest are drawn last, so that those who changed lie on top."""
HATCH: Final = 0.4
"""Opacity of the diagonals over those who changed."""


def kind(stance: Stance, side: Side) -> str:
    """'stayed', 'decided' or 'changed'."""
    if stance is Stance.UNSURE:
        return "decided"
    return "changed" if changed_mind(stance, side) else "stayed"


@dataclass(frozen=True, slots=True)
class _Group:
    """One node: where people stood before, or how they voted. `middle` is where its label would like to be."""

    name: str
    count: int
    share: int
    side: Side | None
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top - self.height / 2


@dataclass(frozen=True, slots=True)
class _Ribbon:
    """Those who went from one stance to one side; `start` and `end` are the tops of its two ends."""

    how: str
    side: Side
    count: int
    start: float
    end: float
    thickness: float


@dataclass(frozen=True, slots=True)
class AlluvialChart:
    """Draws a flow that has votes into `box`, labels included."""

    pen: PageCanvas
    box: Box
    flow: Flow
    labels: Mapping[Side, str]
    language: Language

    def draw(self) -> None:
        """Ribbons first, then nodes, then words."""
        before, after = self._before(), self._after()
        margin = _label_margin(self.pen, [*before, *after])
        left, right = self.box.x + margin, self.box.x + self.box.width - margin
        xs = left + _NODE, right - _NODE
        ribbons = self._ribbons(before, after)
        order = list(STRENGTH)
        for ribbon in sorted(ribbons, key=lambda ribbon: order.index(ribbon.how)):
            _draw_ribbon(self.pen, ribbon, xs)
        for group, x in [*((g, left) for g in before), *((g, right - _NODE) for g in after)]:
            _draw_node(self.pen, group, x)
        for ribbon in ribbons:
            self._count_on(ribbon, xs[0] + 8)
        self._draw_labels(before, self.box.x, Align.LEFT, margin)
        self._draw_labels(after, self.box.x + self.box.width, Align.RIGHT, margin)

    @property
    def _scale(self) -> float:
        return (self.box.height - 2 * _GAP) / self.flow.total

    def _before(self) -> list[_Group]:
        names = [self.labels[Side.FOR], not_sure(self.language), self.labels[Side.AGAINST]]
        sides = [Side.FOR, None, Side.AGAINST]
        return self._stack(list(zip(names, [self.flow.from_stance(stance) for stance in STANCES], sides, strict=True)), _GAP)

    def _after(self) -> list[_Group]:
        return self._stack([(self.labels[side], self.flow.to_side(side), side) for side in Side], 2 * _GAP)

    def _stack(self, groups: Sequence[tuple[str, int, Side | None]], gap: float) -> list[_Group]:
        top, stacked = self.box.y + self.box.height, []
        for (name, count, side), share in zip(groups, shares([count for _, count, _ in groups]), strict=True):
            stacked.append(_Group(name, count, share, side, top, count * self._scale))
            top -= count * self._scale + gap
        return stacked

    def _ribbons(self, before: list[_Group], after: list[_Group]) -> list[_Ribbon]:
        leaving = {stance: group.top for stance, group in zip(STANCES, before, strict=True)}
        arriving = {side: group.top for side, group in zip(Side, after, strict=True)}
        ribbons = []
        for stance, side in product(STANCES, Side):
            count = self.flow.count(stance, side)
            thickness = count * self._scale
            if count:
                ribbons.append(_Ribbon(kind(stance, side), side, count, leaving[stance], arriving[side], max(thickness, _HAIR)))
            leaving[stance] -= thickness
            arriving[side] -= thickness
        return ribbons

    def _count_on(self, ribbon: _Ribbon, x: float) -> None:
        if ribbon.thickness > self.pen.capital(_ON_RIBBON) + 0.5:
            y = ribbon.start - (ribbon.thickness + self.pen.capital(_ON_RIBBON)) / 2
            colour = WHITE if ribbon.how == "changed" else INK
            self.pen.line(x, y, self.language.number(ribbon.count), _ON_RIBBON.coloured(colour))

    def _draw_labels(self, groups: Sequence[_Group], x: float, align: Align, margin: float) -> None:
        """Name and count beside each node, moved apart where nodes are thinner than their labels."""
        blocks = [self.pen.wrap(group.name, _LABEL, margin - 10) for group in groups]
        heights = [len(lines) * _LABEL.leading + _COUNT.leading + 3 for lines in blocks]
        wanted = [group.middle + height / 2 for group, height in zip(groups, heights, strict=True)]
        for group, lines, top in zip(groups, blocks, _apart(wanted, heights, self.box), strict=True):
            for index, line in enumerate(lines):
                self.pen.line(x, top - 10 - index * _LABEL.leading, line, _LABEL, align)
            words = count_and_share(group.count, group.share, self.language)
            self.pen.line(x, top - 10 - len(lines) * _LABEL.leading, words, _COUNT, align)


def shares(counts: Sequence[int]) -> list[int]:
    """Whole percents that add up to 100: the largest remainders are rounded up."""
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    floors = [100 * count // total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda i: -(100 * counts[i] % total))
    for index in by_remainder[: 100 - sum(floors)]:
        floors[index] += 1
    return floors


def _label_margin(pen: PageCanvas, groups: Sequence[_Group]) -> float:
    widest = max(pen.width(group.name, _LABEL) for group in groups)
    return min(max(widest, _LABEL_WIDTH[0]), _LABEL_WIDTH[1]) + 12


def _draw_ribbon(pen: PageCanvas, ribbon: _Ribbon, xs: tuple[float, float]) -> None:
    base = COLOUR[ribbon.side]
    with pen.shapes() as canvas:
        canvas.setFillColor(Color(base.red, base.green, base.blue, alpha=STRENGTH[ribbon.how]))
        canvas.drawPath(_outline(canvas.beginPath(), ribbon, xs), stroke=0, fill=1)
        if ribbon.how == "changed":
            low, high = min(ribbon.start, ribbon.end) - ribbon.thickness, max(ribbon.start, ribbon.end)
            box = Box(xs[0], low, xs[1] - xs[0], high - low)
            hatch(canvas, _outline(canvas.beginPath(), ribbon, xs), box, HATCH)


def _outline(path: PDFPathObject, ribbon: _Ribbon, xs: tuple[float, float]) -> PDFPathObject:
    (x0, x1), y0, y1 = xs, ribbon.start, ribbon.end
    middle = (x0 + x1) / 2
    path.moveTo(x0, y0)
    path.curveTo(middle, y0, middle, y1, x1, y1)
    path.lineTo(x1, y1 - ribbon.thickness)
    path.curveTo(middle, y1 - ribbon.thickness, middle, y0 - ribbon.thickness, x0, y0 - ribbon.thickness)
    path.close()
    return path


def _draw_node(pen: PageCanvas, group: _Group, x: float) -> None:
    if not group.count:
        return
    height = max(group.height, _HAIR)
    with pen.shapes() as canvas:
        canvas.setFillColor(COLOUR[group.side] if group.side else MUTED)
        canvas.rect(x, group.top - height, _NODE, height, stroke=0, fill=1)
    if group.side and height > _NODE:
        mark = 6.0
        pen.mark(x + (_NODE - mark) / 2, group.middle - mark / 2, group.side, mark, WHITE)


def _apart(tops: list[float], heights: list[float], box: Box) -> list[float]:
    """Push labels down until none overlaps, then back up from the bottom of the box."""
    placed = list(tops)
    ceiling = box.y + box.height + 3
    for index, height in enumerate(heights):
        placed[index] = min(placed[index], ceiling)
        ceiling = placed[index] - height
    floor = box.y - 3
    for index in reversed(range(len(placed))):
        placed[index] = max(placed[index], floor + heights[index])
        floor = placed[index]
    return placed

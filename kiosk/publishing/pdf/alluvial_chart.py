"""Who changed their mind, as ribbons from where people stood before to how they voted.

Stayed is pale, decided is medium, changed is dark and hatched: three greys on a black-and-white printer. Position, label and mark tell
the sides apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color
from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.publishing.chart_layout import AlluvialLayout, Node, Ribbon
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, WHITE, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.result_bar import Box, hatch
from kiosk.publishing.text.labels import count_and_share
from kiosk.publishing.text.methodology import stance_names
from kiosk.services.result_text import Locale

_NODE: Final = 12.0
_GAP: Final = 6.0
_HAIR: Final = 0.8
_LABEL: Final = TextStyle(Font.SEMIBOLD, 10.5, 13)
_COUNT: Final = TextStyle(Font.SANS, 9.5, 12, MUTED)
_ON_RIBBON: Final = TextStyle(Font.SEMIBOLD, 9, 12)
_LABEL_WIDTH: Final = (58.0, 118.0)
OPACITY: Final = {"unsure": 0.1, "stayed": 0.2, "decided": 0.5, "changed": 0.86}
HATCH_OPACITY: Final = 0.4
"""Of the diagonals over those who changed."""


@dataclass(frozen=True, slots=True)
class AlluvialChart:
    """Draws a flow that has votes into `box`, labels included."""

    canvas: PageCanvas
    box: Box
    flow: Flow
    labels: Mapping[Side, str]
    locale: Locale

    def draw(self) -> None:
        layout = AlluvialLayout.fit(self.flow, self.box.height, _GAP)
        margin = self._label_margin()
        left, right = self.box.x + margin, self.box.x + self.box.width - margin
        for ribbon in layout.drawing_order:
            self._draw_ribbon(ribbon, left + _NODE, right - _NODE)
        for node, x in [*((node, left) for node in layout.before), *((node, right - _NODE) for node in layout.after)]:
            self._draw_node(node, x)
        for ribbon in layout.ribbons:
            self._draw_count(ribbon, left + _NODE + 8)
        self._draw_labels(layout.before, self.box.x, Align.LEFT, margin)
        self._draw_labels(layout.after, self.box.x + self.box.width, Align.RIGHT, margin)

    @property
    def _top(self) -> float:
        return self.box.y + self.box.height

    @property
    def _names(self) -> dict[Stance, str]:
        return stance_names(self.labels, self.locale)

    def _label_margin(self) -> float:
        widest = max(self.canvas.width(name, _LABEL) for name in self._names.values())
        return min(max(widest, _LABEL_WIDTH[0]), _LABEL_WIDTH[1]) + 12

    def _draw_ribbon(self, ribbon: Ribbon, left: float, right: float) -> None:
        base, start, end, thickness = (
            SIDE_COLOUR[ribbon.side] if ribbon.side else MUTED,
            self._top - ribbon.start,
            self._top - ribbon.end,
            max(ribbon.thickness, _HAIR),
        )
        with self.canvas.shapes() as pdf:
            pdf.setFillColor(Color(base.red, base.green, base.blue, alpha=OPACITY[ribbon.kind]))
            pdf.drawPath(_outline(pdf.beginPath(), (left, start), (right, end), thickness), stroke=0, fill=1)
            if ribbon.kind == "changed":
                low, high = min(start, end) - thickness, max(start, end)
                box = Box(left, low, right - left, high - low)
                hatch(pdf, _outline(pdf.beginPath(), (left, start), (right, end), thickness), box, HATCH_OPACITY)

    def _draw_node(self, node: Node, x: float) -> None:
        if not node.count:
            return
        height = max(node.height, _HAIR)
        side = None if node.group is Stance.UNSURE else Side(node.group.value)
        with self.canvas.shapes() as pdf:
            pdf.setFillColor(SIDE_COLOUR[side] if side else MUTED)
            pdf.rect(x, self._top - node.top - height, _NODE, height, stroke=0, fill=1)
        if side and height > _NODE:
            mark = 6.0
            self.canvas.mark(x + (_NODE - mark) / 2, self._top - node.middle - mark / 2, side, mark, WHITE)

    def _draw_count(self, ribbon: Ribbon, x: float) -> None:
        cap_height = self.canvas.cap_height(_ON_RIBBON)
        if ribbon.thickness > cap_height + 0.5:
            y = self._top - ribbon.start - (ribbon.thickness + cap_height) / 2
            colour = WHITE if ribbon.kind == "changed" else INK
            self.canvas.line(x, y, self.locale.number(ribbon.count), _ON_RIBBON.with_colour(colour))

    def _draw_labels(self, nodes: Sequence[Node], x: float, align: Align, margin: float) -> None:
        """Draw name and count beside each node, moved apart if nodes are thinner than their labels."""
        blocks = [self.canvas.wrap(self._names[Stance(node.group.value)], _LABEL, margin - 10) for node in nodes]
        heights = [len(lines) * _LABEL.leading + _COUNT.leading + 3 for lines in blocks]
        preferred = [self._top - node.middle + height / 2 for node, height in zip(nodes, heights, strict=True)]
        for node, lines, top in zip(nodes, blocks, _spread(preferred, heights, self.box), strict=True):
            for index, line in enumerate(lines):
                self.canvas.line(x, top - 10 - index * _LABEL.leading, line, _LABEL, align)
            text = count_and_share(node.count, node.percent, self.locale, of=sum(each.count for each in nodes))
            self.canvas.line(x, top - 10 - len(lines) * _LABEL.leading, text, _COUNT, align)


def _outline(path: PDFPathObject, start: tuple[float, float], end: tuple[float, float], thickness: float) -> PDFPathObject:
    """Add a ribbon between the upper ends of its two edges."""
    (x0, y0), (x1, y1) = start, end
    middle = (x0 + x1) / 2
    path.moveTo(x0, y0)
    path.curveTo(middle, y0, middle, y1, x1, y1)
    path.lineTo(x1, y1 - thickness)
    path.curveTo(middle, y1 - thickness, middle, y0 - thickness, x0, y0 - thickness)
    path.close()
    return path


def _spread(tops: Sequence[float], heights: Sequence[float], box: Box) -> list[float]:
    """Push labels down until none overlaps, then back up from the bottom of the box."""
    spread = list(tops)
    ceiling = box.y + box.height + 3
    for index, height in enumerate(heights):
        spread[index] = min(spread[index], ceiling)
        ceiling = spread[index] - height
    floor = box.y - 3
    for index in reversed(range(len(spread))):
        spread[index] = max(spread[index], floor + heights[index])
        floor = spread[index]
    return spread

"""The charts of the HTML page in units of their SVG; `resources/page/charts.html.jinja` draws them.

They are 1000 wide, and the flow is there a second time for a phone, where its letters would shrink with it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.publishing import chart_layout
from kiosk.publishing.chart_layout import AlluvialLayout, Node, Ribbon

_WIDTH: Final = 1000
_BAR_GAP: Final = 6
_SLIVER: Final = 8
_FLOW_GAP: Final = 12
_NODE: Final = 22

Part = tuple[str, float, float]
"""Side or kind, x and width."""


def bar(split: Split, *, mirrored: bool) -> list[Part]:
    """Return the result: For where reading starts. A side without votes has no part."""
    widths = {side: round(width) for side, width in chart_layout.bar_widths(split, _WIDTH, _BAR_GAP, _SLIVER).items()}
    for_first = [(side, 0 if (side is Side.FOR) is not mirrored else _WIDTH - width, width) for side, width in widths.items()]
    return [part for part in for_first if part[2]]


def strip(moves: Moves, *, mirrored: bool) -> list[Part]:
    """Return stayed, changed and decided as one bar."""
    parts = chart_layout.strip(moves, _WIDTH)
    return [(kind, round(_WIDTH - start - width if mirrored else start, 1), round(width, 1)) for kind, start, width in parts]


@dataclass(frozen=True, slots=True)
class ChartSize:
    """Of a flow, `labels` wide at both ends. Labels of more than `letters` are cut; the table below the chart has them in full."""

    name: str
    width: int
    height: int
    labels: int
    letters: int


WIDE: Final = ChartSize("wide-screen", 1000, 380, 170, 15)
NARROW: Final = ChartSize("narrow-screen", 460, 380, 120, 11)


@dataclass(frozen=True, slots=True)
class LabelledNode:
    """A node with its name and count at the nearer edge of the chart."""

    group: str
    x: float
    top: float
    height: float
    edge: int
    anchor: str
    label_y: float
    name: str
    count: str


@dataclass(frozen=True, slots=True)
class AlluvialChart:
    """From where people stood before to how they voted."""

    flow: Flow
    names: Mapping[Stance, str]
    number: Callable[[int], str]
    mirrored: bool
    size: ChartSize = WIDE

    @property
    def _layout(self) -> AlluvialLayout:
        return AlluvialLayout.fit(self.flow, self.size.height, _FLOW_GAP)

    def paths(self) -> Iterator[tuple[Ribbon, str]]:
        left, right = (self._mirror(x) for x in (self.size.labels + _NODE, self.size.width - self.size.labels - _NODE))
        middle = (left + right) / 2
        for ribbon in self._layout.drawing_order:
            start, end, thickness = ribbon.start, ribbon.end, ribbon.thickness
            there = f"M{left:g} {start:.1f}C{middle:g} {start:.1f} {middle:g} {end:.1f} {right:g} {end:.1f}"
            low_start, low_end = start + thickness, end + thickness
            back = f"V{low_end:.1f}C{middle:g} {low_end:.1f} {middle:g} {low_start:.1f} {left:g} {low_start:.1f}Z"
            yield ribbon, there + back

    def nodes(self) -> Iterator[LabelledNode]:
        """Yield the nodes that have votes."""
        layout = self._layout
        yield from (self._labelled(node, self.size.labels) for node in layout.before if node.count)
        yield from (self._labelled(node, self.size.width - self.size.labels - _NODE) for node in layout.after if node.count)

    def _labelled(self, node: Node, x: float) -> LabelledNode:
        name, size = self.names[Stance(node.group.value)], self.size
        short = name if len(name) <= size.letters else f"{name[: size.letters - 1]}…"
        left, height = (size.width - x - _NODE if self.mirrored else x), max(node.height, 1)
        edge, anchor = (0, "start") if left < size.width / 2 else (size.width, "end")
        label_y = min(max(node.top + height / 2, 20), size.height - 32)
        return LabelledNode(node.group, left, node.top, height, edge, anchor, label_y, f"\u2068{short}\u2069", self.number(node.count))

    def _mirror(self, x: float) -> float:
        return self.size.width - x if self.mirrored else x

"""Where the parts of each chart are, in units of its width and height and measured from where reading starts and from the top.

PDF and SVG draw the same charts from this.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from typing import Final

from kiosk.domain.ballot import Stance, changed_mind
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.services.session_results import STANCES

KINDS: Final = ("unsure", "stayed", "decided", "changed")
"""Kinds of ribbons in drawing order: those who changed lie on top."""


def kind(stance: Stance, side: Side | None) -> str:
    """Return 'stayed', 'decided', 'changed' or 'unsure'."""
    if side is None:
        return "unsure"
    if stance is Stance.UNSURE:
        return "decided"
    return "changed" if changed_mind(stance, side) else "stayed"


def bar_widths(split: Split, width: float, gap: float, sliver: float) -> dict[Side, float]:
    """Return widths in proportion to the votes, at least `sliver`. A unanimous vote fills the bar."""
    if 0 in {split.for_, split.against}:
        return {side: width if split.count(side) else 0.0 for side in Side}
    available = width - gap
    for_ = min(max(available * split.for_ / split.decided, sliver), available - sliver)
    return {Side.FOR: for_, Side.AGAINST: available - for_}


def strip(moves: Flow | Moves, width: float) -> list[tuple[str, float, float]]:
    """Return kind, start and width of each part of the bar of those who stayed, changed, decided and are not sure."""
    counts = {"stayed": moves.stayed, "changed": moves.changed, "decided": moves.decided}
    if moves.unsure:
        counts["unsure"] = moves.unsure
    widths = [width * count / moves.total for count in counts.values()]
    return list(zip(counts, accumulate(widths, initial=0.0), widths, strict=False))


@dataclass(frozen=True, slots=True)
class Node:
    """Where people stood before, or how they voted. `percent` is its share of all."""

    group: Stance | Side
    count: int
    percent: int
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class Ribbon:
    """Those who went from one stance to one answer; `side` is None for 'Still not sure'. `start` and `end` are the tops of its two ends."""

    kind: str
    side: Side | None
    count: int
    start: float
    end: float
    thickness: float


@dataclass(frozen=True, slots=True)
class AlluvialLayout:
    """A flow that has votes, as nodes joined by ribbons. Empty ribbons are left out."""

    before: list[Node]
    after: list[Node]
    ribbons: list[Ribbon]

    @classmethod
    def fit(cls, flow: Flow, height: float, gap: float) -> "AlluvialLayout":
        """Lay the flow out with `gap` between the stances and as much room between the answers, which are two or three."""
        scale = (height - 2 * gap) / flow.total
        before = _stack([(stance, flow.from_stance(stance)) for stance in STANCES], scale, gap)
        finals = (Side.FOR, None, Side.AGAINST) if flow.unsure else tuple(Side)
        after = _stack([(final or Stance.UNSURE, flow.to_side(final)) for final in finals], scale, 2 * gap / (len(finals) - 1))
        leaving, arriving = {node.group: node.top for node in before}, {node.group: node.top for node in after}
        ribbons = []
        for stance, side in product(STANCES, finals):
            count, end = flow.count(stance, side), side or Stance.UNSURE
            thickness = count * scale
            if count:
                ribbons.append(Ribbon(kind(stance, side), side, count, leaving[stance], arriving[end], thickness))
            leaving[stance] += thickness
            arriving[end] += thickness
        return cls(before, after, ribbons)

    @property
    def drawing_order(self) -> list[Ribbon]:
        return sorted(self.ribbons, key=lambda ribbon: KINDS.index(ribbon.kind))


def _stack(groups: Sequence[tuple[Stance | Side, int]], scale: float, gap: float) -> list[Node]:
    top, nodes = 0.0, []
    for (group, count), percent in zip(groups, percentages([count for _, count in groups]), strict=True):
        nodes.append(Node(group, count, percent, top, count * scale))
        top += count * scale + gap
    return nodes


def percentages(counts: Sequence[int]) -> list[int]:
    """Return whole percentages that add up to 100: the largest remainders are rounded up."""
    total = sum(counts)
    if not total:
        return [0] * len(counts)
    floors = [100 * count // total for count in counts]
    by_remainder = sorted(range(len(counts)), key=lambda i: -(100 * counts[i] % total))
    for index in by_remainder[: 100 - sum(floors)]:
        floors[index] += 1
    return floors

"""The charts of the HTML page as inline SVG: to a screen reader pictures with a name. What they show stands beside them in words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import product
from typing import Final

from kiosk.domain.ballot import Stance, changed_mind
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.publishing import qr
from kiosk.services.session_results import STANCES

_WIDTH: Final = 1000
_BAR: Final = 84
_GAP: Final = 6
_SLIVER: Final = 8
_FLOW: Final = 380
_NODE: Final = 22
_LABELS: Final = 170
_LETTERS: Final = 15
"""So many letters of a label stand beside a node; the table below the picture has it whole."""
_HATCH: Final = (
    '<pattern id="{id}" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<path class="hatch" d="M0 0V11"/></pattern>'
)


def mark(side: Side) -> str:
    """A circle for For, a square for Against; the word stands beside it."""
    shape = '<circle cx="8" cy="8" r="8"/>' if side is Side.FOR else '<rect width="16" height="16" rx="2"/>'
    return f'<svg class="mark {side.value}-fill" viewBox="0 0 16 16" aria-hidden="true">{shape}</svg>'


def bar(split: Split, name: str, *, mirrored: bool) -> str:
    """The result: For where reading starts, Against hatched."""
    widths = _widths(split)
    out = [_open(_BAR, name), f"<defs>{_HATCH.format(id='bar-hatch')}</defs>"]
    for side, start in ((Side.FOR, 0), (Side.AGAINST, _WIDTH - widths[Side.AGAINST])):
        x = _WIDTH - start - widths[side] if mirrored else start
        if widths[side]:
            box = f'x="{x}" y="0" width="{widths[side]}" height="{_BAR}" rx="{min(14, widths[side] / 2):g}"'
            out.append(f'<rect class="{side.value}-fill" {box}/>')
            out.append(f'<rect fill="url(#bar-hatch)" opacity=".25" {box}/>' if side is Side.AGAINST else "")
    return "".join([*out, "</svg>"])


def strip(moves: Moves, name: str, *, mirrored: bool) -> str:
    """Stayed, changed and decided as one bar, where the flow would show too small a group."""
    out, at = [_open(_BAR / 2, name), f"<defs>{_HATCH.format(id='strip-hatch')}</defs>"], 0.0
    for kind, count in (("stayed", moves.stayed), ("changed", moves.changed), ("decided", moves.decided)):
        width = round(_WIDTH * count / moves.total, 1)
        box = f'x="{_WIDTH - at - width if mirrored else at:g}" y="0" width="{width:g}" height="{_BAR / 2:g}"'
        out.append(f'<rect class="unsure-fill {kind}" {box}/>')
        out.append(f'<rect fill="url(#strip-hatch)" opacity=".5" {box}/>' if kind == "changed" else "")
        at += width
    return "".join([*out, "</svg>"])


def code(url: str, name: str) -> str:
    """The address as a QR code, dark on white in every theme. Raises KnownError as `qr.matrix` does."""
    modules = qr.matrix(url)
    rows = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(modules) for x, dark in enumerate(row) if dark)
    size = len(modules)
    box = f'viewBox="0 0 {size} {size}" shape-rendering="crispEdges"'
    white = f'<path fill="#FFF" d="M0 0h{size}v{size}h-{size}z"/>'
    return f'<svg class="code" role="img" aria-label="{escape(name)}" {box}>{white}<path d="{rows}"/></svg>'


@dataclass(frozen=True, slots=True)
class Ribbons:
    """From where people stood before to how they voted; `names` of 'for', 'unsure' and 'against', `number` says a count."""

    flow: Flow
    names: Mapping[str, str]
    number: Callable[[int], str]
    mirrored: bool

    def draw(self, name: str) -> str:
        """The picture, called `name`."""
        return "".join([_open(_FLOW, name), f"<defs>{_HATCH.format(id='flow-hatch')}</defs>", *self._ribbons(), *self._nodes(), "</svg>"])

    @property
    def _scale(self) -> float:
        return (_FLOW - 4 * _GAP) / self.flow.total

    def _before(self) -> dict[str, float]:
        return self._tops([(stance, self.flow.from_stance(stance)) for stance in STANCES], 2 * _GAP)

    def _after(self) -> dict[str, float]:
        return self._tops([(side, self.flow.to_side(side)) for side in Side], 4 * _GAP)

    def _tops(self, groups: Sequence[tuple[str, int]], gap: float) -> dict[str, float]:
        tops, top = {}, 0.0
        for group, count in groups:
            tops[group] = top
            top += count * self._scale + gap
        return tops

    def _ribbons(self) -> Iterator[str]:
        leaving, arriving = self._before(), self._after()
        ribbons = []
        for stance, side in product(STANCES, Side):
            thick = self.flow.count(stance, side) * self._scale
            if thick:
                ribbons.append((_kind(stance, side), side, leaving[stance], arriving[side], thick))
            leaving[stance] += thick
            arriving[side] += thick
        for kind, side, start, end, thick in sorted(ribbons, key=lambda ribbon: ("stayed", "decided", "changed").index(ribbon[0])):
            path = self._path(start, end, thick)
            yield f'<path class="{side.value}-fill {kind}" d="{path}"/>'
            if kind == "changed":
                yield f'<path fill="url(#flow-hatch)" opacity=".45" d="{path}"/>'

    def _path(self, start: float, end: float, thick: float) -> str:
        left, right = self._x(_LABELS + _NODE), self._x(_WIDTH - _LABELS - _NODE)
        middle = (left + right) / 2
        there = f"M{left:g} {start:.1f}C{middle:g} {start:.1f} {middle:g} {end:.1f} {right:g} {end:.1f}"
        back = f"V{end + thick:.1f}C{middle:g} {end + thick:.1f} {middle:g} {start + thick:.1f} {left:g} {start + thick:.1f}Z"
        return there + back

    def _nodes(self) -> Iterator[str]:
        before, after = self._before(), self._after()
        for stance in STANCES:
            yield from self._node(stance, _LABELS, before[stance], self.flow.from_stance(stance))
        for side in Side:
            yield from self._node(side, _WIDTH - _LABELS - _NODE, after[side], self.flow.to_side(side))

    def _node(self, group: str, x: float, top: float, count: int) -> Iterator[str]:
        """A group's bar with its name and count at the nearer edge."""
        if not count:
            return
        left, height = (_WIDTH - x - _NODE if self.mirrored else x), count * self._scale
        yield f'<rect class="{group}-fill" x="{left:g}" y="{top:.1f}" width="{_NODE}" height="{max(height, 1):.1f}"/>'
        anchor, edge = ("start", 0) if left < _WIDTH / 2 else ("end", _WIDTH)
        place = f'x="{edge}" text-anchor="{anchor}"'
        middle = min(max(top + height / 2, 20), _FLOW - 32)
        name = self.names[group] if len(self.names[group]) <= _LETTERS else f"{self.names[group][: _LETTERS - 1]}…"
        yield f'<text {place} y="{middle:.1f}" direction="ltr">{escape(name)}</text>'
        yield f'<text {place} y="{middle + 26:.1f}" class="count" direction="ltr">{escape(self.number(count))}</text>'

    def _x(self, x: float) -> float:
        return _WIDTH - x if self.mirrored else x


def _kind(stance: Stance, side: Side) -> str:
    if stance is Stance.UNSURE:
        return "decided"
    return "changed" if changed_mind(stance, side) else "stayed"


def _widths(split: Split) -> dict[Side, int]:
    if 0 in {split.for_, split.against}:
        return {side: _WIDTH if split.count(side) else 0 for side in Side}
    room = _WIDTH - _GAP
    for_ = min(max(round(room * split.for_ / split.votes), _SLIVER), room - _SLIVER)
    return {Side.FOR: for_, Side.AGAINST: room - for_}


def _open(height: float, name: str) -> str:
    return f'<svg role="img" aria-label="{escape(name)}" viewBox="0 0 {_WIDTH} {height:g}">'

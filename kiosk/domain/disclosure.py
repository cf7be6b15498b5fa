"""What may be shown of a tally, so that nobody can be picked out of a small group.

Knows no screen, paper or file: all of them show what `disclose` returns and nothing else, and it depends on the counts alone.

A cell is the votes of one opening stance (or none) that went to one side. No cell of 1 to `least` - 1 votes may be recovered from
everything shown together, also not by someone who knows these rules: what is *not* shown says something too. The split alone is
shown from `least` votes on, however small the smaller side is. Where there is no smaller side it tells how every single one voted,
so it is held back until the organiser agrees; that it is held back tells that all agree, not on what.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import EntryMethod, Split, Tally

_Cell = tuple[int, Side]
_Limit = tuple[int, tuple[int, int]]
"""A group and the least and most votes against in it."""
_LAST: Final = 3
"""The group without an opening stance."""

MIN_GROUP: Final = 5
"""The smallest group that is shown, unless the organiser set another."""


@dataclass(frozen=True, slots=True)
class MethodVotes:
    """Votes that came in one way; `split` is None where it would show too small a group."""

    entered: EntryMethod
    votes: int
    split: Split | None = None


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What may be shown. Never both `flow` and `moves`; with either of them `without_opening` votes had no opening stance."""

    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None
    held_back: bool = False
    """Whether nothing is shown although enough voted: all of them voted the same way."""


def disclose(tally: Tally, least: int = MIN_GROUP, *, agreed: bool = False) -> Disclosure:
    """The most that may be shown of a tally: split and flow, else split and moves, else the split, else nothing.

    `agreed` is whether the organiser agreed to show what everyone has in common.
    """
    split, flow = tally.split, tally.flow
    if split.votes < least:
        return Disclosure()
    if split.unanimous and not agreed:
        return Disclosure(held_back=True)
    if not flow.total:
        return Disclosure(split)
    table = _Table(split, flow.moves, least)
    if all(_shows(cell, least) for cell in _cells(split, flow)) and not _gives_away_a_small_way(tally, least):
        return Disclosure(split, flow=flow, without_opening=table.without)
    if table.may_show_moves():
        return Disclosure(split, moves=table.moves, without_opening=table.without)
    return Disclosure(split)


def votes_by_method(tally: Tally) -> Sequence[MethodVotes]:
    """How many votes came in each way, the ways that nobody used left out; while votes come in, a split would tell the last few."""
    votes = {how: tally.entered_by(how).votes for how in EntryMethod}
    return [MethodVotes(how, count) for how, count in votes.items() if count]


def disclose_by_method(tally: Tally, least: int = MIN_GROUP, *, agreed: bool = False) -> Sequence[MethodVotes]:
    """The same once all votes are in.

    How many came in each way is always told, how they voted only where every way has enough votes (or the smallest would be the
    sum without the others) and no cell of any way is small, or there is no flow to set against it. The same holds for a way
    that everyone used alike, until the organiser has `agreed`.
    """
    used = {way.entered: tally.entered_by(way.entered) for way in votes_by_method(tally)}
    whole = disclose(tally, least, agreed=agreed)
    apart = all(part.votes >= least for part in used.values()) and whole.moves is None
    apart = apart and (agreed or not any(part.split.unanimous for part in used.values()))
    if whole.flow is not None:
        apart = apart and all(_shows(cell, least) for part in used.values() for cell in _cells(part.split, part.flow))
    return [MethodVotes(entered, part.votes, part.split if apart else None) for entered, part in used.items()]


def _shows(group: int, least: int) -> bool:
    return group == 0 or group >= least


def _cells(split: Split, flow: Flow) -> Iterable[int]:
    """Every cell, those without an opening stance too."""
    for side in Side:
        yield split.count(side) - flow.to_side(side)
        yield from (flow.count(stance, side) for stance in Stance)


def _gives_away_a_small_way(tally: Tally, least: int) -> bool:
    """Whether the flow would tell how a few hands or papers fell: they ask for no opening stance, and all such votes agree."""
    ways = [tally.entered_by(how) for how in EntryMethod]
    few = any(0 < way.votes < least and not way.flow.total for way in ways)
    return few and 0 in (tally.split.count(side) - tally.flow.to_side(side) for side in Side)


@dataclass(frozen=True, slots=True)
class _Table:
    """What someone knows who sees split and moves: four groups (stayed, changed, decided, without an opening stance), one cell a side.

    A table is any way to deal the votes against to the groups.
    """

    split: Split
    moves: Moves
    least: int

    @property
    def without(self) -> int:
        """Votes without an opening stance."""
        return self.split.votes - self.moves.total

    @property
    def groups(self) -> Sequence[int]:
        """Their sizes."""
        return (self.moves.stayed, self.moves.changed, self.moves.decided, self.without)

    def may_show_moves(self) -> bool:
        """Whether no group is small, and each cell might as well be none or large for someone who knows that the flow is not shown.

        That it is not shown tells that some cell is small; so for each cell there has to be a table in which it is not small and
        another one is.
        """
        cells = tuple(product(range(len(self.groups)), Side))
        small = {cell: self._limit(cell, 1, self.least - 1) for cell in cells}
        fine = {cell: (self._limit(cell, 0, 0), self._limit(cell, self.least, self.split.votes)) for cell in cells}
        return all(_shows(group, self.least) for group in self.groups[:_LAST]) and all(
            any(self._exists(here, small[other]) for here, other in product(fine[cell], cells)) for cell in cells
        )

    def _limit(self, cell: _Cell, low: int, high: int) -> _Limit:
        """A cell's range as one of its group's votes against; its end lies before its start where the group is smaller."""
        group, side = cell
        size = self.groups[group]
        high = min(high, size)
        return group, (low, high) if side is Side.AGAINST else (size - high, size - low)

    def _exists(self, *limits: _Limit) -> bool:
        """Whether there is a table within these limits."""
        lows, highs = [0] * len(self.groups), list(self.groups)
        for group, (low, high) in limits:
            lows[group], highs[group] = max(lows[group], low), min(highs[group], high)
        fit = all(low <= high for low, high in zip(lows, highs, strict=True))
        return fit and sum(lows) <= self.split.against <= sum(highs)

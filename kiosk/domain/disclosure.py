"""Decides what to show of a tally so that no individual vote can be inferred (statistical disclosure control).

Screen, paper and files show what `disclose` returns and nothing else. The result depends only on the counts.
`domain.publication` decides which votes these are, next to everything that was shown before.

A cell is the votes of one opening stance (or none) that went to one side, or are 'Still not sure' where a session offers that. No cell of
1 to `min_group` - 1 votes may be recovered from everything that is shown together, not even by someone who knows these rules: what is
*not* shown is information too. The split alone is shown from `min_group` votes on, however small a number in it is. A split without votes
for one of the sides reveals how everyone voted who decided, so it is held back until the organiser agrees. That it is held back does not
reveal which side that is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS, Flow, Moves
from kiosk.domain.order_effect import OrderEffect
from kiosk.domain.tally import ONE_BY_ONE, EntryMethod, Split, Tally

_Cell = tuple[int, Side]
"""A group's index and a side."""
_Bounds = tuple[int, tuple[int, int]]
"""A group's index and the least and most votes against in it."""
_WITHOUT_OPENING: Final = 3
"""Index of the group without an opening stance."""

MIN_GROUP: Final = 5
"""The smallest group that is shown, unless the organiser set another."""

MIN_ORDER_VOTES: Final = 40
"""Of fewer votes, the interval of an effect of the order is too wide to say anything."""


def group_in_force(promised: int, configured: int) -> int:
    """Return the smallest group that is shown of a session: what was promised to those who voted, or more if the setting was raised."""
    return max(promised, configured)


@dataclass(frozen=True, slots=True)
class MethodVotes:
    """Votes entered in one way. `split` is None if it would show too small a group."""

    entered: EntryMethod
    votes: int
    split: Split | None = None


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What may be shown: never both `flow` and `moves`. With either, `without_opening` votes had no opening stance."""

    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None
    held_back: bool = False
    """Whether enough people voted, but unanimously, so that nothing is shown."""


def disclose(tally: Tally, min_group: int = MIN_GROUP, *, agreed: bool = False) -> Disclosure:
    """Return the most that may be shown: split and flow, else split and moves, else the split, else nothing.

    `agreed` is whether the organiser agreed to show a unanimous result.
    """
    split, flow = tally.split, tally.flow
    if split.votes < min_group:
        return Disclosure()
    if split.unanimous and not agreed:
        return Disclosure(held_back=True)
    if not flow.total:
        return Disclosure(split)
    table = _Table(split, flow.moves, min_group)
    if all(_is_safe(cell, min_group) for cell in _cells(split, flow)) and not _reveals_small_method(tally, min_group):
        return Disclosure(split, flow=flow, without_opening=table.without_opening)
    if table.may_show_moves():
        return Disclosure(split, moves=table.moves, without_opening=table.without_opening)
    return Disclosure(split)


def votes_by_method(tally: Tally) -> Sequence[MethodVotes]:
    """Return the votes entered in each way that was used, without splits: while votes come in, a split would tell the last few.

    Votes on phones are counted as those on the screen: apart, two numbers would tell by which the last one came.
    """
    counted = [MethodVotes(method, tally.entered_by(method).votes) for method in EntryMethod if method not in ONE_BY_ONE]
    cast = MethodVotes(EntryMethod.TOUCH, tally.one_by_one.votes)
    return [way for way in (cast, *counted) if way.votes]


def disclose_by_method(tally: Tally, min_group: int = MIN_GROUP, *, agreed: bool = False) -> Sequence[MethodVotes]:
    """Return the votes entered in each way that was used, for a session that has ended.

    Splits are shown only if every way has enough votes (otherwise the smallest is the total minus the others), no way is unanimous
    or the organiser `agreed`, and no cell of any way is small or there is no flow to compare it with.
    """
    used = {method: part for method in EntryMethod if (part := tally.entered_by(method)).votes}
    shown = disclose(tally, min_group, agreed=agreed)
    with_splits = all(part.votes >= min_group for part in used.values()) and shown.moves is None
    with_splits = with_splits and (agreed or not any(part.split.unanimous for part in used.values()))
    if shown.flow is not None:
        with_splits = with_splits and all(_is_safe(cell, min_group) for part in used.values() for cell in _cells(part.split, part.flow))
    return [MethodVotes(entered, part.votes, part.split if with_splits else None) for entered, part in used.items()]


def known_split_one_by_one(by_method: Sequence[MethodVotes], split: Split | None) -> Split | None:
    """Return the split of votes on the screen and on phones together, None if `split` and what is shown of each way do not tell it."""
    cast = [method for method in by_method if method.entered in ONE_BY_ONE]
    if len(cast) == len(by_method):
        return split
    splits = [method.split for method in cast if method.split is not None]
    return sum(splits, Split(0, 0)) if splits and len(splits) == len(cast) else None


@dataclass(frozen=True, slots=True)
class OrderDisclosure:
    """Whether the side shown first got more votes. `held_back`: enough people voted, but it would show too small a group."""

    effect: OrderEffect | None = None
    held_back: bool = False


NO_ORDER: Final = OrderDisclosure()
"""Of few votes."""


def disclose_order(
    tally: Tally, by_method: Sequence[MethodVotes], min_group: int = MIN_GROUP, min_votes: int = MIN_ORDER_VOTES
) -> OrderDisclosure:
    """Return the effect of the order for a session that has ended and whose split is shown. `by_method` is shown beside it.

    Someone who knows how it is computed may work out each side's votes by the side shown first. So each of these four cells is 0 or large
    enough, and the split of the votes cast one by one is known anyway: otherwise it would tell how a few hands or papers voted.
    """
    if tally.one_by_one.split.decided < min_votes:
        return NO_ORDER
    first, second = (tally.shown_first(side).split for side in Side)  # of those who decided
    split_is_known = known_split_one_by_one(by_method, tally.split) is not None
    cells = [split.count(side) for split in (first, second) for side in Side]
    if not (split_is_known and first.decided and second.decided and all(_is_safe(cell, min_group) for cell in cells)):
        return OrderDisclosure(held_back=True)
    return OrderDisclosure(OrderEffect.from_counts(first.for_, first.decided, second.for_, second.decided))


def _is_safe(group: int, min_group: int) -> bool:
    return group == 0 or group >= min_group


def _cells(split: Split, flow: Flow) -> Iterable[int]:
    """Yield the size of every cell, including those without an opening stance."""
    for final in FINALS:
        yield split.count(final) - flow.to_side(final)
        yield from (flow.count(stance, final) for stance in Stance)


def _reveals_small_method(tally: Tally, min_group: int) -> bool:
    """Return whether the flow would tell how a few hands or papers voted: they have no opening stance, and all such votes agree."""
    methods = [tally.entered_by(method) for method in EntryMethod]
    few = any(0 < votes.votes < min_group and not votes.flow.total for votes in methods)
    without_opening = [tally.split.count(final) - tally.flow.to_side(final) for final in FINALS]
    return few and sum(votes > 0 for votes in without_opening) < 2  # noqa: PLR2004 - all of them, or none


@dataclass(frozen=True, slots=True)
class _Table:
    """What split and moves tell together: four groups (stayed, changed, decided, without opening stance) with one cell a side each.

    Every way to distribute the votes against over the groups is a possible table. Those who are still not sure are apart: their cells by
    opening stance, whose sum alone is known, and the one without, which follows from the split.
    """

    split: Split
    moves: Moves
    min_group: int

    @property
    def without_opening(self) -> int:
        return self.split.votes - self.moves.total

    @property
    def groups(self) -> Sequence[int]:
        decided = self.moves.total - self.moves.unsure
        return (self.moves.stayed, self.moves.changed, self.moves.decided, self.split.decided - decided)

    @property
    def unsure(self) -> Sequence[int]:
        """Those who are still not sure, with and without an opening stance."""
        return (self.moves.unsure, self.split.unsure - self.moves.unsure)

    def may_show_moves(self) -> bool:
        """Return whether no group is small and every cell could be safe.

        A reader who sees moves instead of a flow knows that some cell is small. So for each cell there must be a possible table in
        which it is safe and another cell is small.
        """
        cells = tuple(product(range(len(self.groups)), Side))
        small = {cell: self._bounds(cell, 1, self.min_group - 1) for cell in cells}
        safe = {cell: (self._bounds(cell, 0, 0), self._bounds(cell, self.min_group, self.split.decided)) for cell in cells}
        return all(_is_safe(group, self.min_group) for group in (*self.groups[:_WITHOUT_OPENING], *self.unsure)) and all(
            any(self._is_possible(bounds, small[other]) for bounds, other in product(safe[cell], cells)) for cell in cells
        )

    def _bounds(self, cell: _Cell, low: int, high: int) -> _Bounds:
        """Return a cell's range as a range of its group's votes against, empty (low > high) if the group is too small."""
        group, side = cell
        size = self.groups[group]
        high = min(high, size)
        return group, (low, high) if side is Side.AGAINST else (size - high, size - low)

    def _is_possible(self, *bounds: _Bounds) -> bool:
        lows, highs = [0] * len(self.groups), list(self.groups)
        for group, (low, high) in bounds:
            lows[group], highs[group] = max(lows[group], low), min(highs[group], high)
        fit = all(low <= high for low, high in zip(lows, highs, strict=True))
        return fit and sum(lows) <= self.split.against <= sum(highs)

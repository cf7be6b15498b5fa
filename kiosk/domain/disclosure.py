"""What may be shown of a tally, so that nobody can be picked out of a small group.

Knows no screen, paper or file: all of them show what `disclose` returns and nothing else, and it depends on the counts alone.

A cell is the votes of one opening stance (or none) that went to one side. No cell of 1 to `least` - 1 votes may be recovered from
everything shown together, also not by someone who knows these rules: what is *not* shown says something too. The split alone is
shown from `least` votes on, however small the smaller side is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Entered, Split, Tally

_Range = tuple[int, int]

LEAST: Final = 5
"""The smallest group that is shown, unless the organiser set another."""


@dataclass(frozen=True, slots=True)
class EnteredVotes:
    """Votes that came in one way; `split` is None where it would show too small a group."""

    entered: Entered
    votes: int
    split: Split | None = None


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What may be shown. Never both `flow` and `moves`; with either of them `without_opening` votes had no opening stance."""

    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None


def disclose(tally: Tally, least: int = LEAST) -> Disclosure:
    """The most that may be shown of a tally: split and flow, else split and moves, else the split, else nothing."""
    split, flow = tally.split, tally.flow
    if split.votes < least:
        return Disclosure()
    without = split.votes - flow.total
    if not flow.total:
        return Disclosure(split)
    if all(_shows(cell, least) for cell in _cells(split, flow)):
        return Disclosure(split, flow=flow, without_opening=without)
    moves = flow.moves
    if all(_shows(group, least) for group in (moves.stayed, moves.changed, moves.decided)) and _hides(split, moves, least):
        return Disclosure(split, moves=moves, without_opening=without)
    return Disclosure(split)


def disclose_entered(tally: Tally, least: int = LEAST) -> Sequence[EnteredVotes]:
    """Votes by how they came in, the ways that nobody used left out.

    How many came in each way is always told. How they voted only where every way has enough votes (or the smallest would be the
    sum without the others) and no cell of any way is small, or there is no flow to set against it.
    """
    tallies = {entered: _only(tally, entered) for entered in Entered}
    used = {entered: part for entered, part in tallies.items() if part.votes}
    whole = disclose(tally, least)
    apart = all(part.votes >= least for part in used.values()) and whole.moves is None
    if whole.flow is not None:
        apart = apart and all(_shows(cell, least) for part in used.values() for cell in _cells(part.split, part.flow))
    return [EnteredVotes(entered, part.votes, part.split if apart else None) for entered, part in used.items()]


def _only(tally: Tally, entered: Entered) -> Tally:
    return Tally({cell: count for cell, count in tally.counts.items() if cell.entered is entered})


def _shows(group: int, least: int) -> bool:
    return group == 0 or group >= least


def _cells(split: Split, flow: Flow) -> Iterable[int]:
    """Every cell, those without an opening stance too."""
    for side in Side:
        yield split.of(side) - flow.closed(side)
        yield from (flow.between(stance, side) for stance in Stance)


def _hides(split: Split, moves: Moves, least: int) -> bool:
    """Whether each cell might as well be none or large, for someone who knows `split`, `moves` and that the flow is not shown.

    Each of the four groups (stayed, changed, decided, without an opening stance) has one cell a side, and the groups' votes against
    add up to all votes against. The flow not being shown means that some cell is small: so for each cell there has to be a way to
    fill the table in which it is not small and another one is.
    """
    groups = (moves.stayed, moves.changed, moves.decided, split.votes - moves.total)
    cells = tuple(product(range(len(groups)), Side))
    small = {(group, side): _against((1, least - 1), groups[group], side) for group, side in cells}
    fine = {(group, side): [_against(votes, groups[group], side) for votes in ((0, 0), (least, split.votes))] for group, side in cells}
    return all(
        any(
            _fills(groups, split.against, ((cell[0], here), (other[0], small[other])))
            for here, other in product(fine[cell], cells)
            if other != cell
        )
        for cell in cells
    )


def _against(votes: _Range, group: int, side: Side) -> _Range:
    """Votes against in a group whose votes for `side` are in this range; empty (its end before its start) where there are none."""
    low, high = votes[0], min(votes[1], group)
    return (low, high) if side is Side.AGAINST else (group - high, group - low)


def _fills(groups: Sequence[int], against: int, limits: Iterable[tuple[int, _Range]]) -> bool:
    """Whether votes against can be dealt to the groups within their sizes and these limits."""
    lows, highs = [0] * len(groups), list(groups)
    for group, (low, high) in limits:
        lows[group], highs[group] = max(lows[group], low), min(highs[group], high)
    return all(low <= high for low, high in zip(lows, highs, strict=True)) and sum(lows) <= against <= sum(highs)

"""How sure voters are: an optional question after the choice, and what may be shown of its answers.

Answers are counted by side and step, linked with nothing else of a vote. Everything shown besides tells at most how many votes for a
side gave no answer. So a side has four groups: not sure, fairly sure, very sure, and no answer. All of both sides are shown or none,
once, when the session ends: each is 0 or large enough, and no side has one group alone, which would tell it of everyone on that side.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MIN_GROUP, MethodVotes, known_split_one_by_one
from kiosk.domain.tally import Split

STEPS: Final = range(1, 6)
"""From 'not sure at all' to 'very sure'."""
GROUPS: Final = ((1, 2), (3, 4), (5,))
"""The steps of those who are not, fairly and very sure."""

SureGroups = tuple[int, int, int]
"""Votes of those who are not, fairly and very sure."""


@dataclass(frozen=True, slots=True)
class Sureness:
    """Answers by (side, step). Votes without an answer, and those who are still not sure, are not part of it."""

    counts: Mapping[tuple[Side, int], int]

    @property
    def answers(self) -> int:
        return sum(self.counts.values())

    def groups(self, side: Side) -> SureGroups:
        not_sure, fairly, very = (sum(self.counts.get((side, step), 0) for step in steps) for steps in GROUPS)
        return not_sure, fairly, very


NO_ANSWERS: Final = Sureness({})


@dataclass(frozen=True, slots=True)
class SurenessDisclosure:
    """What may be shown. `held_back`: nobody answered, or it would show too small a group, or how sure everyone on a side is."""

    groups: Mapping[Side, SureGroups] | None = None
    held_back: bool = False


NO_SURENESS: Final = SurenessDisclosure()
"""Nobody was asked, or its time has not come."""


def sureness_cells() -> Sequence[tuple[Side, int]]:
    """Return the counters of a session, which are made with it."""
    return tuple(product(Side, STEPS))


def disclose_sureness(
    sureness: Sureness, by_method: Sequence[MethodVotes], split: Split | None, min_group: int = MIN_GROUP
) -> SurenessDisclosure:
    """Return what may be shown for a session that asked, and has ended for the first time.

    `by_method` and `split` are shown beside it. Hands and paper are not asked. If the split of the votes cast one by one is not known,
    the answers would tell it, and with it how a few hands or papers voted, or all of them.
    """
    touch = known_split_one_by_one(by_method, split)
    if not sureness.answers or split is None or touch is None:
        return SurenessDisclosure(held_back=True)
    groups = {side: sureness.groups(side) for side in Side}
    if all(_may_show(groups[side], touch.count(side), split.count(side), min_group) for side in Side):
        return SurenessDisclosure(groups)
    return SurenessDisclosure(held_back=True)


def _may_show(groups: SureGroups, touch: int, votes: int, min_group: int) -> bool:
    known = (*groups, touch - sum(groups))
    without = votes - sum(groups)
    safe = all(group == 0 or group >= min_group for group in (*known, without))
    return safe and (votes == 0 or sum(group > 0 for group in known) > 1)

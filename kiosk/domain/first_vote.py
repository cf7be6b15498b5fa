"""Decides what to show of a class's first vote beside the second one, as `domain.disclosure` does for the second alone.

The two votes are not linked, but two totals can link them: 12 : 0 and then 11 : 1 says that exactly one moved. So neither round may be
unanimous, which includes a first vote in which all were unsure. Then everybody may have given two answers at least in each round, in any
combination, so nobody is certain to have moved or to have stayed. `tests/domain/test_first_vote.py` enumerates this.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MIN_GROUP
from kiosk.domain.tally import FirstVote, Split, Tally

PERCENT_FROM: Final = 25
"""Of fewer votes numbers are told: a percentage would sound more exact than it is."""


@dataclass(frozen=True, slots=True)
class FirstVoteDisclosure:
    """What may be shown of a first vote. `swing` is how many percentage points the side For gained, None of few votes.

    Its shares are those among who were sure in each vote. `held_back`: people voted, but it would show too small a group or who voted how.
    """

    first: FirstVote | None = None
    swing: int | None = None
    held_back: bool = False


NO_FIRST_VOTE: Final = FirstVoteDisclosure()
"""There was none, or its time has not come."""


def disclose_first_vote(tally: Tally, split: Split | None, min_group: int = MIN_GROUP, *, agreed: bool = False) -> FirstVoteDisclosure:
    """Return what may be shown of the first vote, once the result is published. `split` is what is shown of the second.

    If the organiser `agreed` to show a unanimous second vote, some votes of that are certain, so the first stays hidden. It does too
    beside an opening stance: both answers of a person are likely to be the same, and somebody may have given only one of them.
    """
    first = tally.first_vote
    if not first.votes:
        return NO_FIRST_VOTE
    safe = first.votes >= min_group and not first.unanimous and not agreed and not tally.flow.total
    if split is None or split.unanimous or not safe:
        return FirstVoteDisclosure(held_back=True)
    return FirstVoteDisclosure(first, _swing(first.sure, split))


def _swing(before: Split, after: Split) -> int | None:
    if min(before.decided, after.decided) < PERCENT_FROM:
        return None
    return after.percent(Side.FOR) - before.percent(Side.FOR)

"""Decides what is published of a session next to what was published before.

Two results that differ by a few votes tell how these were cast, and so may a result that is not shown. So while votes come in the split
moves in steps of SPLIT_STEP votes cast one by one, one step late, and only if nobody who has seen everything so far can work out a single
vote. When the session ends or is revealed, the remaining votes are at least a step, and they join the split by the same rule. Votes
counted by hand or on paper never fill a step.

Someone who knows the rule learns from silence, too: steps after which nothing was published went to one side almost entirely. So the rule
enumerates all votes that agree with everything published and with every silence since. `tests/domain/test_publication.py` does
the same for every sequence of votes.

A session that offers 'Still not sure' publishes no step: votes for a side fill it at other moments than votes, which would tell whose
vote was one. It publishes the three numbers when it ends or is revealed, if votes for each side are new among them, and after such a
moment at which they were not, nothing more: then no silence depends on an earlier one, and in each group any vote may be for either side.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import product
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS
from kiosk.domain.tally import SECOND_ROUND, SPLIT_STEP, EntryMethod, Split, Tally

NO_VOTES: Final = Split(0, 0)
_GROUP: Final = SPLIT_STEP
"""Fewer votes than this never make a difference between two results."""
_FIRST_GROUP: Final = 3
"""The first result may be this small: an organiser can set no smaller group (`Settings.small_group`)."""
_MOST_SILENCES: Final = 60
"""After so many steps without a publication the split waits for the end: each step takes longer to enumerate than the one before."""


def earliest_split(min_group: int) -> int:
    """Return from how many votes on a split may be seen while votes come in: a step is shown when the next one is full."""
    return -(-min_group // SPLIT_STEP) * SPLIT_STEP + SPLIT_STEP


class Silence(StrEnum):
    """Why a group of votes was not published. Everyone can tell these apart, and nothing else."""

    STEP = "s"
    """A step with fewer than two new votes for a side, or one that would give a vote away."""
    END = "e"
    """The end of a session, after an earlier publication."""
    UNANIMOUS = "u"
    """The end of a session of which nothing was published, and on which everyone agreed."""
    MIXED = "m"
    """The same where not everyone agreed, but the result would give a vote away together with the steps before."""

    @property
    def least(self) -> int:
        """Return how many votes each side must have gained to be published."""
        return 2 if self is Silence.STEP else 1


SilentGroup = tuple[int, Silence]
"""A number of votes that followed each other, and why they were not published."""
_Sums = int
"""A set of numbers of votes for, as a bit mask."""


def publishable(silent: tuple[SilentGroup, ...], votes: int, least: int) -> _Sums:
    """Return the sums of votes for, since the last publication, that may be published after `votes` more.

    Each side must have gained `least` votes, and of no group may all votes be certain to be for one side.
    """
    reached, by_group = _extend(*_consistent(silent), votes)
    total = sum(size for size, _ in silent) + votes
    for some_for, some_against in by_group:
        reached &= some_for & some_against
    return reached & _between(least, total - least)


@lru_cache(maxsize=256)
def _consistent(silent: tuple[SilentGroup, ...]) -> tuple[_Sums, tuple[tuple[_Sums, _Sums], ...]]:
    """Return the sums that agree with these silences: all, and for each group those with a vote in it for, and with one against."""
    if not silent:
        return 1, ()
    *before, (votes, kind) = silent
    earlier = tuple(before)
    reached, by_group = _extend(*_consistent(earlier), votes)
    total = sum(size for size, _ in silent)
    unanimous = 1 | 1 << total
    sums = unanimous if kind is Silence.UNANIMOUS else reached & ~publishable(earlier, votes, kind.least)
    sums &= ~unanimous if kind is Silence.MIXED else sums
    return sums & reached, tuple((some_for & sums, some_against & sums) for some_for, some_against in by_group)


def _extend(reached: _Sums, by_group: Sequence[tuple[_Sums, _Sums]], votes: int) -> tuple[_Sums, tuple[tuple[_Sums, _Sums], ...]]:
    """Add one group of so many votes."""
    wider = tuple((_plus(some_for, 0, votes), _plus(some_against, 0, votes)) for some_for, some_against in by_group)
    return _plus(reached, 0, votes), (*wider, (_plus(reached, 1, votes), _plus(reached, 0, votes - 1)))


def _plus(sums: _Sums, low: int, high: int) -> _Sums:
    result = 0
    for more in range(low, high + 1):
        result |= sums << more
    return result


def _between(low: int, high: int) -> _Sums:
    return ((1 << high + 1) - 1) & ~((1 << low) - 1) if high >= low else 0


@dataclass(frozen=True, slots=True)
class Publication:
    """What everyone may have seen of a session's split, and what follows from it for the next votes.

    `touch` and `manual` are the votes shown: those cast one by one, on the screen or a phone, and those counted by hand or on paper.
    `step` are the votes cast one by one when the last step was full: they are published a step later. `silent` are the groups
    since the last publication that were large enough and not published.
    """

    touch: Split = NO_VOTES
    manual: Split = NO_VOTES
    step: Split = NO_VOTES
    silent: tuple[SilentGroup, ...] = ()

    @property
    def split(self) -> Split:
        return self.touch + self.manual

    @property
    def decided(self) -> int:
        """Return how many votes cast one by one were published or passed over in silence."""
        return self.touch.votes + sum(votes for votes, _ in self.silent)

    @property
    def held_back(self) -> bool:
        """Whether the session ended with all votes for one side, so that the organiser decides."""
        return bool(self.silent) and self.silent[-1][1] is Silence.UNANIMOUS

    def is_due(self, votes: int) -> bool:
        """Return whether so many votes cast one by one fill a step."""
        return votes - self.step.votes >= SPLIT_STEP

    def after_vote(self, touch: Split) -> "Publication":
        """Return what is published once `touch` votes were cast one by one in a session whose split everyone may see."""
        if not self.is_due(touch.votes):
            return self
        votes = self.step.votes - self.decided
        if votes < _GROUP or len(self.silent) >= _MOST_SILENCES:
            return replace(self, step=touch)
        if publishable(self.silent, votes, Silence.STEP.least) >> (self.step.for_ - self.touch.for_) & 1:
            return Publication(self.step, self.manual, touch)
        return replace(self, step=touch, silent=(*self.silent, (votes, Silence.STEP)))

    def after_entry(self, manual: Split) -> "Publication":
        """Return what is published once these votes were entered by hand: they are added if they differ from those shown by enough."""
        return replace(self, manual=manual) if _differs_enough(manual, self.manual) else self

    def at_end(self, touch: Split, manual: Split, *, agreed: bool, still_unsure: bool = False) -> "Publication":
        """Return what is published when a session ends or is revealed. `agreed`: the organiser agreed to show a unanimous result.

        `still_unsure`: the session offers this as an answer.
        """
        total, votes = touch + manual, touch.votes - self.decided
        first = not (self.split.votes or self.silent)
        everything = Publication(touch, manual, touch)
        if agreed and (total.unanimous or (touch.unanimous and not self.touch.votes)):
            return everything
        if total.votes < _FIRST_GROUP if first else votes < _GROUP:
            return self if votes else self.after_entry(manual)
        if not total.unanimous if first else self._may_join(touch, votes, still_unsure=still_unsure):
            return everything
        silent = (*self.silent, (votes, self._silence(manual, total))) if votes else self.silent
        return replace(self, step=touch, silent=silent)

    def _may_join(self, touch: Split, votes: int, *, still_unsure: bool) -> bool:
        """Return whether the votes cast one by one may be published after earlier ones; `votes` of them are new."""
        gained = [touch.count(side) - self.touch.count(side) for side in Side]
        if still_unsure:
            return not self.silent and min(gained) > 0
        return bool(publishable(self.silent, votes, Silence.END.least) >> gained[0] & 1)

    def _silence(self, manual: Split, total: Split) -> Silence:
        if self.split.votes:
            return Silence.END
        if total.unanimous:
            return Silence.UNANIMOUS
        return Silence.END if manual.votes else Silence.MIXED


def _differs_enough(now: Split, before: Split) -> bool:
    return sum(abs(now.count(final) - before.count(final)) for final in FINALS) >= _GROUP


def may_follow(now: Tally, before: Tally) -> bool:
    """Return whether everything may be shown of `now` to someone who has seen everything of `before`: no small group is new.

    A first vote does not change once something was published (`Session.takes_first_votes`).
    """
    cells = product(EntryMethod, (None, *Stance), FINALS)
    grown = [_votes(now, *cell) - _votes(before, *cell) for cell in cells]
    return not before.votes or all(votes == 0 or votes >= _GROUP for votes in grown)


def _votes(tally: Tally, entered: EntryMethod, opening: Stance | None, final: Side | None) -> int:
    key = (SECOND_ROUND, entered, opening, final)
    return sum(count for cell, count in tally.counts.items() if (cell.round, cell.entered, cell.opening, cell.final) == key)

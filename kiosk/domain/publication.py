"""Decides what is published of a session next to what was published before.

Two results that differ by a few votes tell how these were cast, and so may a result that is not shown. So while votes come in the split
moves in steps of SPLIT_STEP votes cast one by one, one step late, and only if nobody who has seen everything so far can work out a single
vote. When the session ends or is revealed, the remaining votes are at least a step, and they join the split by the same rule.

Votes counted by hand or on paper never fill a step and are published at such a moment only. All of them together are a group like any
other: if the first result was missing because all hands agreed, a later sum is published only if the hands may still be for either side.
Numbers that were typed in again and leave out earlier ones are a correction: nothing follows from those.

`domain.silence` enumerates what follows from everything published and from every silence since. `tests/domain/test_publication.py` does
the same for every sequence of votes.

A session that offers 'Still not sure' publishes no step: votes for a side fill it at other moments than votes, which would tell whose
vote was one. It publishes the three numbers when it ends or is revealed, if votes for each side are new among them, and after such a
moment at which they were not, nothing more: then no silence depends on an earlier one, and in each group any vote may be for either side.
"""

from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS
from kiosk.domain.silence import Silence, SilentGroup, publishable
from kiosk.domain.tally import SECOND_ROUND, SPLIT_STEP, EntryMethod, Split, Tally

NO_VOTES: Final = Split(0, 0)
_GROUP: Final = SPLIT_STEP
"""Fewer votes than this never make a difference between two results."""
_FIRST_GROUP: Final = 3
"""The first result may be this small: an organiser can set no smaller group (`Settings.small_group`)."""
_MOST_SILENCES: Final = 60
"""After so many steps without a publication the split waits for the end: each step takes longer to enumerate than the previous one."""


def earliest_split(min_group: int) -> int:
    """Return from how many votes on a split may be seen while votes come in: a step is shown when the next one is full."""
    return -(-min_group // SPLIT_STEP) * SPLIT_STEP + SPLIT_STEP


@dataclass(frozen=True, slots=True)
class Publication:
    """What everyone may have seen of a session's split, and what follows from it for the next votes.

    `touch` and `manual` are the votes shown: those cast one by one, on the screen or a phone, and those counted by hand or on paper.
    `step` are the votes cast one by one when the last step was full: they are published a step later. `entered` are those by hand or on
    paper at the last moment that decided on them. `silent` are the groups since the last publication that were not published.
    """

    touch: Split = NO_VOTES
    manual: Split = NO_VOTES
    step: Split = NO_VOTES
    entered: Split = NO_VOTES
    silent: tuple[SilentGroup, ...] = ()

    @property
    def split(self) -> Split:
        return self.touch + self.manual

    @property
    def decided(self) -> int:
        """Return how many votes cast one by one were published or passed over in silence."""
        return self.touch.votes + sum(votes for votes, _ in self._silent_cast)

    @property
    def held_back(self) -> bool:
        """Whether the session ended with all votes for one side, so that the organiser decides. Later votes change nothing."""
        return bool(self.silent) and self.silent[-1][1] is Silence.UNANIMOUS

    @property
    def last_decided(self) -> Split:
        """Return the votes at the last step, end or reveal: of a result that is held back, this is the result."""
        return self.step + self.entered

    def is_due(self, votes: int) -> bool:
        """Return whether so many votes cast one by one fill a step."""
        return votes - self.step.votes >= SPLIT_STEP

    def after_vote(self, touch: Split) -> "Publication":
        """Return what is published once `touch` votes were cast one by one in a session whose split everyone may see."""
        if not self.is_due(touch.votes):
            return self
        votes = self.step.votes - self.decided
        if votes < _GROUP or len(self.silent) >= _MOST_SILENCES or self._silent_entered:
            return replace(self, step=touch)
        if publishable(self.silent, votes, Silence.STEP.least) >> (self.step.for_ - self.touch.for_) & 1:
            return Publication(self.step, self.manual, touch, self.entered)
        return replace(self, step=touch, silent=(*self.silent, (votes, Silence.STEP)))

    def at_end(self, touch: Split, manual: Split, *, agreed: bool, still_unsure: bool = False) -> "Publication":
        """Return what is published when a session ends or is revealed. `agreed`: the organiser agreed to show a unanimous result.

        `still_unsure`: the session offers this as an answer. An agreement shows what was held back, without votes that came later.
        """
        now = self._at_end(touch, manual, still_unsure=still_unsure)
        return _everything(now.step, now.entered) if agreed and now.held_back else now

    def _at_end(self, touch: Split, manual: Split, *, still_unsure: bool) -> "Publication":
        votes = touch.votes - self.decided
        first = not (self.split.votes or self.silent)
        added = all(manual.count(final) >= self.entered.count(final) for final in FINALS)
        least = _GROUP if added and self.split.votes else 1
        few = votes < _GROUP and (votes > 0 or _difference(manual, self.entered) < least)
        if (touch + manual).votes < _FIRST_GROUP or (few and not first):
            return self
        if not added or self._is_stale:
            return self._corrected(touch, manual, votes, still_unsure=still_unsure)
        return self._joined_by(touch, manual, self._with_entered(manual), self._base, still_unsure=still_unsure)

    def _corrected(self, touch: Split, manual: Split, votes: int, *, still_unsure: bool) -> "Publication":
        """Decide where entered numbers replace earlier ones. Nobody knows that of numbers as large as before, or larger.

        Published ones are replaced only if nothing else was cast: otherwise, and ever after, they stay beside the votes cast one by one.
        """
        fewer = manual.votes < self.entered.votes
        if not self.split.votes:
            if self._silent_cast or (votes and manual.votes > self.entered.votes):
                return self
            return self._joined_by(touch, manual, ((manual.votes, Silence.ENTERED),), NO_VOTES, still_unsure=still_unsure)
        if self._silent_entered and (self._silent_cast or not fewer):
            return self
        if not (votes or self.silent or self._is_stale):
            shown = _difference(manual, self.entered) >= _GROUP and not (manual.unanimous or self.touch.votes)
            return _everything(touch, manual) if shown else replace(self, entered=manual)
        entered = manual if self._silent_entered else self.entered
        if not votes:
            return replace(self, entered=entered, silent=self._silent_cast)
        return replace(self._joined_by(touch, self.manual, self._silent_cast, self.manual, still_unsure=still_unsure), entered=entered)

    def _joined_by(self, touch: Split, manual: Split, silent: tuple[SilentGroup, ...], base: Split, *, still_unsure: bool) -> "Publication":
        """Publish everything if no vote becomes certain. `silent` ends with the entered votes, which were added to those of `base`."""
        total, votes = touch + manual, touch.votes - self.decided
        if not (self.split.votes or any(kind is not Silence.ENTERED for _, kind in silent)):
            joins = not total.unanimous
        elif still_unsure:
            joins = not self.silent and self._each_side_grew(touch, manual, base)
        else:
            joins = self._may_join(touch, manual.for_ - base.for_, silent, votes)
        if joins:
            return _everything(touch, manual)
        kind = Silence.END if self.split.votes else Silence.UNANIMOUS if total.unanimous else Silence.MIXED
        return replace(self, step=touch, entered=manual, silent=(*silent, (votes, kind)))

    def _may_join(self, touch: Split, entered: int, silent: tuple[SilentGroup, ...], votes: int) -> bool:
        """Return whether the sum gives no vote away, with so many `entered` votes for, and `votes` new ones cast one by one.

        Those must have gained votes for each side, also for someone who saw the hands.
        """
        gained = [touch.count(side) - self.touch.count(side) for side in Side]
        grown = min(gained) >= Silence.END.least or not any(gained)
        return grown and bool(publishable(silent, votes, Silence.END.least) & 1 << max(gained[0] + entered, 0))

    def _each_side_grew(self, touch: Split, manual: Split, base: Split) -> bool:
        """Return whether votes for each side are new among those cast one by one, and among those entered, if any are."""
        pairs = [(touch, self.touch)] * (touch != self.touch) + [(manual, base)] * (manual != base)
        return all(now.count(side) > before.count(side) for now, before in pairs for side in Side)

    @property
    def _base(self) -> Split:
        """Return the entered votes that silent ones were added to: none after a correction."""
        return NO_VOTES if self._silent_entered == self.entered.votes else self.manual

    @property
    def _is_stale(self) -> bool:
        """Whether the entered votes shown were replaced, and others may not be shown instead."""
        return self.split.votes > 0 and self.entered != self.manual and not self._silent_entered

    @property
    def _silent_cast(self) -> tuple[SilentGroup, ...]:
        return tuple(group for group in self.silent if group[0] and group[1] is not Silence.ENTERED)

    @property
    def _silent_entered(self) -> int:
        return sum(votes for votes, kind in self.silent if kind is Silence.ENTERED)

    def _with_entered(self, manual: Split) -> tuple[SilentGroup, ...]:
        """Return the silent groups with the votes that were entered since the last of them."""
        more = manual.votes - self.entered.votes
        return (*self.silent, (more, Silence.ENTERED)) if more > 0 else self.silent


def _everything(touch: Split, manual: Split) -> Publication:
    return Publication(touch, manual, touch, manual)


def _difference(now: Split, before: Split) -> int:
    return sum(abs(now.count(final) - before.count(final)) for final in FINALS)


def may_follow(now: Tally, before: Tally) -> bool:
    """Return whether everything may be shown of `now` to someone who has seen everything of `before`: no small group is new.

    Nor are all votes that were newly entered in one way for one side, which the splits by way would tell. A first vote does not change
    once something was published (`Session.takes_first_votes`).
    """
    cells = product(EntryMethod, (None, *Stance), FINALS)
    grown = [_votes(now, *cell) - _votes(before, *cell) for cell in cells]
    ways = [(now.entered_by(method).split, before.entered_by(method).split) for method in EntryMethod]
    mixed = all(way == earlier or all(way.count(side) > earlier.count(side) for side in Side) for way, earlier in ways)
    return not before.votes or (mixed and all(votes == 0 or votes >= _GROUP for votes in grown))


def _votes(tally: Tally, entered: EntryMethod, opening: Stance | None, final: Side | None) -> int:
    key = (SECOND_ROUND, entered, opening, final)
    return sum(count for cell, count in tally.counts.items() if (cell.round, cell.entered, cell.opening, cell.final) == key)

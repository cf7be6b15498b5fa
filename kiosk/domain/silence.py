"""What someone who knows the rule of `domain.publication` can work out from what was not published.

Silence tells, too: steps after which nothing was published went to one side almost entirely. So the rule enumerates all votes that agree
with everything published and with every silence since.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache


class Silence(StrEnum):
    """Why a group of votes was not published. Everyone can tell these apart, and nothing else."""

    STEP = "s"
    """A step with fewer than two new votes for a side, or one that would give a vote away."""
    END = "e"
    """The end of a session, after an earlier publication."""
    UNANIMOUS = "u"
    """The end of a session of which nothing was published, and on which everyone agreed."""
    MIXED = "m"
    """The same where not everyone agreed, but the result would give a vote away together with the silences before."""
    ENTERED = "h"
    """None by itself: hands and papers, which the end decided on together with the group after them, of no vote or of more."""

    @property
    def least(self) -> int:
        """Return how many votes each side must have gained to be published."""
        return 2 if self is Silence.STEP else 1


SilentGroup = tuple[int, Silence]
"""A number of votes that came together, and why they were not published."""
Sums = int
"""A set of numbers of votes for, as a bit mask."""
_Pairs = int
"""A set of pairs of them, of votes cast one by one and of entered ones: bit `cast * width + entered`."""


def publishable(silent: tuple[SilentGroup, ...], votes: int, least: int) -> Sums:
    """Return the sums of votes for, since the last publication, that may be published after `votes` more were cast one by one.

    Of no group may all votes be certain to be for one side. `silent` may end with entered votes, which are published with these.
    """
    entered = sum(size for size, kind in silent if kind is Silence.ENTERED)
    return _consistent(silent, entered + 1).with_cast(votes).publishable(least)


@lru_cache(maxsize=256)
def _consistent(silent: tuple[SilentGroup, ...], width: int) -> "_Worlds":
    """Return what agrees with these silences."""
    if not silent:
        return _Worlds(width)
    if width > 1 and all(kind is not Silence.ENTERED for _, kind in silent):
        return _consistent(silent, 1).widened(width)  # a long day of steps is enumerated ten times faster without hands
    *before, (votes, kind) = silent
    worlds = _consistent(tuple(before), width)
    return worlds.with_entered(votes) if kind is Silence.ENTERED else worlds.with_cast(votes).after(kind)


@dataclass(frozen=True, slots=True)
class _Worlds:
    """All ways to vote that agree with what was seen. `cast` and `entered` are the numbers of votes since the last publication.

    `groups` holds for each group those with a vote in it for, and with one against. `width` is more than all votes that are ever entered.
    """

    width: int
    cast: int = 0
    entered: int = 0
    pairs: _Pairs = 1
    groups: tuple[tuple[_Pairs, _Pairs], ...] = ()

    def widened(self, width: int) -> "_Worlds":
        """Return the same worlds with room for `width` - 1 entered votes."""
        rows = self.cast + 1
        groups = tuple((_widen(some_for, rows, width), _widen(some_against, rows, width)) for some_for, some_against in self.groups)
        return replace(self, width=width, pairs=_widen(self.pairs, rows, width), groups=groups)

    def with_cast(self, votes: int) -> "_Worlds":
        return replace(self._joined_by(votes, self.width), cast=self.cast + votes)

    def with_entered(self, votes: int) -> "_Worlds":
        return replace(self._joined_by(votes, 1), entered=self.entered + votes)

    def _joined_by(self, votes: int, place: int) -> "_Worlds":
        if not votes:
            return self
        wider = tuple((_plus(some_for, votes, place), _plus(some_against, votes, place)) for some_for, some_against in self.groups)
        all_but_one = _plus(self.pairs, votes - 1, place)
        return replace(self, pairs=_plus(self.pairs, votes, place), groups=(*wider, (all_but_one << place, all_but_one)))

    def after(self, kind: Silence) -> "_Worlds":
        """Leave out what would not have been silence of this kind."""
        unanimous = 1 | 1 << self.cast * self.width + self.entered
        if kind is Silence.UNANIMOUS:
            return self._only(unanimous)
        shown = _pairs_of(self.publishable(kind.least), self.cast + 1, self.width) & self._grown(kind.least)
        return self._only(~(shown | unanimous) if kind is Silence.MIXED else ~shown)

    def _only(self, pairs: _Pairs) -> "_Worlds":
        groups = tuple((some_for & pairs, some_against & pairs) for some_for, some_against in self.groups)
        return replace(self, pairs=self.pairs & pairs, groups=groups)

    def publishable(self, least: int) -> Sums:
        grown = self._only(self._grown(least))
        sums = _add_up(grown.pairs, self.cast + 1, self.width)
        for group in grown.groups:
            for some in group:
                sums &= _add_up(some, self.cast + 1, self.width)
        return sums

    def _grown(self, least: int) -> _Pairs:
        """Return the pairs in which the votes cast one by one, if there are any, gained so many for each side."""
        low, high = (least, self.cast - least) if self.cast else (0, 0)
        return (1 << (high + 1) * self.width) - (1 << low * self.width) if high >= low else 0


def _plus(sums: int, most: int, place: int) -> int:
    """Return the sums with 0, 1 … `most` votes added to each; a vote takes `place` bits."""
    added = 0
    while added < most:
        more = min(added + 1, most - added)
        sums |= sums << more * place
        added += more
    return sums


def _widen(sums: Sums, rows: int, width: int) -> _Pairs:
    if rows == 1:
        return sums & 1
    half = rows // 2
    return _widen(sums, half, width) | _widen(sums >> half, rows - half, width) << half * width


def _add_up(pairs: _Pairs, rows: int, width: int) -> Sums:
    if rows == 1 or width == 1:
        return pairs
    half = rows // 2
    low = pairs & (1 << half * width) - 1
    return _add_up(low, half, width) | _add_up(pairs >> half * width, rows - half, width) << half


def _pairs_of(sums: Sums, rows: int, width: int) -> _Pairs:
    if rows == 1 or width == 1:
        return sums & (1 << rows * width) - 1
    half = rows // 2
    return _pairs_of(sums, half, width) | _pairs_of(sums >> half, rows - half, width) << half * width

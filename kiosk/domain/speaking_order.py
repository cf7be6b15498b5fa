"""Who speaks when in a discussion: a coin toss, then six speeches of equal length."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product
from typing import Final

from kiosk.domain.debate import Side

MINUTE: Final = 60
STEP_SECONDS: Final = 30
"""By how much the length of all speeches is changed."""
MAX_SECONDS: Final = 5 * MINUTE
MAX_REMAINING: Final = 60 * MINUTE


class Speech(StrEnum):
    """What a side does while it speaks, in this order."""

    CASE = "case"
    REBUTTAL = "rebuttal"
    CLOSING = "closing"


SPEECHES: Final = len(Speech) * len(Side)
_PROPOSED: Final = (MINUTE,) * SPEECHES


@dataclass(frozen=True, slots=True)
class Turn:
    """One speech of one side, with its remaining time in seconds."""

    speech: Speech
    side: Side
    remaining: int


@dataclass(frozen=True, slots=True)
class SpeakingOrder:
    """The coin toss (position 0) and the speeches (1 to 6). Transitions that are not possible return it as it is.

    The sides take turns to the end, as in Public Forum Debate: who begins does not have the last word.
    """

    seconds: int = MINUTE
    """The length of each speech, the same for both sides."""
    first: Side | None = None
    """The side that begins; None until the coin is tossed."""
    position: int = 0
    remaining: Sequence[int] = _PROPOSED
    """The seconds that are left of each speech."""
    opened: bool = False
    """Whether the first speech was on. Who begins stays as it is from then on."""

    @property
    def turns(self) -> Sequence[Turn]:
        """All speeches in their order; none before the coin is tossed."""
        if self.first is None:
            return ()
        sides = (self.first, self.first.other)
        return [Turn(*turn, left) for turn, left in zip(product(Speech, sides), self.remaining, strict=True)]

    @property
    def current(self) -> Turn | None:
        """The speech that is on; None at the coin toss."""
        return self.turns[self.position - 1] if self.position else None

    @property
    def next(self) -> Turn | None:
        """The speech after the present one; None before the coin is tossed and in the last one."""
        turns = self.turns
        return turns[self.position] if self.position < len(turns) else None

    @property
    def can_toss(self) -> bool:
        return self.position == 0 and not self.opened

    def toss(self, side: Side) -> "SpeakingOrder":
        """Let this side begin, which the coin has chosen."""
        return replace(self, first=side) if self.can_toss else self

    def forward(self) -> "SpeakingOrder":
        return replace(self, position=self.position + 1, opened=True) if self.next else self

    def back(self) -> "SpeakingOrder":
        return replace(self, position=max(0, self.position - 1))

    def add(self, seconds: int) -> "SpeakingOrder":
        """Return the order with more time left of the present speech, or with less."""
        if not self.position:
            return self
        remaining = list(self.remaining)
        remaining[self.position - 1] = _limited(remaining[self.position - 1] + seconds)
        return replace(self, remaining=tuple(remaining))

    def resize(self, direction: int) -> "SpeakingOrder":
        """Make all speeches a step longer or shorter. What has passed of one stays passed."""
        seconds = self.seconds + direction * STEP_SECONDS
        if not 0 < seconds <= MAX_SECONDS:
            return self
        remaining = tuple(_limited(left + seconds - self.seconds) for left in self.remaining)
        return replace(self, seconds=seconds, remaining=remaining)

    def restart(self) -> "SpeakingOrder":
        """Return to the time before the toss, with speeches of the same length."""
        return SpeakingOrder(self.seconds, remaining=(self.seconds,) * SPEECHES)


def _limited(seconds: int) -> int:
    return min(max(0, seconds), MAX_REMAINING)

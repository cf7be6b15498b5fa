"""What one visit casts. A ballot exists only in memory: the store keeps counts and words, never ballots."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.debate import Side


class Stance(StrEnum):
    """Where someone stands before reading."""

    FOR = "for"
    AGAINST = "against"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Ballot:
    """One vote. `opening` is None where no opening stance was asked or given.

    `point` is the index of a line of the chosen side's 'In short' list. `reason` is text that `domain.text.clean` returned,
    never empty, and `language` the BCP 47 code it was written in.
    """

    final: Side
    first: Side
    opening: Stance | None = None
    point: int | None = None
    reason: str | None = None
    language: str = "en"

    @property
    def changed_mind(self) -> bool:
        """Whether the visitor came with the other side's stance."""
        return changed_mind(self.opening, self.final)


def changed_mind(opening: Stance | None, final: Side) -> bool:
    """True where someone who stood on one side voted for the other; deciding from unsure is not a change."""
    return opening is not None and opening.value == final.other.value

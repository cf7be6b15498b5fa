"""The ballot that one visit casts. It exists only in memory: the store keeps counts and reasons, never ballots."""

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
    """One vote. `final` is None for 'Still not sure', which has neither a point nor a reason.

    `opening` is None if no opening stance was asked for or given. `point` is an index into the chosen side's 'In short' list.
    `reason` is text that `domain.text.clean` returned, never empty; `language` is its BCP 47 code.
    """

    final: Side | None
    first: Side
    opening: Stance | None = None
    point: int | None = None
    reason: str | None = None
    language: str = "en"
    sure: int | None = None
    """How sure, 1 to 5 (`domain.sureness`); None without an answer."""

    def __post_init__(self) -> None:
        if self.final is None and (self.point, self.reason, self.sure) != (None, None, None):
            message = "a point, a reason and how sure someone is belong to a side"
            raise ValueError(message)

    @property
    def side(self) -> Side:
        """The side voted for.

        Raises:
            ValueError: the vote is 'Still not sure'.
        """
        if self.final is None:
            message = "this vote is for neither side"
            raise ValueError(message)
        return self.final


def changed_mind(opening: Stance | None, final: Side | None) -> bool:
    """Return whether someone voted against their opening stance. Deciding after being unsure is not a change, nor is becoming unsure."""
    return opening is not None and final is not None and opening.value == final.other.value

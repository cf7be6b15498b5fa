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
    """One vote.

    `opening` is None if no opening stance was asked for or given. `point` is an index into the chosen side's 'In short' list.
    `reason` is text that `domain.text.clean` returned, never empty; `language` is its BCP 47 code.
    """

    final: Side
    first: Side
    opening: Stance | None = None
    point: int | None = None
    reason: str | None = None
    language: str = "en"


def changed_mind(opening: Stance | None, final: Side) -> bool:
    """Return whether someone voted against their opening stance. Deciding after being unsure is not a change."""
    return opening is not None and opening.value == final.other.value

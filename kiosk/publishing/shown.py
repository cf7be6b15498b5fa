"""What every export may say beyond the counts, decided once for all of them: the same as on paper."""

from collections.abc import Iterator, Sequence
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.services.moderation import Reason
from kiosk.services.summary import FAIR_FROM, PickedPoint, Summary

STANCES: Final = (Stance.FOR, Stance.UNSURE, Stance.AGAINST)
"""In the order of the page: the two sides apart."""


def reasons(summary: Summary) -> Iterator[Reason]:
    """Shown reasons, For first, each side by the hash of its words; none where so few voted that words would show who voted how."""
    for side in Side:
        yield from (reason for reason in _with_votes(summary, summary.reasons) if reason.final is side)


def points(summary: Summary) -> Sequence[PickedPoint]:
    """Ready-made points with how often each was picked; none where so few voted."""
    return [] if summary.split is None else summary.points


def fair(reason: Reason) -> tuple[int, int] | None:
    """How many called it a fair point, and of how many who answered; None where these are too few."""
    return (reason.fair, reason.asked) if reason.asked >= FAIR_FROM else None


def _with_votes(summary: Summary, words: Sequence[Reason]) -> Sequence[Reason]:
    return words if summary.split is not None else ()

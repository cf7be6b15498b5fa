"""Offers reasons to visitors of the other side and counts their answers to 'Is this a fair point?', in memory only.

An older reason had more visitors who could answer, so any number of answers that differs between reasons tells their age, on the disk and
on paper. Only the first answers of each reason count, for all reasons as many.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from random import SystemRandom
from typing import Final

from kiosk.domain.debate import Side

MIN_FAIR_ANSWERS: Final = 5
"""Answers are counted in steps of this many for each reason: a share of fewer would show who gave them."""
_random: Final = SystemRandom()

PointKey = tuple[str, Side]
"""Text and side: the same words of several people are offered once."""


@dataclass(slots=True)
class FairPoints:
    """The offers and answers of one session since this program started."""

    _offers: dict[PointKey, int] = field(default_factory=dict)
    _answers: dict[PointKey, list[bool]] = field(default_factory=dict)

    def choose(self, keys: Collection[PointKey], most: int) -> list[PointKey]:
        """Return the reasons offered least often, ties by chance, and count them as offered.

        A new reason joins at the number of offers of a random other one. At zero it would be offered to everyone until it had caught up,
        which would show that it is new.
        """
        known = [self._offers[key] for key in keys if key in self._offers] or [0]
        for key in keys:
            self._offers.setdefault(key, _random.choice(known))
        chosen = sorted(keys, key=lambda key: (self._offers[key], _random.random()))[:most]
        for key in chosen:
            self._offers[key] += 1
        return _random.sample(chosen, len(chosen))

    def add(self, key: PointKey, *, fair: bool) -> None:
        self._answers.setdefault(key, []).append(fair)

    def count(self, keys: Collection[PointKey]) -> tuple[int, Mapping[PointKey, int]]:
        """Return how many answers count for each reason, and how many of them were yes. Nothing counts until every reason has enough."""
        fewest = min((len(self._answers.get(key, ())) for key in keys), default=0)
        counted = fewest - fewest % MIN_FAIR_ANSWERS
        return counted, {key: sum(self._answers[key][:counted]) for key in keys} if counted else {}

"""Attacks that guess the order of arrival from what the kiosk stores, shows or prints, rated by rank correlation.

A channel is one source of information. It gives a score to every name it finds there, of a visitor's words or of a counter; whoever came
later should have the higher one if the channel leaks. Names without a difference in score are no guess.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Final

from kiosk.services.summary import Summary

Guess = Mapping[str, float]
"""Name to score."""
FEWEST: Final = 5
"""With fewer, no order differs from chance at 5 %."""
FEW, RUNS = 24, 200
MEAN: Final = 0.08
BEYOND: Final = 0.10
"""Bounds over `RUNS` runs, of the mean correlation and of the share of runs beyond what is critical, which is `CHANCE` by chance."""
CHANCE: Final = 0.05
_SHUFFLES: Final = 4000


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an attacker gets, and the true order of arrival.

    `arrival` gives the number of the visitor by the mark in their words, and by a counter's name that of the last one counted there.
    """

    folder: Path
    arrival: Mapping[str, int]
    copies: Sequence[bytes] = ()
    lists: Mapping[str, Sequence[str]] | None = None
    summary: Summary | None = None

    @property
    def database(self) -> Path:
        return self.folder / "goodfaith.db"


@dataclass(frozen=True, slots=True)
class Channel:
    """One source of guesses. A `silent` one must yield none at all. `stages` are the moments when it has anything to offer."""

    name: str
    guess: Callable[[Evidence], Guess]
    silent: bool = False
    stages: tuple[str, ...] = ("running", "closed")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result over many runs."""

    guesses: int
    mean: float
    beyond: float

    @property
    def secret(self) -> bool:
        """Whether guessing is no better than chance, with the bounds as many standard deviations away as they are over `RUNS` runs."""
        spread = math.sqrt(RUNS / min(max(self.guesses, FEW), RUNS))
        return abs(self.mean) <= MEAN * spread and self.beyond <= CHANCE + (BEYOND - CHANCE) * spread


def judged(channel: Channel, runs: Sequence[Evidence]) -> Verdict:
    """Attack every run."""
    found = [result for evidence in runs if (result := correlation(channel.guess(evidence), evidence.arrival)) is not None]
    if not found:
        return Verdict(0, 0.0, 0.0)
    beyond = sum(abs(rho) > critical(size) for rho, size in found)
    return Verdict(len(found), sum(rho for rho, _ in found) / len(found), beyond / len(found))


def correlation(guess: Guess, arrival: Mapping[str, int]) -> tuple[float, int] | None:
    """Return Spearman's coefficient of score and arrival with the sample size, None if there is no guess."""
    names = sorted(guess.keys() & arrival.keys())
    scores = [guess[name] for name in names]
    if len(names) < FEWEST or len(set(scores)) == 1:
        return None
    return _pearson(ranks(scores), ranks([arrival[name] for name in names])), len(names)


def ranks(values: Sequence[float]) -> list[float]:
    """Return ranks from 0; equal values share one."""
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [sum(places[value]) / len(places[value]) for value in values]


@cache
def critical(size: int) -> float:
    """Return the coefficient that random orders exceed in 5 % of cases, by shuffling."""
    chance, order = Random(size), list(range(size))  # noqa: S311 - the same bound every time
    drawn = sorted(abs(_pearson(order, chance.sample(order, size))) for _ in range(_SHUFFLES))
    return drawn[int(0.95 * _SHUFFLES)]


def in_order(names: Sequence[str]) -> Guess:
    """Return a list as a guess: later in the list, later at the kiosk. The first position of a name counts."""
    return {name: place for place, name in reversed(list(enumerate(names)))}


def _pearson(ones: Sequence[float], others: Sequence[float]) -> float:
    mean, spread = sum(ones) / len(ones), sum(others) / len(others)
    products = sum((one - mean) * (other - spread) for one, other in zip(ones, others, strict=True))
    return float(products / (sum((one - mean) ** 2 for one in ones) * sum((other - spread) ** 2 for other in others)) ** 0.5)

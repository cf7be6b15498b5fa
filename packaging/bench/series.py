"""Numbers measured again and again, and what is said of them. Pure arithmetic."""

import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter_ns
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Series:
    """Repetitions of one measurement, in the order they were taken."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[float]) -> "Series":
        """A series; a measurement that was never taken is a mistake of the bench."""
        if not values:
            message = "nothing was measured"
            raise ValueError(message)
        return cls(tuple(values))

    @property
    def median(self) -> float:
        """The middle one: on a busy machine the mean is somebody else's."""
        return statistics.median(self.values)

    @property
    def least(self) -> float:
        """The smallest one: a busy machine only ever adds."""
        return min(self.values)

    @property
    def most(self) -> float:
        """The largest one: of memory, others that use the same libraries only ever take away."""
        return max(self.values)

    def percentile(self, percent: float) -> float:
        """The nearest rank: a value that was really measured, with at least `percent` of all at or below it."""
        ordered = sorted(self.values)
        return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]

    @property
    def p99(self) -> float:
        """The 99th percentile."""
        return self.percentile(99)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    begun = perf_counter_ns()
    work()
    return (perf_counter_ns() - begun) / 1e6


def in_turn(rounds: int, works: Mapping[str, Callable[[], T]]) -> dict[str, list[T]]:
    """Take measurements in turn, A B A B, so that whatever else the machine does befalls them alike."""
    taken: dict[str, list[T]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            taken[name].append(work())
    return taken


def each(taken: Mapping[str, Sequence[float]]) -> dict[str, Series]:
    """A series of every measurement."""
    return {name: Series.of(values) for name, values in taken.items()}

"""Repeated measurements and their statistics. Pure arithmetic."""

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
    def from_values(cls, values: Sequence[float]) -> "Series":
        """Raise ValueError if nothing was measured."""
        if not values:
            message = "nothing was measured"
            raise ValueError(message)
        return cls(tuple(values))

    @property
    def median(self) -> float:
        """The median; on a busy machine the mean is distorted by other programs."""
        return statistics.median(self.values)

    @property
    def minimum(self) -> float:
        """The best estimate of time: other load on the machine can only add."""
        return min(self.values)

    @property
    def maximum(self) -> float:
        """The best estimate of memory: programs that share libraries can only make it look smaller."""
        return max(self.values)

    def percentile(self, percent: float) -> float:
        """Return the nearest rank: a measured value with at least `percent` of all values at or below it."""
        ordered = sorted(self.values)
        return ordered[max(0, math.ceil(percent / 100 * len(ordered)) - 1)]

    @property
    def p99(self) -> float:
        return self.percentile(99)


def time_call(call: Callable[[], object]) -> float:
    """Return the milliseconds a call takes."""
    started = perf_counter_ns()
    call()
    return (perf_counter_ns() - started) / 1e6


def interleave(rounds: int, calls: Mapping[str, Callable[[], T]]) -> dict[str, list[T]]:
    """Take measurements alternately, A B A B, so that other load on the machine affects all alike."""
    results: dict[str, list[T]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            results[name].append(call())
    return results


def to_series(results: Mapping[str, Sequence[float]]) -> dict[str, Series]:
    return {name: Series.from_values(values) for name, values in results.items()}

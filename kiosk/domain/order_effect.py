"""Whether a side gets more votes when it is shown first: a difference of two shares with its interval.

Each visitor sees one side first, drawn by lot, so the visitors who saw one side first and those who saw the other are two random groups.
"""

from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import Final

_Z: Final = 1.959964
"""The 97.5 % quantile of the normal distribution, for an interval of 95 %."""


@dataclass(frozen=True, slots=True)
class OrderEffect:
    """A side's share when it was shown first, minus its share when it was shown second, with its 95 % interval; from -1 to 1.

    The difference is the same for both sides. `votes` are those it was computed from.
    """

    votes: int
    difference: float
    low: float
    high: float

    @classmethod
    def from_counts(cls, first: int, of_first: int, second: int, of_second: int) -> "OrderEffect":
        """Compare `first` votes of `of_first` with `second` of `of_second`. Both groups have votes."""
        low, high = newcombe_interval(first, of_first, second, of_second)
        return cls(of_first + of_second, first / of_first - second / of_second, low, high)

    @property
    def points(self) -> tuple[int, int, int]:
        """Return difference, low and high in whole percentage points, the interval rounded outwards."""
        return round(100 * self.difference), floor(100 * self.low), ceil(100 * self.high)

    @property
    def seen(self) -> bool:
        """Whether the interval leaves out zero, as it is printed."""
        _, low, high = self.points
        return low > 0 or high < 0


def newcombe_interval(first: int, of_first: int, second: int, of_second: int) -> tuple[float, float]:
    """Return the 95 % interval of first/of_first - second/of_second, by Newcombe's hybrid score method.

    Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), method 10.
    """
    one, other = first / of_first, second / of_second
    (low, high), (other_low, other_high) = wilson_interval(first, of_first), wilson_interval(second, of_second)
    below = sqrt((one - low) ** 2 + (other_high - other) ** 2)
    above = sqrt((high - one) ** 2 + (other - other_low) ** 2)
    return one - other - below, one - other + above


def wilson_interval(count: int, total: int) -> tuple[float, float]:
    """Return the 95 % interval of a share, by Wilson's score method of 1927, without continuity correction."""
    share, square = count / total, _Z**2
    middle = share + square / (2 * total)
    half = _Z * sqrt(share * (1 - share) / total + square / (4 * total**2))
    return max(0.0, (middle - half) / (1 + square / total)), min(1.0, (middle + half) / (1 + square / total))

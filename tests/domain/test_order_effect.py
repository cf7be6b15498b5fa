"""The interval of a difference of shares, against the values that its author published."""

import pytest

from kiosk.domain.order_effect import OrderEffect, newcombe_interval, wilson_interval

PUBLISHED = [
    ((56, 70, 48, 80), (0.0524, 0.3339)),
    ((9, 10, 3, 10), (0.1705, 0.8090)),
    ((6, 7, 2, 7), (0.0582, 0.8062)),
    ((5, 56, 0, 29), (-0.0381, 0.1926)),
    ((0, 10, 0, 20), (-0.1611, 0.2775)),
    ((0, 10, 0, 10), (-0.2775, 0.2775)),
    ((10, 10, 0, 20), (0.6791, 1.0000)),
    ((10, 10, 0, 10), (0.6075, 1.0000)),
]
"""Newcombe, Statistics in Medicine 17 (1998) 873-890, Table II, method 10. statsmodels gives the same with `method="newcomb"`."""


@pytest.mark.parametrize(("counts", "expected"), PUBLISHED)
def test_intervals_are_those_of_the_paper(counts: tuple[int, int, int, int], expected: tuple[float, float]) -> None:
    assert newcombe_interval(*counts) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(
    ("count", "total", "expected"),
    [(81, 263, (0.2553, 0.3662)), (15, 148, (0.0624, 0.1605)), (0, 20, (0.0, 0.1611)), (1, 29, (0.0061, 0.1718))],
)
def test_intervals_of_one_share_are_those_of_the_paper(count: int, total: int, expected: tuple[float, float]) -> None:
    """Newcombe, Statistics in Medicine 17 (1998) 857-872, Table I, method 3."""
    assert wilson_interval(count, total) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(("counts", "_"), PUBLISHED)
def test_it_does_not_matter_whose_votes_are_compared(counts: tuple[int, int, int, int], _: object) -> None:
    """Of those who saw the other side first, compare the votes for that side."""
    first, of_first, second, of_second = counts
    one, other = OrderEffect.from_counts(*counts), OrderEffect.from_counts(of_second - second, of_second, of_first - first, of_first)
    assert (one.difference, one.low, one.high) == pytest.approx((other.difference, other.low, other.high))


def test_an_effect_is_seen_if_the_printed_interval_leaves_out_zero() -> None:
    assert OrderEffect.from_counts(56, 70, 48, 80).points == (20, 5, 34)
    assert OrderEffect.from_counts(56, 70, 48, 80).seen
    assert OrderEffect.from_counts(48, 80, 56, 70).points == (-20, -34, -5)
    assert OrderEffect.from_counts(48, 80, 56, 70).seen
    assert not OrderEffect.from_counts(30, 60, 29, 60).seen
    almost = OrderEffect(100, 0.1, 0.004, 0.2)
    assert almost.points == (10, 0, 20)
    assert not almost.seen, "it would be printed as 0 to 20"

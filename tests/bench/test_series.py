"""Tests the benchmark's arithmetic."""

import pytest
from bench.series import Series, interleave, to_series
from hypothesis import given
from hypothesis import strategies as st

numbers = st.lists(st.floats(0, 1e6), min_size=1, max_size=300)


def test_the_99th_of_a_hundred_is_the_second_largest() -> None:
    assert Series.from_values([float(n) for n in range(1, 101)]).p99 == 99


def test_few_values_leave_the_largest() -> None:
    series = Series.from_values([3.0, 1.0, 2.0])
    assert (series.p99, series.median, series.minimum, series.maximum) == (3.0, 2.0, 1.0, 3.0)


def test_nothing_measured_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        Series.from_values([])


@given(numbers, st.floats(1, 100))
def test_a_percentile_was_measured_and_has_its_share_below(values: list[float], percent: float) -> None:
    found = Series.from_values(values).percentile(percent)
    assert found in values
    assert sum(value <= found for value in values) >= percent / 100 * len(values) - 1e-9


def test_measurements_take_turns() -> None:
    order: list[str] = []

    def measuring(name: str) -> float:
        order.append(name)
        return len(order)

    taken = interleave(2, {"a": lambda: measuring("a"), "b": lambda: measuring("b")})

    assert order == ["a", "b", "a", "b"]
    assert to_series(taken) == {"a": Series((1, 3)), "b": Series((2, 4))}

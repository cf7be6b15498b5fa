"""What counts as a frame, and how long it took: with a clock that is set by hand."""

import pytest
from bench.frames import KINDS, Frames, Stopwatch, calmest
from bench.measurements import SMOOTH
from bench.rows import Row
from bench.series import Series


class Hands:
    """A clock and the work done by it, in milliseconds."""

    def __init__(self) -> None:
        self.now = self.worked = 0.0

    def watch(self) -> Stopwatch:
        return Stopwatch(lambda: round(self.now * 1e6), lambda: round(self.worked * 1e6))

    def go(self, milliseconds: float, work: float = 0.0) -> None:
        self.now += milliseconds
        self.worked += work


@pytest.fixture
def hands() -> Hands:
    return Hands()


def test_the_first_frame_counts_from_what_was_asked_for_and_the_next_from_the_one_before(hands: Hands) -> None:
    watch = hands.watch()
    hands.go(500, 3)
    watch.start("tab change")
    hands.go(30, 20)
    watch.swapped(more=False)
    hands.go(16, 4)
    watch.swapped(more=True)
    assert watch.taken["tab change"] == [(30, 20), (16, 4)]
    assert watch.since() == 46


def test_a_frame_that_nobody_waited_for_is_none(hands: Hands) -> None:
    watch = hands.watch()
    watch.swapped(more=True)
    watch.start("theme switch")
    hands.go(12)
    watch.swapped(more=False)
    hands.go(900)
    watch.swapped(more=False)
    watch.stop()
    hands.go(900)
    watch.swapped(more=True)
    assert watch.taken["theme switch"] == [(12, 0)]


def test_a_frame_that_comes_late_in_a_movement_counts_in_full(hands: Hands) -> None:
    watch = hands.watch()
    watch.start("scroll")
    hands.go(10)
    watch.swapped(more=False)
    hands.go(400)
    watch.swapped(more=True)
    assert watch.taken["scroll"][-1] == (400, 0)


def run(*waits: float) -> dict[str, Frames]:
    return {kind: Frames(Series.of([wait]), Series.of([1.0])) for kind, wait in zip(KINDS, waits, strict=True)}


def test_of_each_kind_the_calmest_run_speaks() -> None:
    found = calmest([run(20, 90, 30), run(80, 10, 40), run(30, 30, 20)])
    assert [found[kind].waited.p99 for kind in KINDS] == [20, 10, 20]


def test_a_frame_over_the_goal_is_missed() -> None:
    assert Row("frame", SMOOTH + 0.1, "ms", "work in it", 20, goal_value=SMOOTH).met is False
    assert Row("frame", SMOOTH, "ms", "work in it", 20, goal_value=SMOOTH).met is True

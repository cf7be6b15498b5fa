"""Tests what counts as a frame and how its time is measured, with a fake clock."""

import pytest
from bench.frames import KINDS, Frames, FrameTimer, calmest
from bench.measurements import MAX_FRAME_MS
from bench.rows import Row
from bench.series import Series


class FakeClock:
    """A clock and its processor time, in milliseconds."""

    def __init__(self) -> None:
        self.now = self.worked = 0.0

    def timer(self) -> FrameTimer:
        return FrameTimer(lambda: round(self.now * 1e6), lambda: round(self.worked * 1e6))

    def advance(self, milliseconds: float, work: float = 0.0) -> None:
        self.now += milliseconds
        self.worked += work


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def test_the_first_frame_counts_from_what_was_asked_for_and_the_next_from_the_one_before(clock: FakeClock) -> None:
    timer = clock.timer()
    clock.advance(500, 3)
    timer.start("tab change")
    clock.advance(30, 20)
    timer.frame_swapped(more=False)
    clock.advance(16, 4)
    timer.frame_swapped(more=True)
    assert timer.frames["tab change"] == [(30, 20), (16, 4)]
    assert timer.action_duration() == 46


def test_a_frame_that_nobody_waited_for_is_none(clock: FakeClock) -> None:
    timer = clock.timer()
    timer.frame_swapped(more=True)
    timer.start("theme switch")
    clock.advance(12)
    timer.frame_swapped(more=False)
    clock.advance(900)
    timer.frame_swapped(more=False)
    timer.stop()
    clock.advance(900)
    timer.frame_swapped(more=True)
    assert timer.frames["theme switch"] == [(12, 0)]


def test_a_frame_that_comes_late_in_a_movement_counts_in_full(clock: FakeClock) -> None:
    timer = clock.timer()
    timer.start("scroll")
    clock.advance(10)
    timer.frame_swapped(more=False)
    clock.advance(400)
    timer.frame_swapped(more=True)
    assert timer.frames["scroll"][-1] == (400, 0)


def run(*waits: float) -> dict[str, Frames]:
    return {kind: Frames(Series.from_values([wait]), Series.from_values([1.0])) for kind, wait in zip(KINDS, waits, strict=True)}


def test_of_each_kind_the_calmest_run_speaks() -> None:
    found = calmest([run(20, 90, 30), run(80, 10, 40), run(30, 30, 20)])
    assert [found[kind].waited.p99 for kind in KINDS] == [20, 10, 20]


def test_a_frame_over_the_goal_is_missed() -> None:
    assert Row("frame", MAX_FRAME_MS + 0.1, "ms", "work in it", 20, goal_value=MAX_FRAME_MS).met is False
    assert Row("frame", MAX_FRAME_MS, "ms", "work in it", 20, goal_value=MAX_FRAME_MS).met is True

"""Which dates are believed: those that follow the last one, and one that was doubtful once a second one follows it."""

from collections.abc import Collection
from datetime import date, timedelta

import pytest

from kiosk.services.clock_monitor import PROGRAM_DATE
from kiosk.services.day_counter import MAX_PAUSE, DateState, DayCounter, RunDays, accept, days_to_count

LAST = date(2026, 11, 1)


class Log:
    """Days in memory."""

    def __init__(self, run: RunDays) -> None:
        self.run = run
        self.counted = 0

    def run_days(self) -> RunDays:
        return self.run

    def record(self, run: RunDays, days: int, sessions: Collection[str]) -> None:
        del sessions
        self.run, self.counted = run, self.counted + days


def after(days: int) -> date:
    return LAST + timedelta(days=days)


def switched_on(log: Log, today: date) -> DateState:
    """Start the kiosk once on this day."""
    counter = DayCounter(log, lambda: 0.0)
    counter.count(today, counter.poll(), 30, ())
    return counter.state


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (0, DateState.RIGHT),
        (1, DateState.RIGHT),
        (MAX_PAUSE, DateState.RIGHT),
        (MAX_PAUSE + 1, DateState.FAR_AHEAD),
        (5000, DateState.FAR_AHEAD),
        (-1, DateState.PAST),
        (-300, DateState.PAST),
        (-20_000, DateState.PAST),
    ],
)
def test_a_date_is_measured_by_the_last_one(days: int, state: DateState) -> None:
    log = Log(RunDays(LAST))

    assert switched_on(log, after(days)) is state
    assert switched_on(log, after(days)) is state, "a restart on the same day changes nothing"
    assert log.counted == {1: 1, MAX_PAUSE: 3}.get(days, 0)


def test_the_first_start_has_nothing_to_compare_but_the_program() -> None:
    assert switched_on(Log(RunDays()), PROGRAM_DATE) is DateState.RIGHT
    log = Log(RunDays())
    assert switched_on(log, PROGRAM_DATE - timedelta(days=1)) is DateState.PAST
    assert log.run == RunDays()


@pytest.mark.parametrize("jump", [-300, -2, 61, 400])
def test_a_second_day_makes_a_doubtful_date_believed(jump: int) -> None:
    log = Log(RunDays(LAST))
    switched_on(log, after(jump))
    assert log.run == RunDays(LAST, after(jump))

    assert switched_on(log, after(jump + 1)) is DateState.RIGHT
    assert (log.run, log.counted) == (RunDays(after(jump + 1)), 1)


@pytest.mark.parametrize("wrong", [-300, -1, 61, 400])
def test_one_start_under_a_wrong_clock_is_forgotten_with_the_next_right_one(wrong: int) -> None:
    log = Log(RunDays(LAST))
    switched_on(log, after(wrong))
    if wrong == -1:  # the next right date would follow it like the next day
        assert switched_on(log, LAST) is DateState.RIGHT
    else:
        assert switched_on(log, after(1)) is DateState.RIGHT
        assert (log.run, log.counted) == (RunDays(after(1)), 1)


def test_a_clock_that_starts_at_the_same_wrong_day_each_time_stays_doubtful() -> None:
    log = Log(RunDays(LAST))

    assert {switched_on(log, after(-100)) for _ in range(5)} == {DateState.PAST}


def test_a_clock_that_is_set_right_while_the_kiosk_runs_is_right_at_once() -> None:
    log = Log(RunDays(LAST))
    counter = DayCounter(log, lambda: 0.0)
    states = []
    for today in (date(1970, 1, 1), after(-100), after(1)):
        counter.count(today, 0.0, 30, ())
        states.append(counter.state)

    assert states == [DateState.PAST, DateState.PAST, DateState.RIGHT]


def test_a_single_date_never_counts_the_whole_period() -> None:
    for period in range(1, 100):
        for passed in range(MAX_PAUSE + 1):
            assert (passed > 0) <= days_to_count(passed, period) < max(period, 2)


def test_only_what_follows_is_accepted() -> None:
    for first in range(-70, 140):
        for second in range(-70, 140):
            run, passed = accept(RunDays(LAST, after(first)), after(second))
            follows = 0 <= second <= MAX_PAUSE or 1 <= second - first <= MAX_PAUSE
            assert (run.last == after(second)) == follows or second == 0
            assert (run.doubtful is None) == follows
            assert 0 <= passed <= MAX_PAUSE

"""Counts the days on which the kiosk runs, and detects a date that cannot be right or that jumped.

A date is accepted if it is at most `MAX_PAUSE` days after the last one, or follows a doubtful one in the same way: a clock that was set
right is believed on the second day, a clock that was wrong for one start never.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, Protocol

from kiosk.services.clock_monitor import PROGRAM_DATE

MAX_PAUSE: Final = 60
"""Days between two runs. After more, the clock is more likely wrong than the kiosk was switched off for that long."""
MAX_COUNTED: Final = 3
"""Days that one change of the date counts as: a weekend, so that a kiosk used on weekdays erases on time."""
_DAY: Final = 86400


class DateState(StrEnum):
    """PAST: the clock is before this program or before the last run. FAR_AHEAD: more than `MAX_PAUSE` days after the last run."""

    RIGHT = "right"
    PAST = "past"
    FAR_AHEAD = "far ahead"


@dataclass(frozen=True, slots=True)
class RunDays:
    """The last day on which the kiosk ran, and one that does not fit it."""

    last: date | None = None
    doubtful: date | None = None


class DayLog(Protocol):
    """Remembers the days on which the kiosk ran. Everything raises KnownError."""

    def run_days(self) -> RunDays: ...

    def record(self, run: RunDays, days: int, sessions: Collection[str]) -> None:
        """Save the days of the run, and add `days` to these sessions. Others are forgotten: they have no reasons any more."""


def accept(run: RunDays, today: date) -> tuple[RunDays, int]:
    """Return the days of the run with today, and how many days have passed since the last one; 0 if today is doubtful."""
    if run.last is None or 0 <= (today - run.last).days <= MAX_PAUSE:
        return RunDays(today), (today - run.last).days if run.last else 0
    passed = (today - run.doubtful).days if run.doubtful else 0
    if 1 <= passed <= MAX_PAUSE:
        return RunDays(today), passed
    return RunDays(run.last, today), 0


def date_state(run: RunDays, today: date) -> DateState:
    """Return whether today can be right, for the days of the run with today."""
    if today < PROGRAM_DATE:
        return DateState.PAST
    if run.last is None or run.doubtful != today:
        return DateState.RIGHT
    return DateState.PAST if today < run.last else DateState.FAR_AHEAD


def days_to_count(passed: int, period: int) -> int:
    """Return how many days count of those that have passed since the last date.

    For a retention period the result is never the whole of it, so that no single date ends it.
    """
    return min(passed, MAX_COUNTED, max(period - 1, 1))


class DayCounter:
    """Follows the date of the machine. `boot_clock` goes on during sleep and cannot be set."""

    def __init__(self, log: DayLog, boot_clock: Callable[[], float]) -> None:
        self._log, self._boot_clock = log, boot_clock
        self._today: date | None = None
        self._polled_at = boot_clock()
        self.state = DateState.RIGHT

    def poll(self) -> float:
        """Return the seconds since the last poll."""
        before, self._polled_at = self._polled_at, self._boot_clock()
        return self._polled_at - before

    def count(self, today: date, elapsed: float, period: int, sessions: Collection[str]) -> int:
        """Record today, and count it for these sessions. Return the days it counts; 0 on a day that was recorded before.

        `elapsed` are the seconds since the last date: a clock that was set while the kiosk runs proves nothing.

        Raises:
            KnownError: nothing was recorded.
        """
        if today < PROGRAM_DATE:
            self.state = DateState.PAST
            return 0
        run = self._log.run_days()
        followed, passed = accept(run, today)
        was_set = self._today is not None and passed > 1 + elapsed // _DAY
        days = 0 if was_set else days_to_count(passed, period)
        if followed != run:
            self._log.record(followed, days, sessions)
        self._today, self.state = today, date_state(followed, today)
        return days

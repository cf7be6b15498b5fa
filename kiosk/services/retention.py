"""Data retention: visitors' reasons are erased some days after their session ended; the counts stay.

A clock can be wrong by months, and nothing brings erased words back. So the kiosk also counts the days itself while it is in use. It
erases by itself only what is over by the calendar and by this count; where the two disagree, the organiser is asked.
"""

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol

from kiosk.domain.session import Session
from kiosk.services.clock_monitor import PROGRAM_DATE
from kiosk.services.sessions import Calendar

MAX_PAUSE: Final = 60
"""Days between two runs. After more, the clock is more likely wrong than the kiosk was switched off for that long."""
MAX_COUNTED: Final = 3
"""Days that one change of the date counts as: a weekend, so that a kiosk used on weekdays erases on time."""
_MIN_COUNTED: Final = 2
_DAY: Final = 86400


@dataclass(frozen=True, slots=True)
class StoredReasons:
    """The reasons of one ended session."""

    closed_on: date
    reasons: int


@dataclass(frozen=True, slots=True)
class CountedDays:
    """The days counted since a session ended, and whether the organiser has answered to keep its reasons for now."""

    days: int = 0
    kept: bool = False


@dataclass(frozen=True, slots=True)
class OverdueReasons:
    """What the organiser is asked about: `days` is the retention period, `today` the day that the clock says."""

    sessions: frozenset[str]
    reasons: int
    days: int
    today: date


class ReasonFiles(Protocol):
    """Every database of the data folder, including those set aside. Everything raises KnownError."""

    def ended(self) -> Mapping[str, StoredReasons]:
        """Return the ended sessions that still have reasons, by id."""

    def purge(self, sessions: Collection[str]) -> None:
        """Remove the reasons of these sessions."""


class DayLog(Protocol):
    """Remembers the days on which the kiosk ran. Everything raises KnownError."""

    def last_day(self) -> date | None:
        """Return the day of the last `record`, if any."""

    def counted(self) -> Mapping[str, CountedDays]: ...

    def record(self, day: date, days: int, sessions: Collection[str]) -> None:
        """Set the last day, and add `days` to these sessions. Others are forgotten: they have no reasons any more."""

    def keep(self, sessions: Collection[str]) -> None:
        """Remember that these are kept for now. Unknown sessions are added."""


def is_over(closed_on: date, today: date, days: int) -> bool:
    """Return whether the retention period is over by the calendar."""
    return (today - closed_on).days >= days


def is_counted(counted: CountedDays, days: int) -> bool:
    """Return whether the kiosk has counted the whole period. One change of the date is never enough."""
    return counted.days >= max(days, _MIN_COUNTED)


def days_to_count(step: int, days: int) -> int:
    """Return how many days a date counts that is `step` days after the last one; 0 where the clock is more likely wrong.

    For a period of `days` the result is never the whole of it, so that no single date ends it.
    """
    return min(step, MAX_COUNTED, max(days - 1, 1)) if 1 <= step <= MAX_PAUSE else 0


def has_expired(session: Session, reasons: int, *, today: date, days: int, counted: Mapping[str, CountedDays]) -> bool:
    """Return whether a session's reasons are past their period: they are erased, or will be at the next opportunity."""
    if session.closed_on is None or not is_over(session.closed_on, today, days):
        return False
    return not reasons or is_counted(counted.get(session.id, CountedDays()), days)


def find_overdue(stored: Mapping[str, StoredReasons], counted: Mapping[str, CountedDays], today: date, days: int) -> OverdueReasons | None:
    """Return the reasons that are over by the calendar or by the kiosk's count, but not by both, and were not asked about before."""
    found = {
        session: reasons
        for session, reasons in stored.items()
        if not (days_of := counted.get(session, CountedDays())).kept
        and is_over(reasons.closed_on, today, max(days, _MIN_COUNTED)) != is_counted(days_of, days)
    }
    return OverdueReasons(frozenset(found), sum(each.reasons for each in found.values()), days, today) if found else None


class RetentionPolicy:
    """Counts the days and purges reasons, once a day each; what fails is retried in the next round. `boot_clock` goes on during sleep."""

    def __init__(self, files: ReasonFiles, log: DayLog, calendar: Calendar, days: int, boot_clock: Callable[[], float]) -> None:
        self._files, self._log, self._calendar, self._days, self._boot_clock = files, log, calendar, days, boot_clock
        self._lock = threading.Lock()
        self._recorded: date | None = None
        self._polled_at = boot_clock()
        self._counts_today = False
        self._purged = False
        self._overdue: OverdueReasons | None = None

    def find_overdue(self) -> OverdueReasons | None:
        """Return what the organiser should be asked about. Quick unless there is something. Raises KnownError."""
        with self._lock:
            if self._overdue:
                self._find_overdue(self._calendar.today())  # sessions may have been erased or reopened since the last round
            return self._overdue

    def run(self) -> None:
        """Count today, and purge what is over. Raises KnownError."""
        with self._lock:
            today, elapsed = self._calendar.today(), self._seconds_since_last_round()
            if today < PROGRAM_DATE:
                return
            if today != self._recorded:
                self._counts_today = self._record(today, elapsed)
                self._recorded, self._purged = today, False
                self._find_overdue(today)
            if self._counts_today and not self._purged:
                self._purge(today)
                self._purged = True

    def erase(self, overdue: OverdueReasons) -> None:
        """Erase what the organiser was asked about. Raises KnownError."""
        with self._lock:
            self._files.purge(overdue.sessions & self._files.ended().keys())
            self._overdue = None

    def keep(self, overdue: OverdueReasons) -> None:
        """Do not ask again; the kiosk erases these itself once both calendar and count agree. Raises KnownError."""
        with self._lock:
            self._log.keep(overdue.sessions)
            self._overdue = None

    def _seconds_since_last_round(self) -> float:
        before, self._polled_at = self._polled_at, self._boot_clock()
        return self._polled_at - before

    def _record(self, today: date, elapsed: float) -> bool:
        """Record the day. Return whether it counts: a clock that was set while the kiosk ran proves nothing."""
        last = self._log.last_day()
        step = (today - last).days if last else 0
        passed = self._recorded is None or step <= 1 + elapsed // _DAY
        days = days_to_count(step, self._days) if passed else 0
        if today != last:
            self._log.record(today, days, self._files.ended().keys())
        return days > 0

    def _purge(self, today: date) -> None:
        counted = self._log.counted()
        over = {
            session
            for session, stored in self._files.ended().items()
            if is_over(stored.closed_on, today, self._days) and is_counted(counted.get(session, CountedDays()), self._days)
        }
        if over:
            self._files.purge(over)

    def _find_overdue(self, today: date) -> None:
        self._overdue = find_overdue(self._files.ended(), self._log.counted(), today, self._days)

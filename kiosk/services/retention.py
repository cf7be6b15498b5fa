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
from kiosk.services.day_counter import DateState, DayCounter, DayLog
from kiosk.services.sessions import Calendar

_MIN_COUNTED: Final = 2


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


class RetentionLog(DayLog, Protocol):
    """Remembers the counted days of each session, too. Everything raises KnownError."""

    def counted(self) -> Mapping[str, CountedDays]: ...

    def keep(self, sessions: Collection[str]) -> None:
        """Remember that these are kept for now. Unknown sessions are added."""


def is_over(closed_on: date, today: date, days: int) -> bool:
    """Return whether the retention period is over by the calendar."""
    return (today - closed_on).days >= days


def is_counted(counted: CountedDays, days: int) -> bool:
    """Return whether the kiosk has counted the whole period. One change of the date is never enough."""
    return counted.days >= max(days, _MIN_COUNTED)


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
    """Counts the days and purges reasons, once a day each; what fails is retried in the next round."""

    def __init__(self, files: ReasonFiles, log: RetentionLog, calendar: Calendar, days: int, boot_clock: Callable[[], float]) -> None:
        self._files, self._log, self._calendar, self._days = files, log, calendar, days
        self._counter = DayCounter(log, boot_clock)
        self._lock = threading.Lock()
        self._counted_on: date | None = None
        self._may_purge = False
        self._overdue: OverdueReasons | None = None

    @property
    def date_state(self) -> DateState:
        """Whether the machine's date can be right, as of the last round."""
        return self._counter.state

    def find_overdue(self) -> OverdueReasons | None:
        """Return what the organiser should be asked about. Quick unless there is something. Raises KnownError."""
        with self._lock:
            if self._overdue:
                self._find_overdue(self._calendar.today())  # sessions may have been erased or reopened since the last round
            return self._overdue

    def run(self) -> None:
        """Count today, and purge what is over. Raises KnownError."""
        with self._lock:
            today, elapsed = self._calendar.today(), self._counter.poll()
            if today != self._counted_on:
                self._may_purge = self._counter.count(today, elapsed, self._days, self._files.ended().keys()) > 0
                self._counted_on = today
                self._find_overdue(today)
            if self._may_purge:
                self._purge(today)
                self._may_purge = False

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
        in_past = self._counter.state is DateState.PAST
        self._overdue = None if in_past else find_overdue(self._files.ended(), self._log.counted(), today, self._days)

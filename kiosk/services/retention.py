"""Data retention: visitors' reasons are removed some days after their session closed; the counts stay."""

from datetime import date, timedelta
from typing import Protocol

from kiosk.domain.session import Session
from kiosk.services.sessions import Calendar


class ReasonPurger(Protocol):
    """Acts on every database of the data folder, including those set aside."""

    def purge_reasons(self, closed_until: date) -> int:
        """Remove the reasons of sessions closed on this day or earlier. Return the number of sessions. Raises KnownError."""


def has_expired(session: Session, today: date, days: int) -> bool:
    """Return whether the session's reasons are past their retention period."""
    return session.closed_on is not None and session.closed_on <= last_expired_day(today, days)


def last_expired_day(today: date, days: int) -> date:
    """Return the day such that sessions closed on it or earlier have expired."""
    return today - timedelta(days=days)


class RetentionPolicy:
    """Purges reasons once a day; a failed purge is retried in the next round."""

    def __init__(self, purger: ReasonPurger, calendar: Calendar, days: int) -> None:
        self._purger, self._calendar, self._days = purger, calendar, days
        self._purged_on: date | None = None

    def run(self) -> None:
        """Purge what has expired. Raises KnownError."""
        today = self._calendar.today()
        if today != self._purged_on:
            self._purger.purge_reasons(last_expired_day(today, self._days))
            self._purged_on = today

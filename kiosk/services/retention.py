"""Words are not kept for ever: they go some days after their session closed, the counts stay."""

from datetime import date, timedelta
from typing import Protocol

from kiosk.domain.session import Session
from kiosk.services.sessions import Calendar


class ReasonPurger(Protocol):
    """Every database of the data folder, those set aside too."""

    def purge_reasons(self, closed_until: date) -> int:
        """Remove the reasons of sessions closed on this day or before; how many sessions that were. Raises KnownError."""


def has_expired(session: Session, today: date, days: int) -> bool:
    """Whether the words of a session are past their time."""
    return session.closed_on is not None and session.closed_on <= last_day(today, days)


def last_day(today: date, days: int) -> date:
    """Sessions closed on this day or before have lost their words."""
    return today - timedelta(days=days)


class RetentionPolicy:
    """Does it once a day; a day on which it failed is tried again at the next round."""

    def __init__(self, keeper: ReasonPurger, calendar: Calendar, days: int) -> None:
        self._keeper, self._calendar, self._days = keeper, calendar, days
        self._done: date | None = None

    def run(self) -> None:
        """Forget what is due today. Raises KnownError."""
        today = self._calendar.today()
        if today != self._done:
            self._keeper.purge_reasons(last_day(today, self._days))
            self._done = today

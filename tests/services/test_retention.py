"""Words go some days after the close, once a day, and never before."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.retention import RetentionPolicy, has_expired, last_expired_day

CLOSED = date(2026, 11, 1)


class Days:
    def __init__(self, day: date) -> None:
        self.day = day

    def today(self) -> date:
        return self.day


class Keeper:
    def __init__(self) -> None:
        self.asked: list[date] = []
        self.fails = False

    def purge_reasons(self, closed_until: date) -> int:
        if self.fails:
            message = "no"
            raise KnownError(message)
        self.asked.append(closed_until)
        return 0


def session(closed_on: date | None) -> Session:
    return Session("a" * 32, "Monday", "debate", "f" * 64, CLOSED, closed_on=closed_on)


@given(st.dates(max_value=date(2100, 1, 1)), st.integers(1, 3650), st.integers(-10, 4000))
def test_words_have_expired_from_that_many_days_on(closed: date, days: int, later: int) -> None:
    today = max(closed, date(11, 1, 1)) + timedelta(days=later)

    assert has_expired(session(closed), today, days) == ((today - closed).days >= days)


def test_a_session_that_runs_keeps_its_words() -> None:
    assert not has_expired(session(None), date(2030, 1, 1), 1)


def test_it_is_done_once_a_day_and_tried_again_where_it_failed() -> None:
    keeper, calendar = Keeper(), Days(CLOSED)
    expiry = RetentionPolicy(keeper, calendar, 30)
    keeper.fails = True
    with pytest.raises(KnownError):
        expiry.run()
    keeper.fails = False
    for _ in range(3):
        expiry.run()
    calendar.day += timedelta(days=1)
    expiry.run()

    assert keeper.asked == [last_expired_day(CLOSED, 30), last_expired_day(CLOSED, 30) + timedelta(days=1)]

"""The date where the kiosk stands."""

from datetime import UTC, date, datetime


def local_day() -> date:
    return datetime.now(UTC).astimezone().date()

"""A fixed calendar for tests."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class FixedDay:
    """A calendar that always returns the same day."""

    day: date

    def today(self) -> date:
        return self.day


def fixed_day() -> FixedDay:
    return FixedDay(date(2026, 3, 14))

"""Days for tests."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class FixedDay:
    """A calendar that has stopped."""

    day: date

    def today(self) -> date:
        """Always the same."""
        return self.day


def fixed_day() -> FixedDay:
    """The day most tests happen on."""
    return FixedDay(date(2026, 3, 14))

"""Opening hours: when the kiosk is awake."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """From `opens` to just before `closes`, local time; over midnight where `closes` is the earlier one. Equal times are a whole day."""

    opens: time
    closes: time

    def is_open_at(self, now: time) -> bool:
        """Whether the kiosk is awake at this time of day."""
        if self.opens < self.closes:
            return self.opens <= now < self.closes
        return self.opens == self.closes or now >= self.opens or now < self.closes

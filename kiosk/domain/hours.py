"""Opening hours: the time of day when the kiosk is awake."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """From `opens` to just before `closes`, local time, past midnight if `closes` is earlier. Equal times mean the whole day."""

    opens: time
    closes: time

    def is_open_at(self, now: time) -> bool:
        if self.opens < self.closes:
            return self.opens <= now < self.closes
        return self.opens == self.closes or now >= self.opens or now < self.closes

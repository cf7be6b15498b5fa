"""Notices that somebody, or the network, has set the machine's clock while the kiosk runs."""

import time
from collections.abc import Callable
from typing import Final

MIN_JUMP: Final = 120.0
"""Seconds: what the network corrects by itself is less, and nothing here goes by less."""


def boot_clock() -> float:
    """Seconds on a clock that nobody can set and that, where the system has one, goes on while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


class ClockMonitor:
    """Compares the time of day with a clock that cannot be set. A clock that is put back to where it was is right again."""

    def __init__(self, wall: Callable[[], float] = time.time, unset: Callable[[], float] = boot_clock) -> None:
        self._wall, self._unset = wall, unset
        self._apart = wall() - unset()

    @property
    def jumped(self) -> bool:
        """Whether the time of day has moved by more than time has passed since the start."""
        return abs(self._wall() - self._unset() - self._apart) >= MIN_JUMP

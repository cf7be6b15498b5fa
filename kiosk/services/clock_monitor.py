"""Detects that the system clock was set while the kiosk runs."""

import time
from collections.abc import Callable
from typing import Final

MIN_JUMP: Final = 120.0
"""Seconds. Corrections by the network are smaller, and nothing in the kiosk depends on less."""


def boot_clock() -> float:
    """Return seconds of a clock that cannot be set and, where the system has one, that counts while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


class ClockMonitor:
    """Compares the time of day with a clock that cannot be set. Setting the time back to the right value ends the warning."""

    def __init__(self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = boot_clock) -> None:
        self._wall, self._steady = wall, steady
        self._offset = wall() - steady()

    @property
    def jumped(self) -> bool:
        """Whether the time of day differs from the time that passed since the start."""
        return abs(self._wall() - self._steady() - self._offset) >= MIN_JUMP

"""Detects a system clock that was set while the kiosk runs, or that cannot be right."""

import time
from collections.abc import Callable
from datetime import date
from typing import Final

MIN_JUMP: Final = 120.0
"""Seconds. Corrections by the network are smaller, and nothing in the kiosk depends on less."""
PROGRAM_DATE: Final = date(2026, 1, 1)
"""This program is newer: a clock before it has lost its battery and was not set."""


class ClockMonitor:
    """Compares the time of day with a clock that cannot be set. Setting the time back to the right value ends the warning."""

    def __init__(self, steady: Callable[[], float], wall: Callable[[], float] = time.time) -> None:
        self._wall, self._steady = wall, steady
        self._offset = wall() - steady()

    @property
    def jumped(self) -> bool:
        """Whether the time of day differs from the time that passed since the start."""
        return abs(self._wall() - self._steady() - self._offset) >= MIN_JUMP

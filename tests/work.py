"""Measures work so that a slow or busy machine finds what a quick one does: in calls, or in seconds without those of others."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

SLACK: Final = 5
"""What is promised in seconds may take as many times as long in a test."""


def count_calls(act: Callable[[], object]) -> int:
    """Return how many functions are called while this runs in the present thread."""
    number = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal number
        number += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(None)
    return number


def seconds_queued(pid: int | str = "self") -> float:
    """Return how long the main thread of a process was ready to run while others had the processor."""
    return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9


class Stopwatch:
    """Runs while this process could: the seconds in which others had the processor are left out."""

    def __init__(self) -> None:
        self._began, self._queued = time.monotonic(), seconds_queued()

    def seconds(self) -> float:
        """Return how long it has run."""
        return time.monotonic() - self._began - (seconds_queued() - self._queued)

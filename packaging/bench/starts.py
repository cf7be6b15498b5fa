"""Measures a start: from the process to the first frame that shows everything and responds to a tap.

'Shows everything': sampled rows of pixels are what they are once the screen has settled, so a fade-in counts until its end.
'Responds': a tap sent at that moment soon changes these rows.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bench.processes import Program, running
from bench.screen import HEIGHT, WIDTH, Rows, Screen, rows_match

MIDDLE: Final = (WIDTH // 2, HEIGHT // 2)
_CANDIDATES: Final = tuple(range(4, HEIGHT, 12))
_ROWS: Final = 10
_MAX_DIFFERENT: Final = 2
"""Rows that may differ from start to start: the side shown first on the attract screen is random."""
_LEARNING_STARTS: Final = 3
_TIMEOUT: Final = 30.0
_TAP_TIMEOUT: Final = 2.0
_PROMPT_NS: Final = 150_000_000
"""A slower response means that the program was still loading when it was first shown."""
_PAUSE: Final = 0.001


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the first interactive frame, and processor time until then, on all cores together."""

    seconds: float
    processor: float


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Rows of pixels and their heights."""

    heights: tuple[int, ...]
    rows: Rows

    @classmethod
    def from_starts(cls, heights: tuple[int, ...], starts: Sequence[Rows]) -> "Snapshot":
        """Return the rows that all starts have in common."""
        common = tuple(all(rows_match(rows[0], other) for other in rows) for rows in zip(*starts, strict=True))
        return cls(heights, starts[0]).filter_rows(common)

    def distinctive_rows(self, count: int = _ROWS) -> "Snapshot":
        """Return a few rows, from top to bottom, that have something on them."""
        marked = self.filter_rows(tuple(not is_one_colour(row) for row in self.rows))
        step = max(1, len(marked.rows) // count)
        return Snapshot(marked.heights[::step][:count], marked.rows[::step][:count])

    def matches(self, rows: Rows) -> bool:
        """Return whether these rows show the same."""
        differing = sum(not rows_match(row, now) for row, now in zip(self.rows, rows, strict=True))
        return differing <= min(_MAX_DIFFERENT, len(self.rows) // 4)

    def filter_rows(self, chosen: tuple[bool, ...]) -> "Snapshot":
        kept = [(y, row) for y, row, keep in zip(self.heights, self.rows, chosen, strict=True) if keep]
        return Snapshot(tuple(y for y, _ in kept), tuple(row for _, row in kept))


def is_one_colour(row: bytes) -> bool:
    """Return whether a row has a single colour, judging by its first third."""
    third = len(row) // 3
    return row.count(row[:1], 0, third) == third


def learn_first_screen(program: Program, screen: Screen) -> Snapshot:
    """Return what a program shows after start, from a few untimed starts, which also fill its caches."""
    starts = [_settled_rows(program, screen) for _ in range(_LEARNING_STARTS)]
    found = Snapshot.from_starts(_CANDIDATES, starts).distinctive_rows()
    if len(found.rows) < _ROWS:
        message = f"{program.name} does not look the same from start to start"
        raise RuntimeError(message)
    return found


def _settled_rows(program: Program, screen: Screen) -> Rows:
    blank = screen.read_rows(_CANDIDATES)
    with running(program, screen.environment):
        _wait_until(lambda: screen.read_rows(_CANDIDATES) != blank, f"{program.name} shows nothing")
        rows = screen.wait_until_still(_CANDIDATES, still=1.0)
    _wait_until(lambda: screen.read_rows(_CANDIDATES) == blank, f"{program.name} is still on the screen")
    return rows


def measure_start(program: Program, screen: Screen, snapshot: Snapshot) -> Start:
    """Start the program, wait for the first interactive frame, and end it."""
    blank = screen.read_rows(snapshot.heights)
    with running(program, screen.environment) as process:
        _wait_until(lambda: snapshot.matches(screen.read_rows(snapshot.heights)), f"{program.name} does not show what it showed before")
        processor = process.cpu_seconds()
        ready = _time_ready(screen, snapshot)
    _wait_until(lambda: screen.read_rows(snapshot.heights) == blank, f"{program.name} is still on the screen")
    return Start((ready - process.started_ns) / 1e9, processor)


def _time_ready(screen: Screen, snapshot: Snapshot) -> int:
    """Return when the screen was ready for the tap: when the tap was sent, or when a slow response came."""
    limit = time.perf_counter() + _TIMEOUT
    while time.perf_counter() < limit:
        before = screen.read_rows(snapshot.heights)
        sent = screen.tap(*MIDDLE)
        if response := screen.wait_for_change(snapshot.heights, before, _TAP_TIMEOUT):
            return sent if response - sent < _PROMPT_NS else response
    message = "no tap had a response"
    raise RuntimeError(message)


def _wait_until(reached: Callable[[], bool], failure: str) -> None:
    limit = time.perf_counter() + _TIMEOUT
    while not reached():
        if time.perf_counter() > limit:
            raise RuntimeError(failure)
        time.sleep(_PAUSE)

"""From the start of a process to the first frame that shows everything and answers a tap.

Shown means: rows of pixels all over the screen are what they are once the screen has come to rest; a fade-in counts until it is
over. Answers means: a tap sent at once soon changes what these rows show.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bench.processes import Program, running
from bench.screen import HEIGHT, WIDTH, Rows, Screen, alike

MIDDLE: Final = (WIDTH // 2, HEIGHT // 2)
_CANDIDATES: Final = tuple(range(4, HEIGHT, 12))
_WATCHED: Final = 10
_LEEWAY: Final = 2
"""Rows that may differ from start to start: which side speaks first on the attract screen is left to chance."""
_LEARNING: Final = 3
_PATIENCE: Final = 30.0
_LOST: Final = 2.0
_PROMPTLY: Final = 150_000_000
"""Nanoseconds. A program that shows itself first and does its loading afterwards is not interactive until that is over."""
_PAUSE: Final = 0.001


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds until the first interactive frame, and of processor time that went into it, on all cores together."""

    seconds: float
    processor: float


@dataclass(frozen=True, slots=True)
class Look:
    """Heights of rows, and what they show."""

    heights: tuple[int, ...]
    rows: Rows

    @classmethod
    def common(cls, heights: tuple[int, ...], starts: Sequence[Rows]) -> "Look":
        """What several starts showed alike."""
        return cls(heights, starts[0]).where(tuple(all(alike(shown[0], other) for other in shown) for shown in zip(*starts, strict=True)))

    def telling(self, count: int = _WATCHED) -> "Look":
        """A few rows from top to bottom that have something on them."""
        marked = self.where(tuple(not plain(row) for row in self.rows))
        step = max(1, len(marked.rows) // count)
        return Look(marked.heights[::step][:count], marked.rows[::step][:count])

    def shown_by(self, rows: Rows) -> bool:
        """Whether this is what is on the screen."""
        differing = sum(not alike(row, now) for row, now in zip(self.rows, rows, strict=True))
        return differing <= min(_LEEWAY, len(self.rows) // 4)

    def where(self, wanted: tuple[bool, ...]) -> "Look":
        """Some of the rows."""
        kept = [(y, row) for y, row, keep in zip(self.heights, self.rows, wanted, strict=True) if keep]
        return Look(tuple(y for y, _ in kept), tuple(row for _, row in kept))


def plain(row: bytes) -> bool:
    """Whether a row is of one colour; its first third tells."""
    third = len(row) // 3
    return row.count(row[:1], 0, third) == third


def learn(program: Program, screen: Screen) -> Look:
    """What a program shows when it is up, from a few starts that are not timed; they fill its caches as well."""
    starts = [_up(program, screen) for _ in range(_LEARNING)]
    found = Look.common(_CANDIDATES, starts).telling()
    if len(found.rows) < _WATCHED:
        message = f"{program.name} does not look the same from start to start"
        raise RuntimeError(message)
    return found


def _up(program: Program, screen: Screen) -> Rows:
    blank = screen.rows(_CANDIDATES)
    with running(program, screen.environment):
        _until(lambda: screen.rows(_CANDIDATES) != blank, f"{program.name} shows nothing")
        shown = screen.until_calm(_CANDIDATES, still=1.0)
    _until(lambda: screen.rows(_CANDIDATES) == blank, f"{program.name} does not go away")
    return shown


def start(program: Program, screen: Screen, look: Look) -> Start:
    """One start to the first interactive frame; the program is ended afterwards."""
    blank = screen.rows(look.heights)
    with running(program, screen.environment) as up:
        _until(lambda: look.shown_by(screen.rows(look.heights)), f"{program.name} does not show what it showed before")
        processor = up.cpu()
        ready = _answered(screen, look)
    _until(lambda: screen.rows(look.heights) == blank, f"{program.name} does not go away")
    return Start((ready - up.begun) / 1e9, processor)


def _answered(screen: Screen, look: Look) -> int:
    """When the screen stood ready for the tap it answered: when the tap was sent, or when the answer came where that took long."""
    limit = time.perf_counter() + _PATIENCE
    while time.perf_counter() < limit:
        shown = screen.rows(look.heights)
        sent = screen.tap(*MIDDLE)
        if answer := screen.until_changed(look.heights, shown, _LOST):
            return sent if answer - sent < _PROMPTLY else answer
    message = "no tap was answered"
    raise RuntimeError(message)


def _until(reached: Callable[[], bool], otherwise: str) -> None:
    limit = time.perf_counter() + _PATIENCE
    while not reached():
        if time.perf_counter() > limit:
            raise RuntimeError(otherwise)
        time.sleep(_PAUSE)

"""A program that is up: how much memory it takes, what it does while nobody is there, how soon it answers a tap."""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Final

from bench.item_positions import Tap
from bench.page import TABS, tab_place
from bench.processes import Program, running
from bench.screen import HEIGHT, Screen, virtual_screen
from bench.series import Series
from bench.starts import MIDDLE

REST: Final = 30.0
_SETTLED: Final = 3.0
_STILL: Final = 0.2
_WATCHED: Final = tuple(range(60, HEIGHT, 120))
_BESIDE: Final = 100
"""Rows this near to a tap are left out: a button that looks pressed is not yet an answer."""


def weigh(program: Program, screen: Screen) -> float:
    """Megabytes of a program that has come to rest on its first screen."""
    with running(program, screen.environment) as up:
        _settle(screen)
        return up.pss()


def rest(programs: Sequence[Program], seconds: float = REST) -> list[float]:
    """Processor time of each program while nobody touches it, in percent of one core: all at once, each on its own screen."""
    with ExitStack() as stack:
        ups = []
        for program in programs:
            screen = stack.enter_context(virtual_screen())
            ups.append(stack.enter_context(running(program, screen.environment)))
            _settle(screen)
        before, begun = [up.cpu() for up in ups], time.perf_counter()
        time.sleep(seconds)
        after, passed = [up.cpu() for up in ups], time.perf_counter() - begun
    return [100 * (later - earlier) / passed for earlier, later in zip(before, after, strict=True)]


def answers(program: Program, screen: Screen, taps: Sequence[Tap], rounds: int) -> tuple[dict[str, Series], float]:
    """Milliseconds from a tap to the next screen's first frame, by what was tapped; and megabytes after all of it."""
    taken: dict[str, list[float]] = {tap.name: [] for tap in taps}
    with running(program, screen.environment) as up:
        _settle(screen)
        for _ in range(rounds):
            for tap in taps:
                taken[tap.name].append(_answer(screen, tap, program.name))
        screen.until_calm(_WATCHED)
        memory = up.pss()
    return {name: Series.of(values) for name, values in taken.items()}, memory


def page_taps() -> list[Tap]:
    """The taps of one turn through the plain page."""
    return [Tap("begin", *MIDDLE), *(Tap(name, *tab_place(number)) for number, name in enumerate(TABS) if number)]


def _answer(screen: Screen, tap: Tap, name: str) -> float:
    heights = [y for y in _WATCHED if abs(y - tap.y) > _BESIDE]
    before = screen.until_calm(heights, still=_STILL)
    begun = screen.tap(tap.x, tap.y)
    changed = screen.until_changed(heights, before)
    if changed is None:
        message = f"{name} did not answer a tap on '{tap.name}'"
        raise RuntimeError(message)
    return (changed - begun) / 1e6


def _settle(screen: Screen) -> None:
    """Wait until something is up and has been still for long enough that whatever starts late has started."""
    empty, limit = screen.rows(_WATCHED), time.perf_counter() + 30
    while screen.rows(_WATCHED) == empty and time.perf_counter() < limit:
        time.sleep(0.02)
    screen.until_calm(_WATCHED, still=_SETTLED)

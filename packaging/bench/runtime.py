"""Measures a running program: memory, processor time while idle, and response time to taps."""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Final

from bench.item_positions import Tap
from bench.page import TABS, tab_centre
from bench.processes import Program, running
from bench.screen import HEIGHT, Screen, virtual_screen
from bench.series import Series
from bench.starts import MIDDLE

IDLE_SECONDS: Final = 30.0
_SETTLE_SECONDS: Final = 3.0
_STILL_SECONDS: Final = 0.2
ROWS: Final = tuple(range(60, HEIGHT, 120))
_NEAR: Final = 100
"""Rows this near to a tap are ignored: a button that looks pressed is not yet a response."""


def measure_memory(program: Program, screen: Screen) -> float:
    """Return megabytes of a program that has settled on its first screen."""
    with running(program, screen.environment) as process:
        wait_until_settled(screen)
        return process.memory_mb()


def measure_idle_cpu(programs: Sequence[Program], seconds: float = IDLE_SECONDS) -> list[float]:
    """Return each program's processor time without touches, in percent of one core. They run at the same time, on separate screens."""
    with ExitStack() as stack:
        processes = []
        for program in programs:
            screen = stack.enter_context(virtual_screen())
            processes.append(stack.enter_context(running(program, screen.environment)))
            wait_until_settled(screen)
        before, started = [process.cpu_seconds() for process in processes], time.perf_counter()
        time.sleep(seconds)
        after, elapsed = [process.cpu_seconds() for process in processes], time.perf_counter() - started
    return [100 * (later - earlier) / elapsed for earlier, later in zip(before, after, strict=True)]


def measure_taps(program: Program, screen: Screen, taps: Sequence[Tap], rounds: int) -> tuple[dict[str, Series], float]:
    """Return milliseconds from each tap to the first changed frame, by tap name, and the megabytes used afterwards."""
    times: dict[str, list[float]] = {tap.name: [] for tap in taps}
    with running(program, screen.environment) as process:
        wait_until_settled(screen)
        for _ in range(rounds):
            for tap in taps:
                times[tap.name].append(tap_latency(screen, tap, program.name))
        screen.wait_until_still(ROWS)
        memory = process.memory_mb()
    return {name: Series.from_values(values) for name, values in times.items()}, memory


def page_taps() -> list[Tap]:
    """Return the taps of one round through the plain page."""
    return [Tap("begin", *MIDDLE), *(Tap(name, *tab_centre(number)) for number, name in enumerate(TABS) if number)]


def tap_latency(screen: Screen, tap: Tap, name: str) -> float:
    """Return milliseconds from a tap to the first changed frame of the program `name`."""
    heights = [y for y in ROWS if abs(y - tap.y) > _NEAR]
    before = screen.wait_until_still(heights, still=_STILL_SECONDS)
    started = screen.tap(tap.x, tap.y)
    changed = screen.wait_for_change(heights, before)
    if changed is None:
        message = f"{name} did not respond to a tap on '{tap.name}'"
        raise RuntimeError(message)
    return (changed - started) / 1e6


def wait_until_settled(screen: Screen) -> None:
    """Wait until something is shown and has been still long enough that everything delayed has started."""
    empty, limit = screen.read_rows(ROWS), time.perf_counter() + 30
    while screen.read_rows(ROWS) == empty and time.perf_counter() < limit:
        time.sleep(0.02)
    screen.wait_until_still(ROWS, still=_SETTLE_SECONDS)

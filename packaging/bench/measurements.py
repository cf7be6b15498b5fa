"""Which measurements there are, how often each is taken, and which goal it has."""

from functools import partial
from pathlib import Path
from typing import Any, Final

from bench.casting import SIZES, casting
from bench.competitors import FROZEN, chromium, frozen, kiosk
from bench.counting import pages, tallies
from bench.frames import KINDS, calmest, frames
from bench.item_positions import of_a_visit
from bench.processes import Program
from bench.rows import Row
from bench.runtime import answers, page_taps, rest, weigh
from bench.screen import Screen, virtual_screen
from bench.series import Series, each, in_turn
from bench.starts import learn, start
from tests.test_startup import LATER, loaded_at_attract

Measured = tuple[list[Row], dict[str, Any]]
"""Rows for the table, and every single value for whoever wants to look closer."""

_STARTS: Final = 7
_PLANTED_STARTS: Final = 12
_WEIGHINGS: Final = 2
_VISITS: Final = 7
_TURNS: Final = 8
_CAST_ROUNDS: Final = 8
_FRAME_RUNS: Final = 3
SMOOTH: Final = 50
"""Milliseconds: the longest that a frame may take where something moves."""
_TALLIES: Final = 300
_PAGES: Final = 2
_TEN_TIMES: Final = 12
"""Ten times the reasons may take no more than this many times as long: as long for each, and some noise."""
_PAGES_GOAL: Final = 30_000
_NOISE: Final = 1.05
"""A start that takes no more work than this is as good as the other one."""
START: Final = "start to first interactive frame"
_WORK: Final = "processor time in the lightest start"
_UNWANTED: Final = "modules loaded at start that attract does not need"
FRAME: Final = 16.7


def everything(work: Path) -> Measured:
    """All of it, in under five minutes."""
    ours, theirs = kiosk(work), chromium(work)
    parts = [_starts(work, ours, theirs)]
    with virtual_screen() as screen:
        parts += [_memory(screen, ours, theirs), _taps(screen, ours, theirs)]
    parts += [drawing(), _rest(ours, theirs), _imports(work, ""), *(_casting(work, size) for size in SIZES), _tallies(work), _pages(work)]
    return [row for rows, _ in parts for row in rows], {name: value for _, details in parts for name, value in details.items()}


def drawing() -> Measured:
    """Frames alone."""
    with virtual_screen() as screen:
        runs = [frames(screen) for _ in range(_FRAME_RUNS)]
    found = calmest(runs)
    rows = [
        Row(f"frame of a {kind}, p99 of the calmest of {_FRAME_RUNS} runs", waited.p99, "ms", "work in it", worked.p99, goal_value=SMOOTH)
        for kind, (waited, worked) in found.items()
    ]
    all_runs = {f"frame of a {kind}, p99 of each run": [round(run[kind].waited.p99, 1) for run in runs] for kind in KINDS}
    series = {f"{kind}, {name}": taken for kind, frame in found.items() for name, taken in frame._asdict().items()}
    return rows, {**all_runs, **_values("frame", series)}


def planted(work: Path, module: str) -> Measured:
    """The start alone, with and without an import that has no business there."""
    ours = f"with {module}"
    seconds, processor = _started({"ours": kiosk(work), "theirs": chromium(work), "planted": kiosk(work, module)}, _PLANTED_STARTS)
    rows = [
        Row(START, seconds["ours"].median, "s", "Chromium", seconds["theirs"].median, goal_ratio=0.6),
        Row(f"{START}, {ours}", seconds["planted"].median, "s", "Chromium", seconds["theirs"].median, goal_ratio=0.6),
        Row(f"{_WORK}, {ours}", processor["planted"].least, "s", "without", processor["ours"].least, goal_ratio=_NOISE),
    ]
    found, details = _imports(work, module)
    return [*rows, *found], {**details, **_values(START, seconds), **_values(_WORK, processor)}


def noticed(rows: list[Row]) -> bool:
    """Whether a planted import shows in both ways: more work at start, and a module too many."""
    work = next(row for row in rows if row.beside == "without")
    modules = next(row for row in rows if row.what == _UNWANTED)
    return work.met is False and modules.met is False


def _started(programs: dict[str, Program], rounds: int = _STARTS) -> tuple[dict[str, Series], dict[str, Series]]:
    """Seconds to the first interactive frame, and of processor time in it."""
    with virtual_screen() as screen:
        looks = {name: learn(program, screen) for name, program in programs.items()}
        starts = in_turn(rounds, {name: partial(start, program, screen, looks[name]) for name, program in programs.items()})
    seconds = {name: [one.seconds for one in taken] for name, taken in starts.items()}
    return each(seconds), each({name: [one.processor for one in taken] for name, taken in starts.items()})


def _starts(work: Path, ours: Program, theirs: Program) -> Measured:
    programs = {"ours": ours, "theirs": theirs}
    if FROZEN.exists():
        programs["frozen"] = frozen(work)
    seconds, processor = _started(programs)
    rows = [
        Row(START, seconds["ours"].median, "s", "Chromium", seconds["theirs"].median, goal_ratio=0.6),
        Row(_WORK, processor["ours"].least, "s", "Chromium", processor["theirs"].least),
    ]
    if "frozen" in seconds:
        rows.append(Row(f"{START}, frozen", seconds["frozen"].median, "s", "from source", seconds["ours"].median, goal_ratio=1.3))
    return rows, {**_values(START, seconds), **_values(_WORK, processor)}


def _memory(screen: Screen, ours: Program, theirs: Program) -> Measured:
    series = each(in_turn(_WEIGHINGS, {"ours": partial(weigh, ours, screen), "theirs": partial(weigh, theirs, screen)}))
    row = Row("memory (PSS)", series["ours"].most, "MB", "Chromium", series["theirs"].most, goal_ratio=0.4)
    return [row], _values("memory", series)


def _taps(screen: Screen, ours: Program, theirs: Program) -> Measured:
    mine, memory = answers(ours, screen, of_a_visit(), _VISITS)
    others, their_memory = answers(theirs, screen, page_taps(), _TURNS)
    all_mine, all_others = (Series.of([value for taken in by_tap.values() for value in taken.values]) for by_tap in (mine, others))
    rows = [
        Row("tap to changed frame, p50", all_mine.median, "ms", "Chromium", all_others.median),
        Row("tap to changed frame, p99", all_mine.p99, "ms", "Chromium", all_others.p99, goal_value=50),
        Row("memory after these taps", memory, "MB", "Chromium", their_memory, goal_ratio=0.4),
    ]
    return rows, {**_values("tap", mine), **_values("tap on the plain page", others)}


def _rest(ours: Program, theirs: Program) -> Measured:
    mine, others = rest([ours, theirs])
    return [Row("processor at rest, of one core", mine, "%", "Chromium", others)], {}


def _imports(work: Path, module: str) -> Measured:
    loaded_at_attract(work / "imports")  # the first start makes the database
    loaded = loaded_at_attract(work / "imports", f"import {module}" if module else "")
    unwanted = sorted(loaded & LATER)
    row = Row(_UNWANTED, len(unwanted), "", ", ".join(unwanted), goal_value=0)
    return [row], {"modules loaded at start": len(loaded)}


def _casting(work: Path, reasons: int) -> Measured:
    series = casting(work, reasons, _CAST_ROUNDS)
    ours, bare, plain = series["ours"], series["bare"], series["insert"]
    what = f"casting a vote, {reasons:,} reasons"
    rows = [
        Row(f"{what}, p50", ours.median, "ms", "bare sqlite3", bare.median, goal_ratio=2),
        Row(f"{what}, p99", ours.p99, "ms", "bare sqlite3", bare.p99, goal_value=FRAME),
    ]
    if reasons == SIZES[0]:
        rows.append(Row(f"{what}, p50", ours.median, "ms", "plain insert", plain.median))
    return rows, _values(what, series)


def _tallies(work: Path) -> Measured:
    series = tallies(work, _TALLIES)
    few, many = series.values()
    return [Row("tally of 1,000,000 votes", many.median, "ms", "of 100", few.median, goal_ratio=1.5)], _values("tally", series)


def _pages(work: Path) -> Measured:
    series = pages(work, _PAGES)
    few, many = series.values()
    what = "PDF of 10,000 votes, 5,000 reasons"
    row = Row(what, many.least, "ms", "500 reasons", few.least, goal_ratio=_TEN_TIMES, goal_value=_PAGES_GOAL)
    return [row], _values("page", series)


def _values(what: str, series: dict[str, Series]) -> dict[str, Any]:
    return {f"{what}, {name}": [round(value, 3) for value in taken.values] for name, taken in series.items()}

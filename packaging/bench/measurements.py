"""Defines all measurements, their repetitions and their goals."""

from functools import partial
from pathlib import Path
from typing import Any, Final

from bench.casting import SIZES, measure_casting
from bench.competitors import FROZEN, chromium, frozen, kiosk
from bench.counting import measure_reports, measure_tallies
from bench.frames import KINDS, calmest, measure_frames
from bench.item_positions import visit_taps
from bench.processes import Program
from bench.pupil import measure_pupil
from bench.rows import Row
from bench.runtime import measure_idle_cpu, measure_memory, measure_taps, page_taps
from bench.screen import Screen, virtual_screen
from bench.series import Series, interleave, to_series
from bench.starts import learn_first_screen, measure_start
from tests.test_startup import UNNEEDED, loaded_at_attract

Measured = tuple[list[Row], dict[str, Any]]
"""Rows for the table, and all single values by name."""

_STARTS: Final = 7
_PLANTED_STARTS: Final = 12
_MEMORY_RUNS: Final = 2
_VISIT_ROUNDS: Final = 7
_PAGE_ROUNDS: Final = 8
_PUPILS: Final = 28
_MAX_TAP_MS: Final = 100
_CAST_ROUNDS: Final = 8
_FRAME_RUNS: Final = 3
MAX_FRAME_MS: Final = 50
"""Milliseconds: the longest acceptable frame while something moves."""
_TALLY_ROUNDS: Final = 300
_REPORT_ROUNDS: Final = 2
_TEN_TIMES_RATIO: Final = 12
"""Ten times the reasons may take at most this many times as long: linear growth, and some noise."""
_REPORT_GOAL_MS: Final = 30_000
_NOISE_RATIO: Final = 1.05
"""The largest ratio of processor times that counts as equal."""
START: Final = "start to first interactive frame"
_PROCESSOR_TIME: Final = "processor time in the lightest start"
_UNNEEDED_MODULES: Final = "modules loaded at start that attract does not need"
FRAME_MS: Final = 16.7
_VOTE_RATIO: Final = 2.5
"""A vote may take at most this many times as long as the same transaction in bare sqlite3, whose journal is not wiped."""


def measure_all(work: Path) -> Measured:
    """Take all measurements, in under five minutes."""
    ours, theirs = kiosk(work), chromium(work)
    parts = [_starts(work, ours, theirs)]
    with virtual_screen() as screen:
        parts += [_memory(screen, ours, theirs), _taps(screen, ours, theirs), _pupil(work, screen, ours)]
    parts += [
        measure_drawing(),
        _idle(ours, theirs),
        _imports(work, ""),
        measure_votes(work),
        _tallies(work),
        _reports(work),
    ]
    return _joined(parts)


def measure_votes(work: Path) -> Measured:
    """Measure casting only."""
    return _joined([_casting(work, size) for size in SIZES])


def measure_drawing() -> Measured:
    """Measure frame times only."""
    with virtual_screen() as screen:
        runs = [measure_frames(screen) for _ in range(_FRAME_RUNS)]
    found = calmest(runs)
    best = f"the calmest of {_FRAME_RUNS} runs"
    rows = [
        Row(f"frame of a {kind}, p99 of {best}", waited.p99, "ms", "work in it", worked.p99, goal_value=MAX_FRAME_MS)
        for kind, (waited, worked) in found.items()
    ]
    all_runs = {f"frame of a {kind}, p99 of each run": [round(run[kind].waited.p99, 1) for run in runs] for kind in KINDS}
    series = {f"{kind}, {name}": values for kind, frame in found.items() for name, values in frame._asdict().items()}
    return rows, {**all_runs, **_values("frame", series)}


def measure_planted_start(work: Path, module: str) -> Measured:
    """Measure the start only, with and without a needless import."""
    ours = f"with {module}"
    seconds, processor = _measure_starts({"ours": kiosk(work), "theirs": chromium(work), "planted": kiosk(work, module)}, _PLANTED_STARTS)
    rows = [
        Row(START, seconds["ours"].median, "s", "Chromium", seconds["theirs"].median, goal_ratio=0.6),
        Row(f"{START}, {ours}", seconds["planted"].median, "s", "Chromium", seconds["theirs"].median, goal_ratio=0.6),
        Row(f"{_PROCESSOR_TIME}, {ours}", processor["planted"].minimum, "s", "without", processor["ours"].minimum, goal_ratio=_NOISE_RATIO),
    ]
    found, details = _imports(work, module)
    return [*rows, *found], {**details, **_values(START, seconds), **_values(_PROCESSOR_TIME, processor)}


def is_planted_import_detected(rows: list[Row]) -> bool:
    """Return whether the planted import shows twice: in processor time at start and in the loaded modules."""
    work = next(row for row in rows if row.beside == "without")
    modules = next(row for row in rows if row.what == _UNNEEDED_MODULES)
    return work.met is False and modules.met is False


def _measure_starts(programs: dict[str, Program], rounds: int = _STARTS) -> tuple[dict[str, Series], dict[str, Series]]:
    """Return seconds to the first interactive frame, and of processor time until then."""
    with virtual_screen() as screen:
        snapshots = {name: learn_first_screen(program, screen) for name, program in programs.items()}
        starts = interleave(rounds, {name: partial(measure_start, program, screen, snapshots[name]) for name, program in programs.items()})
    seconds = {name: [one.seconds for one in values] for name, values in starts.items()}
    return to_series(seconds), to_series({name: [one.processor for one in values] for name, values in starts.items()})


def _starts(work: Path, ours: Program, theirs: Program) -> Measured:
    programs = {"ours": ours, "theirs": theirs}
    if FROZEN.exists():
        programs["frozen"] = frozen(work)
    seconds, processor = _measure_starts(programs)
    rows = [
        Row(START, seconds["ours"].median, "s", "Chromium", seconds["theirs"].median, goal_ratio=0.6),
        Row(_PROCESSOR_TIME, processor["ours"].minimum, "s", "Chromium", processor["theirs"].minimum),
    ]
    if "frozen" in seconds:
        rows.append(Row(f"{START}, frozen", seconds["frozen"].median, "s", "from source", seconds["ours"].median, goal_ratio=1.3))
    return rows, {**_values(START, seconds), **_values(_PROCESSOR_TIME, processor)}


def _memory(screen: Screen, ours: Program, theirs: Program) -> Measured:
    series = to_series(
        interleave(_MEMORY_RUNS, {"ours": partial(measure_memory, ours, screen), "theirs": partial(measure_memory, theirs, screen)})
    )
    row = Row("memory (PSS)", series["ours"].maximum, "MB", "Chromium", series["theirs"].maximum, goal_ratio=0.4)
    return [row], _values("memory", series)


def _taps(screen: Screen, ours: Program, theirs: Program) -> Measured:
    mine, memory = measure_taps(ours, screen, visit_taps(), _VISIT_ROUNDS)
    others, their_memory = measure_taps(theirs, screen, page_taps(), _PAGE_ROUNDS)
    all_mine, all_others = (
        Series.from_values([value for values in by_tap.values() for value in values.values]) for by_tap in (mine, others)
    )
    rows = [
        Row("tap to changed frame, p50", all_mine.median, "ms", "Chromium", all_others.median),
        Row("tap to changed frame, p99", all_mine.p99, "ms", "Chromium", all_others.p99, goal_value=50),
        Row("memory after these taps", memory, "MB", "Chromium", their_memory, goal_ratio=0.4),
    ]
    return rows, {**_values("tap", mine), **_values("tap on the plain page", others)}


def _pupil(work: Path, screen: Screen, ours: Program) -> Measured:
    times = measure_pupil(ours, work, screen, _PUPILS)
    longest = max(series.maximum for series in times.taps.values())
    row = Row(f"a class voting, {_PUPILS} pupils: longest wait after a tap", longest, "ms", goal_value=_MAX_TAP_MS)
    return [row], {**_values("tap of a pupil", times.taps), "thanks before the next pupil": times.thanks.values}


def _idle(ours: Program, theirs: Program) -> Measured:
    mine, others = measure_idle_cpu([ours, theirs])
    return [Row("processor at rest, of one core", mine, "%", "Chromium", others)], {}


def _imports(work: Path, module: str) -> Measured:
    loaded_at_attract(work / "imports")  # the first start creates the database
    loaded = loaded_at_attract(work / "imports", f"import {module}" if module else "")
    unwanted = sorted(loaded & UNNEEDED)
    row = Row(_UNNEEDED_MODULES, len(unwanted), "", ", ".join(unwanted), goal_value=0)
    return [row], {"modules loaded at start": len(loaded)}


def _casting(work: Path, reasons: int) -> Measured:
    series = measure_casting(work, reasons, _CAST_ROUNDS)
    ours, bare, plain = series["ours"], series["bare"], series["insert"]
    what = f"casting a vote, {reasons:,} reasons"
    rows = [
        Row(f"{what}, p50", ours.median, "ms", "bare sqlite3", bare.median, goal_ratio=_VOTE_RATIO),
        Row(f"{what}, p99", ours.p99, "ms", "bare sqlite3", bare.p99, goal_value=FRAME_MS),
    ]
    if reasons == SIZES[0]:
        rows.append(Row(f"{what}, p50", ours.median, "ms", "plain insert", plain.median))
    return rows, _values(what, series)


def _tallies(work: Path) -> Measured:
    series = measure_tallies(work, _TALLY_ROUNDS)
    few, many = series.values()
    return [Row("tally of 1,000,000 votes", many.median, "ms", "of 100", few.median, goal_ratio=1.5)], _values("tally", series)


def _reports(work: Path) -> Measured:
    series = measure_reports(work, _REPORT_ROUNDS)
    few, many = series.values()
    what = "PDF of 10,000 votes, 5,000 reasons"
    row = Row(what, many.minimum, "ms", "500 reasons", few.minimum, goal_ratio=_TEN_TIMES_RATIO, goal_value=_REPORT_GOAL_MS)
    return [row], _values("page", series)


def _joined(parts: list[Measured]) -> Measured:
    return [row for rows, _ in parts for row in rows], {name: value for _, details in parts for name, value in details.items()}


def _values(what: str, series: dict[str, Series]) -> dict[str, Any]:
    return {f"{what}, {name}": [round(value, 3) for value in values.values] for name, values in series.items()}

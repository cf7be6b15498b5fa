"""A long day of whole visits in the whole program: memory, open files and threads stay what they are, and nobody is forgotten."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.faults.soak.growth import ALLOWED, Sample, grown
from tests.faults.soak.runs import Seen, begin, curve, ended

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")

WARM = 20
VISITS = 40
LEAKING = 15
MANY = int(os.environ.get("GOODFAITH_SOAK_VISITS", "20000"))
A_VISIT = 2
"""Kilobytes of memory growth allowed per visit. QML's engine keeps about one even after garbage collection: 2 MB in a day of 2,000."""
FULL = min(2500, MANY // 2)
"""Visits until SQLite's cache and the words that are put in a new order with every vote, 500 at most, have reached their size."""


def soaked(folder: Path, visits: int, leaking: int) -> tuple[Seen, Sequence[Sample]]:
    out = folder / "curve"
    seen = ended(begin("visits", folder / "kiosk", visits, leaking, out), folder / "kiosk")
    assert seen.trouble == ""
    return seen, curve(out)


def unharmed(seen: Seen, visits: int) -> None:
    """Assert that every thanked vote is counted, and that neither Qt nor QML nor the program logged anything."""
    assert seen.thanked == seen.stored
    assert seen.thanked > visits * 0.6
    assert seen.screens > {"attract", "ground", "arguments", "reading", "watch", "vote", "reason", "thanks", "results"}
    assert seen.log == ""


@pytest.mark.timeout(400)
def test_visits_leave_nothing_behind_and_a_planted_leak_is_found(memory: Path) -> None:
    seen, samples = soaked(memory, VISITS, LEAKING)

    unharmed(seen, VISITS)
    assert grown([sample for sample in samples if sample.visits <= VISITS], WARM) == []
    leaked = [sample for sample in samples if sample.visits >= VISITS - WARM // 2]
    assert [found for found in grown(leaked, VISITS) if found.startswith("memory")]


@pytest.mark.soak
@pytest.mark.timeout(8 * 3600)
def test_a_season_of_visits_leaves_nothing_behind(memory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GOODFAITH_SOAK_VISITS says how many; the curve is printed."""
    seen, samples = soaked(memory, MANY, 0)

    with capsys.disabled():
        sys.stdout.write(f"\n{MANY} visits, {seen.thanked} votes\n  visits  kB of its own  files  threads\n")
        for sample in [*samples[:: max(1, len(samples) // 25)], samples[-1]]:
            sys.stdout.write(f"{sample.visits:8} {sample.memory:14} {sample.files:6} {sample.threads:8}\n")
    unharmed(seen, MANY)
    assert grown(samples, FULL, A_VISIT * (MANY - FULL)) == []


def test_more_files_and_threads_are_found() -> None:
    flat = [Sample(visits, 100_000, 13, 5) for visits in range(10, VISITS + 1, 10)]
    assert grown(flat, WARM) == []
    assert grown([*flat, Sample(VISITS + 10, 100_000, 14, 5)], WARM) == ["1 more files"]
    assert grown([*flat, Sample(VISITS + 10, 100_000, 13, 7)], WARM) == ["2 more threads"]


def test_memory_may_grow_by_what_is_allowed_and_no_more() -> None:
    begun = [Sample(visits, 100_000, 13, 5) for visits in range(10, WARM + 1, 10)]
    assert grown([*begun, *(Sample(VISITS, 100_000 + ALLOWED, 13, 5),) * 3], WARM) == []
    assert grown([*begun, *(Sample(VISITS, 100_001 + ALLOWED, 13, 5),) * 3], WARM) == ["memory grew by 3001 kB"]

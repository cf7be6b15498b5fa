"""Measures a process's memory, open files and threads, and whether they keep growing."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

_OWN: Final = ("Private_Dirty:", "Private_Hugetlb:", "Swap:")
"""Clean pages belong to files, mostly libraries. The system reclaims them, and who is charged depends on other programs."""
_SAMPLES: Final = 3
ALLOWED: Final = 3000
"""Kilobytes."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Private memory in kilobytes, open files and threads after this many visits."""

    visits: int
    memory: int
    files: int
    threads: int

    @classmethod
    def taken(cls, visits: int) -> "Sample":
        """Measure this process now."""
        rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
        memory = sum(int(line.split()[1]) for line in rollup if line.startswith(_OWN))
        return cls(visits, memory, _entries("fd"), _entries("task"))


def _entries(folder: str) -> int:
    return sum(1 for _ in Path("/proc/self", folder).iterdir())


def grown(curve: Sequence[Sample], warm: int, allowed: int = ALLOWED) -> list[str]:
    """Return as sentences what has grown since `warm` visits, memory only if by more than `allowed` kilobytes.

    A few samples at either end are averaged, because memory is allocated in blocks.
    """
    start = [sample for sample in curve if sample.visits <= warm][-_SAMPLES:]
    end = curve[-_SAMPLES:]
    memory = median(s.memory for s in end) - median(s.memory for s in start)
    found = [f"memory grew by {memory:.0f} kB"] if memory > allowed else []
    for what in ("files", "threads"):
        before, after = (max(getattr(sample, what) for sample in samples) for samples in (start, end))
        found += [f"{after - before} more {what}"] if after > before else []
    return found

"""What a process takes, and whether it takes more and more."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

_OWN: Final = ("Private_Dirty:", "Private_Hugetlb:", "Swap:")
"""Clean pages are files', libraries' above all: the system takes them back, and whose they are depends on what else runs."""
_SAMPLES: Final = 3
ALLOWED: Final = 5000
"""Kilobytes."""


@dataclass(frozen=True, slots=True)
class Sample:
    """After so many visits: kilobytes that are this process's own, open files, threads."""

    visits: int
    memory: int
    files: int
    threads: int

    @classmethod
    def taken(cls, visits: int) -> "Sample":
        """Of this process, now."""
        rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
        memory = sum(int(line.split()[1]) for line in rollup if line.startswith(_OWN))
        return cls(visits, memory, _entries("fd"), _entries("task"))


def _entries(folder: str) -> int:
    return sum(1 for _ in Path("/proc/self", folder).iterdir())


def grown(curve: Sequence[Sample], warm: int, allowed: int = ALLOWED) -> list[str]:
    """What has grown since `warm` visits, memory by more kilobytes than allowed, as sentences.

    A few samples around either end stand for it: memory comes in pieces.
    """
    start = [sample for sample in curve if sample.visits <= warm][-_SAMPLES:]
    end = curve[-_SAMPLES:]
    memory = median(s.memory for s in end) - median(s.memory for s in start)
    found = [f"memory grew by {memory:.0f} kB"] if memory > allowed else []
    for what in ("files", "threads"):
        before, after = (max(getattr(sample, what) for sample in samples) for samples in (start, end))
        found += [f"{after - before} more {what}"] if after > before else []
    return found

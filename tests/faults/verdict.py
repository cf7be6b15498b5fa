"""What became of a database that something happened to."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from kiosk.errors import KnownError
from tests.faults.busy_day import Kept, integrity


class Verdict(StrEnum):
    """`SOUND`, or what is wrong with it."""

    SOUND = "sound"
    LOST = "thanked votes lost"
    DAMAGED = "damaged"
    MIXED = "neither the votes before nor those after"


def verdict(path: Path, possible: Sequence[Kept | None]) -> Verdict:
    """Open a database as the program does and compare; `possible` is what it may hold, from the fewest votes to the most."""
    try:
        found = Kept.read(path)
    except (KnownError, ValueError):
        return Verdict.DAMAGED
    if integrity(path) != "ok":
        return Verdict.DAMAGED
    if found in possible:
        return Verdict.SOUND
    fewest = possible[0]
    return Verdict.LOST if found is None or (fewest is not None and found.visits < fewest.visits) else Verdict.MIXED

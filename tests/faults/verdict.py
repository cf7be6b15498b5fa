"""Judges a database after a fault."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from kiosk.errors import KnownError
from tests.faults.busy_day import StoredSession, integrity
from tests.storage.places import contents


class Verdict(StrEnum):
    """`SOUND`, or what is wrong with the database."""

    SOUND = "sound"
    LOST = "thanked votes lost"
    DAMAGED = "damaged"
    MIXED = "neither the votes before nor those after"
    UNWIPED = "the journal still holds pages of earlier votes"


def verdict(path: Path, possible: Sequence[StoredSession | None]) -> Verdict:
    """Open a database as the program does and compare it with the `possible` contents, fewest votes first."""
    try:
        found = StoredSession.read(path)
    except (KnownError, ValueError):
        return Verdict.DAMAGED
    if integrity(path) != "ok":
        return Verdict.DAMAGED
    if found in possible:
        return Verdict.SOUND if list(contents(path.parent)) == [path.name] else Verdict.UNWIPED
    fewest = possible[0]
    return Verdict.LOST if found is None or (fewest is not None and found.visits < fewest.visits) else Verdict.MIXED

"""Generates the same ballots every time, and what a database must hold after any number of them."""

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.tally import Cell, Tally
from kiosk.services.moderation import ReasonState
from kiosk.storage import open_store
from tests.storage.places import POINTS

DATABASE = "goodfaith.db"


def ballots(count: int, seed: int = 1) -> list[Ballot]:
    """Return ballots of all kinds, three in four with a reason."""
    rng = random.Random(seed)  # noqa: S311 - the same every time
    return [_ballot(rng, number) for number in range(count)]


@dataclass(frozen=True, slots=True)
class StoredSession:
    """Everything a database holds of a session."""

    votes: dict[Cell, int]
    visits: int
    points: dict[tuple[Side, int], int]
    reasons: tuple[str, ...]

    @classmethod
    def after(cls, cast: Sequence[Ballot], left: int = 0) -> "StoredSession":
        """Return what it must hold after these ballots and `left` visits without a vote, counted without the code under test."""
        points: dict[tuple[Side, int], int] = {}
        for ballot in cast:
            if ballot.point is not None:
                points[ballot.side, ballot.point] = points.get((ballot.side, ballot.point), 0) + 1
        return cls(dict(Tally.from_ballots(cast).counts), len(cast) + left, points, tuple(sorted(b.reason for b in cast if b.reason)))

    @classmethod
    def read(cls, path: Path, session_id: str | None = None) -> "StoredSession | None":
        """Return what it holds, opened as the program opens it; None if it has no session yet. Raises KnownError."""
        store = open_store(path)
        try:
            session = session_id or next((session.id for session in store.sessions.all()), None)
            if session is None:
                return None
            counts, reasons = store.counts.counts(session), store.reasons.list(session, *ReasonState)
            votes = {cell: count for cell, count in counts.now.counts.items() if count}
            points = {(Side(side), position): count for (side, position), count in counts.points.items() if count}
            return cls(votes, counts.visits, points, tuple(sorted(reason.text for reason in reasons)))
        finally:
            store.close()


def integrity(path: Path) -> str:
    """Return the result of SQLite's integrity check and foreign key check: 'ok', or what is wrong."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
            orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        return str(error)
    return "; ".join(found) if not orphans else f"{len(orphans)} rows without their session"


def _ballot(rng: random.Random, number: int) -> Ballot:
    reason = f"reason {number} " + "w" * rng.randrange(260) if rng.random() < 0.75 else None
    point = rng.randrange(POINTS) if rng.random() < 0.5 else None
    return Ballot(rng.choice(list(Side)), rng.choice(list(Side)), rng.choice([None, *Stance]), point, reason)

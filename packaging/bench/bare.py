"""Baselines for casting a vote: the same transaction in plain SQL, and one plain insert.

Both use only Python's sqlite3, with the settings that keep every vote through a power cut. The journal is truncated and not wiped: what is
left of it on the disk is not a baseline's concern. The settings are written out, so that a change in the kiosk does not move the baseline.
"""

import json
import secrets
import sqlite3
from operator import itemgetter
from pathlib import Path
from random import SystemRandom
from typing import Any, Final

from kiosk.domain.ballot import Ballot
from kiosk.domain.disclosure import MIN_GROUP

_BUCKET: Final = 500
_BLANKS: Final = " " * 1024
_COUNT_VISIT: Final = """
UPDATE sessions SET visits = printf('%012d', CAST(visits AS INTEGER) + 1) WHERE id = ? AND state IN ('open', 'rehearsal')
"""
_COUNT_VOTE: Final = """
UPDATE tallies SET count = printf('%012d', CAST(count AS INTEGER) + 1)
WHERE session_id = ? AND round = 1 AND opening = ? AND final = ? AND first = ? AND entered = 'touch'
"""
_PROMISE: Final = "UPDATE publications SET small_group = ? WHERE session_id = ?"
"""Stored with the first vote of a session."""
_SETTINGS: Final = (
    "trusted_schema=OFF",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "foreign_keys=ON",
    "fullfsync=1",
    "synchronous=EXTRA",
    "journal_mode=TRUNCATE",
)
_random: Final = SystemRandom()


class BareStore:
    """Casts into a database created by Goodfaith, in plain SQL: one transaction with the same reshuffle of reasons."""

    def __init__(self, path: Path, session_id: str) -> None:
        self._db = _connect(path)
        self._session = session_id
        self._db.execute(_PROMISE, (f"{MIN_GROUP:012d}", session_id))

    def cast(self, ballot: Ballot) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._count(ballot)
        self._store_reason(ballot)
        self._db.execute("COMMIT")

    def close(self) -> None:
        self._db.close()

    def _count(self, ballot: Ballot) -> None:
        key = (self._session, ballot.opening or "none", ballot.final, ballot.first)
        if self._db.execute(_COUNT_VISIT, (self._session,)).rowcount != 1 or self._db.execute(_COUNT_VOTE, key).rowcount != 1:
            message = "the bare transaction counted nothing"
            raise RuntimeError(message)

    def _store_reason(self, ballot: Ballot) -> None:
        new: dict[str, Any] = {
            "id": "",
            "text": ballot.reason,
            "language": ballot.language,
            "final": ballot.final,
            "opening": ballot.opening or "",
        }
        new |= {"state": "waiting", "fair": 0, "asked": 0}
        last = self._db.execute("SELECT max(bucket) FROM reasons WHERE session_id = ?", (self._session,)).fetchone()[0] or 0
        records = self._read(last)
        if len(records) >= _BUCKET:
            last, records = last + 1, []
        position = _random.randrange(_BUCKET * last + len(records) + 1) // _BUCKET
        if last:
            rewritten = position if position < last else _random.randrange(last)
            others = self._read(rewritten)
            if rewritten == position:
                chosen = _random.randrange(len(others))
                new, others[chosen] = others[chosen], new
            self._write(rewritten, others)
        self._write(last, [*records, new])

    def _read(self, bucket: int) -> list[dict[str, Any]]:
        row = self._db.execute("SELECT packed FROM reasons WHERE session_id = ? AND bucket = ?", (self._session, bucket)).fetchone()
        return json.loads(row[0]) if row else []

    def _write(self, bucket: int, records: list[dict[str, Any]]) -> None:
        ids = secrets.token_bytes(16 * len(records)).hex()
        for position, record in enumerate(records):
            record["id"] = ids[32 * position : 32 * position + 32]
        packed = _BLANKS + json.dumps(sorted(records, key=itemgetter("id")), ensure_ascii=False, separators=(",", ":"))
        packed += " " * _random.randrange(64)
        self._db.execute("INSERT OR REPLACE INTO reasons VALUES (?, ?, ?)", (self._session, bucket, packed))


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    return connection


class PlainInserts:
    """Inserts one row per vote, in order of arrival: fast, but not anonymous."""

    def __init__(self, path: Path) -> None:
        sqlite3.connect(path).close()
        self._db = _connect(path)
        self._db.execute("CREATE TABLE IF NOT EXISTS votes (id BLOB PRIMARY KEY, opening, final, first, text) WITHOUT ROWID")

    def cast(self, ballot: Ballot) -> None:
        row = (secrets.token_bytes(16), ballot.opening, ballot.final, ballot.first, ballot.reason)
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("INSERT INTO votes VALUES (?, ?, ?, ?, ?)", row)
        self._db.execute("COMMIT")

    def close(self) -> None:
        self._db.close()

"""No table may hold what would tell one visitor from the next: no row number, no time, no sequence."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.storage import Store, open_store

OF_THE_ORGANISER = {
    "sessions": {"show_unanimous", "still_unsure", "how_sure", "number", "opened_on", "closed_on"},
    "last_run": {"day"},
    "session_log": {"number", "day"},
}
"""What says when or in which order, of a session or the kiosk as a whole. No visit writes a line of the session log: see
`tests/storage/test_session_log.py`."""
_TELLING_NAME = re.compile(r"time|date|moment|stamp|\bon\b|_on\b|_at\b|created|changed|number|sequence|serial|order|visitor|device|rowid")
_TELLING_TYPE = re.compile(r"DATE|TIME|STAMP")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "goodfaith.db"


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    with closing(open_store(place)) as store:
        yield store


def telling(connection: sqlite3.Connection) -> Iterator[str]:
    """Return everything about the tables that could distinguish visitors."""
    for name, kind, without_rowid in connection.execute("SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main'").fetchall():
        if name in {"sqlite_schema", "alembic_version"}:
            continue
        if kind != "table" or not without_rowid:
            yield f"{name} is a {kind} with row numbers"
        for column, declared, default in connection.execute("SELECT name, type, dflt_value FROM pragma_table_xinfo(?)", (name,)).fetchall():
            if column in OF_THE_ORGANISER.get(name, set()):
                continue
            if _TELLING_NAME.search(column) or _TELLING_TYPE.search(declared.upper()) or default is not None:
                yield f"{name}.{column} {declared} {default}"
    for kind, name in connection.execute("SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchall():
        yield f"a {kind} {name}"
    for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall():
        yield f"an index {name}, whose pages keep an order of their own: {sql}"


def test_no_table_tells_visitors_apart(store: Store, place: Path) -> None:
    del store
    with closing(sqlite3.connect(place)) as connection:
        assert list(telling(connection)) == []


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TABLE log (session_id TEXT PRIMARY KEY, final TEXT)",
        "CREATE TABLE log (id INTEGER PRIMARY KEY AUTOINCREMENT, final TEXT)",
        "CREATE TABLE log (id TEXT PRIMARY KEY, created_at TEXT) WITHOUT ROWID",
        "CREATE TABLE log (id TEXT PRIMARY KEY, seen TIMESTAMP) WITHOUT ROWID",
        "CREATE TABLE log (id TEXT PRIMARY KEY, seen TEXT DEFAULT CURRENT_TIMESTAMP) WITHOUT ROWID",
        "CREATE TABLE log (id TEXT PRIMARY KEY, sequence INTEGER) WITHOUT ROWID",
        "ALTER TABLE reasons ADD COLUMN number INTEGER",
        "CREATE INDEX by_words ON reasons (packed)",
        "CREATE TRIGGER note AFTER UPDATE ON tallies BEGIN SELECT 1; END",
    ],
)
def test_a_telling_table_would_be_found(store: Store, place: Path, planted: str) -> None:
    del store
    with closing(sqlite3.connect(place)) as connection:
        connection.execute(planted)
        assert list(telling(connection))

"""A database that somebody prepared is refused with one sentence, and stays as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.storage import DamagedError, Store, back_up, open_store, restore, schema_check
from tests.storage.places import POINTS, a_session

SESSION = a_session()

THROUGH_TRIGGERS = (
    "CREATE TRIGGER turn AFTER UPDATE ON tallies WHEN new.final = 'against' AND new.count <> old.count BEGIN "
    "UPDATE tallies SET count = old.count WHERE session_id = new.session_id AND final = 'against'; END"
)
"""Undoes every vote against."""
PLANTED = {
    "a trigger": THROUGH_TRIGGERS,
    "a view": "CREATE VIEW late AS SELECT * FROM reasons",
    "an index": "CREATE INDEX order_of_arrival ON tallies (count)",
    "an index on an expression": "CREATE INDEX expression ON tallies (length(count))",
    "a table": "CREATE TABLE times (at TEXT)",
    "a column": "ALTER TABLE sessions ADD COLUMN at TEXT",
    "a column with a default": "ALTER TABLE sessions ADD COLUMN at TEXT DEFAULT ''",
    "a generated column": "ALTER TABLE sessions ADD COLUMN at TEXT GENERATED ALWAYS AS (name) VIRTUAL",
    "a renamed column": "ALTER TABLE points RENAME COLUMN position TO place",
    "a missing table": "DROP TABLE points",
    "statistics": "ANALYZE",
}
REWRITTEN = {
    "a check that refuses votes": ("length(count) = 12", "length(count) = 12 and final <> ''against''"),
    "a check that is gone": ("CONSTRAINT fixed_width CHECK (length(count) = 12),", ""),
    "another collation": ("count TEXT NOT NULL", "count TEXT COLLATE NOCASE NOT NULL"),
    "no cascade": ("ON DELETE CASCADE", ""),
}

VALUES = {
    "bytes for a name": "UPDATE sessions SET name = x'00ff'",
    "a name that moves the cursor": "UPDATE sessions SET name = char(27) || '[2J'",
    "a name with an end in it": "UPDATE sessions SET name = 'a' || char(0) || 'b'",
    "an impossible date": "UPDATE sessions SET opened_on = '2026-02-31'",
    "a number for a date": "UPDATE sessions SET opened_on = 5",
    "words for a number": "UPDATE sessions SET number = 'one'",
    "seven for yes": "UPDATE sessions SET revealed = 7",
    "fewer than no visits": "UPDATE sessions SET visits = '-00000000001'",
    "digits of another script": "UPDATE sessions SET visits = '٣٣٣٣٣٣٣٣٣٣٣٣'",
    "blanks for zeros": "UPDATE sessions SET visits = '           1'",
    "bytes for a count": "UPDATE tallies SET count = x'303030303030303030303031'",
    "words for days": "INSERT INTO retention VALUES ('a', 'twelve weeks', 0)",
    "an impossible last day": "INSERT INTO last_run VALUES ('last', 'today')",
    "small pages": ("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 512", "VACUUM"),
    "large pages": ("PRAGMA journal_mode = DELETE", "PRAGMA page_size = 65536", "VACUUM"),
    "pages that move": ("PRAGMA auto_vacuum = FULL", "VACUUM"),
}
"""Values that SQLite stores and this program never does, and a layout that would show the order of votes."""


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A database with a session and a vote, closed."""
    path = tmp_path / "prepared.db"
    with closing(open_store(path)) as store:
        store.sessions.add(SESSION, POINTS)
        store.ballots.cast(SESSION.id, Ballot(Side.FOR, Side.FOR))
    return path


def alter(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def rewrite(path: Path, old: str, new: str) -> None:
    """Change the text of the schema itself, which no ALTER TABLE could do."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        change = f"UPDATE sqlite_schema SET sql = replace(sql, '{old}', '{new}') WHERE name = 'tallies'"  # noqa: S608 - constants of this file
        done = connection.execute(change)
        assert done.rowcount == 1
        (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'tallies'").fetchone()
        assert old not in sql or old in new


def refused(path: Path, target: Path) -> None:
    """Neither opened nor restored, and the same bytes afterwards."""
    before = path.read_bytes()
    for use in (lambda: open_store(path), lambda: restore(path, target), lambda: back_up(path, target)):
        with pytest.raises(DamagedError, match="was altered by another program") as error:
            use()
        assert "\n" not in str(error.value)
    assert path.read_bytes() == before
    assert not target.exists()


@pytest.mark.parametrize("statement", PLANTED.values(), ids=PLANTED)
def test_what_was_added_is_refused(prepared: Path, tmp_path: Path, statement: str) -> None:
    alter(prepared, statement)

    refused(prepared, tmp_path / "data" / "goodfaith.db")


@pytest.mark.parametrize(("old", "new"), REWRITTEN.values(), ids=REWRITTEN)
def test_what_was_rewritten_is_refused(prepared: Path, tmp_path: Path, old: str, new: str) -> None:
    rewrite(prepared, old, new)

    refused(prepared, tmp_path / "data" / "goodfaith.db")


@pytest.mark.parametrize("statements", VALUES.values(), ids=VALUES)
def test_values_and_pages_that_no_goodfaith_writes_are_refused(prepared: Path, tmp_path: Path, statements: str | tuple[str, ...]) -> None:
    with closing(sqlite3.connect(prepared, isolation_level=None)) as connection:
        for statement in [statements] if isinstance(statements, str) else statements:
            connection.execute(statement)
    before, target = prepared.read_bytes(), tmp_path / "data" / "goodfaith.db"
    for use in (lambda: open_store(prepared), lambda: restore(prepared, target)):
        with pytest.raises(DamagedError) as error:
            use()
        assert "\n" not in str(error.value)
    assert prepared.read_bytes() == before
    assert not target.exists()


def test_an_untouched_one_is_opened_and_restored(prepared: Path, tmp_path: Path) -> None:
    open_store(prepared).close()

    restore(prepared, tmp_path / "data" / "goodfaith.db")

    open_store(tmp_path / "data" / "goodfaith.db").close()


def votes_against(store: Store) -> int:
    return store.counts.counts(SESSION.id).now.split.against


def test_without_the_comparison_a_trigger_would_undo_votes(prepared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alter(prepared, THROUGH_TRIGGERS)
    monkeypatch.setattr("kiosk.storage.inspection.check_schema", lambda *_: None)
    monkeypatch.setattr("kiosk.storage.inspection.check_no_foreign_objects", lambda *_: None)

    with closing(open_store(prepared)) as store:
        store.ballots.cast(SESSION.id, Ballot(Side.AGAINST, Side.FOR))

        assert votes_against(store) == 0


def test_the_tables_of_a_migrated_database_are_accepted_whatever_their_spelling(prepared: Path) -> None:
    with closing(sqlite3.connect(prepared)) as connection:
        for table in ("tallies", "points"):
            (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
            respelt = sql.replace(table, f'"{table}"').replace("\n", " ").replace("TEXT", "text")
            assert schema_check._definition(respelt) == schema_check._definition(sql)

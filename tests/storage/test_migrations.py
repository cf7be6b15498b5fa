"""Every database that was ever written can be brought up to date, and one that cannot stays usable."""

import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from kiosk.errors import KnownError
from kiosk.services.moderation import ReasonState
from kiosk.storage import Store, open_store
from kiosk.storage.creation import new_database
from kiosk.storage.inspection import read_revision
from kiosk.storage.schema_transaction import schema_transaction
from kiosk.storage.tables import REVISION
from kiosk.storage.upgrade import SCRIPTS, upgrade
from tests.storage.places import POINTS, WORDS, a_session, a_vote, add_revision, contents, query

SESSION = a_session()
_config = Config()
_config.set_main_option("script_location", str(SCRIPTS))
_config.set_main_option("path_separator", "os")
ALL_REVISIONS = [script.revision for script in reversed(list(ScriptDirectory.from_config(_config).walk_revisions()))]

FILLED: dict[str, Callable[[Path], None]] = {}
"""How each past revision is filled with data: as the program of its time did."""


def filled(revision: str) -> Callable[[Callable[[Path], None]], Callable[[Path], None]]:
    def note(fill: Callable[[Path], None]) -> Callable[[Path], None]:
        FILLED[revision] = fill
        return fill

    return note


@filled("0004")
def fill_first(path: Path) -> None:
    session = SESSION.id
    query(
        path,
        "INSERT INTO sessions (id, number, name, debate_id, fingerprint, opened_on, state, mode, opening_stance, reason, results,"
        " revealed, rehearsal, reopened, visits) VALUES (?, 1, 'Open day', 'open-source-ai', ?, '2026-03-14', 'open', 'booth', 1,"
        " 'optional', 'after voting', 0, 0, 0, '000000000009')",
        session,
        "f" * 64,
    )
    query(path, "INSERT INTO tallies VALUES (?, 1, 'unsure', 'for', 'against', 'touch', '000000000007')", session)
    query(path, "INSERT INTO points VALUES (?, 'for', 1, '000000000003')", session)
    reason = (
        f'[{{"id":"{"ab" * 16}","text":"{WORDS}","language":"en","final":"for","opening":"unsure","state":"shown","fair":1,"asked":2}}]'
    )
    query(path, "INSERT INTO reasons VALUES (?, 0, ?)", session, " " * 1024 + reason)


@filled("0005")
def fill_with_days(path: Path) -> None:
    fill_first(path)
    query(path, """UPDATE reasons SET packed = replace(packed, '"fair":1,"asked":2', '"fair":0,"asked":0')""")
    query(path, "INSERT INTO retention VALUES (?, '000000000012', 1)", SESSION.id)
    query(path, "INSERT INTO last_run VALUES ('last', '2026-03-14')")
    query(
        path, "INSERT INTO publications VALUES (?, 1, '000000000003', '000000000002'" + ", '000000000000'" * 12 + ", '', NULL)", SESSION.id
    )


def made_by_migrations(path: Path, revision: str, scripts: Path = SCRIPTS) -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.set_main_option("path_separator", "os")
    with new_database(path) as new, schema_transaction(new) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def schema(path: Path) -> object:
    """Return everything SQLite knows about the tables, independent of the spelling of their SQL."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main' ORDER BY name").fetchall()
        columns = {name: connection.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall() for name, *_ in tables}
        references = {name: connection.execute("SELECT * FROM pragma_foreign_key_list(?)", (name,)).fetchall() for name, *_ in tables}
        indexes = {
            name: connection.execute('SELECT name, "unique", origin FROM pragma_index_list(?)', (name,)).fetchall() for name, *_ in tables
        }
        made = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall())
        checks = {name: sorted(re.findall(r"CHECK \((.*)\)", sql)) for name, sql in made.items()}
        ours = connection.execute("PRAGMA application_id").fetchone(), connection.execute("PRAGMA page_size").fetchone()
    return tables, columns, references, indexes, checks, ours


def test_the_tables_are_those_of_the_newest_revision() -> None:
    assert ALL_REVISIONS[-1] == REVISION
    assert list(FILLED) == ALL_REVISIONS


def test_migrations_make_what_a_new_database_is(tmp_path: Path) -> None:
    made_by_migrations(tmp_path / "migrated.db", REVISION)
    open_store(tmp_path / "new.db").close()

    assert schema(tmp_path / "migrated.db") == schema(tmp_path / "new.db")


@pytest.mark.parametrize("revision", ALL_REVISIONS)
def test_everything_a_past_version_kept_is_there(place: Path, revision: str) -> None:
    made_by_migrations(place, revision)
    FILLED[revision](place)

    with closing(open_store(place)) as store:
        assert store.sessions.all() == [SESSION]
        counts = store.counts.counts(SESSION.id)
        (reason,) = store.reasons.list(SESSION.id, ReasonState.SHOWN)
    assert (counts.visits, counts.now.votes, counts.points["for", 1]) == (9, 7, 3)
    assert (reason.text, reason.opening, reason.fair, reason.asked) == (WORDS, "unsure", 0, 0)


def with_votes(store: Store, place: Path) -> Path:
    store.ballots.cast(SESSION.id, a_vote(WORDS, POINTS - 1))
    store.close()
    return place


def everything(path: Path) -> dict[str, object]:
    kept = {name: query(path, f"SELECT * FROM {name}") for name in ("tallies", "points", "reasons")}  # noqa: S608 - our own names
    return {**kept, "sessions": query(path, "SELECT id, name, visits FROM sessions")}


def test_a_table_can_be_remade_without_losing_what_refers_to_it(store: Store, place: Path, next_scripts: Path) -> None:
    before = everything(with_votes(store, place))

    upgrade(place, REVISION, scripts=next_scripts)

    assert read_revision(place) == "next"
    assert everything(place) == before
    assert query(place, "SELECT wr FROM pragma_table_list WHERE name = 'sessions'") == [(1,)]
    assert "CHECK (length(visits) = 12)" in query(place, "SELECT sql FROM sqlite_schema WHERE name = 'sessions'")[0][0]
    assert [name for name in contents(place.parent) if name.startswith("goodfaith.db")] == ["goodfaith.db"]


@pytest.mark.parametrize(
    "body",
    [
        '\n    op.execute("DELETE FROM tallies")\n    op.execute("SELECT nothing FROM nowhere")\n',
        '\n    op.execute("DELETE FROM sessions")\n',
        "\n    raise RuntimeError('the words of a visitor')\n",
    ],
)
def test_a_migration_that_fails_changes_nothing_and_leaves_a_copy(store: Store, place: Path, next_scripts: Path, body: str) -> None:
    before = with_votes(store, place).read_bytes()
    add_revision(next_scripts, body)

    with pytest.raises(KnownError, match=f"goodfaith.db.before-{REVISION}") as refusal:
        upgrade(place, REVISION, scripts=next_scripts)

    assert "words of a visitor" not in str(refusal.value)
    assert place.read_bytes() == before
    copy = place.with_name(f"goodfaith.db.before-{REVISION}")
    assert everything(copy) == everything(place)
    assert copy.stat().st_mode & 0o777 == 0o600
    open_store(place).close()


def test_a_second_attempt_replaces_the_copy_of_the_first(store: Store, place: Path, next_scripts: Path) -> None:
    with_votes(store, place)
    place.with_name(f"goodfaith.db.before-{REVISION}").write_bytes(b"old")

    upgrade(place, REVISION, scripts=next_scripts)

    assert not place.with_name(f"goodfaith.db.before-{REVISION}").exists()


def test_a_database_that_someone_writes_to_is_not_migrated(store: Store, place: Path, next_scripts: Path) -> None:
    before = with_votes(store, place).read_bytes()
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(KnownError, match="another program"):
            upgrade(place, REVISION, timeout=0.05, scripts=next_scripts)

    assert place.read_bytes() == before


def test_an_up_to_date_database_is_opened_without_alembic(place: Path) -> None:
    open_store(place).close()
    look = (
        "import sys; from pathlib import Path; from kiosk.storage import open_store\n"
        "open_store(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", look, str(place)], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"

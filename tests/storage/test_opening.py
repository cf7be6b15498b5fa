"""Opening the database: what is made, what is refused, and that a refused file stays as it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.errors import KnownError
from kiosk.storage import Store, connection, open_store
from kiosk.storage.tables import REVISION
from tests.storage.places import WORDS, a_session, a_vote, contents, query

SESSION = a_session()
NOBODY = 65534


@pytest.fixture
def held(store: Store, place: Path) -> Path:
    """Return a closed database with one vote."""
    store.ballots.cast(SESSION.id, a_vote(WORDS))
    store.close()
    return place


@pytest.fixture
def ordinary_folder() -> Iterator[Path]:
    """Yield a folder used without root's rights, because root ignores permissions."""
    folder = Path(mkdtemp())
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


def refused(path: Path, match: str, *, create: bool = True) -> None:
    """Opening must fail with a sentence that names the file, and leave the folder as it was."""
    before = contents(path.parent)
    with pytest.raises(KnownError, match=match) as refusal:
        open_store(path, create=create, timeout=0.05)
    assert str(path) in str(refusal.value)
    assert str(refusal.value).endswith(".")
    assert contents(path.parent) == before


def test_a_missing_database_is_made_with_its_folder(tmp_path: Path) -> None:
    place = tmp_path / "new" / "folder" / "goodfaith.db"

    open_store(place).close()

    assert list(contents(place.parent)) == ["goodfaith.db"]
    assert place.parent.stat().st_mode & 0o777 == 0o700


def test_a_missing_database_is_not_made_for_commands_that_only_look(place: Path) -> None:
    refused(place, "no database", create=False)
    assert not place.exists()


def test_what_was_kept_is_there_again(held: Path) -> None:
    with closing(open_store(held)) as store:
        assert store.sessions.all() == [SESSION]
        assert store.counts.counts(SESSION.id).visits == 1


def test_a_name_with_every_awkward_character_can_be_opened(tmp_path: Path) -> None:
    place = tmp_path / "100 % déjà? #1 & 'co'" / "good faith.db"

    open_store(place).close()
    open_store(place, create=False).close()

    assert place.exists()


def test_an_attempt_to_create_that_was_cut_off_is_no_obstacle(place: Path) -> None:
    place.with_name("goodfaith.db.new").write_bytes(b"half")
    place.with_name("goodfaith.db.new-journal").write_bytes(b"half")

    open_store(place).close()

    assert list(contents(place.parent)) == ["goodfaith.db"]


def test_a_journal_that_a_power_cut_left_is_undone_on_opening(held: Path, tmp_path: Path) -> None:
    """Copied in the middle of a transaction that had begun to write, as a power cut leaves it."""
    cut = tmp_path / "cut" / held.name
    cut.parent.mkdir()
    with closing(sqlite3.connect(held, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size=1")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute(
            "CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900) SELECT hex(i) FROM n"
        )
        writer.execute("UPDATE sessions SET visits = '000000000099'")
        writer.execute("CREATE TABLE more AS SELECT * FROM big")
        shutil.copy(held, cut)
        shutil.copy(held.with_name(f"{held.name}-journal"), cut.with_name(f"{cut.name}-journal"))
        writer.execute("ROLLBACK")

    with closing(open_store(cut)) as store:
        assert store.counts.counts(SESSION.id).visits == 1
        assert store.describe()["integrity"] == "ok"


def test_a_folder_in_its_place_is_refused(place: Path) -> None:
    place.mkdir()
    refused(place, "not a file")


def test_a_file_in_the_place_of_its_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("hello", encoding="utf-8")
    with pytest.raises(KnownError, match=r"cannot be used|could not be created"):
        open_store(tmp_path / "file" / "goodfaith.db")


@pytest.mark.parametrize("content", [b"Dear diary", b"x" * 5000, b"\0" * 4096])
def test_what_is_no_database_is_refused(place: Path, content: bytes) -> None:
    place.write_bytes(content)
    refused(place, "not a database|another program|damaged")


def test_an_empty_file_is_refused(place: Path) -> None:
    place.touch()
    refused(place, "is empty")


@pytest.mark.parametrize("empty", [True, False])
def test_a_journal_without_its_database_is_refused(place: Path, empty: bool) -> None:
    """SQLite would delete the journal, or play it back into a new database."""
    place.with_name(f"{place.name}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 504)
    if empty:
        place.touch()
    refused(place, "journal")


@pytest.mark.parametrize("kept", [100, 4096, 5000, 0.5, -4096])
def test_a_truncated_database_is_refused(held: Path, kept: float) -> None:
    size = held.stat().st_size
    os.truncate(held, int(size * kept) if kept == 0.5 else int(kept) % size)
    refused(held, "damaged|not a database")


def test_the_database_of_another_program_is_refused(place: Path) -> None:
    query(place, "CREATE TABLE alembic_version (version_num)")
    query(place, "INSERT INTO alembic_version VALUES ('0001')")
    refused(place, "another program")


def test_a_newer_database_is_refused_untouched(held: Path) -> None:
    query(held, "UPDATE alembic_version SET version_num = '9999'")
    refused(held, "newer Goodfaith")


def test_a_database_that_another_program_holds_is_refused(held: Path) -> None:
    with closing(sqlite3.connect(held, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused(held, "another program is holding")
        other.execute("COMMIT")
        other.execute("BEGIN EXCLUSIVE")
        refused(held, "another program is holding")


def test_a_database_that_another_process_holds_is_refused(held: Path) -> None:
    hold = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen([sys.executable, "-c", hold, str(held)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        refused(held, "another program is holding")


def test_a_read_only_file_is_refused(ordinary_folder: Path) -> None:
    place = ordinary_folder / "goodfaith.db"
    open_store(place).close()
    place.chmod(0o400)
    refused(place, "may not be written to")


def test_a_read_only_folder_is_refused(ordinary_folder: Path) -> None:
    place = ordinary_folder / "goodfaith.db"
    open_store(place).close()
    for left in ordinary_folder.glob("*-journal"):
        left.unlink()
    ordinary_folder.chmod(0o500)
    refused(place, "opened for writing|may not be written to")


def test_a_file_that_may_not_be_read_is_refused(ordinary_folder: Path) -> None:
    place = ordinary_folder / "goodfaith.db"
    open_store(place).close()
    place.chmod(0)
    with pytest.raises(KnownError, match="cannot be opened"):
        open_store(place)


def test_no_database_can_be_made_in_a_read_only_folder(ordinary_folder: Path) -> None:
    ordinary_folder.chmod(0o500)
    refused(ordinary_folder / "goodfaith.db", "could not be created: the file or its folder may not be written to")


def test_no_database_can_be_made_on_a_full_disk(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = connection.configure

    def on_a_full_disk(connection: sqlite3.Connection) -> None:
        asked(connection)
        connection.execute("PRAGMA max_page_count=2")

    monkeypatch.setattr(connection, "configure", on_a_full_disk)

    refused(place, "could not be created: the disk is full")
    assert not place.exists()


def test_every_setting_is_read_back(store: Store) -> None:
    described = store.describe()

    assert described == {
        "trusted_schema": "0",
        "journal_mode": "persist",
        "journal_size_limit": "-1",
        "synchronous": "3",
        "fullfsync": "1",
        "secure_delete": "1",
        "temp_store": "2",
        "foreign_keys": "1",
        "integrity": "ok",
        "revision": REVISION,
        "sqlite": sqlite3.sqlite_version,
    }


@pytest.mark.parametrize("setting", connection.SETTINGS)
def test_a_setting_that_sqlite_does_not_keep_is_refused(held: Path, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    asked, _ = connection.SETTINGS[setting]
    monkeypatch.setitem(connection.SETTINGS, setting, (asked, "something else"))

    with pytest.raises(KnownError, match=setting):
        open_store(held)


@pytest.mark.parametrize("table", ["points", "tallies", "sessions", "reasons"])
def test_damage_within_the_file_is_refused(held: Path, table: str) -> None:
    raw = bytearray(held.read_bytes())
    root = query(held, "SELECT rootpage FROM sqlite_schema WHERE name = ?", table)[0][0]
    raw[(root - 1) * 4096 + 8 : (root - 1) * 4096 + 40] = b"\xff" * 32
    held.write_bytes(raw)

    refused(held, "damaged")


def test_a_counter_that_is_no_number_is_refused(held: Path) -> None:
    query(held, "UPDATE tallies SET count = '0000000000q1'")

    refused(held, "values that no Goodfaith writes")


def test_a_session_without_its_published_counts_is_refused(held: Path) -> None:
    query(held, "DELETE FROM publications")

    refused(held, "damaged")

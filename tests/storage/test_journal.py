"""The journal is overwritten after every change and never given back to the file system as it is."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.services.health import HealthWarning
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store, connection, journal, open_store, redaction
from kiosk.storage.connection import changing, connect
from kiosk.storage.journal import journal_path
from kiosk.storage.redaction import rebuild
from kiosk.system.secure_delete import wipe
from tests.storage.places import POINTS, WORDS, a_session, a_vote, contents, marked, marks, query

SESSION = a_session()


def hot(place: Path, target: Path) -> Path:
    """A copy in the middle of a transaction that had begun to write, as a power cut leaves it."""
    with closing(sqlite3.connect(place, isolation_level=None)) as writer:
        for pragma in ("journal_mode=PERSIST", "cache_size=1"):
            writer.execute(f"PRAGMA {pragma}")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE sessions SET visits = '000000000099'")
        writer.execute("CREATE TABLE big AS WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000) SELECT hex(i) FROM n")
        writer.execute("CREATE TABLE more AS SELECT * FROM big")
        for name in (place, journal_path(place)):
            shutil.copy(name, target.with_name(name.name.replace(place.name, target.name)))
        writer.execute("ROLLBACK")
    return target


@pytest.fixture
def cut(store: Store, place: Path, tmp_path: Path) -> Path:
    """A database with one vote and a hot journal."""
    store.ballots.cast(SESSION.id, a_vote(WORDS))
    store.close()
    return hot(place, tmp_path / "cut.db")


@pytest.mark.parametrize("opened", [connect, open_store])
def test_a_hot_journal_is_rolled_back_and_overwritten_in_place(cut: Path, opened: Callable[[Path], Store | sqlite3.Connection]) -> None:
    """SQLite by itself would delete it and give its blocks back."""
    with journal_path(cut).open("rb") as before:
        assert before.read().strip(b"\0")
        opened(cut).close()
        before.seek(0)
        assert not before.read().strip(b"\0")
        assert os.fstat(before.fileno()).st_nlink == 1
    assert query(cut, "SELECT visits FROM sessions") == [("000000000001",)]


def test_sqlite_alone_deletes_a_hot_journal_whatever_mode_is_set(cut: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason for the lock that outlasts the transaction: the test above can fail."""
    monkeypatch.setattr(connection, "recover", lambda *_: None)
    with journal_path(cut).open("rb") as before:
        connection.connect_configured(cut).close()
        assert before.read().strip(b"\0")
        assert os.fstat(before.fileno()).st_nlink == 0


def test_a_crash_between_commit_and_wipe_is_made_up_for_at_the_next_opening(
    store: Store, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    store.ballots.cast(SESSION.id, a_vote(marked(1)))
    with monkeypatch.context() as broken:
        broken.setattr("kiosk.storage.database.wipe_journal", crash)
        with pytest.raises(KeyboardInterrupt):
            store.ballots.cast(SESSION.id, a_vote(marked(2)))
    store.close()
    assert marks(journal_path(place).read_bytes())

    connect(place).close()

    assert list(contents(place.parent)) == [place.name]
    assert query(place, "SELECT visits FROM sessions") == [("000000000002",)]


def test_a_vote_counts_even_if_the_journal_cannot_be_wiped_and_the_next_one_tries_again(
    store: Store, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(journal, "overwrite", fail)
        store.ballots.cast(SESSION.id, a_vote(WORDS))
        assert store.database.warnings == {HealthWarning.NOT_WIPED}
    assert journal_path(place).name in contents(place.parent)

    store.ballots.leave(SESSION.id)

    assert store.database.warnings == set()
    assert list(contents(place.parent)) == [place.name]
    counts = store.counts.counts(SESSION.id)
    assert (counts.now.votes, counts.visits) == (1, 2)


def test_the_transaction_of_another_program_is_left_alone(store: Store, place: Path) -> None:
    """Anyone who opens the database meanwhile must not wipe a journal that may be needed."""
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE sessions SET visits = '000000000099'")
        before = journal_path(place).read_bytes()
        assert before.strip(b"\0")

        connect(place).close()

        assert journal_path(place).read_bytes() == before
        other.execute("ROLLBACK")
    assert store.counts.counts(SESSION.id).visits == 0


def test_readers_hold_up_neither_the_wiping_nor_each_other(store: Store, place: Path) -> None:
    with closing(connect(place)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM sessions").fetchall()
        with pytest.raises(KnownError, match="another program"):  # the commit has to wait for a reader, as ever
            store.ballots.cast(SESSION.id, a_vote(WORDS))
        journal.wipe_journal(connection.connect(place), place)
        reader.execute("COMMIT")
    store.ballots.cast(SESSION.id, a_vote(WORDS))
    assert list(contents(place.parent)) == [place.name]


def test_the_journal_keeps_its_blocks_and_a_long_one_is_wiped_and_shortened(
    store: Store, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.ballots.cast(SESSION.id, a_vote(marked(1)))
    before = journal_path(place).stat()
    for number in range(2, 6):
        store.ballots.cast(SESSION.id, a_vote(marked(number)))
    assert journal_path(place).stat().st_ino == before.st_ino
    assert journal_path(place).stat().st_size >= before.st_size > 0
    monkeypatch.setattr(journal, "_MAX_SIZE", before.st_size - 1)
    monkeypatch.setattr(journal, "_SHORT", 512)

    store.ballots.leave(SESSION.id)
    with changing(place) as changed:
        journal.wipe_journal(changed, place, size=512)

    assert journal_path(place).read_bytes() == bytes(512)


def test_a_linked_database_has_its_journal_beside_the_file(place: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "big disk"
    elsewhere.mkdir()
    open_store(elsewhere / "real.db").close()
    place.symlink_to(elsewhere / "real.db")
    with closing(open_store(place)) as store:
        store.sessions.add(SESSION, POINTS)
        for number in range(3):
            store.ballots.cast(SESSION.id, a_vote(marked(number)))

    assert list(contents(elsewhere)) == ["real.db"]
    assert (elsewhere / "real.db-journal").exists()


def test_a_rebuilt_database_keeps_its_size_and_holds_nothing_in_its_free_pages(store: Store, place: Path) -> None:
    """What is cut off from a file stays readable on the disk."""
    for number in range(12):
        store.ballots.cast(SESSION.id, a_vote(marked(number) * 50))
    before = place.stat()
    store.sessions.wipe(SESSION.id)

    with changing(place) as changed:
        rebuild(changed)

    after = place.stat()
    assert (after.st_ino, after.st_size) == (before.st_ino, before.st_size)
    assert list(contents(place.parent)) == [place.name]
    raw, free = place.read_bytes(), query(place, "PRAGMA freelist_count")[0][0]
    pages = [raw[start : start + 4096] for start in range(0, len(raw), 4096)]
    assert sum(not page.strip(b"\0") for page in pages) == free - 1 > 2  # one page lists the others
    assert query(place, "PRAGMA integrity_check") == [("ok",)]
    store.sessions.add(a_session("Next", 2), POINTS)
    store.ballots.cast(a_session("Next", 2).id, Ballot(Side.FOR, Side.FOR, None, None, WORDS))
    assert place.stat().st_size == before.st_size


def test_no_vote_can_come_between_reading_and_writing_a_rebuilt_database(
    store: Store, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []

    def vote_meanwhile(*_: object) -> None:
        with pytest.raises(NotRecordedError):
            store.ballots.cast(SESSION.id, a_vote(WORDS))
        tried.append(True)

    monkeypatch.setattr(redaction, "_fill_up", vote_meanwhile)
    with changing(place) as changed:
        rebuild(changed)

    assert tried
    store.ballots.cast(SESSION.id, a_vote(WORDS))
    assert store.counts.counts(SESSION.id).visits == 1


def _pipe(journal: Path) -> None:
    os.mkfifo(journal)


def _link(journal: Path) -> None:
    other = journal.with_name("other")
    other.write_bytes(b"kept")
    journal.symlink_to(other)


def _enormous(journal: Path) -> None:
    with journal.open("wb") as file:
        file.truncate(20 << 30)  # of holes


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and no holes")
@pytest.mark.parametrize("plant", [_pipe, _link, Path.mkdir, _enormous])
def test_what_is_no_journal_is_left_alone_and_named_at_once(tmp_path: Path, plant: Callable[[Path], None]) -> None:
    path = tmp_path / "goodfaith.db"
    open_store(path).close()
    journal_path(path).unlink()
    plant(journal_path(path))
    before = journal_path(path).lstat()
    with pytest.raises(KnownError, match=r"is not a journal of this database\. It was left as it is\. Move it aside"):
        open_store(path)
    assert journal_path(path).lstat().st_size == before.st_size
    assert not path.with_name("other").exists() or path.with_name("other").read_bytes() == b"kept"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes")
def test_a_pipe_is_removed_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    wipe(tmp_path / "pipe")
    assert not (tmp_path / "pipe").exists()

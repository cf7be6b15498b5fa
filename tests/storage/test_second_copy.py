"""Tests the second copy on a real disk: complete, private, verified, restorable, and without traces of the previous copy."""

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.session import Mode, ResultsRule, SessionSettings, SessionState
from kiosk.services.copy_rules import Versions
from kiosk.services.moderation import ReasonState
from kiosk.services.second_copy import BackupState, CopyState, SecondCopy
from kiosk.storage import Store, open_store, restore
from kiosk.storage.second_copy import FILE, BackupStateFile, CopyFolder, SqlSourceDatabase
from kiosk.system.secure_delete import wipe
from tests.storage.places import POINTS, WORDS, a_session, a_vote, marked, marks

SESSION = a_session()
DAY = date(2026, 11, 23)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def folder(place: Path, stick: Path) -> CopyFolder:
    return CopyFolder(stick, place.parent, lambda: DAY)


@pytest.fixture
def copy(store: Store, place: Path, folder: CopyFolder, tmp_path: Path) -> SecondCopy:
    del store
    states = BackupStateFile(tmp_path / "second-copy.json")
    return SecondCopy(SqlSourceDatabase(place), folder, states, lambda: datetime(2026, 11, 23, tzinfo=UTC), lambda: 0.0)


def held(path: Path) -> tuple[object, ...]:
    with closing(open_store(path, create=False)) as store:
        told = [(s.id, store.counts.counts(s.id).now, store.reasons.list(s.id, *ReasonState)) for s in store.sessions.all()]
        return store.sessions.all(), told


def close(store: Store) -> None:
    store.sessions.put(replace(SESSION, state=SessionState.CLOSED, closed_on=DAY))


def test_it_holds_all_that_the_database_holds(store: Store, copy: SecondCopy, place: Path, folder: CopyFolder) -> None:
    for number in range(20):
        store.ballots.cast(SESSION.id, a_vote(marked(number), 1))
    assert copy.sync()

    assert copy.status.state is CopyState.CURRENT
    assert copy.status.votes == 20
    assert held(folder.path) == held(place)
    assert folder.path.stat().st_mode & 0o777 == 0o600


def test_a_restored_second_copy_is_the_database_again(store: Store, copy: SecondCopy, place: Path, folder: CopyFolder) -> None:
    for _ in range(20):
        store.ballots.cast(SESSION.id, a_vote(WORDS))
    close(store)
    copy.sync()
    before = held(place)
    store.close()
    place.write_bytes(b"gone" * 1000)

    restore(folder.path, place)

    assert held(place) == before
    copy.sync()
    assert copy.status.state is CopyState.CURRENT


def test_its_times_tell_the_day_and_not_the_minute_of_a_vote(copy: SecondCopy, folder: CopyFolder) -> None:
    copy.sync()

    seen = folder.path.stat()
    assert seen.st_mtime == seen.st_atime == datetime(2026, 11, 23, tzinfo=UTC).timestamp()


def test_the_copy_before_is_overwritten_and_not_only_let_go(store: Store, copy: SecondCopy, folder: CopyFolder) -> None:
    for number in range(20):
        store.ballots.cast(SESSION.id, a_vote(marked(number)))
    copy.sync()
    with folder.path.open("rb") as earlier:  # its blocks stay readable as long as someone has it open
        assert set(marks(earlier.read())) == set(range(20))  # a mark may lie across the boundary of two pages, a reason's two do not
        close(store)
        copy.sync()
        earlier.seek(0)
        assert not any(earlier.read())
    assert [path.name for path in folder.path.parent.iterdir()] == [FILE]


def test_a_renaming_alone_would_leave_the_copy_before_readable(tmp_path: Path) -> None:
    """Self-check of the test above."""
    for name in ("old", "new"):
        (tmp_path / name).write_bytes(name.encode() * 100)
    with (tmp_path / "old").open("rb") as earlier:
        (tmp_path / "new").replace(tmp_path / "old")
        assert earlier.read() == b"old" * 100


def test_wiping_takes_names_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"words" * 1_000_000)
    with (tmp_path / "file").open("rb") as file:
        wipe(tmp_path / "file")
        assert not any(file.read())
    assert not (tmp_path / "file").exists()
    wipe(tmp_path / "file")


def test_what_an_interrupted_copy_left_is_replaced(copy: SecondCopy, folder: CopyFolder) -> None:
    left = folder.path.parent / f".{FILE}.part"
    left.write_bytes(b"half")

    copy.sync()

    assert [path.name for path in folder.path.parent.iterdir()] == [FILE]


def test_a_copy_that_reads_back_otherwise_is_not_taken(
    store: Store, copy: SecondCopy, folder: CopyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy.sync()
    before = folder.path.read_bytes()
    close(store)
    real = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda path, content: real(path, content[:-4096] + bytes(4096)))

    copy.sync()

    assert copy.status.state is CopyState.FAILED
    assert folder.path.read_bytes() == before
    assert [path.name for path in folder.path.parent.iterdir()] == [FILE]


def test_a_stick_that_keeps_an_older_state_is_found_out(
    store: Store, copy: SecondCopy, folder: CopyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy.sync()
    before = folder.path.read_bytes()
    close(store)
    real = Path.write_bytes
    monkeypatch.setattr(Path, "write_bytes", lambda path, content: real(path, before or content))

    copy.sync()

    assert "does not keep what is written" in copy.status.problem


@pytest.mark.parametrize("content", [b"", b"Dear diary" * 1000, None])
def test_what_is_no_copy_of_ours_is_left_alone(copy: SecondCopy, folder: CopyFolder, content: bytes | None) -> None:
    if content is None:
        with closing(sqlite3.connect(folder.path)) as other:
            other.execute("CREATE TABLE theirs (x)")
    else:
        folder.path.write_bytes(content)
    before = folder.path.read_bytes()

    copy.sync()

    assert copy.status.state is CopyState.FAILED
    assert folder.path.read_bytes() == before


def test_a_full_stick_keeps_the_copy_before(store: Store, copy: SecondCopy, folder: CopyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    copy.sync()
    before = folder.path.read_bytes()
    close(store)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    copy.sync()
    monkeypatch.undo()

    assert "the disk is full" in copy.status.problem
    assert folder.path.read_bytes() == before


def test_the_bare_place_of_a_stick_is_no_stick(store: Store, copy: SecondCopy, folder: CopyFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    real = CopyFolder._on_other_disk
    monkeypatch.setattr(CopyFolder, "_on_other_disk", lambda _: True)
    copy.sync()
    monkeypatch.setattr(CopyFolder, "_on_other_disk", real)
    folder.path.unlink()
    close(store)

    copy.sync()

    assert copy.status.state is CopyState.MISSING
    assert not folder.path.exists()


@pytest.mark.skipif(not Path("/dev/shm").is_dir() or os.stat("/dev/shm").st_dev == os.stat("/tmp").st_dev, reason="needs a second disk")  # noqa: PTH116, S108
def test_another_disk_is_known_as_such(store: Store, place: Path) -> None:
    folder = CopyFolder(Path("/dev/shm"), place.parent, lambda: DAY)  # noqa: S108
    del store
    assert folder._on_other_disk()


def test_a_folder_named_anew_need_not_be_a_stick(copy: SecondCopy, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(CopyFolder, "_on_other_disk", lambda _: True)
        copy.sync()
    (tmp_path / "other").mkdir()

    assert CopyFolder(tmp_path / "other", place.parent, lambda: DAY).is_reachable()


def test_a_session_is_taken_out_of_a_copy_with_every_byte_of_it(store: Store, copy: SecondCopy, folder: CopyFolder) -> None:
    other = a_session("Another day", 2)
    store.sessions.add(other, POINTS)
    for number in range(20):
        store.ballots.cast((SESSION, other)[number % 2].id, a_vote(marked(number)))
    copy.sync()

    folder.redact({SESSION.id}, set())

    raw = folder.path.read_bytes()
    assert set(marks(raw)) == set(range(1, 20, 2))
    assert SESSION.name.encode() not in raw
    assert SESSION.id.encode() not in raw
    assert b"Another day" in raw


def test_words_are_taken_out_of_a_copy_and_counts_stay(store: Store, copy: SecondCopy, folder: CopyFolder) -> None:
    for number in range(20):
        store.ballots.cast(SESSION.id, a_vote(marked(number)))
    copy.sync()

    folder.redact(set(), {SESSION.id})

    assert marks(folder.path.read_bytes()) == []
    seen = folder.versions()
    assert seen is not None
    assert (seen[SESSION.id].votes, seen[SESSION.id].words) == (20, 0)


def test_the_memory_survives_a_restart_and_damage(tmp_path: Path) -> None:
    path = tmp_path / "second-copy.json"
    BackupStateFile(path).save(BackupState({"a": 40}, frozenset({"b"})))

    assert BackupStateFile(path).load() == BackupState({"a": 40}, frozenset({"b"}))
    for damage in (b"", b"{}", b'{"entries": 3, "erased": []}', b"\xff", b"[1]", b'{"entries": {"a": "x"}, "erased": []}'):
        path.write_bytes(damage)
        assert BackupStateFile(path).load() == BackupState()


class SlowStick(CopyFolder):
    """Takes until `enough` to write, as a bad stick does."""

    def __init__(self, *places: Any) -> None:  # noqa: ANN401 - passed on
        super().__init__(*places)
        self.writing, self.enough = threading.Event(), threading.Event()

    def write(self, content: bytes, versions: Versions) -> None:
        self.writing.set()
        assert self.enough.wait(30)
        super().write(content, versions)


@pytest.fixture
def busy(store: Store, place: Path, stick: Path, tmp_path: Path) -> Iterator[tuple[SlowStick, SecondCopy]]:
    del store
    slow = SlowStick(stick, place.parent, lambda: DAY)
    yield slow, SecondCopy(SqlSourceDatabase(place), slow, BackupStateFile(tmp_path / "m.json"), lambda: datetime.now(UTC), time.monotonic)
    slow.enough.set()


def test_votes_are_counted_while_a_slow_stick_is_written_to(store: Store, busy: tuple[SlowStick, SecondCopy]) -> None:
    """The store of these tests waits for a lock no longer than 0.05 s."""
    slow, copy = busy
    thread = threading.Thread(target=copy.sync)
    thread.start()
    assert slow.writing.wait(10)

    for _ in range(30):
        store.ballots.cast(SESSION.id, a_vote(WORDS))

    assert thread.is_alive()
    slow.enough.set()
    thread.join(10)
    assert copy.status.votes == 0
    copy.sync()
    assert copy.status.votes == 30


def test_a_running_session_is_copied_at_a_full_step_only(store: Store, copy: SecondCopy, folder: CopyFolder) -> None:
    """Between two steps copy and result would differ by a few votes."""
    made = []
    for number in range(1, 52):
        store.ballots.cast(SESSION.id, a_vote())
        before = folder.versions()
        copy.sync()
        if folder.versions() != before:
            made.append(number)
    assert made == [5, 25, 45]


def test_first_votes_are_copied_in_steps_until_they_are_over(store: Store, place: Path) -> None:
    lesson = replace(SESSION, settings=SessionSettings(Mode.CLASSROOM, results=ResultsRule.SEALED))
    store.sessions.put(lesson)
    between = []
    for number in range(1, 42):
        store.ballots.cast_first(SESSION.id, list(Stance)[number % 3])
        between.append(SqlSourceDatabase(place).versions()[SESSION.id].between_steps)
    assert [number for number, waits in enumerate(between, 1) if not waits] == [20, 40]

    store.sessions.put(replace(lesson, revealed=True))

    version = SqlSourceDatabase(place).versions()[SESSION.id]
    assert (version.between_steps, version.votes, version.entries) == (False, 0, 41)


def test_two_copies_of_a_lesson_never_differ_by_a_few_first_votes(store: Store, copy: SecondCopy, folder: CopyFolder) -> None:
    store.sessions.put(replace(SESSION, settings=SessionSettings(Mode.CLASSROOM, results=ResultsRule.SEALED)))
    copied = set()
    for number in range(46):
        copy.sync()
        version = (folder.versions() or {})[SESSION.id]
        copied.add(version.entries - version.votes)
        if number < 25:
            store.ballots.cast_first(SESSION.id, Stance.FOR)
        else:
            store.ballots.cast(SESSION.id, a_vote())
    assert copied == {0, 20}


def test_a_few_votes_after_a_reopening_are_not_copied(store: Store, copy: SecondCopy, folder: CopyFolder) -> None:
    closed = replace(SESSION, state=SessionState.CLOSED, closed_on=DAY, reopened=1)
    for _ in range(20):
        store.ballots.cast(SESSION.id, a_vote())
    close(store)
    copied = []
    for _ in range(6):
        copy.sync()
        copied.append((folder.versions() or {})[SESSION.id].votes)
        store.sessions.put(replace(SESSION, reopened=1))
        store.ballots.cast(SESSION.id, a_vote())
        store.sessions.put(closed)
    assert copied == [20, 20, 20, 20, 20, 25]

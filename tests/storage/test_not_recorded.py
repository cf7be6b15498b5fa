"""A vote that cannot be kept says so in one calm sentence, leaves nothing behind, and the next one is counted."""

import logging
import re
import resource
import sqlite3
import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, SessionSettings, SessionState
from kiosk.domain.tally import FirstVote
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonState
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store
from tests.storage.places import POINTS, WORDS, a_session, a_vote, query

SESSION = a_session()
PrinterFault = Callable[[Store, Path], AbstractContextManager[None]]
SECRETS = (WORDS, WORDS[:12], "unsure", "'for'", "against")


@contextmanager
def another_program_writes(store: Store, place: Path) -> Iterator[None]:
    del store
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@contextmanager
def another_program_reads(store: Store, place: Path) -> Iterator[None]:
    """Let another reader hold the database, so that the commit has to wait."""
    del store
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM sessions").fetchall()
        yield


@contextmanager
def the_disk_is_full(store: Store, place: Path) -> Iterator[None]:
    pages = query(place, "PRAGMA page_count")[0][0]
    with on_each_connection(store, f"PRAGMA max_page_count={pages}", "PRAGMA max_page_count=1073741823"):
        yield


@contextmanager
def the_disk_reports_an_error(store: Store, place: Path) -> Iterator[None]:
    """Limit files to 100 bytes, so that writing the journal fails."""
    del store, place
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def the_file_is_read_only(store: Store, place: Path) -> Iterator[None]:
    del place
    with on_each_connection(store, "PRAGMA query_only=ON", "PRAGMA query_only=OFF"):
        yield


@contextmanager
def the_database_quotes_the_reason(store: Store, place: Path) -> Iterator[None]:
    del store
    query(place, "CREATE TRIGGER blab BEFORE UPDATE ON reasons BEGIN SELECT json_extract('[', NEW.packed); END")
    yield
    query(place, "DROP TRIGGER blab")


@contextmanager
def the_counter_is_missing(store: Store, place: Path) -> Iterator[None]:
    del store
    query(place, "CREATE TABLE aside AS SELECT * FROM tallies")
    query(place, "DELETE FROM tallies")
    yield
    query(place, "INSERT INTO tallies SELECT * FROM aside")


@contextmanager
def the_table_is_missing(store: Store, place: Path) -> Iterator[None]:
    del store
    query(place, "ALTER TABLE reasons RENAME TO aside")
    yield
    query(place, "ALTER TABLE aside RENAME TO reasons")


@contextmanager
def the_connection_is_closed(store: Store, place: Path) -> Iterator[None]:
    del place
    raw = store.database._engine.raw_connection()
    driver = raw.driver_connection
    raw.close()  # back to the pool
    assert driver is not None
    driver.close()
    yield


@contextmanager
def on_each_connection(store: Store, before: str, after: str) -> Iterator[None]:
    def ask(raw: sqlite3.Connection, *_: object) -> None:
        raw.execute(before)

    event.listen(store.database._engine, "checkout", ask)
    try:
        yield
    finally:
        event.remove(store.database._engine, "checkout", ask)
        with store.database._engine.connect() as connection:
            connection.exec_driver_sql(after)


TROUBLES = [
    another_program_writes,
    another_program_reads,
    the_disk_is_full,
    the_disk_reports_an_error,
    the_file_is_read_only,
    the_database_quotes_the_reason,
    the_counter_is_missing,
    the_table_is_missing,
    the_connection_is_closed,
]


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.__name__)
def test_nothing_is_kept_of_a_vote_that_failed_and_the_next_one_counts(
    store: Store, place: Path, trouble: PrinterFault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    before = everything(store)

    with trouble(store, place), pytest.raises(NotRecordedError) as refusal:
        store.ballots.cast(SESSION.id, a_vote(WORDS * 40, 1))

    assert everything(store) == before
    told = "".join(traceback.format_exception(refusal.value)) + caplog.text + str(refusal.value)
    assert not [secret for secret in SECRETS if secret in told]
    assert "not recorded" in str(refusal.value)
    assert str(refusal.value).endswith(".")
    store.ballots.cast(SESSION.id, a_vote(WORDS, 1))
    assert store.counts.counts(SESSION.id).visits == 1
    assert [reason.text for reason in store.reasons.list(SESSION.id, ReasonState.WAITING)] == [WORDS]


@pytest.mark.parametrize(
    ("trouble", "cause"),
    [
        (another_program_writes, "another program is holding the database"),
        (another_program_reads, "another program is holding the database"),
        (the_disk_is_full, "the disk is full"),
        (the_disk_reports_an_error, "the disk reports an error"),
        (the_file_is_read_only, "may not be written to"),
        (the_counter_is_missing, "has no counter for it"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_the_sentence_names_the_cause(store: Store, place: Path, trouble: PrinterFault, cause: str) -> None:
    with trouble(store, place), pytest.raises(NotRecordedError, match=cause):
        store.ballots.cast(SESSION.id, a_vote(WORDS * 40))


@pytest.mark.parametrize(
    "trouble",
    [another_program_writes, the_disk_reports_an_error, the_file_is_read_only, the_counter_is_missing],
    ids=lambda trouble: trouble.__name__,
)
def test_nothing_is_kept_of_a_first_vote_that_failed_and_the_next_one_counts(store: Store, place: Path, trouble: PrinterFault) -> None:
    store.sessions.put(replace(SESSION, settings=SessionSettings(Mode.CLASSROOM)))
    before = everything(store)

    with trouble(store, place), pytest.raises(NotRecordedError, match="This vote was not recorded"):
        store.ballots.cast_first(SESSION.id, Stance.UNSURE)

    assert everything(store) == before
    store.ballots.cast_first(SESSION.id, Stance.UNSURE)
    assert store.counts.counts(SESSION.id).now.first_vote == FirstVote(0, 0, 1)


def test_a_paused_session_is_refused_with_one_line_in_the_log(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    store.sessions.put(replace(SESSION, state=SessionState.PAUSED))
    with pytest.raises(NotRecordedError, match="not accepting votes"):
        store.ballots.cast(SESSION.id, a_vote(WORDS, 1))

    assert [record.getMessage() for record in caplog.records] == ["This vote was not recorded: the session is not accepting votes"]
    assert not [secret for secret in SECRETS if secret in caplog.text]


def test_a_missing_counter_leaves_one_line_in_the_log(store: Store, place: Path, caplog: pytest.LogCaptureFixture) -> None:
    with the_counter_is_missing(store, place), pytest.raises(NotRecordedError):
        store.ballots.cast(SESSION.id, a_vote(WORDS, 1))

    assert [record.getMessage() for record in caplog.records] == ["This vote was not recorded: its session has no counter for it"]


def test_words_that_cannot_be_written_are_refused_without_quoting_them(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(NotRecordedError) as refusal:
        store.ballots.cast(SESSION.id, a_vote(WORDS + "\ud800"))

    assert WORDS not in "".join(traceback.format_exception(refusal.value)) + caplog.text
    assert store.counts.counts(SESSION.id).visits == 0


@pytest.mark.parametrize("trouble", [another_program_writes, the_disk_reports_an_error, the_connection_is_closed])
def test_leaving_fails_as_calmly(store: Store, place: Path, trouble: PrinterFault) -> None:
    store.ballots.cast(SESSION.id, a_vote(WORDS))
    before = everything(store)

    with trouble(store, place), pytest.raises(NotRecordedError):
        store.ballots.leave(SESSION.id)

    assert everything(store) == before


def test_the_organisers_moves_fail_with_a_known_error(store: Store, place: Path) -> None:
    with another_program_writes(store, place):
        with pytest.raises(KnownError, match="another program"):
            store.sessions.put(SESSION)
        with pytest.raises(KnownError, match="another program"):
            store.sessions.add(a_session("Other", 2), POINTS)
        with pytest.raises(KnownError, match="another program"):
            store.reasons.save_decisions(SESSION.id, [Reason(b"", "Words", "en", Side.FOR, None, ReasonState.SHOWN)])


def test_a_failure_while_logging_everything_tells_no_choice(store: Store, place: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("sqlalchemy.engine").setLevel(logging.DEBUG)
    try:
        with another_program_writes(store, place), pytest.raises(NotRecordedError):
            store.ballots.cast(SESSION.id, a_vote(WORDS))
        store.ballots.cast(SESSION.id, a_vote(WORDS, 2))
    finally:
        logging.getLogger("sqlalchemy.engine").setLevel(logging.NOTSET)

    assert "UPDATE tallies" in caplog.text
    logged = re.sub(r"\b(touch|manual|step)_against\b", "", caplog.text)  # columns, in the statement of every vote
    assert not [secret for secret in SECRETS if secret in logged]


def everything(store: Store) -> object:
    return store.counts.counts(SESSION.id), store.reasons.list(SESSION.id, *ReasonState), store.sessions.all()

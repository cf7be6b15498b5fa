"""A database that the first version really wrote, with one session closed and one running, is brought up to date for good."""

import gzip
import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.session import SessionState
from kiosk.domain.tally import Split
from kiosk.services.moderation import ReasonState
from kiosk.storage import open_store
from kiosk.storage.backup import copy_to
from kiosk.storage.inspection import revision_of
from kiosk.storage.tables import REVISION
from tests.storage.places import query

WAITING, SHOWN, HIDDEN = ReasonState.WAITING, ReasonState.SHOWN, ReasonState.HIDDEN
_LAST = [f"The last but {number}." for number in range(3)]


@pytest.fixture
def first(place: Path) -> Path:
    place.write_bytes(gzip.decompress((Path(__file__).parent / "databases/0001.db.gz").read_bytes()))
    return place


def test_it_is_what_the_first_version_wrote(first: Path) -> None:
    assert revision_of(first) == "0001"
    assert query(first, "SELECT count(*) FROM tallies WHERE count != split_count") != [(0,)]
    assert b'"state":"new"' in first.read_bytes()


def test_everything_in_it_is_there(first: Path) -> None:
    with closing(open_store(first)) as store:
        closed, running = store.sessions.all()
        counts = [store.counts.counts(session.id) for session in (closed, running)]
        states = [store.reasons.counts(session.id) for session in (closed, running)]
        waiting = {reason.text for reason in store.reasons.list(running.id, WAITING)}
        judged = [reason for reason in store.reasons.list(closed.id, SHOWN) if reason.asked]

    assert [(session.name, session.state) for session in (closed, running)] == [
        ("Open day", SessionState.CLOSED),
        ("Market", SessionState.OPEN),
    ]
    assert [(count.now.split, count.visits, sum(count.points.values())) for count in counts] == [
        (Split(11, 12), 27, 6),
        (Split(15, 12), 31, 6),
    ]
    assert states == [{WAITING: 6, SHOWN: 4, HIDDEN: 2}, {WAITING: 9, SHOWN: 4, HIDDEN: 2}]
    assert len(waiting) == 9
    assert waiting.issuperset(_LAST)
    assert len(judged) == 2


def test_what_was_published_before_is_not_shown_again_before_the_next_step(first: Path) -> None:
    with closing(open_store(first)) as store:
        closed, running = (store.counts.counts(session.id) for session in store.sessions.all())

    assert running.split.votes == running.flow.votes == 0
    assert closed.split == closed.flow == closed.now


def test_nothing_in_any_file_tells_the_last_few_from_the_others(first: Path) -> None:
    before = numbers(first.read_bytes())

    open_store(first).close()

    raw = first.read_bytes()
    kept = [row[0] for table in ("tallies", "points") for row in query(first, f"SELECT count FROM {table}")]  # noqa: S608 - our own names
    kept += [visits for (visits,) in query(first, "SELECT visits FROM sessions")]
    assert numbers(raw) == Counter(kept) != before
    assert b"split_count" not in raw
    assert b'"new"' not in raw
    assert all(raw.count(words.encode()) == 1 for words in _LAST)
    assert query(first, "PRAGMA freelist_count") == [(0,)]
    assert [path.name for path in first.parent.iterdir() if path.stat().st_size] == [first.name]


def test_a_copy_that_a_power_cut_left_behind_goes_with_the_next_start(first: Path) -> None:
    left = copy_to(first, first.with_name(f"{first.name}.before-0001"))
    with closing(sqlite3.connect(left)) as connection:
        assert connection.execute("SELECT count(split_count) FROM tallies").fetchone() == (32,)
    open_store(first).close()
    assert not left.exists()
    left.write_bytes(b"as if the program had been killed after the upgrade and before it tidied up")

    open_store(first).close()

    assert not left.exists()
    assert revision_of(first) == REVISION


def numbers(raw: bytes) -> Counter[str]:
    """Every counter's value anywhere in a file."""
    return Counter(found.decode() for found in re.findall(rb"0{9}\d{3}", raw))

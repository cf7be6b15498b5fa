"""A database written by revision 0004, the first schema, with one session closed and one running, opens and can be upgraded."""

import gzip
import re
import sqlite3
from collections import Counter
from contextlib import closing
from functools import partial
from itertools import chain
from pathlib import Path

import pytest

from kiosk.domain.session import ResultsRule, SessionState
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.services.day_counter import RunDays
from kiosk.services.moderation import ReasonState
from kiosk.storage import Store, open_store
from kiosk.storage import store as store_module
from kiosk.storage.backup import copy_database
from kiosk.storage.inspection import read_revision
from kiosk.storage.tables import REVISION
from kiosk.storage.upgrade import upgrade
from tests.storage.places import contents, query

WAITING, SHOWN, HIDDEN = ReasonState.WAITING, ReasonState.SHOWN, ReasonState.HIDDEN
_LAST = [f"The last but {number}." for number in range(3)]


@pytest.fixture
def first(place: Path) -> Path:
    place.write_bytes(gzip.decompress((Path(__file__).parent / "databases/0004.db.gz").read_bytes()))
    place.chmod(0o600)
    return place


@pytest.fixture
def upgraded(first: Path, next_scripts: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the stored database, opened by a version whose newest revision recreates the sessions table."""
    monkeypatch.setattr(store_module, "REVISION", "next")
    monkeypatch.setattr(store_module, "upgrade", partial(upgrade, scripts=next_scripts))
    open_store(first).close()
    return first


def everything_is_there(store: Store) -> None:
    closed, running = store.sessions.all()
    counts = [store.counts.counts(session.id) for session in (closed, running)]
    states = [store.reasons.counts(session.id) for session in (closed, running)]
    waiting = {reason.text for reason in store.reasons.list(running.id, WAITING)}
    answered = [reason for session in (closed, running) for reason in store.reasons.list(session.id, *ReasonState) if reason.asked]

    assert [(session.name, session.state) for session in (closed, running)] == [
        ("Open day", SessionState.CLOSED),
        ("Market", SessionState.OPEN),
    ]
    assert (closed.settings.languages, closed.show_unanimous) == (("en", "fr"), True)
    assert (running.settings.results, running.settings.languages, running.show_unanimous) == (ResultsRule.SEALED, (), False)
    assert [(count.now.entered_by(EntryMethod.TOUCH).split, count.visits, sum(count.points.values())) for count in counts] == [
        (Split(11, 12), 27, 6),
        (Split(15, 12), 31, 7),
    ]
    for count in counts:
        assert count.now.entered_by(EntryMethod.HANDS).split == Split(7, 5)
        assert count.now.entered_by(EntryMethod.PAPER).split == Split(2, 3)
    assert states == [{WAITING: 5, SHOWN: 4, HIDDEN: 2}, {WAITING: 5, SHOWN: 5, HIDDEN: 2}]
    assert len(waiting) == 5
    assert waiting.issuperset(_LAST)
    assert not answered, "only some reasons had answers"


def test_it_opens_and_is_unchanged_by_a_second_opening(first: Path) -> None:
    assert read_revision(first) == "0004"
    open_store(first).close()
    before = first.read_bytes()
    assert read_revision(first) == REVISION

    with closing(open_store(first)) as store:
        everything_is_there(store)
        assert (store.days.run_days(), store.days.counted()) == (RunDays(), {})

    assert first.read_bytes() == before


def test_everything_in_it_is_there_after_an_upgrade(upgraded: Path) -> None:
    assert read_revision(upgraded) == "next"
    with closing(open_store(upgraded)) as store:
        everything_is_there(store)


@pytest.mark.usefixtures("upgraded")
def test_what_ended_is_published_and_what_runs_is_not_before_another_step(place: Path) -> None:
    with closing(open_store(place)) as store:
        closed, running = (store.counts.counts(session.id) for session in store.sessions.all())

    assert running.published.split.votes == running.reported.votes == 0
    assert running.published.step == running.now.entered_by(EntryMethod.TOUCH).split
    assert closed.all_reported
    assert closed.small_group == running.small_group == 5, "the setting at the first opening is kept to"


def test_nothing_in_any_file_tells_the_last_few_from_the_others(upgraded: Path) -> None:
    raw = upgraded.read_bytes()
    tables = ("tallies", "points", "sureness", "reported_tallies")
    kept = [row[0] for table in tables for row in query(upgraded, f"SELECT count FROM {table}")]  # noqa: S608 - our own names
    kept += chain.from_iterable(row[2:16] for row in query(upgraded, "SELECT * FROM publications"))
    kept += [visits for (visits,) in query(upgraded, "SELECT visits FROM sessions")]
    assert numbers(raw) == Counter(kept)
    assert all(raw.count(words.encode()) == 2 for words in _LAST)  # once a session
    assert [name for name in contents(upgraded.parent) if name.startswith("goodfaith.db")] == [upgraded.name]


def test_a_copy_that_a_power_cut_left_behind_goes_with_the_next_start(first: Path) -> None:
    left = copy_database(first, first.with_name(f"{first.name}.before-0004"))
    with closing(sqlite3.connect(left)) as connection:
        assert connection.execute("SELECT count(*) FROM reasons").fetchone() == (4,)

    open_store(first).close()

    assert not left.exists()
    assert read_revision(first) == REVISION


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_a_database_of_a_development_version_is_refused_untouched(first: Path, revision: str) -> None:
    query(first, "UPDATE alembic_version SET version_num = ?", revision)
    before = first.read_bytes()

    with pytest.raises(KnownError, match=rf"development version of Goodfaith \(revision {revision}\).*left as it is"):
        open_store(first)

    assert first.read_bytes() == before
    assert list(contents(first.parent)) == [first.name]


def numbers(raw: bytes) -> Counter[str]:
    """Return every counter's value anywhere in a file."""
    return Counter(found.decode() for found in re.findall(rb"0{9}\d{3}", raw))

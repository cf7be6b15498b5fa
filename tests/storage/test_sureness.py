"""How sure people are is counted in a table of its own, which says nothing else of a vote."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.domain.sureness import NO_SURENESS, SurenessDisclosure
from kiosk.domain.tally import EntryMethod
from kiosk.services.consistency_check import Mismatch, mismatches
from kiosk.services.results import visible_sureness
from kiosk.storage import Store, open_store
from kiosk.storage.in_doubt import Vote
from tests.memory import MemoryStore
from tests.storage.places import POINTS, a_session, contents, query

AnyStore = Store | MemoryStore
SESSION = replace(a_session(), settings=SessionSettings(how_sure=True))


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AnyStore]:
    store: AnyStore = MemoryStore() if request.param == "memory" else open_store(tmp_path / "goodfaith.db")
    store.sessions.add(SESSION, POINTS)
    yield store
    store.close()


def vote(store: AnyStore, side: Side, sure: int | None, times: int = 1) -> None:
    for _ in range(times):
        store.ballots.cast(SESSION.id, Ballot(side, Side.FOR, sure=sure))


def seen(store: AnyStore, session: Session) -> SurenessDisclosure:
    counts = store.counts.counts(SESSION.id)
    return visible_sureness(session, counts, counts.published.split, 5)


def test_an_answer_counts_once_beside_its_vote(store: AnyStore) -> None:
    vote(store, Side.FOR, 4)
    vote(store, Side.AGAINST, None)

    counts = store.counts.counts(SESSION.id)
    assert store.sessions.all() == [SESSION]
    assert {cell: n for cell, n in counts.sureness.counts.items() if n} == {(Side.FOR, 4): 1}
    assert len(counts.sureness.counts) == 10
    assert (counts.visits, counts.now.votes) == (2, 2)
    assert not mismatches(counts)


def test_it_is_shown_at_the_first_end_only(store: AnyStore) -> None:
    for sure in [1] * 6 + [5] * 7:
        vote(store, Side.FOR, sure)
        vote(store, Side.AGAINST, sure)
    groups = dict.fromkeys(Side, (6, 0, 7))
    assert seen(store, SESSION) == NO_SURENESS
    assert seen(store, replace(SESSION, revealed=True)) == NO_SURENESS
    closed = SESSION.with_state(SessionState.CLOSED, SESSION.opened_on)
    store.sessions.put(closed)
    assert seen(store, closed) == SurenessDisclosure(groups)
    assert seen(store, replace(closed, settings=SessionSettings())) == NO_SURENESS
    reopened = closed.with_state(SessionState.OPEN, SESSION.opened_on)
    store.sessions.put(reopened)
    again = reopened.with_state(SessionState.CLOSED, SESSION.opened_on)
    store.sessions.put(again)
    assert seen(store, again) == SurenessDisclosure(held_back=True)


def test_more_answers_than_votes_are_a_mismatch(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        vote(store, Side.FOR, 3)
        query(store.database.path, "UPDATE sureness SET count = '000000000002' WHERE side = 'for' AND step = 3")
        assert mismatches(store.counts.counts(SESSION.id)) == [Mismatch.SURENESS]


ANSWERS = ((Side.FOR, 1), (Side.FOR, 5), (Side.AGAINST, 3), (Side.AGAINST, None))
ORDERS = sorted(set(permutations(range(len(ANSWERS)))))


def after(folder: Path, order: tuple[int, ...], *, remember: bool = False) -> dict[str, bytes]:
    folder.mkdir()
    with closing(open_store(folder / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        for number in order:
            side, sure = ANSWERS[number]
            vote(store, side, sure)
            if remember:
                query(store.database.path, "UPDATE sessions SET name = ?", str(sure).ljust(4))
    return contents(folder)


def test_every_order_of_answers_leaves_the_same_bytes(tmp_path: Path) -> None:
    left = [after(tmp_path / str(number), order) for number, order in enumerate(ORDERS)]

    assert len(left) == 24
    assert all(files == left[0] for files in left)


def test_a_store_that_remembers_the_last_answer_is_found(tmp_path: Path) -> None:
    """Self-check of the test above."""
    left = [after(tmp_path / str(number), order, remember=True) for number, order in enumerate(ORDERS)]

    assert any(files != left[0] for files in left)


def test_an_erased_session_leaves_no_answers(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        vote(store, Side.FOR, 3)
        store.sessions.wipe(SESSION.id, erased=True)
        assert query(store.database.path, "SELECT * FROM sureness") == []


def test_a_vote_that_is_taken_back_takes_its_answer_along(tmp_path: Path) -> None:
    """The last commit may be in doubt: then the vote is undone before the next one."""
    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        vote(store, Side.FOR, 3)
        with store.database.writing() as connection:
            store.ballots._undo(connection, SESSION.id, Vote(Ballot(Side.FOR, Side.FOR, sure=3), EntryMethod.TOUCH))

        counts = store.counts.counts(SESSION.id)
        assert (counts.visits, counts.now.votes, counts.sureness.answers) == (0, 0, 0)

"""'Still not sure' is counted like any answer, where a session offers it, and published at the end with the other two."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.publication import Publication
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.domain.tally import Cell, EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store, open_store
from tests.memory import MemoryStore
from tests.storage.places import POINTS, a_session, contents, query

AnyStore = Store | MemoryStore
SESSION = replace(a_session(), settings=SessionSettings(still_unsure=True))
WITHOUT = replace(SESSION, settings=SessionSettings())
UNSURE = Ballot(None, Side.FOR, Stance.AGAINST)


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AnyStore]:
    store: AnyStore = MemoryStore() if request.param == "memory" else open_store(tmp_path / "goodfaith.db")
    store.sessions.add(SESSION, POINTS)
    yield store
    store.close()


def closed(session: Session = SESSION) -> Session:
    return session.with_state(SessionState.CLOSED, session.opened_on)


def vote(store: AnyStore, *finals: Side | None) -> None:
    for final in finals:
        store.ballots.cast(SESSION.id, Ballot(final, Side.FOR))


def test_it_counts_in_its_cell_and_as_a_visit(store: AnyStore) -> None:
    store.ballots.cast(SESSION.id, UNSURE)

    counts = store.counts.counts(SESSION.id)
    assert store.sessions.all() == [SESSION]
    assert {cell: n for cell, n in counts.now.counts.items() if n} == {Cell(1, Stance.AGAINST, None, Side.FOR): 1}
    assert (counts.visits, counts.now.split, sum(counts.points.values())) == (1, Split(0, 0, 1), 0)


def test_a_session_that_does_not_offer_it_counts_none(store: AnyStore) -> None:
    store.sessions.put(WITHOUT)
    with pytest.raises(NotRecordedError):
        store.ballots.cast(SESSION.id, UNSURE)
    with pytest.raises(KnownError):
        store.ballots.enter(SESSION.id, EntryMethod.HANDS, Split(3, 2, 1))

    counts = store.counts.counts(SESSION.id)
    assert (counts.visits, counts.now.votes) == (0, 0)


def test_nothing_is_published_before_the_end_and_then_all_three_numbers(store: AnyStore) -> None:
    vote(store, *[Side.FOR, Side.AGAINST, None] * 7)
    store.ballots.enter(SESSION.id, EntryMethod.HANDS, Split(3, 2, 4))
    assert store.counts.counts(SESSION.id).published == Publication()

    store.sessions.put(closed())

    counts = store.counts.counts(SESSION.id)
    assert counts.all_reported
    assert (counts.published.split, counts.published.manual, counts.now.votes) == (Split(10, 9, 11), Split(3, 2, 4), 30)


def test_after_the_reveal_more_votes_and_hands_wait_for_the_end(store: AnyStore) -> None:
    revealed = replace(SESSION, revealed=True)
    vote(store, *[Side.FOR, Side.AGAINST, None] * 3)
    store.sessions.put(revealed)
    vote(store, *[Side.FOR, Side.AGAINST, None] * 4)
    store.ballots.enter(SESSION.id, EntryMethod.HANDS, Split(3, 2, 4))
    assert store.counts.counts(SESSION.id).published.split == Split(3, 3, 3)

    store.sessions.put(closed(revealed))

    assert store.counts.counts(SESSION.id).published.split == Split(10, 9, 11)


def test_an_end_without_votes_for_a_side_holds_back_all_that_follows(store: AnyStore) -> None:
    vote(store, *[Side.FOR, None] * 4)
    store.sessions.put(closed())
    assert store.counts.counts(SESSION.id).published.held_back
    store.sessions.put(SESSION)
    vote(store, *[Side.FOR, Side.AGAINST, None] * 4)
    store.sessions.put(closed())

    assert store.counts.counts(SESSION.id).published.split == Split(0, 0)


ORDERS = sorted(set(permutations(("for", "against", "unsure", "unsure"))))
Cast = Callable[[Store, Side | None], None]


def cast(store: Store, final: Side | None) -> None:
    vote(store, final)


def cast_and_remember(store: Store, final: Side | None) -> None:
    """Cast as a store would that notes whether the last vote was for a side."""
    vote(store, final)
    query(store.database.path, "UPDATE sessions SET name = ?", "decided" if final else "unsure ")


def after(folder: Path, order: Sequence[str], cast_one: Cast = cast) -> dict[str, bytes]:
    folder.mkdir()
    with closing(open_store(folder / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        for answer in order:
            cast_one(store, None if answer == "unsure" else Side(answer))
    return contents(folder)


def test_every_order_of_the_three_answers_leaves_the_same_bytes(tmp_path: Path) -> None:
    left = [after(tmp_path / str(number), order) for number, order in enumerate(ORDERS)]

    assert len(left) == 12
    assert all(files == left[0] for files in left)


def test_a_store_that_remembers_whether_the_last_one_was_sure_is_found(tmp_path: Path) -> None:
    """Self-check of the test above."""
    left = [after(tmp_path / str(number), order, cast_and_remember) for number, order in enumerate(ORDERS)]

    assert any(files != left[0] for files in left)

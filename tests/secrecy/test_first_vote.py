"""A class's first vote: the disk says how many answered what, not in which order, and it is shown with the second vote only."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, ResultsRule, Session, SessionSettings, SessionState
from kiosk.domain.tally import EntryMethod, FirstVote
from kiosk.services.results import visible_results
from kiosk.storage import Store, open_store
from tests.storage.places import POINTS, a_session, contents

LESSON = replace(a_session(), settings=SessionSettings(Mode.CLASSROOM, opening_stance=False, results=ResultsRule.SEALED))
FIRST = (Stance.FOR, Stance.AGAINST, Stance.UNSURE, Stance.UNSURE)
SECOND = (Side.FOR, Side.AGAINST, Side.FOR, Side.FOR)
Cast = Callable[[Store, Stance], None]


def cast(store: Store, stance: Stance) -> None:
    store.ballots.cast_first(LESSON.id, stance)


def cast_and_remember(store: Store, stance: Stance) -> None:
    """Cast as a store would that links a pupil's two votes by the last one."""
    cast(store, stance)
    with closing(sqlite3.connect(store.database.path)) as connection, connection:
        connection.execute("UPDATE sessions SET name = ?", (stance.value.ljust(10),))


def after_lesson(folder: Path, votes: Sequence[Stance], cast_one: Cast = cast) -> dict[str, bytes]:
    """Return every file after a first and a second vote."""
    folder.mkdir()
    with closing(open_store(folder / "goodfaith.db")) as store:
        store.sessions.add(LESSON, POINTS)
        for stance in votes:
            cast_one(store, stance)
        for side in SECOND:
            store.ballots.cast(LESSON.id, Ballot(side, Side.FOR))
    return contents(folder)


def orders() -> list[tuple[Stance, ...]]:
    return sorted(set(permutations(FIRST)))


def test_every_order_of_first_votes_leaves_the_same_bytes(tmp_path: Path) -> None:
    left = [after_lesson(tmp_path / str(number), order) for number, order in enumerate(orders())]

    assert len(left) == 12
    assert all(files == left[0] for files in left)


def test_a_store_that_remembers_the_last_one_is_found(tmp_path: Path) -> None:
    """Self-check: a row that remembers the last answer makes the order show in the bytes."""
    left = [after_lesson(tmp_path / str(number), order, cast_and_remember) for number, order in enumerate(orders())]

    assert any(files != left[0] for files in left)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = open_store(tmp_path / "goodfaith.db")
    store.sessions.add(LESSON, POINTS)
    store.ballots.enter_first(LESSON.id, EntryMethod.HANDS, FirstVote(9, 11, 8))
    for number in range(28):
        store.ballots.cast(LESSON.id, Ballot(Side.FOR if number % 2 else Side.AGAINST, Side.FOR))
    return store


@pytest.mark.parametrize("rule", ResultsRule)
def test_no_viewer_sees_it_before_the_reveal(store: Store, rule: ResultsRule) -> None:
    running = replace(LESSON, settings=replace(LESSON.settings, results=rule))
    store.sessions.put(running)

    for own_vote_cast in (False, True):
        shown = visible_results(running, store.counts.counts(LESSON.id), own_vote_cast=own_vote_cast)
        assert (shown.first_vote.first, shown.first_vote.held_back) == (None, False)
    store.close()


@pytest.mark.parametrize("published", [replace(LESSON, revealed=True), LESSON.with_state(SessionState.CLOSED, LESSON.opened_on)])
def test_everybody_sees_it_with_the_second_vote(store: Store, published: Session) -> None:
    store.sessions.put(published)
    shown = visible_results(published, store.counts.counts(LESSON.id), own_vote_cast=False)

    assert (shown.first_vote.first, shown.first_vote.swing) == (FirstVote(9, 11, 8), None)
    store.close()


def test_after_a_reopening_it_is_held_back(store: Store) -> None:
    """A unanimous second vote may have been shown before: with the first one it would tell who moved."""
    closed = LESSON.with_state(SessionState.CLOSED, LESSON.opened_on)
    store.sessions.put(closed)
    again = closed.with_state(SessionState.OPEN, LESSON.opened_on).with_state(SessionState.CLOSED, LESSON.opened_on)
    store.sessions.put(again)

    shown = visible_results(again, store.counts.counts(LESSON.id), own_vote_cast=False)

    assert (shown.first_vote.first, shown.first_vote.held_back) == (None, True)
    store.close()

"""What cannot be true of a session is found, and nothing that can be."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.publication import Publication
from kiosk.domain.session import Session, SessionState
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally, first_vote_cells
from kiosk.errors import KnownError
from kiosk.services.consistency_check import ConsistencyCheck, Mismatch, mismatches
from kiosk.services.moderation import Reason, ReasonState
from kiosk.services.results import Counts
from tests.memory import MemoryStore

FOR_UNSURE = Cell(1, Stance.UNSURE, Side.FOR, Side.FOR)
AGAINST = Cell(1, None, Side.AGAINST, Side.FOR)
HANDS = Cell(1, None, Side.FOR, None, EntryMethod.HANDS)
TALLY = Tally({FOR_UNSURE: 7, AGAINST: 3, HANDS: 30})
SOUND = Counts(TALLY, Publication(Split(5, 0)), Tally({}), visits=12, points={("for", 0): 7, ("against", 1): 3})


def reason(final: Side = Side.FOR, opening: Stance | None = Stance.UNSURE, fair: int = 0, asked: int = 0) -> Reason:
    return Reason(b"", "because", "en", final, opening, ReasonState.WAITING, fair, asked)


def test_a_sound_session_has_nothing_to_tell() -> None:
    assert mismatches(SOUND, [reason()] * 7 + [reason(Side.AGAINST, None, 2, 3)] * 3) == []
    assert mismatches(Counts(Tally({}), Publication(), Tally({}), 0, {})) == []


def with_count(cell: Cell, count: int) -> Counts:
    return replace(SOUND, now=Tally({**TALLY.counts, cell: count}))


BROKEN: dict[str, tuple[Counts, Sequence[Reason], Mismatch]] = {
    "a vote below nothing": (with_count(Cell(1, None, Side.FOR, Side.FOR), -1), [], Mismatch.NEGATIVE),
    "visits below nothing": (replace(SOUND, visits=-1), [], Mismatch.NEGATIVE),
    "a point below nothing": (replace(SOUND, points={("for", 0): -1}), [], Mismatch.NEGATIVE),
    "fewer visits than votes": (replace(SOUND, visits=9), [], Mismatch.VISITS),
    "hands among the points": (replace(SOUND, points={("for", 0): 8}), [], Mismatch.POINTS),
    "a vote that was lost": (with_count(FOR_UNSURE, 6), [], Mismatch.POINTS),
    "more reasons than votes and unfinished visits": (SOUND, [reason()] * 10, Mismatch.REASONS),
    "reasons by a stance that nobody had": (SOUND, [reason(opening=Stance.FOR)] * 3, Mismatch.REASONS),
    "more fair points than answers": (SOUND, [reason(fair=2, asked=1)], Mismatch.REASONS),
    "fewer votes than were shown": (replace(SOUND, published=Publication(Split(8, 0))), [], Mismatch.SHOWN),
    "a report of other votes": (replace(SOUND, reported=Tally({Cell(1, Stance.FOR, Side.FOR, Side.FOR): 1})), [], Mismatch.SHOWN),
}


@pytest.mark.parametrize(("counts", "reasons", "expected"), BROKEN.values(), ids=BROKEN)
def test_what_cannot_be_true_is_found(counts: Counts, reasons: Sequence[Reason], expected: Mismatch) -> None:
    assert expected in mismatches(counts, reasons)


def test_a_first_vote_is_no_vote_too_many() -> None:
    first = dict.fromkeys(first_vote_cells(), 9)
    both = replace(SOUND, now=Tally({**TALLY.counts, **first}), reported=Tally(first))

    assert mismatches(both, [reason()] * 7 + [reason(Side.AGAINST, None)] * 3) == []
    assert mismatches(both, [reason(Side.FOR, None)] * 11) == [Mismatch.REASONS]
    assert mismatches(replace(both, reported=Tally(dict.fromkeys(first, 10)))) == [Mismatch.SHOWN]
    assert Mismatch.SUMS in mismatches(with_count(Cell(0, Stance.UNSURE, None, None), 1))


def test_votes_that_belong_to_nobody_are_found_by_their_sums() -> None:
    """An opening stance of someone who raised a hand, of a way of voting that is not known."""
    strange = Cell(1, None, Side.FOR, None, "shouted")  # type: ignore[arg-type]

    assert Mismatch.SUMS in mismatches(with_count(strange, 1))


ballots = st.builds(
    Ballot,
    st.sampled_from(Side),
    st.sampled_from(Side),
    st.none() | st.sampled_from(Stance),
    st.none() | st.integers(0, 2),
    st.none() | st.just("because"),
)


@given(st.lists(ballots, max_size=60), st.integers(0, 5), st.integers(0, 40), st.booleans())
def test_whatever_is_cast_agrees(cast: list[Ballot], left: int, hands: int, end: bool) -> None:
    store, session = MemoryStore(), a_session()
    check = ConsistencyCheck(store.sessions, store.counts, store.reasons)
    store.sessions.add(session, 3)
    for ballot in cast:
        store.ballots.cast(session.id, ballot)
        assert check.agrees()
    for ballot in cast[:left]:
        store.ballots.leave(session.id, replace(ballot, point=None, reason="left") if ballot.reason else None)
        assert check.agrees()
    store.ballots.enter(session.id, EntryMethod.HANDS, Split(hands, 1))
    if end:
        store.sessions.put(replace(session, state=SessionState.CLOSED))

    assert check.check(session) == []
    assert check.agrees()


def a_session() -> Session:
    return Session("a" * 32, "Open day", "open-source-ai", "f" * 64, date(2026, 3, 14))


@pytest.fixture
def store() -> MemoryStore:
    store = MemoryStore()
    store.sessions.add(a_session(), 3)
    for _ in range(6):
        store.ballots.cast("a" * 32, Ballot(Side.FOR, Side.FOR, None, 0, "because"))
    return store


@pytest.fixture
def check(store: MemoryStore) -> ConsistencyCheck:
    return ConsistencyCheck(store.sessions, store.counts, store.reasons)


def test_counters_are_looked_at_as_long_as_a_session_runs(store: MemoryStore, check: ConsistencyCheck) -> None:
    assert check.agrees()
    store._data["a" * 32].visits = 5

    assert not check.agrees()


def test_words_of_unfinished_visits_need_such_a_visit(store: MemoryStore, check: ConsistencyCheck) -> None:
    store.ballots.leave("a" * 32, Ballot(Side.AGAINST, Side.FOR, None, None, "left"))
    assert check.check(a_session()) == []
    store._data["a" * 32].add_reason(Ballot(Side.AGAINST, Side.FOR, None, None, "planted"))
    assert check.check(a_session()) == [Mismatch.REASONS]


def test_memory_is_released_whenever_reasons_were_read_and_only_then(store: MemoryStore) -> None:
    released: list[int] = []
    check = ConsistencyCheck(store.sessions, store.counts, store.reasons, lambda: released.append(1))
    for state, times in (
        (SessionState.OPEN, 1),
        (SessionState.OPEN, 1),
        (SessionState.PAUSED, 2),
        (SessionState.CLOSED, 3),
        (SessionState.CLOSED, 3),
    ):
        store.sessions.put(replace(a_session(), state=state))
        check.agrees()
        assert len(released) == times


def test_reasons_are_looked_at_when_it_ends(store: MemoryStore, check: ConsistencyCheck) -> None:
    assert check.agrees()
    store._data["a" * 32].reasons *= 2
    assert check.agrees()
    store.sessions.put(replace(a_session(), state=SessionState.CLOSED))

    assert not check.agrees()


def test_what_was_found_stays_found_until_the_session_is_erased(store: MemoryStore, check: ConsistencyCheck) -> None:
    store._data["a" * 32].visits = 5
    assert not check.agrees()
    store._data["a" * 32].visits = 6
    assert not check.agrees()
    store.sessions.wipe("a" * 32)

    assert check.agrees()


@pytest.mark.parametrize("of", [lambda store: (store.counts, "counts"), lambda store: (store.sessions, "all")], ids=["counts", "sessions"])
def test_a_store_that_cannot_be_read_is_no_mismatch_and_looked_at_again(
    store: MemoryStore, check: ConsistencyCheck, monkeypatch: pytest.MonkeyPatch, of: Callable[[MemoryStore], tuple[object, str]]
) -> None:
    tries = []

    def fail(*words: str) -> Counts:
        tries.append(words)
        message = "The disk reports an error."
        raise KnownError(message)

    with monkeypatch.context() as broken:
        broken.setattr(*of(store), fail)
        assert [check.agrees() for _ in range(31)] == [True] * 31
        assert len(tries) == 1
    store._data["a" * 32].visits = 5

    assert not check.agrees()

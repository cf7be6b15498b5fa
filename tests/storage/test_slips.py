"""A slip gives one vote in each round, and what is kept of it says nothing of the vote."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, SessionSettings
from kiosk.domain.tally import FIRST_ROUND, SECOND_ROUND, EntryMethod
from kiosk.errors import KnownError
from kiosk.services.slips import SlipProblem, SlipRefusedError
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store, open_store
from kiosk.storage.in_doubt import Vote
from tests.memory import MemoryStore
from tests.storage.places import POINTS, a_session, a_vote, contents, query

AnyStore = Store | MemoryStore
SESSION = replace(a_session(), settings=SessionSettings(Mode.CLASSROOM))
MARKS = [bytes([number]) * 16 for number in (7, 3, 5)]
PHONE = EntryMethod.PHONE


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AnyStore]:
    store: AnyStore = MemoryStore() if request.param == "memory" else open_store(tmp_path / "goodfaith.db")
    store.sessions.add(SESSION, POINTS)
    yield store
    store.close()


def problems(store: AnyStore, voting_round: int = SECOND_ROUND) -> list[SlipProblem | None]:
    return [store.slips.problem(SESSION.id, mark, voting_round) for mark in MARKS]


def test_without_slips_a_phone_needs_none(store: AnyStore) -> None:
    store.ballots.cast(SESSION.id, a_vote(), PHONE)
    store.ballots.cast(SESSION.id, a_vote(), PHONE, MARKS[0])

    assert store.slips.count(SESSION.id) == 0
    assert store.counts.counts(SESSION.id).now.votes == 2
    assert problems(store) == [SlipProblem.UNKNOWN] * 3


def test_a_slip_gives_one_vote_in_each_round(store: AnyStore) -> None:
    store.slips.add(SESSION.id, MARKS)

    store.ballots.cast_first(SESSION.id, Stance.FOR, PHONE, MARKS[1])
    assert problems(store, FIRST_ROUND) == [None, SlipProblem.USED, None]
    assert problems(store) == [None] * 3
    store.ballots.cast(SESSION.id, a_vote(), PHONE, MARKS[1])

    assert problems(store) == [None, SlipProblem.USED, None]
    now = store.counts.counts(SESSION.id).now
    assert (now.votes, now.first_vote.votes) == (1, 1)


@pytest.mark.parametrize(("slip", "problem"), [(None, SlipProblem.MISSING), (b"?" * 16, SlipProblem.UNKNOWN), (MARKS[0], SlipProblem.USED)])
def test_a_slip_that_gives_no_vote_changes_nothing(store: AnyStore, slip: bytes | None, problem: SlipProblem) -> None:
    store.slips.add(SESSION.id, MARKS)
    store.ballots.cast(SESSION.id, a_vote(), PHONE, MARKS[0])
    store.ballots.cast_first(SESSION.id, Stance.FOR, PHONE, MARKS[0])
    before = store.counts.counts(SESSION.id)

    with pytest.raises(SlipRefusedError) as second:
        store.ballots.cast(SESSION.id, a_vote("Words"), PHONE, slip)
    with pytest.raises(SlipRefusedError) as first:
        store.ballots.cast_first(SESSION.id, Stance.FOR, PHONE, slip)

    assert {first.value.problem, second.value.problem} == {problem}
    assert store.counts.counts(SESSION.id) == before
    assert problems(store) == [SlipProblem.USED, None, None]


def test_the_screen_asks_for_none(store: AnyStore) -> None:
    store.slips.add(SESSION.id, MARKS)

    store.ballots.cast(SESSION.id, a_vote())
    store.ballots.cast_first(SESSION.id, Stance.FOR)

    assert problems(store) == [None] * 3


def test_more_slips_leave_what_was_used(store: AnyStore) -> None:
    store.slips.add(SESSION.id, MARKS[:2])
    store.ballots.cast(SESSION.id, a_vote(), PHONE, MARKS[0])

    store.slips.add(SESSION.id, MARKS[2:])

    assert store.slips.count(SESSION.id) == 3
    assert problems(store) == [SlipProblem.USED, None, None]


def test_slips_go_with_their_session(store: AnyStore) -> None:
    store.slips.add(SESSION.id, MARKS)
    store.sessions.wipe(SESSION.id, erased=True)

    assert store.slips.count(SESSION.id) == 0
    with pytest.raises(KnownError):
        store.slips.add(SESSION.id, MARKS)


def test_slips_stay_when_the_text_of_a_session_without_votes_changes(store: AnyStore) -> None:
    store.slips.add(SESSION.id, MARKS)
    store.ballots.leave(SESSION.id)
    changed = replace(SESSION, fingerprint="e" * 64)

    store.sessions.start_over(changed, POINTS)

    assert store.sessions.all() == [changed]
    assert store.counts.counts(SESSION.id).visits == 0
    assert problems(store) == problems(store, FIRST_ROUND) == [None] * 3


def test_a_slip_is_used_only_with_a_vote_that_counts(store: AnyStore) -> None:
    """A session that takes no votes uses no slip."""
    store.slips.add(SESSION.id, MARKS)
    store.sessions.put(replace(SESSION, revealed=True))

    with pytest.raises(NotRecordedError):
        store.ballots.cast_first(SESSION.id, Stance.FOR, PHONE, MARKS[0])
    with pytest.raises(NotRecordedError):
        store.ballots.cast(SESSION.id, Ballot(None, Side.FOR), PHONE, MARKS[0])

    assert problems(store) == problems(store, FIRST_ROUND) == [None] * 3


ANSWERS = (Side.FOR, Side.AGAINST, Side.AGAINST)
ORDERS = sorted(permutations(range(len(MARKS))))


def after(folder: Path, slips: tuple[int, ...], order: tuple[int, ...], *, remember: bool = False) -> dict[str, bytes]:
    """Return the files after votes in this order, each with the slip of its position in `slips`."""
    folder.mkdir()
    with closing(open_store(folder / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        store.slips.add(SESSION.id, MARKS)
        for number in order:
            ballot = Ballot(ANSWERS[number], Side.FOR, Stance.FOR if number else None)
            store.ballots.cast(SESSION.id, ballot, PHONE, MARKS[slips[number]])
            if remember:
                query(store.database.path, "UPDATE sessions SET name = ?", str(slips[number]))
    return contents(folder)


def test_whoever_had_whichever_slip_leaves_the_same_bytes(tmp_path: Path) -> None:
    """Votes in every order, and every slip with every vote: the file cannot tell them apart, so nothing in it links the two."""
    left = [after(tmp_path / f"{n}-{m}", slips, order) for n, slips in enumerate(ORDERS) for m, order in enumerate(ORDERS)]

    assert len(left) == 36
    assert all(files == left[0] for files in left)


def test_a_store_that_remembers_the_last_slip_is_found(tmp_path: Path) -> None:
    """Self-check of the test above."""
    left = [after(tmp_path / str(n), slips, ORDERS[0], remember=True) for n, slips in enumerate(ORDERS)]

    assert any(files != left[0] for files in left)


def test_no_code_is_readable_and_no_earlier_state_stays(tmp_path: Path) -> None:
    """An earlier state beside the present one would show which slips were used first."""
    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        store.slips.add(SESSION.id, MARKS[:2])
        store.slips.add(SESSION.id, MARKS[2:])
        for mark in MARKS:
            store.ballots.cast(SESSION.id, a_vote("Words"), PHONE, mark)

    for content in contents(tmp_path).values():
        for mark in MARKS:
            assert content.count(mark.hex().encode()) == content.count(mark.hex().encode() + b"01")


def test_a_vote_that_is_taken_back_gives_its_slip_back(tmp_path: Path) -> None:
    """The last commit may be in doubt: then the vote is undone before the next one."""
    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(SESSION, POINTS)
        store.slips.add(SESSION.id, MARKS)
        ballot = a_vote()
        store.ballots.cast(SESSION.id, ballot, PHONE, MARKS[0])
        take_back(store, Vote(ballot, PHONE, MARKS[0]))
        store.ballots.cast_first(SESSION.id, Stance.FOR, PHONE, MARKS[1])
        take_back(store, Vote(Stance.FOR, PHONE, MARKS[1]))

        assert problems(store) == problems(store, FIRST_ROUND) == [None] * 3
        assert store.counts.counts(SESSION.id).now.votes == 0


def take_back(store: Store, vote: Vote) -> None:
    with store.database.writing() as connection:
        store.ballots._undo(connection, SESSION.id, vote)

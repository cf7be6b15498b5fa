from dataclasses import replace

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, Session, SessionSettings, SessionState
from kiosk.errors import KnownError
from kiosk.services.sessions import Sessions
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate(points=4)
RULES = SessionSettings()


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def sessions(store: MemoryStore) -> Sessions:
    return Sessions(store.sessions, fixed_day())


def start(sessions: Sessions, name: str = "Open day", *, rehearsal: bool = False) -> Session:
    return sessions.start(name, DEBATE, RULES, rehearsal=rehearsal)


def test_a_session_starts_open_on_todays_debate(sessions: Sessions, store: MemoryStore) -> None:
    session = start(sessions, "  Open \n day ")

    assert session == Session(session.id, "Open day", DEBATE.id, DEBATE.fingerprint, fixed_day().today())
    assert len(bytes.fromhex(session.id)) == 16
    assert sessions.running() == sessions.latest() == session
    assert len(store.counts.counts(session.id).points) == 2 * 4


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_session_needs_a_name(sessions: Sessions, name: str) -> None:
    with pytest.raises(KnownError, match="name"):
        start(sessions, name)


def test_only_one_session_runs(sessions: Sessions) -> None:
    sessions.pause(start(sessions))

    with pytest.raises(KnownError, match="'Open day' is still paused"):
        start(sessions, "Other")


def test_a_name_is_taken_for_good(sessions: Sessions) -> None:
    sessions.end(start(sessions))

    with pytest.raises(KnownError, match="already is a session 'Open day'"):
        start(sessions)


def test_a_start_that_is_refused_wipes_nothing(sessions: Sessions) -> None:
    sessions.end(start(sessions))
    rehearsal = start(sessions, "Rehearsal", rehearsal=True)

    with pytest.raises(KnownError):
        start(sessions)

    assert sessions.latest() == rehearsal


def test_starting_wipes_every_rehearsal_and_nothing_else(sessions: Sessions) -> None:
    monday = sessions.end(start(sessions, "Monday"))
    start(sessions, "Rehearsal", rehearsal=True)

    tuesday = start(sessions, "Tuesday")

    assert sessions.store.all() == [monday, tuesday]


def test_a_rehearsal_takes_votes_without_running(sessions: Sessions, store: MemoryStore) -> None:
    rehearsal = start(sessions, "Rehearsal", rehearsal=True)

    store.ballots.cast(rehearsal.id, Ballot(Side.FOR, Side.FOR))

    assert sessions.running() is None
    with pytest.raises(InvalidTransitionError):
        sessions.resume(rehearsal)


def test_the_life_of_a_session_is_kept(sessions: Sessions) -> None:
    session = sessions.reveal(sessions.resume(sessions.pause(start(sessions))))
    assert sessions.latest() == session
    assert (session.state, session.revealed) == (SessionState.OPEN, True)

    ended = sessions.end(session)

    assert sessions.latest() == ended == replace(session, state=SessionState.CLOSED, closed_on=fixed_day().today())
    assert sessions.running() is None
    assert sessions.resume(ended).reopened == 1


def test_a_session_is_found_by_name_id_or_as_the_latest(sessions: Sessions) -> None:
    monday = sessions.end(start(sessions, "Monday"))
    tuesday = sessions.end(start(sessions, "Tuesday"))

    assert sessions.find("Monday") == sessions.find(monday.id) == monday
    assert sessions.find("latest") == tuesday


def test_what_is_not_found_says_what_there_is(sessions: Sessions) -> None:
    with pytest.raises(KnownError, match="no session yet"):
        sessions.find("latest")
    start(sessions)
    with pytest.raises(KnownError, match=r"no session 'Sunday'.*'Open day'"):
        sessions.find("Sunday")


def test_another_text_starts_the_counters_afresh(sessions: Sessions, store: MemoryStore) -> None:
    session = start(sessions)
    store.ballots.leave(session.id)
    other = sample_debate(fingerprint="1" * 64, points=2)

    locked = sessions.change_text(session, other)

    assert (locked.id, locked.fingerprint) == (session.id, other.fingerprint)
    assert sessions.running() == locked
    assert len(store.counts.counts(session.id).points) == 2 * 2

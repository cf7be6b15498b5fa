from dataclasses import replace

import pytest

from kiosk.domain.session import SessionState
from kiosk.domain.slips import MOST, read_code
from kiosk.domain.tally import SECOND_ROUND
from kiosk.errors import KnownError
from kiosk.services.slips import SlipProblem, mark_of
from tests.memory import MemoryStore
from tests.slips import make_slips
from tests.storage.places import POINTS, a_session

SESSION = a_session()


def a_store() -> MemoryStore:
    store = MemoryStore()
    store.sessions.add(SESSION, POINTS)
    return store


def test_every_code_that_is_made_gives_a_vote() -> None:
    store = a_store()

    codes = make_slips(store.slips, SESSION, 30)

    assert len(set(codes)) == store.slips.count(SESSION.id) == 30
    assert [read_code(code) for code in codes] == list(codes)
    assert {store.slips.problem(SESSION.id, mark_of(SESSION.id, code), SECOND_ROUND) for code in codes} == {None}


def test_a_code_is_none_in_another_session() -> None:
    store, other = a_store(), a_session("Other", 2)
    store.sessions.add(other, POINTS)
    (code,) = make_slips(store.slips, SESSION, 1)

    assert mark_of(SESSION.id, code) != mark_of(other.id, code)
    assert store.slips.problem(other.id, mark_of(other.id, code), SECOND_ROUND) is SlipProblem.UNKNOWN


def test_codes_come_in_no_order() -> None:
    codes = make_slips(a_store().slips, SESSION, 20)

    assert list(codes) != sorted(codes)


def test_there_is_a_limit() -> None:
    store = a_store()
    store.slips.add(SESSION.id, [number.to_bytes(16) for number in range(MOST - 1)])

    with pytest.raises(KnownError, match="at most"):
        make_slips(store.slips, SESSION, 2)
    assert store.slips.count(SESSION.id) == MOST - 1


def test_a_session_that_has_ended_gets_none() -> None:
    store = a_store()
    store.sessions.put(replace(SESSION, state=SessionState.CLOSED))

    with pytest.raises(KnownError):
        make_slips(store.slips, SESSION, 1)

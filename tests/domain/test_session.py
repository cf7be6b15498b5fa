from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.session import InvalidTransitionError, Session, SessionState

REHEARSAL, OPEN, PAUSED, CLOSED = SessionState
TODAY = date(2026, 3, 14)
LATER = date(2026, 3, 15)
ALLOWED = {(OPEN, PAUSED), (PAUSED, OPEN), (OPEN, CLOSED), (PAUSED, CLOSED), (CLOSED, OPEN), (REHEARSAL, CLOSED)}


def a_session(state: SessionState = OPEN) -> Session:
    return Session("0" * 32, "Open day", "sample", "f" * 64, TODAY, state=state, rehearsal=state is REHEARSAL)


@pytest.mark.parametrize("target", SessionState)
@pytest.mark.parametrize("state", SessionState)
def test_only_the_allowed_moves_are_possible(state: SessionState, target: SessionState) -> None:
    session = a_session(state)
    if (state, target) in ALLOWED:
        assert session.with_state(target, LATER).state is target
    else:
        with pytest.raises(InvalidTransitionError):
            session.with_state(target, LATER)


def test_a_rehearsal_never_opens_not_even_after_its_end() -> None:
    ended = a_session(REHEARSAL).with_state(CLOSED, LATER)

    with pytest.raises(InvalidTransitionError):
        ended.with_state(OPEN, LATER)


def test_closing_notes_the_day_and_reopening_is_counted() -> None:
    closed = a_session().with_state(CLOSED, LATER)
    again = closed.with_state(OPEN, LATER)

    assert (closed.closed_on, closed.reopened) == (LATER, 0)
    assert a_session().with_state(CLOSED, date(1970, 1, 1)).closed_on == a_session().opened_on
    assert (again.closed_on, again.reopened) == (None, 1)
    assert again.with_state(PAUSED, LATER).with_state(OPEN, LATER).reopened == 1


@pytest.mark.parametrize(
    ("state", "running", "voting", "published"),
    [(REHEARSAL, False, True, False), (OPEN, True, True, False), (PAUSED, True, False, False), (CLOSED, False, False, True)],
)
def test_what_a_state_means(state: SessionState, running: bool, voting: bool, published: bool) -> None:
    session = a_session(state)

    assert (session.running, session.voting, session.published) == (running, voting, published)
    assert replace(session, revealed=True).published


@given(st.lists(st.sampled_from(SessionState), max_size=12))
def test_moving_changes_nothing_but_state_day_and_reopenings(targets: list[SessionState]) -> None:
    session = a_session()
    for target in targets:
        try:
            session = session.with_state(target, LATER)
        except InvalidTransitionError:
            continue
        assert (session.closed_on is not None) == (session.state is CLOSED)

    assert replace(session, state=OPEN, closed_on=None, reopened=0) == a_session()

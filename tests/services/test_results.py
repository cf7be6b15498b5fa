from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Moves
from kiosk.domain.session import InvalidTransitionError, Mode, ResultsRule, Session, SessionSettings, SessionState
from kiosk.domain.tally import SPLIT_STEP, EntryMethod, FirstVote, Split, Tally
from kiosk.errors import KnownError
from kiosk.services.results import Counts, may_hand_over_all, visible_results
from tests.memory import MemoryStore

OPEN, PAUSED, CLOSED = SessionState.OPEN, SessionState.PAUSED, SessionState.CLOSED
SESSION = Session("0" * 32, "Open day", "sample", "f" * 64, date(2026, 3, 14), show_unanimous=True)
"""Its organiser agreed to show a unanimous result."""
votes = st.lists(st.builds(Ballot, final=st.sampled_from(Side), first=st.just(Side.FOR), opening=st.sampled_from(Stance)), max_size=70)


def counted(ballots: list[Ballot], session: Session) -> Counts:
    """Count ballots as a store does."""
    store = MemoryStore()
    store.sessions.add(replace(session, state=OPEN, revealed=False, show_unanimous=False), 3)
    for ballot in ballots:
        store.ballots.cast(session.id, ballot)
    store.sessions.put(session)
    return store.counts.counts(session.id)


def by_turns(number: int) -> list[Ballot]:
    """Return ballots, two of three for."""
    return [Ballot(side, Side.FOR, Stance(side.value)) for side, _ in zip(cycle([Side.FOR, Side.AGAINST, Side.FOR]), range(number))]


def alike(number: int) -> list[Ballot]:
    return [Ballot(Side.FOR, Side.FOR, Stance.FOR)] * number


def under(rule: ResultsRule, state: SessionState = OPEN, *, revealed: bool = False) -> Session:
    return replace(SESSION, settings=SessionSettings(results=rule), state=state, revealed=revealed)


@pytest.mark.parametrize(
    ("session", "own_vote_cast", "sealed"),
    [
        (under(ResultsRule.SEALED), False, True),
        (under(ResultsRule.SEALED), True, True),
        (under(ResultsRule.SEALED, PAUSED), True, True),
        (under(ResultsRule.SEALED, revealed=True), False, False),
        (under(ResultsRule.SEALED, CLOSED), False, False),
        (under(ResultsRule.AFTER_VOTING), False, True),
        (under(ResultsRule.AFTER_VOTING), True, False),
        (under(ResultsRule.AFTER_VOTING, PAUSED), False, True),
        (under(ResultsRule.AFTER_VOTING, CLOSED), False, False),
    ],
)
def test_who_may_see_results_when(session: Session, own_vote_cast: bool, sealed: bool) -> None:
    results = visible_results(session, counted(by_turns(40), session), own_vote_cast=own_vote_cast)

    assert results.sealed is sealed
    assert results.votes == 40
    assert (results.split is None) is sealed
    assert (results.flow is None) is not session.published


@pytest.mark.parametrize(("number", "split"), [(0, None), (9, None), (10, 5), (19, 5), (20, 15), (44, 35)])
def test_a_running_session_shows_the_step_before_the_last(number: int, split: int | None) -> None:
    session = under(ResultsRule.AFTER_VOTING)
    results = visible_results(session, counted(by_turns(number), session), own_vote_cast=True)

    assert results.votes == number
    assert (results.split and results.split.votes, results.flow) == (split, None)


def test_a_session_that_is_revealed_shows_all_votes_so_far() -> None:
    session = under(ResultsRule.SEALED, revealed=True)
    results = visible_results(session, counted(by_turns(23), session), own_vote_cast=False)

    assert (results.split and results.split.votes, results.flow and results.flow.total) == (23, 23)


@pytest.mark.parametrize(("number", "split", "flow"), [(4, None, None), (8, 8, None), (23, 23, 23)])
@pytest.mark.parametrize("rule", ResultsRule)
def test_a_closed_session_shows_the_last_vote_but_never_too_few(
    number: int, split: int | None, flow: int | None, rule: ResultsRule
) -> None:
    session = under(rule, CLOSED)
    results = visible_results(session, counted(by_turns(number), session), own_vote_cast=False)

    assert (results.split and results.split.votes) == split
    assert (results.flow and results.flow.total) == flow


@pytest.mark.parametrize(("more", "shown"), [(0, 23), (1, 23), (4, 23), (5, 28), (9, 32)])
def test_a_few_votes_after_a_reopening_are_counted_and_withheld(more: int, shown: int) -> None:
    session, store = under(ResultsRule.SEALED, CLOSED), MemoryStore()
    store.sessions.add(replace(session, state=OPEN), 3)
    for ballot in by_turns(23):
        store.ballots.cast(session.id, ballot)
    store.sessions.put(session)
    store.sessions.put(replace(session, state=OPEN, reopened=1))
    for ballot in by_turns(more):
        store.ballots.cast(session.id, ballot)
    store.sessions.put(session)

    results = visible_results(session, store.counts.counts(session.id), own_vote_cast=False)

    assert results.votes == 23 + more
    assert results.split is not None
    assert results.split.votes == shown
    assert (results.flow is not None) is (shown == 23)  # a flow beside the earlier one would show a few votes


@given(votes, st.sampled_from(Side))
def test_what_is_shown_does_not_move_with_a_vote_between_steps(ballots: list[Ballot], last: Side) -> None:
    """Neither side of a vote can be read off by looking before and after it."""
    more = [*ballots, Ballot(last, Side.FOR, Stance.UNSURE)]
    if len(more) % SPLIT_STEP == 0:
        return
    session = under(ResultsRule.AFTER_VOTING)
    before = visible_results(session, counted(ballots, session), own_vote_cast=True)
    after = visible_results(session, counted(more, session), own_vote_cast=True)

    assert (before.split, before.flow) == (after.split, after.flow)


def test_what_all_agree_on_is_held_back_until_the_organiser_agrees() -> None:
    session = under(ResultsRule.SEALED, CLOSED)
    quiet = replace(session, show_unanimous=False)
    before = visible_results(quiet, counted(alike(20), quiet), own_vote_cast=True)
    after = visible_results(session, counted(alike(20), session), own_vote_cast=True)

    assert (before.held_back, before.votes, before.split, before.flow, before.moves, before.without_opening) == (True, 20, *(None,) * 4)
    assert (after.held_back, after.split) == (False, Split(20, 0))


@pytest.mark.parametrize("session", [under(ResultsRule.SEALED), under(ResultsRule.AFTER_VOTING)])
def test_a_running_session_does_not_tell_that_all_agree(session: Session) -> None:
    running = replace(session, show_unanimous=False)

    results = visible_results(running, counted(alike(20), running), own_vote_cast=True)

    assert (results.held_back, results.split) == (False, None)


def test_a_session_that_is_revealed_while_all_agree_says_so_until_the_next_vote() -> None:
    revealed = replace(under(ResultsRule.SEALED, revealed=True), show_unanimous=False)
    counts = counted(alike(20), revealed)

    assert visible_results(revealed, counts, own_vote_cast=True).held_back
    more = replace(counts, now=Tally.from_ballots([*alike(20), Ballot(Side.AGAINST, Side.FOR)]))
    assert not visible_results(revealed, more, own_vote_cast=True).held_back


def test_a_vote_after_a_unanimous_end_does_not_change_what_is_said_of_it() -> None:
    """Someone who reopens and ends the session would see at once whether the one vote was for the other side."""
    ended = replace(under(ResultsRule.SEALED, CLOSED), show_unanimous=False)
    counts = counted(alike(20), ended)

    for side in Side:
        later = replace(counts, now=Tally.from_ballots([*alike(20), Ballot(side, Side.FOR)]))
        assert visible_results(ended, later, own_vote_cast=True).held_back


def test_moves_stand_in_for_a_flow_with_a_small_group() -> None:
    came = [(Side.FOR, Stance.FOR)] * 10 + [(Side.FOR, Stance.AGAINST)] * 3 + [(Side.AGAINST, Stance.FOR)] * 5 + [(Side.AGAINST, None)] * 2
    session = under(ResultsRule.SEALED, CLOSED)
    counts = counted([Ballot(final, Side.FOR, opening) for final, opening in came], session)

    results = visible_results(session, counts, own_vote_cast=False)

    assert (results.split, results.flow, results.moves, results.without_opening) == (Split(13, 7), None, Moves(10, 8, 0), 2)


@pytest.mark.parametrize(("least", "shown"), [(3, True), (20, True), (21, False)])
def test_the_organiser_sets_how_many_are_enough(least: int, shown: bool) -> None:
    session = under(ResultsRule.SEALED, CLOSED)
    results = visible_results(session, counted(by_turns(20), session), own_vote_cast=True, min_group=least)
    assert (results.split is not None) is shown


@pytest.mark.parametrize(("more", "reopened", "everything"), [(0, 0, True), (0, 1, True), (1, 1, False), (4, 1, False), (5, 1, True)])
def test_reasons_of_a_few_votes_after_a_reopening_wait_for_more(more: int, reopened: int, everything: bool) -> None:
    session, store = under(ResultsRule.SEALED, CLOSED), MemoryStore()
    store.sessions.add(replace(session, state=OPEN), 3)
    for ballot in by_turns(23 + more):
        store.ballots.cast(session.id, ballot)
        if store.counts.counts(session.id).now.votes == 23:
            store.sessions.put(session)
            assert may_hand_over_all(session, store.counts.counts(session.id))
            store.sessions.put(replace(session, state=OPEN, reopened=reopened))
    ended = replace(session, reopened=reopened)
    store.sessions.put(ended)

    assert may_hand_over_all(ended, store.counts.counts(session.id)) is everything
    assert not may_hand_over_all(replace(ended, state=OPEN), store.counts.counts(session.id))


LESSON = replace(SESSION, settings=SessionSettings(Mode.CLASSROOM, opening_stance=False), show_unanimous=False)
lesson_events = st.lists(
    st.sampled_from([*Stance, *Side, "hands", "first hands", "reveal", "end", "reopen", "agree"]), min_size=20, max_size=120
)


def first_votes_shown(events: Iterable[Stance | Side | str]) -> set[FirstVote]:
    """Return every first vote that was shown at any time."""
    store = MemoryStore()
    store.sessions.add(LESSON, 3)
    session, seen = LESSON, set[FirstVote]()
    for number, event in enumerate(events):
        with suppress(KnownError, InvalidTransitionError):
            match event:
                case Stance():
                    store.ballots.cast_first(session.id, event)
                case Side():
                    store.ballots.cast(session.id, Ballot(event, Side.FOR))
                case "hands":
                    store.ballots.enter(session.id, EntryMethod.HANDS, Split(number % 7, number % 5))
                case "first hands":
                    store.ballots.enter_first(session.id, EntryMethod.HANDS, FirstVote(number % 7, number % 5, number % 3))
                case "reveal":
                    session = replace(session, revealed=True)
                case "agree":
                    session = replace(session, show_unanimous=True)
                case _:
                    session = session.with_state(CLOSED if event == "end" else OPEN, session.opened_on)
            store.sessions.put(session)
        first = visible_results(session, store.counts.counts(session.id), own_vote_cast=True).first_vote.first
        seen |= {first} if first else set()
    return seen


@given(lesson_events)
def test_a_first_vote_that_was_shown_never_changes(events: list[Stance | Side | str]) -> None:
    assert len(first_votes_shown(events)) <= 1


def test_first_votes_after_the_reveal_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Self-check: a session that goes on taking first votes is found by the sequences above."""
    events = [*Stance, *Stance, *([*Side] * 5), "reveal", Stance.FOR, Stance.FOR]
    assert len(first_votes_shown(events)) == 1

    monkeypatch.setattr(Session, "takes_first_votes", property(lambda session: session.running))
    assert len(first_votes_shown(events)) == 3

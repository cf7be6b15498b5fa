from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Moves
from kiosk.domain.session import ResultsRule, Session, SessionSettings, SessionState
from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, Split, Tally
from kiosk.services.results import Counts, visible_results

OPEN, PAUSED, CLOSED = SessionState.OPEN, SessionState.PAUSED, SessionState.CLOSED
SESSION = Session("0" * 32, "Open day", "sample", "f" * 64, date(2026, 3, 14), show_unanimous=True)
"""Its organiser agreed to show a unanimous result."""
votes = st.lists(st.builds(Ballot, final=st.sampled_from(Side), first=st.just(Side.FOR), opening=st.sampled_from(Stance)), max_size=70)


def counted(ballots: list[Ballot]) -> Counts:
    def upto(step: int) -> Tally:
        return Tally.from_ballots(ballots[: len(ballots) // step * step])

    return Counts(Tally.from_ballots(ballots), upto(SPLIT_STEP), upto(FLOW_STEP), len(ballots), {})


def for_votes(number: int) -> Counts:
    return counted([Ballot(Side.FOR, Side.FOR, Stance.FOR)] * number)


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
    results = visible_results(session, for_votes(40), own_vote_cast=own_vote_cast)

    assert results.sealed is sealed
    assert results.votes == 40
    assert (results.split is None) is sealed
    assert (results.flow is None) is sealed


@pytest.mark.parametrize(
    ("number", "split", "flow"), [(0, None, None), (4, None, None), (5, 5, None), (19, 15, None), (20, 20, 20), (44, 40, 40)]
)
@pytest.mark.parametrize("session", [under(ResultsRule.AFTER_VOTING), under(ResultsRule.SEALED, revealed=True)])
def test_a_running_session_shows_steps(session: Session, number: int, split: int | None, flow: int | None) -> None:
    results = visible_results(session, for_votes(number), own_vote_cast=True)

    assert results.votes == number
    assert (results.split and results.split.votes) == split
    assert (results.flow and results.flow.total) == flow


@pytest.mark.parametrize(("number", "split", "flow"), [(4, None, None), (7, 7, 7), (23, 23, 23)])
def test_a_closed_session_shows_the_last_vote_but_never_too_few(number: int, split: int | None, flow: int | None) -> None:
    results = visible_results(under(ResultsRule.SEALED, CLOSED), for_votes(number), own_vote_cast=False)

    assert (results.split and results.split.votes) == split
    assert (results.flow and results.flow.total) == flow


@given(votes, st.sampled_from(Side))
def test_what_is_shown_does_not_move_with_a_vote_between_steps(ballots: list[Ballot], last: Side) -> None:
    """Neither side of a vote can be read off by looking before and after it."""
    more = [*ballots, Ballot(last, Side.FOR, Stance.UNSURE)]
    if len(more) % SPLIT_STEP == 0:
        return
    before = visible_results(under(ResultsRule.AFTER_VOTING), counted(ballots), own_vote_cast=True)
    after = visible_results(under(ResultsRule.AFTER_VOTING), counted(more), own_vote_cast=True)

    assert (before.split, before.flow) == (after.split, after.flow)


def test_a_split_is_shown_as_it_was_published() -> None:
    ballots = [Ballot(Side.FOR, Side.FOR)] * 3 + [Ballot(Side.AGAINST, Side.FOR)] * 6

    assert visible_results(under(ResultsRule.AFTER_VOTING), counted(ballots), own_vote_cast=True).split == Split(3, 2)


@pytest.mark.parametrize("session", [under(ResultsRule.AFTER_VOTING), under(ResultsRule.SEALED, CLOSED)])
def test_what_all_agree_on_is_held_back_until_the_organiser_agrees(session: Session) -> None:
    before = visible_results(replace(session, show_unanimous=False), for_votes(20), own_vote_cast=True)
    after = visible_results(session, for_votes(20), own_vote_cast=True)

    assert (before.held_back, before.votes, before.split, before.flow, before.moves, before.without_opening) == (True, 20, *(None,) * 4)
    assert (after.held_back, after.split) == (False, Split(20, 0))


def test_a_sealed_session_does_not_tell_that_all_agree() -> None:
    sealed = replace(under(ResultsRule.SEALED), show_unanimous=False)

    assert not visible_results(sealed, for_votes(20), own_vote_cast=True).held_back


def test_a_step_on_which_all_agreed_is_not_shown_as_a_flow_beside_a_later_split() -> None:
    ballots = [Ballot(Side.FOR, Side.FOR, Stance.FOR)] * 20 + [Ballot(Side.AGAINST, Side.FOR, Stance.FOR)] * 5

    results = visible_results(replace(under(ResultsRule.AFTER_VOTING), show_unanimous=False), counted(ballots), own_vote_cast=True)

    assert (results.split, results.flow, results.held_back) == (Split(20, 5), None, True)


def test_a_running_session_tells_whether_its_flow_was_looked_at() -> None:
    running = under(ResultsRule.AFTER_VOTING)

    assert visible_results(running, for_votes(19), own_vote_cast=True).flow_votes == 0
    assert visible_results(running, for_votes(39), own_vote_cast=True).flow_votes == 20


def test_moves_stand_in_for_a_flow_with_a_small_group() -> None:
    came = [(Side.FOR, Stance.FOR)] * 10 + [(Side.FOR, Stance.AGAINST)] * 3 + [(Side.AGAINST, Stance.FOR)] * 5 + [(Side.AGAINST, None)] * 2
    counts = counted([Ballot(final, Side.FOR, opening) for final, opening in came])

    results = visible_results(under(ResultsRule.SEALED, CLOSED), counts, own_vote_cast=False)

    assert (results.split, results.flow, results.moves, results.without_opening) == (Split(13, 7), None, Moves(10, 8, 0), 2)


@pytest.mark.parametrize(("least", "shown"), [(3, True), (20, True), (21, False)])
def test_the_organiser_sets_how_many_are_enough(least: int, shown: bool) -> None:
    for session in (under(ResultsRule.AFTER_VOTING), under(ResultsRule.SEALED, CLOSED)):
        results = visible_results(session, for_votes(20), own_vote_cast=True, min_group=least)
        assert [results.split is not None, results.flow is not None] == [shown, shown]

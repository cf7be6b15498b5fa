from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import NO_ORDER, MethodVotes, OrderDisclosure
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.order_effect import OrderEffect
from kiosk.domain.session import ReasonRule, Session, SessionSettings
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.services.fair_points import MIN_FAIR_ANSWERS
from kiosk.services.moderation import Moderation, Reason, ReasonState
from kiosk.services.result_text import headline
from kiosk.services.retention import CountedDays, has_expired
from kiosk.services.sessions import Sessions
from kiosk.services.summary import SummaryBuilder
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate()


class Booth:
    """A store with one session and its visitors. By default the organiser agrees to show a unanimous result."""

    def __init__(self, *, rehearsal: bool = False, agreed: bool = True) -> None:
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, fixed_day())
        session = self.sessions.start("Open day", DEBATE, SessionSettings(), rehearsal=rehearsal)
        self.session = self.sessions.show_unanimous(session) if agreed else session
        self.summaries = SummaryBuilder(self.store.counts, self.store.reasons)

    def vote(self, times: int = 1, side: Side = Side.FOR, reason: str | None = None, point: int | None = None) -> None:
        for _ in range(times):
            self.store.ballots.cast(self.session.id, Ballot(side, Side.FOR, Stance.UNSURE, point, reason))

    def decide(self, *, show: bool) -> None:
        moderation = Moderation(self.store.reasons)
        for reason in moderation.waiting(self.session.id, closed=True):
            moderation.decide(self.session.id, reason, show=show)

    def ended(self) -> Session:
        return self.sessions.end(self.session)


@pytest.fixture
def booth() -> Booth:
    return Booth()


@pytest.mark.parametrize(("keeps", "left", "may"), [(True, 1, True), (True, 0, False), (False, 1, False)])
def test_reasons_may_be_unfinished_only_where_words_are_kept_and_somebody_left(booth: Booth, keeps: bool, left: int, may: bool) -> None:
    booth.vote(12, reason="Because")
    booth.vote(8, Side.AGAINST, reason="But")
    for _ in range(left):
        booth.store.ballots.leave(booth.session.id, Ballot(Side.FOR, Side.FOR, reason="On my way") if keeps else None)
    ended = booth.ended()
    booth.decide(show=True)

    assert replace(booth.summaries, keeps_unfinished=keeps).build(ended, DEBATE).may_hold_unfinished is may


def test_a_summary_counts_votes_visits_and_those_who_left(booth: Booth) -> None:
    booth.vote(6)
    booth.vote(1, Side.AGAINST)
    booth.store.ballots.leave(booth.session.id)

    summary = booth.summaries.build(booth.ended(), DEBATE)
    results = summary.results

    assert (results.votes, results.visits, results.left_without_voting) == (7, 8, 1)
    assert results.split == Split(6, 1)
    assert results.flow is None
    assert (results.state, results.closed_on, summary.reopened) == ("closed", fixed_day().today(), 0)
    assert (results.debate.question, results.debate.labels) == (DEBATE.text().question, {Side.FOR: "Yes", Side.AGAINST: "No"})


def test_groups_that_are_too_small_are_left_out_by_the_organisers_measure(booth: Booth) -> None:
    for side, times, stance in ((Side.FOR, 8, Stance.FOR), (Side.FOR, 3, Stance.AGAINST), (Side.AGAINST, 4, Stance.FOR)):
        for _ in range(times):
            booth.store.ballots.cast(booth.session.id, Ballot(side, Side.FOR, stance))
    booth.store.ballots.cast(booth.session.id, Ballot(Side.AGAINST, Side.FOR))
    session = booth.ended()

    def shown(least: int) -> tuple[Split | None, Flow | None, Moves | None, int | None]:
        results = replace(booth.summaries, min_group=least).build(session, DEBATE).results
        assert results.small_group == least
        return results.split, results.flow, results.moves, results.without_opening

    assert shown(5) == (Split(11, 5), None, Moves(8, 7, 0), 1)
    assert shown(8) == (Split(11, 5), None, None, None)
    assert shown(20) == (None, None, None, None)


def test_a_summary_names_its_session_its_debate_and_how_votes_came_in(booth: Booth) -> None:
    booth.vote(6)
    booth.store.ballots.leave(booth.session.id)
    booth.store.ballots.enter(booth.session.id, EntryMethod.HANDS, Split(0, 5))

    summary = booth.summaries.build(booth.ended(), DEBATE)

    results = summary.results
    assert (results.session_id, results.debate.id) == (booth.session.id, DEBATE.id)
    assert summary.entered == [MethodVotes(EntryMethod.TOUCH, 6, Split(6, 0)), MethodVotes(EntryMethod.HANDS, 5, Split(0, 5))]
    assert (results.votes, results.screen_votes, results.visits, results.left_without_voting) == (11, 6, 7, 1)


def test_while_votes_come_in_how_they_did_is_counted_but_not_split(booth: Booth) -> None:
    booth.vote(6)

    summary = booth.summaries.build(booth.sessions.reveal(booth.session), DEBATE)

    assert summary.entered == [MethodVotes(EntryMethod.TOUCH, 6)]
    assert summary.results.running


def test_nobody_learns_where_the_writer_of_a_reason_stood_before(booth: Booth) -> None:
    booth.vote(6, reason="words")
    booth.decide(show=True)

    assert {reason.opening for reason in booth.summaries.build(booth.ended(), DEBATE).reasons} == {None}


def test_words_past_their_time_are_left_out_and_it_says_so(booth: Booth) -> None:
    booth.vote(6, reason="shown")
    booth.decide(show=True)
    booth.vote(2, reason="hidden")
    booth.decide(show=False)
    session = booth.ended()
    late, early, idle = (
        replace(
            booth.summaries,
            expired=partial(has_expired, today=session.opened_on + timedelta(later), days=30, counted={session.id: CountedDays(counted)}),
        )
        for later, counted in ((30, 30), (29, 30), (300, 29))
    )

    summary, before = late.build(session, DEBATE), early.build(session, DEBATE)

    assert (summary.expired, summary.reasons, summary.hidden, summary.results.votes, summary.results.split) == (True, [], 0, 8, Split(8, 0))
    assert (before.expired, len(before.reasons), before.hidden) == (False, 6, 2)
    assert not idle.build(session, DEBATE).expired
    without_words = replace(session, settings=SessionSettings(reason=ReasonRule.OFF))
    assert not late.build(without_words, DEBATE).expired


@pytest.mark.parametrize("paused", [True, False])
def test_there_is_no_summary_before_the_end_or_the_reveal(booth: Booth, paused: bool) -> None:
    booth.vote(30)
    session = booth.sessions.pause(booth.session) if paused else booth.session

    with pytest.raises(KnownError, match="End it or reveal it first"):
        booth.summaries.build(session, DEBATE)


def test_a_revealed_session_shows_all_votes_so_far_and_no_points(booth: Booth) -> None:
    booth.vote(23, point=1)
    revealed = booth.sessions.reveal(booth.session)
    booth.vote(4, Side.AGAINST)

    summary = booth.summaries.build(revealed, DEBATE)

    assert summary.results.votes == 27
    assert summary.results.split == Split(23, 0)
    assert summary.results.flow is not None
    assert summary.results.flow.total == 23
    assert summary.points == []


def test_a_rehearsal_has_a_summary_that_says_so() -> None:
    booth = Booth(rehearsal=True)
    booth.vote(7)

    results = booth.summaries.build(booth.session, DEBATE).results

    assert (results.state, results.closed_on, results.split) == ("rehearsal", None, Split(7, 0))


def test_what_all_agree_on_is_held_back_until_the_organiser_agrees_to_show_it() -> None:
    booth = Booth(agreed=False)
    booth.vote(23, reason="Because.", point=1)
    booth.decide(show=True)
    session = booth.ended()

    before = booth.summaries.build(session, DEBATE)
    results = before.results
    after = booth.summaries.build(booth.sessions.show_unanimous(session), DEBATE)

    assert (results.held_back, results.votes) == (True, 23)
    assert (results.split, results.flow, results.moves, before.entered[0].split) == (None,) * 4
    assert headline(results) == "The result is held back: it would show who voted how."
    assert not before.shown_reasons
    assert not before.shown_points
    assert (after.results.held_back, after.results.split, after.entered[0].split) == (False, Split(23, 0), Split(23, 0))


@pytest.mark.parametrize("more", [0, 1, 6])
def test_an_agreement_does_not_hold_for_votes_after_a_reopening(more: int) -> None:
    booth = Booth()
    booth.vote(9)
    again = booth.sessions.reopen(booth.ended(), DEBATE)
    booth.vote(more)

    results = booth.summaries.build(booth.sessions.end(again), DEBATE).results

    assert (results.split, results.withheld, results.votes) == (Split(9, 0), more, 9 + more)


def test_a_page_after_a_reopening_withholds_a_few_votes_with_all_they_picked(booth: Booth) -> None:
    booth.vote(9, point=1)
    booth.vote(9, Side.AGAINST, point=1)
    first = booth.summaries.build(booth.ended(), DEBATE)
    again = booth.sessions.reopen(booth.sessions.end(booth.session), DEBATE)
    booth.vote(1, point=0)

    second = booth.summaries.build(booth.sessions.end(again), DEBATE)

    assert (first.results.withheld, second.results.withheld, second.results.votes) == (0, 1, 19)
    assert (second.results.split, second.results.flow) == (first.results.split, first.results.flow)
    assert not second.shown_points
    assert [method.split for method in second.entered] == [None]
    second.results.check()


@pytest.mark.parametrize(("votes", "held_back"), [(0, False), (4, False), (5, True)])
def test_too_few_votes_do_not_even_tell_that_they_agree(votes: int, held_back: bool) -> None:
    booth = Booth(agreed=False)
    booth.vote(votes)

    assert booth.summaries.build(booth.ended(), DEBATE).results.held_back is held_back


def test_another_text_is_refused(booth: Booth) -> None:
    changed = replace(DEBATE, fingerprint="1" * 64)

    with pytest.raises(KnownError, match="has changed"):
        booth.summaries.build(booth.ended(), changed)


def test_points_are_named_and_counted_by_side(booth: Booth) -> None:
    booth.vote(3, Side.FOR, point=0)
    booth.vote(2, Side.AGAINST, point=2)

    points = booth.summaries.build(booth.ended(), DEBATE).points

    assert [(p.side, p.text, p.count) for p in points if p.count] == [(Side.FOR, "Yes, reason 1.", 3), (Side.AGAINST, "No, reason 3.", 2)]
    assert len(points) == 6


def test_only_shown_reasons_leave_and_the_others_are_counted(booth: Booth) -> None:
    booth.vote(reason="shown")
    booth.decide(show=True)
    booth.vote(2, reason="hidden")
    booth.decide(show=False)
    booth.vote(3, reason="nobody has read this")

    summary = booth.summaries.build(booth.ended(), DEBATE)

    assert [reason.text for reason in summary.reasons] == ["shown"]
    assert (summary.hidden, summary.undecided) == (2, 3)


def test_the_fairest_reasons_come_first_once_enough_have_answered(booth: Booth) -> None:
    def reason(text: str, fair: int, asked: int, side: Side = Side.FOR) -> Reason:
        return Reason(b"", text, "en", side, None, ReasonState.SHOWN, fair, asked)

    reasons = [reason("two", 2, 5), reason("none", 0, 5), reason("all", 5, 5), reason("theirs", 4, 5, Side.AGAINST)]

    summary = replace(booth.summaries.build(booth.ended(), DEBATE), reasons=reasons)

    assert [r.text for r in summary.fairest_reasons(Side.FOR)] == ["all", "two", "none"]
    assert [r.text for r in summary.fairest_reasons(Side.AGAINST)] == ["theirs"]
    few = [reason(text, fair, MIN_FAIR_ANSWERS - 1) for text, fair in (("none", 0), ("all", MIN_FAIR_ANSWERS - 1))]
    assert [r.text for r in replace(summary, reasons=few).fairest_reasons(Side.FOR)] == ["none", "all"]


def test_answers_that_only_some_reasons_have_are_left_out(booth: Booth) -> None:
    """Their number would tell which are older."""
    booth.vote(3, reason="older")
    booth.vote(3, reason="newer")
    booth.decide(show=True)
    ended = booth.ended()
    data = booth.store._data[ended.id]

    def published(*answers: int) -> set[int | None]:
        asked = dict(zip(("older", "newer"), answers, strict=True))
        data.reasons = [replace(reason, fair=3, asked=asked[reason.text]) for reason in data.reasons]
        return {reason.fair_percent for reason in booth.summaries.build(ended, DEBATE).reasons}

    assert published(10, 5) == published(5, 0) == {None}
    assert published(5, 5) == {60}


def _vote_in_order(booth: Booth, *cells: int) -> None:
    """Cast votes for and against after the case for was shown first, then after the case against was. Both sides come in turn."""
    left = dict(zip([(final, first) for first in Side for final in Side], cells, strict=True))
    while any(left.values()):
        for (final, first), votes in left.items():
            if votes:
                booth.store.ballots.cast(booth.session.id, Ballot(final, first, None))
                left[final, first] -= 1


def test_the_effect_of_the_order_is_told_at_the_first_end_only(booth: Booth) -> None:
    _vote_in_order(booth, 20, 10, 10, 20)
    first = booth.ended()
    assert booth.summaries.build(first, DEBATE).order.effect == OrderEffect.from_counts(20, 30, 10, 30)
    booth.session = booth.sessions.reopen(first, DEBATE)
    _vote_in_order(booth, 5, 5, 5, 5)
    assert booth.summaries.build(booth.ended(), DEBATE).order == OrderDisclosure(held_back=True)


def test_the_effect_of_the_order_waits_until_the_end(booth: Booth) -> None:
    _vote_in_order(booth, 20, 10, 10, 20)
    revealed = booth.sessions.reveal(booth.session)
    assert booth.summaries.build(revealed, DEBATE).order == NO_ORDER
    assert booth.summaries.build(booth.sessions.end(revealed), DEBATE).order.effect is not None


@pytest.mark.parametrize("cells", [(20, 10, 4, 20), (10, 9, 10, 10), (3, 0, 0, 0)])
def test_no_effect_of_the_order_is_told_of_small_groups(booth: Booth, cells: tuple[int, ...]) -> None:
    _vote_in_order(booth, *cells)
    order = booth.summaries.build(booth.ended(), DEBATE).order
    assert order == OrderDisclosure(held_back=sum(cells) >= 40)

from dataclasses import replace

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.services.moderation import Moderation, Reason, ReasonState
from kiosk.services.sessions import Sessions
from kiosk.services.summary import FAIR_FROM, Summaries
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate()


class Booth:
    """A store with one session, and visitors."""

    def __init__(self, *, rehearsal: bool = False) -> None:
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, fixed_day())
        self.session = self.sessions.start("Open day", DEBATE, SessionSettings(), rehearsal=rehearsal)
        self.summaries = Summaries(self.store.counts, self.store.reasons)

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


def test_a_summary_counts_votes_visits_and_those_who_left(booth: Booth) -> None:
    booth.vote(6)
    booth.vote(1, Side.AGAINST)
    booth.store.ballots.leave(booth.session.id)

    summary = booth.summaries.of(booth.ended(), DEBATE)

    assert (summary.votes, summary.visits, summary.left) == (7, 8, 1)
    assert summary.split == Split(6, 1)
    assert summary.flow is None
    assert (summary.closed, summary.closed_on, summary.reopened) == (True, fixed_day().today(), 0)
    assert (summary.question, summary.labels) == (DEBATE.text().question, {Side.FOR: "Yes", Side.AGAINST: "No"})


@pytest.mark.parametrize("paused", [True, False])
def test_there_is_no_summary_before_the_end_or_the_reveal(booth: Booth, paused: bool) -> None:
    booth.vote(30)
    session = booth.sessions.pause(booth.session) if paused else booth.session

    with pytest.raises(KnownError, match="End it or reveal it first"):
        booth.summaries.of(session, DEBATE)


def test_a_revealed_session_shows_steps_and_no_points(booth: Booth) -> None:
    booth.vote(23, point=1)

    summary = booth.summaries.of(booth.sessions.reveal(booth.session), DEBATE)

    assert summary.votes == 23
    assert summary.split == Split(20, 0)
    assert summary.flow is not None
    assert summary.flow.total == 20
    assert summary.points == []


def test_a_rehearsal_has_a_summary_that_says_so() -> None:
    booth = Booth(rehearsal=True)
    booth.vote(7)

    summary = booth.summaries.of(booth.session, DEBATE)

    assert (summary.rehearsal, summary.closed, summary.split) == (True, False, Split(7, 0))


def test_another_text_is_refused(booth: Booth) -> None:
    changed = replace(DEBATE, fingerprint="1" * 64)

    with pytest.raises(KnownError, match="has changed"):
        booth.summaries.of(booth.ended(), changed)


def test_points_are_named_and_counted_by_side(booth: Booth) -> None:
    booth.vote(3, Side.FOR, point=0)
    booth.vote(2, Side.AGAINST, point=2)

    points = booth.summaries.of(booth.ended(), DEBATE).points

    assert [(p.side, p.text, p.count) for p in points if p.count] == [(Side.FOR, "Yes, reason 1.", 3), (Side.AGAINST, "No, reason 3.", 2)]
    assert len(points) == 6


def test_only_shown_reasons_leave_and_the_others_are_counted(booth: Booth) -> None:
    booth.vote(reason="shown")
    booth.decide(show=True)
    booth.vote(2, reason="hidden")
    booth.decide(show=False)
    booth.vote(3, reason="nobody has read this")

    summary = booth.summaries.of(booth.ended(), DEBATE)

    assert [reason.text for reason in summary.reasons] == ["shown"]
    assert (summary.hidden, summary.undecided) == (2, 3)


def test_the_fairest_reasons_come_first_once_enough_have_answered(booth: Booth) -> None:
    def reason(text: str, fair: int, asked: int, side: Side = Side.FOR) -> Reason:
        return Reason(b"", text, "en", side, None, ReasonState.SHOWN, fair, asked)

    few = FAIR_FROM - 1
    reasons = [
        reason("two of ten", 2, 10),
        reason("none", 0, 0),
        reason("few", few, few),
        reason("all", 5, 5),
        reason("theirs", 9, 9, Side.AGAINST),
    ]

    summary = replace(booth.summaries.of(booth.ended(), DEBATE), reasons=reasons)

    assert [r.text for r in summary.reasons_of(Side.FOR)] == ["all", "two of ten", "none", "few"]
    assert [r.text for r in summary.reasons_of(Side.AGAINST)] == ["theirs"]

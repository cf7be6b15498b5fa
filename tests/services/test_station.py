"""What a station sends changes in steps of five votes or more, and never says more than its page."""

import json
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings
from kiosk.publishing.data import json_export
from kiosk.services import station
from kiosk.services.health import HealthWarning
from kiosk.services.hub import Lamp, StationState
from kiosk.services.moderation import Moderation
from kiosk.services.results import Counts
from kiosk.services.sessions import Sessions
from kiosk.services.station import RunningSummaries, heartbeat, settled_votes
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate()


class Kiosk:
    """A kiosk whose every heartbeat and document somebody keeps, one of each after every vote."""

    def __init__(self, rule: ResultsRule = ResultsRule.AFTER_VOTING, *, at_once: bool = False) -> None:
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, fixed_day())
        self.moderation = Moderation(self.store.reasons, at_once=at_once)
        self.session = self.sessions.start("Open day", DEBATE, SessionSettings(results=rule))
        self.running = RunningSummaries(self.store.counts, self.store.reasons, at_once=at_once)
        self.document()

    @property
    def counts(self) -> Counts:
        return self.store.counts.counts(self.session.id)

    def vote(self, side: Side, reason: str | None = None) -> None:
        self.store.ballots.cast(self.session.id, Ballot(side, Side.FOR, reason=reason, language="en"))

    def document(self) -> dict[str, object] | None:
        summary = self.running.build(self.session, DEBATE)
        if summary is None:
            return None
        found: dict[str, object] = json.loads(b"".join(json_export.chunks(summary)))["sessions"][0]
        return found

    def told(self, sides: Sequence[Side]) -> tuple[list[int], list[dict[str, object] | None]]:
        """Cast these votes and return the number of votes and the document after each."""
        votes, documents = [settled_votes(self.session, self.counts)], [self.document()]
        for side in sides:
            self.vote(side)
            votes.append(settled_votes(self.session, self.counts))
            documents.append(self.document())
        return votes, documents


def small_differences(votes: Sequence[int]) -> list[int]:
    """Return the differences that show a group of one to four."""
    return [after - before for before, after in pairwise(votes) if 0 != abs(after - before) < 5]


SIDES = st.lists(st.sampled_from(list(Side)), max_size=60)
RULES = st.sampled_from(list(ResultsRule))


@given(SIDES, RULES)
def test_the_number_of_votes_moves_in_full_steps_and_never_ahead(sides: list[Side], rule: ResultsRule) -> None:
    votes, _ = Kiosk(rule).told(sides)
    assert not small_differences(votes)
    assert votes == sorted(votes)
    assert all(told <= cast for cast, told in enumerate(votes))


@given(SIDES, RULES)
def test_the_end_adds_a_step_or_nothing_that_was_told_before(sides: list[Side], rule: ResultsRule) -> None:
    kiosk = Kiosk(rule)
    (*_, last), _ = kiosk.told(sides)
    kiosk.session = kiosk.sessions.end(kiosk.session)
    assert settled_votes(kiosk.session, kiosk.counts) == len(sides)
    assert not last or not small_differences([last, len(sides)])


@given(SIDES)
def test_a_document_changes_only_with_the_published_split(sides: list[Side]) -> None:
    kiosk = Kiosk()
    before = kiosk.document()
    published = kiosk.counts.published.split
    for side in sides:
        kiosk.vote(side)
        after = kiosk.document()
        if kiosk.counts.published.split == published:
            assert after == before
        before, published = after, kiosk.counts.published.split


@given(SIDES)
def test_documents_say_nothing_of_votes_beyond_their_split(sides: list[Side]) -> None:
    for document in Kiosk().told(sides)[1]:
        if document is not None:
            split = document["split"]
            assert isinstance(split, dict)
            total = split["for"] + split["against"]
            assert (document["votes"], document["visits"], document["touched"], document["withheld"]) == (total, total, total, 0)
            assert document["entered"] == []
            assert document["state"] == "open"


@given(SIDES)
def test_nothing_is_sent_of_a_sealed_session(sides: list[Side]) -> None:
    assert set(Kiosk(ResultsRule.SEALED).told(sides)[1]) == {None}


def test_a_number_that_follows_every_vote_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant the fault that the tests above search for."""
    monkeypatch.setattr(station, "SPLIT_STEP", 1)
    votes, _ = Kiosk(ResultsRule.SEALED).told([Side.FOR] * 12)
    assert small_differences(votes)


def test_the_votes_of_a_session_opened_again_go_on_in_steps() -> None:
    kiosk = Kiosk()
    kiosk.told([Side.FOR, Side.AGAINST] * 8)
    kiosk.session = kiosk.sessions.reopen(kiosk.sessions.end(kiosk.session), DEBATE)
    votes, _ = kiosk.told([Side.FOR] * 14)
    assert votes[0] == 16
    assert not small_differences(votes)


def test_a_heartbeat_names_faults_by_their_codes_and_the_worst_lights_the_lamp() -> None:
    kiosk = Kiosk()
    kiosk.told([Side.FOR] * 14)
    told = heartbeat("1.2", kiosk.session, kiosk.counts, [HealthWarning.SPACE, HealthWarning.DAMAGED])
    assert (told.state, told.votes, told.lamp, told.concerns) == (StationState.OPEN, 5, Lamp.RED, ("damaged", "space"))
    assert heartbeat("1.2", kiosk.session, kiosk.counts, [HealthWarning.CLOCK]).lamp is Lamp.AMBER
    assert heartbeat("1.2", kiosk.session, kiosk.counts, []).lamp is Lamp.GREEN


@pytest.mark.parametrize("change", [Sessions.pause, Sessions.end])
def test_a_heartbeat_says_what_the_session_does(change: Callable[[Sessions, Session], Session]) -> None:
    kiosk = Kiosk()
    session = change(kiosk.sessions, kiosk.session)
    states = {"paused": StationState.PAUSED, "closed": StationState.ENDED}
    assert heartbeat("1.2", session, kiosk.counts, []).state is states[session.state.value]


def test_a_rehearsal_is_no_session() -> None:
    kiosk = Kiosk()
    kiosk.sessions.end(kiosk.session)
    kiosk.session = kiosk.sessions.start("Try", DEBATE, SessionSettings(), rehearsal=True)
    kiosk.vote(Side.FOR)
    told = heartbeat("1.2", kiosk.session, kiosk.counts, [])
    assert (told.session_id, told.state, told.votes) == (None, StationState.NONE, 0)
    assert heartbeat("1.2", None, None, []).state is StationState.NONE


def _words(document: dict[str, object] | None) -> set[str]:
    reasons = document["reasons"] if document else []
    assert isinstance(reasons, list)
    return {reason["text"] for reason in reasons}


@given(st.lists(st.sampled_from([*Side, "moderate"]), max_size=60))
def test_reasons_shown_at_once_join_in_batches(events: list[Side | str]) -> None:
    kiosk, seen = Kiosk(at_once=True), [set[str]()]
    for number, event in enumerate(events):
        if isinstance(event, Side):
            kiosk.vote(event, f"Reason {number}")
        else:
            kiosk.moderation.shown(kiosk.session.id)
        seen.append(_words(kiosk.document()))
    assert all(before == after or len(after - before) >= 5 for before, after in pairwise(seen))


def test_batches_of_reasons_do_go_where_they_are_shown_at_once_and_nowhere_else() -> None:
    for at_once in (True, False):
        kiosk = Kiosk(at_once=at_once)
        for number in range(40):
            kiosk.vote(list(Side)[number % 2], f"Reason {number}")
            kiosk.moderation.shown(kiosk.session.id)
        assert bool(_words(kiosk.document())) is at_once


def test_after_a_restart_reasons_wait_for_the_end() -> None:
    kiosk = Kiosk(at_once=True)
    for number in range(40):
        kiosk.vote(list(Side)[number % 2], f"Reason {number}")
        kiosk.moderation.shown(kiosk.session.id)
    kiosk.running = RunningSummaries(kiosk.store.counts, kiosk.store.reasons, at_once=True)
    assert not _words(kiosk.document())


def test_a_reason_that_was_hidden_goes_at_once() -> None:
    kiosk = Kiosk(at_once=True)
    for number in range(40):
        kiosk.vote(list(Side)[number % 2], f"Reason {number}")
        kiosk.moderation.shown(kiosk.session.id)
    sent = _words(kiosk.document())
    reason = next(each for each in kiosk.moderation.shown(kiosk.session.id) if each.text in sent)
    kiosk.moderation.decide(kiosk.session.id, reason, show=False)
    assert _words(kiosk.document()) == sent - {reason.text}


def test_another_text_is_not_sent() -> None:
    kiosk = Kiosk()
    kiosk.told([Side.FOR, Side.AGAINST] * 8)
    assert kiosk.document()
    assert kiosk.running.build(kiosk.session, sample_debate(fingerprint="1" * 64)) is None

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ReasonRule, Session, SessionSettings
from kiosk.domain.text import clean
from kiosk.services.moderation import Moderation, ReasonState
from kiosk.services.progress import Progress
from kiosk.services.results import Counts
from kiosk.services.sessions import REHEARSAL, Sessions
from kiosk.services.visitor_simulator import SimulatedVisits, VisitorSimulator
from kiosk.services.voting import NotRecordedError
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day
from tests.services.hostile_reasons import HOSTILE_REASONS

DEBATE = sample_debate()


@dataclass
class Stage:
    store: MemoryStore
    session: Session

    @cached_property
    def rehearsal(self) -> VisitorSimulator:
        return VisitorSimulator(self.store.ballots, Moderation(self.store.reasons), dict.fromkeys(Side, HOSTILE_REASONS))

    @property
    def counts(self) -> Counts:
        return self.store.counts.counts(self.session.id)


def stage(rules: SessionSettings | None = None) -> Stage:
    store = MemoryStore()
    sessions = Sessions(store.sessions, fixed_day())
    return Stage(store, sessions.start(REHEARSAL, DEBATE, rules or SessionSettings(), rehearsal=True))


def played(visits: int, seed: int, rules: SessionSettings | None = None) -> tuple[Stage, SimulatedVisits]:
    on = stage(rules)
    did = on.rehearsal.run(on.session, DEBATE, visits, seed)
    on.rehearsal.moderate(on.session, seed, closed=True)
    return on, did


def outcome(on: Stage) -> tuple[Counts, Counter[tuple[str, Side, ReasonState]]]:
    totals = Counter[tuple[str, Side, ReasonState]]()
    for reason in on.store.reasons.list(on.session.id, *ReasonState):
        totals[reason.text, reason.final, reason.state] += 1
    return on.counts, totals


@settings(max_examples=15, deadline=None)
@given(visits=st.integers(1, 90), seed=st.integers(0, 2**32), rule=st.sampled_from(ReasonRule), opening=st.booleans(), unsure=st.booleans())
def test_the_store_counts_what_the_visitors_did_under_every_rule(
    visits: int, seed: int, rule: ReasonRule, *, opening: bool, unsure: bool
) -> None:
    on, did = played(visits, seed, SessionSettings(reason=rule, opening_stance=opening, still_unsure=unsure, how_sure=unsure))

    assert did.visits == visits
    assert did.agrees_with(on.counts)
    assert sum(on.store.reasons.counts(on.session.id).values()) == len(did.reasons)


def test_the_same_seed_gives_the_same_tally_and_reasons() -> None:
    first, second = played(150, 7)[0], played(150, 7)[0]

    assert outcome(first) == outcome(second)


def test_another_seed_gives_another_tally() -> None:
    assert played(150, 7)[0].counts != played(150, 8)[0].counts


def test_a_busy_day_has_a_bit_of_everything() -> None:
    on, did = played(400, 1)

    states = on.store.reasons.counts(on.session.id)
    assert 0 < did.visits - len(did.ballots) < did.visits
    assert {ballot.opening for ballot in did.ballots} == {None, *Stance}
    assert {ballot.final for ballot in did.ballots} == {ballot.first for ballot in did.ballots} == set(Side)
    assert len({ballot.language for ballot in did.reasons}) > 8
    assert len(did.points) == 6
    assert states[ReasonState.SHOWN] > states[ReasonState.HIDDEN] > 0
    assert states[ReasonState.WAITING] == 0
    assert 0 < did.fair < did.asked


def test_what_the_visitors_type_is_hostile_enough_to_need_cleaning() -> None:
    typed = [words for _, words in HOSTILE_REASONS]

    assert any(clean(words) not in {words, ""} for words in typed)
    assert any(not clean(words) for words in typed)
    assert any("<img" in words for words in typed)
    assert any(words.startswith("=") for words in typed)


def test_until_it_is_settled_some_reasons_wait_for_the_organiser() -> None:
    on = stage()

    on.rehearsal.run(on.session, DEBATE, 74, 1)

    assert on.store.reasons.counts(on.session.id)[ReasonState.WAITING] >= 5
    assert len(on.rehearsal.moderation.shown(on.session.id)) >= 5


def test_progress_is_reported_after_each_visit() -> None:
    on = stage()
    seen: list[tuple[int, int]] = []

    on.rehearsal.run(on.session, DEBATE, 12, 3, Progress(lambda done, visits: seen.append((done, visits))))

    assert seen == [(number, 12) for number in range(1, 13)]


def test_a_store_that_fails_stops_the_rehearsal() -> None:
    on = stage()
    on.store.ballots.fails = "The disk is full."

    with pytest.raises(NotRecordedError, match="The disk is full"):
        on.rehearsal.run(on.session, DEBATE, 10, 1)


@pytest.mark.parametrize("lost", ["vote", "visit", "point", "side"])
def test_a_store_that_miscounts_is_noticed(lost: str) -> None:
    on, did = played(40, 5)
    a_vote = Ballot(Side.FOR, Side.FOR, Stance.FOR, 0)
    if lost == "vote":
        did.ballots.append(a_vote)
    elif lost == "visit":
        did.visits += 1
    else:
        index = next(i for i, ballot in enumerate(did.ballots) if (ballot.point is not None) == (lost == "point"))
        old = did.ballots[index]
        did.ballots[index] = Ballot(
            old.final if lost == "point" else old.side.other, old.first, old.opening, None, old.reason, old.language
        )

    assert not did.agrees_with(on.counts)

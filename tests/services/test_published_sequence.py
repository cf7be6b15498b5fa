"""Whatever the organiser does, in whatever order: no two results differ by a few votes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import publication
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ResultsRule, Session, SessionSettings, SessionState
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.moderation import Moderation, Reason
from kiosk.services.results import visible_results
from kiosk.services.sessions import Sessions
from kiosk.services.summary import Summary, SummaryBuilder
from tests.memory import MemoryReasonStore, MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate()
ACTIONS = ("pause", "resume", "end", "reopen", "reveal", "restart", "moderate", "erase")
_VOTES = 0.8
"""The share of events that are votes."""


@dataclass
class Kiosk:
    """A kiosk and someone who looks at the screen, the page and a report with another session after everything that happens."""

    rule: ResultsRule
    still_unsure: bool = False

    def __post_init__(self) -> None:
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, fixed_day())
        self.moderation = Moderation(self.store.reasons)
        self.words = 0
        self._start("Morning")
        for side in [Side.FOR] * 4 + [Side.AGAINST] * 3:
            self.store.ballots.cast(self.session.id, Ballot(side, Side.FOR))
        self.morning = self._build(self.sessions.end(self.session)).results
        self._start("Open day")

    def _start(self, name: str) -> None:
        self.session = self.sessions.start(name, DEBATE, SessionSettings(results=self.rule, still_unsure=self.still_unsure))

    def _build(self, session: Session) -> Summary:
        return SummaryBuilder(self.store.counts, self.store.reasons).build(session, DEBATE)

    def happens(self, event: Side | str | None) -> None:
        """Let something happen that the session may not allow now. None is a vote of 'Still not sure'."""
        try:
            if event is None:
                self.store.ballots.cast(self.session.id, Ballot(None, Side.FOR))
            elif isinstance(event, Side):
                self.words += 1
                ballot = Ballot(event, Side.FOR, point=0, reason=f"Reason {self.words}", language="en")
                self.store.ballots.cast(self.session.id, ballot)
            else:
                self.session = self._act(event)
        except (InvalidTransitionError, KnownError):
            pass

    def _act(self, action: str) -> Session:
        match action:
            case "pause":
                return self.sessions.pause(self.session)
            case "resume":
                return self.sessions.resume(self.session)
            case "end":
                return self.sessions.end(self.session)
            case "reopen":
                return self.sessions.reopen(self.session, DEBATE)
            case "reveal":
                return self.sessions.reveal(self.session)
            case "moderate":
                for number, reason in enumerate(self._waiting()):
                    self.moderation.decide(self.session.id, reason, show=number % 2 == 0)
            case "erase":
                self.store.sessions.wipe(self.session.id, erased=True)
                self._start("Open day")
            case _:
                self.store.simulate_restart()
                self.moderation = Moderation(self.store.reasons)
        return self.session

    def _waiting(self) -> Sequence[Reason]:
        return self.moderation.waiting(self.session.id, closed=self.session.state is SessionState.CLOSED)

    def texts(self) -> frozenset[str]:
        """Return the words that the organiser and visitors can read now."""
        shown = [*self._waiting(), *self.moderation.shown(self.session.id), *self.moderation.hidden(self.session.id)]
        return frozenset(reason.text for reason in shown)

    def seen(self) -> Iterator[Split]:
        """Yield every split that can be seen anywhere now."""
        counts = self.store.counts.counts(self.session.id)
        screen = visible_results(self.session, counts, own_vote_cast=True).split
        if screen:
            yield screen
        try:
            summary = self._build(self.session)
        except KnownError:
            return
        if not summary.results.running:
            summary.results.check()
            both, morning = CombinedSummary.from_results([self.morning, summary.results]).split, self.morning.split
            if both and morning and both != morning:
                yield Split(both.for_ - morning.for_, both.against - morning.against, both.unsure - morning.unsure)
        yield from filter(None, [summary.results.split, *(method.split for method in summary.entered)])
        if not self.still_unsure and (picked := _picked(summary)):  # who is not sure picks none
            yield picked


def _picked(summary: Summary) -> Split | None:
    """Return the votes that picked a point: here everyone does."""
    picked = {side: sum(point.count for point in summary.shown_points if point.side is side) for side in Side}
    return Split(picked[Side.FOR], picked[Side.AGAINST]) if any(picked.values()) else None


def differ_by_enough(seen: list[Split]) -> bool:
    """Return whether any two results are the same or at least five votes apart, some of them for each side."""
    ordered = sorted(set(seen), key=lambda split: split.votes)
    return all(
        after.votes - before.votes >= 5 and after.for_ > before.for_ and after.against > before.against
        for before, after in pairwise(ordered)
    )


@dataclass
class Observation:
    """What was seen of one session: its splits, and the words that could be read at any time and at each end."""

    splits: list[Split] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    words_at_end: frozenset[str] | None = None
    smallest_group: int = 5
    """The fewest words that became readable together; only the first end may show a rest."""

    def add(self, kiosk: Kiosk) -> None:
        self.splits += kiosk.seen()
        before, self.words = self.words, self.words | kiosk.texts()
        if kiosk.session.state is SessionState.CLOSED:
            before = self.words if self.words_at_end is None else self.words_at_end
            self.words_at_end = self.words
        self.smallest_group = min(self.smallest_group, len(self.words - before) or 5)


def everything_seen(seed: int) -> list[Observation]:
    """Return what is seen of each session in a random sequence of 60 events."""
    chance = Random(seed)  # noqa: S311 - the same events every time
    kiosk = Kiosk(chance.choice(list(ResultsRule)))
    seen: dict[str, Observation] = {}
    for _ in range(60):
        kiosk.happens(chance.choice(list(Side)) if chance.random() < _VOTES else chance.choice(ACTIONS))
        seen.setdefault(kiosk.session.id, Observation()).add(kiosk)
    return list(seen.values())


def splits_of_three(seed: int, votes: float = 0.9) -> list[list[Split]]:
    """Return the splits that are seen of each session with three answers in a random sequence of 60 events."""
    chance = Random(seed)  # noqa: S311 - the same events every time
    kiosk = Kiosk(ResultsRule.SEALED, still_unsure=True)
    seen: dict[str, Observation] = {}
    for _ in range(60):
        kiosk.happens(chance.choice([*Side, None]) if chance.random() < votes else chance.choice(ACTIONS))
        seen.setdefault(kiosk.session.id, Observation()).add(kiosk)
    return [observation.splits for observation in seen.values()]


def test_no_sequence_of_events_with_three_answers_shows_results_that_differ_by_a_few() -> None:
    splits_seen = [splits for seed in range(60) for splits in splits_of_three(seed)]

    assert sum(len(set(splits)) > 1 for splits in splits_seen) > 2
    assert any(split.unsure for splits in splits_seen for split in splits)
    assert all(differ_by_enough(splits) for splits in splits_seen)
    assert all(split.votes >= 5 and not split.unanimous for splits in splits_seen for split in splits)


@pytest.fixture(scope="module", params=[80, pytest.param(1_000, marks=pytest.mark.soak)])
def seen(request: pytest.FixtureRequest) -> list[Observation]:
    return [observation for seed in range(request.param) for observation in everything_seen(seed)]


def test_no_sequence_of_events_shows_two_results_that_differ_by_a_few_votes(seen: list[Observation]) -> None:
    splits_seen = [observation.splits for observation in seen]

    assert sum(len(set(splits)) > 1 for splits in splits_seen) > 30
    assert all(differ_by_enough(splits) for splits in splits_seen)
    assert all(split.votes >= 5 and not split.unanimous for splits in splits_seen for split in splits)


def test_no_sequence_of_events_shows_the_words_of_a_few_voters(seen: list[Observation]) -> None:
    assert sum(len(observation.words) > 5 for observation in seen) > 30
    assert all(observation.smallest_group == 5 for observation in seen)


def test_a_rule_that_shows_any_vote_after_a_reopening_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Self-check of the splits in the tests above."""
    monkeypatch.setattr(publication, "_GROUP", 1)
    assert not all(differ_by_enough(observation.splits) for seed in range(100) for observation in everything_seen(seed))
    assert not all(differ_by_enough(splits) for seed in range(100) for splits in splits_of_three(seed))


def test_words_that_every_end_hands_over_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Self-check of the words in the tests above."""
    monkeypatch.setattr(MemoryReasonStore, "late_reasons", lambda *_: 0)
    assert any(observation.smallest_group == 1 for seed in range(100) for observation in everything_seen(seed))


@pytest.mark.parametrize("entered", [EntryMethod.HANDS, EntryMethod.PAPER])
@given(st.lists(st.sampled_from(Side) | st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=40))
def test_numbers_typed_in_move_the_touch_votes_shown_no_sooner(entered: EntryMethod, happened: list[Side | tuple[int, int]]) -> None:
    kiosk, plain = Kiosk(ResultsRule.AFTER_VOTING), Kiosk(ResultsRule.AFTER_VOTING)
    for event in happened:
        if isinstance(event, Side):
            kiosk.happens(event)
            plain.happens(event)
        else:
            kiosk.store.ballots.enter(kiosk.session.id, entered, Split(*event))
        shown, without_hands = (each.store.counts.counts(each.session.id).published for each in (kiosk, plain))
        assert shown.touch == without_hands.touch

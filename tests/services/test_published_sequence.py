"""Whatever the organiser does, in whatever order: no two results differ by a few votes."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import publication
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ResultsRule, Session, SessionSettings
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.services.results import visible_results
from kiosk.services.sessions import Sessions
from kiosk.services.summary import Summary, SummaryBuilder
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate()
ACTIONS = ("pause", "resume", "end", "reopen", "reveal", "restart")
_VOTES = 0.8
"""The share of events that are votes."""


@dataclass
class Kiosk:
    """A kiosk and someone who looks at the screen and the page after everything that happens."""

    rule: ResultsRule

    def __post_init__(self) -> None:
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, fixed_day())
        self.session = self.sessions.start("Open day", DEBATE, SessionSettings(results=self.rule))

    def happens(self, event: Side | str) -> None:
        """Let something happen that the session may not allow now."""
        try:
            if isinstance(event, Side):
                self.store.ballots.cast(self.session.id, Ballot(event, Side.FOR, point=0))
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
            case _:
                self.store.simulate_restart()
                return self.session

    def seen(self) -> Iterator[Split]:
        """Yield every split that can be seen anywhere now."""
        counts = self.store.counts.counts(self.session.id)
        screen = visible_results(self.session, counts, own_vote_cast=True).split
        if screen:
            yield screen
        try:
            summary = SummaryBuilder(self.store.counts, self.store.reasons).build(self.session, DEBATE)
        except KnownError:
            return
        if not summary.results.running:
            summary.results.check()
        yield from filter(None, [summary.results.split, *(method.split for method in summary.entered), _picked(summary)])


def _picked(summary: Summary) -> Split | None:
    """Return the votes that picked a point: here everyone does."""
    picked = {side: sum(point.count for point in summary.shown_points if point.side is side) for side in Side}
    return Split(picked[Side.FOR], picked[Side.AGAINST]) if any(picked.values()) else None


def differ_by_enough(seen: list[Split]) -> bool:
    """Return whether any two results are the same or at least five votes apart, some of them for each side."""
    ordered = sorted(set(seen), key=lambda split: split.votes)
    steps = [(after.for_ - before.for_, after.against - before.against) for before, after in pairwise(ordered)]
    return all(for_ + against >= 5 and min(for_, against) >= 1 for for_, against in steps)


def everything_seen(seed: int) -> list[Split]:
    """Return every split that is seen in a random sequence of 60 events."""
    chance = Random(seed)  # noqa: S311 - the same events every time
    kiosk, seen = Kiosk(chance.choice(list(ResultsRule))), list[Split]()
    for _ in range(60):
        kiosk.happens(chance.choice(list(Side)) if chance.random() < _VOTES else chance.choice(ACTIONS))
        seen += kiosk.seen()
    return seen


def test_no_sequence_of_events_shows_two_results_that_differ_by_a_few_votes() -> None:
    results = [everything_seen(seed) for seed in range(300)]

    assert sum(len(set(seen)) > 1 for seen in results) > 100
    assert all(differ_by_enough(seen) for seen in results)
    assert all(split.votes >= 5 and not split.unanimous for seen in results for split in seen)


def test_a_rule_that_shows_any_vote_after_a_reopening_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Self-check of the test above."""
    monkeypatch.setattr(publication, "_GROUP", 1)
    assert not all(differ_by_enough(everything_seen(seed)) for seed in range(100))


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

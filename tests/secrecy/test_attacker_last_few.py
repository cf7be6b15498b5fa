"""Tests that a running kiosk's file does not single out the last one to four visitors."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import chain, pairwise
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.domain.tally import EntryMethod, Split
from kiosk.services.moderation import BATCH, Moderation
from kiosk.services.summary import SummaryBuilder
from kiosk.storage import Store, open_store
from kiosk.storage.connection import changing
from kiosk.storage.redaction import redact
from tests.sample_debate import sample_debate
from tests.secrecy.attack_sessions import SESSION, a_store, cell, scratch, visitors
from tests.storage.places import query

VISITORS = 43


@dataclass
class Kiosk:
    """A running kiosk whose organiser decides on everything immediately and whose visitors answer every question."""

    path: Path
    store: Store
    at_once: bool
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.moderation = Moderation(self.store.reasons, at_once=self.at_once)

    def visit(self, ballot: Ballot) -> None:
        self.store.ballots.cast(SESSION.id, ballot)
        self.said.append(ballot.reason or "")
        for reason in self.moderation.waiting(SESSION.id, closed=False):
            self.moderation.decide(SESSION.id, reason, show=True)
        for reason in self.moderation.shown(SESSION.id):
            self.moderation.add_answer(SESSION.id, reason, fair=True)

    def groups(self) -> list[set[str]]:
        """Visitors' words, those together that the file holds alike."""
        alike: dict[object, set[str]] = {}
        for record in chain.from_iterable(json.loads(packed) for (packed,) in query(self.path, "SELECT packed FROM reasons")):
            rest = json.dumps({key: value for key, value in record.items() if key not in {"id", "text", "language", "final", "opening"}})
            alike.setdefault(rest, set()).add(record["text"])
        return list(alike.values())


@pytest.fixture(params=[False, True], ids=["after review", "at once"])
def kiosk(request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    with scratch() as folder, closing(a_store(folder / "kiosk")) as store:
        yield Kiosk(folder / "kiosk" / "goodfaith.db", store, request.param)


def test_no_state_and_no_answer_singles_out_the_last_reasons(kiosk: Kiosk) -> None:
    for number, ballot in enumerate(visitors(Random(1), VISITORS), start=1):  # noqa: S311 - any words
        kiosk.visit(ballot)
        (last,) = (group for group in kiosk.groups() if kiosk.said[-1] in group)
        assert len(last) >= min(number, BATCH), number


def test_decisions_that_were_written_at_once_would_single_them_out(kiosk: Kiosk) -> None:
    """Self-check of the test above."""
    smallest = VISITORS
    for number, ballot in enumerate(visitors(Random(1), VISITORS), start=1):  # noqa: S311 - any words
        kiosk.visit(ballot)
        decided = [*kiosk.moderation.shown(SESSION.id), *kiosk.moderation.hidden(SESSION.id)]
        kiosk.store.reasons.save_decisions(SESSION.id, decided)
        (last,) = (group for group in kiosk.groups() if kiosk.said[-1] in group)
        smallest = min(smallest, len(last)) if number > BATCH else smallest
    assert smallest == 1


def test_the_file_holds_every_counter_once(kiosk: Kiosk) -> None:
    """Two counts of one thing, from two moments, would show who came in between."""
    voted = Counter[str]()
    for ballot in visitors(Random(2), 23):  # noqa: S311 - any words
        kiosk.visit(ballot)
        voted[cell(ballot)] += 1
    rows = query(kiosk.path, "SELECT * FROM tallies WHERE entered = 'touch'")

    names = [column for (column,) in query(kiosk.path, "SELECT name FROM pragma_table_xinfo('tallies')")]
    found = [dict(zip(names, row, strict=True)) for row in rows]
    assert set(names) == {"session_id", "round", "opening", "final", "first", "entered", "count"}
    assert Counter({f"{row['opening']}/{row['final']}/{row['first']}": int(row["count"]) for row in found}) == voted


def shown(store: Store) -> int:
    """Return how many votes the published split has."""
    return store.counts.counts(SESSION.id).published.split.votes


def test_a_restart_and_another_program_show_the_same_and_nothing_newer(kiosk: Kiosk) -> None:
    for ballot in visitors(Random(4), 40):  # noqa: S311 - any words
        kiosk.visit(ballot)
        published = kiosk.store.counts.counts(SESSION.id).published
        with closing(open_store(kiosk.path)) as other:
            assert other.counts.counts(SESSION.id).published == published
            assert kiosk.store.counts.counts(SESSION.id).published == published
    assert published.split.votes % 5 == 0
    assert published.split.votes >= 20


def test_hands_added_to_fill_a_step_show_no_vote(kiosk: Kiosk) -> None:
    """An organiser adds hands until the number of votes is a multiple of five, and opens the store again."""
    seen = []
    for number, ballot in enumerate(visitors(Random(8), 55), start=1):  # noqa: S311 - any words
        kiosk.visit(ballot)
        kiosk.store.ballots.enter(SESSION.id, EntryMethod.HANDS, Split(20, 20 + -number % 5))
        with closing(open_store(kiosk.path)) as other:
            seen.append(other.counts.counts(SESSION.id).published.touch.votes)
    assert all(after - before in {0, *range(5, 56, 5)} for before, after in pairwise(seen))


def test_ending_and_reopening_after_each_vote_shows_no_vote(kiosk: Kiosk) -> None:
    closed = replace(SESSION, state=SessionState.CLOSED)
    seen, words, readable = [], set[str](), []
    for ballot in visitors(Random(9), 20):  # noqa: S311 - any words
        kiosk.visit(ballot)
        kiosk.store.sessions.put(closed)
        waiting = kiosk.moderation.waiting(SESSION.id, closed=True)
        decided = [*kiosk.moderation.shown(SESSION.id), *kiosk.moderation.hidden(SESSION.id)]
        words |= {reason.text for reason in [*waiting, *decided]}
        readable.append(len(words))
        summary = SummaryBuilder(kiosk.store.counts, kiosk.moderation).build(closed, sample_debate())
        seen.append((summary.results.split.votes if summary.results.split else 0, sum(point.count for point in summary.shown_points)))
        kiosk.store.sessions.put(replace(SESSION, reopened=1))
    assert [votes for votes, _ in seen][-1] >= 10
    assert all(after == before or after[0] - before[0] >= 3 for before, after in pairwise(seen))
    assert readable == [1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 11, 11, 11, 11, 11, 16, 16, 16, 16, 16]


def test_a_reason_after_erased_ones_waits_like_any_other_after_a_reopening(kiosk: Kiosk) -> None:
    closed = replace(SESSION, state=SessionState.CLOSED)
    for ballot in visitors(Random(10), 7):  # noqa: S311 - any words
        kiosk.visit(ballot)
    kiosk.store.sessions.put(closed)
    kiosk.store.close()
    with changing(kiosk.path) as connection:
        redact(connection, set(), {SESSION.id})

    readable = []
    with closing(open_store(kiosk.path)) as store:
        moderation = Moderation(store.reasons)
        for ballot in visitors(Random(11), 6):  # noqa: S311 - any words
            store.sessions.put(replace(SESSION, reopened=1))
            store.ballots.cast(SESSION.id, ballot)
            store.sessions.put(closed)
            readable.append(len(moderation.waiting(SESSION.id, closed=True)))
    assert readable == [0, 0, 0, 0, 5, 5]


def test_a_page_between_steps_is_the_same_in_every_program(kiosk: Kiosk) -> None:
    revealed = replace(SESSION, revealed=True)
    kiosk.store.sessions.put(revealed)
    for ballot in visitors(Random(5), 17):  # noqa: S311 - any words
        kiosk.visit(ballot)
    with closing(open_store(kiosk.path)) as other:
        builders = [SummaryBuilder(store.counts, store.reasons) for store in (other, kiosk.store)]
        first, second = (builder.build(revealed, sample_debate()).results for builder in builders)

    assert first == second
    assert (first.votes, first.split and first.split.votes) == (17, 10)


def test_after_a_reopening_nothing_new_is_shown_before_two_steps_are_full(kiosk: Kiosk) -> None:
    for ballot in visitors(Random(6), 7):  # noqa: S311 - any words
        kiosk.visit(ballot)
    kiosk.store.sessions.put(replace(SESSION, state=SessionState.CLOSED))
    kiosk.store.sessions.put(SESSION)

    seen = []
    for number in range(12):
        kiosk.store.ballots.cast(SESSION.id, Ballot(Side.FOR if number % 2 else Side.AGAINST, Side.FOR))
        seen.append(shown(kiosk.store))

    assert seen == [7] * 9 + [12] * 3

"""Tests that a running kiosk's file does not single out the last one to four visitors."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from random import Random

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.errors import KnownError
from kiosk.services.moderation import BATCH, Moderation
from kiosk.services.summary import SummaryBuilder
from kiosk.storage import Store, open_store
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


def test_after_a_restart_no_split_is_known_until_the_next_step(kiosk: Kiosk) -> None:
    for ballot in visitors(Random(3), 22):  # noqa: S311 - any words
        kiosk.visit(ballot)
    assert kiosk.store.counts.counts(SESSION.id).split.votes == 20

    with closing(open_store(kiosk.path)) as again:
        seen = []
        for number in range(22, 42):
            counts = again.counts.counts(SESSION.id)
            seen.append((number, counts.split.votes, counts.flow.votes))
            again.ballots.cast(SESSION.id, Ballot(Side.FOR, Side.FOR))

    assert seen == [(n, n // 5 * 5 if n >= 25 else 0, 40 if n >= 40 else 0) for n in range(22, 42)]


def test_another_program_sees_no_more_than_a_step(kiosk: Kiosk) -> None:
    """A report that is asked for after every vote."""
    seen = set()
    for ballot in visitors(Random(4), 26):  # noqa: S311 - any words
        kiosk.visit(ballot)
        with closing(open_store(kiosk.path)) as other:
            counts = other.counts.counts(SESSION.id)
        seen.add((counts.split.votes, counts.flow.votes))

    assert seen == {(0, 0), (5, 0), (10, 0), (15, 0), (20, 20), (25, 0)}


def test_between_steps_another_program_gets_a_calm_refusal_instead_of_a_page(kiosk: Kiosk) -> None:
    revealed = replace(SESSION, revealed=True)
    kiosk.store.sessions.put(revealed)
    for ballot in visitors(Random(5), 17):  # noqa: S311 - any words
        kiosk.visit(ballot)
    with closing(open_store(kiosk.path)) as other, pytest.raises(KnownError, match="a page again from 20 votes on, or when it has ended"):
        SummaryBuilder(other.counts, other.reasons).build(revealed, sample_debate())

    assert SummaryBuilder(kiosk.store.counts, kiosk.moderation).build(revealed, sample_debate()).results.votes == 17


@pytest.mark.parametrize("seen", [False, True])
def test_after_a_reopening_the_next_split_is_a_whole_step_away_from_the_last(kiosk: Kiosk, seen: bool) -> None:
    for ballot in visitors(Random(6), 7):  # noqa: S311 - any words
        kiosk.visit(ballot)
    kiosk.store.sessions.put(replace(SESSION, state=SessionState.CLOSED))
    if seen:
        assert kiosk.store.counts.counts(SESSION.id).split.votes == 7
    kiosk.store.sessions.put(SESSION)

    shown = []
    for ballot in visitors(Random(7), 8):  # noqa: S311 - any words
        kiosk.visit(ballot)
        shown.append(kiosk.store.counts.counts(SESSION.id).split.votes)

    assert shown == ([7] * 7 + [15] if seen else [5, 5, 10, 10, 10, 10, 10, 15])

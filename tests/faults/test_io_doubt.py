"""A vote in doubt is taken back as a whole, wherever its reason has moved meanwhile."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, SessionSettings
from kiosk.domain.tally import ONE_BY_ONE, EntryMethod, FirstVote
from kiosk.services.moderation import ReasonState
from kiosk.services.voting import NotRecordedError
from kiosk.storage import open_store, tallies
from kiosk.storage.database import Database
from kiosk.storage.errors import InDoubtError
from tests.commands import clean_environment
from tests.storage.places import POINTS, a_session, query

SESSION = a_session().id
BUCKET = 3


def ballot(number: int) -> Ballot:
    return Ballot(list(Side)[number % 2], Side.FOR, list(Stance)[number % 3], number % POINTS, f"Reason {number}.")


@pytest.mark.parametrize("seed", range(5))
def test_votes_are_taken_back_in_any_order_until_nothing_is_left(tmp_path: Path, seed: int) -> None:
    place = tmp_path / "goodfaith.db"
    with closing(open_store(place, bucket=BUCKET)) as store:
        store.sessions.add(a_session(), POINTS)
        empty = store.counts.counts(SESSION)
        for number in range(10):
            store.ballots.cast(SESSION, ballot(number), ONE_BY_ONE[number % 2])
        order = random.Random(seed).sample(range(10), 10)  # noqa: S311 - seeded on purpose
        for gone in range(10):
            with store.database.writing() as connection:
                tallies._undo_cast(connection, SESSION, ballot(order[gone]), ONE_BY_ONE[order[gone] % 2])
            left = {f"Reason {number}." for number in order[gone + 1 :]}
            assert {reason.text for reason in store.reasons.list(SESSION, *ReasonState)} == left
            sizes = [len(json.loads(packed)) for (packed,) in query(place, "SELECT packed FROM reasons ORDER BY bucket")]
            full, rest = divmod(len(left), BUCKET)
            assert sizes[:full] == [BUCKET] * full
            assert sum(sizes) == full * BUCKET + rest
        counts = store.counts.counts(SESSION)
        assert (counts.now, counts.visits, counts.points) == (empty.now, empty.visits, empty.points)
        store.ballots.cast(SESSION, ballot(1))
        assert store.counts.counts(SESSION).now.votes == 1


def test_what_is_in_doubt_is_settled_before_a_visit_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_telling(_: Database, _own: object, after: int, refusal: NotRecordedError) -> bool:
        raise InDoubtError(str(refusal), after)

    def kept_but_not_confirmed(error: BaseException) -> bool:
        return isinstance(error, OSError)

    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(a_session(), POINTS)
        with monkeypatch.context() as patch:
            patch.setattr(Database, "_commit_survived", no_telling)
            patch.setattr("kiosk.storage.database.is_disk_error", kept_but_not_confirmed)
            patch.setattr(store.database, "_writer", Unconfirmed(store.database._writer))
            with pytest.raises(InDoubtError):
                store.ballots.cast(SESSION, ballot(1))
        assert store.counts.counts(SESSION).now.votes == 1
        store.ballots.leave(SESSION)

        counts = store.counts.counts(SESSION)
        assert (counts.now.votes, counts.visits) == (0, 1)
        assert not store.reasons.list(SESSION, *ReasonState)


def test_a_step_that_a_vote_in_doubt_filled_is_not_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_telling(_: Database, _own: object, after: int, refusal: NotRecordedError) -> bool:
        raise InDoubtError(str(refusal), after)

    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(a_session(), POINTS)
        for number in range(9):
            store.ballots.cast(SESSION, ballot(number))
        before = store.counts.counts(SESSION).published
        with monkeypatch.context() as patch:
            patch.setattr(Database, "_commit_survived", no_telling)
            patch.setattr("kiosk.storage.database.is_disk_error", lambda error: isinstance(error, OSError))
            patch.setattr(store.database, "_writer", Unconfirmed(store.database._writer))
            with pytest.raises(InDoubtError):
                store.ballots.cast(SESSION, ballot(9))
        assert store.counts.counts(SESSION).published != before
        store.ballots.leave(SESSION)

        assert store.counts.counts(SESSION).published == before


def test_a_first_vote_in_doubt_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_telling(_: Database, _own: object, after: int, refusal: NotRecordedError) -> bool:
        raise InDoubtError(str(refusal), after)

    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(replace(a_session(), settings=SessionSettings(Mode.CLASSROOM)), POINTS)
        store.ballots.cast_first(SESSION, Stance.FOR)
        with monkeypatch.context() as patch:
            patch.setattr(Database, "_commit_survived", no_telling)
            patch.setattr("kiosk.storage.database.is_disk_error", lambda error: isinstance(error, OSError))
            patch.setattr(store.database, "_writer", Unconfirmed(store.database._writer))
            with pytest.raises(InDoubtError):
                store.ballots.cast_first(SESSION, Stance.UNSURE)
        assert store.counts.counts(SESSION).now.first_vote == FirstVote(1, 0, 1)
        store.ballots.cast_first(SESSION, Stance.AGAINST)

        assert store.counts.counts(SESSION).now.first_vote == FirstVote(1, 1, 0)


def test_a_first_vote_that_a_failing_disk_kept_is_not_cast_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(replace(a_session(), settings=SessionSettings(Mode.CLASSROOM)), POINTS)
        with monkeypatch.context() as patch:
            patch.setattr("kiosk.storage.database.is_disk_error", lambda error: isinstance(error, OSError))
            patch.setattr(store.database, "_writer", Unconfirmed(store.database._writer, 1))
            store.ballots.cast_first(SESSION, Stance.UNSURE)

        assert store.counts.counts(SESSION).now.first_vote == FirstVote(0, 0, 1)


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.parametrize("first", [True, False])
def test_another_process_that_votes_meanwhile_hides_no_vote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, kept: bool, first: bool
) -> None:
    """The disk fails a vote on the screen, on disk or not; before it is looked for, phones vote: who is thanked is counted once."""
    place = tmp_path / "goodfaith.db"
    with closing(open_store(place)) as kiosk:
        kiosk.sessions.add(replace(a_session(), settings=SessionSettings(Mode.CLASSROOM)), POINTS)

        def cast() -> None:
            if first:
                kiosk.ballots.cast_first(SESSION, Stance.FOR)
            else:
                kiosk.ballots.cast(SESSION, ballot(1))

        def phones() -> None:
            order = [str(place), SESSION, "3", "first" if first else "second"]
            subprocess.run([sys.executable, "-m", "tests.faults.phone_voter", *order], check=True, env=clean_environment())

        cast()
        with monkeypatch.context() as patch:
            patch.setattr("kiosk.storage.database.is_disk_error", lambda error: isinstance(error, OSError))
            patch.setattr(kiosk.database, "_writer", Unconfirmed(kiosk.database._writer, 1, kept=kept, meanwhile=phones))
            if kept:
                cast()
            else:
                with pytest.raises(NotRecordedError):
                    cast()

        now = kiosk.counts.counts(SESSION).now
        counted = [(tally.votes, tally.first_vote.votes)[first] for tally in map(now.entered_by, ONE_BY_ONE)]
        assert counted == [1 + kept, 3]


@pytest.mark.parametrize("kept", [True, False])
def test_a_vote_in_doubt_is_settled_however_many_phones_voted_since(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, kept: bool) -> None:
    def no_telling(_: Database, _own: object, after: int, refusal: NotRecordedError) -> bool:
        raise InDoubtError(str(refusal), after)

    place = tmp_path / "goodfaith.db"
    with closing(open_store(place)) as kiosk, closing(open_store(place, shared=True)) as server:
        kiosk.sessions.add(a_session(), POINTS)
        with monkeypatch.context() as patch:
            patch.setattr(Database, "_commit_survived", no_telling)
            patch.setattr("kiosk.storage.database.is_disk_error", lambda error: isinstance(error, OSError))
            patch.setattr(kiosk.database, "_writer", Unconfirmed(kiosk.database._writer, kept=kept))
            with pytest.raises(InDoubtError):
                kiosk.ballots.cast(SESSION, ballot(1))
        for _ in range(3):
            server.ballots.cast(SESSION, ballot(1), EntryMethod.PHONE)
        kiosk.ballots.cast(SESSION, ballot(1))

        counts = kiosk.counts.counts(SESSION)
        assert [counts.now.entered_by(way).votes for way in ONE_BY_ONE] == [1, 3]
        assert counts.visits == 4


class Unconfirmed:
    """An engine that commits, and then says that it could not, so many times. With `kept` false it says the truth.

    `meanwhile` is what happens before anybody can look.
    """

    def __init__(self, engine: object, times: int = 1_000, *, kept: bool = True, meanwhile: Callable[[], None] = lambda: None) -> None:
        self._engine, self._times, self._kept, self._meanwhile = engine, times, kept, meanwhile

    def begin(self) -> "Unconfirmed":
        self._transaction = self._engine.begin()  # type: ignore[attr-defined]
        return self

    def __enter__(self) -> object:
        return self._transaction.__enter__()

    def __exit__(self, *trouble: object) -> None:
        self._times -= 1
        if self._times >= 0 and not self._kept:
            trouble = (OSError, OSError(), None)
        self._transaction.__exit__(*trouble)
        if self._times < 0:
            return
        self._meanwhile()
        message = "the disk does not confirm it"
        raise OSError(message)

"""Two processes on one database, as a kiosk and a server beside it: each sees what the other one does."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session
from kiosk.services.moderation import BATCH, Moderation
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store, open_store
from kiosk.storage.replacement import kept_originals

OLD = Session("a" * 32, "Old", "sample", "0" * 64, date(2026, 1, 1))
NEW = Session("b" * 32, "New", "sample", "0" * 64, date(2026, 1, 2))


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(tmp_path / "goodfaith.db")) as store:
        store.sessions.add(OLD, 3)
        store.ballots.cast(OLD.id, Ballot(Side.FOR, Side.FOR))
        store.sessions.add(NEW, 3)
        yield store


@pytest.fixture
def server(kiosk: Store) -> Iterator[Store]:
    with closing(open_store(kiosk.database.path, shared=True)) as store:
        yield store


def test_both_cast_votes_into_one_count(kiosk: Store, server: Store) -> None:
    for store in (kiosk, server) * 5:
        store.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR, reason="Words"))

    assert kiosk.counts.counts(NEW.id) == server.counts.counts(NEW.id)
    assert server.counts.counts(NEW.id).now.votes == 10


def test_words_written_on_phones_reach_the_organiser_in_batches(kiosk: Store, server: Store) -> None:
    moderation = Moderation(kiosk.reasons)
    for number in range(BATCH):
        assert moderation.waiting(NEW.id, closed=False) == []
        server.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR, reason=f"Words {number}"))

    assert len(moderation.waiting(NEW.id, closed=False)) == BATCH


def test_words_from_before_a_start_are_not_new(kiosk: Store, server: Store) -> None:
    kiosk.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR, reason="Before"))
    with closing(open_store(kiosk.database.path)) as later:
        assert later.reasons.new_reasons(NEW.id) == 0
        server.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR, reason="After"))
        assert later.reasons.new_reasons(NEW.id) == 1
        assert kiosk.reasons.new_reasons(NEW.id) == 2


def test_phones_go_on_voting_while_another_session_is_erased(kiosk: Store, server: Store) -> None:
    server.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR))
    kiosk.sessions.wipe(OLD.id, erased=True)

    server.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR))

    assert kiosk.counts.counts(NEW.id).now.votes == 2
    assert kept_originals(kiosk.database.path) == []


def test_the_server_notices_another_file_too(kiosk: Store, server: Store) -> None:
    path = kiosk.database.path
    server.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR))
    path.rename(path.with_name("moved.db"))
    path.write_bytes(path.with_name("moved.db").read_bytes())

    with pytest.raises(NotRecordedError, match="replaced by another program"):
        server.ballots.cast(NEW.id, Ballot(Side.FOR, Side.FOR))

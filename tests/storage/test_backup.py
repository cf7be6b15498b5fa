from contextlib import closing
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.services.moderation import ReasonState
from kiosk.storage import Store, back_up, open_store, restore
from tests.storage.places import WORDS, a_session, a_vote, contents, marked, marks

SESSION = a_session()


def votes(path: Path) -> int:
    with closing(open_store(path, create=False)) as store:
        return store.counts.counts(SESSION.id).now.votes


def test_a_backup_of_a_running_kiosk_holds_everything(store: Store, place: Path, tmp_path: Path) -> None:
    store.ballots.cast(SESSION.id, a_vote(WORDS))

    back_up(place, tmp_path / "copy")
    store.ballots.cast(SESSION.id, a_vote())

    with closing(open_store(tmp_path / "copy")) as copy:
        assert copy.sessions.all() == [SESSION]
        assert [reason.text for reason in copy.reasons.list(SESSION.id, ReasonState.WAITING)] == [WORDS]
    assert votes(tmp_path / "copy") == 1
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600


def test_a_backup_never_replaces_a_file(store: Store, place: Path, tmp_path: Path) -> None:
    del store
    (tmp_path / "thesis").write_bytes(b"all of it")

    with pytest.raises(KnownError, match="there already"):
        back_up(place, tmp_path / "thesis")

    assert (tmp_path / "thesis").read_bytes() == b"all of it"


def test_there_is_nothing_to_back_up_without_a_database(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="no database"):
        back_up(tmp_path / "goodfaith.db", tmp_path / "copy")


def test_restoring_puts_the_earlier_database_aside(store: Store, place: Path, tmp_path: Path) -> None:
    store.ballots.cast(SESSION.id, a_vote())
    back_up(place, tmp_path / "copy")
    for _ in range(2):
        store.ballots.cast(SESSION.id, a_vote())
    store.close()

    aside = restore(tmp_path / "copy", place)

    assert aside is not None
    assert votes(place) == votes(tmp_path / "copy") == 1
    assert votes(aside) == 3


def test_restoring_needs_no_database_in_place(store: Store, place: Path, tmp_path: Path) -> None:
    store.ballots.cast(SESSION.id, a_vote())
    back_up(place, tmp_path / "copy")

    assert restore(tmp_path / "copy", tmp_path / "other" / "goodfaith.db") is None

    assert votes(tmp_path / "other" / "goodfaith.db") == 1


def test_a_damaged_database_can_be_replaced(store: Store, place: Path, tmp_path: Path) -> None:
    back_up(place, tmp_path / "copy")
    store.close()
    place.write_bytes(b"gone")

    aside = restore(tmp_path / "copy", place)

    assert aside is not None
    assert aside.read_bytes() == b"gone"
    assert votes(place) == 0


@pytest.mark.parametrize("content", [b"", b"Dear diary", None])
def test_what_is_no_backup_is_not_restored(store: Store, place: Path, tmp_path: Path, content: bytes | None) -> None:
    store.close()
    before = place.read_bytes()
    if content is not None:
        (tmp_path / "copy").write_bytes(content)

    with pytest.raises(KnownError):
        restore(tmp_path / "copy", place)

    assert place.read_bytes() == before


def test_a_damaged_backup_is_not_restored(store: Store, place: Path, tmp_path: Path) -> None:
    for number in range(60):
        store.ballots.cast(SESSION.id, a_vote(marked(number)))
    back_up(place, tmp_path / "copy")
    store.close()
    before = place.read_bytes()
    raw = bytearray((tmp_path / "copy").read_bytes())
    raw[4096 * 2 : 4096 * 4] = b"\xff" * 8192
    (tmp_path / "copy").write_bytes(raw)

    with pytest.raises(KnownError, match="damaged"):
        restore(tmp_path / "copy", place)

    assert place.read_bytes() == before
    assert list(contents(tmp_path)) == ["copy", "goodfaith.db"]


def test_a_backup_shows_no_more_than_the_database(store: Store, place: Path, tmp_path: Path) -> None:
    for number in range(40):
        store.ballots.cast(SESSION.id, a_vote(marked(number)))
    store.sessions.wipe(SESSION.id)

    back_up(place, tmp_path / "copy")

    assert marks((tmp_path / "copy").read_bytes()) == []

"""Another program replaces the open database with an older one: nothing is written to that, and the original is kept if it can be."""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kiosk.app.diagnostics import data
from kiosk.data_folder import DataFolder
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from kiosk.services.health import HealthWarning, Status
from kiosk.services.voting import NotRecordedError
from kiosk.storage import DamagedError, Store, back_up, open_store
from kiosk.storage.replacement import ReplacementGuard, inputs
from tests.storage.places import POINTS, a_session, a_vote, query

SESSION = a_session()
Replace = Callable[[Path, Path], object]


def rename_over(older: Path, place: Path) -> None:
    older.rename(place)


def copy_over(older: Path, place: Path) -> None:
    shutil.copyfile(older, place)


def remove(older: Path, place: Path) -> None:
    older.unlink()
    place.unlink()


@pytest.fixture
def older(store: Store, place: Path, tmp_path: Path) -> Path:
    """Return a backup with one vote of two."""
    store.ballots.cast(SESSION.id, a_vote())
    (tmp_path / "older").mkdir()
    back_up(place, tmp_path / "older" / "backup.db")
    store.ballots.cast(SESSION.id, a_vote())
    return tmp_path / "older" / "backup.db"


def votes(path: Path) -> int:
    return int(query(path, "SELECT sum(CAST(count AS INTEGER)) FROM tallies WHERE final != 'none'")[0][0])


WAYS = [rename_over, copy_over, remove]


@pytest.mark.parametrize("replace", WAYS)
def test_no_vote_is_written_to_the_other_file(store: Store, place: Path, older: Path, replace: Replace) -> None:
    replace(older, place)
    for _ in range(3):
        with pytest.raises(NotRecordedError, match=r"This vote was not recorded.*replaced by another program while the kiosk was running"):
            store.ballots.cast(SESSION.id, a_vote())
        with pytest.raises(KnownError, match="replaced by another program"):
            store.sessions.put(SESSION)
    assert HealthWarning.REPLACED in store.database.warnings
    assert not place.exists() or votes(place) == 1


@pytest.mark.parametrize("replace", WAYS)
def test_the_health_check_notices_it_before_the_next_vote(store: Store, place: Path, older: Path, replace: Replace) -> None:
    store.database.check_replaced()
    assert store.database.warnings == set()
    replace(older, place)
    store.database.check_replaced()
    assert store.database.warnings == {HealthWarning.REPLACED}


@pytest.mark.parametrize("replace", [rename_over, remove])
def test_the_original_is_kept_under_another_name(store: Store, place: Path, older: Path, replace: Replace) -> None:
    replace(older, place)
    with pytest.raises(NotRecordedError, match=r"kept in 'goodfaith\.db\.kept-1'"):
        store.ballots.cast(SESSION.id, a_vote())
    kept = place.with_name("goodfaith.db.kept-1")
    assert kept.stat().st_mode & 0o777 == 0o600
    with closing(open_store(kept, create=False)) as found:
        assert found.counts.counts(SESSION.id).now.votes == 2
    assert sorted(path.name for path in place.parent.glob("*kept*") if not path.name.endswith("-journal")) == [kept.name]


def test_a_start_without_the_database_names_the_file_that_was_kept(store: Store, place: Path, older: Path) -> None:
    remove(older, place)
    store.database.check_replaced()
    store.close()
    with pytest.raises(DamagedError, match=r"not there any more.*'goodfaith\.db\.kept-1'"):
        open_store(place)
    assert not place.exists()


def test_doctor_names_the_original_until_it_is_removed(store: Store, place: Path, older: Path) -> None:
    rename_over(older, place)
    store.database.check_replaced()
    store.close()
    found = data.database(DataFolder(place.parent))
    assert found.status is Status.WARNING
    assert "What it held is kept in" in found.detail
    place.with_name("goodfaith.db.kept-1").unlink()
    assert data.database(DataFolder(place.parent)).status is Status.OK


def test_the_sentence_says_if_nothing_could_be_kept(store: Store, place: Path, older: Path) -> None:
    copy_over(older, place)
    with pytest.raises(NotRecordedError, match=r"cannot be read any more.*second copy or a backup"):
        store.ballots.cast(SESSION.id, a_vote())
    assert not list(place.parent.glob("*kept*"))


def test_a_database_with_as_many_visits_is_noticed_by_its_log(store: Store, place: Path, tmp_path: Path) -> None:
    back_up(place, tmp_path / "older.db")
    store.ballots.enter(SESSION.id, EntryMethod.HANDS, Split(7, 5))
    copy_over(tmp_path / "older.db", place)
    with pytest.raises(NotRecordedError, match="replaced by another program"):
        store.ballots.cast(SESSION.id, a_vote())
    assert store.database.warnings == {HealthWarning.REPLACED}


def test_votes_count_again_once_the_original_is_back(store: Store, place: Path, older: Path, tmp_path: Path) -> None:
    place.rename(tmp_path / "original.db")
    older.rename(place)
    with pytest.raises(NotRecordedError):
        store.ballots.cast(SESSION.id, a_vote())
    (tmp_path / "original.db").rename(place)
    store.ballots.cast(SESSION.id, a_vote())
    assert votes(place) == 3
    assert store.database.warnings == set()


def test_removing_sessions_and_other_programs_that_read_are_no_replacement(store: Store, place: Path, older: Path) -> None:
    del older
    store.sessions.add(a_session("Second", 2), POINTS)
    store.sessions.wipe(SESSION.id)
    with closing(open_store(place)) as other:
        other.ballots.cast(a_session("Second", 2).id, a_vote())
    store.ballots.cast(a_session("Second", 2).id, a_vote())
    store.database.check_replaced()
    assert store.database.warnings == set()


def test_without_the_check_votes_would_go_into_the_other_file(
    store: Store, place: Path, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReplacementGuard, "_check_file", lambda _guard: None)
    monkeypatch.setattr(ReplacementGuard, "check", lambda _guard, connection: inputs(connection))
    rename_over(older, place)
    for _ in range(2):
        with suppress(NotRecordedError):
            store.ballots.cast(SESSION.id, a_vote())
    assert votes(place) == 2

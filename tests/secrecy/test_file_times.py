"""The times of the files tell the day of the last vote, not the minute: a copy of the data folder carries them along."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.app.dependencies import _write_day
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.services.second_copy import BackupState
from kiosk.storage import Store, database, open_store
from kiosk.storage.second_copy import BackupStateFile
from tests.storage.places import POINTS, a_session

SESSION = a_session("Open day")
BALLOT = Ballot(Side.FOR, Side.AGAINST, Stance.UNSURE, None, "Because it is open.")
_DAY = 86_400


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = open_store(tmp_path / "data" / "goodfaith.db")
    store.sessions.add(SESSION, POINTS)
    return store


def _refused(store: Store) -> None:
    with pytest.raises(KnownError):
        store.ballots.cast("no such session", BALLOT)


STEPS: dict[str, Callable[[Store], None]] = {
    "a vote": lambda store: store.ballots.cast(SESSION.id, BALLOT),
    "a visit without one": lambda store: store.ballots.leave(SESSION.id),
    "a vote that is refused": _refused,
}


def _exact(folder: Path) -> list[str]:
    """Return the files whose times are not the start of a day."""
    stats = {path.name: path.stat() for path in folder.iterdir()}
    return sorted(name for name, stat in stats.items() if stat.st_mtime % _DAY or stat.st_atime % _DAY)


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS.keys())
def test_database_and_journal_tell_the_day_alone(store: Store, step: Callable[[Store], None]) -> None:
    step(store)
    assert {path.name for path in store.database.path.parent.iterdir()} >= {"goodfaith.db", "goodfaith.db-journal"}
    assert _exact(store.database.path.parent) == []
    store.close()
    assert _exact(store.database.path.parent) == []


def test_the_check_sees_the_times_that_a_file_system_keeps(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "round_times", lambda *_: None)
    store.ballots.cast(SESSION.id, BALLOT)
    assert _exact(store.database.path.parent) == ["goodfaith.db", "goodfaith.db-journal"]
    store.close()


def test_the_record_of_the_second_copy_and_its_folder_tell_the_day_alone(tmp_path: Path) -> None:
    BackupStateFile(tmp_path / "second-copy.json").save(BackupState({SESSION.id: 20}))
    assert _exact(tmp_path) == []
    assert tmp_path.stat().st_mtime % _DAY == 0


def test_the_planned_end_tells_the_day_alone(tmp_path: Path) -> None:
    _write_day(tmp_path / "planned-end.json", b"{}")
    assert _exact(tmp_path) == []

"""Words past their time are in no file any more, in the second copy and in databases set aside either; the counts stay."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.services.moderation import ReasonState
from kiosk.storage import back_up, open_store
from kiosk.storage.second_copy import FILE
from tests.secrecy.searching import MARKERS, hits

OLD, RECENT = MARKERS[:40], MARKERS[40:80]
DAYS = 30


def held(workspace: Workspace, name: str, words: list[str], days_ago: int) -> Session:
    session = workspace.sessions.start(name, workspace.debate(), SessionSettings())
    for word in words:
        workspace.store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR, reason=word))
    closed = replace(workspace.sessions.end(session), closed_on=workspace.sessions.calendar.today() - timedelta(days=days_ago))
    workspace.store.sessions.put(closed)
    return closed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    (tmp_path / "settings.toml").write_text(f"second_copy = '{tmp_path / 'stick'}'\nkeep_reasons_days = {DAYS}\n", encoding="utf-8")
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        held(workspace, "Old", OLD, DAYS)
        held(workspace, "Recent", RECENT, DAYS - 1)
        workspace.maintenance().sync_second_copy()
    for aside in ("replaced-1", "damaged-1"):
        back_up(tmp_path / DATABASE, tmp_path / f"{DATABASE}.{aside}")
    return tmp_path


def expire(folder: Path) -> None:
    """Start a kiosk's background and end it."""
    with open_workspace(DataFolder.open(folder)) as workspace:
        thread = workspace.maintenance().thread()
        thread.start()
        thread.close(60)
        assert not thread._thread.is_alive()


def test_words_go_on_their_day_and_not_before(folder: Path) -> None:
    assert {word for _, word in hits(folder, OLD)} == set(OLD)

    expire(folder)

    assert hits(folder, OLD) == []
    assert {word for path, word in hits(folder, RECENT) if path.name == DATABASE} == set(RECENT)
    assert {word for path, word in hits(folder, RECENT) if path.name == FILE} == set(RECENT)


def test_counts_stay(folder: Path) -> None:
    expire(folder)

    for path in (folder / DATABASE, folder / "stick" / FILE, folder / f"{DATABASE}.replaced-1"):
        with closing(open_store(path, create=False)) as store:
            old, recent = store.sessions.all()
            assert store.counts.counts(old.id).now.votes == store.counts.counts(recent.id).now.votes == 40
            assert store.reasons.list(old.id, *ReasonState) == []
            assert len(store.reasons.list(recent.id, *ReasonState)) == 40


def test_a_reopened_session_keeps_its_words(folder: Path) -> None:
    with open_workspace(DataFolder.open(folder)) as workspace:
        workspace.sessions.resume(workspace.sessions.find("Old"))

    expire(folder)

    with open_workspace(DataFolder.open(folder)) as workspace:
        assert len(workspace.store.reasons.list(workspace.sessions.find("Old").id, *ReasonState)) == 40


def test_what_is_damaged_keeps_nothing_else_from_expiring(folder: Path) -> None:
    damaged = folder / f"{DATABASE}.damaged-1"
    damaged.write_bytes(damaged.read_bytes()[:5000])

    expire(folder)

    assert {path for path, _ in hits(folder, OLD)} <= {damaged}


def test_the_background_of_a_day_without_expiry_changes_nothing(folder: Path) -> None:
    expire(folder)
    before = (folder / DATABASE).read_bytes()

    expire(folder)

    assert (folder / DATABASE).read_bytes() == before

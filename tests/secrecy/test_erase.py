"""Erasing a session: not one of 500 words is left in any file, and nothing else is gone."""

import shutil
import zipfile
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.reports.session_report import write_pdf
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.services.moderation import ReasonState
from kiosk.services.second_copy import CopyState
from kiosk.storage import back_up, connection, lock_folder, open_store, session_files
from kiosk.storage.second_copy import FILE
from tests.commands import error_line, goodfaith
from tests.secrecy.searching import ENCODINGS, MARKERS, hits

NAME = f"Day {' '.join(MARKERS[:3])}"
OTHERS = "Another evening"
KEPT = "someone else said this on another evening"


class Place:
    """A machine with a data folder and a stick."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data, self.stick = folder, folder / "data", folder / "stick"
        for each in (self.data, self.stick):
            each.mkdir(parents=True, exist_ok=True)
        (self.data / "settings.toml").write_text("second_copy = '../stick'\n", encoding="utf-8")

    def workspace(self) -> AbstractContextManager[Workspace]:
        return open_workspace(DataFolder.open(self.data, create=True))

    @property
    def hits(self) -> list[tuple[Path, str]]:
        return hits(self.folder, MARKERS)

    def hold_session(self, name: str, words: list[str], *, end: bool = True) -> Session:
        with self.workspace() as workspace:
            session = workspace.sessions.start(name, workspace.debate(), SessionSettings())
            for number, word in enumerate(words):
                side = (Side.FOR, Side.AGAINST)[number % 2]
                workspace.store.ballots.cast(session.id, Ballot(side, Side.FOR, Stance.UNSURE, None, f"{word} and on and on"))
            return self.end(workspace, session) if end else session

    def end(self, workspace: Workspace, session: Session) -> Session:
        ended = workspace.sessions.end(session)
        for reason in workspace.moderation.waiting(session.id, closed=True)[:40]:
            workspace.moderation.decide(session.id, reason, show=True)
        write_pdf(workspace, ended, workspace.report_path(ended))
        workspace.maintenance().sync_second_copy()
        return ended

    def leave_everything_behind(self, session: Session) -> None:
        """Fill a data folder with the leftovers of every kind of failure."""
        base = self.data / DATABASE
        for name in (f"{DATABASE}.replaced-1", f"{DATABASE}.damaged-1", f"{DATABASE}.new", "my backup"):
            back_up(base, self.data / name)
        damaged = self.data / f"{DATABASE}.damaged-1"
        damaged.write_bytes(damaged.read_bytes()[: 4096 * 5 + 77])
        (self.data / f"{DATABASE}.damaged-2-journal").write_bytes(MARKERS[4].encode() * 99)
        (self.data / "pages" / ".goodfaith-0011223344556677.part").write_bytes(MARKERS[5].encode())
        with zipfile.ZipFile(self.data / "pages" / f"export-{session.id[:6]}.xlsx", "w", zipfile.ZIP_DEFLATED) as sheet:
            sheet.writestr("sheet.xml", " ".join(MARKERS))
        (self.stick / f".{FILE}.part").write_bytes(MARKERS[6].encode())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Session]:
    """Return a folder with a session to keep and one to erase; the second is full of markers and has traces everywhere."""
    place = Place(tmp_path_factory.mktemp("template"))
    place.hold_session(OTHERS, [KEPT] * 25)
    session = place.hold_session(NAME, [" ".join(MARKERS[first : first + 20]) for first in range(0, 500, 20)])
    place.leave_everything_behind(session)
    return place.folder, session


@pytest.fixture
def held(place: Place, template: tuple[Path, Session]) -> Session:
    """Return the session to erase, on its own machine."""
    folder, session = template
    shutil.copytree(folder, place.folder, dirs_exist_ok=True)
    return session


def erase(place: Place, session: Session) -> str:
    with place.workspace() as workspace:
        erasing = workspace.maintenance().eraser
        return erasing.erase(erasing.plan(session)).pending_copy


def test_nothing_is_left_of_an_erased_session_in_any_file(place: Place, held: Session) -> None:
    assert {word for _, word in place.hits} == set(MARKERS)
    found = {path.name for path, _ in place.hits}
    assert {DATABASE, FILE, f"{DATABASE}.replaced-1", f"{DATABASE}.damaged-1", "my backup"} <= found

    done = goodfaith("erase", NAME, "--yes", "--data", place.data)

    assert (done.returncode, done.stderr) == (0, "")
    assert place.hits == []
    assert hits(place.folder, [held.id, NAME]) == []


def test_what_others_left_is_kept(place: Place, held: Session) -> None:
    erase(place, held)

    for path in (place.data / DATABASE, place.stick / FILE, place.data / f"{DATABASE}.replaced-1", place.data / "my backup"):
        with closing(open_store(path, create=False)) as store:
            (other,) = store.sessions.all()
            assert other.name == OTHERS
            assert store.counts.counts(other.id).now.votes == 25
            assert [reason.text.split(" and on")[0] for reason in store.reasons.list(other.id, *ReasonState)] == [KEPT] * 25
    assert [path.name.split("-")[0] for path in (place.data / "pages").iterdir()] == ["Another"]


def test_a_damaged_database_is_named_before_it_goes(place: Place, held: Session) -> None:
    with place.workspace() as workspace:
        plan = workspace.maintenance().eraser.plan(held)

    assert [path.name for path in plan.damaged] == [f"{DATABASE}.damaged-1", f"{DATABASE}.damaged-2-journal"]
    assert {path.name for path in plan.copies} == {f"{DATABASE}.replaced-1", f"{DATABASE}.new", "my backup"}
    assert len(plan.files) == 3


def test_a_stick_that_was_away_loses_the_session_when_it_is_back(place: Place, held: Session) -> None:
    place.stick.rename(place.folder / "pocket")

    assert erase(place, held).endswith("stick")
    assert {path.parent.name for path, _ in place.hits} == {"pocket"}
    assert hits(place.data, [held.id]) == []

    (place.folder / "pocket").rename(place.stick)
    with place.workspace() as workspace:
        maintenance = workspace.maintenance()
        maintenance.sync_second_copy()
        assert maintenance.second_copy is not None
        assert maintenance.second_copy.status.state is CopyState.CURRENT
    assert [word for path, word in place.hits if path.name == FILE] == []


def test_without_secure_delete_words_would_stay(place: Place, held: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason for both, and the proof that the search finds what is left."""
    monkeypatch.setitem(connection.SETTINGS, "secure_delete", ("OFF", "0"))
    monkeypatch.setattr(session_files, "rebuild", lambda _: None)

    erase(place, held)

    assert DATABASE in {path.name for path, _ in place.hits}


def test_secure_delete_alone_empties_the_database(place: Place, held: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rebuilding is the second of two nets."""
    monkeypatch.setattr(session_files, "rebuild", lambda _: None)

    erase(place, held)

    assert place.hits == []


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_search_reads_every_encoding_and_packed_files(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "x").write_bytes(b"\x01" + MARKERS[7].encode(encoding))
    with zipfile.ZipFile(tmp_path / "y", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("z", MARKERS[8].encode(encoding) * 100)

    assert hits(tmp_path, MARKERS) == [(tmp_path / "x", MARKERS[7]), (tmp_path / "y" / "z", MARKERS[8])]


def test_a_session_that_runs_is_not_erased(place: Place) -> None:
    session = place.hold_session(NAME, MARKERS[3:9], end=False)

    assert "still open" in error_line(goodfaith("erase", NAME, "--yes", "--data", place.data), 1)
    with place.workspace() as workspace:
        assert workspace.sessions.find(session.id) == session
        assert workspace.store.counts.counts(session.id).now.votes == 6


def test_nothing_is_erased_beside_a_running_kiosk(place: Place) -> None:
    place.hold_session(NAME, MARKERS[3:9])
    with lock_folder(place.data):
        assert "Another Goodfaith kiosk" in error_line(goodfaith("erase", NAME, "--yes", "--data", place.data), 1)

    assert place.hits


def test_without_a_terminal_nobody_is_asked_and_nothing_erased(place: Place) -> None:
    place.hold_session(NAME, MARKERS[3:9])

    assert "add --yes" in error_line(goodfaith("erase", NAME, "--data", place.data, input="y\n"), 1)
    assert place.hits


def test_an_erasure_that_fails_can_be_done_again(place: Place, held: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(session_files, "wipe", refuse)
        with pytest.raises(KnownError, match="disk reports an error"):
            erase(place, held)
    with place.workspace() as workspace:
        assert workspace.sessions.find(held.id).name == NAME

    erase(place, held)

    assert place.hits == []


def test_a_session_is_erased_once(place: Place) -> None:
    session = place.hold_session(NAME, [])
    erase(place, session)

    with pytest.raises(KnownError, match="has been erased"):
        erase(place, session)


def test_the_organisers_own_debates_are_left_alone(place: Place) -> None:
    session = place.hold_session(NAME, [])
    mine = place.data / "debates" / f"mine-{session.id[:6]}.md"
    mine.parent.mkdir()
    mine.write_text("# Ours")

    erase(place, replace(session))

    assert mine.exists()

"""`goodfaith print` on a real CUPS server, and where there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionSettings
from tests.commands import complaint, goodfaith, surroundings
from tests.system import cups_server
from tests.system.cups_server import Cups


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    with cups_server.server() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A session that has ended and one that is open."""
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        session = workspace.sessions.start("Open day", workspace.debate(), SessionSettings())
        for side in (*Side,) * 6:
            workspace.store.ballots.cast(session.id, Ballot(side, side, Stance.UNSURE))
        workspace.sessions.end(session)
        workspace.sessions.start("Goes on", workspace.debate(), SessionSettings())
    return tmp_path


def test_the_page_is_kept_and_printed(server: Cups, folder: Path) -> None:
    press = server.add_press("Desk")
    try:
        done = goodfaith(
            "print", "Open day", "--printer", "Desk", "--copies", "2", "--data", folder, env=surroundings(CUPS_SERVER=server.address)
        )
        (page,) = (folder / "pages").iterdir()
        job, _, place = done.stdout.strip().partition(": ")
        assert (done.returncode, job.rpartition("-")[0], place) == (0, "Desk", str(page))
        press.wait()
        assert PdfReader(press.taken).pages[0].extract_text() == PdfReader(page).pages[0].extract_text()
        assert "Desk" in server.run("lpstat", "-o", "Desk")
        press.tell("done")
    finally:
        server.remove("Desk")


def test_an_unknown_printer_keeps_the_page(server: Cups, folder: Path) -> None:
    done = goodfaith("print", "Open day", "--printer", "Cellar", "--data", folder, env=surroundings(CUPS_SERVER=server.address))
    (page,) = (folder / "pages").iterdir()
    assert complaint(done, 1).endswith(f"The page is safe at '{page}': print it from another one.")


def test_without_cups_the_page_is_kept(folder: Path) -> None:
    done = goodfaith("print", "Open day", "--data", folder, env=surroundings(CUPS_SERVER=str(folder / "nowhere.sock")))
    (page,) = (folder / "pages").iterdir()
    assert complaint(done, 1) == f"There is no printer set up on this machine. The page is safe at '{page}': print it from another one."


def test_an_open_session_is_not_printed(server: Cups, folder: Path) -> None:
    done = goodfaith("print", "Goes on", "--data", folder, env=surroundings(CUPS_SERVER=server.address))
    assert "End it or reveal it first" in complaint(done, 1)
    assert list((folder / "pages").glob("*")) == []

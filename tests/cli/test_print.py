"""Tests `goodfaith print` with a real CUPS server, and without one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionSettings
from tests.commands import clean_environment, error_line, goodfaith
from tests.system.cups_server import Cups, cups_server


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    with cups_server() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with an ended and an open session."""
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        session = workspace.sessions.start("Open day", workspace.debate(), SessionSettings())
        for side in (*Side,) * 6:
            workspace.store.ballots.cast(session.id, Ballot(side, side, Stance.UNSURE))
        workspace.sessions.end(session)
        workspace.sessions.start("Goes on", workspace.debate(), SessionSettings())
    return tmp_path


def test_the_page_is_kept_and_printed(server: Cups, folder: Path) -> None:
    printer = server.add_fake_printer("Desk")
    printer.send("done")
    try:
        done = goodfaith(
            "print", "Open day", "--printer", "Desk", "--copies", "2", "--data", folder, env=clean_environment(CUPS_SERVER=server.address)
        )
        (page,) = (folder / "pages").iterdir()
        assert done.returncode == 0, done.stderr
        first, state = done.stdout.splitlines()
        job, _, path = first.partition(": ")
        assert (job.rpartition("-")[0], path, state) == ("Desk", str(page), "Printed on 'Desk'.")
        assert PdfReader(printer.received_file).pages[0].extract_text() == PdfReader(page).pages[0].extract_text()
    finally:
        server.remove("Desk")


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (("cupsdisable", "-r", "Out of paper"), "'Desk' is paused (Out of paper): resume it"),
        (("cupsdisable",), "'Desk' is paused: resume it"),
        (("cupsreject",), "The printer 'Desk' did not take the page"),
    ],
)
def test_a_queue_that_is_stopped_or_rejects_is_an_error(server: Cups, folder: Path, command: tuple[str, ...], message: str) -> None:
    server.add_fake_printer("Desk")
    server.run(*command, "Desk")
    try:
        done = goodfaith("print", "Open day", "--printer", "Desk", "--data", folder, env=clean_environment(CUPS_SERVER=server.address))
        (page,) = (folder / "pages").iterdir()
        assert done.returncode == 1
        assert message in done.stderr
        assert f"It is safe at '{page}'" in done.stderr
    finally:
        server.remove("Desk")


def test_a_printer_that_gives_up_is_an_error(server: Cups, folder: Path) -> None:
    printer = server.add_fake_printer("Desk")
    printer.send("fail")
    try:
        done = goodfaith("print", "Open day", "--printer", "Desk", "--data", folder, env=clean_environment(CUPS_SERVER=server.address))
        assert done.returncode == 1
        assert "'Desk' gave up on the page" in done.stderr
    finally:
        server.remove("Desk")


def test_erasing_a_session_removes_its_pages_from_the_print_queue(server: Cups, folder: Path) -> None:
    environment = clean_environment(CUPS_SERVER=server.address)
    server.add_fake_printer("Desk").send("done")
    try:
        assert goodfaith("print", "Open day", "--printer", "Desk", "--data", folder, env=environment).returncode == 0
        assert list((server.folder / "spool").glob("d*")), "CUPS keeps the page, or this test finds nothing"
        erased = goodfaith("erase", "Open day", "--yes", "--data", folder, env=environment)
        assert erased.returncode == 0, erased.stderr
        assert "print queue" not in erased.stdout
        assert not list((server.folder / "spool").glob("d*"))
    finally:
        server.remove("Desk")


def test_an_unknown_printer_keeps_the_page(server: Cups, folder: Path) -> None:
    done = goodfaith("print", "Open day", "--printer", "Cellar", "--data", folder, env=clean_environment(CUPS_SERVER=server.address))
    (page,) = (folder / "pages").iterdir()
    assert error_line(done, 1).endswith(f"The page is safe at '{page}': print it from another one.")


def test_without_cups_the_page_is_kept(folder: Path) -> None:
    done = goodfaith("print", "Open day", "--data", folder, env=clean_environment(CUPS_SERVER=str(folder / "nowhere.sock")))
    (page,) = (folder / "pages").iterdir()
    assert error_line(done, 1) == f"There is no printer set up on this machine. The page is safe at '{page}': print it from another one."


def test_an_open_session_is_not_printed(server: Cups, folder: Path) -> None:
    done = goodfaith("print", "Goes on", "--data", folder, env=clean_environment(CUPS_SERVER=server.address))
    assert "End it or reveal it first" in error_line(done, 1)
    assert list((folder / "pages").glob("*")) == []

"""Tests that contradictory counts are reported wherever results are shown, and that voting continues."""

import json
from pathlib import Path

import pypdf
import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.dependencies import with_maintenance
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionSettings
from tests.commands import error_line, goodfaith
from tests.faults.accuracy_screens import Real
from tests.storage.places import query
from tests.ui.window_driver import WindowDriver

VOTES = 20
NOTE = "these counts do not add up: do not rely on this result."


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return the folder of a running session that has lost visits: it has fewer visits than votes."""
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        session = workspace.sessions.start("Open day", workspace.debate(), SessionSettings())
        for number in range(VOTES):
            workspace.store.ballots.cast(session.id, Ballot((Side.FOR, Side.AGAINST)[number % 2], Side.FOR))
    query(tmp_path / DATABASE, "UPDATE sessions SET visits = printf('%012d', visits - 1)")
    return tmp_path


def mend(data: Path) -> None:
    query(data / DATABASE, "UPDATE sessions SET visits = printf('%012d', visits + 1)")


def doctor(data: Path) -> dict[str, str]:
    told = json.loads(goodfaith("doctor", "--json", "--data", data).stdout)
    return next(finding for finding in told if finding["part"] == "counts")


def test_doctor_names_the_session_and_what_is_wrong(data: Path) -> None:
    found = doctor(data)
    assert found["condition"] == "problem"
    assert "In the session 'Open day' there are more votes on the screen and on phones than visits." in found["detail"]

    mend(data)

    sound = doctor(data)
    assert (sound["condition"], sound["detail"]) == ("ok", "those of every session add up, 1 in all")


def test_ending_it_says_so_and_every_report_too(data: Path) -> None:
    out = [f"--{form}={data / f'x.{form}'}" for form in ("pdf", "html", "csv", "json")]

    ended = goodfaith("end", "latest", "--data", data)
    report = goodfaith("report", "latest", *out, "--data", data)

    assert "Its counts do not add up: there are more votes on the screen and on phones than visits." in ended.stdout
    assert (ended.returncode, report.returncode) == (0, 0), report.stderr
    first, *others = (" ".join(page.extract_text().split()) for page in pypdf.PdfReader(data / "x.pdf").pages)
    assert NOTE in first
    assert any(NOTE in page for page in others)
    assert NOTE in (data / "x.html").read_text(encoding="utf-8")
    assert "the counts do not add up" in (data / "x.csv").read_text(encoding="utf-8")
    assert json.loads((data / "x.json").read_text(encoding="utf-8"))["sessions"][0]["adds_up"] is False


def test_its_export_is_added_to_no_other(data: Path) -> None:
    assert goodfaith("end", "latest", "--data", data).returncode == 0
    assert goodfaith("report", "latest", "--json", data / "x.json", "--data", data).returncode == 0

    said = error_line(goodfaith("report", data / "x.json", "--pdf", data / "y.pdf"), 1)

    assert "do not add up" in said or "export" in said
    assert not (data / "y.pdf").exists()


def test_a_sound_session_says_nothing_of_it(data: Path) -> None:
    mend(data)

    assert goodfaith("end", "latest", "--data", data).stdout == "The session 'Open day' is closed.\n"
    assert goodfaith("report", "latest", "--html", data / "x.html", "--json", data / "x.json", "--data", data).returncode == 0
    assert "add up" not in (data / "x.html").read_text(encoding="utf-8")
    assert json.loads((data / "x.json").read_text(encoding="utf-8"))["sessions"][0]["adds_up"] is True


def test_the_organiser_is_told_and_visitors_vote_on(application: object, qtbot: QtBot, data: Path) -> None:
    assert application
    with (
        open_workspace(DataFolder.open(data), exclusive=True) as workspace,
        with_maintenance(workspace, workspace.debate()) as parts,
    ):
        driver = WindowDriver(qtbot, Real.with_dependencies(parts, workspace.sessions.find("latest")))
        try:
            driver.vote("for", "unsure")
            driver.tap("nextPerson")
            assert not driver.says("add up")
            driver.enter()
            assert "The counts of a session do not add up." in driver.text_of("organiserWarnings")
        finally:
            driver.close()
        assert workspace.store.counts.counts(workspace.sessions.find("latest").id).now.votes == VOTES + 1

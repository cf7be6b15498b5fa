"""Rehearsing, listing, ending and reporting, as one would do it at a prompt."""

import json
import re
from pathlib import Path
from typing import Any

import pypdf
import pytest

from kiosk.app.run import RESTART, RunOptions, run_kiosk
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.settings import Settings
from kiosk.ui import application
from kiosk.ui.dependencies import KioskDependencies
from tests.commands import complaint, goodfaith


def rehearsed(folder: Path, *arguments: str) -> dict[str, Any]:
    done = goodfaith("rehearse", *arguments, "--json", "--data", folder)
    assert (done.returncode, done.stderr) == (0, "")
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def listed(folder: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(goodfaith("sessions", "--json", "--data", folder).stdout)
    return rows


def page_of(file: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def a_session(folder: Path, name: str = "Monday", votes: int = 0) -> Session:
    with open_workspace(DataFolder.open(folder)) as workspace:
        session = workspace.sessions.start(name, workspace.debate(), SessionSettings())
        for _ in range(votes):
            workspace.store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR))
        return session


def test_a_rehearsal_tells_exactly_what_the_database_holds(tmp_path: Path) -> None:
    told = rehearsed(tmp_path, "--visits", "60", "--seed", "7")

    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        session = workspace.sessions.find("latest")
        counts = workspace.store.counts.counts(session.id)
        reasons = sum(workspace.store.reasons.counts(session.id).values())
    cells = {tuple(sorted(cell.items())) for cell in told["cells"]}
    held = {
        tuple(
            sorted({"round": c.round, "opening": c.opening, "final": c.final, "first": c.first, "entered": c.entered, "count": n}.items())
        )
        for c, n in counts.now.counts.items()
        if n
    }
    assert cells == held
    assert (told["visits"], told["votes"], told["left"]) == (60, counts.now.votes, 60 - counts.now.votes)
    assert (told["for"], told["against"]) == (counts.now.split.for_, counts.now.split.against)
    assert len(told["reasons"]) == reasons == sum(told["moderated"].values())
    assert told["id"] == session.id
    assert session.state is SessionState.REHEARSAL


def test_the_same_seed_tells_the_same_and_starts_afresh(tmp_path: Path) -> None:
    first, second = (rehearsed(tmp_path, "--visits", "30", "--seed", "3") for _ in range(2))

    assert first.pop("id") != second.pop("id")
    assert first == second
    assert len(listed(tmp_path)) == 1


def test_without_a_seed_the_one_that_was_used_is_told(tmp_path: Path) -> None:
    done = goodfaith("rehearse", "--visits", "5", "--data", tmp_path)
    seed = done.stdout.rsplit("seed ", 1)[1].strip(". \n")

    again = rehearsed(tmp_path, "--visits", "5", "--seed", seed)

    assert f"{again['votes']} votes, {again['left']} left" in done.stdout


def test_a_rehearsal_is_refused_while_a_session_runs(tmp_path: Path) -> None:
    session = a_session(tmp_path, votes=2)

    assert "'Monday' is still open" in complaint(goodfaith("rehearse", "--visits", "5", "--data", tmp_path), 1)
    assert [(row["id"], row["votes"]) for row in listed(tmp_path)] == [(session.id, 2)]


def test_the_page_of_a_rehearsal_says_that_it_is_one(tmp_path: Path) -> None:
    rehearsed(tmp_path, "--visits", "40", "--seed", "7")

    done = goodfaith("report", "latest", "--pdf", tmp_path / "page.pdf", "--data", tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "REHEARSAL" in page_of(tmp_path / "page.pdf")


def test_an_open_session_has_no_page_until_it_is_ended(tmp_path: Path) -> None:
    a_session(tmp_path, votes=6)
    report = ["report", "Monday", "--pdf", str(tmp_path / "page.pdf"), "--data", str(tmp_path)]

    said = complaint(goodfaith(*report), 1)
    assert "still open" in said
    assert "End it or reveal it first" in said
    assert not (tmp_path / "page.pdf").exists()

    assert goodfaith("end", "Monday", "--data", tmp_path).stdout == "The session 'Monday' is closed.\n"
    assert goodfaith(*report).returncode == 0
    assert "REHEARSAL" not in page_of(tmp_path / "page.pdf")


def test_a_session_is_ended_once(tmp_path: Path) -> None:
    a_session(tmp_path)

    assert goodfaith("end", "latest", "--data", tmp_path).returncode == 0
    assert "nothing to end" in complaint(goodfaith("end", "latest", "--data", tmp_path), 1)


def test_a_report_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    rehearsed(tmp_path, "--visits", "5")

    def said(session: str, *arguments: str) -> str:
        return complaint(goodfaith("report", session, *arguments, "--data", tmp_path), 1)

    assert "no session 'Monday'. Those that exist: 'Rehearsal'" in said("Monday", "--pdf", str(tmp_path / "page.pdf"))
    assert "not available in 'xx', only in: en" in said("latest", "--language", "xx", "--pdf", str(tmp_path / "page.pdf"))
    assert "folder does not exist" in said("latest", "--pdf", str(tmp_path / "nowhere" / "page.pdf"))
    assert "is not a file" in said("latest", "--pdf", str(tmp_path))
    assert not list(tmp_path.glob("*.pdf"))


def test_listing_makes_no_database(tmp_path: Path) -> None:
    assert listed(tmp_path) == []
    assert goodfaith("sessions", "--data", tmp_path).stdout == "There is no session yet.\n"
    assert "no database" in complaint(goodfaith("report", "latest", "--pdf", tmp_path / "x.pdf", "--data", tmp_path), 1)
    assert not (tmp_path / DATABASE).exists()


def test_the_list_states_visits_votes_and_left_but_never_the_split(tmp_path: Path) -> None:
    session = a_session(tmp_path, votes=3)
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        workspace.store.ballots.leave(session.id)

    (row,) = listed(tmp_path)
    plain = goodfaith("sessions", "--data", tmp_path).stdout

    assert (row["visits"], row["votes"], row["left"], row["state"]) == (4, 3, 1, "open")
    assert not {"for", "against", "split", "flow"} & row.keys()
    assert plain.startswith("Monday  (open, ")
    assert plain.endswith(": 3 votes, 1 left without voting\n")


class Shown:
    """Stands where the screens would: remembers what they were to show."""

    def __init__(self) -> None:
        self.session: Session | None = None
        self.dependencies: KioskDependencies | None = None
        self.sessions: list[Session | None] = []
        self.codes = [0]

    def run(self, dependencies: KioskDependencies, session: Session | None, **_options: object) -> int:
        self.dependencies, self.session = dependencies, session
        self.sessions.append(session)
        return self.codes.pop(0) if len(self.codes) > 1 else self.codes[0]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    screens = Shown()
    monkeypatch.setattr(application, "run", screens.run)
    return screens


def test_the_kiosk_takes_up_the_running_session(shown: Shown, tmp_path: Path) -> None:
    session = a_session(tmp_path, votes=1)

    assert run_kiosk(DataFolder.open(tmp_path), RunOptions()) == 0
    assert shown.session == session


def test_a_rehearsal_on_the_screen_is_one(shown: Shown, tmp_path: Path) -> None:
    run_kiosk(DataFolder.open(tmp_path), RunOptions(rehearsal=True))

    assert shown.session is not None
    assert shown.session.rehearsal


def test_a_running_session_keeps_its_debate_whatever_the_settings_say(shown: Shown, tmp_path: Path) -> None:
    session = a_session(tmp_path, votes=1)
    (tmp_path / "settings.toml").write_text('debate = "another"\n', encoding="utf-8")

    run_kiosk(DataFolder.open(tmp_path), RunOptions())

    assert shown.session == session


def test_settings_that_cannot_be_read_are_told_by_line(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("idle_seconds = 60\ncolour = 1\n", encoding="utf-8")

    run_kiosk(DataFolder.open(tmp_path), RunOptions())

    assert shown.dependencies is not None
    assert re.search(r"settings\.toml:2: colour", shown.dependencies.settings.problem)
    assert shown.dependencies.settings.active == Settings()


def test_settings_that_went_wrong_leave_the_last_good_ones_in_force(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("idle_seconds = 90\n", encoding="utf-8")
    run_kiosk(DataFolder.open(tmp_path), RunOptions())
    (tmp_path / "settings.toml").write_text("idle_seconds = 9\n", encoding="utf-8")
    run_kiosk(DataFolder.open(tmp_path), RunOptions())

    assert shown.dependencies is not None
    settings = shown.dependencies.settings
    assert (settings.active.idle_seconds, "settings.toml:1: idle_seconds" in settings.problem) == (90, True)


def test_a_kiosk_that_is_started_again_from_its_screens_goes_on_with_its_session_and_reads_everything_afresh(
    shown: Shown, tmp_path: Path
) -> None:
    shown.codes = [RESTART, 0]

    assert run_kiosk(DataFolder.open(tmp_path), RunOptions(rehearsal=True)) == 0
    assert len(shown.sessions) == 2
    assert shown.sessions[0] == shown.sessions[1]


def test_a_backup_brings_back_what_was_there(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    rehearsed(data, "--visits", "20", "--seed", "1")
    before = listed(data)
    assert goodfaith("backup", copy, "--data", data).returncode == 0
    (data / DATABASE).write_bytes(b"damaged" * 1000)

    done = goodfaith("restore", copy, "--data", data)

    assert done.returncode == 0
    assert listed(data) == before
    assert (data / f"{DATABASE}.replaced-1").read_bytes() == b"damaged" * 1000


def test_a_backup_overwrites_nothing(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    rehearsed(data, "--visits", "5")
    copy.write_text("precious")

    assert "is there already" in complaint(goodfaith("backup", copy, "--data", data), 1)
    assert copy.read_text() == "precious"

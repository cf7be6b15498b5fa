"""Tests rehearsing, listing, ending and reporting from the command line."""

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
from kiosk.domain.session import Mode, Session, SessionSettings, SessionState
from kiosk.domain.tally import EntryMethod, FirstVote
from kiosk.settings import Settings
from kiosk.ui import application
from kiosk.ui.dependencies import KioskDependencies
from tests.commands import error_line, goodfaith


def rehearse(folder: Path, *arguments: str) -> dict[str, Any]:
    done = goodfaith("rehearse", *arguments, "--json", "--data", folder)
    assert (done.returncode, done.stderr.removesuffix(f"The data folder {folder} was created.\n")) == (0, "")
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def list_sessions(folder: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(goodfaith("sessions", "--json", "--data", folder).stdout)
    return rows


def text_of(file: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)


def start_session(folder: Path, name: str = "Monday", votes: int = 0) -> Session:
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        session = workspace.sessions.start(name, workspace.debate(), SessionSettings())
        for _ in range(votes):
            workspace.store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR))
        return session


def test_a_rehearsal_reports_exactly_what_the_database_holds(tmp_path: Path) -> None:
    result = rehearse(tmp_path, "--visits", "60", "--seed", "7")

    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        session = workspace.sessions.find("latest")
        counts = workspace.store.counts.counts(session.id)
        reasons = sum(workspace.store.reasons.counts(session.id).values())
    cells = {tuple(sorted(cell.items())) for cell in result["cells"]}
    stored = {
        tuple(
            sorted({"round": c.round, "opening": c.opening, "final": c.final, "first": c.first, "entered": c.entered, "count": n}.items())
        )
        for c, n in counts.now.counts.items()
        if n
    }
    assert cells == stored
    assert (result["visits"], result["votes"], result["left"]) == (60, counts.now.votes, 60 - counts.now.votes)
    assert (result["for"], result["against"]) == (counts.now.split.for_, counts.now.split.against)
    assert len(result["reasons"]) == reasons == sum(result["moderated"].values())
    assert result["id"] == session.id
    assert session.state is SessionState.REHEARSAL


def test_the_same_seed_gives_the_same_and_starts_over(tmp_path: Path) -> None:
    first, second = (rehearse(tmp_path, "--visits", "30", "--seed", "3") for _ in range(2))

    assert first.pop("id") != second.pop("id")
    assert first == second
    assert len(list_sessions(tmp_path)) == 1


def test_without_a_seed_the_chosen_one_is_reported(tmp_path: Path) -> None:
    done = goodfaith("rehearse", "--visits", "5", "--data", tmp_path)
    seed = done.stdout.rsplit("seed ", 1)[1].strip(". \n")

    again = rehearse(tmp_path, "--visits", "5", "--seed", seed)

    assert f"{again['votes']} votes, {again['left']} left" in done.stdout


def test_a_rehearsal_is_refused_while_a_session_runs(tmp_path: Path) -> None:
    session = start_session(tmp_path, votes=2)

    assert "'Monday' is still open" in error_line(goodfaith("rehearse", "--visits", "5", "--data", tmp_path), 1)
    assert [(row["id"], row["votes"]) for row in list_sessions(tmp_path)] == [(session.id, 2)]


def test_the_page_of_a_rehearsal_says_that_it_is_one(tmp_path: Path) -> None:
    rehearse(tmp_path, "--visits", "40", "--seed", "7")

    done = goodfaith("report", "latest", "--pdf", tmp_path / "page.pdf", "--data", tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "REHEARSAL" in text_of(tmp_path / "page.pdf")


def test_an_open_session_has_no_page_until_it_is_ended(tmp_path: Path) -> None:
    start_session(tmp_path, votes=6)
    report = ["report", "Monday", "--pdf", str(tmp_path / "page.pdf"), "--data", str(tmp_path)]

    error = error_line(goodfaith(*report), 1)
    assert "still open" in error
    assert "End it or reveal it first" in error
    assert not (tmp_path / "page.pdf").exists()

    assert goodfaith("end", "Monday", "--data", tmp_path).stdout == "The session 'Monday' is closed.\n"
    assert goodfaith(*report).returncode == 0
    assert "REHEARSAL" not in text_of(tmp_path / "page.pdf")


def test_a_session_is_ended_once(tmp_path: Path) -> None:
    start_session(tmp_path)

    assert goodfaith("end", "latest", "--data", tmp_path).returncode == 0
    assert "nothing to end" in error_line(goodfaith("end", "latest", "--data", tmp_path), 1)


def test_a_report_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    rehearse(tmp_path, "--visits", "5")

    def error(session: str, *arguments: str) -> str:
        return error_line(goodfaith("report", session, *arguments, "--data", tmp_path), 1)

    assert "no session 'Monday'. Those that exist: 'Rehearsal'" in error("Monday", "--pdf", str(tmp_path / "page.pdf"))
    assert "not available in 'xx', only in: en" in error("latest", "--language", "xx", "--pdf", str(tmp_path / "page.pdf"))
    assert "folder does not exist" in error("latest", "--pdf", str(tmp_path / "nowhere" / "page.pdf"))
    assert "is not a file" in error("latest", "--pdf", str(tmp_path))
    assert not list(tmp_path.glob("*.pdf"))


def test_listing_makes_no_database(tmp_path: Path) -> None:
    assert list_sessions(tmp_path) == []
    assert goodfaith("sessions", "--data", tmp_path).stdout == "There is no session yet.\n"
    assert "no database" in error_line(goodfaith("report", "latest", "--pdf", tmp_path / "x.pdf", "--data", tmp_path), 1)
    assert not (tmp_path / DATABASE).exists()


def test_the_list_states_visits_votes_and_left_but_never_the_split(tmp_path: Path) -> None:
    session = start_session(tmp_path, votes=3)
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        workspace.store.ballots.leave(session.id)

    (row,) = list_sessions(tmp_path)
    plain = goodfaith("sessions", "--data", tmp_path).stdout

    assert (row["visits"], row["votes"], row["left"], row["state"]) == (4, 3, 1, "open")
    assert not {"for", "against", "split", "flow"} & row.keys()
    assert plain.startswith("Monday  (open, ")
    assert plain.endswith(": 3 votes, 1 left without voting\n")


class FakeScreens:
    """Records what the screens would show."""

    def __init__(self) -> None:
        self.session: Session | None = None
        self.dependencies: KioskDependencies | None = None
        self.sessions: list[Session | None] = []
        self.codes = [0]

    def run(self, dependencies: KioskDependencies, session: Session | None, *_window: object, **_options: object) -> int:
        self.dependencies, self.session = dependencies, session
        self.sessions.append(session)
        return self.codes.pop(0) if len(self.codes) > 1 else self.codes[0]


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> FakeScreens:
    fake = FakeScreens()
    monkeypatch.setattr(application, "run", fake.run)
    return fake


def test_a_session_with_nothing_but_a_first_vote_is_not_listed_as_empty(tmp_path: Path) -> None:
    with open_workspace(DataFolder.open(tmp_path, create=True)) as workspace:
        session = workspace.sessions.start("7A", workspace.debate(), SessionSettings(mode=Mode.CLASSROOM))
        workspace.store.ballots.enter_first(session.id, EntryMethod.HANDS, FirstVote(12, 9, 7))

    (row,) = list_sessions(tmp_path)
    assert (row["first_votes"], row["votes"]) == (28, 0)
    assert ": 28 first votes, 0 votes, " in goodfaith("sessions", "--data", tmp_path).stdout


def test_the_kiosk_resumes_the_running_session(screens: FakeScreens, tmp_path: Path) -> None:
    session = start_session(tmp_path, votes=1)

    assert run_kiosk(DataFolder.open(tmp_path), RunOptions()) == 0
    assert screens.session == session


def test_a_rehearsal_on_the_screen_is_one(screens: FakeScreens, tmp_path: Path) -> None:
    run_kiosk(DataFolder.open(tmp_path), RunOptions(rehearsal=True))

    assert screens.session is not None
    assert screens.session.rehearsal


def test_a_running_session_keeps_its_debate_whatever_the_settings_say(screens: FakeScreens, tmp_path: Path) -> None:
    session = start_session(tmp_path, votes=1)
    (tmp_path / "settings.toml").write_text('debate = "another"\n', encoding="utf-8")

    run_kiosk(DataFolder.open(tmp_path), RunOptions())

    assert screens.session == session


def test_settings_that_cannot_be_read_are_reported_by_line(screens: FakeScreens, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("idle_seconds = 60\ncolour = 1\n", encoding="utf-8")

    run_kiosk(DataFolder.open(tmp_path), RunOptions())

    assert screens.dependencies is not None
    assert re.search(r"settings\.toml:2: colour", screens.dependencies.settings.problem)
    assert screens.dependencies.settings.active == Settings()


def test_settings_that_went_wrong_leave_the_last_good_ones_in_force(screens: FakeScreens, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("idle_seconds = 90\n", encoding="utf-8")
    run_kiosk(DataFolder.open(tmp_path), RunOptions())
    (tmp_path / "settings.toml").write_text("idle_seconds = 9\n", encoding="utf-8")
    run_kiosk(DataFolder.open(tmp_path), RunOptions())

    assert screens.dependencies is not None
    settings = screens.dependencies.settings
    assert (settings.active.idle_seconds, "settings.toml:1: idle_seconds" in settings.problem) == (90, True)


def test_a_kiosk_that_is_restarted_from_its_screens_resumes_its_session_and_reads_everything_again(
    screens: FakeScreens, tmp_path: Path
) -> None:
    screens.codes = [RESTART, 0]

    assert run_kiosk(DataFolder.open(tmp_path), RunOptions(rehearsal=True)) == 0
    assert len(screens.sessions) == 2
    assert screens.sessions[0] == screens.sessions[1]


def test_a_backup_brings_back_what_was_there(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    rehearse(data, "--visits", "20", "--seed", "1")
    before = list_sessions(data)
    assert goodfaith("backup", copy, "--data", data).returncode == 0
    (data / DATABASE).write_bytes(b"damaged" * 1000)

    done = goodfaith("restore", copy, "--data", data)

    assert done.returncode == 0
    assert list_sessions(data) == before
    assert (data / f"{DATABASE}.replaced-1").read_bytes() == b"damaged" * 1000


def test_a_backup_overwrites_nothing(tmp_path: Path) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.db"
    rehearse(data, "--visits", "5")
    copy.write_text("precious")

    assert "is there already" in error_line(goodfaith("backup", copy, "--data", data), 1)
    assert copy.read_text() == "precious"

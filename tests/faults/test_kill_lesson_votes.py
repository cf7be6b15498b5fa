"""Kills a class that votes twice on the real window: no vote is lost or counted twice, on the screen and in the export."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.reports import session_report, writers
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Stance
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles
from tests.commands import ROOT, clean_environment
from tests.faults import lesson_class

CLASSROOM = SessionSettings(mode=Mode.CLASSROOM, opening_stance=False, reason=ReasonRule.OFF, results=ResultsRule.SEALED)


def prepare(folder: Path) -> None:
    """Start a classroom session with a lesson in its first vote."""
    with open_workspace(DataFolder.open(folder, create=True), exclusive=True) as workspace:
        session = workspace.sessions.start("7A", workspace.debate(), CLASSROOM)
        LessonFiles(folder, atomic_file.write).save(session, Lesson.proposed(session.id).start())


def run_until(folder: Path, pupils: int, mark: str) -> list[str]:
    """Let the class go on until it reports a line, and kill it then. Return all lines; '' lets it go on to its end."""
    command = [sys.executable, "-m", "tests.faults.lesson_class", str(folder), str(pupils)]
    with subprocess.Popen(command, cwd=ROOT, env=clean_environment(), stdout=subprocess.PIPE, text=True) as process:
        try:
            lines = list(_until(process, mark))
        finally:
            process.kill()
    assert mark in {"", lines[-1]}, lines
    return lines


def _until(process: subprocess.Popen[str], mark: str) -> Iterator[str]:
    assert process.stdout
    for line in process.stdout:
        yield line.strip()
        if line.strip() == mark:
            return


def export(folder: Path) -> dict[str, Any]:
    """End the session. Return its export."""
    with open_workspace(DataFolder.open(folder, create=True), exclusive=True) as workspace:
        session = workspace.sessions.end(workspace.sessions.find("latest"))
        files = writers.ReportFiles(json=folder / "x.json")
        for _ in writers.write(session_report.build_summary(workspace, session), files, writers.ReportOptions()):
            pass
    return dict(json.loads((folder / "x.json").read_text(encoding="utf-8")))


def check_lesson(folder: Path, pupils: int, marks: list[str]) -> None:
    """Play a lesson with a kill at each mark, and compare both rounds with the script, on the screen and in the export."""
    prepare(folder)
    for mark in marks:
        run_until(folder, pupils, mark)
    finish_lesson(folder, pupils)


def finish_lesson(folder: Path, pupils: int) -> None:
    """Play the rest of the lesson, and compare."""
    shown = json.loads(run_until(folder, pupils, "")[-1])
    first = Counter(lesson_class.first_answers(pupils)) + Counter(lesson_class.FIRST_HANDS)
    vote = Counter(lesson_class.answers(pupils)) + Counter(lesson_class.HANDS)
    assert shown["first"] == [first["for"], first["against"], first["unsure"]]
    assert shown["vote"] == [vote["for"], vote["against"]]
    assert any(f"No: {first['against']}, not sure yet: {first['unsure']}." in text for text in shown["texts"])
    (session,) = export(folder)["sessions"]
    assert session["first_vote"]["votes"] == {answer: first[answer] for answer in ("for", "against", "unsure")}
    assert session["split"] == {"for": vote["for"], "against": vote["against"]}


@pytest.mark.timeout(300)
def test_a_class_that_is_killed_in_both_votes_loses_and_doubles_none(tmp_path: Path) -> None:
    check_lesson(tmp_path, 6, ["first 3", "choose 4"])


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_it_is_so_in_every_phase_with_a_whole_class(tmp_path: Path) -> None:
    before, after = list(Phase)[:5], list(Phase)[5:]
    marks = [
        "first 1",
        "first 14",
        *(f"phase {phase}" for phase in before),
        "choose 1",
        "choose 22",
        *(f"phase {phase}" for phase in after),
    ]
    check_lesson(tmp_path, 22, marks)


@pytest.mark.timeout(300)
def test_a_vote_that_nobody_cast_would_be_found(tmp_path: Path) -> None:
    prepare(tmp_path)
    with open_workspace(DataFolder.open(tmp_path, create=True), exclusive=True) as workspace:
        workspace.store.ballots.cast_first(workspace.sessions.find("latest").id, Stance.UNSURE)
    with pytest.raises(AssertionError):
        finish_lesson(tmp_path, 1)

from pathlib import Path

from bench.pupil import prepare_classroom

from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.lesson import Phase
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles


def test_the_kiosk_that_is_measured_is_in_the_vote_of_a_lesson_while_its_time_stands_still(tmp_path: Path) -> None:
    with open_workspace(DataFolder.open(prepare_classroom(tmp_path / "classroom"))) as workspace:
        session = workspace.sessions.find("latest")
    lesson = LessonFiles(tmp_path / "classroom", atomic_file.write).load(session)
    assert lesson is not None
    assert (lesson.position, lesson.on, lesson.running) == (Phase.SECOND_VOTE, True, False)

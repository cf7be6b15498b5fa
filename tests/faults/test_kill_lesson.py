"""Tests kill -9 of the whole program in the phases of a lesson: it comes back in the same phase, with the same time left."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pytest

from kiosk import packs, paths
from kiosk.data_folder import DATABASE
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings
from kiosk.services.sessions import Sessions
from kiosk.storage import open_store
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles
from tests.commands import PROGRAM
from tests.e2e.screen import Screen, x_screen
from tests.ui.fake_services import FixedCalendar

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X is Linux's")

CLASSROOM: Final = SessionSettings(mode=Mode.CLASSROOM, reason=ReasonRule.OFF, results=ResultsRule.SEALED)
PHASES: Final = list(Phase)
SPEECH: Final = 3
TOLERANCE: Final = 10
_TIMEOUT: Final = 90.0


@dataclass(frozen=True, slots=True)
class Classroom:
    """A data folder with a lesson, and a screen to run it on."""

    folder: Path
    screen: Screen
    session: Session

    @property
    def lesson(self) -> Lesson:
        """The lesson on the disk."""
        lesson = LessonFiles(self.folder, atomic_file.write).load(self.session)
        assert lesson is not None
        return lesson

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[bytes]]:
        """Run the program, and kill it when the block ends."""
        words = [*PROGRAM, "run", "--data", str(self.folder)]
        with subprocess.Popen(words, env=self.screen.environment) as process:
            try:
                yield process
            finally:
                process.kill()

    def press_until(self, process: subprocess.Popen[bytes], key: str, true: Callable[[Lesson], bool]) -> Lesson:
        """Press a key of the clicker again and again until the disk has what it does. Each press waits for the program's answer first."""
        limit = time.monotonic() + _TIMEOUT
        while time.monotonic() < limit:
            before = self.lesson
            if true(before):
                return before
            self.screen.key(key)
            for _ in range(10):
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.1)
                assert process.poll() is None, "the program ended by itself"
                if self.lesson != before:
                    break
        pytest.fail(f"'{key}' did not do what it should: {self.lesson}", pytrace=False)


@pytest.fixture
def classroom(tmp_path: Path) -> Iterator[Classroom]:
    store = open_store(tmp_path / DATABASE)
    session = Sessions(store.sessions, FixedCalendar()).start("7A", packs.read_pack(paths.content() / "open-source-ai"), CLASSROOM)
    store.close()
    LessonFiles(tmp_path, atomic_file.write).save(session, Lesson.proposed(session.id).start())
    with x_screen((960, 540)) as screen:
        yield Classroom(tmp_path, screen, session)


def check_phase(classroom: Classroom, phase: Phase) -> None:
    """Go to the phase by the clicker, kill the program there, and stop the time of the one that is started again."""
    with classroom.running() as process:
        left = classroom.press_until(process, "Next", lambda lesson: lesson.position is phase)
    killed = classroom.lesson
    assert (killed.position, killed.running) == (phase, True)
    with classroom.running() as process:
        back = classroom.press_until(process, "F5", lambda lesson: not lesson.running) if phase is not Phase.REVEAL else left
        assert back.position is phase
        assert 0 <= killed.current.remaining - back.current.remaining <= TOLERANCE
        if phase is not Phase.REVEAL:
            classroom.press_until(process, "F5", lambda lesson: lesson.running)


@pytest.mark.timeout(300)
def test_a_killed_lesson_comes_back_in_its_phase_with_its_time(classroom: Classroom) -> None:
    check_phase(classroom, Phase.ARGUMENTS)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_it_does_in_every_phase(classroom: Classroom) -> None:
    for phase in PHASES:
        check_phase(classroom, phase)


@pytest.mark.timeout(300)
def test_a_killed_speech_comes_back_with_its_time_and_the_side_that_began(classroom: Classroom) -> None:
    talk = replace(Lesson.proposed(classroom.session.id).choose_discussion(speeches=True), position=Phase.DISCUSSION)
    LessonFiles(classroom.folder, atomic_file.write).save(classroom.session, talk.start())
    with classroom.running() as process:
        classroom.press_until(process, "Next", lambda lesson: lesson.speech == SPEECH)
    killed = classroom.lesson
    with classroom.running() as process:
        back = classroom.press_until(process, "F5", lambda lesson: not lesson.running)
    assert killed.order is not None
    assert back.order is not None
    assert (back.speech, back.order.first, killed.running) == (SPEECH, killed.order.first, True)
    assert 0 <= killed.timer.remaining - back.timer.remaining <= TOLERANCE


def test_a_lesson_that_forgets_its_time_would_be_found_out() -> None:
    lesson = Lesson.proposed("a" * 32).start()
    assert lesson.current.remaining - lesson.tick(TOLERANCE + 1).current.remaining > TOLERANCE

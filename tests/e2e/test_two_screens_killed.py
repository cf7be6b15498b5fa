"""Tests kill -9 of a lesson on two screens: both come back in the phase they were in, and show nothing that is sealed."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import pytest
from PIL import Image

from kiosk import packs, paths
from kiosk.data_folder import DATABASE
from kiosk.domain.debate import Side
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings
from kiosk.services.sessions import Sessions
from kiosk.storage import open_store
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles
from tests.commands import PROGRAM
from tests.e2e.monitors import Rectangle, wait_until, window_place
from tests.e2e.screen import Screen, x_screen
from tests.secrecy.sealed import fill
from tests.ui.fake_services import FixedCalendar
from tests.ui.glyph_noise import GLYPH_NOISE, difference

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X is Linux's")

LAPTOP: Final[Rectangle] = (0, 0, 1280, 800)
BEAMER: Final[Rectangle] = (1280, 0, 1024, 768)
CLASSROOM: Final = SessionSettings(mode=Mode.CLASSROOM, opening_stance=True, reason=ReasonRule.OFF, results=ResultsRule.SEALED)
_SAME: Final = 10
"""Pictures in a row that have to be the same: the screens are at rest."""


@dataclass(frozen=True, slots=True)
class Class:
    """A data folder with a lesson whose time stands still, and votes that lean to one side."""

    folder: Path
    session: Session

    @property
    def files(self) -> LessonFiles:
        return LessonFiles(self.folder, atomic_file.write)

    @property
    def phase(self) -> Phase:
        lesson = self.files.load(self.session)
        assert lesson is not None
        return lesson.position

    @classmethod
    def voted(cls, folder: Path, many: Side, *, revealed: bool = False) -> "Class":
        folder.mkdir()
        store = open_store(folder / DATABASE)
        sessions = Sessions(store.sessions, FixedCalendar())
        session = sessions.start("7A", packs.read_pack(paths.content() / "open-source-ai"), CLASSROOM)
        fill(store.ballots, session, many)
        session = sessions.reveal(session) if revealed else session
        store.close()
        return cls(folder, session)

    def enter(self, phase: Phase) -> None:
        self.files.save(self.session, replace(Lesson.proposed(self.session.id).start().pause(), position=phase))


@pytest.fixture
def screen() -> Iterator[Screen]:
    with x_screen((2304, 800)) as two:
        for name, (x, y, width, height), output in (("LAPTOP", LAPTOP, "screen"), ("BEAMER", BEAMER, "none")):
            options = ["--setmonitor", name, f"{width}/300x{height}/200+{x}+{y}", output]
            subprocess.run(["xrandr", *options], env=two.environment, check=True, timeout=60, capture_output=True)
        yield two


@contextmanager
def running(screen: Screen, folder: Path) -> Iterator[None]:
    """Run the program until both of its windows are there, and kill it when the block ends."""
    with subprocess.Popen([*PROGRAM, "run", "--data", str(folder)], env=screen.environment) as process:
        try:
            wait_until(lambda: places(screen) == (LAPTOP, BEAMER), lambda: f"the windows are at {places(screen)}")
            yield
        finally:
            process.kill()


def places(screen: Screen) -> tuple[Rectangle | None, Rectangle | None]:
    return window_place(screen, "^Goodfaith$"), window_place(screen, "^The lesson$")


def at_rest(screen: Screen) -> Image.Image:
    """Return a picture of both screens when it stays the same and neither of them is of one colour."""
    taken = [screen.picture()]

    def is_at_rest() -> bool:
        taken.append(screen.picture())
        drawn = all(part(taken[-1], place).getcolors(1) is None for place in (LAPTOP, BEAMER))
        return drawn and len({picture.tobytes() for picture in taken[-_SAME:]}) == 1

    wait_until(is_at_rest, lambda: "the screens do not come to rest")
    return taken[-1]


def wait_to_see(screen: Screen, picture: Image.Image, what: object) -> None:
    wait_until(
        lambda: difference(picture.tobytes(), screen.picture().tobytes()) <= GLYPH_NOISE,
        lambda: f"the screens differ from those before: {what}",
    )


def part(picture: Image.Image, place: Rectangle) -> Image.Image:
    x, y, width, height = place
    cut: Image.Image = picture.crop((x, y, x + width, y + height))
    return cut


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "phases", [[Phase.SECOND_VOTE, Phase.REVEAL], pytest.param(list(Phase), marks=pytest.mark.soak)], ids=["vote and reveal", "all"]
)
def test_both_screens_come_back_and_tell_no_split(screen: Screen, tmp_path: Path, phases: list[Phase]) -> None:
    """The pictures are the same before and after, and the same whatever the class has voted."""
    classes = [Class.voted(tmp_path / side.value, side) for side in Side]
    for phase in phases:
        for each in classes:
            each.enter(phase)
        with running(screen, classes[0].folder):
            before = at_rest(screen)
        for each in classes:
            with running(screen, each.folder):
                wait_to_see(screen, before, phase)
                assert each.phase is phase


@pytest.mark.timeout(300)
def test_results_that_were_shown_come_back_and_differ(screen: Screen, tmp_path: Path) -> None:
    """Both screens return to the results; a split that showed would be found by its picture."""
    pictures = []
    for side in Side:
        shown = Class.voted(tmp_path / side.value, side, revealed=True)
        shown.enter(Phase.REVEAL)
        with running(screen, shown.folder):
            pictures.append(at_rest(screen))
        with running(screen, shown.folder):
            wait_to_see(screen, pictures[-1], side)
            assert shown.phase is Phase.REVEAL
    assert difference(*(part(picture, BEAMER).tobytes() for picture in pictures)) > GLYPH_NOISE

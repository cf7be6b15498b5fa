"""Tests a lesson on two screens of a real X server: the class's view covers the second one, and unplugging it loses nothing."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from kiosk import packs, paths
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings
from kiosk.services.sessions import Sessions
from kiosk.settings import Settings
from kiosk.storage import open_store
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles
from kiosk.system.pin_file import pin_store
from kiosk.ui import fonts
from tests.commands import PROGRAM, ROOT
from tests.e2e.monitors import Rectangle, wait_until, window_place
from tests.e2e.screen import Screen, x_screen
from tests.ui.fake_services import FakeServices, FixedCalendar
from tests.ui.lessons import go, started
from tests.ui.window_driver import WindowDriver

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X")

LAPTOP: Final[Rectangle] = (0, 0, 1280, 800)
BEAMER: Final[Rectangle] = (1280, 0, 1024, 768)
CLASSROOM: Final = SessionSettings(mode=Mode.CLASSROOM, reason=ReasonRule.OFF, results=ResultsRule.SEALED)
OPENBOX: Final = ["openbox", "--config-file", str(ROOT / "packaging" / "openbox" / "rc.xml"), "--sm-disable"]
BLACK: Final = (0, 0, 0)
DARK: Final = 150
"""The sum of the three colours of ink."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A data folder with a lesson that is on, and an X server whose picture is cut into monitors."""

    folder: Path
    screen: Screen
    session: Session

    def plug(self, name: str, place: Rectangle, output: str = "none") -> None:
        x, y, width, height = place
        self._xrandr("--setmonitor", name, f"{width}/300x{height}/200+{x}+{y}", output)

    def unplug(self, name: str) -> None:
        self._xrandr("--delmonitor", name)

    def _xrandr(self, *options: str) -> None:
        subprocess.run(["xrandr", *options], env=self.screen.environment, check=True, timeout=60, capture_output=True)

    @property
    def lesson(self) -> Lesson:
        """The lesson on the disk."""
        lesson = LessonFiles(self.folder, atomic_file.write).load(self.session)
        assert lesson is not None
        return lesson

    @contextmanager
    def program(self, *command: str) -> Iterator[None]:
        with subprocess.Popen(command, env=self.screen.environment, stderr=subprocess.DEVNULL) as process:
            try:
                yield
            finally:
                process.kill()

    def wait_for(self, main: Rectangle | None, projector: Rectangle | None) -> None:
        """Wait until the two windows are there."""

        def places() -> tuple[Rectangle | None, Rectangle | None]:
            return window_place(self.screen, "^Goodfaith$"), window_place(self.screen, "^The lesson$")

        wait_until(lambda: places() == (main, projector), lambda: f"the windows are at {places()}, not at {(main, projector)}")

    def press_until(self, key: str, phase: Phase) -> None:
        """Press a clicker's key, which first turns the parts of a long text, until the phase is on the disk."""

        def arrived() -> bool:
            if self.lesson.position is not phase:
                self.screen.key(key)
                self.screen.run("sleep", "1")  # a second press at once would be swallowed
            return self.lesson.position is phase

        wait_until(arrived, lambda: f"the lesson is at {self.lesson.position}")

    def shows_black(self, place: Rectangle) -> bool:
        """Return whether this part of the picture is black all over."""
        x, y, width, height = place
        part: Image.Image = self.screen.picture().crop((x, y, x + width, y + height))
        return part.getcolors() == [(width * height, BLACK)]

    def is_dark(self, point: QPoint) -> bool:
        """Return whether something filled is there, such as the button beside its icon."""
        return sum(self.screen.picture().getpixel((point.x(), point.y()))) < DARK  # type: ignore[arg-type]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A lesson in its second phase, on a laptop and a projector."""
    store = open_store(tmp_path / DATABASE)
    session = Sessions(store.sessions, FixedCalendar()).start("7A", packs.read_pack(paths.content() / "open-source-ai"), CLASSROOM)
    store.close()
    LessonFiles(tmp_path, atomic_file.write).save(session, Lesson.proposed(session.id).forward().start())
    with x_screen((2304, 800)) as screen:
        made = Desk(tmp_path, screen, session)
        made.plug("LAPTOP", LAPTOP, "screen")
        made.plug("BEAMER", BEAMER)
        yield made


@pytest.fixture
def offer(application: object, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory) -> QPoint:
    """Return where the button is that uses the second screen, from a window that is laid out in the same way."""
    assert application
    services = FakeServices(tmp_path_factory.mktemp("window"))
    services.open(CLASSROOM)
    fonts.register()
    driver = WindowDriver(qtbot, services, LAPTOP[2:])
    try:
        driver.kiosk.classroom.projector.set_second_screen("")
        started(driver)
        driver.kiosk.classroom.projector.set_second_screen("BEAMER")
        go(driver, Phase.ARGUMENTS)
        return driver.spot("useProjector")
    finally:
        driver.close()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("manager", [[], OPENBOX], ids=["bare X", "openbox"])
def test_the_class_is_on_the_projector_until_it_is_unplugged(desk: Desk, offer: QPoint, manager: list[str]) -> None:
    if manager:
        pin_store(DataFolder(desk.folder).pin_file).set("294817")  # a locked kiosk closes what is not its own
    with desk.program(*(manager or ["true"])), desk.program(*PROGRAM, "run", "--data", str(desk.folder)):
        desk.wait_for(LAPTOP, BEAMER)
        desk.press_until("Next", Phase.ARGUMENTS)
        desk.screen.key("b")
        wait_until(lambda: desk.shows_black(BEAMER), lambda: "the projector is not blank")
        assert not desk.shows_black(LAPTOP)
        desk.unplug("BEAMER")
        desk.wait_for(LAPTOP, None)
        assert desk.lesson.position is Phase.ARGUMENTS
        wait_until(lambda: not desk.shows_black(LAPTOP), lambda: "the only screen is blank")
        desk.press_until("Next", Phase.DISCUSSION)
        desk.plug("*BEAMER", BEAMER)  # as the primary one, which the kiosk covers outside a lesson
        desk.press_until("Prior", Phase.ARGUMENTS)
        desk.wait_for(LAPTOP, None)
        wait_until(lambda: desk.is_dark(offer - QPoint(22, 0)), lambda: "the second screen is not offered")
        desk.screen.click(offer)
        desk.wait_for(LAPTOP, BEAMER)
    assert Settings.load(desk.folder / "settings.toml").screen is None


@pytest.mark.timeout(300)
def test_a_screen_that_shows_the_same_is_no_second_screen(desk: Desk) -> None:
    desk.unplug("BEAMER")
    desk.plug("BEAMER", LAPTOP)
    with desk.program(*PROGRAM, "run", "--data", str(desk.folder)):
        desk.wait_for(LAPTOP, None)
        desk.press_until("Next", Phase.ARGUMENTS)
        desk.wait_for(LAPTOP, None)

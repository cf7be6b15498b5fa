"""The projector's window beside a kiosk's, as `ProjectorScreen` opens it, on a display that has only one screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Phase
from kiosk.domain.tally import EntryMethod, FirstVote
from kiosk.ui.main_window import load
from tests.ui import items
from tests.ui.fake_services import FakeServices
from tests.ui.lessons import NEXT, PHASES, START, go
from tests.ui.window_driver import LANDSCAPE, WindowDriver

NAME = "HDMI-1"
"""The second screen."""


def through(driver: WindowDriver) -> Iterator[str]:
    """Go through all phases, their pages on the projector, and the steps of the reveal."""
    pages = driver.kiosk.classroom.pages
    for phase in PHASES:
        go(driver, phase)
        driver.settle()
        yield str(phase)
        while pages.index + 1 < pages.count:
            driver.keys(NEXT)
            driver.settle()
            yield f"{phase}, {pages.index + 1}"
    go(driver, Phase.REVEAL)
    driver.keys(START)
    while driver.kiosk.lesson.screen == "bothVotes":
        driver.settle()
        yield f"step {driver.kiosk.lesson.revealStep}"
        driver.keys(NEXT)
    driver.settle()
    yield "all results"


def voted(services: FakeServices, first: tuple[int, int, int], votes: tuple[int, int]) -> None:
    """Cast votes of both rounds."""
    services.store.ballots.enter_first(services.now.id, EntryMethod.HANDS, FirstVote(*first))
    for side, count in zip(Side, votes, strict=True):
        services.vote(side, count)


class Projector:
    """An open window with the class's view. It looks at the view models of a driver's window."""

    def __init__(self, qtbot: QtBot, driver: WindowDriver, size: tuple[int, int] = LANDSCAPE) -> None:
        self._qtbot, self._loaded = qtbot, load("ProjectorWindow", kiosk=driver.kiosk)
        self.window, self.engine = self._loaded.window, self._loaded.engine
        driver.kiosk.classroom.classView.retranslated.connect(self.engine.retranslate)
        self.window.resize(*size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.settle()

    def close(self) -> None:
        self._loaded.close()

    def settle(self) -> None:
        """Wait until a frame with the present state is painted."""
        for _ in range(2):
            with self._qtbot.waitSignal(self.window.frameSwapped):
                self.window.update()

    @property
    def root(self) -> QQuickItem:
        return self.window.contentItem()

    def sees(self, name: str) -> bool:
        return items.find(self.root, name) is not None

    def item(self, name: str) -> QQuickItem:
        found = items.find(self.root, name)
        assert found is not None, name
        return found

    def texts(self) -> list[str]:
        self.settle()
        return items.texts(self.root)

    def text_of(self, name: str) -> str:
        return next(iter(items.texts(self.item(name))), "")

    def picture(self) -> Image.Image:
        self.settle()
        grabbed = self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
        size = (grabbed.width(), grabbed.height())
        return Image.frombuffer("RGB", size, bytes(grabbed.constBits()), "raw", "RGB", grabbed.bytesPerLine(), 1)


@contextmanager
def projecting(qtbot: QtBot, driver: WindowDriver, size: tuple[int, int] = LANDSCAPE) -> Iterator[Projector]:
    """Plug in a second screen, use it, and open its window."""
    driver.kiosk.classroom.projector.set_second_screen(NAME)
    driver.kiosk.classroom.projector.use()
    opened = Projector(qtbot, driver, size)
    try:
        yield opened
    finally:
        opened.close()

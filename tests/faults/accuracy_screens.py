"""Votes with real touches on the real window and the real storage."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.dependencies import with_maintenance
from kiosk.app.workspace import Workspace
from kiosk.domain.session import Session, SessionSettings
from kiosk.ui.dependencies import KioskDependencies
from tests.faults.accuracy_count import Choice
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

_SIZE = (1280, 720)


class Real:
    """Gives the window driver the real stores instead of those in memory."""

    def __init__(self, dependencies: KioskDependencies, session: Session) -> None:
        self.session, self.pin, self._dependencies = session, dependencies.pin, dependencies

    @classmethod
    def with_dependencies(cls, dependencies: KioskDependencies, session: Session) -> FakeServices:
        """Return what the window driver needs of `FakeServices`."""
        return cast("FakeServices", cls(dependencies, session))

    def dependencies(self) -> KioskDependencies:
        return self._dependencies


class Fingers:
    """Taps as fast as the program responds. Each button's position is determined once per state of a screen."""

    def __init__(self, qtbot: QtBot, driver: WindowDriver) -> None:
        self._qtbot, self._driver = qtbot, driver
        self._spots: dict[tuple[str, ...], QPoint] = {}

    def tap(self, name: str, *look: str) -> None:
        """Tap a button, again if it was not in its place yet."""
        where = (name, *look)
        if where not in self._spots:
            self._spots[where] = self._driver.spot(name)
        QTest.qWait(0)
        before = self._answer()
        self._driver.poke(self._spots[where])
        if self._answer() == before:
            self._driver.tap(name)
        assert self._answer() != before, name

    def _answer(self) -> tuple[str, str, int]:
        visit = self._driver.kiosk.visit
        return str(self._driver.kiosk.screen), str(visit.choice), visit.point

    def visit(self, choice: Choice) -> None:
        """Play one visit, from attract to 'Thank you' and back."""
        self.tap("begin")
        first = str(self._driver.kiosk.visit.first.side)  # drawn by the kiosk; the position of every button depends on it
        self.tap("stand-skip" if choice.stood == "none" else f"stand-{choice.stood}", first)
        self.tap("tab-vote", first)
        self.tap(f"choose-{choice.voted}", first)
        if choice.point < 0:
            self.tap("castWithoutReason", first, choice.voted)
        else:
            self.tap("explain", first, choice.voted)
            self.tap(f"point-{choice.point}", first, choice.voted)
            self.tap("cast", first, choice.voted)
        assert self._driver.screen == "thanks", choice
        self.tap("nextPerson")


def held(qtbot: QtBot, workspace: Workspace, made: Iterable[Choice]) -> Session:
    """Return a session in which all of these voted."""
    session = workspace.sessions.start("Screen", workspace.debate(), SessionSettings())
    with with_maintenance(workspace, workspace.debate()) as dependencies:
        driver = WindowDriver(qtbot, Real.with_dependencies(dependencies, session), _SIZE)
        try:
            fingers = Fingers(qtbot, driver)
            for choice in made:
                fingers.visit(choice)
        finally:
            driver.close()
    return workspace.sessions.end(session)

"""A class that votes twice on the real window and the real storage. Run as a separate program, so that it can be killed at any moment.

    python -m tests.faults.lesson_class FOLDER PUPILS

Goes on from what the data folder holds. Writes a line at each phase and after each vote, and at the end what the screen shows, as JSON.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

from tests import conftest  # sets Qt's environment before anything imports Qt

# ruff: isort: split
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.dependencies import with_maintenance
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.lesson import Phase
from kiosk.domain.tally import EntryMethod, Tally
from kiosk.ui.application import make_application
from tests.faults.accuracy_screens import Real
from tests.ui.window_driver import WindowDriver

_SIZE: Final = (1280, 720)
FIRST_HANDS: Final = {"for": 3, "against": 2, "unsure": 1}
HANDS: Final = {"for": 2, "against": 3}
"""Raised hands of pupils who vote in the same round without the screen."""


def first_answers(pupils: int) -> list[str]:
    """Return the answers of the first vote on the screen, in their order."""
    return [("for", "against", "unsure", "against")[number % 4] for number in range(pupils)]


def answers(pupils: int) -> list[str]:
    """Return the answers of the second vote on the screen, in their order."""
    return [("for", "for", "against")[number % 3] for number in range(pupils)]


class Waits:
    """Waits as pytest-qt's `QtBot` does, outside a test."""

    @staticmethod
    def waitExposed(window: QQuickWindow) -> None:  # noqa: N802 - as QtBot
        assert QTest.qWaitForWindowExposed(window, conftest.PATIENCE)

    @staticmethod
    def waitUntil(true: Callable[[], bool]) -> None:  # noqa: N802 - as QtBot
        deadline = QDeadlineTimer(conftest.PATIENCE)
        while not true():
            assert not deadline.hasExpired()
            QTest.qWait(1)

    @contextmanager
    def waitSignal(self, signal: Any) -> Iterator[None]:  # noqa: ANN401, N802 - as QtBot
        emitted: list[bool] = []
        connection = signal.connect(lambda: emitted.append(True))
        yield
        self.waitUntil(lambda: bool(emitted))
        signal.disconnect(connection)


class ClassOfPupils:
    """Plays a lesson by the keys of a clicker; pupils and the teacher at the Voting tab use a finger."""

    def __init__(self, driver: WindowDriver, workspace: Workspace, session_id: str, pupils: int) -> None:
        self._driver, self._kiosk = driver, driver.kiosk
        self._workspace, self._session_id, self._pupils = workspace, session_id, pupils

    def play(self) -> None:
        """Go through the lesson from the phase it is in."""
        while True:
            phase = self._phase
            report(f"phase {phase}")
            if phase is Phase.FIRST_VOTE:
                self._vote(first_answers(self._pupils), FIRST_HANDS, "first", "castFirst", lambda tally: tally.first_vote.votes)
            elif phase is Phase.SECOND_VOTE:
                self._vote(answers(self._pupils), HANDS, "choose", "castWithoutReason", lambda tally: tally.votes)
            elif phase is Phase.REVEAL:
                self._reveal()
            if phase is Phase.PAGE:
                break
            self._driver.keys(Qt.Key.Key_PageDown)
            self._driver.settle()

    def show_totals(self) -> None:
        """Go back to the results, and report what they show."""
        self._driver.keys(Qt.Key.Key_PageUp)
        results = self._kiosk.results
        totals = {"first": results.bothVotes.firstCounts, "vote": results.bothVotes.voteCounts, "texts": self._driver.texts()}
        report(json.dumps(totals))

    @property
    def _phase(self) -> Phase:
        lesson = self._kiosk.lesson.lesson
        assert lesson
        return lesson.position

    @property
    def _now(self) -> Tally:
        return self._workspace.store.counts.counts(self._session_id).now

    def _vote(self, choices: list[str], hands: dict[str, int], prefix: str, cast_button: str, votes: Any) -> None:  # noqa: ANN401 - of a tally
        driver = self._driver
        done = votes(self._now.entered_by(EntryMethod.TOUCH))
        if done < len(choices):
            driver.tap("projectorOff")
        for number in range(done, len(choices)):
            driver.tap("nextPupil")
            driver.tap(f"{prefix}-{choices[number]}")
            driver.tap(cast_button)
            assert driver.screen == "handover"
            report(f"{prefix} {number + 1}")
            while driver.screen != "curtain":
                self._kiosk.thanks.tick()
        self._count(hands)

    def _count(self, hands: dict[str, int]) -> None:
        driver = self._driver
        driver.tap("lessonOrganiser")
        driver.tap("pinLater")
        driver.tap("desk-voting")
        for answer, number in hands.items():
            driver.reach(f"count-{answer}")
            driver.reach(f"count-{number}")
        driver.reach("keepCount")
        driver.reach("confirmCount")
        driver.tap("backToKiosk")

    def _reveal(self) -> None:
        if self._driver.screen == "reveal":
            self._driver.keys(Qt.Key.Key_F5)
        while self._kiosk.screen == "bothVotes":
            self._driver.keys(Qt.Key.Key_PageDown)
            self._driver.settle()


def report(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - its protocol


def main(arguments: Iterable[str]) -> None:
    folder, pupils = arguments
    make_application()
    waits = cast("QtBot", Waits())
    with open_workspace(DataFolder.open(Path(folder), create=True), exclusive=True) as workspace:
        session = workspace.sessions.find("latest")
        with with_maintenance(workspace, workspace.debate(session.debate_id)) as dependencies:
            driver = WindowDriver(waits, Real.with_dependencies(dependencies, session), _SIZE)
            pupils_in_class = ClassOfPupils(driver, workspace, session.id, int(pupils))
            try:
                pupils_in_class.play()
                pupils_in_class.show_totals()
            except BaseException:  # noqa: BLE001 - ends the program at once
                traceback.print_exc()
                os._exit(1)
            os._exit(0)  # a window that is taken down in another order than in the program tells nothing about it


if __name__ == "__main__":
    main(sys.argv[1:])

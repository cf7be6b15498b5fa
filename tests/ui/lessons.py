"""Runs a lesson on the real window, by the keys of a clicker."""

from PySide6.QtCore import Qt

from kiosk.domain.lesson import Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

CLASSROOM = SessionSettings(mode=Mode.CLASSROOM, opening_stance=True, reason=ReasonRule.OFF, results=ResultsRule.SEALED)
NEXT, BACK, START = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5
SCREENS = {
    Phase.FIRST_VOTE: "curtain",
    Phase.COMMON_GROUND: "ground",
    Phase.ARGUMENTS: "arguments",
    Phase.DISCUSSION: "discussion",
    Phase.SECOND_VOTE: "curtain",
    Phase.REVEAL: "reveal",
    Phase.PAGE: "lessonEnd",
}
PHASES = list(SCREENS)
VOTES = [Phase.FIRST_VOTE, Phase.SECOND_VOTE]


def started(driver: WindowDriver) -> WindowDriver:
    driver.kiosk.organiser.lesson.start()
    return driver


def pass_time(driver: WindowDriver, seconds: int) -> None:
    """Let a lesson's time pass, second by second."""
    for _ in range(seconds):
        driver.services.boot_clock.now += 1
        driver.kiosk._sleep.check()
        driver.kiosk.lesson.tick()


def phase_of(driver: WindowDriver) -> Phase:
    lesson = driver.kiosk.lesson.lesson
    assert lesson
    return lesson.position


def go(driver: WindowDriver, phase: Phase) -> None:
    """Go to a phase, by the clicker."""
    while phase_of(driver) is not phase:
        driver.keys(NEXT if PHASES.index(phase_of(driver)) < PHASES.index(phase) else BACK)
        driver.settle()


def pass_on(driver: WindowDriver) -> None:
    """Wait until the thanks are over."""
    for _ in range(3):
        driver.kiosk.thanks.tick()
    driver.settle()


def restarted(open_kiosk: OpenKiosk, services: FakeServices) -> WindowDriver:
    """Open another window on the same data, as after a power cut."""
    services.session = services.now
    return open_kiosk()

"""Tests an organiser's whole day by touch: from a new kiosk to an erased session."""

from kiosk.domain.session import SessionState
from kiosk.services.moderation import ReasonState
from tests.ui.conftest import OpenKiosk
from tests.ui.window_driver import PIN, WindowDriver

VISITS = 30
REASONS = 10
TAPS_BEFORE_OPENING = 60
"""Five minutes for someone who reads every screen: five seconds a tap, the PIN's digits and a whole rehearsed visit among them."""


class Counting:
    """Counts the taps of the window driver."""

    def __init__(self, driver: WindowDriver) -> None:
        self.driver = driver
        self.taps = 0

    def tap(self, *names: str) -> None:
        """Tap one thing after the other."""
        for name in names:
            self.driver.reach(name)
            self.taps += 1

    def dial(self, digits: str) -> None:
        """Enter the PIN."""
        self.tap(*(f"digit-{digit}" for digit in digits), "pinSubmit")


def _visit(driver: WindowDriver, number: int) -> None:
    side = "for" if number % 3 else "against"
    for name in ("begin", "stand-for" if number % 2 else "stand-unsure", "tab-vote", f"choose-{side}"):
        driver.tap(name)
    if number % 3 == 0:
        driver.tap("explain")
        driver.item("words").setProperty("text", f"Reason number {number}.")
        driver.tap("cast")
    else:
        driver.tap("castWithoutReason")
    driver.tap("nextPerson")


def test_a_whole_day_by_touch(open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk()
    finger = Counting(driver)
    _prepare(finger)
    assert finger.taps <= TAPS_BEFORE_OPENING
    assert driver.services.now.running
    driver.tap("backToKiosk")
    for number in range(VISITS):
        _visit(driver, number)
    assert (driver.services.votes, driver.services.visits) == (VISITS, VISITS)

    driver.enter_by_touch()
    driver.tap("pauseOrResume")
    driver.tap("pauseOrResume")
    _moderate(driver)
    driver.tap("desk-session")
    driver.tap("reveal")
    driver.tap("confirmReveal")
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()
    assert driver.services.now.state is SessionState.CLOSED
    driver.tap("desk-report")
    assert driver.item("printPage").isEnabled()
    _erase(driver)
    assert driver.services.store.sessions.all() == []


def _prepare(finger: Counting) -> None:
    finger.tap("organiserDoor")
    finger.dial(PIN)
    finger.dial(PIN)
    if finger.driver.sees("recoveryKept"):
        finger.tap("recoveryKept")
    finger.tap("newSession", "reason-optional", "rehearseSession", "backToKiosk")
    finger.tap("begin", "stand-skip", "tab-vote", "choose-for", "castWithoutReason", "nextPerson", "organiserDoor")
    finger.dial(PIN)
    finger.tap("openForReal")


def _moderate(driver: WindowDriver) -> None:
    driver.tap("desk-reasons")
    for number in range(REASONS):
        driver.decide("hideReason" if number % 5 == 0 else "showReason")
    session = driver.services.now.id
    held = {"shown": driver.services.moderation.shown(session), "hidden": driver.services.moderation.hidden(session)}
    assert {name: len(reasons) for name, reasons in held.items()} == {"shown": 8, "hidden": 2}
    assert not driver.services.moderation.waiting(session, closed=False)
    assert all(reason.state is ReasonState.HIDDEN for reason in held["hidden"])


def _erase(driver: WindowDriver) -> None:
    driver.tap("desk-session")
    for name in ("allSessions", "past-0", "erasePast", "confirmErase"):
        driver.tap(name)
    driver.dial(PIN)

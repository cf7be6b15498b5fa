"""A helper's PIN: reviews reasons, pauses and prints, and does nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import PIN, WindowDriver

HELPER_PIN = "730162"
HARMLESS = {"desk-session", "desk-reasons", "desk-report", "pauseOrResume", "backToKiosk", "lockBand"}
MODERATES = {"list-waiting", "list-shown", "list-hidden", "previousReason", "hideReason", "undoReason", "showReason", "nextReason"}
PRINTS = {"printPage", "printAgain", "cancelJob", "printLarge", "fewerCopies", "copies", "moreCopies"}


@pytest.fixture
def driver(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    services.open(SessionSettings(results=ResultsRule.SEALED))
    services.pin.set(PIN)
    services.pin.set_helper(HELPER_PIN)
    services.say(Side.FOR, [f"Reason {number}" for number in range(6)])
    return open_kiosk()


def buttons(driver: WindowDriver) -> Iterator[QQuickItem]:
    driver.settle()
    return (item for item in items.walk(driver.root) if item.inherits(items.BUTTON) and item.isEnabled() and item.objectName())


def names_on_every_tab(driver: WindowDriver) -> set[str]:
    names: set[str] = set()
    for tab in ("session", "reasons", "voting", "report", "kiosk"):
        if driver.sees(f"desk-{tab}"):
            driver.tap(f"desk-{tab}")
            names |= {item.objectName() for item in buttons(driver)}
    return names


def test_a_helper_finds_what_helpers_may_do_and_nothing_else(driver: WindowDriver) -> None:
    driver.enter(HELPER_PIN)
    assert driver.says("Helper")
    names = names_on_every_tab(driver)
    assert names <= HARMLESS | MODERATES | PRINTS
    assert {"pauseOrResume", "showReason", "hideReason"} <= names


def test_the_same_walk_finds_more_for_the_organiser(driver: WindowDriver) -> None:
    """Self-check of the test above."""
    driver.enter(PIN)
    assert {"endSession", "reveal", "newSession", "allSessions", "desk-kiosk", "leaveKiosk"} <= names_on_every_tab(driver)


def test_a_helper_pauses_moderates_and_prints(driver: WindowDriver) -> None:
    driver.enter(HELPER_PIN)
    driver.tap("pauseOrResume")
    assert driver.kiosk.organiser.session.stage == "paused"
    driver.tap("pauseOrResume")
    assert driver.kiosk.organiser.session.stage == "open"
    driver.tap("desk-reasons")
    before = driver.kiosk.organiser.reasons.waitingCount
    driver.decide("showReason")
    assert driver.kiosk.organiser.reasons.waitingCount == before - 1


@pytest.mark.parametrize("action", ["reveal", "end", "endAndRead", "endRehearsal", "showUnanimous", "showNew", "showHistory"])
def test_the_session_refuses_what_a_helper_may_not_do(driver: WindowDriver, action: str) -> None:
    driver.enter(HELPER_PIN)
    tab = driver.kiosk.organiser.session
    getattr(tab, action)()
    assert (tab.stage, tab.revealed, tab.page) == ("open", False, "now")


@pytest.mark.parametrize("tab", ["voting", "kiosk"])
def test_the_other_tabs_stay_closed(driver: WindowDriver, tab: str) -> None:
    driver.enter(HELPER_PIN)
    driver.kiosk.organiser.turnTo(tab)
    assert driver.kiosk.organiser.tab == "session"


def test_what_needs_the_pin_again_needs_the_organisers(driver: WindowDriver) -> None:
    driver.enter(PIN)
    driver.kiosk.organiser.kiosk.pinChangeRequested.emit()
    assert driver.says("First enter your own PIN.")
    driver.dial(HELPER_PIN)
    assert driver.text_of("pinMessage") == "This needs the organiser’s PIN."
    driver.dial(PIN)
    assert driver.says("Choose a PIN")


def test_the_organiser_after_a_helper_finds_everything(driver: WindowDriver) -> None:
    driver.enter(HELPER_PIN)
    driver.tap("backToKiosk")
    driver.enter(PIN)
    assert driver.sees("desk-kiosk")
    driver.tap("reveal")


def test_the_organiser_sets_and_removes_it_by_touch(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open()
    services.pin.set(PIN)
    driver = open_kiosk()
    driver.enter(PIN)
    driver.tap("desk-kiosk")
    driver.reach("helperPin")
    driver.dial(PIN)
    assert driver.says("Choose a PIN for helpers")
    driver.dial(PIN)
    driver.dial(PIN)
    assert driver.text_of("pinMessage") == "Organiser and helper need different PINs. Choose another one."
    driver.dial(HELPER_PIN)
    driver.dial(HELPER_PIN)
    assert (driver.screen, driver.kiosk.organiser.tab) == ("organiser", "kiosk")
    assert services.pin.has_helper()
    assert services.pin.verify(PIN)
    driver.reach("removeHelper")
    assert not services.pin.has_helper()
    driver.tap("backToKiosk")
    driver.tap("organiserDoor")
    driver.dial(HELPER_PIN)
    assert driver.text_of("pinMessage") == "That is not the PIN."

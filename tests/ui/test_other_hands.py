"""A whole visit for hands that are not quick, not steady, or not on the screen at all."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.test_language_keyboard import write
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

VISIT = (
    "begin",
    "stand-unsure",
    "tab-arguments",
    "read-for",
    "otherSide",
    "bothSides",
    "tab-vote",
    "choose-for",
    "explain",
    "point-0",
    "cast",
)
ROLL = 35
HELD = 1.2
"""Seconds: longer than Qt's long press."""


class Switches:
    """Two switches, as an interface for them sends them: 'next' is Tab and 'select' is Enter, and there is nothing else."""

    def __init__(self, driver: WindowDriver) -> None:
        self._driver = driver

    def next(self) -> None:
        self._driver.keys(Qt.Key.Key_Tab)
        self._driver.settle()

    def select(self) -> None:
        self._driver.keys(Qt.Key.Key_Return)
        self._driver.settle()

    def go_to(self, name: str) -> None:
        for _ in range(60):
            if name in self._driver.names() and self._driver.item(name).hasActiveFocus():
                return
            self.next()  # while the words have the focus, the keyboard stands where the points are
        pytest.fail(f"'next' never comes to '{name}'")


def shaky(driver: WindowDriver, name: str) -> None:
    """Down a little off the middle, a roll of 35 units across it, up."""
    middle, unit = driver.spot(name), min(driver.window.width(), driver.window.height()) / 1080
    step = QPoint(round(ROLL * unit / 2), 0)
    driver.touch(middle - step)
    fingers = QTest.touchEvent(driver.window, driver.finger)
    fingers.move(0, middle + step, driver.window)
    fingers.commit()
    driver.let_go(middle + step)


def slow(driver: WindowDriver, name: str) -> None:
    """Down, long enough for a long press, up."""
    spot, until = driver.spot(name), time.monotonic() + HELD
    driver.touch(spot)
    while time.monotonic() < until:
        QTest.qWait(50)
    driver.let_go(spot)


def test_by_two_switches_only(driver: WindowDriver) -> None:
    driver.services.say(Side.AGAINST, ["Who holds the gate?"])
    driver.services.show_all()
    switches = Switches(driver)
    for name in (*VISIT, "fair-0", "seeResults"):
        switches.go_to(name)
        switches.select()
    assert (driver.screen, driver.services.votes) == ("results", 2)
    switches.go_to("startOver")
    switches.select()
    assert driver.screen == "attract"


def test_a_switch_answers_still_there(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.until_warned()
    Switches(driver).next()
    assert not driver.sees("stillHere")
    assert driver.kiosk.visit.choice == "for"


def test_by_fingers_that_roll(driver: WindowDriver) -> None:
    for name in VISIT:
        driver.settle()
        if name == "point-0" and not driver.sees(name):
            driver.tap("scrollMore")
        shaky(driver, name)
    assert (driver.screen, driver.services.votes) == ("thanks", 1)


@pytest.mark.parametrize("size", [(1024, 768), (3840, 2160)])
@pytest.mark.parametrize("way", [QPoint(0, 1), QPoint(1, 0)])
def test_a_roll_is_as_wide_on_any_glass_and_what_scrolls_does_not_take_it(
    open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int], way: QPoint
) -> None:
    services.open()
    driver = open_kiosk(size=size, text_size=2)
    driver.choose("for")
    driver.tap("explain")
    driver.bring("point-0")
    spot, unit = driver.spot("point-0"), min(size) / 1080
    driver.touch(spot)
    for part in range(1, 6):
        fingers = QTest.touchEvent(driver.window, driver.finger)
        fingers.move(0, spot + way * round(ROLL * unit * part / 5), driver.window)
        fingers.commit()
        QTest.qWait(16)
    driver.let_go(spot + way * round(ROLL * unit))
    assert driver.kiosk.visit.point == 0


def test_a_press_of_any_length_anywhere_begins(driver: WindowDriver) -> None:
    spot = driver.spot("question") + QPoint(0, 40)
    driver.touch(spot)
    QTest.qWait(1200)
    driver.let_go(spot)
    assert driver.screen == "opening"


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "ar"])
def test_a_key_that_is_held_writes_its_letter_once(driver: WindowDriver, language: str) -> None:
    write(driver, language)
    letters = "\u0627\u0644" if language == "ar" else "esnaou"
    for letter in letters:
        spot = driver.key_spot(letter)
        driver.touch(spot)
        QTest.qWait(700)
        driver.let_go(spot)
    assert str(driver.item("words").property("text")).lower() == letters


def test_space_does_not_repeat(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("words")
    driver.type("abcdef")
    spot = driver.key_spot_of(Qt.Key.Key_Space)
    driver.touch(spot)
    QTest.qWait(1200)
    driver.let_go(spot)
    assert driver.item("words").property("text") == "Abcdef "


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (3840, 2160), (1366, 768), (1024, 768)])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_keys_are_as_high_as_any_target(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int], language: str) -> None:
    """And hardly narrower, as ten or eleven of them stand side by side; between them is no place that feels nothing."""
    services.open()
    driver = open_kiosk(size=size, language=language)
    driver.choose("for")
    driver.tap("explain")
    driver.tap("words")
    driver.wait_for("keyboard")
    unit = min(size) / 1080
    places = driver.key_places()
    assert len(places) > 30
    assert min(place.height() for place in places) >= 88 * unit - 1
    assert min(place.width() for place in places) >= 78 * unit


def test_by_fingers_that_stay(driver: WindowDriver) -> None:
    for name in ("begin", "stand-unsure", "tab-vote", "choose-for", "castWithoutReason"):
        slow(driver, name)
        driver.settle()
    assert (driver.screen, driver.services.votes) == ("thanks", 1)

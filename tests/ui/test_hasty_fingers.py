"""Fingers that are quicker than the screen: what they come down on is not there for anyone to see yet."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.appearances import Size
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

Press = Callable[[WindowDriver, QPoint], None]


def click(driver: WindowDriver, spot: QPoint) -> None:
    QTest.mouseClick(driver.window, Qt.MouseButton.LeftButton, pos=spot)


def double_click(driver: WindowDriver, spot: QPoint) -> None:
    QTest.mouseDClick(driver.window, Qt.MouseButton.LeftButton, pos=spot)


def chosen(driver: WindowDriver) -> None:
    for name in ("begin", "stand-skip", "tab-vote", "choose-for"):
        driver.tap(name)


def haste(driver: WindowDriver, press: Press) -> Iterator[tuple[str, int]]:
    """Return the outcome of a visit for every button of the reason page, when it is tapped as soon as it appears."""
    chosen(driver)
    driver.tap("explain")
    spots = [driver.spot(name) for name in ("point-0", "point-1", "skip", "cancel", "words") if driver.sees(name)]
    assert len(spots) > 2
    for spot in spots:
        driver.kiosk.startOver()
        chosen(driver)
        driver.settle()
        driver.kiosk.visit.giveReason()
        press(driver, spot)
        yield driver.kiosk.screen, driver.kiosk.visit.point


@pytest.mark.parametrize("press", [WindowDriver.poke, click, double_click])
def test_nothing_reaches_a_page_before_it_has_its_layout(driver: WindowDriver, press: Press) -> None:
    driver.compile_ahead()
    assert set(haste(driver, press)) == {("reason", -1)}
    driver.tap("point-0")
    assert driver.kiosk.visit.point == 0


@pytest.mark.parametrize("press", [WindowDriver.poke, click])
def test_it_would_otherwise(driver: WindowDriver, press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.compile_ahead()
    monkeypatch.setattr("kiosk.ui.input.input_filter._PRESSES", set())
    assert set(haste(driver, press)) != {("reason", -1)}


@pytest.fixture
def still_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no time pass between two presses, however slow the machine."""
    now = time.monotonic()
    monkeypatch.setattr("time.monotonic", lambda: now)


def twice(driver: WindowDriver, press: Press, name: str) -> None:
    """Two presses at one place, and the page has all the time it needs between them."""
    spot = driver.spot(name)
    press(driver, spot)
    driver.settle()
    press(driver, spot)


@pytest.mark.usefixtures("still_clock")
@pytest.mark.parametrize("press", [WindowDriver.poke, click])
@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1024, 768)])
def test_a_double_tap_is_one_tap(open_kiosk: OpenKiosk, services: FakeServices, size: Size, text_size: int, press: Press) -> None:
    services.open()
    driver = open_kiosk(size=size, text_size=text_size, hasty=True)
    twice(driver, press, "begin")
    assert driver.screen == "opening"
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("for")
    twice(driver, press, "castWithoutReason")
    assert (driver.screen, services.votes) == ("thanks", 1)
    twice(driver, press, "nextPerson")
    assert (driver.screen, services.visits) == ("attract", 1)


@pytest.mark.usefixtures("still_clock")
def test_a_child_that_drums_on_one_place_stays_on_the_next_page(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(hasty=True)
    spot = driver.spot("begin")
    for _ in range(10):
        driver.poke(spot)
        driver.settle()
    assert driver.screen == "opening"


def test_two_taps_at_different_places_or_times_are_two(
    open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.open()
    driver = open_kiosk(hasty=True)
    spot = driver.spot("begin")
    driver.poke(spot)
    driver.tap("stand-skip")
    assert driver.screen == "ground"
    driver.kiosk.startOver()
    later = time.monotonic() + 1
    monkeypatch.setattr("time.monotonic", lambda: later)
    driver.settle()
    driver.poke(spot)
    assert driver.screen == "opening"
    monkeypatch.setattr("time.monotonic", lambda: later + 2.1)
    driver.settle()
    driver.poke(spot)
    assert driver.screen == "ground"


def test_otherwise_a_double_tap_would_say_what_nobody_meant(driver: WindowDriver) -> None:
    twice(driver, WindowDriver.poke, "begin")
    assert driver.screen == "ground"


def test_two_fingers_never_cast_while_one_of_them_types(driver: WindowDriver) -> None:
    chosen(driver)
    driver.tap("explain")
    driver.tap("words")
    driver.type("mine")
    cast, key = driver.spot("cast"), driver.key_spot("a")
    QTest.touchEvent(driver.window, driver.finger).press(0, cast, driver.window).commit()
    QTest.touchEvent(driver.window, driver.finger).stationary(0).press(1, key, driver.window).commit()
    QTest.touchEvent(driver.window, driver.finger).stationary(0).release(1, key, driver.window).commit()
    driver.settle()
    QTest.touchEvent(driver.window, driver.finger).release(0, cast, driver.window).commit()
    assert (driver.screen, driver.services.votes) == ("reason", 0)
    driver.tap("cast")
    assert driver.services.votes == 1

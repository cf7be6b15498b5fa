"""Tests the choice of the screen on a machine with two: in the settings, and in the warning while the chosen one is unplugged."""

import pytest
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest

from kiosk.ui import screen_placement
from kiosk.ui.screen_placement import ScreenPlacement
from kiosk.ui.viewmodels.organiser import health_warnings, settings_pages
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.test_organiser_settings import turn_to, written
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def two_screens(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (screen_placement, settings_pages, health_warnings):
        monkeypatch.setattr(module, "screen_names", lambda: ["HDMI-1", "DP-1"])


def test_one_screen_is_no_choice(driver: WindowDriver) -> None:
    turn_to(driver, "screen")
    assert not driver.sees("screen-")


@pytest.mark.usefixtures("two_screens")
def test_the_screen_is_chosen_by_its_name_and_the_choice_taken_back(driver: WindowDriver) -> None:
    turn_to(driver, "screen")
    driver.reach("screen-DP-1")
    assert written(driver) == {"screen": "DP-1"}
    assert driver.kiosk.appearance.screen_name == "DP-1"
    driver.reach("screen-")
    assert written(driver) == {}


@pytest.mark.usefixtures("two_screens")
def test_an_unplugged_screen_can_still_be_seen_and_left(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(screen="HDMI-9")
    turn_to(driver, "screen")
    driver.bring("screen-HDMI-9")
    driver.reach("screen-HDMI-1")
    assert written(driver)["screen"] == "HDMI-1"


@pytest.mark.usefixtures("two_screens")
def test_the_organiser_is_warned_of_a_missing_screen_and_told_which_there_are(driver: WindowDriver) -> None:
    placement = ScreenPlacement(driver.window, "HDMI-9")
    driver.kiosk.organiser.warnings.set_missing_screen(lambda: placement.missing)
    driver.enter()
    warning = driver.text_of("organiserWarnings")
    assert "HDMI-9" in warning
    assert "HDMI-1 and DP-1" in warning
    placement.choose("")
    driver.kiosk.organiser.warnings.refresh()
    driver.settle()
    assert not driver.sees("organiserWarnings")


def test_a_name_is_found_in_any_case_and_the_window_covers_that_screen(driver: WindowDriver) -> None:
    (screen,) = QGuiApplication.screens()
    placement = ScreenPlacement(driver.window, screen.name().upper())
    assert placement.missing == ""
    placement.apply()
    assert driver.window.geometry() == screen.geometry()


def test_a_compositor_that_answers_late_is_asked_for_the_full_screen_again(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen_placement, "_on_wayland", lambda: True)
    placement = ScreenPlacement(driver.window)
    placement.apply()
    driver.window.showNormal()  # as when the compositor answers an earlier request after a later one
    driver.wait_until(lambda: driver.window.visibility() is QWindow.Visibility.FullScreen)
    driver.window.hide()
    QTest.qWait(20)
    assert not driver.window.isVisible()

"""The event's own name and logo, set by touch and shown on the first screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.services.removable_drives import RemovableDrive
from tests.packs.logos import png
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.items import centre as centre_of
from tests.ui.items import find
from tests.ui.window_driver import PORTRAIT, WindowDriver


def turn_to(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-event")


def choose(driver: WindowDriver, file: str, content: bytes, folder: Path) -> None:
    stick = folder / "stick"
    stick.mkdir()
    (stick / file).write_bytes(content)
    driver.services.drives = [RemovableDrive("KINGSTON", stick, 1 << 30, 1, read_only=True)]
    driver.reach("chooseLogo")
    for _ in range(2):
        driver.wait_for_machine()
        driver.tap("folder-0")
    driver.wait_until(lambda: not driver.kiosk.eventInfo.busy)


def test_without_an_event_nothing_is_in_its_place(driver: WindowDriver) -> None:
    assert not {"eventName", "eventLogo"} & driver.names()


def test_a_name_is_typed_and_shown(driver: WindowDriver) -> None:
    turn_to(driver)
    driver.item("event_name-field").setProperty("text", "  Science festival ")
    driver.tap("event_name-save")
    assert driver.text_of("organiserMessage") == "Saved."
    driver.tap("backToKiosk")
    assert driver.text_of("eventName") == "Science festival"
    assert not driver.sees("eventLogo")


def test_a_name_typed_on_the_on_screen_keyboard_begins_with_a_capital(driver: WindowDriver) -> None:
    turn_to(driver)
    driver.tap("event_name-field")
    driver.wait_for("keyboard")
    driver.type("open day")
    assert driver.item("event_name-field").property("text") == "Open day"
    driver.press_key(Qt.Key.Key_Return)
    assert driver.text_of("organiserMessage") == "Saved."
    driver.wait_until(lambda: not driver.sees("keyboard"))
    driver.tap("backToKiosk")
    assert driver.text_of("eventName") == "Open day"


def test_a_logo_from_a_stick_is_shown_and_taken_away(driver: WindowDriver, tmp_path: Path) -> None:
    turn_to(driver)
    choose(driver, "logo.png", png(), tmp_path)
    assert driver.text_of("organiserMessage") == "The logo is on the first screen, and on pages from now on."
    driver.tap("backToKiosk")
    logo = driver.item("eventLogo")
    assert logo.width() / logo.height() == pytest.approx(2, abs=0.1)
    centre = centre_of(logo)
    assert driver.picture().getpixel((centre.x(), centre.y())) == (0, 128, 0)
    turn_to(driver)
    driver.reach("removeLogo")
    driver.tap("backToKiosk")
    assert not driver.sees("eventLogo")


def test_a_logo_that_cannot_be_used_is_named_and_the_earlier_one_stays(driver: WindowDriver, tmp_path: Path) -> None:
    driver.services.logo.path.write_bytes(png())
    turn_to(driver)
    choose(driver, "logo.svg", b"<svg/>", tmp_path)
    assert "'logo.svg' cannot be used" in driver.text_of("organiserMessage")
    driver.kiosk.eventInfo._find()
    driver.tap("backToKiosk")
    assert driver.sees("eventLogo")


@pytest.mark.parametrize(("theme", "alpha"), [("paper", 0), ("black on white", 0), ("night", 255), ("white on black", 255)])
def test_dark_themes_put_the_logo_on_a_light_plate(services: FakeServices, open_kiosk: OpenKiosk, theme: str, alpha: int) -> None:
    services.open()
    services.logo.path.write_bytes(png())
    driver = open_kiosk(size=PORTRAIT, theme=theme, event_name="Science festival")
    plate = find(driver.root, "eventLogo")
    assert plate
    assert plate.property("color").alpha() == alpha
    assert driver.text_of("eventName") == "Science festival"

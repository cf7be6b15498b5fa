"""What becomes of words that nobody cast: erased by default, kept without a vote where the organiser says so."""

import pytest

from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

WORDS = "Because the bus leaves at noon."


def writing(open_kiosk: OpenKiosk, services: FakeServices, **settings: object) -> WindowDriver:
    services.open()
    driver = open_kiosk(**settings)
    driver.choose("against")
    driver.tap("explain")
    driver.settle()
    driver.item("words").setProperty("text", WORDS)
    return driver


def time_out(driver: WindowDriver) -> None:
    driver.until_warned()
    driver.quiet(60)
    assert driver.screen == "attract"


def kept(services: FakeServices) -> list[tuple[str, str]]:
    return [(reason.text, reason.final) for reason in services.reasons()]


def test_by_default_a_timeout_erases_them(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    driver = writing(open_kiosk, services)
    assert not driver.says("even if you leave")
    time_out(driver)
    assert (kept(services), services.votes) == ([], 0)


def test_the_organiser_can_keep_them_without_a_vote(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    driver = writing(open_kiosk, services, unfinished_reasons="keep")
    time_out(driver)
    assert (kept(services), services.votes) == ([(WORDS, "against")], 0)
    assert driver.kiosk.visit.draft == ""


def test_visitors_are_told_before_they_write_and_before_they_leave(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    driver = writing(open_kiosk, services, unfinished_reasons="keep")
    assert driver.says("even if you leave")
    driver.until_warned()
    assert driver.says("Your words are kept")


@pytest.mark.parametrize("way", ["startOver", "openOrganiser"])
def test_only_a_timeout_keeps_them(open_kiosk: OpenKiosk, services: FakeServices, way: str) -> None:
    driver = writing(open_kiosk, services, unfinished_reasons="keep")
    getattr(driver.kiosk, way)()
    assert kept(services) == []


def test_a_change_of_the_setting_waits_for_the_next_visitor(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    driver = writing(open_kiosk, services)
    driver.kiosk.organiser.kiosk._live_settings.change({"unfinished_reasons": "keep"})
    time_out(driver)
    assert kept(services) == []
    assert driver.kiosk.visit.keepsUnfinished

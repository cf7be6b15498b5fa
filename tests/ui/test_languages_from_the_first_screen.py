"""The first screen shows the languages by their own names, and organisers offer any of them in a session."""

import pytest

from kiosk.domain.glass import Glass
from kiosk.i18n import language_names
from kiosk.settings import Settings
from tests.ui import items
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver


def offered(driver: WindowDriver) -> str:
    return items.texts(driver.item("attractLanguages"))[0]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_all_languages_are_named_on_the_first_screen(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int]) -> None:
    services.open()
    driver = open_kiosk(size=size)
    assert all(name in offered(driver) for name in language_names().values())


def test_on_a_small_screen_with_large_letters_some_names_give_way(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(size=PORTRAIT, screen_inches=7.0)
    assert offered(driver).endswith("…")
    assert "English" in offered(driver)


@pytest.mark.parametrize("language", language_names())
@pytest.mark.parametrize("event", ["", "The long night of the museums, libraries and reading rooms"])
def test_the_smallest_screen_names_languages_too(driver: WindowDriver, language: str, event: str) -> None:
    apply_appearance(driver, Appearance(language, glass=Glass(800, 480, 7)))
    driver.kiosk.eventInfo.apply_settings(Settings(event_name=event) if event else Settings())
    driver.settle()
    assert "English" in offered(driver)
    driver.tap("attractLanguages")
    assert driver.screen == "languages"


def test_a_visit_begins_in_the_language_that_was_tapped(driver: WindowDriver) -> None:
    driver.tap("attractLanguages")
    driver.reach("language-de")
    assert driver.screen == "opening"
    assert driver.kiosk.language.code == "de"
    driver.kiosk.startOver()
    assert driver.kiosk.language.code == "en"


def test_back_leads_to_the_first_screen(driver: WindowDriver) -> None:
    driver.tap("attractLanguages")
    driver.tap("languagesBack")
    assert driver.screen == "attract"


def test_a_language_chosen_while_voting_is_paused_does_not_stay(driver: WindowDriver) -> None:
    driver.tap("attractLanguages")
    session = driver.services.sessions.pause(driver.services.now)
    driver.kiosk._current.set_session(session)
    driver.reach("language-de")
    assert (driver.screen, driver.kiosk.language.code) == ("attract", "en")
    assert not driver.sees("attractLanguages")


def test_one_language_needs_no_choice(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    assert not open_kiosk(languages=["en"]).sees("attractLanguages")


def test_every_language_of_the_screens_can_be_offered_or_left_out_in_a_new_session(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("newSession")
    form = driver.kiosk.organiser.session.newSession
    assert set(form.languageCodes) == set(language_names())
    assert form.chosenLanguages == form.languageCodes
    for code in ("fr", "de"):
        driver.reach(f"language-{code}")
    driver.reach("startSession")
    driver.tap("backToKiosk")
    assert driver.kiosk.language.codes == ["en", "es", "ar"]

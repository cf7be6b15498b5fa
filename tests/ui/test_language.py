"""A visitor's language: two taps away on any screen, everything on it changed at once, and gone with the visitor."""

import pytest
from PySide6.QtCore import QLocale

from kiosk.i18n import PSEUDO_LOCALE, language_names
from kiosk.services.moderation import ReasonState
from tests.ui import all_screens
from tests.ui.appearances import Size
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

QUESTION = {"en": "Where do you stand?", "es": "¿Cuál es tu postura?"}


def speak(driver: WindowDriver, language: str) -> None:
    """Choose a language with two taps."""
    driver.tap("language")
    driver.reach(f"language-{language}")


def test_two_taps_change_the_language_of_the_screen(driver: WindowDriver) -> None:
    driver.tap("begin")
    assert driver.says(QUESTION["en"])
    speak(driver, "es")
    assert driver.screen == "opening"
    assert driver.says(QUESTION["es"])
    assert not driver.says(QUESTION["en"])


def test_each_language_stands_there_in_its_own_words(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.tap("language")
    assert [driver.text_of(f"language-{code}") for code in language_names()] == ["English", "Español", "Français", "Deutsch", "العربية"]


def test_the_next_visitor_finds_the_kiosks_own_language(driver: WindowDriver) -> None:
    driver.tap("begin")
    speak(driver, "ar")
    assert driver.kiosk.language.mirrored
    driver.tap("startOver")
    assert not driver.kiosk.language.mirrored
    assert driver.says("Tap to begin")
    assert QLocale().language() is QLocale.Language.English


def test_numbers_are_written_as_the_language_does(driver: WindowDriver) -> None:
    driver.tap("begin")
    speak(driver, "de")
    assert QLocale().toString(1234) == "1.234"
    speak(driver, "en")
    assert QLocale().toString(1234) == "1,234"


@pytest.mark.parametrize("language", language_names())
def test_both_sides_change_places_only_with_the_direction_of_reading(driver: WindowDriver, language: str) -> None:
    driver.tap("begin")
    speak(driver, language)
    driver.tap("stand-skip")
    driver.kiosk.show("vote")
    driver.settle()
    first, second = (driver.spot(f"choose-{side.side}").x() for side in (driver.kiosk.visit.first, driver.kiosk.visit.second))
    assert (first > second) is (language == "ar")


def test_what_was_typed_and_chosen_stays(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.kiosk.visit.setDraft("Because")
    driver.kiosk.showLanguages()
    driver.reach("language-fr")
    assert driver.screen == "reason"
    assert driver.item("words").property("text") == "Because"
    assert driver.kiosk.visit.draft == "Because"
    assert driver.kiosk.visit.choice == "for"


def test_the_pseudo_locale_is_never_offered(driver: WindowDriver) -> None:
    driver.kiosk.startVisit()
    driver.kiosk.language.choose(PSEUDO_LOCALE)
    assert driver.kiosk.language.code == "en"


def test_a_debate_that_is_not_there_in_the_language_says_so_and_is_read_as_it_was_written(driver: WindowDriver) -> None:
    question = driver.kiosk.debate.question
    driver.tap("begin")
    speak(driver, "fr")
    driver.kiosk.visit.takeStance("")
    assert driver.kiosk.debate.question == question
    assert driver.text_of("contentNote").startswith("Le débat n’existe pas dans cette langue")


def test_a_reason_is_kept_in_the_language_it_was_written_in(driver: WindowDriver) -> None:
    driver.kiosk.startVisit()
    driver.kiosk.language.choose("fr")
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.giveReason()
    driver.kiosk.visit.setDraft("Parce que")
    driver.kiosk.visit.cast()
    assert [reason.language for reason in driver.services.reasons(ReasonState.WAITING)] == ["fr"]


@pytest.mark.parametrize(
    ("size", "first"),
    [((1024, 768), 0), pytest.param(LANDSCAPE, 0, marks=pytest.mark.soak), pytest.param(PORTRAIT, 1, marks=pytest.mark.soak)],
)
def test_two_taps_change_the_language_on_every_page(open_kiosk: OpenKiosk, services: FakeServices, size: Size, first: int) -> None:
    """And lead back to it with everything that was written or chosen, except while letters are typed or chosen, which needs the space."""
    services.open()
    driver = open_kiosk(size=size)
    pages = set()
    for number, station in enumerate(all_screens.visitor(driver)):
        driver.kiosk.appearance.set("paper", (0, 3)[(number + first) % 2])
        if station in {"attract", "asleep", "still there", "languages"} or station.startswith(("keyboard", "letters")):
            continue
        if station.endswith("?"):  # a question that has to be answered first
            continue
        screen, draft, choice = driver.screen, driver.kiosk.visit.draft, driver.kiosk.visit.choice
        driver.tap("languageAloud" if not driver.sees("language") else "language")
        driver.reach("language-es")
        assert (driver.screen, driver.kiosk.visit.draft, driver.kiosk.visit.choice) == (screen, draft, choice), station
        assert driver.kiosk.language.code == "es"
        driver.kiosk.language.choose("en")
        pages.add(screen)
    assert pages == {"opening", "ground", "arguments", "watch", "vote", "results", "reading", "secrecy", "reason", "thanks", "code"}


def test_a_language_the_debate_lacks_says_so_before_it_is_chosen(driver: WindowDriver) -> None:
    language = driver.kiosk.language

    notes = dict(zip(language.codes, language.notes, strict=True))
    assert notes["en"] == ""
    assert notes["de"] == "Die Debatte selbst bleibt in ihrer Sprache: English."

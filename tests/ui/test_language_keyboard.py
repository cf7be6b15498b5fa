"""The keyboard goes with the visitor's language, in two orders of letters."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.i18n import language_names
from tests.ui import items
from tests.ui.window_driver import WindowDriver

FIRST_KEYS = {"en": "qwerty", "es": "qwerty", "fr": "azerty", "de": "qwertz", "ar": "ضصثقفغ"}
ALPHABET = {"en": "abcdef", "es": "abcdef", "fr": "abcdef", "de": "abcdef", "ar": "ابتثجح"}


def write(driver: WindowDriver, language: str) -> None:
    """Go to the words, with the keyboard visible."""
    driver.kiosk.startVisit()
    driver.kiosk.language.choose(language)
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.giveReason()
    driver.item("words").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    driver.wait_for("keyboard")


def in_a_row(driver: WindowDriver, letters: str) -> bool:
    """Return whether these keys are side by side in one row, in the direction of their script."""
    spots = [driver.key_spot(letter) for letter in letters]
    across = [spot.x() for spot in spots]
    ordered = sorted(across, reverse=letters == ALPHABET["ar"])
    return across == ordered and len({spot.y() for spot in spots}) == 1


@pytest.mark.parametrize("language", language_names())
def test_the_letters_are_those_of_the_language_in_both_orders(driver: WindowDriver, qtbot: QtBot, language: str) -> None:
    write(driver, language)
    qtbot.waitUntil(lambda: in_a_row(driver, FIRST_KEYS[language]))
    driver.tap("keyOrder")
    qtbot.waitUntil(lambda: in_a_row(driver, ALPHABET[language]))
    driver.tap("keyOrder")
    qtbot.waitUntil(lambda: in_a_row(driver, FIRST_KEYS[language]))


def test_the_next_visitor_finds_the_usual_keys(driver: WindowDriver) -> None:
    write(driver, "de")
    driver.tap("keyOrder")
    driver.kiosk.startOver()
    write(driver, "en")
    assert in_a_row(driver, "qwerty")


def test_words_are_typed_on_the_alphabet_too(driver: WindowDriver) -> None:
    write(driver, "es")
    driver.tap("keyOrder")
    driver.type("año")
    assert driver.item("words").property("text") == "Año"


@pytest.mark.parametrize("pause", [0, 800], ids=["at once", "later"])
def test_the_next_visitor_finds_small_letters_where_the_last_one_locked_capitals(driver: WindowDriver, qtbot: QtBot, pause: int) -> None:
    write(driver, "en")
    driver.type("a")  # the first letter is capitalised automatically
    for _ in range(2):
        driver.press_key(Qt.Key.Key_Shift)
    driver.type("ab")
    assert driver.item("words").property("text") == "AAB"
    driver.kiosk.startOver()
    qtbot.wait(pause)
    write(driver, "en")
    driver.type("ab")
    assert driver.item("words").property("text") == "Ab"


@pytest.mark.parametrize("pause", [0, 500, 520, 550, 600, 700])
def test_the_keyboard_is_there_however_soon_somebody_writes(driver: WindowDriver, qtbot: QtBot, pause: int) -> None:
    qtbot.wait(pause)
    write(driver, "en")
    driver.type("ab")
    assert driver.item("words").property("text") == "Ab"


@pytest.mark.parametrize("language", language_names())
def test_only_backspace_repeats(driver: WindowDriver, language: str) -> None:
    write(driver, language)
    assert {key.property("key") for key in driver.keyboard_keys() if key.property("repeat")} == {Qt.Key.Key_Backspace.value}


@pytest.mark.parametrize(("language", "letter", "offered"), [("en", "e", "é"), ("fr", "e", "é"), ("es", "a", "á")])
def test_a_key_shows_what_a_long_press_has(driver: WindowDriver, language: str, letter: str, offered: str) -> None:
    write(driver, language)
    key = next(key for key in driver.keyboard_keys() if str(key.property("text")).lower() == letter)
    assert any(offered in text.lower() for text in items.texts(key))


@pytest.mark.parametrize("language", language_names())
def test_no_two_keys_have_the_same_name(driver: WindowDriver, qtbot: QtBot, language: str) -> None:
    write(driver, language)
    driver.press_key(Qt.Key.Key_Context1)
    qtbot.waitUntil(lambda: any(str(key.property("text")) in {"@", "#"} for key in driver.keyboard_keys()))
    names = [str(key.property("displayText")) for key in driver.keyboard_keys()] + [driver.text_of("keyOrder")]
    assert names.count(driver.text_of("keyOrder")) == 1

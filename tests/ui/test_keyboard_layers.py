"""The on-screen keyboard: punctuation on the first layer, emoji on their own page, 'Clear', grey keys in a full field."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.text import REASON_LETTERS
from kiosk.i18n import language_names
from tests.ui import items
from tests.ui.test_language_keyboard import write
from tests.ui.window_driver import WindowDriver

SENTENCE_SIGNS = {"en": "’?!", "fr": "’?!", "de": "’?!", "es": "’?!", "ar": "؟!"}
"""Arabic has no apostrophe."""


def texts_of_keys(driver: WindowDriver) -> list[str]:
    return [str(key.property("text")) for key in driver.keyboard_keys()]


def greyed(driver: WindowDriver) -> set[str]:
    """Return the labels of the keys that are shown as dead."""
    keys = driver.keyboard_keys()
    return {str(key.property("displayText")) for key in keys if any(item.property("dead") for item in items.walk(key))}


def space_says(driver: WindowDriver) -> str:
    """Return what is written on the space bar."""
    space = next(key for key in driver.keyboard_keys() if key.property("key") == Qt.Key.Key_Space.value)
    return " ".join(filter(None, items.texts(space)))


def ask_to_clear(driver: WindowDriver) -> None:
    driver.tap("clearWords")
    driver.wait_until(lambda: not driver.sees("keyboard"))


@pytest.mark.parametrize("order", ["usual", "alphabet"])
@pytest.mark.parametrize("language", language_names())
def test_a_sentence_ends_with_one_tap(driver: WindowDriver, language: str, order: str) -> None:
    write(driver, language)
    if order == "alphabet":
        driver.tap("keyOrder")
    for sign in SENTENCE_SIGNS[language]:
        driver.type(sign)
    assert driver.kiosk.visit.draft == SENTENCE_SIGNS[language]


@pytest.mark.parametrize("language", language_names())
def test_every_key_is_as_wide_as_a_letter(driver: WindowDriver, language: str) -> None:
    write(driver, language)
    letter = driver.key_width("ب" if language == "ar" else "g")
    assert min(place.width() for place in driver.key_places()) > 0.95 * letter


@pytest.mark.parametrize("language", language_names())
def test_emoji_have_a_page_of_their_own(driver: WindowDriver, language: str) -> None:
    write(driver, language)
    for page in ("letters", "signs"):
        assert not any(ord(text[0]) > 0x1F000 for text in texts_of_keys(driver) if text), page
        if page == "letters":
            driver.press_key(Qt.Key.Key_Context1)
    driver.press_label("☺")
    shown = [text for text in texts_of_keys(driver) if text.strip()]
    assert sum(ord(text[0]) > 0x2600 for text in shown) == len(shown) - 2 > 20
    driver.type("👍")
    assert driver.kiosk.visit.draft == "👍"
    driver.press_key(Qt.Key.Key_Context1)
    assert "👍" not in texts_of_keys(driver)


@pytest.mark.parametrize("language", language_names())
def test_digits_are_those_of_the_screen(driver: WindowDriver, language: str) -> None:
    write(driver, language)
    driver.press_key(Qt.Key.Key_Context1)
    driver.type("2026")
    assert driver.kiosk.visit.draft == "2026"


def test_the_next_visitor_finds_the_letters_again(driver: WindowDriver) -> None:
    write(driver, "en")
    driver.press_key(Qt.Key.Key_Context1)
    driver.press_label("☺")
    driver.kiosk.startOver()
    write(driver, "en")
    driver.type("ab")
    assert driver.kiosk.visit.draft == "Ab"
    driver.press_key(Qt.Key.Key_Context1)
    assert "1" in texts_of_keys(driver)


def test_clear_asks_once_and_erases(driver: WindowDriver) -> None:
    write(driver, "en")
    driver.type("ab")
    ask_to_clear(driver)
    assert driver.kiosk.visit.draft == "Ab"
    driver.tap("keepDraft")
    assert driver.kiosk.visit.draft == "Ab"
    driver.wait_for("keyboard")
    ask_to_clear(driver)
    driver.tap("discardDraft")
    assert (driver.kiosk.visit.draft, driver.item("words").property("text"), driver.screen) == ("", "", "reason")
    driver.wait_for("keyboard")
    driver.type("b")
    assert driver.kiosk.visit.draft == "B"


def test_clear_waits_for_words(driver: WindowDriver) -> None:
    write(driver, "en")
    assert not driver.item("clearWords").isEnabled()
    driver.type("a")
    assert driver.item("clearWords").isEnabled()


@pytest.mark.parametrize("language", language_names())
def test_keys_that_write_are_grey_in_a_full_field_and_say_why(driver: WindowDriver, language: str) -> None:
    write(driver, language)
    assert greyed(driver) == set()
    before = space_says(driver)
    driver.item("words").setProperty("text", "م" * REASON_LETTERS)
    driver.item("words").setProperty("cursorPosition", REASON_LETTERS)
    live = {str(key.property("displayText")) for key in driver.keyboard_keys()} - greyed(driver)
    assert not any(len(label) == 1 for label in live), live
    assert len(live) < 6
    assert space_says(driver) != before
    assert language != "en" or space_says(driver) == "The field is full"
    driver.press_key(Qt.Key.Key_Backspace)
    assert (greyed(driver), space_says(driver)) == (set(), before)

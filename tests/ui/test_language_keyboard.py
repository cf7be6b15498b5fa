"""The keyboard goes with the visitor's language, in two orders of letters."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.i18n import names
from tests.ui.rig import Rig

FIRST_KEYS = {"en": "qwerty", "es": "qwerty", "fr": "azerty", "de": "qwertz", "ar": "ضصثقفغ"}
ALPHABET = {"en": "abcdef", "es": "abcdef", "fr": "abcdef", "de": "abcdef", "ar": "ابتثجح"}


def write(rig: Rig, language: str) -> None:
    """To the words, with the keyboard in sight."""
    rig.kiosk.begin()
    rig.kiosk.language.choose(language)
    rig.kiosk.visit.stand("")
    rig.kiosk.show("vote")
    rig.kiosk.visit.choose("for")
    rig.kiosk.visit.explain()
    rig.item("words").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    rig.wait_for("keyboard")


def in_a_row(rig: Rig, letters: str) -> bool:
    """Whether these keys stand side by side in one row, in the direction of their script."""
    spots = [rig.key_spot(letter) for letter in letters]
    across = [spot.x() for spot in spots]
    ordered = sorted(across, reverse=letters == ALPHABET["ar"])
    return across == ordered and len({spot.y() for spot in spots}) == 1


@pytest.mark.parametrize("language", names())
def test_the_letters_are_those_of_the_language_in_both_orders(rig: Rig, qtbot: QtBot, language: str) -> None:
    write(rig, language)
    qtbot.waitUntil(lambda: in_a_row(rig, FIRST_KEYS[language]))
    rig.tap("keyOrder")
    qtbot.waitUntil(lambda: in_a_row(rig, ALPHABET[language]))
    rig.tap("keyOrder")
    qtbot.waitUntil(lambda: in_a_row(rig, FIRST_KEYS[language]))


def test_the_next_visitor_finds_the_usual_keys(rig: Rig) -> None:
    write(rig, "de")
    rig.tap("keyOrder")
    rig.kiosk.startOver()
    write(rig, "en")
    assert in_a_row(rig, "qwerty")


def test_words_are_typed_on_the_alphabet_too(rig: Rig) -> None:
    write(rig, "es")
    rig.tap("keyOrder")
    rig.type("año")
    assert rig.item("words").property("text") == "Año"


@pytest.mark.parametrize("pause", [0, 800], ids=["at once", "later"])
def test_the_next_visitor_finds_small_letters_where_the_last_one_locked_capitals(rig: Rig, qtbot: QtBot, pause: int) -> None:
    write(rig, "en")
    rig.type("a")  # the first letter is a capital by itself
    for _ in range(2):
        rig.press_key(Qt.Key.Key_Shift)
    rig.type("ab")
    assert rig.item("words").property("text") == "AAB"
    rig.kiosk.startOver()
    qtbot.wait(pause)
    write(rig, "en")
    rig.type("ab")
    assert rig.item("words").property("text") == "Ab"


@pytest.mark.parametrize("pause", [0, 500, 520, 550, 600, 700])
def test_the_keyboard_is_there_however_soon_somebody_writes(rig: Rig, qtbot: QtBot, pause: int) -> None:
    qtbot.wait(pause)
    write(rig, "en")
    rig.type("ab")
    assert rig.item("words").property("text") == "Ab"

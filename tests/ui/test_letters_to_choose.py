"""Tests writing a reason without keyboard or touch: letter by letter, with two keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.ui.keyboard_layouts import alphabet
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults
from tests.ui.test_other_hands import Switches
from tests.ui.window_driver import PORTRAIT, WindowDriver

TO_THE_REASON = ("begin", "stand-unsure", "tab-vote", "choose-for", "explain")


def focused(driver: WindowDriver) -> str:
    """Return the objectName of the focused item."""
    item = driver.window.activeFocusItem()
    return item.objectName()


def choose(driver: WindowDriver, switches: Switches, key: str) -> None:
    """Move to the row with this key, into it, along it, and select the key."""
    name = f"scan-{key}"
    for _ in range(30):
        row = driver.window.activeFocusItem()
        if not row.inherits(items.BUTTON) and items.find(row, name):
            break
        switches.next()
    switches.select()
    switches.go_to(name)
    switches.select()


def test_yes_is_written_and_cast_by_two_switches_alone(driver: WindowDriver) -> None:
    switches = Switches(driver)
    for name in (*TO_THE_REASON, "somethingElse"):
        switches.go_to(name)
        switches.select()
    driver.wait_for("scan")
    assert not driver.sees("keyboard")
    for key in ("y", "e", "s", "."):
        choose(driver, switches, key)
    assert driver.kiosk.visit.draft == "Yes."
    assert driver.item("words").property("text") == "Yes."
    choose(driver, switches, "done")
    assert not driver.sees("scan")
    switches.go_to("cast")
    switches.select()
    assert driver.screen == "thanks"
    assert [reason.text for reason in driver.services.reasons()] == ["Yes."]


def test_yes_is_written_and_cast_by_tab_and_enter_alone(driver: WindowDriver) -> None:
    keyboard = Switches(driver)
    for name in (*TO_THE_REASON, "words"):
        keyboard.go_to(name)
        keyboard.select()
    driver.wait_for("scan")
    for key in ("n", "erase", "y"):
        choose(driver, keyboard, key)
    choose(driver, keyboard, "yes")
    choose(driver, keyboard, ".")
    choose(driver, keyboard, "done")
    assert focused(driver) == "words"
    keyboard.go_to("cast")
    keyboard.select()
    assert [reason.text for reason in driver.services.reasons()] == ["Yes."]


def open_letters(driver: WindowDriver) -> Switches:
    """Open the letters by keys from the field."""
    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.giveReason()
    driver.settle()
    driver.item("words").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for("scan")
    driver.settle()
    return Switches(driver)


def test_next_goes_through_the_rows_as_they_stand_and_round_again(driver: WindowDriver) -> None:
    switches = open_letters(driver)
    tops = []
    for _ in range(7):
        tops.append(items.place(driver.window.activeFocusItem()).top())
        switches.next()
    rows = sorted(set(tops))
    assert tops == [*rows, *rows][:7]
    assert len(rows) == 5


def test_next_past_the_last_key_is_the_row_again(driver: WindowDriver) -> None:
    switches = open_letters(driver)
    row = driver.window.activeFocusItem()
    switches.select()
    switches.go_to("scan-shift")
    switches.next()
    assert driver.window.activeFocusItem() == row


def test_back_goes_the_other_way(driver: WindowDriver) -> None:
    open_letters(driver)
    driver.keys(Qt.Key.Key_Backtab)
    driver.keys(Qt.Key.Key_Return)
    driver.settle()
    assert focused(driver) == "scan-1"
    driver.keys(Qt.Key.Key_Return)
    assert driver.kiosk.visit.draft == "1"


def test_a_held_switch_selects_once(driver: WindowDriver) -> None:
    open_letters(driver)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QGuiApplication.sendEvent(driver.window, event)
    assert focused(driver) == ""


def test_letters_may_be_typed_and_tapped_too(driver: WindowDriver) -> None:
    open_letters(driver)
    for key in (Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_Backspace, Qt.Key.Key_Space):
        driver.keys(key)
    driver.tap("scan-o")
    assert driver.kiosk.visit.draft == "n o"


def test_deleting_stays_where_it_is(driver: WindowDriver) -> None:
    switches = open_letters(driver)
    driver.kiosk.visit.setDraft("Yes 👩🏽‍🚀é")
    choose(driver, switches, "erase")
    assert driver.kiosk.visit.draft == "Yes 👩🏽‍🚀"
    switches.select()
    assert (driver.kiosk.visit.draft, focused(driver)) == ("Yes ", "scan-erase")


def test_no_more_than_280_letters_are_taken(driver: WindowDriver) -> None:
    switches = open_letters(driver)
    driver.kiosk.visit.setDraft("a" * 279)
    for _ in range(2):
        choose(driver, switches, "b")
    assert driver.kiosk.visit.draft == "a" * 279 + "b"
    assert "full" in driver.text_of("lettersLeft")


def test_the_next_person_finds_nothing_of_it(driver: WindowDriver) -> None:
    switches = open_letters(driver)
    choose(driver, switches, "y")
    choose(driver, switches, "shift")
    driver.kiosk.startOver()
    open_letters(driver)
    assert driver.kiosk.visit.draft == ""
    assert driver.kiosk.visit.writing.capital
    assert driver.item("words").property("text") == ""
    driver.keys(Qt.Key.Key_Escape)
    driver.kiosk.startOver()
    driver.choose("for")
    driver.tap("explain")
    assert not driver.sees("scan")


def test_a_finger_in_the_field_still_brings_the_keyboard_and_its_enter_a_line(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("words")
    driver.wait_for("keyboard")
    driver.type("no")
    driver.press_key(Qt.Key.Key_Return)
    assert not driver.sees("scan")
    assert driver.kiosk.visit.draft == "No\n"


def test_a_finger_after_the_letters_brings_the_keyboard_too(driver: WindowDriver) -> None:
    switches = open_letters(driver)
    choose(driver, switches, "done")
    assert focused(driver) == "words"
    driver.tap("words")
    driver.wait_for("keyboard")


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "ar"])
def test_every_letter_of_the_language_is_there_in_its_order(open_kiosk: OpenKiosk, services: FakeServices, language: str) -> None:
    services.open()
    driver = open_kiosk(size=PORTRAIT, text_size=3, language=language)
    open_letters(driver)
    keys = [item for item in items.walk(driver.item("scan")) if item.inherits(items.BUTTON) and item.property("text")]
    own = alphabet(language)
    shown = [key.objectName().removeprefix("scan-") for key in keys]
    assert [key for key in shown if key in own.letters] == list(own.letters)
    assert set(own.signs) <= set(shown)
    starts = [items.place(key).x() for key in keys if key.objectName().removeprefix("scan-") in own.letters[:2]]
    assert (starts[0] > starts[1]) is (language == "ar")
    assert faults(driver) == []


@pytest.mark.parametrize("text_size", [0, 3])
def test_the_end_of_the_words_and_what_can_be_selected_stay_in_sight(open_kiosk: OpenKiosk, services: FakeServices, text_size: int) -> None:
    services.open()
    driver = open_kiosk(size=(1024, 768), text_size=text_size, low_reach=True)
    switches = open_letters(driver)
    driver.kiosk.visit.setDraft("Because everyone should know what is in it. " * 6)
    for _ in range(8):
        switches.next()
        row = driver.window.activeFocusItem()
        assert items.seen_place(row).height() == pytest.approx(items.place(row).height(), abs=1)
    words = driver.item("words")
    cursor = words.mapRectToScene(words.property("cursorRectangle"))
    assert items.seen_place(words).contains(cursor.center())

"""Whoever has no keyboard and touches no glass writes a reason all the same: letter by letter, with two keys."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.ui.keyboard_layouts import alphabet
from tests.ui import items
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.layout import faults
from tests.ui.rig import PORTRAIT, Rig
from tests.ui.test_other_hands import Switches

TO_THE_REASON = ("begin", "stand-unsure", "tab-vote", "choose-for", "explain")


def focused(rig: Rig) -> str:
    """The objectName of what has the focus."""
    item = rig.window.activeFocusItem()
    return item.objectName()


def choose(rig: Rig, switches: Switches, key: str) -> None:
    """By rows to the row that holds the key, into it, along it, and select."""
    name = f"scan-{key}"
    for _ in range(30):
        row = rig.window.activeFocusItem()
        if not row.inherits(items.BUTTON) and items.find(row, name):
            break
        switches.next()
    switches.select()
    switches.go_to(name)
    switches.select()


def test_yes_is_written_and_cast_by_two_switches_alone(rig: Rig) -> None:
    switches = Switches(rig)
    for name in (*TO_THE_REASON, "somethingElse"):
        switches.go_to(name)
        switches.select()
    rig.wait_for("scan")
    assert not rig.sees("keyboard")
    for key in ("y", "e", "s", "."):
        choose(rig, switches, key)
    assert rig.kiosk.visit.draft == "Yes."
    assert rig.item("words").property("text") == "Yes."
    choose(rig, switches, "done")
    assert not rig.sees("scan")
    switches.go_to("cast")
    switches.select()
    assert rig.screen == "thanks"
    assert [reason.text for reason in rig.behind.reasons()] == ["Yes."]


def test_yes_is_written_and_cast_by_tab_and_enter_alone(rig: Rig) -> None:
    keyboard = Switches(rig)
    for name in (*TO_THE_REASON, "words"):
        keyboard.go_to(name)
        keyboard.select()
    rig.wait_for("scan")
    for key in ("n", "erase", "y"):
        choose(rig, keyboard, key)
    choose(rig, keyboard, "yes")
    choose(rig, keyboard, ".")
    choose(rig, keyboard, "done")
    assert focused(rig) == "words"
    keyboard.go_to("cast")
    keyboard.select()
    assert [reason.text for reason in rig.behind.reasons()] == ["Yes."]


def open_letters(rig: Rig) -> Switches:
    """To the letters, by keys from the field."""
    rig.kiosk.begin()
    rig.kiosk.visit.stand("")
    rig.kiosk.show("vote")
    rig.kiosk.visit.choose("for")
    rig.kiosk.visit.explain()
    rig.settle()
    rig.item("words").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    rig.keys(Qt.Key.Key_Return)
    rig.wait_for("scan")
    rig.settle()
    return Switches(rig)


def test_next_goes_through_the_rows_as_they_stand_and_round_again(rig: Rig) -> None:
    switches = open_letters(rig)
    tops = []
    for _ in range(7):
        tops.append(items.place(rig.window.activeFocusItem()).top())
        switches.next()
    rows = sorted(set(tops))
    assert tops == [*rows, *rows][:7]
    assert len(rows) == 5


def test_next_past_the_last_key_is_the_row_again(rig: Rig) -> None:
    switches = open_letters(rig)
    row = rig.window.activeFocusItem()
    switches.select()
    switches.go_to("scan-shift")
    switches.next()
    assert rig.window.activeFocusItem() == row


def test_back_goes_the_other_way(rig: Rig) -> None:
    open_letters(rig)
    rig.keys(Qt.Key.Key_Backtab)
    rig.keys(Qt.Key.Key_Return)
    rig.settle()
    assert focused(rig) == "scan-1"
    rig.keys(Qt.Key.Key_Return)
    assert rig.kiosk.visit.draft == "1"


def test_a_held_switch_selects_once(rig: Rig) -> None:
    open_letters(rig)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
    QGuiApplication.sendEvent(rig.window, event)
    assert focused(rig) == ""


def test_letters_may_be_typed_and_tapped_too(rig: Rig) -> None:
    open_letters(rig)
    for key in (Qt.Key.Key_N, Qt.Key.Key_O, Qt.Key.Key_Backspace, Qt.Key.Key_Space):
        rig.keys(key)
    rig.tap("scan-o")
    assert rig.kiosk.visit.draft == "n o"


def test_deleting_stays_where_it_is(rig: Rig) -> None:
    switches = open_letters(rig)
    rig.kiosk.visit.say("Yes 👩🏽‍🚀é")
    choose(rig, switches, "erase")
    assert rig.kiosk.visit.draft == "Yes 👩🏽‍🚀"
    switches.select()
    assert (rig.kiosk.visit.draft, focused(rig)) == ("Yes ", "scan-erase")


def test_no_more_than_280_letters_are_taken(rig: Rig) -> None:
    switches = open_letters(rig)
    rig.kiosk.visit.say("a" * 279)
    for _ in range(2):
        choose(rig, switches, "b")
    assert rig.kiosk.visit.draft == "a" * 279 + "b"
    assert rig.text_of("lettersLeft").startswith("0 ")


def test_the_next_person_finds_nothing_of_it(rig: Rig) -> None:
    switches = open_letters(rig)
    choose(rig, switches, "y")
    choose(rig, switches, "shift")
    rig.kiosk.startOver()
    open_letters(rig)
    assert rig.kiosk.visit.draft == ""
    assert rig.kiosk.visit.writing.capital
    assert rig.item("words").property("text") == ""
    rig.keys(Qt.Key.Key_Escape)
    rig.kiosk.startOver()
    rig.choose("for")
    rig.tap("explain")
    assert not rig.sees("scan")


def test_a_finger_in_the_field_still_brings_the_keyboard_and_its_enter_a_line(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    rig.wait_for("keyboard")
    rig.type("no")
    rig.press_key(Qt.Key.Key_Return)
    assert not rig.sees("scan")
    assert rig.kiosk.visit.draft == "No\n"


def test_a_finger_after_the_letters_brings_the_keyboard_too(rig: Rig) -> None:
    switches = open_letters(rig)
    choose(rig, switches, "done")
    assert focused(rig) == "words"
    rig.tap("words")
    rig.wait_for("keyboard")


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "ar"])
def test_every_letter_of_the_language_is_there_in_its_order(open_kiosk: OpenKiosk, behind: Backstage, language: str) -> None:
    behind.open()
    rig = open_kiosk(size=PORTRAIT, text_size=3, language=language)
    open_letters(rig)
    keys = [item for item in items.walk(rig.item("scan")) if item.inherits(items.BUTTON) and item.property("text")]
    own = alphabet(language)
    shown = [key.objectName().removeprefix("scan-") for key in keys]
    assert [key for key in shown if key in own.letters] == list(own.letters)
    assert set(own.signs) <= set(shown)
    starts = [items.place(key).x() for key in keys if key.objectName().removeprefix("scan-") in own.letters[:2]]
    assert (starts[0] > starts[1]) is (language == "ar")
    assert faults(rig) == []


@pytest.mark.parametrize("text_size", [0, 3])
def test_the_end_of_the_words_and_what_can_be_selected_stay_in_sight(open_kiosk: OpenKiosk, behind: Backstage, text_size: int) -> None:
    behind.open()
    rig = open_kiosk(size=(1024, 768), text_size=text_size, low_reach=True)
    switches = open_letters(rig)
    rig.kiosk.visit.say("Because everyone should know what is in it. " * 6)
    for _ in range(8):
        switches.next()
        row = rig.window.activeFocusItem()
        assert items.seen_place(row).height() == pytest.approx(items.place(row).height(), abs=1)
    words = rig.item("words")
    cursor = words.mapRectToScene(words.property("cursorRectangle"))
    assert items.seen_place(words).contains(cursor.center())

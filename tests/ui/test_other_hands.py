"""A whole visit for hands that are not quick, not steady, or not on the screen at all."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig
from tests.ui.test_language_keyboard import write

VISIT = (
    "begin",
    "stand-unsure",
    "tab-arguments",
    "read-for",
    "otherSide",
    "bothSides",
    "tab-vote",
    "choose-for",
    "explain",
    "point-0",
    "cast",
)
ROLL = 35
HELD = 2.5


class Switches:
    """Two switches, as an interface for them sends them: 'next' is Tab and 'select' is Enter, and there is nothing else."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig

    def next(self) -> None:
        self._rig.keys(Qt.Key.Key_Tab)
        self._rig.settle()

    def select(self) -> None:
        self._rig.keys(Qt.Key.Key_Return)
        self._rig.settle()

    def go_to(self, name: str) -> None:
        for _ in range(60):
            if name in self._rig.names() and self._rig.item(name).hasActiveFocus():
                return
            self.next()  # while the words have the focus, the keyboard stands where the points are
        pytest.fail(f"'next' never comes to '{name}'")


def shaky(rig: Rig, name: str) -> None:
    """Down a little off the middle, a roll of 35 units across it, up."""
    middle, unit = rig.spot(name), min(rig.window.width(), rig.window.height()) / 1080
    step = QPoint(round(ROLL * unit / 2), 0)
    rig.touch(middle - step)
    fingers = QTest.touchEvent(rig.window, rig.finger)
    fingers.move(0, middle + step, rig.window)
    fingers.commit()
    rig.let_go(middle + step)


def slow(rig: Rig, name: str) -> None:
    """Down, two and a half seconds, up."""
    spot, until = rig.spot(name), time.monotonic() + HELD
    rig.touch(spot)
    while time.monotonic() < until:
        QTest.qWait(50)
    rig.let_go(spot)


def test_by_two_switches_only(rig: Rig) -> None:
    rig.behind.say(Side.AGAINST, ["Who holds the gate?"])
    rig.behind.show_all()
    switches = Switches(rig)
    for name in (*VISIT, "fair-0", "seeResults"):
        switches.go_to(name)
        switches.select()
    assert (rig.screen, rig.behind.votes) == ("results", 2)
    switches.go_to("startOver")
    switches.select()
    assert rig.screen == "attract"


def test_a_switch_answers_still_there(rig: Rig) -> None:
    rig.choose("for")
    rig.until_warned()
    Switches(rig).next()
    assert not rig.sees("stillHere")
    assert rig.kiosk.visit.choice == "for"


def test_by_fingers_that_roll(rig: Rig) -> None:
    for name in VISIT:
        rig.settle()
        if name == "point-0" and not rig.sees(name):
            rig.tap("scrollMore")
        shaky(rig, name)
    assert (rig.screen, rig.behind.votes) == ("thanks", 1)


@pytest.mark.parametrize("size", [(1024, 768), (3840, 2160)])
@pytest.mark.parametrize("way", [QPoint(0, 1), QPoint(1, 0)])
def test_a_roll_is_as_wide_on_any_glass_and_what_scrolls_does_not_take_it(
    open_kiosk: OpenKiosk, behind: Backstage, size: tuple[int, int], way: QPoint
) -> None:
    behind.open()
    rig = open_kiosk(size=size, text_size=2)
    rig.choose("for")
    rig.tap("explain")
    rig.bring("point-0")
    spot, unit = rig.spot("point-0"), min(size) / 1080
    rig.touch(spot)
    for part in range(1, 6):
        fingers = QTest.touchEvent(rig.window, rig.finger)
        fingers.move(0, spot + way * round(ROLL * unit * part / 5), rig.window)
        fingers.commit()
        QTest.qWait(16)
    rig.let_go(spot + way * round(ROLL * unit))
    assert rig.kiosk.visit.point == 0


def test_a_press_of_any_length_anywhere_begins(rig: Rig) -> None:
    spot = rig.spot("question") + QPoint(0, 40)
    rig.touch(spot)
    QTest.qWait(1200)
    rig.let_go(spot)
    assert rig.screen == "opening"


@pytest.mark.parametrize("language", ["en", "es", "fr", "de", "ar"])
def test_a_key_that_is_held_writes_its_letter_once(rig: Rig, language: str) -> None:
    write(rig, language)
    letters = "\u0627\u0644" if language == "ar" else "esnaou"
    for letter in letters:
        spot = rig.key_spot(letter)
        rig.touch(spot)
        QTest.qWait(700)
        rig.let_go(spot)
    assert str(rig.item("words").property("text")).lower() == letters


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Backspace])
def test_neither_space_nor_backspace_repeats(rig: Rig, key: Qt.Key) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    rig.type("abcdef")
    spot = rig.key_spot_of(key)
    rig.touch(spot)
    QTest.qWait(1200)
    rig.let_go(spot)
    assert rig.item("words").property("text") == {Qt.Key.Key_Space: "Abcdef ", Qt.Key.Key_Backspace: "Abcde"}[key]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (3840, 2160), (1366, 768), (1024, 768)])
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_keys_are_as_high_as_any_target(open_kiosk: OpenKiosk, behind: Backstage, size: tuple[int, int], language: str) -> None:
    """And hardly narrower, as ten or eleven of them stand side by side; between them is no place that feels nothing."""
    behind.open()
    rig = open_kiosk(size=size, language=language)
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    rig.wait_for("keyboard")
    unit = min(size) / 1080
    places = rig.key_places()
    assert len(places) > 30
    assert min(place.height() for place in places) >= 88 * unit - 1
    assert min(place.width() for place in places) >= 78 * unit


def test_by_fingers_that_stay(rig: Rig) -> None:
    for name in ("begin", "stand-unsure", "tab-vote", "choose-for", "castWithoutReason"):
        slow(rig, name)
        rig.settle()
    assert (rig.screen, rig.behind.votes) == ("thanks", 1)

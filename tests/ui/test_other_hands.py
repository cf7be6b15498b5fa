"""A whole visit for hands that are not quick, not steady, or not on the screen at all."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from tests.ui.rig import Rig

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


def test_by_fingers_that_stay(rig: Rig) -> None:
    for name in ("begin", "stand-unsure", "tab-vote", "choose-for", "castWithoutReason"):
        slow(rig, name)
        rig.settle()
    assert (rig.screen, rig.behind.votes) == ("thanks", 1)

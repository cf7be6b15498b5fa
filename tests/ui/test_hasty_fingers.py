"""Fingers that are quicker than the screen: what they come down on is not there for anyone to see yet."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.looks import Size
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig

Press = Callable[[Rig, QPoint], None]


def click(rig: Rig, spot: QPoint) -> None:
    QTest.mouseClick(rig.window, Qt.MouseButton.LeftButton, pos=spot)


def double_click(rig: Rig, spot: QPoint) -> None:
    QTest.mouseDClick(rig.window, Qt.MouseButton.LeftButton, pos=spot)


def chosen(rig: Rig) -> None:
    for name in ("begin", "stand-skip", "tab-vote", "choose-for"):
        rig.tap(name)


def haste(rig: Rig, press: Press) -> Iterator[tuple[str, int]]:
    """What became of the visit, for every button of the page for a reason, when one presses there as soon as it is on."""
    chosen(rig)
    rig.tap("explain")
    spots = [rig.spot(name) for name in ("point-0", "point-1", "skip", "cancel", "words") if rig.sees(name)]
    assert len(spots) > 2
    for spot in spots:
        rig.kiosk.startOver()
        chosen(rig)
        rig.settle()
        rig.kiosk.visit.explain()
        press(rig, spot)
        yield rig.kiosk.screen, rig.kiosk.visit.point


@pytest.mark.parametrize("press", [Rig.poke, click, double_click])
def test_nothing_reaches_a_page_before_it_has_its_layout(rig: Rig, press: Press) -> None:
    assert set(haste(rig, press)) == {("reason", -1)}
    rig.tap("point-0")
    assert rig.kiosk.visit.point == 0


@pytest.mark.parametrize("press", [Rig.poke, click])
def test_it_would_otherwise(rig: Rig, press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.input.event_filter._PRESSES", set())
    assert set(haste(rig, press)) != {("reason", -1)}


def twice(rig: Rig, press: Press, name: str) -> None:
    """Two presses at one place, and the page has all the time it needs between them."""
    spot = rig.spot(name)
    press(rig, spot)
    rig.settle()
    press(rig, spot)


@pytest.mark.parametrize("press", [Rig.poke, click])
@pytest.mark.parametrize("text_size", [0, 2])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1024, 768)])
def test_a_double_tap_is_one_tap(open_kiosk: OpenKiosk, behind: Backstage, size: Size, text_size: int, press: Press) -> None:
    behind.open()
    rig = open_kiosk(size=size, text_size=text_size, hasty=True)
    twice(rig, press, "begin")
    assert rig.screen == "opening"
    rig.kiosk.visit.stand("")
    rig.kiosk.show("vote")
    rig.kiosk.visit.choose("for")
    twice(rig, press, "castWithoutReason")
    assert (rig.screen, behind.votes) == ("thanks", 1)
    twice(rig, press, "nextPerson")
    assert (rig.screen, behind.visits) == ("attract", 1)


def test_a_child_that_drums_on_one_place_stays_on_the_next_page(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(hasty=True)
    spot = rig.spot("begin")
    for _ in range(10):
        rig.poke(spot)
        rig.settle()
    assert rig.screen == "opening"


def test_two_taps_at_different_places_or_times_are_two(open_kiosk: OpenKiosk, behind: Backstage, monkeypatch: pytest.MonkeyPatch) -> None:
    behind.open()
    rig = open_kiosk(hasty=True)
    spot = rig.spot("begin")
    rig.poke(spot)
    rig.tap("stand-skip")
    assert rig.screen == "ground"
    rig.kiosk.startOver()
    later = time.monotonic() + 1
    monkeypatch.setattr("time.monotonic", lambda: later)
    rig.settle()
    rig.poke(spot)
    assert rig.screen == "opening"
    monkeypatch.setattr("time.monotonic", lambda: later + 0.6)
    rig.settle()
    rig.poke(spot)
    assert rig.screen == "ground"


def test_otherwise_a_double_tap_would_say_what_nobody_meant(rig: Rig) -> None:
    twice(rig, Rig.poke, "begin")
    assert rig.screen == "ground"


def test_two_fingers_never_cast_while_one_of_them_types(rig: Rig) -> None:
    chosen(rig)
    rig.tap("explain")
    rig.tap("words")
    rig.type("mine")
    cast, key = rig.spot("cast"), rig.key_spot("a")
    QTest.touchEvent(rig.window, rig.finger).press(0, cast, rig.window).commit()
    QTest.touchEvent(rig.window, rig.finger).stationary(0).press(1, key, rig.window).commit()
    QTest.touchEvent(rig.window, rig.finger).stationary(0).release(1, key, rig.window).commit()
    rig.settle()
    QTest.touchEvent(rig.window, rig.finger).release(0, cast, rig.window).commit()
    assert (rig.screen, rig.behind.votes) == ("reason", 0)
    rig.tap("cast")
    assert rig.behind.votes == 1

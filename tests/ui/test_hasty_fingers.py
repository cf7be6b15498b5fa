"""Double taps, two fingers, rolling and resting fingers: a ballot comes from one deliberate tap, and only one ever comes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from tests.ui.rig import Rig


@pytest.mark.parametrize("taps", [2, 7])
def test_tapping_cast_again_and_again_casts_one_ballot(rig: Rig, taps: int) -> None:
    rig.choose("for")
    spot = rig.spot("castWithoutReason")
    for _ in range(taps):
        rig.poke(spot)

    assert (rig.behind.votes, rig.behind.visits) == (1, 1)


def test_a_double_tap_on_cast_with_a_reason_casts_one_ballot_and_one_reason(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    rig.type("once")
    rig.tap("hideKeyboard")
    spot = rig.spot("cast")
    for _ in range(2):
        rig.poke(spot)

    assert (rig.behind.votes, len(rig.behind.reasons())) == (1, 1)


def test_a_double_click_casts_one_ballot(rig: Rig) -> None:
    rig.choose("for")
    spot = rig.spot("castWithoutReason")
    QTest.mouseDClick(rig.window, Qt.MouseButton.LeftButton, pos=spot)

    assert rig.behind.votes == 1


def test_a_double_tap_on_a_half_only_chooses(rig: Rig) -> None:
    rig.choose("for")
    spot = rig.spot("choose-against")
    for _ in range(2):
        rig.poke(spot)

    assert (rig.kiosk.visit.choice, rig.behind.votes) == ("against", 0)


@pytest.mark.parametrize("second", ["castWithoutReason", "choose-against", "startOver", "tab-results"])
def test_two_fingers_at_once_cast_nothing(rig: Rig, second: str) -> None:
    rig.choose("for")
    spots = rig.spot("castWithoutReason"), rig.spot(second) + QPoint(4, 4)
    rig.touch(*spots)
    rig.let_go(*spots)

    assert rig.behind.votes == 0
    assert rig.screen != "thanks"


def test_a_second_finger_that_comes_later_makes_it_two(rig: Rig) -> None:
    rig.choose("for")
    cast, elsewhere = rig.spot("castWithoutReason"), rig.spot("choose-for")
    _overlapping(rig, cast, elsewhere)

    assert rig.behind.votes == 0


def test_two_fingers_on_a_reason_cast_nothing(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("point-0")
    spots = rig.spot("cast"), rig.spot("skip")
    rig.touch(*spots)
    rig.let_go(*spots)

    assert (rig.screen, rig.behind.votes) == ("reason", 0)


def test_after_two_fingers_one_finger_casts(rig: Rig) -> None:
    rig.choose("for")
    spots = rig.spot("castWithoutReason"), rig.spot("choose-against")
    rig.touch(*spots)
    rig.let_go(*spots)
    rig.tap("choose-for")
    rig.tap("castWithoutReason")

    assert rig.behind.store.counts.counts(rig.behind.now.id).now.split.of(Side.FOR) == 1


def test_a_mouse_casts_after_two_fingers_did_not(rig: Rig) -> None:
    rig.choose("for")
    spots = rig.spot("castWithoutReason"), rig.spot("castWithoutReason") + QPoint(9, 9)
    rig.touch(*spots)
    rig.let_go(*spots)
    rig.click("castWithoutReason")

    assert rig.behind.votes == 1


def test_two_thumbs_may_type(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("words")
    left, right = rig.key_spot("a"), rig.key_spot("n")
    _overlapping(rig, left, right)

    assert rig.item("words").property("text").lower() == "an"
    rig.tap("cast")
    assert rig.behind.votes == 1


@pytest.mark.parametrize("roll", [QPoint(30, 0), QPoint(0, 25), QPoint(-24, -24)])
def test_a_finger_that_rolls_still_counts(rig: Rig, roll: QPoint) -> None:
    rig.choose("for")
    spot = rig.spot("castWithoutReason")
    finger = rig.finger
    QTest.touchEvent(rig.window, finger).press(0, spot, rig.window).commit()
    QTest.touchEvent(rig.window, finger).move(0, spot + roll, rig.window).commit()
    QTest.touchEvent(rig.window, finger).release(0, spot + roll, rig.window).commit()

    assert rig.behind.votes == 1


@pytest.mark.parametrize("roll", [QPoint(30, 0), QPoint(0, 38), QPoint(0, -38)])
def test_a_rolling_finger_chooses_inside_a_page_that_could_scroll(rig: Rig, roll: QPoint) -> None:
    rig.tap("begin")
    spot = rig.spot("stand-unsure")
    finger = rig.finger
    QTest.touchEvent(rig.window, finger).press(0, spot, rig.window).commit()
    for part in (0.3, 0.6, 1.0):
        QTest.touchEvent(rig.window, finger).move(0, spot + roll * part, rig.window).commit()
    QTest.touchEvent(rig.window, finger).release(0, spot + roll, rig.window).commit()

    assert rig.screen == "ground"


def test_a_finger_that_slides_away_takes_its_tap_back(rig: Rig) -> None:
    rig.choose("for")
    spot = rig.spot("castWithoutReason")
    away = spot - QPoint(0, 400)
    finger = rig.finger
    QTest.touchEvent(rig.window, finger).press(0, spot, rig.window).commit()
    QTest.touchEvent(rig.window, finger).move(0, away, rig.window).commit()
    QTest.touchEvent(rig.window, finger).release(0, away, rig.window).commit()

    assert rig.behind.votes == 0


def test_hammering_begin_and_skip_leaves_nobody_further_than_the_first_page(rig: Rig) -> None:
    spot = rig.spot("begin")
    for _ in range(6):
        rig.poke(spot)
        rig.settle()

    assert rig.screen in {"opening", "ground"}
    assert (rig.behind.votes, rig.behind.visits) == (0, 0)


def _overlapping(rig: Rig, first: QPoint, second: QPoint) -> None:
    """One finger is still down while the next one comes."""
    fingers = QTest.touchEvent(rig.window, rig.finger)
    fingers.press(0, first, rig.window).commit()
    fingers.stationary(0).press(1, second, rig.window).commit()
    fingers.release(0, first, rig.window).stationary(1).commit()
    fingers.release(1, second, rig.window).commit()

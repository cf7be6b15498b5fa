"""A clicker that bounces and a teacher who taps twice: a lesson takes one step."""

from collections.abc import Callable
from typing import Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Phase
from kiosk.domain.tally import EntryMethod, FirstVote
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.lessons import BACK, CLASSROOM, NEXT, START, go, phase_of, started
from tests.ui.projectors import NAME
from tests.ui.window_driver import WindowDriver

Press = Callable[[WindowDriver], None]
LONG: Final = 3600.0
"""Seconds within which two presses are one, so that no slow machine makes two of them."""


def key(code: Qt.Key) -> Press:
    return lambda driver: driver.keys(code)


def finger(name: str) -> Press:
    return lambda driver: driver.poke(driver.spot(name))


def mouse(name: str) -> Press:
    return lambda driver: QTest.mouseClick(driver.window, Qt.MouseButton.LeftButton, pos=driver.spot(name))


def focused(name: str) -> Press:
    def press(driver: WindowDriver) -> None:
        driver.item(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        driver.keys(Qt.Key.Key_Return)

    return press


def once(driver: WindowDriver, press: Press, *, times: int = 1) -> None:
    """Press as someone does who waits in between."""
    driver._shown.input_filter.double_tap = 0
    for _ in range(times):
        press(driver)
        driver.settle()


def twice(driver: WindowDriver, press: Press) -> None:
    """Press twice in a moment, of which the first half is not the second of something before."""
    once(driver, press)
    driver._shown.input_filter.double_tap = LONG
    press(driver)
    driver.settle()


@pytest.fixture
def lesson(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return the first phase of a lesson with a speaking order."""
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.kiosk.organiser.lesson.chooseDiscussion("speeches")
    return started(driver)


@pytest.fixture
def speaking(lesson: WindowDriver) -> WindowDriver:
    go(lesson, Phase.DISCUSSION)
    return lesson


def speech(driver: WindowDriver) -> tuple[bool, int]:
    """Return whether the coin still waits, and the number of the speech."""
    order = driver.kiosk.classroom.speakingOrder
    return order.waits, order.position


def vote(services: FakeServices) -> None:
    """Vote twice as a class in which some changed their mind."""
    services.store.ballots.enter_first(services.now.id, EntryMethod.HANDS, FirstVote(7, 7, 6))
    services.vote(Side.FOR, 12)
    services.vote(Side.AGAINST, 8)


FORWARD = [key(NEXT), key(Qt.Key.Key_Right), finger("phaseNext"), mouse("phaseNext"), focused("phaseNext")]


@pytest.mark.parametrize("press", FORWARD)
def test_two_fast_presses_skip_no_speech(speaking: WindowDriver, press: Press) -> None:
    assert speech(speaking) == (True, 0)
    twice(speaking, press)
    assert speech(speaking) == (False, 0)
    for number in range(1, 7):
        twice(speaking, press)
        assert speech(speaking) == (False, number)


@pytest.mark.parametrize("press", [key(BACK), finger("phaseBack"), mouse("phaseBack"), focused("phaseBack")])
def test_and_none_on_the_way_back(speaking: WindowDriver, press: Press) -> None:
    once(speaking, key(NEXT), times=7)
    twice(speaking, press)
    assert speech(speaking) == (False, 5)


@pytest.mark.parametrize("press", FORWARD)
def test_they_skip_no_phase(lesson: WindowDriver, press: Press) -> None:
    twice(lesson, press)
    assert phase_of(lesson) is Phase.COMMON_GROUND


@pytest.mark.parametrize("press", [finger("deskNext"), mouse("deskNext"), focused("deskNext"), key(NEXT)])
def test_they_skip_no_speech_on_the_desk_either(speaking: WindowDriver, press: Press) -> None:
    speaking.kiosk.classroom.projector.set_second_screen(NAME)
    speaking.kiosk.classroom.projector.use()
    once(speaking, press, times=2)
    twice(speaking, press)
    assert speech(speaking) == (False, 2)


@pytest.mark.parametrize("press", [key(Qt.Key.Key_Return), key(START), key(NEXT)])
def test_they_skip_no_step_of_the_reveal(lesson: WindowDriver, services: FakeServices, press: Press) -> None:
    vote(services)
    go(lesson, Phase.REVEAL)
    once(lesson, key(START))
    step = lesson.kiosk.lesson.revealStep
    twice(lesson, press)
    assert lesson.kiosk.lesson.revealStep == step + 1


def test_the_key_that_shows_the_results_shows_no_more_than_the_first_step(lesson: WindowDriver, services: FakeServices) -> None:
    vote(services)
    go(lesson, Phase.REVEAL)
    twice(lesson, key(START))
    assert (lesson.screen, lesson.kiosk.lesson.revealStep) == ("bothVotes", 0)


def test_a_question_to_discuss_is_not_skipped(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = started(open_kiosk())
    go(driver, Phase.DISCUSSION)
    twice(driver, finger("nextPoint"))
    assert driver.kiosk.classroom.talkingPoints.number == 1


@pytest.mark.parametrize("code", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_a_black_screen_stays_black(lesson: WindowDriver, code: Qt.Key) -> None:
    twice(lesson, key(code))
    assert lesson.kiosk.lesson.blank
    once(lesson, key(code))
    assert not lesson.kiosk.lesson.blank


def test_another_key_acts_at_once(lesson: WindowDriver) -> None:
    lesson._shown.input_filter.double_tap = LONG
    lesson.keys(NEXT)
    lesson.keys(BACK)
    assert phase_of(lesson) is Phase.FIRST_VOTE


def test_who_waits_goes_on(lesson: WindowDriver) -> None:
    once(lesson, key(NEXT), times=3)
    assert phase_of(lesson) is Phase.DISCUSSION


def test_letters_are_typed_twice(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    driver.choose()
    driver.tap("explain")
    driver.tap("words")
    driver._shown.input_filter.double_tap = LONG
    for _ in range(2):
        driver.keys(Qt.Key.Key_B)
    assert driver.kiosk.visit.draft.lower() == "bb"

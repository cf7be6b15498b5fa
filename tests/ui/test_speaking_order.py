"""A discussion by turns on the real window: the coin toss, the speeches and their timers."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Lesson, Phase
from kiosk.ui.viewmodels.speaking_order import toss_coin
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.lessons import BACK, CLASSROOM, NEXT, START, go, pass_time, phase_of, restarted, started
from tests.ui.window_driver import WindowDriver

SPEECHES = ["Case", "Case", "Rebuttal", "Rebuttal", "Closing", "Closing"]


@pytest.fixture
def discussion(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window in the discussion of a lesson with a speaking order, before the coin is tossed."""
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.kiosk.organiser.lesson.chooseDiscussion("speeches")
    started(driver)
    go(driver, Phase.DISCUSSION)
    return driver


def let_win(driver: WindowDriver, side: Side) -> None:
    driver.kiosk.classroom.speakingOrder._toss = lambda: side


def labels(driver: WindowDriver, first: Side) -> list[str]:
    """Return the labels of both sides, that of the side that begins first."""
    debate = driver.kiosk.debate
    sides = [debate.forSide.label, debate.againstSide.label]
    return sides if first is Side.FOR else sides[::-1]


def test_a_speaking_order_is_chosen_when_the_lesson_is_prepared(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.enter()
    driver.reach("planLesson")
    assert not driver.sees("speech-more")
    driver.reach("discussion-speeches")
    assert (driver.text_of("phase-3-value"), driver.text_of("speech-value")) == ("6 minutes", "1:00")
    driver.reach("speech-more")
    assert (driver.text_of("phase-3-value"), driver.text_of("speech-value")) == ("9 minutes", "1:30")
    driver.reach("phase-3-less")
    assert driver.text_of("phase-3-value") == "Left out"
    driver.reach("phase-3-more")
    driver.reach("planStart")
    go(driver, Phase.DISCUSSION)
    assert driver.screen == "speakingOrder"
    driver.kiosk.organiser.lesson.leave()
    driver.kiosk.organiser.lesson.chooseDiscussion("points")
    started(driver)
    driver.settle()
    assert driver.screen == "discussion"


@pytest.mark.parametrize("first", list(Side))
def test_a_clicker_tosses_the_coin_and_goes_through_all_speeches(discussion: WindowDriver, first: Side) -> None:
    let_win(discussion, first)
    assert (discussion.text_of("tossHeading"), discussion.sees("timeLeft")) == ("Who begins?", False)
    discussion.keys(NEXT)
    sides = labels(discussion, first)
    assert discussion.text_of("tossHeading") == f"‘{sides[0]}’ begins"
    for number, speech in enumerate(SPEECHES):
        assert discussion.text_of("nextPhase") == f"Next: {speech}, {sides[number % 2]}"
        discussion.keys(NEXT)
        discussion.settle()
        assert (discussion.text_of("speaker"), discussion.text_of("speech")) == (sides[number % 2], speech)
        assert discussion.text_of("timeLeft") == "1:00"
    assert discussion.text_of("nextPhase") == "Next: The vote"
    discussion.keys(NEXT)
    assert phase_of(discussion) is Phase.SECOND_VOTE
    discussion.keys(BACK)
    discussion.settle()
    assert discussion.text_of("speechNumber") == "Speech 6 of 6"


@pytest.mark.parametrize("key", [START, Qt.Key.Key_Return])
def test_the_start_key_tosses_the_coin_once_and_later_stops_the_time(discussion: WindowDriver, key: Qt.Key) -> None:
    let_win(discussion, Side.FOR)
    discussion.keys(key)
    let_win(discussion, Side.AGAINST)
    discussion.keys(key)
    assert discussion.kiosk.classroom.speakingOrder.first == "for"
    assert discussion.kiosk.lesson.running
    discussion.keys(NEXT)
    discussion.keys(key)
    pass_time(discussion, 10)
    assert discussion.text_of("timeLeft") == "1:00"


def test_a_finger_tosses_again_only_before_the_first_speech(discussion: WindowDriver) -> None:
    let_win(discussion, Side.FOR)
    discussion.tap("tossCoin")
    let_win(discussion, Side.AGAINST)
    discussion.tap("tossAgain")
    assert discussion.kiosk.classroom.speakingOrder.first == "against"
    discussion.tap("phaseNext")
    discussion.tap("phaseBack")
    assert not (discussion.sees("tossCoin"))
    assert not (discussion.sees("tossAgain"))
    discussion.kiosk.classroom.speakingOrder.toss()
    assert discussion.kiosk.classroom.speakingOrder.result == f"‘{labels(discussion, Side.AGAINST)[0]}’ begins"


def test_each_speech_has_its_own_timer_with_a_minute_more(discussion: WindowDriver) -> None:
    discussion.keys(NEXT)
    discussion.keys(NEXT)
    pass_time(discussion, 70)
    assert (discussion.text_of("timeLeft"), discussion.text_of("phaseName")) == ("0:00", "Discussion: the time is up")
    discussion.tap("phaseMinute")
    pass_time(discussion, 15)
    assert discussion.text_of("timeLeft") == "0:45"
    discussion.keys(NEXT)
    assert discussion.text_of("timeLeft") == "1:00"
    discussion.keys(BACK)
    assert discussion.text_of("timeLeft") == "0:45"


def test_the_next_speech_shows_a_blank_screen_again(discussion: WindowDriver) -> None:
    discussion.keys(NEXT)
    discussion.keys(NEXT)
    discussion.keys(Qt.Key.Key_B)
    assert discussion.sees("blankScreen")
    discussion.keys(NEXT)
    assert not discussion.sees("blankScreen")


@pytest.mark.parametrize("speech", range(7))
def test_a_restart_comes_back_to_the_speech_and_the_winner(
    discussion: WindowDriver, services: FakeServices, open_kiosk: OpenKiosk, speech: int
) -> None:
    discussion.keys(NEXT)
    for _ in range(speech):
        discussion.keys(NEXT)
    pass_time(discussion, 13)
    before, left = discussion.kiosk.classroom.speakingOrder, discussion.kiosk.lesson.lesson
    driver = restarted(open_kiosk, services)
    after, back = driver.kiosk.classroom.speakingOrder, driver.kiosk.lesson.lesson
    assert left is not None
    assert back is not None
    assert (driver.screen, after.position, after.first) == ("speakingOrder", speech, before.first)
    assert 0 <= back.timer.remaining - left.timer.remaining < 5


def test_an_order_that_forgets_its_winner_would_be_found_out(discussion: WindowDriver) -> None:
    discussion.keys(NEXT)
    discussion.kiosk.lesson.change(Lesson.restart)
    assert discussion.kiosk.classroom.speakingOrder.first == ""


def test_the_coin_is_fair() -> None:
    tosses = Counter(toss_coin() for _ in range(4000))
    assert set(tosses) == set(Side)
    assert abs(tosses[Side.FOR] - 2000) < 400  # more than twelve standard deviations


def test_the_coin_turns_once_and_not_with_reduced_motion(discussion: WindowDriver) -> None:
    assert not discussion.kiosk.appearance.motion
    discussion.tap("tossCoin")
    assert discussion.item("tossHeading").opacity() == 1

from dataclasses import replace

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.lesson import MINUTE, Lesson, Phase
from kiosk.domain.speaking_order import MAX_REMAINING, MAX_SECONDS, SPEECHES, STEP_SECONDS, SpeakingOrder, Speech

SIDES = pytest.mark.parametrize("first", list(Side))


@pytest.fixture
def lesson() -> Lesson:
    """Return a lesson in the discussion, before the coin is tossed."""
    return replace(Lesson.proposed("a" * 32).choose_discussion(speeches=True), position=Phase.DISCUSSION).start()


def order_of(lesson: Lesson) -> SpeakingOrder:
    assert lesson.order is not None
    return lesson.order


@SIDES
def test_both_sides_have_three_speeches_of_the_same_length_in_turn(first: Side) -> None:
    turns = SpeakingOrder().toss(first).turns
    assert [turn.speech for turn in turns] == [speech for speech in Speech for _ in Side]
    assert [turn.side for turn in turns] == [first, first.other] * 3
    assert {turn.remaining for turn in turns} == {MINUTE}


def test_no_speech_begins_before_the_toss(lesson: Lesson) -> None:
    assert order_of(lesson).forward() == lesson.order
    assert (order_of(lesson).turns, order_of(lesson).next, lesson.timer.timed) == ((), None, False)
    assert lesson.tick(20).add_minute() == lesson


@SIDES
def test_a_lesson_goes_through_the_speeches_and_back(lesson: Lesson, first: Side) -> None:
    lesson = lesson.toss(first)
    seen = []
    for _ in range(SPEECHES):
        lesson = lesson.forward()
        seen.append(order_of(lesson).current)
    assert seen == order_of(lesson).turns
    assert (lesson.position, lesson.forward().position) == (Phase.DISCUSSION, Phase.SECOND_VOTE)
    assert lesson.forward().back() == lesson
    for _ in range(SPEECHES):
        lesson = lesson.back()
    assert (lesson.speech, lesson.position, lesson.back().position) == (0, Phase.DISCUSSION, Phase.ARGUMENTS)


def test_the_coin_is_tossed_again_only_before_the_first_speech(lesson: Lesson) -> None:
    lesson = lesson.toss(Side.FOR).toss(Side.AGAINST)
    assert order_of(lesson).first is Side.AGAINST
    back = lesson.forward().back()
    assert back.toss(Side.FOR) == back
    assert lesson.forward().toss(Side.FOR) == lesson.forward()


def test_each_speech_has_its_own_time(lesson: Lesson) -> None:
    lesson = lesson.toss(Side.FOR).forward().tick(20).forward().tick(5)
    assert (lesson.timer.planned, lesson.timer.remaining) == (MINUTE, 55)
    assert lesson.back().timer.remaining == 40
    assert lesson.pause().tick(5).timer.remaining == 55
    over = lesson.tick(1000)
    assert (over.timer.over, over.add_minute().timer.remaining) == (True, MINUTE)
    assert lesson.current.remaining == lesson.current.planned


def test_another_length_keeps_what_has_passed(lesson: Lesson) -> None:
    longer = lesson.toss(Side.FOR).forward().tick(20).resize_speeches(1)
    assert order_of(longer).remaining == (70, *[90] * 5)
    shorter = longer.resize_speeches(-1).resize_speeches(-1)
    assert (order_of(shorter).seconds, order_of(shorter).remaining) == (STEP_SECONDS, (10, *[30] * 5))
    assert shorter.resize_speeches(-1) == shorter
    for _ in range(20):
        longer = longer.resize_speeches(1)
    assert order_of(longer).seconds == MAX_SECONDS
    for _ in range(100):
        longer = longer.add_minute()
    assert longer.timer.remaining == MAX_REMAINING


def test_a_restart_tosses_again_and_keeps_the_length(lesson: Lesson) -> None:
    again = lesson.resize_speeches(1).toss(Side.FOR).forward().tick(20).restart()
    assert again.order == SpeakingOrder().resize(1)
    assert not again.started


def test_the_discussion_has_questions_and_points_unless_another_is_chosen(lesson: Lesson) -> None:
    proposed = Lesson.proposed("a")
    assert proposed.order is None
    assert proposed.resize_speeches(1) == proposed.toss(Side.FOR) == proposed
    tossed = lesson.toss(Side.FOR)
    assert tossed.choose_discussion(speeches=True) == tossed
    assert tossed.choose_discussion(speeches=False).speaking is None
    assert replace(tossed, position=Phase.ARGUMENTS).speaking is None

from dataclasses import replace

import pytest

from kiosk.domain.lesson import MAX_CLASS, MAX_MINUTES, MIN_CLASS, MINUTE, PROPOSED_CLASS, PROPOSED_MINUTES, Lesson, Phase

FIRST = Phase.FIRST_VOTE


@pytest.fixture
def lesson() -> Lesson:
    """Return a lesson that has just started."""
    return Lesson.proposed("a" * 32).start()


def remaining(lesson: Lesson) -> dict[Phase, int]:
    return {step.phase: step.remaining for step in lesson.steps}


def walk(lesson: Lesson) -> list[Phase]:
    """Go forward to the end. Return every phase on the way."""
    found = [lesson.position]
    while (lesson := lesson.forward()).position is not found[-1]:
        found.append(lesson.position)
    return found


def test_the_phases_have_their_proposed_times_in_their_order(lesson: Lesson) -> None:
    assert walk(lesson) == list(Phase)
    assert [PROPOSED_MINUTES.get(phase, 0) for phase in Phase] == [5, 5, 10, 10, 7, 3, 0]
    assert all(step.planned == step.remaining == PROPOSED_MINUTES.get(step.phase, 0) * MINUTE for step in lesson.steps)


def test_only_the_present_phase_takes_time_and_going_back_shows_what_was_left(lesson: Lesson) -> None:
    lesson = lesson.tick(100).forward().tick(30)
    assert (lesson.position, lesson.current.remaining) == (Phase.COMMON_GROUND, 270)
    lesson = lesson.back()
    assert (lesson.position, lesson.current.remaining) == (FIRST, 200)


def test_the_ends_of_the_lesson_are_not_left(lesson: Lesson) -> None:
    assert lesson.back() == lesson
    last = replace(lesson, position=Phase.PAGE)
    assert last.forward() == last
    assert last.next is None


def test_time_stands_still_while_paused_or_left_and_stops_at_zero(lesson: Lesson) -> None:
    assert lesson.pause().tick(10) == lesson.pause()
    assert lesson.leave().tick(10) == lesson.leave()
    assert lesson.pause().resume().tick(10).current.remaining == 290
    over = lesson.tick(1000)
    assert (over.current.remaining, over.current.over, lesson.current.over) == (0, True, False)


def test_a_phase_without_time_has_no_timer(lesson: Lesson) -> None:
    page = replace(lesson, position=Phase.PAGE)
    assert page.tick(10) == page.add_minute() == page.plan(Phase.PAGE, 5) == page
    assert not page.current.over


def test_a_minute_more_starts_the_end_anew_and_there_is_a_longest_time(lesson: Lesson) -> None:
    assert lesson.tick(1000).add_minute().current.remaining == MINUTE
    for _ in range(100):
        lesson = lesson.add_minute()
    assert lesson.current.remaining == MAX_MINUTES * MINUTE


def test_another_planned_time_keeps_what_has_passed(lesson: Lesson) -> None:
    lesson = lesson.tick(100).plan(FIRST, 6).plan(Phase.ARGUMENTS, 12)
    assert remaining(lesson)[FIRST] == 260
    assert remaining(lesson)[Phase.ARGUMENTS] == 720
    assert remaining(lesson.plan(FIRST, 1))[FIRST] == 0
    assert lesson.plan(FIRST, 0) == lesson.plan(FIRST, MAX_MINUTES + 1) == lesson


def test_a_phase_left_out_is_passed_over_both_ways(lesson: Lesson) -> None:
    lesson = lesson.leave_out(Phase.COMMON_GROUND, left_out=True)
    assert Phase.COMMON_GROUND not in walk(lesson)
    assert lesson.forward().position is Phase.ARGUMENTS
    assert lesson.forward().back().position is FIRST
    assert lesson.next is not None
    assert lesson.next.phase is Phase.ARGUMENTS
    assert Phase.COMMON_GROUND in walk(lesson.leave_out(Phase.COMMON_GROUND, left_out=False))


def test_the_phase_on_the_screen_is_not_left_out_and_one_always_remains(lesson: Lesson) -> None:
    assert lesson.leave_out(FIRST, left_out=True) == lesson
    waiting = lesson.leave()
    assert waiting.leave_out(FIRST, left_out=True).position is Phase.COMMON_GROUND
    for phase in Phase:
        waiting = waiting.leave_out(phase, left_out=True)
    assert walk(waiting) == [Phase.PAGE]


def test_a_plan_changed_before_the_start_begins_with_its_first_phase() -> None:
    proposed = Lesson.proposed("a")
    changed = proposed.leave_out(FIRST, left_out=True)
    assert (changed.position, changed.started) == (Phase.COMMON_GROUND, False)
    assert changed.leave_out(FIRST, left_out=False) == proposed


def test_a_lesson_that_was_left_goes_on_where_it_was(lesson: Lesson) -> None:
    assert not Lesson.proposed("a").started
    lesson = lesson.forward().tick(5).leave()
    assert (lesson.started, lesson.on, lesson.running) == (True, False, False)
    assert (lesson.start().position, lesson.start().current.remaining, lesson.start().running) == (Phase.COMMON_GROUND, 295, True)


def test_a_restart_begins_with_the_first_phase_and_all_of_the_time(lesson: Lesson) -> None:
    later = lesson.plan(FIRST, 8).leave_out(Phase.PAGE, left_out=True).tick(50).forward().tick(5).leave().restart()
    assert (later.position, later.current.remaining, later.started) == (FIRST, 480, False)
    assert Phase.PAGE not in walk(later)


def test_the_lesson_is_before_the_vote_until_it_votes_again(lesson: Lesson) -> None:
    before = [phase for phase in Phase if replace(lesson, position=phase).before_vote]
    assert before == [Phase.FIRST_VOTE, Phase.COMMON_GROUND, Phase.ARGUMENTS, Phase.DISCUSSION]
    assert not lesson.forward().leave_out(FIRST, left_out=True).before_vote


def test_the_size_of_the_class_begins_with_a_usual_one_and_can_be_taken_back(lesson: Lesson) -> None:
    assert lesson.class_size == lesson.resize_class(-1).class_size == 0
    sized = lesson.resize_class(1)
    assert (sized.class_size, sized.resize_class(1).class_size) == (PROPOSED_CLASS, PROPOSED_CLASS + 1)
    assert replace(lesson, class_size=MIN_CLASS).resize_class(-1).class_size == 0
    assert replace(lesson, class_size=MAX_CLASS).resize_class(1).class_size == MAX_CLASS
    assert sized.restart().class_size == PROPOSED_CLASS

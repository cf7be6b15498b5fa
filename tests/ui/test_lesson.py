"""A lesson on the real window: its phases, its timer, its keys, and pupils who vote on one screen."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.glass import Glass
from kiosk.domain.lesson import Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings, SessionState
from kiosk.errors import KnownError
from kiosk.ui.sleep_monitor import MIN_SLEEP
from kiosk.ui.viewmodels.phase_names import PhaseNames
from tests.ui import items
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults
from tests.ui.lessons import BACK, CLASSROOM, NEXT, PHASES, SCREENS, START, go, pass_on, pass_time, restarted, started
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def lesson(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window in the first phase of a lesson after the first vote."""
    services.open(CLASSROOM)
    driver = started(open_kiosk())
    driver.kiosk.lesson.forward()
    return driver


def test_one_tap_starts_the_lesson(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.enter()
    driver.reach("startLesson")
    assert driver.screen == "curtain"
    assert driver.text_of("phaseName") == "First vote"
    assert driver.text_of("timeLeft") == "5:00"
    assert driver.text_of("nextPhase") == "0 votes so far · Next: Common ground"


def test_a_clicker_goes_through_every_phase_and_back(lesson: WindowDriver) -> None:
    lesson.keys(BACK)
    screens = list(SCREENS.values())
    seen = [lesson.screen]
    for _ in range(8):
        lesson.keys(NEXT)
        lesson.settle()
        seen.append(lesson.screen)
    assert seen == [*screens, *screens[-1:] * 2]
    for _ in range(8):
        lesson.keys(Qt.Key.Key_Left)
        lesson.settle()
        seen.append(lesson.screen)
    assert seen[9:] == [*screens[-2::-1], *screens[:1] * 2]
    lesson.keys(Qt.Key.Key_Right)
    assert lesson.screen == "ground"


def test_a_finger_does_the_same(lesson: WindowDriver) -> None:
    lesson.tap("phaseNext")
    assert lesson.screen == "arguments"
    lesson.tap("phaseBack")
    assert lesson.screen == "ground"
    lesson.tap("phaseMinute")
    lesson.tap("phasePause")
    assert (lesson.text_of("timeLeft"), lesson.kiosk.lesson.running) == ("6:00", False)


def test_each_phase_keeps_its_own_time(lesson: WindowDriver) -> None:
    pass_time(lesson, 65)
    assert lesson.text_of("timeLeft") == "3:55"
    lesson.keys(NEXT)
    pass_time(lesson, 10)
    assert lesson.text_of("timeLeft") == "9:50"
    lesson.keys(BACK)
    assert lesson.text_of("timeLeft") == "3:55"


@pytest.mark.parametrize("key", [START, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_start_key_stops_the_time_and_lets_it_run(lesson: WindowDriver, key: Qt.Key) -> None:
    lesson.keys(key)
    pass_time(lesson, 10)
    assert lesson.text_of("timeLeft") == "5:00"
    lesson.keys(key)
    pass_time(lesson, 10)
    assert lesson.text_of("timeLeft") == "4:50"


def test_enter_presses_the_button_that_has_the_focus(lesson: WindowDriver) -> None:
    lesson.item("phaseMinute").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    lesson.keys(Qt.Key.Key_Return)
    assert (lesson.text_of("timeLeft"), lesson.kiosk.lesson.running) == ("6:00", True)


def test_when_the_time_is_up_the_bar_says_so_and_nothing_moves(lesson: WindowDriver) -> None:
    pass_time(lesson, 310)
    assert lesson.screen == "ground"
    assert lesson.text_of("timeLeft") == "0:00"
    assert lesson.text_of("phaseName") == "Common ground: the time is up"
    lesson.tap("phaseMinute")
    assert lesson.text_of("timeLeft") == "1:00"


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_the_screen_goes_black_and_comes_back(lesson: WindowDriver, key: Qt.Key) -> None:
    lesson.keys(key)
    assert lesson.picture().getcolors() == [(1920 * 1080, (0, 0, 0))]
    lesson.keys(Qt.Key.Key_Return)  # nothing behind it is pressed
    assert (lesson.sees("blankScreen"), lesson.kiosk.lesson.running) == (True, True)
    lesson.keys(Qt.Key.Key_Escape)
    assert not lesson.sees("blankScreen")
    lesson.keys(Qt.Key.Key_Escape)
    lesson.keys(key)
    lesson.tap("blankScreen")
    assert (lesson.sees("blankScreen"), lesson.screen) == (False, "ground")


def test_going_on_shows_the_screen_again(lesson: WindowDriver) -> None:
    lesson.keys(Qt.Key.Key_B)
    lesson.keys(NEXT)
    assert (lesson.sees("blankScreen"), lesson.screen) == (False, "arguments")


def test_what_is_shown_to_the_class_counts_nothing(lesson: WindowDriver, services: FakeServices) -> None:
    for phase in PHASES:
        go(lesson, phase)
        for name in ("tab-vote", "tab-results", "startOver", "toTheVote", "choose-for", "toArguments"):
            assert not lesson.sees(name), (phase, name)
        lesson.kiosk.show("vote")
        lesson.kiosk.show("results")
        lesson.kiosk.startVisit()
        assert lesson.screen == SCREENS[phase]
    lesson.kiosk.openOrganiser()
    assert (services.visits, services.votes) == (0, 0)


def test_nobody_is_asked_whether_they_are_still_there(lesson: WindowDriver) -> None:
    for phase in PHASES:
        go(lesson, phase)
        lesson.quiet(4000)
        assert (lesson.screen, lesson.kiosk.idle.warning) == (SCREENS[phase], False)


def test_the_full_argument_is_read_and_left_within_the_phase(lesson: WindowDriver) -> None:
    go(lesson, Phase.ARGUMENTS)
    lesson.kiosk.read("for")
    assert lesson.screen == "reading"
    lesson.tap("bothSides")
    assert lesson.screen == "arguments"


def test_the_points_of_both_sides_come_one_at_a_time(lesson: WindowDriver) -> None:
    go(lesson, Phase.DISCUSSION)
    sides = [lesson.kiosk.debate.forSide, lesson.kiosk.debate.againstSide]
    questions = lesson.kiosk.debate.questionsToDiscuss
    assert len(questions) > 2
    for number in range(len(questions)):
        assert lesson.text_of("toDiscuss") == questions[number]
        for side in sides:
            shown = [point for point in side.points if lesson.says(point)]
            assert shown == [side.points[number % len(side.points)]]
        lesson.reach("nextPoint")
    assert lesson.text_of("toDiscuss") == questions[0]


def test_a_pupil_votes_in_three_taps_and_hands_the_screen_on(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.SECOND_VOTE)
    assert not lesson.sees("nextPupil")
    lesson.tap("projectorOff")
    for number, side in enumerate(("for", "against", "for"), start=1):
        lesson.tap("nextPupil")
        assert not lesson.sees("phaseBar")
        lesson.tap(f"choose-{side}")
        lesson.tap("castWithoutReason")
        assert lesson.screen == "handover"
        pass_on(lesson)
        assert lesson.screen == "curtain"
        assert lesson.text_of("votesSoFar") == f"{number} vote{'s' if number > 1 else ''} so far"
    counts = services.store.counts.counts(services.now.id).now
    assert (counts.split.for_, counts.split.against, counts.flow.total) == (2, 1, 0)


def test_the_projector_is_asked_about_each_time_the_vote_begins(lesson: WindowDriver) -> None:
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("projectorOff")
    lesson.keys(BACK)
    lesson.keys(NEXT)
    lesson.kiosk.startBallot()
    assert lesson.screen == "curtain"
    assert lesson.sees("projectorOff")


def test_pupils_who_pass_the_screen_on_have_no_button_for_the_next_phase(lesson: WindowDriver) -> None:
    go(lesson, Phase.SECOND_VOTE)
    assert lesson.sees("phaseNext")
    lesson.tap("projectorOff")
    for name in ("phaseBack", "phasePause", "phaseMinute", "phaseNext"):
        assert not lesson.sees(name)
    lesson.tap("lessonOrganiser")
    lesson.tap("pinLater")
    lesson.tap("backToKiosk")
    assert (lesson.screen, lesson.sees("projectorOff"), lesson.sees("phaseNext")) == ("curtain", True, True)


def test_a_pin_keeps_pupils_from_the_buttons_for_the_next_phase(lesson: WindowDriver) -> None:
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("projectorOff")
    lesson.tap("lessonOrganiser")
    lesson.kiosk.end_visit()
    assert (lesson.screen, lesson.sees("nextPupil"), lesson.sees("phaseNext")) == ("curtain", True, False)


def test_a_clicker_changes_nothing_while_a_pupil_votes(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    lesson.tap("choose-for")
    for key in (NEXT, BACK, Qt.Key.Key_B, START):
        lesson.keys(key)
        assert (lesson.screen, lesson.kiosk.visit.choice, lesson.kiosk.lesson.blank) == ("vote", "for", False)
    lesson.tap("castWithoutReason")
    lesson.keys(NEXT)
    assert (lesson.screen, services.votes) == ("handover", 1)


def test_a_pupil_who_walks_away_leaves_the_curtain_and_no_vote(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    lesson.tap("choose-for")
    lesson.until_warned()
    lesson.quiet(60)
    assert (lesson.screen, lesson.kiosk.visit.choice, services.votes) == ("curtain", "", 0)
    assert lesson.sees("nextPupil")


def test_a_reason_is_asked_for_where_the_session_wants_one(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(SessionSettings(mode=Mode.CLASSROOM, reason=ReasonRule.OPTIONAL, results=ResultsRule.SEALED))
    driver = started(open_kiosk())
    go(driver, Phase.SECOND_VOTE)
    driver.tap("projectorOff")
    driver.tap("nextPupil")
    driver.tap("choose-for")
    driver.tap("explain")
    driver.tap("point-0")
    driver.keys(NEXT)
    driver.tap("cast")
    assert (driver.screen, services.votes) == ("handover", 1)


def test_no_screen_shows_the_split_before_the_reveal(lesson: WindowDriver, services: FakeServices) -> None:
    services.disagree(10, Stance.UNSURE)
    lesson.kiosk.startOver()
    for phase in PHASES:
        go(lesson, phase)
        assert not lesson.kiosk.results.hasSplit, phase
        assert "%" not in "".join(lesson.texts()), phase


def test_the_reveal_asks_once_and_shows_the_result(lesson: WindowDriver, services: FakeServices) -> None:
    services.vote(Side.FOR, 7)
    services.vote(Side.AGAINST, 5)
    go(lesson, Phase.REVEAL)
    lesson.keys(NEXT)
    assert not services.now.revealed
    lesson.keys(BACK)
    lesson.tap("showResults")
    assert (lesson.screen, services.now.revealed) == ("results", True)
    assert lesson.kiosk.results.hasSplit
    lesson.keys(NEXT)
    lesson.keys(BACK)
    assert lesson.screen == "results"


def test_a_clicker_reveals_with_its_start_key_alone(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.DISCUSSION)
    lesson.keys(START)
    assert not services.now.revealed
    go(lesson, Phase.REVEAL)
    lesson.keys(START)
    assert (lesson.screen, services.now.revealed) == ("results", True)


def test_a_result_that_cannot_be_revealed_is_asked_about_again(
    lesson: WindowDriver, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(session: Session) -> None:
        raise KnownError(session.name)

    go(lesson, Phase.REVEAL)
    with monkeypatch.context() as patch:
        patch.setattr(services.store.sessions, "put", refuse)
        lesson.tap("showResults")
    assert lesson.screen == "reveal"
    assert lesson.says("The results could not be shown.")
    lesson.tap("showResults")
    assert lesson.screen == "results"


def test_the_last_phase_leads_to_the_page(lesson: WindowDriver) -> None:
    go(lesson, Phase.PAGE)
    lesson.tap("endOrganiser")
    assert lesson.kiosk.screen == "pin"


def test_the_organiser_returns_to_the_phase_or_leaves_the_lesson(lesson: WindowDriver) -> None:
    go(lesson, Phase.ARGUMENTS)
    pass_time(lesson, 30)
    lesson.tap("lessonOrganiser")
    lesson.kiosk.pin.continueWithoutPin()
    lesson.tap("backToKiosk")
    assert lesson.screen == "arguments"
    lesson.tap("lessonOrganiser")
    lesson.kiosk.pin.continueWithoutPin()
    lesson.reach("leaveLesson")
    lesson.tap("backToKiosk")
    assert (lesson.screen, lesson.sees("phaseBar")) == ("attract", False)
    lesson.enter()
    lesson.reach("startLesson")
    assert (lesson.screen, lesson.text_of("timeLeft")) == ("arguments", "9:30")


def test_a_lesson_ends_with_its_session(lesson: WindowDriver, services: FakeServices) -> None:
    services.vote(Side.FOR)
    lesson.kiosk.openOrganiser()
    lesson.kiosk.pin.continueWithoutPin()
    lesson.kiosk.organiser.session.end()
    lesson.page_is_made()
    lesson.kiosk.organiser.closeRequested.emit()
    assert (lesson.screen, services.now.state) == ("attract", SessionState.CLOSED)


def test_after_sleep_the_time_is_as_it_was_and_stands_still(lesson: WindowDriver) -> None:
    pass_time(lesson, 10)
    lesson.services.boot_clock.now += MIN_SLEEP + 3600
    lesson.kiosk.lesson.tick()
    assert (lesson.text_of("timeLeft"), lesson.kiosk.lesson.running) == ("4:50", False)
    lesson.kiosk._sleep.check()
    assert lesson.screen == "ground"
    lesson.keys(START)
    pass_time(lesson, 5)
    assert lesson.text_of("timeLeft") == "4:45"


def test_the_key_that_wakes_the_machine_is_not_meant_for_the_lesson(lesson: WindowDriver) -> None:
    lesson.services.boot_clock.now += MIN_SLEEP + 3600
    assert lesson.kiosk.end_after_sleep()
    assert not lesson.kiosk.end_after_sleep()
    pass_time(lesson, 5)
    assert (lesson.text_of("timeLeft"), lesson.kiosk.lesson.running) == ("5:00", False)


@pytest.mark.parametrize("phase", PHASES)
def test_a_restart_comes_back_to_the_phase(lesson: WindowDriver, services: FakeServices, open_kiosk: OpenKiosk, phase: Phase) -> None:
    go(lesson, phase)
    pass_time(lesson, 13)
    before, running = lesson.text_of("phaseName"), lesson.kiosk.lesson.running
    left = lesson.kiosk.lesson.lesson
    driver = restarted(open_kiosk, services)
    back = driver.kiosk.lesson.lesson
    assert left is not None
    assert back is not None
    assert (driver.screen, driver.text_of("phaseName"), driver.kiosk.lesson.running) == (SCREENS[phase], before, running)
    assert 0 <= back.current.remaining - left.current.remaining < 5


def test_a_vote_writes_nothing_about_the_lesson(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("projectorOff")
    (file,) = services.folder.glob("lesson-*.json")
    before = file.stat().st_mtime_ns
    lesson.tap("nextPupil")
    lesson.tap("choose-for")
    lesson.tap("castWithoutReason")
    pass_on(lesson)
    assert file.stat().st_mtime_ns == before


def test_a_rehearsal_takes_its_lesson_with_it(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM, rehearsal=True)
    driver = started(open_kiosk())
    driver.keys(NEXT)
    assert list(services.folder.glob("lesson-*.json"))
    driver.kiosk.organiser.session.endRehearsal()
    assert not list(services.folder.glob("lesson-*.json"))
    assert not driver.kiosk.lesson.on


@pytest.mark.parametrize("settings", [SessionSettings(), SessionSettings(results=ResultsRule.SEALED, reason=ReasonRule.OFF)])
def test_a_booth_has_no_lesson(services: FakeServices, open_kiosk: OpenKiosk, settings: SessionSettings) -> None:
    services.open(settings)
    driver = started(open_kiosk())
    assert (driver.screen, driver.kiosk.organiser.lesson.available) == ("attract", False)
    for key in (NEXT, Qt.Key.Key_B, START):
        driver.keys(key)
    assert (driver.screen, driver.kiosk.lesson.blank) == ("attract", False)


def test_a_helper_starts_no_lesson(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.kiosk.openOrganiser()
    driver.kiosk.organiser.open(as_helper=True)
    driver.kiosk._navigation.show("organiser")
    driver.kiosk.organiser.lesson.start()
    driver.settle()
    assert not driver.sees("startLesson")
    assert not driver.kiosk.lesson.on


def test_phases_get_other_times_and_are_left_out(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.enter()
    driver.reach("planLesson")
    driver.reach("phase-0-more")
    assert driver.text_of("phase-0-value") == "6 minutes"
    for _ in range(5):
        driver.reach("phase-1-less")
    assert driver.text_of("phase-1-value") == "Left out"
    driver.reach("planStart")
    assert driver.text_of("timeLeft") == "6:00"
    driver.keys(NEXT)
    assert driver.screen == "arguments"


def test_the_key_that_starts_a_presentation_reaches_a_locked_kiosk_during_a_lesson_only(lesson: WindowDriver) -> None:
    lesson.services.pin.set("294817")
    guard, window = lesson._shown.guard, lesson.window
    pressed = QKeyEvent(QEvent.Type.KeyPress, START, Qt.KeyboardModifier.NoModifier)
    with_control = QKeyEvent(QEvent.Type.KeyPress, START, Qt.KeyboardModifier.ControlModifier)
    assert not guard.eventFilter(window, pressed)
    assert guard.eventFilter(window, with_control)
    lesson.keys(START)
    assert not lesson.kiosk.lesson.running
    lesson.kiosk.openOrganiser()
    assert guard.eventFilter(window, pressed)
    lesson.kiosk.startOver()
    lesson.kiosk.organiser.lesson.leave()
    assert guard.eventFilter(window, pressed)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1024, 768), (480, 800)])
def test_the_timer_is_large_enough_for_the_last_row(services: FakeServices, open_kiosk: OpenKiosk, size: tuple[int, int]) -> None:
    services.open(CLASSROOM)
    driver = started(open_kiosk(size=size))
    driver.settle()
    digits = next(item for item in items.walk(driver.item("timeLeft")) if items.is_text(item))
    assert 0.668 * digits.property("font").pixelSize() >= size[1] / 25


def test_the_button_for_the_next_pupil_is_as_large_as_a_finger_on_small_glass(lesson: WindowDriver) -> None:
    glass = Glass(800, 480, 7)
    apply_appearance(lesson, Appearance(glass=glass))
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("projectorOff")
    lesson.settle()
    assert not list(faults(lesson, glass))


def test_the_names_of_languages_can_be_read_below_the_bar_on_small_glass(lesson: WindowDriver) -> None:
    glass = Glass(800, 480, 7)
    apply_appearance(lesson, Appearance(glass=glass))
    lesson.tap("language")
    lesson.settle()
    assert not list(faults(lesson, glass))


def test_pupils_who_were_not_asked_before_are_no_group_too_small_to_show(lesson: WindowDriver, services: FakeServices) -> None:
    services.vote(Side.FOR, 16)
    services.vote(Side.AGAINST, 12)
    go(lesson, Phase.REVEAL)
    lesson.tap("showResults")
    assert "if enough said where they stood before" in lesson.text_of("flowNote")
    lesson.tap("lessonOrganiser")
    lesson.tap("pinLater")
    lesson.reach("endSession")
    lesson.reach("confirmEnd")
    lesson.page_is_made()
    lesson.tap("backToKiosk")
    lesson.tap("notice")
    lesson.reach("tab-results")
    assert "too few said where they stood before" in lesson.text_of("flowNote")


def test_every_phase_is_named() -> None:
    assert len({PhaseNames().name(phase) for phase in Phase}) == len(Phase)


def test_the_session_is_the_same_throughout(lesson: WindowDriver, services: FakeServices) -> None:
    before: Session = services.now
    for phase in PHASES:
        go(lesson, phase)
    assert services.now == before

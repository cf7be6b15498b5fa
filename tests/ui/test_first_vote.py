"""The first vote of a lesson on the real window: its pages, its three answers, and how it stays apart from the vote."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.glass import Glass
from kiosk.domain.lesson import Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings
from kiosk.domain.tally import FirstVote
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults
from tests.ui.lessons import BACK, CLASSROOM, NEXT, START, go, pass_on, restarted, started
from tests.ui.window_driver import WindowDriver

ANSWERS = ("for", "against", "unsure")


@pytest.fixture
def lesson(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window in the first vote of a lesson."""
    services.open(CLASSROOM)
    return started(open_kiosk())


def first_vote(services: FakeServices) -> FirstVote:
    return services.store.counts.counts(services.now.id).now.first_vote


def answer(driver: WindowDriver, choice: str) -> None:
    """Vote as one pupil does, from curtain to curtain."""
    driver.tap("nextPupil")
    driver.tap(f"first-{choice}")
    driver.tap("castFirst")
    pass_on(driver)


def test_a_pupil_answers_in_three_taps_and_hands_the_screen_on(lesson: WindowDriver, services: FakeServices) -> None:
    assert lesson.says("First vote: is the projector off?")
    lesson.tap("projectorOff")
    assert lesson.text_of("curtainRound") == "First vote"
    for number, choice in enumerate((*ANSWERS, "unsure"), start=1):
        lesson.tap("nextPupil")
        assert (lesson.screen, lesson.sees("phaseBar")) == ("firstVote", False)
        assert not lesson.sees("castFirst")
        lesson.tap(f"first-{choice}")
        assert first_vote(services).votes == number - 1
        lesson.tap("castFirst")
        assert (lesson.screen, first_vote(services).votes) == ("handover", number)
        pass_on(lesson)
        assert lesson.screen == "curtain"
    assert lesson.text_of("votesSoFar") == "4 votes so far"
    assert first_vote(services) == FirstVote(1, 1, 2)
    assert (services.votes, services.visits) == (0, 0)


def test_an_answer_can_be_changed_until_it_is_cast(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    for choice in ANSWERS:
        lesson.tap(f"first-{choice}")
    lesson.tap("castFirst")
    assert first_vote(services) == FirstVote(0, 0, 1)


@pytest.mark.parametrize("reason", [ReasonRule.REQUIRED, ReasonRule.OPTIONAL])
def test_nobody_gives_a_reason_before_reading(services: FakeServices, open_kiosk: OpenKiosk, reason: ReasonRule) -> None:
    services.open(SessionSettings(mode=Mode.CLASSROOM, reason=reason, results=ResultsRule.SEALED))
    driver = started(open_kiosk())
    driver.tap("projectorOff")
    answer(driver, "for")
    assert (driver.screen, first_vote(services).votes) == ("curtain", 1)


def test_a_clicker_changes_nothing_while_a_pupil_answers(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    lesson.tap("first-unsure")
    for key in (NEXT, BACK, Qt.Key.Key_B, START):
        lesson.keys(key)
        assert (lesson.screen, lesson.kiosk.visit.answer, lesson.kiosk.lesson.blank) == ("firstVote", "unsure", False)
    lesson.tap("castFirst")
    lesson.keys(NEXT)
    assert (lesson.screen, first_vote(services).votes) == ("handover", 1)


def test_a_pupil_who_walks_away_leaves_no_answer_and_no_visit(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    lesson.tap("first-for")
    lesson.until_warned()
    lesson.quiet(60)
    assert (lesson.screen, lesson.kiosk.visit.answer) == ("curtain", "")
    assert (first_vote(services).votes, services.visits) == (0, 0)
    lesson.tap("nextPupil")
    assert not lesson.sees("castFirst")


def test_secrecy_is_explained_on_the_way(lesson: WindowDriver) -> None:
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    lesson.tap("first-against")
    lesson.tap("secrecyCard")
    lesson.kiosk.goBack()
    assert (lesson.screen, lesson.kiosk.visit.answer) == ("firstVote", "against")


def test_a_vote_that_is_not_saved_can_be_cast_again(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    lesson.tap("first-unsure")
    services.store.ballots.fails = "The disk is full."
    lesson.tap("castFirst")
    assert (lesson.screen, first_vote(services).votes) == ("firstVote", 0)
    assert lesson.says("Your vote could not be saved.")
    services.store.ballots.fails = ""
    lesson.tap("castFirst")
    assert (lesson.screen, first_vote(services)) == ("handover", FirstVote(0, 0, 1))


def test_going_on_and_back_loses_no_vote_and_asks_about_the_projector(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.tap("projectorOff")
    answer(lesson, "for")
    go(lesson, Phase.SECOND_VOTE)
    assert lesson.says("Is the projector off?")
    assert lesson.text_of("votesSoFar") == "0 votes so far"
    go(lesson, Phase.FIRST_VOTE)
    assert (lesson.sees("projectorOff"), lesson.sees("nextPupil")) == (True, False)
    lesson.tap("projectorOff")
    answer(lesson, "against")
    assert first_vote(services) == FirstVote(1, 1, 0)


def test_its_page_is_not_reached_outside_its_phase(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.kiosk.startBallot()
    assert lesson.screen == "curtain"  # the projector has to be asked about first
    go(lesson, Phase.SECOND_VOTE)
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    assert lesson.screen == "vote"
    lesson.kiosk.visit.chooseAnswer("for")
    assert (lesson.kiosk.visit.answer, lesson.sees("first-for")) == ("", False)
    lesson.tap("choose-for")
    lesson.tap("castWithoutReason")
    assert (first_vote(services).votes, services.votes) == (0, 1)


def test_a_side_cannot_be_voted_for_in_it(lesson: WindowDriver, services: FakeServices) -> None:
    lesson.tap("projectorOff")
    lesson.tap("nextPupil")
    lesson.kiosk.visit.choose("for")
    lesson.kiosk.visit.castWithoutReason()
    assert (lesson.kiosk.visit.choice, services.votes, first_vote(services).votes) == ("", 0, 0)


def test_it_is_closed_once_the_results_were_shown(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.REVEAL)
    lesson.tap("showResults")
    go(lesson, Phase.FIRST_VOTE)
    assert lesson.says("The first vote is closed: its time ended when the results were shown or the session was ended.")
    assert not any(lesson.sees(button) for button in ("projectorOff", "nextPupil"))
    lesson.kiosk.lesson.passScreen()
    lesson.kiosk.startBallot()
    assert (lesson.screen, first_vote(services).votes) == ("curtain", 0)


def test_a_restart_comes_back_to_it_with_its_votes(lesson: WindowDriver, services: FakeServices, open_kiosk: OpenKiosk) -> None:
    lesson.tap("projectorOff")
    answer(lesson, "unsure")
    driver = restarted(open_kiosk, services)
    assert (driver.screen, driver.sees("projectorOff")) == ("curtain", True)
    assert driver.text_of("votesSoFar") == "1 vote so far"


def test_how_many_of_the_class_have_voted(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.enter()
    driver.reach("planLesson")
    assert driver.text_of("class-value") == "Not entered"
    driver.reach("class-more")
    assert driver.text_of("class-value") == "25 pupils"
    driver.kiosk.lesson.change(lambda now: now.resize_class(-23))
    driver.reach("planStart")
    driver.tap("projectorOff")
    assert driver.text_of("votesSoFar") == "0 of 2 have voted"
    for text in ("1 of 2 have voted", "2 of 2 have voted", "3 votes, 2 in class"):
        answer(driver, "for")
        assert driver.text_of("votesSoFar") == text
        assert driver.text_of("nextPhase").startswith(text)
    go(driver, Phase.SECOND_VOTE)
    assert driver.text_of("votesSoFar") == "0 of 2 have voted"
    go(driver, Phase.REVEAL)
    assert "have voted" not in driver.text_of("nextPhase")
    assert restarted(open_kiosk, services).kiosk.lesson.classSize == 2


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1920, 1080, 24), Glass(1080, 1920, 32)], ids=str)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_its_pages_fit(lesson: WindowDriver, glass: Glass, language: str) -> None:
    apply_appearance(lesson, Appearance(glass=glass, language=language))
    lesson.kiosk.lesson.change(lambda now: now.resize_class(1))
    lesson.settle()
    assert not list(faults(lesson, glass))
    lesson.kiosk.lesson.passScreen()
    lesson.settle()
    assert not list(faults(lesson, glass))
    lesson.kiosk.startBallot()
    lesson.settle()
    assert not list(faults(lesson, glass))
    lesson.kiosk.visit.chooseAnswer("unsure")
    lesson.settle()
    assert not list(faults(lesson, glass))

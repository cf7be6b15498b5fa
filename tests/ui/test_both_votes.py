"""The reveal of a lesson with two votes, step by step: the first vote, the vote, the change."""

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.glass import Glass
from kiosk.domain.lesson import Phase
from kiosk.domain.tally import EntryMethod, FirstVote
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.layout import faults
from tests.ui.lessons import BACK, CLASSROOM, NEXT, START, go, phase_of, restarted, started
from tests.ui.window_driver import WindowDriver

BEFORE = FirstVote(9, 11, 6)


@pytest.fixture
def lesson(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window that asks whether to show the results of two votes."""
    services.open(CLASSROOM)
    return reveal_asked(services, open_kiosk, BEFORE)


def reveal_asked(services: FakeServices, open_kiosk: OpenKiosk, first: FirstVote, for_: int = 14, against: int = 8) -> WindowDriver:
    driver = started(open_kiosk())
    services.store.ballots.enter_first(services.now.id, EntryMethod.HANDS, first)
    services.vote(Side.FOR, for_)
    services.vote(Side.AGAINST, against)
    go(driver, Phase.REVEAL)
    return driver


def parts(driver: WindowDriver) -> list[str]:
    return [name for name in ("firstResult", "voteResult", "changeText", "headline") if driver.sees(name)]


def test_a_clicker_shows_the_first_vote_then_the_vote_then_the_change(lesson: WindowDriver) -> None:
    assert parts(lesson) == []
    lesson.keys(START)
    assert (lesson.screen, parts(lesson)) == ("bothVotes", ["firstResult"])
    assert (lesson.text_of("phaseName"), lesson.text_of("nextPhase")) == ("The result", "Next: The vote")
    assert lesson.kiosk.results.bothVotes.firstCounts == [9, 11, 6]
    lesson.keys(NEXT)
    assert parts(lesson) == ["firstResult", "voteResult"]
    lesson.keys(NEXT)
    assert parts(lesson) == ["firstResult", "voteResult", "changeText"]
    assert lesson.text_of("changeText") == "Yes: from 9 of 20 (those who were sure) to 14 of 22 in the second vote."
    assert lesson.says("The two votes are not linked")
    lesson.keys(NEXT)
    assert (lesson.screen, phase_of(lesson)) == ("results", Phase.REVEAL)
    assert lesson.text_of("firstVoteNote").startswith("First vote, before reading: Yes: 9, No: 11, not sure yet: 6.")
    lesson.keys(NEXT)
    assert phase_of(lesson) is Phase.PAGE
    lesson.keys(BACK)
    assert lesson.screen == "results"


def test_the_start_key_alone_goes_through_all_steps(lesson: WindowDriver) -> None:
    for screen in ("bothVotes", "bothVotes", "bothVotes", "results"):
        lesson.keys(START)
        assert lesson.screen == screen


def test_touch_does_the_same_and_goes_back(lesson: WindowDriver) -> None:
    lesson.tap("showResults")
    lesson.tap("phaseNext")
    lesson.tap("phaseNext")
    lesson.tap("phaseBack")
    assert parts(lesson) == ["firstResult", "voteResult"]
    lesson.tap("phaseBack")
    assert parts(lesson) == ["firstResult"]
    lesson.tap("phaseBack")
    assert (phase_of(lesson), lesson.screen) == (Phase.SECOND_VOTE, "curtain")
    lesson.tap("phaseNext")
    assert lesson.screen == "results"


def test_a_restart_shows_all_results(lesson: WindowDriver, services: FakeServices, open_kiosk: OpenKiosk) -> None:
    lesson.keys(START)
    driver = restarted(open_kiosk, services)
    assert (driver.screen, phase_of(driver)) == ("results", Phase.REVEAL)


@pytest.mark.parametrize("first", [FirstVote(12, 0, 0), FirstVote(0, 0, 22), FirstVote(1, 1, 0)], ids=str)
def test_a_first_vote_that_is_held_back_says_so_and_there_is_no_change(
    services: FakeServices, open_kiosk: OpenKiosk, first: FirstVote
) -> None:
    services.open(CLASSROOM)
    driver = reveal_asked(services, open_kiosk, first)
    driver.keys(START)
    assert driver.says("The first vote is held back: it would show who voted how.")
    assert driver.kiosk.results.bothVotes.firstCounts == []
    driver.keys(NEXT)
    assert parts(driver) == ["firstResult", "voteResult"]
    assert driver.text_of("nextPhase") == "Next: All results"
    driver.keys(NEXT)
    assert (driver.screen, driver.text_of("firstVoteNote")) == ("results", "The first vote is held back: it would show who voted how.")


def test_a_vote_that_is_held_back_says_so(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = reveal_asked(services, open_kiosk, BEFORE, for_=22, against=0)
    driver.keys(START)
    assert driver.says("The first vote is held back")
    driver.keys(NEXT)
    assert driver.kiosk.results.bothVotes.voteCounts == []
    assert driver.says(driver.kiosk.results.note)


def test_without_a_first_vote_the_results_come_at_once(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = reveal_asked(services, open_kiosk, FirstVote(0, 0, 0))
    driver.keys(START)
    assert (driver.screen, driver.sees("firstVoteNote")) == ("results", False)


def test_nothing_of_both_votes_is_shown_before_the_reveal(lesson: WindowDriver) -> None:
    votes = lesson.kiosk.results.bothVotes
    for phase in Phase:
        go(lesson, phase)
        assert (votes.firstCounts, votes.voteCounts, votes.change, votes.note) == ([], [], "", "")
        assert not parts(lesson)


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1920, 1080, 24), Glass(1080, 1920, 32)], ids=str)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_its_steps_fit(lesson: WindowDriver, glass: Glass, language: str) -> None:
    apply_appearance(lesson, Appearance(glass=glass, language=language))
    lesson.keys(START)
    for _ in range(4):
        lesson.settle()
        assert not list(faults(lesson, glass))
        lesson.keys(NEXT)

"""A teacher tries a lesson out alone: all phases by one key, made-up votes, and nothing that stays."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Phase
from kiosk.domain.session import SessionSettings
from kiosk.services.lesson_rehearsal import made_up_counts, rehearsal_of, short_lesson
from kiosk.services.sessions import FIRST_SESSION
from kiosk.ui.viewmodels.lesson_rehearsal import LessonRehearsal
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, FixedCalendar, debate
from tests.ui.lessons import CLASSROOM, NEXT, go, pass_on, pass_time, restarted, started
from tests.ui.window_driver import PIN, WindowDriver

SCREENS = ["curtain", "ground", "arguments", "discussion", "curtain", "reveal", *["bothVotes"] * 3, "results", "lessonEnd"]
MARK = "Rehearsal — the votes are made up"


@pytest.fixture
def rehearsal(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window on the rehearsal of a lesson, started from the plan of a classroom session with votes."""
    services.open(CLASSROOM)
    services.vote(Side.FOR, 3)
    driver = open_kiosk()
    driver.enter()
    driver.reach("planLesson")
    driver.reach("planRehearse")
    return driver


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_one_key_plays_every_phase_and_every_step_of_the_reveal(rehearsal: WindowDriver) -> None:
    seen = [rehearsal.screen]
    for _ in range(12):
        assert rehearsal.text_of("rehearsal").startswith(MARK), seen
        rehearsal.keys(NEXT)
        rehearsal.settle()
        if rehearsal.kiosk.lesson.nextName or rehearsal.screen != seen[-1]:
            seen.append(rehearsal.screen)
    assert seen[: len(SCREENS)] == SCREENS
    assert rehearsal.screen == "lessonEnd"


def test_it_takes_two_minutes(rehearsal: WindowDriver) -> None:
    lesson = rehearsal.kiosk.lesson.lesson
    assert lesson
    assert sum(step.planned for step in lesson.steps) == 120
    assert [step.phase for step in lesson.path] == list(Phase)


def test_the_made_up_votes_show_every_step(rehearsal: WindowDriver) -> None:
    assert rehearsal.text_of("votesSoFar") == "27 of 28 have voted"
    go(rehearsal, Phase.REVEAL)
    for _ in range(3):
        rehearsal.keys(NEXT)
        rehearsal.settle()
    assert rehearsal.text_of("changeText") == "Yes: from 13 of 21 (those who were sure) to 13 of 28 in the second vote."


def test_nothing_of_it_is_stored(rehearsal: WindowDriver, services: FakeServices) -> None:
    before, sessions = files(services.folder), list(services.store.sessions.all())
    counts = services.store.counts.counts(services.now.id)
    rehearsal.tap("projectorOff")
    rehearsal.tap("nextPupil")
    rehearsal.tap("first-for")
    rehearsal.tap("castFirst")
    pass_on(rehearsal)
    assert rehearsal.screen == "curtain"
    pass_time(rehearsal, 30)
    go(rehearsal, Phase.PAGE)
    rehearsal.keys(NEXT)
    rehearsal.tap("endOrganiser")
    rehearsal.kiosk.pin.cancel()
    assert (files(services.folder), list(services.store.sessions.all())) == (before, sessions)
    assert services.store.counts.counts(services.now.id) == counts
    assert not services.now.revealed


def test_a_rehearsal_that_is_stored_would_be_found_out(rehearsal: WindowDriver, services: FakeServices) -> None:
    before = files(services.folder)
    assert rehearsal.kiosk.lesson.lesson
    rehearsal.kiosk.lesson._keeper.save(services.now, rehearsal.kiosk.lesson.lesson)
    assert files(services.folder) != before


@pytest.mark.parametrize("phase", [Phase.FIRST_VOTE, Phase.DISCUSSION, Phase.REVEAL, Phase.PAGE])
def test_it_can_be_left_at_any_time(rehearsal: WindowDriver, services: FakeServices, phase: Phase) -> None:
    go(rehearsal, phase)
    rehearsal.tap("lessonOrganiser")
    rehearsal.dial(PIN)
    assert (rehearsal.text_of("sessionName"), rehearsal.sees("rehearsal")) == (services.now.name, False)
    rehearsal.tap("backToKiosk")
    assert (rehearsal.screen, rehearsal.kiosk.lesson.on) == ("attract", False)


def test_the_lesson_that_was_begun_goes_on_afterwards(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = started(open_kiosk())
    go(driver, Phase.ARGUMENTS)
    pass_time(driver, 10)
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.continueWithoutPin()
    driver.kiosk.organiser.lesson.rehearse()
    go(driver, Phase.REVEAL)
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.cancel()
    driver.settle()
    assert (driver.screen, driver.text_of("timeLeft"), driver.kiosk.rehearsal.on) == ("arguments", "9:50", False)


def test_one_that_is_forgotten_ends(rehearsal: WindowDriver) -> None:
    (running,) = rehearsal.kiosk.findChildren(LessonRehearsal)
    running._timer.timeout.emit()
    rehearsal.settle()
    assert (rehearsal.screen, rehearsal.kiosk.rehearsal.on) == ("attract", False)


def test_a_restart_ends_it(rehearsal: WindowDriver, services: FakeServices, open_kiosk: OpenKiosk) -> None:
    go(rehearsal, Phase.DISCUSSION)
    driver = restarted(open_kiosk, services)
    assert (driver.screen, driver.kiosk.rehearsal.on) == ("attract", False)


def test_a_new_session_for_a_class_offers_it(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open()
    services.vote(Side.FOR)
    driver = open_kiosk()
    driver.enter()
    driver.reach("newSession")
    assert not driver.sees("rehearseLesson")
    driver.reach("debate-phones-at-school")
    driver.reach("mode-classroom")
    driver.reach("rehearseLesson")
    assert (driver.screen, driver.kiosk.debate.question) == ("curtain", "Should phones be put away for the whole school day?")
    driver.tap("lessonOrganiser")
    driver.kiosk.pin.cancel()
    assert (services.now.debate_id, services.now.running) == ("open-source-ai", True)
    assert driver.kiosk.debate.question != "Should phones be put away for the whole school day?"


def test_the_start_page_leads_to_it_once_classroom_is_chosen(
    services: FakeServices, open_kiosk: OpenKiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    dependencies = services.dependencies
    monkeypatch.setattr(services, "dependencies", lambda **settings: replace(dependencies(**settings), shows_first_steps=True))
    services.session = services.sessions.start(FIRST_SESSION, debate(), SessionSettings())
    driver = open_kiosk()
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.continueWithoutPin()
    driver.reach("step-mode")
    driver.reach("mode-classroom")
    driver.reach("cancelNew")
    assert driver.says("A lesson in two minutes, alone, with made-up votes.")
    driver.reach("step-rehearse")
    assert (driver.screen, driver.kiosk.lesson.rehearsing) == ("curtain", True)
    driver.tap("lessonOrganiser")
    driver.kiosk.pin.continueWithoutPin()
    driver.settle()
    assert driver.sees("step-open")


def test_a_helper_cannot_start_it(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.kiosk.organiser.open(as_helper=True)
    driver.kiosk.organiser.lesson.rehearse()
    assert not driver.kiosk.lesson.on


def test_the_class_is_one_pupil_short_and_every_group_may_be_shown() -> None:
    session = rehearsal_of(debate(), FixedCalendar().today())
    counts = made_up_counts()
    assert (counts.now.votes, counts.now.first_vote.votes, counts.all_reported) == (28, 27, True)
    assert short_lesson(session).class_size == 28


def test_the_screen_goes_black_in_it_too(rehearsal: WindowDriver) -> None:
    rehearsal.keys(Qt.Key.Key_B)
    assert rehearsal.sees("blankScreen")

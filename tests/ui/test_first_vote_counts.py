"""Hands and paper of a class's first vote: three numbers that the organiser types, apart from those of the vote."""

import pytest

from kiosk.domain.ballot import Stance
from kiosk.domain.glass import Glass
from kiosk.domain.lesson import Phase
from kiosk.domain.tally import EntryMethod, FirstVote, Split
from kiosk.errors import KnownError
from tests.ui import items
from tests.ui.appearances import Appearance, apply_appearance
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import NAME, FakeServices
from tests.ui.layout import faults
from tests.ui.lessons import CLASSROOM, go, started
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def lesson(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window in the first vote of a lesson."""
    services.open(CLASSROOM)
    return started(open_kiosk())


def open_voting(driver: WindowDriver) -> None:
    """Open the Voting tab through the padlock of the bar."""
    driver.tap("lessonOrganiser")
    driver.tap("pinLater")
    driver.tap("desk-voting")


def type_numbers(driver: WindowDriver, **numbers: str) -> None:
    for name, digits in numbers.items():
        driver.tap(f"count-{name.rstrip('_')}")
        for digit in digits:
            driver.tap(f"count-{digit}")


def counted(services: FakeServices, method: EntryMethod) -> FirstVote:
    return services.store.counts.counts(services.now.id).now.entered_by(method).first_vote


def test_three_numbers_are_typed_confirmed_and_counted_apart(lesson: WindowDriver, services: FakeServices) -> None:
    open_voting(lesson)
    assert lesson.says("How first votes came in".upper()) or lesson.says("How first votes came in")
    type_numbers(lesson, for_="12", against="9")
    assert not lesson.item("keepCount").isEnabled()
    type_numbers(lesson, unsure="6")
    lesson.tap("keepCount")
    assert lesson.text_of("countQuestion") == "First vote, raised hands: 12 Yes, 9 No, 6 not sure yet."
    assert counted(services, EntryMethod.HANDS).votes == 0
    lesson.tap("confirmCount")
    assert counted(services, EntryMethod.HANDS) == FirstVote(12, 9, 6)
    assert lesson.text_of("organiserMessage") == "Kept: 27, apart from the votes on the screen."
    assert [items.texts(lesson.item(f"votes{way}"))[-1] for way in ("Touched", "Raised", "Paper", "Together")] == ["0", "27", "0", "27"]
    lesson.tap("way-paper")
    type_numbers(lesson, for_="0", against="0", unsure="1")
    lesson.tap("keepCount")
    lesson.tap("confirmCount")
    assert counted(services, EntryMethod.PAPER) == FirstVote(0, 0, 1)
    assert services.votes == 0
    lesson.tap("backToKiosk")
    assert lesson.text_of("votesSoFar") == "28 votes so far"


def test_the_tab_follows_the_lesson_and_turns_to_the_other_round(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.DISCUSSION)
    open_voting(lesson)
    assert lesson.sees("count-unsure")
    lesson.tap("round-vote")
    assert not lesson.sees("count-unsure")
    lesson.tap("round-first")
    assert lesson.sees("count-unsure")
    lesson.tap("backToKiosk")
    go(lesson, Phase.SECOND_VOTE)
    open_voting(lesson)
    assert not lesson.sees("count-unsure")
    type_numbers(lesson, for_="3", against="4")
    lesson.tap("keepCount")
    lesson.tap("confirmCount")
    assert services.store.counts.counts(services.now.id).now.split == Split(3, 4)
    assert counted(services, EntryMethod.HANDS).votes == 0


def test_digits_after_the_first_vote_go_to_a_number_that_is_on_the_screen(lesson: WindowDriver) -> None:
    open_voting(lesson)
    lesson.tap("count-unsure")
    lesson.tap("backToKiosk")
    go(lesson, Phase.SECOND_VOTE)
    open_voting(lesson)
    lesson.tap("count-3")
    assert (lesson.kiosk.organiser.voting.forTyped, lesson.kiosk.organiser.voting.unsureTyped) == ("3", "")


def test_ending_a_session_with_a_first_vote_only_does_not_say_that_nobody_voted(lesson: WindowDriver, services: FakeServices) -> None:
    services.store.ballots.cast_first(services.now.id, Stance.UNSURE)
    open_voting(lesson)
    lesson.tap("desk-session")
    lesson.tap("endSession")
    assert lesson.text_of("askEnd") == f"End ‘{NAME}’? Only the first vote was held. It cannot go on after the end, and no page is made."
    lesson.tap("confirmEnd")
    assert lesson.text_of("organiserMessage") == "The session has ended. There are no votes for a page."


def test_before_a_lesson_the_numbers_are_those_of_the_vote(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(CLASSROOM)
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-voting")
    assert (driver.sees("round-first"), driver.sees("count-unsure")) == (True, False)


@pytest.mark.parametrize("left_out", [False, True])
def test_a_booth_and_a_lesson_without_a_first_vote_have_one_round(services: FakeServices, open_kiosk: OpenKiosk, *, left_out: bool) -> None:
    services.open(CLASSROOM if left_out else None)
    driver = open_kiosk()
    driver.kiosk.lesson.change(lambda now: now.leave_out(Phase.FIRST_VOTE, left_out=True).start())
    driver.kiosk.organiser.show("voting")
    driver.kiosk.organiser.voting.setFirstVote(True)
    assert (driver.kiosk.organiser.voting.hasFirstVote, driver.kiosk.organiser.voting.firstVote) == (False, False)


def test_typed_numbers_are_asked_about_before_the_other_round(lesson: WindowDriver, services: FakeServices) -> None:
    open_voting(lesson)
    type_numbers(lesson, for_="12", against="9")
    lesson.tap("round-vote")
    asked = "First vote, raised hands: 12 Yes, 9 No, – not sure yet. These numbers are not counted yet, and one is missing."
    assert lesson.text_of("askTyped") == asked
    lesson.tap("keepTyped")
    type_numbers(lesson, unsure="0")
    lesson.tap("round-vote")
    lesson.tap("otherTyped")
    assert counted(services, EntryMethod.HANDS) == FirstVote(12, 9, 0)
    assert (lesson.kiosk.organiser.tab, lesson.sees("count-unsure")) == ("voting", False)
    type_numbers(lesson, for_="1")
    lesson.tap("round-first")
    lesson.tap("confirmTyped")
    assert lesson.sees("count-unsure")
    assert (lesson.kiosk.organiser.voting.forTyped, services.votes) == ("", 0)


def test_a_count_of_the_first_vote_is_undone_after_a_question(lesson: WindowDriver, services: FakeServices) -> None:
    open_voting(lesson)
    for number in ("2", "5"):
        type_numbers(lesson, for_=number, against="1", unsure="1")
        lesson.tap("keepCount")
        lesson.tap("confirmCount")
    lesson.tap("undoCount")
    assert lesson.text_of("askUndo") == "First vote: Undo the last count? Raised hands go back from 7 to 4."
    assert counted(services, EntryMethod.HANDS) == FirstVote(5, 1, 1)
    lesson.tap("confirmUndo")
    assert counted(services, EntryMethod.HANDS) == FirstVote(2, 1, 1)


def test_after_the_reveal_it_is_closed_and_says_so(lesson: WindowDriver, services: FakeServices) -> None:
    open_voting(lesson)
    type_numbers(lesson, for_="2", against="1", unsure="3")
    lesson.tap("keepCount")
    lesson.tap("confirmCount")
    lesson.tap("backToKiosk")
    go(lesson, Phase.REVEAL)
    lesson.tap("showResults")
    open_voting(lesson)
    lesson.tap("round-first")
    assert lesson.text_of("votingNote") == "The first vote is closed: its time ended when the results were shown or the session was ended."
    assert not any(lesson.sees(button) for button in ("keepCount", "undoCount"))
    lesson.tap("round-vote")
    assert lesson.sees("keepCount")
    assert counted(services, EntryMethod.HANDS) == FirstVote(2, 1, 3)


def test_a_new_session_asks_before_it_ends_one_with_a_first_vote_only(lesson: WindowDriver, services: FakeServices) -> None:
    services.store.ballots.cast_first(services.now.id, Stance.FOR)
    open_voting(lesson)
    lesson.tap("desk-session")
    lesson.tap("newSession")
    lesson.tap("startSession")
    assert lesson.text_of("askEndRunning").startswith(f"‘{NAME}’ is still running and has votes (1). End it?")
    lesson.tap("keepEndRunning")
    assert services.store.counts.counts(services.now.id).now.first_vote == FirstVote(1, 0, 0)


def test_an_undo_of_the_vote_stays_while_the_closed_first_vote_is_read(lesson: WindowDriver, services: FakeServices) -> None:
    go(lesson, Phase.REVEAL)
    lesson.kiosk.lesson.reveal()
    open_voting(lesson)
    type_numbers(lesson, for_="3", against="4")
    lesson.tap("keepCount")
    lesson.tap("confirmCount")
    lesson.tap("round-first")
    lesson.tap("desk-session")
    lesson.tap("desk-voting")
    lesson.tap("undoCount")
    lesson.tap("confirmUndo")
    assert services.votes == 0


def test_leaving_after_a_count_that_failed_on_the_way_to_the_other_round_leaves(
    lesson: WindowDriver, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        message = "These numbers were not saved."
        raise KnownError(message)

    open_voting(lesson)
    type_numbers(lesson, for_="1", against="2", unsure="3")
    lesson.tap("round-vote")
    monkeypatch.setattr(services.store.ballots, "enter_first", fail)
    lesson.tap("otherTyped")
    lesson.tap("desk-session")
    lesson.tap("confirmTyped")
    assert lesson.kiosk.organiser.tab == "session"


@pytest.mark.parametrize("glass", [Glass(800, 480, 7), Glass(1920, 1080, 24), Glass(1080, 1920, 32)], ids=str)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_its_numbers_fit(lesson: WindowDriver, glass: Glass, language: str) -> None:
    apply_appearance(lesson, Appearance(glass=glass, language=language))
    lesson.kiosk.openOrganiser()
    lesson.kiosk.pin.opened.emit()
    lesson.kiosk.organiser.show("voting")
    lesson.settle()
    assert not list(faults(lesson, glass))

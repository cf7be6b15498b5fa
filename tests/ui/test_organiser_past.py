"""Sessions that were: opened again, shown again, compared, erased."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.services.moderation import ReasonState
from tests.ui import items
from tests.ui.fake_services import NAME
from tests.ui.window_driver import PIN, WindowDriver

TODAY = "23 November"


def _end(driver: WindowDriver) -> None:
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()


def _again(driver: WindowDriver) -> None:
    """Enter the PIN that is asked for a second time."""
    assert driver.screen == "pin"
    driver.dial(PIN)
    assert driver.screen == "organiser"


def _past(driver: WindowDriver, *rows: int) -> None:
    driver.tap("allSessions")
    for row in rows:
        driver.tap(f"past-{row}")


def test_opening_again_asks_for_the_pin_and_is_told_ever_after(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 3)
    driver.enter()
    _end(driver)
    _past(driver, 0)
    driver.tap("reopenPast")
    assert driver.services.now.state is SessionState.CLOSED
    _again(driver)

    assert (driver.services.now.state, driver.services.now.reopened) == (SessionState.OPEN, 1)
    assert "opened again" in driver.text_of("organiserMessage")
    driver.tap("backToKiosk")
    driver.vote("for")
    assert driver.services.votes == 4


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_without_the_pin_nothing_is_opened_again(driver: WindowDriver, key: Qt.Key) -> None:
    driver.enter()
    _end(driver)
    _past(driver, 0)
    driver.tap("reopenPast")
    driver.keys(key)

    assert driver.screen == "organiser"
    assert driver.text_of("organiserMessage") == "Without the PIN nothing was changed."
    assert driver.services.now.state is SessionState.CLOSED
    driver.tap("backToKiosk")
    driver.enter()
    assert driver.services.now.state is SessionState.CLOSED


def test_what_waited_for_the_pin_is_not_done_for_whoever_comes_next(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    _past(driver, 0)
    driver.tap("reopenPast")
    driver.kiosk.startOver()
    driver.enter()
    assert driver.services.now.state is SessionState.CLOSED


def test_a_session_on_a_text_that_has_changed_asks_for_a_new_one(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.services.store.sessions.put(replace(driver.services.now, fingerprint="0" * 64))
    _past(driver, 0)
    driver.tap("reopenPast")
    _again(driver)
    assert "start a new session on the new text" in driver.text_of("organiserMessage")
    assert driver.services.now.state is SessionState.CLOSED


def test_an_earlier_session_is_shown_on_the_kiosk_again(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 5)
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.tap("startSession")
    _end(driver)
    _past(driver, 1)
    driver.tap("takeUpPast")
    assert driver.text_of("sessionName") == NAME
    driver.tap("backToKiosk")
    assert driver.says("5 voices so far")


def test_while_a_session_runs_no_other_takes_its_place(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.tap("startSession")
    _past(driver, 1)
    assert not driver.sees("takeUpPast")
    assert not driver.sees("reopenPast")
    assert driver.sees("erasePast")
    driver.tap("past-1")
    driver.tap("past-0")
    assert not driver.sees("erasePast")


def test_erasing_asks_twice_and_for_the_pin(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 3)
    driver.enter()
    _end(driver)
    page = driver.services.folder / f"{NAME}.pdf"
    assert page.exists()
    _past(driver, 0)
    driver.tap("erasePast")
    question = driver.text_of("askErase")
    assert question.startswith(f"Erase ‘{NAME}’ with its votes and its reasons?")
    assert "(files: 1)" in question
    assert question.endswith("There is no way back, not even from a copy.")
    driver.tap("confirmErase")
    assert len(driver.services.store.sessions.all()) == 1
    _again(driver)

    assert driver.text_of("organiserMessage") == f"‘{NAME}’ is erased."
    assert driver.services.store.sessions.all() == []
    assert not page.exists()
    driver.tap("backToKiosk")
    assert driver.text_of("notice") == "No session is open. Please ask the organiser."


def test_pages_that_stay_in_the_print_queue_are_named(driver: WindowDriver) -> None:
    driver.services.print_jobs = ["Desk-1", "Desk-3"]
    driver.enter()
    _end(driver)
    _past(driver, 0)
    driver.tap("erasePast")
    driver.tap("confirmErase")
    _again(driver)
    assert driver.text_of("organiserMessage") == f"‘{NAME}’ is erased. The print queue may still hold pages of it: Desk-1, Desk-3."


def test_keeping_it_erases_nothing(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    _past(driver, 0)
    driver.tap("erasePast")
    driver.tap("keepErase")
    assert not driver.sees("askErase")
    assert len(driver.services.store.sessions.all()) == 1


def _lines(driver: WindowDriver) -> dict[str, tuple[str, str]]:
    past = driver.kiosk.organiser.session.history
    shown = {item.objectName(): str(item.property("text")) for item in items.walk(driver.root)}
    return {label: (shown[f"left-{place}"], shown[f"right-{place}"]) for place, label in enumerate(past.labels)}


def test_two_sessions_side_by_side(driver: WindowDriver) -> None:
    for stance in Stance:
        for _ in range(7):
            for side in Side:
                driver.services.vote(side, 1, stance)
        driver.services.vote(Side.AGAINST, 1, stance)
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.tap("startSession")
    driver.services.vote(Side.AGAINST, 20)
    _past(driver, 1, 0)
    driver.tap("comparePast")

    lines = _lines(driver)
    assert lines["Votes"] == ("45", "20")
    assert lines["Result"] == ("47% Yes · 53% No", "sealed")
    assert lines["Changed their mind"] == ("7 to Yes · 8 to No", "sealed")
    driver.tap("backFromPast")
    assert driver.sees("past-0")


def test_a_result_that_is_held_back_is_compared_by_its_votes_alone(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 4, Stance.FOR)
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.tap("startSession")
    _past(driver, 1, 0)
    driver.tap("comparePast")
    assert (_lines(driver)["Votes"][0], _lines(driver)["Result"][0]) == ("4", "held back: it would show who voted how")


def test_a_third_mark_takes_the_place_of_the_first(driver: WindowDriver) -> None:
    driver.enter()
    for _ in range(2):
        _end(driver)
        driver.tap("newSession")
        driver.tap("startSession")
    _past(driver, 0, 1, 2)
    assert sorted(driver.kiosk.organiser.session.history.marked) == [1, 2]


def test_reasons_of_a_session_that_is_shown_again_can_be_gone_through(driver: WindowDriver) -> None:
    driver.services.say(Side.FOR, ["Only one."])
    driver.enter()
    _end(driver)
    driver.tap("newSession")
    driver.tap("startSession")
    _end(driver)
    _past(driver, 1)
    driver.tap("takeUpPast")
    driver.tap("desk-reasons")
    driver.decide("showReason")
    first = driver.services.store.sessions.all()[0]
    assert [reason.text for reason in driver.services.moderation.shown(first.id) if reason.state is ReasonState.SHOWN] == ["Only one."]

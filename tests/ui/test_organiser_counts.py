"""Hands and paper: numbers that the organiser types, beside the votes on the screen."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver


def _type(driver: WindowDriver, for_: str, against: str) -> None:
    for side, digits in (("for", for_), ("against", against)):
        driver.tap(f"count-{side}")
        for digit in digits:
            driver.tap(f"count-{digit}")


def _enter(driver: WindowDriver, for_: str, against: str) -> None:
    _type(driver, for_, against)
    driver.tap("keepCount")
    driver.tap("confirmCount")


def _end(driver: WindowDriver) -> None:
    driver.tap("desk-session")
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.tap("desk-voting")


def _row(driver: WindowDriver, name: str) -> str:
    return items.texts(driver.item(name))[-1]


def _kept(driver: WindowDriver, entered: EntryMethod) -> Split:
    return driver.services.store.counts.counts(driver.services.now.id).now.entered_by(entered).split


def test_hands_are_typed_confirmed_and_counted_apart(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 3)
    driver.enter()
    driver.tap("desk-voting")
    _type(driver, "12", "9")
    driver.tap("keepCount")
    assert driver.text_of("countQuestion") == "Raised hands: 12 Yes, 9 No."
    assert _kept(driver, EntryMethod.HANDS) == Split(0, 0)
    driver.tap("confirmCount")

    assert _kept(driver, EntryMethod.HANDS) == Split(12, 9)
    assert _kept(driver, EntryMethod.TOUCH) == Split(3, 0)
    assert driver.text_of("organiserMessage") == "Kept: 21, apart from the votes on the screen."
    assert [_row(driver, f"votes{way}") for way in ("Touched", "Raised", "Paper", "Together")] == ["3", "21", "0", "24"]
    driver.tap("backToKiosk")
    assert driver.says("24 voices so far")
    driver.vote("for")
    driver.tap("seeResults")
    assert driver.text_of("resultsEntered") == "4 on a screen · 21 by raised hands"
    assert driver.services.visits == 4


def test_where_everybody_tapped_nothing_is_said_of_hands(driver: WindowDriver) -> None:
    driver.vote("for")
    driver.tap("seeResults")
    assert not driver.sees("resultsEntered")


def test_numbers_entered_again_replace_the_others_after_a_question(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _enter(driver, "12", "90")
    _type(driver, "12", "9")
    driver.tap("keepCount")
    assert driver.text_of("countQuestion") == "Raised hands: 12 Yes, 9 No. They take the place of what was entered before (102)."
    driver.tap("correctCount")
    assert _kept(driver, EntryMethod.HANDS) == Split(12, 90)
    driver.tap("keepCount")
    driver.tap("confirmCount")
    assert _kept(driver, EntryMethod.HANDS) == Split(12, 9)


def test_paper_is_counted_apart_from_hands(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _enter(driver, "2", "3")
    driver.tap("way-paper")
    _enter(driver, "40", "0")
    assert (_kept(driver, EntryMethod.HANDS), _kept(driver, EntryMethod.PAPER)) == (Split(2, 3), Split(40, 0))


def test_a_number_left_out_is_no_nought(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _type(driver, "12", "")
    assert not driver.item("keepCount").isEnabled()
    _type(driver, "", "0")
    assert driver.item("keepCount").isEnabled()
    driver.tap("countErase")
    assert not driver.item("keepCount").isEnabled()


def test_a_real_keyboard_types_too_and_nobody_counts_a_million(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    for _ in range(7):
        driver.keys(Qt.Key.Key_7)
    assert driver.kiosk.organiser.voting.forTyped == "77777"
    driver.keys(Qt.Key.Key_Backspace)
    assert driver.kiosk.organiser.voting.forTyped == "7777"


def test_numbers_typed_for_hands_do_not_become_paper(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _type(driver, "12", "9")
    driver.tap("way-paper")
    assert not driver.item("keepCount").isEnabled()


def test_an_ended_session_takes_no_numbers_and_says_so(driver: WindowDriver) -> None:
    driver.enter()
    _end(driver)
    assert not driver.sees("keepCount")
    assert "opened again" in driver.text_of("votingNote")


@pytest.mark.parametrize("ended", [False, True])
def test_how_each_way_voted_is_told_only_once_all_votes_are_in(open_kiosk: OpenKiosk, services: FakeServices, ended: bool) -> None:
    services.open(SessionSettings(results=ResultsRule.SEALED))
    services.vote(Side.AGAINST, 5)
    services.vote(Side.FOR, 1)
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-voting")
    _enter(driver, "12", "9")
    if ended:
        _end(driver)
    assert _row(driver, "votesRaised") == ("21 (12 Yes, 9 No)" if ended else "21")
    assert _row(driver, "votesTouched") == ("6 (1 Yes, 5 No)" if ended else "6")


def test_a_small_show_of_hands_is_not_told_apart(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 5)
    driver.enter()
    driver.tap("desk-voting")
    _enter(driver, "1", "2")
    _end(driver)
    assert _row(driver, "votesRaised") == "3"


def test_numbers_that_could_not_be_kept_are_told_and_those_before_still_count(
    driver: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _enter(driver, "4", "4")

    def full(*_: object) -> None:
        message = "The disk is full. Nothing was changed."
        raise KnownError(message)

    monkeypatch.setattr(driver.services.store.ballots, "enter", full)
    _enter(driver, "12", "9")
    assert driver.text_of("organiserMessage") == "The disk is full. Nothing was changed."
    assert _kept(driver, EntryMethod.HANDS) == Split(4, 4)
    assert driver.sees("keepCount")


@pytest.mark.parametrize(("way_out", "screen"), [("desk-session", "organiser"), ("backToKiosk", "attract")])
def test_typed_numbers_are_asked_about_before_the_tab_is_left(driver: WindowDriver, way_out: str, screen: str) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _type(driver, "12", "9")
    driver.tap(way_out)
    assert driver.text_of("askTyped") == "Raised hands: 12 Yes, 9 No. These numbers are not counted yet."
    driver.tap("keepTyped")
    assert driver.kiosk.organiser.voting.forTyped == "12"
    driver.tap(way_out)
    driver.tap("otherTyped")
    assert _kept(driver, EntryMethod.HANDS) == Split(12, 9)
    assert driver.screen == screen
    if screen == "organiser":
        assert driver.text_of("organiserMessage") == "Kept: 21, apart from the votes on the screen."


def test_typed_numbers_can_be_dropped_and_one_that_is_missing_is_named(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _type(driver, "12", "")
    driver.tap("desk-report")
    assert driver.text_of("askTyped") == "Raised hands: 12 Yes, – No. These numbers are not counted yet, and one is missing."
    assert not driver.sees("otherTyped")
    driver.tap("confirmTyped")
    assert driver.kiosk.organiser.tab == "report"
    driver.tap("desk-voting")
    driver.tap("desk-session")
    assert driver.sees("endSession")
    assert _kept(driver, EntryMethod.HANDS) == Split(0, 0)


def test_typed_numbers_outlive_the_lock(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _type(driver, "12", "9")
    driver.kiosk.startOver()
    driver.enter()
    driver.tap("desk-voting")
    assert (driver.kiosk.organiser.voting.forTyped, driver.kiosk.organiser.voting.againstTyped) == ("12", "9")


def test_a_count_can_be_undone(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    assert not driver.sees("undoCount")
    _enter(driver, "12", "9")
    _enter(driver, "120", "9")
    driver.tap("undoCount")
    driver.tap("confirmUndo")
    assert _kept(driver, EntryMethod.HANDS) == Split(12, 9)
    assert driver.text_of("organiserMessage") == "The count is undone. Counted again as before: 21."
    assert _row(driver, "votesRaised") == "21"
    assert not driver.sees("undoCount")


def test_an_undo_that_fails_can_be_tried_again(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _enter(driver, "12", "9")

    def full(*_: object) -> None:
        message = "The disk is full. Nothing was changed."
        raise KnownError(message)

    with monkeypatch.context() as patch:
        patch.setattr(driver.services.store.ballots, "enter", full)
        driver.tap("undoCount")
        driver.tap("confirmUndo")
    assert driver.text_of("organiserMessage") == "The disk is full. Nothing was changed."
    assert _kept(driver, EntryMethod.HANDS) == Split(12, 9)
    driver.tap("undoCount")
    driver.tap("confirmUndo")
    assert _kept(driver, EntryMethod.HANDS) == Split(0, 0)


@pytest.mark.parametrize(("method", "name"), [("way-raised", "Raised hands go"), ("way-paper", "Votes on paper go")])
def test_undoing_a_count_asks_once_and_says_what_is_taken_off(driver: WindowDriver, method: str, name: str) -> None:
    entered = EntryMethod.PAPER if method == "way-paper" else EntryMethod.HANDS
    driver.enter()
    driver.tap("desk-voting")
    driver.tap(method)
    _enter(driver, "12", "9")
    _enter(driver, "120", "9")
    driver.tap("undoCount")
    assert driver.text_of("askUndo") == f"Undo the last count? {name} back from 129 to 21."
    assert _kept(driver, entered) == Split(120, 9)
    driver.tap("keepUndo")
    assert _kept(driver, entered) == Split(120, 9)
    driver.tap("undoCount")
    driver.tap("desk-session")
    driver.tap("desk-voting")
    assert not driver.sees("askUndo")
    assert driver.sees("undoCount")
    assert _kept(driver, entered) == Split(120, 9)


def test_typed_numbers_stay_while_undoing_is_asked_about(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("desk-voting")
    _enter(driver, "12", "9")
    _type(driver, "4", "")
    driver.tap("undoCount")
    assert not driver.sees("keepCount")
    driver.tap("keepUndo")
    assert driver.kiosk.organiser.voting.forTyped == "4"

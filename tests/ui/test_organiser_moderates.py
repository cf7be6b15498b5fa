"""The organiser goes through reasons on the real window: what is decided, what can be taken back, and what cannot happen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.debate import Side
from kiosk.services.moderation import ReasonState
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import WindowDriver

WORDS = [f"Reason number {number}." for number in range(5)]


def _quote(driver: WindowDriver) -> str:
    return driver.text_of("quote")[1:-1]


def _go(driver: WindowDriver, *words: str, side: Side = Side.AGAINST) -> None:
    driver.services.say(side, words or WORDS)
    driver.enter()
    driver.tap("desk-reasons")


def _said(driver: WindowDriver, state: ReasonState) -> list[str]:
    moderation, session = driver.services.moderation, driver.services.now.id
    held = {
        ReasonState.WAITING: moderation.waiting(session, closed=False),
        ReasonState.SHOWN: moderation.shown(session),
        ReasonState.HIDDEN: moderation.hidden(session),
    }
    return sorted(reason.text for reason in held[state])


def test_reasons_are_decided_one_by_one_and_only_those_shown_reach_visitors(driver: WindowDriver) -> None:
    _go(driver)
    shown: list[str] = []
    hidden: list[str] = []
    for number in range(5):
        assert driver.text_of("reasonPlace").startswith(f"Reason 1 of {5 - number},")
        assert driver.text_of("desk-reasons") == f"Reasons ({5 - number})"
        (shown if number % 2 else hidden).append(_quote(driver))
        driver.decide("showReason" if number % 2 else "hideReason")

    assert driver.text_of("desk-reasons") == "Reasons"
    assert sorted(shown + hidden) == WORDS
    assert (_said(driver, ReasonState.SHOWN), _said(driver, ReasonState.HIDDEN)) == (sorted(shown), sorted(hidden))
    driver.tap("backToKiosk")
    driver.vote("for")
    offered = [text[1:-1] for text in driver.texts() if text.startswith("“Reason")]
    assert sorted(offered) == sorted(shown)


def test_nothing_is_shown_to_visitors_before_show_it(driver: WindowDriver) -> None:
    driver.services.say(Side.AGAINST, WORDS)
    driver.vote("for")
    assert not driver.says("Reason number")
    driver.tap("seeResults")
    assert not driver.says("Reason number")
    driver.tap("startOver")
    driver.enter()
    driver.tap("desk-reasons")
    driver.tap("backToKiosk")
    driver.vote("for")
    assert not driver.says("Reason number")


def test_fewer_than_a_batch_wait_until_the_session_ends(driver: WindowDriver) -> None:
    _go(driver, *WORDS[:4])
    assert "batches of five or more" in driver.text_of("noReason")
    assert not driver.sees("showReason")
    driver.tap("desk-session")
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.tap("desk-reasons")
    assert _quote(driver) in WORDS[:4]


@pytest.mark.parametrize("restarted", [False, True])
def test_after_a_reopening_the_end_is_not_said_to_bring_the_rest(open_kiosk: OpenKiosk, services: FakeServices, *, restarted: bool) -> None:
    services.open()
    services.vote(Side.FOR, 20)
    services.vote(Side.AGAINST, 20)
    ended = services.sessions.end(services.now)
    services.session = services.sessions.reopen(ended, debate())
    services.say(Side.AGAINST, WORDS[:2])
    if restarted:
        services.store.simulate_restart()
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-reasons")
    assert "only if five or more are new since it was reopened" in driver.text_of("noReason")
    assert ("2 reasons from before the last start" in driver.text_of("noReason")) is restarted
    driver.tap("desk-session")
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.tap("desk-reasons")
    assert not driver.sees("showReason")


def test_leaving_in_the_middle_keeps_the_rest_waiting(driver: WindowDriver) -> None:
    _go(driver)
    driver.decide("showReason")
    driver.tap("desk-session")

    assert driver.sees("endSession")
    assert driver.says("5 (4 waiting for you)")
    assert len(_said(driver, ReasonState.WAITING)) == 4


def test_the_second_of_two_quick_taps_decides_nothing(driver: WindowDriver) -> None:
    _go(driver)
    driver.read()
    spot = driver.spot("showReason")
    driver.poke(spot)
    driver.poke(spot)
    assert len(_said(driver, ReasonState.SHOWN)) == 1
    driver.read()
    driver.poke(spot)
    assert len(_said(driver, ReasonState.SHOWN)) == 2


def test_keys_held_down_decide_one_reason(driver: WindowDriver) -> None:
    _go(driver)
    driver.read()
    for _ in range(10):
        driver.keys(Qt.Key.Key_A)
    assert (len(_said(driver, ReasonState.SHOWN)), len(_said(driver, ReasonState.WAITING))) == (1, 4)


def test_keys_show_hide_turn_and_take_back(driver: WindowDriver) -> None:
    _go(driver)
    first = _quote(driver)
    driver.keys(Qt.Key.Key_Right)
    second = _quote(driver)
    assert driver.text_of("reasonPlace").startswith("Reason 2 of 5")
    driver.keys(Qt.Key.Key_Left)
    assert _quote(driver) == first != second
    driver.keys(Qt.Key.Key_Left)
    assert _quote(driver) == first
    driver.read()
    driver.keys(Qt.Key.Key_R)
    assert _said(driver, ReasonState.HIDDEN) == [first]
    driver.read()
    assert _quote(driver) == second
    driver.keys(Qt.Key.Key_A)
    assert _said(driver, ReasonState.SHOWN) == [second]
    driver.keys(Qt.Key.Key_U)
    assert _quote(driver) == second
    assert (_said(driver, ReasonState.SHOWN), _said(driver, ReasonState.HIDDEN)) == ([], [first])


@pytest.mark.parametrize("decision", ["showReason", "hideReason"])
def test_one_decision_can_be_taken_back_and_is_on_screen_again(driver: WindowDriver, decision: str) -> None:
    _go(driver)
    driver.tap("nextReason")
    assert not driver.item("undoReason").isEnabled()
    words = _quote(driver)
    driver.decide(decision)
    driver.tap("undoReason")

    assert _quote(driver) == words
    assert driver.text_of("reasonPlace").startswith("Reason 2 of 5")
    assert len(_said(driver, ReasonState.WAITING)) == 5
    assert not driver.item("undoReason").isEnabled()


def test_the_last_decision_can_be_taken_back_when_nothing_waits_any_more(driver: WindowDriver) -> None:
    _go(driver)
    for _ in range(5):
        last = _quote(driver)
        driver.decide("hideReason")
    driver.tap("undoReason")
    assert _quote(driver) == last


def test_hidden_reasons_are_kept_and_counted_and_can_be_shown_again(driver: WindowDriver) -> None:
    _go(driver)
    words = _quote(driver)
    driver.decide("hideReason")
    assert driver.text_of("list-hidden") == "Hidden (1)"
    driver.tap("list-hidden")
    assert _quote(driver) == words
    assert not driver.item("hideReason").isEnabled()
    driver.decide("showReason")

    assert (driver.text_of("list-hidden"), driver.text_of("list-shown")) == ("Hidden (0)", "Shown (1)")
    assert _said(driver, ReasonState.SHOWN) == [words]
    driver.tap("undoReason")
    assert _said(driver, ReasonState.HIDDEN) == [words]
    driver.tap("desk-session")
    assert driver.says("5 (4 waiting for you)")


def test_what_is_shown_can_be_hidden_again(driver: WindowDriver) -> None:
    driver.services.say(Side.AGAINST, WORDS)
    driver.services.show_all()
    driver.enter()
    driver.tap("desk-reasons")
    driver.tap("list-shown")
    words = _quote(driver)
    assert not driver.item("showReason").isEnabled()
    driver.decide("hideReason")
    assert _said(driver, ReasonState.HIDDEN) == [words]


def test_reasons_shown_at_once_are_looked_through_afterwards(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.moderation.at_once = True
    services.open()
    driver = open_kiosk()
    _go(driver)
    assert driver.text_of("list-shown") == "Shown (5)"
    words = _quote(driver)
    driver.decide("hideReason")
    assert _said(driver, ReasonState.HIDDEN) == [words]
    driver.tap("undoReason")
    assert (_quote(driver), len(_said(driver, ReasonState.SHOWN))) == (words, 5)
    driver.decide("hideReason")
    driver.tap("backToKiosk")
    driver.vote("for")
    assert not driver.says(words)
    assert len([text for text in driver.texts() if text.startswith("“Reason")]) == 3


def test_hints_say_what_to_look_at_and_decide_nothing(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    (services.folder / "hints").mkdir()
    (services.folder / "hints/en.txt").write_text("Springfield\n", encoding="utf-8")
    services.open()
    driver = open_kiosk()
    _go(driver, *["Shit, call 555-123-4567 or ask a@b.example in Springfield, @ada or www.example.org"] * 5)

    assert [item.property("text") for item in items.walk(driver.root) if item.objectName() == "hint"] == [
        "Look twice: ‘Shit’",
        "Perhaps a telephone number: 555-123-4567",
        "Perhaps an e-mail address: a@b.example",
        "Look twice: ‘Springfield’",
        "Perhaps somebody’s account: @ada",
        "Perhaps a web address: www.example.org",
    ]
    assert driver.item("showReason").isEnabled()
    assert len(_said(driver, ReasonState.WAITING)) == 5


def test_harmless_words_have_no_hint(driver: WindowDriver) -> None:
    _go(driver, *["An accurate culture in a vacuum."] * 5)
    assert not driver.sees("hint")


def test_a_word_list_that_cannot_be_read_is_told(open_kiosk: OpenKiosk, services: FakeServices, tmp_path: Path) -> None:
    (tmp_path / "hints").mkdir()
    (tmp_path / "hints/en.txt").write_bytes(b"\xff\xff")
    services.open()
    driver = open_kiosk()
    _go(driver)
    assert "its words are not flagged" in driver.text_of("organiserMessage")


def test_a_vote_that_comes_meanwhile_does_not_lose_the_decision(driver: WindowDriver) -> None:
    _go(driver, side=Side.FOR)
    before = _quote(driver)
    driver.services.say(Side.FOR, ["One more."])
    driver.decide("showReason")
    assert _said(driver, ReasonState.SHOWN) == [before]


def test_nothing_there_touches_a_vote(driver: WindowDriver) -> None:
    _go(driver)
    before = driver.services.store.counts.counts(driver.services.now.id)
    driver.decide("showReason")
    driver.decide("hideReason")
    driver.tap("undoReason")
    driver.tap("list-shown")
    driver.decide("hideReason")
    assert driver.services.store.counts.counts(driver.services.now.id) == before

"""The organiser goes through reasons on the real window: what is decided, what can be taken back, and what cannot happen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.debate import Side
from kiosk.services.moderation import ReasonState
from tests.ui import items
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig

WORDS = [f"Reason number {number}." for number in range(5)]


def _quote(rig: Rig) -> str:
    return rig.text_of("quote")[1:-1]


def _go(rig: Rig, *words: str, side: Side = Side.AGAINST) -> None:
    rig.behind.say(side, words or WORDS)
    rig.enter()
    rig.tap("desk-reasons")


def _said(rig: Rig, state: ReasonState) -> list[str]:
    moderation, session = rig.behind.moderation, rig.behind.now.id
    held = {
        ReasonState.WAITING: moderation.waiting(session, closed=False),
        ReasonState.SHOWN: moderation.shown(session),
        ReasonState.HIDDEN: moderation.hidden(session),
    }
    return sorted(reason.text for reason in held[state])


def test_reasons_are_decided_one_by_one_and_only_those_shown_reach_visitors(rig: Rig) -> None:
    _go(rig)
    shown: list[str] = []
    hidden: list[str] = []
    for number in range(5):
        assert rig.text_of("reasonPlace").startswith(f"Reason 1 of {5 - number},")
        assert rig.text_of("desk-reasons") == f"Reasons ({5 - number})"
        (shown if number % 2 else hidden).append(_quote(rig))
        rig.decide("showReason" if number % 2 else "hideReason")

    assert rig.text_of("desk-reasons") == "Reasons"
    assert sorted(shown + hidden) == WORDS
    assert (_said(rig, ReasonState.SHOWN), _said(rig, ReasonState.HIDDEN)) == (sorted(shown), sorted(hidden))
    rig.tap("backToKiosk")
    rig.vote("for")
    offered = [text[1:-1] for text in rig.texts() if text.startswith("“Reason")]
    assert sorted(offered) == sorted(shown)


def test_nothing_is_shown_to_visitors_before_show_it(rig: Rig) -> None:
    rig.behind.say(Side.AGAINST, WORDS)
    rig.vote("for")
    assert not rig.says("Reason number")
    rig.tap("seeResults")
    assert not rig.says("Reason number")
    rig.tap("startOver")
    rig.enter()
    rig.tap("desk-reasons")
    rig.tap("backToKiosk")
    rig.vote("for")
    assert not rig.says("Reason number")


def test_fewer_than_a_batch_wait_until_the_session_ends(rig: Rig) -> None:
    _go(rig, *WORDS[:4])
    assert "batches of five or more" in rig.text_of("noReason")
    assert not rig.sees("showReason")
    rig.tap("desk-session")
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.tap("desk-reasons")
    assert _quote(rig) in WORDS[:4]


def test_leaving_in_the_middle_keeps_the_rest_waiting(rig: Rig) -> None:
    _go(rig)
    rig.decide("showReason")
    rig.tap("desk-session")

    assert rig.sees("endSession")
    assert rig.says("5 (4 waiting for you)")
    assert len(_said(rig, ReasonState.WAITING)) == 4


def test_the_second_of_two_quick_taps_decides_nothing(rig: Rig) -> None:
    _go(rig)
    rig.read()
    spot = rig.spot("showReason")
    rig.poke(spot)
    rig.poke(spot)
    assert len(_said(rig, ReasonState.SHOWN)) == 1
    rig.read()
    rig.poke(spot)
    assert len(_said(rig, ReasonState.SHOWN)) == 2


def test_keys_held_down_decide_one_reason(rig: Rig) -> None:
    _go(rig)
    rig.read()
    for _ in range(10):
        rig.keys(Qt.Key.Key_A)
    assert (len(_said(rig, ReasonState.SHOWN)), len(_said(rig, ReasonState.WAITING))) == (1, 4)


def test_keys_show_hide_turn_and_take_back(rig: Rig) -> None:
    _go(rig)
    first = _quote(rig)
    rig.keys(Qt.Key.Key_Right)
    second = _quote(rig)
    assert rig.text_of("reasonPlace").startswith("Reason 2 of 5")
    rig.keys(Qt.Key.Key_Left)
    assert _quote(rig) == first != second
    rig.keys(Qt.Key.Key_Left)
    assert _quote(rig) == first
    rig.read()
    rig.keys(Qt.Key.Key_R)
    assert _said(rig, ReasonState.HIDDEN) == [first]
    rig.read()
    assert _quote(rig) == second
    rig.keys(Qt.Key.Key_A)
    assert _said(rig, ReasonState.SHOWN) == [second]
    rig.keys(Qt.Key.Key_U)
    assert _quote(rig) == second
    assert (_said(rig, ReasonState.SHOWN), _said(rig, ReasonState.HIDDEN)) == ([], [first])


@pytest.mark.parametrize("decision", ["showReason", "hideReason"])
def test_one_decision_can_be_taken_back_and_is_on_screen_again(rig: Rig, decision: str) -> None:
    _go(rig)
    rig.tap("nextReason")
    assert not rig.item("undoReason").isEnabled()
    words = _quote(rig)
    rig.decide(decision)
    rig.tap("undoReason")

    assert _quote(rig) == words
    assert rig.text_of("reasonPlace").startswith("Reason 2 of 5")
    assert len(_said(rig, ReasonState.WAITING)) == 5
    assert not rig.item("undoReason").isEnabled()


def test_the_last_decision_can_be_taken_back_when_nothing_waits_any_more(rig: Rig) -> None:
    _go(rig)
    for _ in range(5):
        last = _quote(rig)
        rig.decide("hideReason")
    rig.tap("undoReason")
    assert _quote(rig) == last


def test_hidden_reasons_are_kept_and_counted_and_can_be_shown_again(rig: Rig) -> None:
    _go(rig)
    words = _quote(rig)
    rig.decide("hideReason")
    assert rig.text_of("list-hidden") == "Hidden (1)"
    rig.tap("list-hidden")
    assert _quote(rig) == words
    assert not rig.item("hideReason").isEnabled()
    rig.decide("showReason")

    assert (rig.text_of("list-hidden"), rig.text_of("list-shown")) == ("Hidden (0)", "Shown (1)")
    assert _said(rig, ReasonState.SHOWN) == [words]
    rig.tap("undoReason")
    assert _said(rig, ReasonState.HIDDEN) == [words]
    rig.tap("desk-session")
    assert rig.says("5 (4 waiting for you)")


def test_what_is_shown_can_be_hidden_again(rig: Rig) -> None:
    rig.behind.say(Side.AGAINST, WORDS)
    rig.behind.show_all()
    rig.enter()
    rig.tap("desk-reasons")
    rig.tap("list-shown")
    words = _quote(rig)
    assert not rig.item("showReason").isEnabled()
    rig.decide("hideReason")
    assert _said(rig, ReasonState.HIDDEN) == [words]


def test_reasons_shown_at_once_are_looked_through_afterwards(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.moderation.at_once = True
    behind.open()
    rig = open_kiosk()
    _go(rig)
    assert rig.text_of("list-shown") == "Shown (5)"
    words = _quote(rig)
    rig.decide("hideReason")
    assert _said(rig, ReasonState.HIDDEN) == [words]
    rig.tap("undoReason")
    assert (_quote(rig), len(_said(rig, ReasonState.SHOWN))) == (words, 5)
    rig.decide("hideReason")
    rig.tap("backToKiosk")
    rig.vote("for")
    assert not rig.says(words)
    assert len([text for text in rig.texts() if text.startswith("“Reason")]) == 3


def test_hints_say_what_to_look_at_and_decide_nothing(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    (behind.folder / "hints").mkdir()
    (behind.folder / "hints/en.txt").write_text("Springfield\n", encoding="utf-8")
    behind.open()
    rig = open_kiosk()
    _go(rig, *["Shit, call 555-123-4567 or ask a@b.example in Springfield, @ada or www.example.org"] * 5)

    assert [item.property("text") for item in items.walk(rig.root) if item.objectName() == "hint"] == [
        "Look twice: ‘Shit’",
        "Perhaps a telephone number: 555-123-4567",
        "Perhaps an e-mail address: a@b.example",
        "Look twice: ‘Springfield’",
        "Perhaps somebody’s account: @ada",
        "Perhaps a web address: www.example.org",
    ]
    assert rig.item("showReason").isEnabled()
    assert len(_said(rig, ReasonState.WAITING)) == 5


def test_harmless_words_have_no_hint(rig: Rig) -> None:
    _go(rig, *["An accurate culture in a vacuum."] * 5)
    assert not rig.sees("hint")


def test_a_word_list_that_cannot_be_read_is_told(open_kiosk: OpenKiosk, behind: Backstage, tmp_path: Path) -> None:
    (tmp_path / "hints").mkdir()
    (tmp_path / "hints/en.txt").write_bytes(b"\xff\xff")
    behind.open()
    rig = open_kiosk()
    _go(rig)
    assert "its words are not flagged" in rig.text_of("organiserMessage")


def test_a_vote_that_comes_meanwhile_does_not_lose_the_decision(rig: Rig) -> None:
    _go(rig, side=Side.FOR)
    before = _quote(rig)
    rig.behind.say(Side.FOR, ["One more."])
    rig.decide("showReason")
    assert _said(rig, ReasonState.SHOWN) == [before]


def test_nothing_there_touches_a_vote(rig: Rig) -> None:
    _go(rig)
    before = rig.behind.store.counts.counts(rig.behind.now.id)
    rig.decide("showReason")
    rig.decide("hideReason")
    rig.tap("undoReason")
    rig.tap("list-shown")
    rig.decide("hideReason")
    assert rig.behind.store.counts.counts(rig.behind.now.id) == before

"""Hands and paper: numbers that the organiser types, beside the votes on the screen."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from kiosk.domain.tally import Entered, Split
from kiosk.errors import KnownError
from tests.ui import items
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig


def _type(rig: Rig, for_: str, against: str) -> None:
    for side, digits in (("for", for_), ("against", against)):
        rig.tap(f"count-{side}")
        for digit in digits:
            rig.tap(f"count-{digit}")


def _enter(rig: Rig, for_: str, against: str) -> None:
    _type(rig, for_, against)
    rig.tap("keepCount")
    rig.tap("confirmCount")


def _end(rig: Rig) -> None:
    rig.tap("desk-session")
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.tap("desk-voting")


def _row(rig: Rig, name: str) -> str:
    return items.texts(rig.item(name))[-1]


def _kept(rig: Rig, entered: Entered) -> Split:
    return rig.behind.store.counts.counts(rig.behind.now.id).now.entered(entered).split


def test_hands_are_typed_confirmed_and_counted_apart(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 3)
    rig.enter()
    rig.tap("desk-voting")
    _type(rig, "12", "9")
    rig.tap("keepCount")
    assert rig.text_of("countQuestion") == "Raised hands: 12 Yes, 9 No."
    assert _kept(rig, Entered.RAISED) == Split(0, 0)
    rig.tap("confirmCount")

    assert _kept(rig, Entered.RAISED) == Split(12, 9)
    assert _kept(rig, Entered.TOUCH) == Split(3, 0)
    assert rig.text_of("organiserMessage") == "Kept: 21, apart from the votes on the screen."
    assert [_row(rig, f"votes{way}") for way in ("Touched", "Raised", "Paper", "Together")] == ["3", "21", "0", "24"]
    rig.tap("backToKiosk")
    assert rig.says("24 voices so far")
    rig.vote("for")
    rig.tap("seeResults")
    assert rig.text_of("resultsEntered") == "4 on this screen · 21 by raised hands"
    assert rig.behind.visits == 4


def test_where_everybody_tapped_nothing_is_said_of_hands(rig: Rig) -> None:
    rig.vote("for")
    rig.tap("seeResults")
    assert not rig.sees("resultsEntered")


def test_numbers_entered_again_replace_the_others_after_a_question(rig: Rig) -> None:
    rig.enter()
    rig.tap("desk-voting")
    _enter(rig, "12", "90")
    _type(rig, "12", "9")
    rig.tap("keepCount")
    assert rig.text_of("countQuestion") == "Raised hands: 12 Yes, 9 No. They take the place of what was entered before (102)."
    rig.tap("correctCount")
    assert _kept(rig, Entered.RAISED) == Split(12, 90)
    rig.tap("keepCount")
    rig.tap("confirmCount")
    assert _kept(rig, Entered.RAISED) == Split(12, 9)


def test_paper_is_counted_apart_from_hands(rig: Rig) -> None:
    rig.enter()
    rig.tap("desk-voting")
    _enter(rig, "2", "3")
    rig.tap("way-paper")
    _enter(rig, "40", "0")
    assert (_kept(rig, Entered.RAISED), _kept(rig, Entered.PAPER)) == (Split(2, 3), Split(40, 0))


def test_a_number_left_out_is_no_nought(rig: Rig) -> None:
    rig.enter()
    rig.tap("desk-voting")
    _type(rig, "12", "")
    assert not rig.item("keepCount").isEnabled()
    _type(rig, "", "0")
    assert rig.item("keepCount").isEnabled()
    rig.tap("countErase")
    assert not rig.item("keepCount").isEnabled()


def test_a_real_keyboard_types_too_and_nobody_counts_a_million(rig: Rig) -> None:
    rig.enter()
    rig.tap("desk-voting")
    for _ in range(7):
        rig.keys(Qt.Key.Key_7)
    assert rig.kiosk.organiser.voting.forTyped == "77777"
    rig.keys(Qt.Key.Key_Backspace)
    assert rig.kiosk.organiser.voting.forTyped == "7777"


def test_numbers_typed_for_hands_do_not_become_paper(rig: Rig) -> None:
    rig.enter()
    rig.tap("desk-voting")
    _type(rig, "12", "9")
    rig.tap("way-paper")
    assert not rig.item("keepCount").isEnabled()


def test_an_ended_session_takes_no_numbers_and_says_so(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    assert not rig.sees("keepCount")
    assert "opened again" in rig.text_of("votingNote")


@pytest.mark.parametrize("ended", [False, True])
def test_how_each_way_voted_is_told_only_once_all_votes_are_in(open_kiosk: OpenKiosk, behind: Backstage, ended: bool) -> None:
    behind.open(SessionSettings(results=ResultsRule.SEALED))
    behind.vote(Side.AGAINST, 5)
    behind.vote(Side.FOR, 1)
    rig = open_kiosk()
    rig.enter()
    rig.tap("desk-voting")
    _enter(rig, "12", "9")
    if ended:
        _end(rig)
    assert _row(rig, "votesRaised") == ("21 (12 Yes, 9 No)" if ended else "21")
    assert _row(rig, "votesTouched") == ("6 (1 Yes, 5 No)" if ended else "6")


def test_a_small_show_of_hands_is_not_told_apart(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 5)
    rig.enter()
    rig.tap("desk-voting")
    _enter(rig, "1", "2")
    _end(rig)
    assert _row(rig, "votesRaised") == "3"


def test_numbers_that_could_not_be_kept_are_told_and_those_before_still_count(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.enter()
    rig.tap("desk-voting")
    _enter(rig, "4", "4")

    def full(*_: object) -> None:
        message = "The disk is full. Nothing was changed."
        raise KnownError(message)

    monkeypatch.setattr(rig.behind.store.ballots, "enter", full)
    _enter(rig, "12", "9")
    assert rig.text_of("organiserMessage") == "The disk is full. Nothing was changed."
    assert _kept(rig, Entered.RAISED) == Split(4, 4)
    assert rig.sees("keepCount")

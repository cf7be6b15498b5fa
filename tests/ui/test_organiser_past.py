"""Sessions that were: opened again, shown again, compared, erased."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.services.moderation import ReasonState
from tests.ui import items
from tests.ui.backstage import NAME
from tests.ui.rig import PIN, Rig

TODAY = "23 November"


def _end(rig: Rig) -> None:
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()


def _again(rig: Rig) -> None:
    """The PIN that is asked once more."""
    assert rig.screen == "pin"
    rig.dial(PIN)
    assert rig.screen == "organiser"


def _past(rig: Rig, *rows: int) -> None:
    rig.tap("allSessions")
    for row in rows:
        rig.tap(f"past-{row}")


def test_opening_again_asks_for_the_pin_and_is_told_ever_after(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 3)
    rig.enter()
    _end(rig)
    _past(rig, 0)
    rig.tap("reopenPast")
    assert rig.behind.now.state is SessionState.CLOSED
    _again(rig)

    assert (rig.behind.now.state, rig.behind.now.reopened) == (SessionState.OPEN, 1)
    assert "opened again" in rig.text_of("organiserMessage")
    rig.tap("backToKiosk")
    rig.vote("for")
    assert rig.behind.votes == 4


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_without_the_pin_nothing_is_opened_again(rig: Rig, key: Qt.Key) -> None:
    rig.enter()
    _end(rig)
    _past(rig, 0)
    rig.tap("reopenPast")
    rig.keys(key)

    assert rig.screen == "organiser"
    assert rig.text_of("organiserMessage") == "Without the PIN nothing was changed."
    assert rig.behind.now.state is SessionState.CLOSED
    rig.tap("backToKiosk")
    rig.enter()
    assert rig.behind.now.state is SessionState.CLOSED


def test_what_waited_for_the_pin_is_not_done_for_whoever_comes_next(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    _past(rig, 0)
    rig.tap("reopenPast")
    rig.kiosk.startOver()
    rig.enter()
    assert rig.behind.now.state is SessionState.CLOSED


def test_a_session_on_a_text_that_has_changed_asks_for_a_new_one(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    rig.behind.store.sessions.put(replace(rig.behind.now, fingerprint="0" * 64))
    _past(rig, 0)
    rig.tap("reopenPast")
    _again(rig)
    assert "start a new session on the new text" in rig.text_of("organiserMessage")
    assert rig.behind.now.state is SessionState.CLOSED


def test_an_earlier_session_is_shown_on_the_kiosk_again(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 5)
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.tap("startSession")
    _end(rig)
    _past(rig, 1)
    rig.tap("takeUpPast")
    assert rig.text_of("sessionName") == NAME
    rig.tap("backToKiosk")
    assert rig.says("5 voices so far")


def test_while_a_session_runs_no_other_takes_its_place(rig: Rig) -> None:
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.tap("startSession")
    _past(rig, 1)
    assert not rig.sees("takeUpPast")
    assert not rig.sees("reopenPast")
    assert rig.sees("erasePast")
    rig.tap("past-1")
    rig.tap("past-0")
    assert not rig.sees("erasePast")


def test_erasing_asks_twice_and_for_the_pin(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 3)
    rig.enter()
    _end(rig)
    page = rig.behind.folder / f"{NAME}.pdf"
    assert page.exists()
    _past(rig, 0)
    rig.tap("erasePast")
    question = rig.text_of("eraseQuestion")
    assert question.startswith(f"Erase ‘{NAME}’ with its votes and its reasons?")
    assert "(files: 1)" in question
    rig.tap("eraseNow")
    assert rig.text_of("eraseQuestion").startswith("Really?")
    rig.tap("eraseNow")
    assert len(rig.behind.store.sessions.all()) == 1
    _again(rig)

    assert rig.text_of("organiserMessage") == f"‘{NAME}’ is erased."
    assert rig.behind.store.sessions.all() == []
    assert not page.exists()
    rig.tap("backToKiosk")
    assert rig.text_of("notice") == "No session is open. Please ask the organiser."


@pytest.mark.parametrize("taps", [1, 2])
def test_keeping_it_at_either_question_erases_nothing(rig: Rig, taps: int) -> None:
    rig.enter()
    _end(rig)
    _past(rig, 0)
    rig.tap("erasePast")
    for _ in range(taps - 1):
        rig.tap("eraseNow")
    rig.tap("backFromPast")
    assert not rig.sees("eraseQuestion")
    assert len(rig.behind.store.sessions.all()) == 1


def _lines(rig: Rig) -> dict[str, tuple[str, str]]:
    past = rig.kiosk.organiser.session.past
    shown = {item.objectName(): str(item.property("text")) for item in items.walk(rig.root)}
    return {label: (shown[f"left-{place}"], shown[f"right-{place}"]) for place, label in enumerate(past.labels)}


def test_two_sessions_side_by_side(rig: Rig) -> None:
    for side in Side:
        for stance in Stance:
            rig.behind.vote(side, 7 if side is Side.FOR else 8, stance)
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.tap("startSession")
    rig.behind.vote(Side.AGAINST, 20)
    _past(rig, 1, 0)
    rig.tap("comparePast")

    lines = _lines(rig)
    assert lines["Votes"] == ("45", "20")
    assert lines["Result"] == ("47 % Yes · 53 % No", "sealed")
    assert lines["Changed their mind"] == ("7 to Yes · 8 to No", "sealed")
    rig.tap("backFromPast")
    assert rig.sees("past-0")


def test_too_few_votes_are_compared_by_their_number_alone(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 4, Stance.FOR)
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.tap("startSession")
    _past(rig, 1, 0)
    rig.tap("comparePast")
    assert (_lines(rig)["Votes"][0], _lines(rig)["Result"][0]) == ("4", "too few votes to show")


def test_a_third_mark_takes_the_place_of_the_first(rig: Rig) -> None:
    rig.enter()
    for _ in range(2):
        _end(rig)
        rig.tap("newSession")
        rig.tap("startSession")
    _past(rig, 0, 1, 2)
    assert sorted(rig.kiosk.organiser.session.past.marked) == [1, 2]


def test_reasons_of_a_session_that_is_shown_again_can_be_gone_through(rig: Rig) -> None:
    rig.behind.say(Side.FOR, ["Only one."])
    rig.enter()
    _end(rig)
    rig.tap("newSession")
    rig.tap("startSession")
    _end(rig)
    _past(rig, 1)
    rig.tap("takeUpPast")
    rig.tap("desk-reasons")
    rig.decide("showReason")
    first = rig.behind.store.sessions.all()[0]
    assert [reason.text for reason in rig.behind.moderation.shown(first.id) if reason.state is ReasonState.SHOWN] == ["Only one."]

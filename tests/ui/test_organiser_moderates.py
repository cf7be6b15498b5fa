from kiosk.domain.debate import Side
from kiosk.services.moderation import ReasonState
from tests.ui.rig import Rig

WORDS = [f"Reason number {number}." for number in range(5)]


def _quote(rig: Rig) -> str:
    return rig.text_of("quote")[1:-1]


def test_reasons_are_decided_one_by_one_and_only_those_shown_reach_visitors(rig: Rig) -> None:
    rig.behind.say(Side.AGAINST, WORDS)
    rig.enter()
    rig.tap("desk-reasons")
    shown: list[str] = []
    hidden: list[str] = []
    for number in range(5):
        assert rig.says(f"{5 - number} reason")
        (shown if number % 2 else hidden).append(_quote(rig))
        rig.tap("showReason" if number % 2 else "hideReason")

    assert not rig.sees("showReason")
    assert sorted(shown + hidden) == WORDS
    assert sorted(reason.text for reason in rig.behind.reasons(ReasonState.SHOWN)) == sorted(shown)
    assert sorted(reason.text for reason in rig.behind.reasons(ReasonState.HIDDEN)) == sorted(hidden)
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
    rig.behind.say(Side.FOR, WORDS[:4])
    rig.enter()
    rig.tap("desk-reasons")
    assert rig.says("batches of five or more")
    assert not rig.sees("showReason")
    rig.tap("desk-session")
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.tap("desk-reasons")
    assert _quote(rig) in WORDS[:4]


def test_deciding_later_keeps_the_rest_waiting(rig: Rig) -> None:
    rig.behind.say(Side.FOR, WORDS)
    rig.enter()
    rig.tap("desk-reasons")
    rig.tap("showReason")
    rig.tap("desk-session")

    assert rig.sees("endSession")
    assert len(rig.behind.reasons(ReasonState.WAITING)) == 4
    assert rig.says("5 (4 waiting for you)")


def test_a_vote_that_comes_meanwhile_does_not_lose_the_decision(rig: Rig) -> None:
    rig.behind.say(Side.FOR, WORDS)
    rig.enter()
    rig.tap("desk-reasons")
    rig.behind.say(Side.FOR, ["One more."])
    before = _quote(rig)
    rig.tap("showReason")

    if rig.sees("organiserMessage"):
        assert "look at the list again" in rig.text_of("organiserMessage")
        assert _quote(rig) == before
        rig.tap("showReason")
    assert [reason.text for reason in rig.behind.reasons(ReasonState.SHOWN)] == [before]

from kiosk.domain.debate import Side
from kiosk.services.moderation import Reason
from tests.ui.rig import Rig

OTHERS = ["Fences slow honest people down.", "Whoever holds the gate decides.", "Chemistry is not banned.", "Seat belts are a best effort."]


def _prepare(rig: Rig, count: int = 4) -> None:
    rig.behind.say(Side.AGAINST, OTHERS[:count])
    rig.behind.say(Side.FOR, ["My own side's words."])
    rig.behind.show_all()


def _judged(rig: Rig) -> list[Reason]:
    return [reason for reason in rig.behind.reasons() if reason.asked]


def test_up_to_three_reasons_of_the_other_side_are_offered(rig: Rig) -> None:
    _prepare(rig)
    rig.vote("for")
    quotes = [text[1:-1] for text in rig.texts() if text.startswith("“")]

    assert len(quotes) == 3
    assert set(quotes) <= set(OTHERS)


def test_one_tap_counts_once(rig: Rig) -> None:
    _prepare(rig)
    rig.vote("for")
    rig.tap("fair-0")
    assert not rig.sees("not-0")
    rig.tap("fair-0")
    rig.tap("not-1")

    assert sorted((reason.fair, reason.asked) for reason in _judged(rig)) == [(0, 1), (1, 1)]


def test_saying_nothing_is_no_answer(rig: Rig) -> None:
    _prepare(rig, 1)
    rig.vote("for")
    rig.tap("nextPerson")
    assert _judged(rig) == []


def test_answering_gives_more_time(rig: Rig) -> None:
    _prepare(rig, 2)
    rig.vote("for")
    whole = rig.kiosk.thanks.secondsLeft
    assert whole >= 30
    for _ in range(whole - 10):
        rig.kiosk.thanks.tick()
    assert rig.text_of("nextPerson") == "Next person (10)"
    rig.tap("fair-0")
    assert rig.text_of("nextPerson") == f"Next person ({whole})"


def test_the_next_visitor_is_asked_afresh(rig: Rig) -> None:
    _prepare(rig, 1)
    for _ in range(2):
        rig.vote("for")
        rig.tap("fair-0")
        rig.tap("nextPerson")
    (judged,) = _judged(rig)
    assert (judged.fair, judged.asked) == (2, 2)


def test_the_same_words_are_offered_once(rig: Rig) -> None:
    rig.behind.say(Side.AGAINST, ["Ask me again."] * 3)
    rig.behind.show_all()
    rig.vote("for")

    assert rig.kiosk.thanks.offered == 1

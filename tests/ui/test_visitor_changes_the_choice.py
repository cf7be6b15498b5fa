from kiosk.domain.debate import Side
from tests.ui.rig import Rig


def test_tapping_the_other_half_changes_the_choice_and_casts_nothing(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("choose-against")

    assert rig.kiosk.visit.choice == "against"
    assert (rig.item("choose-for").property("chosen"), rig.item("choose-against").property("chosen")) == (False, True)
    assert rig.behind.votes == 0

    rig.tap("castWithoutReason")
    assert rig.behind.store.counts.counts(rig.behind.now.id).now.split.of(Side.AGAINST) == 1


def test_changing_from_the_reason_keeps_the_words_and_lets_the_point_go(rig: Rig) -> None:
    rig.choose("for")
    rig.tap("explain")
    rig.tap("point-1")
    rig.tap("words")
    rig.type("hm")
    rig.tap("change")
    assert rig.screen == "vote"

    rig.tap("choose-against")
    rig.tap("explain")

    assert rig.item("words").property("text") == "Hm"
    assert not rig.item("point-1").property("picked")
    rig.tap("cast")
    (reason,) = rig.behind.reasons()
    assert (reason.text, reason.final) == ("Hm", Side.AGAINST)
    assert not any(rig.behind.store.counts.counts(rig.behind.now.id).points.values())


def test_after_the_vote_nothing_can_be_chosen(rig: Rig) -> None:
    rig.vote("for")
    rig.tap("seeResults")
    rig.tap("tab-vote")

    assert rig.text_of("voteClosed") == "Your vote is counted. Thank you."
    assert not rig.sees("choose-for")
    assert not rig.sees("castWithoutReason")

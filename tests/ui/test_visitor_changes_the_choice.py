from kiosk.domain.debate import Side
from tests.ui.window_driver import WindowDriver


def test_tapping_the_other_half_changes_the_choice_and_casts_nothing(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("choose-against")

    assert driver.kiosk.visit.choice == "against"
    assert (driver.item("choose-for").property("chosen"), driver.item("choose-against").property("chosen")) == (False, True)
    assert driver.services.votes == 0

    driver.tap("castWithoutReason")
    assert driver.services.store.counts.counts(driver.services.now.id).now.split.count(Side.AGAINST) == 1


def test_changing_from_the_reason_keeps_the_words_and_lets_the_point_go(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.tap("explain")
    driver.tap("point-1")
    driver.tap("words")
    driver.type("hm")
    driver.tap("change")
    driver.tap("discardDraft")
    assert driver.screen == "vote"

    driver.tap("choose-against")
    driver.tap("explain")

    assert driver.item("words").property("text") == "Hm"
    assert not driver.item("point-1").property("picked")
    driver.tap("cast")
    (reason,) = driver.services.reasons()
    assert (reason.text, reason.final) == ("Hm", Side.AGAINST)
    assert not any(driver.services.store.counts.counts(driver.services.now.id).points.values())


def test_after_the_vote_nothing_can_be_chosen(driver: WindowDriver) -> None:
    driver.vote("for")
    driver.tap("seeResults")
    driver.tap("tab-vote")

    assert driver.text_of("voteClosed") == "Your vote is counted."
    assert not driver.sees("choose-for")
    assert not driver.sees("castWithoutReason")

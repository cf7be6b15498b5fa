"""From the arguments to the vote, and out of the visit: each page says where to go next, and the way out feels like one."""

import pytest

from tests.ui.appearances import Size
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

SIZES = [LANDSCAPE, PORTRAIT, (1024, 768)]


def read_to_the_end(driver: WindowDriver) -> None:
    driver.settle()
    while driver.item("more").isEnabled():
        driver.tap("more")
        driver.settle()


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_arguments_lead_to_the_vote(open_kiosk: OpenKiosk, services: FakeServices, size: Size) -> None:
    services.open()
    driver = open_kiosk(size=size)
    driver.tap("begin")
    driver.tap("stand-skip")
    assert not driver.sees("toTheVote")
    driver.tap("tab-arguments")
    driver.reach("toTheVote")
    assert driver.screen == "vote"
    driver.tap("choose-for")
    driver.tap("castWithoutReason")
    driver.kiosk.show("arguments")
    driver.settle()
    assert not driver.sees("toTheVote")


def test_the_end_of_an_argument_leads_to_the_other_side_and_the_vote(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-arguments")
    driver.tap("read-for")
    read_to_the_end(driver)
    assert not driver.sees("heardBoth")
    driver.tap("otherSide")
    driver.settle()
    assert driver.kiosk.reading.side.side == "against"
    assert driver.item("more").isEnabled()
    assert not driver.kiosk.reading.heardBoth
    read_to_the_end(driver)
    assert driver.sees("heardBoth")
    driver.tap("convinced")
    assert driver.screen == "vote"
    driver.tap("startOver")
    assert not driver.kiosk.reading.heardBoth


@pytest.mark.parametrize("page", ["thanks", "results", "vote"])
def test_after_the_vote_the_way_out_says_done(driver: WindowDriver, page: str) -> None:
    driver.choose()
    driver.settle()
    assert driver.text_of("startOver") == "Start over"
    driver.tap("castWithoutReason")
    if page != "thanks":
        driver.kiosk.show(page)
        driver.settle()
    name = "nextPerson" if page == "thanks" else "startOver"
    assert driver.text_of(name).startswith("Done")
    assert driver.item(name).property("filled")
    driver.tap(name)
    assert (driver.screen, driver.services.visits) == ("attract", 1)


def test_the_vote_page_says_why_the_vote_cannot_be_seen(driver: WindowDriver) -> None:
    driver.vote("for")
    driver.kiosk.show("vote")
    driver.settle()
    assert driver.text_of("voteClosed") == "Your vote is counted."
    assert driver.says("Nobody can see it again")
    assert not driver.sees("choose-for")
    driver.tap("seeResults")
    assert driver.screen == "results"


def test_still_there_is_answered_with_no(driver: WindowDriver) -> None:
    driver.choose()
    driver.until_warned()
    driver.quiet(1)
    driver.tap("finished")
    driver.settle()
    assert (driver.screen, driver.services.visits) == ("attract", 1)
    assert not driver.sees("stillThere")


def test_in_its_first_second_every_tap_says_yes(driver: WindowDriver) -> None:
    driver.choose()
    driver.until_warned()
    driver.poke(driver.spot("finished"))
    driver.settle()
    assert (driver.screen, driver.kiosk.visit.choice) == ("vote", "for")
    assert not driver.sees("stillThere")


def test_finished_with_words_asks_once(driver: WindowDriver) -> None:
    driver.choose()
    driver.tap("explain")
    driver.settle()
    driver.item("words").setProperty("text", "Because I say so.")
    driver.until_warned()
    driver.quiet(1)
    driver.tap("finished")
    driver.settle()
    assert driver.sees("draftQuestion")
    assert not driver.sees("stillThere")
    driver.tap("keepDraft")
    assert driver.kiosk.visit.draft == "Because I say so."


def test_a_vote_soon_after_another_is_asked_whose_it_is(driver: WindowDriver) -> None:
    driver.vote("for")
    assert driver.text_of("thanksHeading") == "Thank you. Your vote is counted."
    driver.tap("nextPerson")
    driver.vote("against")
    assert driver.text_of("thanksHeading") == "Counted. Is the next person here?"
    driver.tap("nextPerson")
    driver.kiosk.thanks._recent_vote.stop()  # as after its seconds
    driver.vote("against")
    assert driver.text_of("thanksHeading") == "Thank you. Your vote is counted."
    assert driver.services.votes == 3


def test_a_rehearsal_does_not_say_that_a_vote_is_counted(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(rehearsal=True)
    driver = open_kiosk()
    driver.vote("for")
    assert driver.text_of("thanksHeading") == "Thank you. In a rehearsal nothing is counted."

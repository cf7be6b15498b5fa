"""A kiosk that was switched off and on shows the same split as before."""

from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import NAME, FakeServices
from tests.ui.window_driver import WindowDriver


def test_the_split_is_the_same_after_a_restart(driver: WindowDriver) -> None:
    assert driver.services.now.settings.results is SessionSettings(results=ResultsRule.AFTER_VOTING).results
    for _ in range(8):
        driver.services.vote(Side.FOR)
        driver.services.vote(Side.AGAINST)
    driver.services.store.simulate_restart()

    driver.vote("for")
    driver.tap("seeResults")

    assert driver.says("17 votes")
    assert driver.text_of("resultsNote") == (
        "10 of 17 votes are in the split so far: it moves in steps, so that no single vote can be read off."
    )
    assert driver.text_of("flowNote").startswith("Shown when the session has ended, so that no single vote can be read off")


def test_votes_that_are_too_much_alike_wait_for_others(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 16)

    driver.vote("for")
    driver.tap("seeResults")

    assert driver.text_of("resultsNote") == "The split is not shown yet: it would give single votes away."
    assert not driver.says("%")


def _end_with_a_vote(services: FakeServices) -> None:
    services.open()
    services.vote(Side.FOR)
    services.session = services.sessions.end(services.now)


def test_the_page_of_the_ended_session_can_be_printed_again(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    _end_with_a_vote(services)
    page = services.folder / f"{NAME}.pdf"
    page.write_text("the page")
    driver = open_kiosk()
    driver.enter()
    assert driver.text_of("sessionName") == NAME
    driver.tap("desk-report")
    driver.tap("printAgain")
    driver.page_is_made()
    assert services.printer.printed == [page]
    assert page.read_text() == "the page"
    assert driver.sees("makePage")
    assert driver.sees("noStick")
    driver.tap("desk-session")
    driver.tap("allSessions")
    assert driver.sees("past-0")


def test_without_a_page_nothing_can_be_printed_again(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    _end_with_a_vote(services)
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-report")
    assert not driver.sees("printAgain")
    assert driver.sees("printPage")

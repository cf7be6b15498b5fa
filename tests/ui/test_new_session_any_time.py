"""'New session' is there in every state: an empty session gives way, one with votes is ended in place after a question."""

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import NAME, FakeServices, debate
from tests.ui.window_driver import WindowDriver


def _start(driver: WindowDriver, name: str) -> None:
    driver.tap("newSession")
    driver.item("newName").setProperty("text", name)
    driver.tap("startSession")


def _sessions(driver: WindowDriver) -> list[tuple[str, str]]:
    return [(session.name, session.state.value) for session in driver.services.store.sessions.all()]


def test_an_empty_session_gives_way_without_a_page(driver: WindowDriver) -> None:
    driver.enter()
    _start(driver, "Opening day")
    driver.page_is_made()
    assert _sessions(driver) == [("Opening day", "open")]
    assert driver.text_of("organiserMessage") == "The session is open."
    assert not list(driver.services.folder.glob("*.pdf"))
    driver.tap("backToKiosk")
    driver.vote("for")
    assert driver.services.votes == 1


def test_an_empty_session_gives_way_to_a_rehearsal(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("newSession")
    driver.tap("rehearseSession")
    assert [session.rehearsal for session in driver.services.store.sessions.all()] == [True]


def test_a_name_that_is_taken_leaves_the_empty_session(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.sessions.end(services.open())
    services.session = services.sessions.start("Second", debate(), services.now.settings)
    driver = open_kiosk()
    driver.enter()
    _start(driver, NAME)
    assert "already is a session" in driver.text_of("organiserMessage")
    assert _sessions(driver) == [(NAME, "closed"), ("Second", "open")]


def test_a_session_with_votes_is_ended_in_place_after_a_question(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 3)
    driver.enter()
    _start(driver, "Afternoon")
    assert driver.text_of("askEndRunning").startswith(f"‘{NAME}’ is still running and has votes (3). End it?")
    assert driver.services.now.state is SessionState.OPEN
    driver.tap("keepEndRunning")
    assert _sessions(driver) == [(NAME, "open")]
    driver.tap("startSession")
    driver.tap("confirmEndRunning")
    driver.page_is_made()
    assert _sessions(driver) == [(NAME, "closed"), ("Afternoon", "open")]
    assert (driver.services.folder / f"{NAME}.pdf").read_text(encoding="utf-8") == f"{NAME} closed"
    assert driver.text_of("sessionName") == "Afternoon"


def test_a_name_that_is_taken_does_not_end_the_running_session(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR)
    driver.enter()
    _start(driver, NAME)
    driver.tap("confirmEndRunning")
    assert "already is a session" in driver.text_of("organiserMessage")
    assert _sessions(driver) == [(NAME, "open")]


def test_ending_an_empty_session_makes_no_page(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("endSession")
    assert driver.text_of("askEnd") == f"End ‘{NAME}’? Nobody has voted, so no page is made."
    driver.tap("confirmEnd")
    driver.page_is_made()
    assert driver.text_of("organiserMessage") == "The session has ended. There are no votes for a page."
    assert not list(driver.services.folder.glob("*.pdf"))


def test_revealing_says_what_happens_and_asks(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("reveal")
    assert "cannot be taken back" in driver.text_of("askReveal")
    driver.tap("keepReveal")
    assert not driver.services.now.revealed
    driver.tap("reveal")
    driver.tap("confirmReveal")
    assert driver.services.now.revealed

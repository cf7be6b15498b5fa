from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtQml import qmlEngine
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import NAME, FakeServices
from tests.ui.window_driver import WindowDriver


def test_pausing_stops_visits_and_resuming_takes_them_again(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("pauseOrResume")
    assert driver.text_of("stateLine") == "Paused"
    assert driver.services.now.state is SessionState.PAUSED
    driver.tap("backToKiosk")
    assert driver.text_of("notice") == "Voting is paused. Please come back soon."
    assert not driver.sees("begin")
    driver.poke(driver.spot("notice"))
    driver.poke(driver.spot("question"))
    assert driver.screen == "attract"

    driver.enter()
    driver.tap("pauseOrResume")
    assert driver.text_of("stateLine") == "Open"
    driver.tap("backToKiosk")
    driver.vote("for")
    assert driver.services.votes == 1


def test_the_vote_page_says_why_no_vote_can_be_cast(driver: WindowDriver) -> None:
    driver.choose("for")
    current = driver.kiosk._current
    assert current.session is not None
    for session, text in (
        (replace(current.session, state=SessionState.PAUSED), "Voting is paused. Please come back soon."),
        (replace(current.session, state=SessionState.CLOSED), "Voting has ended."),
        (None, "No session is open. Please ask the organiser."),
    ):
        current.set_session(session)
        driver.kiosk.visit.changed.emit()
        assert driver.text_of("voteClosed") == text
        assert not driver.sees("choose-for")


def test_ending_asks_first(driver: WindowDriver) -> None:
    driver.enter()
    driver.tap("endSession")
    assert driver.says(f"End ‘{NAME}’?")
    driver.tap("keepEnd")
    assert driver.services.now.state is SessionState.OPEN
    assert driver.sees("endSession")


def test_ending_writes_the_page_and_offers_to_print_it(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 3)
    driver.enter()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()

    page = driver.services.folder / f"{NAME}.pdf"
    assert driver.services.now.state is SessionState.CLOSED
    assert page.read_text(encoding="utf-8") == f"{NAME} closed"
    assert driver.text_of("organiserMessage") == f"The session has ended. The page is saved as {page}."
    driver.tap("desk-report")
    driver.tap("printPage")
    driver.page_is_made()
    assert driver.services.printer.printed == [page]
    assert driver.text_of("organiserMessage") == f"The page is on its way to the printer, and saved as {page}."


def test_a_missing_printer_is_a_plain_message_and_the_page_is_safe(driver: WindowDriver) -> None:
    driver.services.printer.fails = "There is no printer. The page is safe."
    driver.enter()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()
    driver.tap("desk-report")
    driver.tap("printPage")
    driver.page_is_made()

    page = driver.services.folder / f"{NAME}.pdf"
    assert driver.text_of("organiserMessage") == "There is no printer. The page is safe."
    assert page.exists()


def test_the_settings_name_the_queue(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk(printer="hall B")
    driver.enter()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()
    driver.tap("desk-report")
    driver.tap("printPage")
    driver.page_is_made()
    assert services.printer.queues == ["hall B"]


def test_revealing_lets_everyone_see_and_offers_the_page_so_far(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 10)
    driver.enter()
    driver.tap("reveal")
    driver.tap("confirmReveal")
    assert driver.text_of("organiserMessage") == "Everyone can see the results now."
    assert not driver.sees("reveal")
    assert driver.services.now.revealed
    assert driver.says("Everyone voted the same way. Show it?")
    driver.tap("showUnanimous")
    assert not driver.sees("showUnanimous")
    driver.tap("desk-report")
    driver.tap("printPage")
    driver.page_is_made()
    assert len(driver.services.printer.printed) == 1
    driver.tap("backToKiosk")
    driver.tap("begin")
    driver.tap("stand-skip")
    driver.tap("tab-results")
    assert driver.says("10 of 10 Yes")


def test_an_ended_session_can_be_read_but_not_voted_in(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR, 5)
    driver.services.vote(Side.AGAINST, 5)
    driver.enter()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.tap("backToKiosk")
    assert driver.text_of("notice") == "Voting has ended. Tap to read and see the results."
    driver.poke(driver.spot("notice"))
    assert driver.screen == "ground"
    driver.tap("tab-vote")
    assert driver.text_of("voteClosed") == "Voting has ended."
    assert not driver.sees("choose-for")
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.castWithoutReason()
    driver.tap("tab-results")
    assert driver.says("5 of 10 Yes")
    driver.tap("startOver")
    assert (driver.services.votes, driver.services.visits) == (10, 10)


def test_without_a_session_nothing_begins(open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk()
    assert driver.text_of("notice") == "No session is open. Please ask the organiser."
    driver.poke(driver.spot("notice"))
    driver.keys(Qt.Key.Key_Return)
    assert driver.screen == "attract"


def test_a_new_session_is_named_on_the_on_screen_keyboard(driver: WindowDriver, qtbot: QtBot) -> None:
    driver.vote("against")
    driver.tap("nextPerson")
    driver.enter()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.tap("newSession")
    driver.tap("newName")
    qtbot.waitUntil(lambda: driver.sees("keyboard"))
    driver.type("hall b")
    driver.tap("startSession")

    assert driver.services.now.name == "Hall b"
    assert driver.services.now.state is SessionState.OPEN
    assert driver.text_of("sessionName") == "Hall b"
    assert driver.text_of("organiserMessage") == "The session is open."
    driver.tap("backToKiosk")
    assert driver.says("0 voices so far")
    driver.vote("for")
    assert (driver.services.votes, len(driver.services.store.sessions.all())) == (1, 2)


def test_a_name_that_is_taken_is_a_plain_message(driver: WindowDriver) -> None:
    driver.services.vote(Side.FOR)
    driver.enter()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.wait_until(lambda: "is saved as" in driver.text_of("organiserMessage"))  # the page's own message comes when it is done
    driver.tap("newSession")
    driver.item("newName").setProperty("text", NAME)
    driver.tap("startSession")

    assert driver.text_of("organiserMessage") == f"There already is a session '{NAME}'. Choose another name."
    assert len(driver.services.store.sessions.all()) == 1


def test_a_first_session_starts_where_there_was_none(open_kiosk: OpenKiosk) -> None:
    driver = open_kiosk()
    driver.enter()
    driver.tap("newSession")
    driver.item("newName").setProperty("text", "Opening day")
    driver.tap("startSession")
    driver.tap("backToKiosk")
    driver.vote("for")
    assert (driver.services.now.name, driver.services.votes) == ("Opening day", 1)


def test_the_screens_of_a_rehearsal_are_scaled_to_the_room_below_its_bar(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open(rehearsal=True)
    driver = open_kiosk(size=(1366, 768))
    engine = qmlEngine(driver.window)
    assert engine
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    assert driver.item("screen").height() < 768
    assert theme.property("viewHeight") == driver.item("screen").height()


def test_a_rehearsal_says_that_nothing_counts(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open(rehearsal=True)
    driver = open_kiosk()
    assert driver.text_of("rehearsal") == "Rehearsal — nothing counts"
    driver.vote("for")
    assert driver.sees("rehearsal")

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from tests.ui.backstage import NAME, Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig


def test_pausing_stops_visits_and_resuming_takes_them_again(rig: Rig) -> None:
    rig.enter()
    rig.tap("pauseOrResume")
    assert rig.text_of("stateLine") == "Paused"
    assert rig.behind.now.state is SessionState.PAUSED
    rig.tap("backToKiosk")
    assert rig.text_of("notice") == "Voting is paused. Please come back soon."
    assert not rig.sees("begin")
    rig.poke(rig.spot("notice"))
    rig.poke(rig.spot("question"))
    assert rig.screen == "attract"

    rig.enter()
    rig.tap("pauseOrResume")
    assert rig.text_of("stateLine") == "Open"
    rig.tap("backToKiosk")
    rig.vote("for")
    assert rig.behind.votes == 1


def test_ending_asks_first(rig: Rig) -> None:
    rig.enter()
    rig.tap("endSession")
    assert rig.says(f"End ‘{NAME}’? Voting stops, and everyone can see the results.")
    rig.tap("keepGoing")
    assert rig.behind.now.state is SessionState.OPEN
    assert rig.sees("endSession")


def test_ending_writes_the_page_and_offers_to_print_it(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 3)
    rig.enter()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()

    page = rig.behind.folder / f"{NAME}.pdf"
    assert rig.behind.now.state is SessionState.CLOSED
    assert page.read_text(encoding="utf-8") == f"{NAME} closed"
    assert rig.text_of("organiserMessage") == f"The session has ended. The page is saved as {page}."
    rig.tap("desk-report")
    rig.tap("printPage")
    rig.page_is_made()
    assert rig.behind.printer.printed == [page]
    assert rig.text_of("organiserMessage") == f"The page is on its way to the printer, and saved as {page}."


def test_a_missing_printer_is_a_plain_message_and_the_page_is_safe(rig: Rig) -> None:
    rig.behind.printer.fails = "There is no printer. The page is safe."
    rig.enter()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()
    rig.tap("desk-report")
    rig.tap("printPage")
    rig.page_is_made()

    page = rig.behind.folder / f"{NAME}.pdf"
    assert rig.text_of("organiserMessage") == "There is no printer. The page is safe."
    assert page.exists()


def test_the_settings_name_the_queue(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk(printer="hall B")
    rig.enter()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()
    rig.tap("desk-report")
    rig.tap("printPage")
    rig.page_is_made()
    assert behind.printer.queues == ["hall B"]


def test_revealing_lets_everyone_see_and_offers_the_page_so_far(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 10)
    rig.enter()
    rig.tap("reveal")
    assert rig.text_of("organiserMessage") == "Everyone can see the results now."
    assert not rig.sees("reveal")
    assert rig.behind.now.revealed
    assert rig.says("Everyone voted the same way. Show it?")
    rig.tap("showUnanimous")
    assert not rig.sees("showUnanimous")
    rig.tap("desk-report")
    rig.tap("printPage")
    rig.page_is_made()
    assert len(rig.behind.printer.printed) == 1
    rig.tap("backToKiosk")
    rig.tap("begin")
    rig.tap("stand-skip")
    rig.tap("tab-results")
    assert rig.says("100% Yes")


def test_an_ended_session_can_be_read_but_not_voted_in(rig: Rig) -> None:
    rig.behind.vote(Side.FOR, 5)
    rig.behind.vote(Side.AGAINST, 5)
    rig.enter()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.tap("backToKiosk")
    assert rig.text_of("notice") == "Voting has ended. Tap to read and see the results."
    rig.poke(rig.spot("notice"))
    assert rig.screen == "ground"
    rig.tap("tab-vote")
    assert rig.text_of("voteClosed") == "Voting has ended."
    assert not rig.sees("choose-for")
    rig.kiosk.visit.choose("for")
    rig.kiosk.visit.castWithoutReason()
    rig.tap("tab-results")
    assert rig.says("50% Yes")
    rig.tap("startOver")
    assert (rig.behind.votes, rig.behind.visits) == (10, 10)


def test_without_a_session_nothing_begins(open_kiosk: OpenKiosk) -> None:
    rig = open_kiosk()
    assert rig.text_of("notice") == "No session is open. Please ask the organiser."
    rig.poke(rig.spot("notice"))
    rig.keys(Qt.Key.Key_Return)
    assert rig.screen == "attract"


def test_a_new_session_is_named_on_the_on_screen_keyboard(rig: Rig, qtbot: QtBot) -> None:
    rig.vote("against")
    rig.tap("nextPerson")
    rig.enter()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.tap("newSession")
    rig.tap("newName")
    qtbot.waitUntil(lambda: rig.sees("keyboard"))
    rig.type("hall b")
    rig.tap("startSession")

    assert rig.behind.now.name == "hall b"
    assert rig.behind.now.state is SessionState.OPEN
    assert rig.text_of("sessionName") == "hall b"
    assert rig.text_of("organiserMessage") == "The session is open."
    rig.tap("backToKiosk")
    assert rig.says("0 voices so far")
    rig.vote("for")
    assert (rig.behind.votes, len(rig.behind.store.sessions.all())) == (1, 2)


def test_a_name_that_is_taken_is_a_plain_message(rig: Rig) -> None:
    rig.enter()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.tap("newSession")
    rig.item("newName").setProperty("text", NAME)
    rig.tap("startSession")

    assert rig.text_of("organiserMessage") == f"There already is a session '{NAME}'. Choose another name."
    assert len(rig.behind.store.sessions.all()) == 1


def test_a_first_session_starts_where_there_was_none(open_kiosk: OpenKiosk) -> None:
    rig = open_kiosk()
    rig.enter()
    rig.tap("newSession")
    rig.item("newName").setProperty("text", "Opening day")
    rig.tap("startSession")
    rig.tap("backToKiosk")
    rig.vote("for")
    assert (rig.behind.now.name, rig.behind.votes) == ("Opening day", 1)


def test_a_rehearsal_says_that_nothing_counts(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open(rehearsal=True)
    rig = open_kiosk()
    assert rig.text_of("rehearsal") == "Rehearsal — nothing counts"
    rig.vote("for")
    assert rig.sees("rehearsal")

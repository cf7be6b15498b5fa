"""The Report tab through the real window: made, printed, in trouble, cancelled, taken home."""

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.services.printing import JobState, JobStatus, Order, PrinterState, Trouble
from kiosk.services.removable_drives import Stick
from tests.ui.backstage import NAME, Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig


@pytest.fixture
def rig(behind: Backstage, open_kiosk: OpenKiosk) -> Rig:
    """At the Report tab of a session that has ended."""
    behind.open()
    return at_the_report(open_kiosk())


def at_the_report(rig: Rig) -> Rig:
    rig.behind.vote(Side.FOR, 3)
    rig.kiosk.openDoor()
    rig.kiosk.pin.opened.emit()
    rig.kiosk.organiser.session.end()
    rig.page_is_made()
    rig.tap("desk-report")
    rig.page_is_made()
    return rig


def printer_becomes(rig: Rig, job: JobStatus, *troubles: Trouble) -> None:
    rig.behind.printer.job = job
    rig.behind.printer.now = PrinterState("HP LaserJet", busy=True, troubles=troubles, paper="A4")
    rig.kiosk.organiser.report.printing.look()
    rig.page_is_made()


def test_an_open_session_offers_nothing_to_make(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = open_kiosk()
    rig.kiosk.openDoor()
    rig.kiosk.pin.opened.emit()
    rig.tap("desk-report")
    assert rig.text_of("reportNote") == "There is a page once the session has ended or its results are revealed."
    assert not {"printPage", "printLarge", "makePage", "saveTo-0", "moreCopies"} & rig.names()


def test_the_printer_and_its_paper_are_told(rig: Rig) -> None:
    assert rig.says("HP LaserJet, ready")
    assert rig.says("A4, as in the printer")


def test_copies_go_up_and_down_and_are_printed(rig: Rig) -> None:
    assert not rig.item("fewerCopies").isEnabled()
    rig.tap("moreCopies")
    rig.tap("moreCopies")
    rig.tap("fewerCopies")
    rig.tap("printPage")
    rig.page_is_made()
    assert rig.behind.printer.orders == [Order(2, "A4")]


def test_as_many_copies_as_the_settings_say_on_their_paper(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    rig = at_the_report(open_kiosk(copies=20, paper="Letter"))
    assert not rig.item("moreCopies").isEnabled()
    assert rig.says("Letter")
    rig.tap("printPage")
    rig.page_is_made()
    assert behind.printer.orders == [Order(20, "Letter")]


def test_printing_is_followed_page_by_page(rig: Rig) -> None:
    rig.behind.printer.job = JobStatus(JobState.PRINTING, 2)
    rig.tap("printPage")
    rig.page_is_made()
    assert rig.text_of("jobLine") == "Printing page 2 of 3 on HP LaserJet."
    printer_becomes(rig, JobStatus(JobState.DONE, 3))
    assert rig.text_of("jobLine") == "Printed on HP LaserJet."
    assert not rig.sees("cancelJob")


@pytest.mark.parametrize(
    ("trouble", "words"), [(Trouble.PAPER, "out of paper"), (Trouble.PAUSED, "paused"), (Trouble.REFUSES, "takes no pages now")]
)
def test_trouble_says_what_and_that_the_page_is_safe(rig: Rig, trouble: Trouble, words: str) -> None:
    rig.behind.printer.job = JobStatus(JobState.WAITING)
    rig.tap("printPage")
    rig.page_is_made()
    printer_becomes(rig, JobStatus(JobState.PRINTING, 1), trouble)
    page = rig.behind.folder / f"{NAME}.pdf"
    assert rig.text_of("jobLine") == f"HP LaserJet: {words}. It prints on once that is mended. The PDF is safe at {page}."
    assert rig.says(f"HP LaserJet, {words}")


@pytest.mark.parametrize("state", [state for state in JobState if state not in {JobState.PRINTING, JobState.DONE, JobState.WAITING}])
def test_whatever_ends_badly_names_the_pdf(rig: Rig, state: JobState) -> None:
    rig.behind.printer.job = JobStatus(state)
    rig.tap("printPage")
    rig.page_is_made()
    assert str(rig.behind.folder / f"{NAME}.pdf") in rig.text_of("jobLine")
    assert rig.sees("cancelJob") is (not state.over)


def test_a_job_is_cancelled(rig: Rig) -> None:
    rig.behind.printer.job = JobStatus(JobState.HELD)
    rig.tap("printPage")
    rig.page_is_made()
    rig.reach("cancelJob")
    rig.wait_until(lambda: not rig.kiosk.organiser.report.printing.going)
    assert rig.behind.printer.job.state is JobState.CANCELLED
    assert rig.text_of("jobLine").startswith("Printing was cancelled. The PDF is safe at")


def test_printing_again_takes_the_page_as_it_is(rig: Rig) -> None:
    page = rig.behind.folder / f"{NAME}.pdf"
    page.write_text("kept as it was", encoding="utf-8")
    rig.tap("printAgain")
    rig.page_is_made()
    assert rig.behind.printer.printed == [page]
    assert page.read_text(encoding="utf-8") == "kept as it was"


def test_large_print_is_another_page(rig: Rig) -> None:
    rig.tap("printLarge")
    rig.page_is_made()
    assert rig.behind.printer.printed == [rig.behind.folder / f"{NAME}-large_print.pdf"]


def test_making_shows_a_bar_leaves_the_kiosk_free_and_is_cancelled(rig: Rig) -> None:
    rig.behind.press.gate.clear()
    before = (rig.behind.folder / f"{NAME}.pdf").stat().st_mtime_ns
    rig.tap("makePage")
    rig.page_is_half_made()
    assert rig.text_of("doing") == "Making the page"
    assert rig.kiosk.organiser.report.share == 2 / 5
    assert "printPage" not in rig.names()
    rig.tap("backToKiosk")
    assert rig.screen == "attract"
    rig.kiosk.openDoor()
    rig.kiosk.pin.opened.emit()
    rig.tap("desk-report")
    rig.tap("cancelMaking")
    rig.page_is_made()
    assert rig.text_of("organiserMessage") == "Cancelled. Nothing was changed, and nothing is lost."
    assert (rig.behind.folder / f"{NAME}.pdf").stat().st_mtime_ns == before


def test_a_page_that_cannot_be_written_is_a_plain_message(rig: Rig) -> None:
    rig.behind.press.fails = "The disk is full. Nothing was changed and nothing is lost."
    rig.tap("makePage")
    rig.page_is_made()
    assert rig.text_of("organiserMessage") == "The disk is full. Nothing was changed and nothing is lost."


@pytest.mark.parametrize("wanted", [True, False])
def test_it_prints_at_close_where_the_settings_say_so(open_kiosk: OpenKiosk, behind: Backstage, *, wanted: bool) -> None:
    behind.open()
    rig = open_kiosk(print_at_close=wanted)
    rig.kiosk.openDoor()
    rig.kiosk.pin.opened.emit()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()
    page = behind.folder / f"{NAME}.pdf"
    assert behind.now.state is SessionState.CLOSED
    assert behind.printer.printed == ([page] if wanted else [])
    assert rig.text_of("organiserMessage").startswith("The session has ended. The page is ")
    assert str(page) in rig.text_of("organiserMessage")


def test_a_printer_that_refuses_at_close_leaves_the_session_ended_and_the_page_there(open_kiosk: OpenKiosk, behind: Backstage) -> None:
    behind.open()
    behind.printer.fails = "The printer did not take the page. It is safe."
    rig = open_kiosk(print_at_close=True)
    rig.kiosk.openDoor()
    rig.kiosk.pin.opened.emit()
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()
    assert behind.now.state is SessionState.CLOSED
    assert (behind.folder / f"{NAME}.pdf").exists()
    assert rig.text_of("organiserMessage") == "The session has ended. The printer did not take the page. It is safe."


def test_without_a_printer_the_page_is_made_all_the_same(rig: Rig) -> None:
    rig.behind.printer.now = None
    rig.kiosk.organiser.report.printing.look()
    rig.page_is_made()
    assert rig.says("none on this machine")
    assert "moreCopies" not in rig.names()
    rig.tap("makePage")
    rig.page_is_made()
    assert rig.text_of("organiserMessage") == f"The page is saved as {rig.behind.folder / f'{NAME}.pdf'}."


def test_a_stick_is_offered_when_it_is_in_and_takes_everything(rig: Rig) -> None:
    assert rig.text_of("noStick") == "Put in a USB stick to take PDF and data home."
    rig.behind.sticks = [Stick("KINGSTON", rig.behind.folder, 1 << 30, 1)]
    rig.wait_for("saveTo-0")
    assert not rig.sees("noStick")
    rig.reach("saveTo-0")
    rig.page_is_made()
    assert rig.text_of("organiserMessage") == "7 files are on KINGSTON. It is safe to remove."
    rig.behind.sticks = []
    rig.wait_for("noStick")
    assert not rig.sees("saveTo-0")

"""The Report tab through the real window: made, printed, in trouble, cancelled, taken home."""

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.services.printing import JobState, JobStatus, PrinterFault, PrinterState, PrintOptions
from kiosk.services.removable_drives import RemovableDrive
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import NAME, FakeServices
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def driver(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window on the Report tab of an ended session."""
    services.open()
    return at_the_report(open_kiosk())


def at_the_report(driver: WindowDriver) -> WindowDriver:
    driver.services.vote(Side.FOR, 3)
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.opened.emit()
    driver.kiosk.organiser.session.end()
    driver.page_is_made()
    driver.tap("desk-report")
    driver.page_is_made()
    return driver


def printer_becomes(driver: WindowDriver, job: JobStatus, *troubles: PrinterFault) -> None:
    driver.services.printer.job = job
    driver.services.printer.now = PrinterState("HP LaserJet", busy=True, faults=troubles, paper="A4")
    driver.kiosk.organiser.report.printing.poll()
    driver.page_is_made()


def test_an_open_session_offers_nothing_to_make(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = open_kiosk()
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.opened.emit()
    driver.tap("desk-report")
    assert driver.text_of("reportNote") == "There is a page once the session has ended or its results are revealed."
    assert not {"printPage", "printLarge", "makePage", "saveTo-0", "moreCopies"} & driver.names()


def test_a_rehearsal_prints_its_page(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open(rehearsal=True)
    driver = open_kiosk()
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.opened.emit()
    driver.tap("desk-report")
    driver.tap("printPage")
    driver.page_is_made()
    assert driver.text_of("jobLine")


def test_the_printer_and_its_paper_are_told(driver: WindowDriver) -> None:
    assert driver.says("HP LaserJet, ready")
    assert driver.says("A4, as in the printer")


def test_copies_go_up_and_down_and_are_printed(driver: WindowDriver) -> None:
    assert not driver.item("fewerCopies").isEnabled()
    driver.tap("moreCopies")
    driver.tap("moreCopies")
    driver.tap("fewerCopies")
    driver.tap("printPage")
    driver.page_is_made()
    assert driver.services.printer.orders == [PrintOptions(2, "A4")]


def test_as_many_copies_as_the_settings_say_on_their_paper(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    driver = at_the_report(open_kiosk(copies=20, paper="Letter"))
    assert not driver.item("moreCopies").isEnabled()
    assert driver.says("Letter")
    driver.tap("printPage")
    driver.page_is_made()
    assert services.printer.orders == [PrintOptions(20, "Letter")]


def test_printing_is_followed_page_by_page(driver: WindowDriver) -> None:
    driver.services.printer.job = JobStatus(JobState.PRINTING, 2)
    driver.tap("printPage")
    driver.page_is_made()
    assert driver.text_of("jobLine") == "Printing page 2 of 3 on HP LaserJet."
    printer_becomes(driver, JobStatus(JobState.DONE, 3))
    assert driver.text_of("jobLine") == "Printed on HP LaserJet."
    assert not driver.sees("cancelJob")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [(PrinterFault.PAPER, "out of paper"), (PrinterFault.PAUSED, "paused"), (PrinterFault.REFUSES, "takes no pages now")],
)
def test_trouble_says_what_and_that_the_page_is_safe(driver: WindowDriver, trouble: PrinterFault, words: str) -> None:
    driver.services.printer.job = JobStatus(JobState.WAITING)
    driver.tap("printPage")
    driver.page_is_made()
    printer_becomes(driver, JobStatus(JobState.PRINTING, 1), trouble)
    page = driver.services.folder / f"{NAME}.pdf"
    assert driver.text_of("jobLine") == f"HP LaserJet: {words}. It prints on once that is mended. The PDF is safe at {page}."
    assert driver.says(f"HP LaserJet, {words}")


def test_the_printer_s_own_words_about_the_trouble_are_shown(driver: WindowDriver) -> None:
    driver.services.printer.job = JobStatus(JobState.WAITING)
    driver.tap("printPage")
    driver.services.printer.now = PrinterState("HP LaserJet", faults=(PrinterFault.PAUSED,), stopped=True, message="Out of paper")
    driver.kiosk.organiser.report.printing.poll()
    driver.page_is_made()
    assert driver.text_of("jobLine").startswith("HP LaserJet: paused (Out of paper). It prints on once that is mended.")


@pytest.mark.parametrize("state", [state for state in JobState if state not in {JobState.PRINTING, JobState.DONE, JobState.WAITING}])
def test_whatever_ends_badly_names_the_pdf(driver: WindowDriver, state: JobState) -> None:
    driver.services.printer.job = JobStatus(state)
    driver.tap("printPage")
    driver.page_is_made()
    assert str(driver.services.folder / f"{NAME}.pdf") in driver.text_of("jobLine")
    assert driver.sees("cancelJob") is (not state.finished)


def test_a_job_is_cancelled(driver: WindowDriver) -> None:
    driver.services.printer.job = JobStatus(JobState.HELD)
    driver.tap("printPage")
    driver.page_is_made()
    driver.reach("cancelJob")
    driver.wait_until(lambda: not driver.kiosk.organiser.report.printing.jobActive)
    assert driver.services.printer.job.state is JobState.CANCELLED
    assert driver.text_of("jobLine").startswith("Printing was cancelled. The PDF is safe at")


def test_printing_again_takes_the_page_as_it_is(driver: WindowDriver) -> None:
    page = driver.services.folder / f"{NAME}.pdf"
    page.write_text("kept as it was", encoding="utf-8")
    driver.tap("printAgain")
    driver.page_is_made()
    assert driver.services.printer.printed == [page]
    assert page.read_text(encoding="utf-8") == "kept as it was"


def test_the_two_ways_to_print_say_how_they_differ(driver: WindowDriver) -> None:
    assert driver.text_of("printPage") == "Print the page as it is now"
    assert driver.text_of("printAgain") == "Print the saved page unchanged"
    (driver.services.folder / f"{NAME}.pdf").unlink()
    driver.kiosk.organiser.report.changed.emit()
    assert driver.text_of("printPage") == "Print the page"
    assert not driver.sees("printAgain")


def test_after_a_large_print_the_saved_page_is_still_the_page(driver: WindowDriver) -> None:
    driver.tap("printLarge")
    driver.page_is_made()
    driver.wait_until(lambda: not driver.kiosk.organiser.report.printing.jobActive)
    driver.tap("printAgain")
    driver.page_is_made()
    assert driver.services.printer.printed[-1] == driver.services.folder / f"{NAME}.pdf"


def test_large_print_is_another_page(driver: WindowDriver) -> None:
    driver.tap("printLarge")
    driver.page_is_made()
    assert driver.services.printer.printed == [driver.services.folder / f"{NAME}-large_print.pdf"]


def test_making_shows_a_bar_leaves_the_kiosk_free_and_is_cancelled(driver: WindowDriver) -> None:
    driver.services.reports.gate.clear()
    before = (driver.services.folder / f"{NAME}.pdf").stat().st_mtime_ns
    driver.tap("makePage")
    driver.page_is_half_made()
    assert driver.text_of("doing") == "Making the page"
    assert driver.kiosk.organiser.report.progress == 2 / 5
    assert "printPage" not in driver.names()
    driver.tap("backToKiosk")
    assert driver.screen == "attract"
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.opened.emit()
    driver.tap("desk-report")
    driver.tap("cancelMaking")
    driver.page_is_made()
    assert driver.text_of("organiserMessage") == "Cancelled. Nothing was changed, and nothing is lost."
    assert (driver.services.folder / f"{NAME}.pdf").stat().st_mtime_ns == before


def test_a_page_that_cannot_be_written_is_a_plain_message(driver: WindowDriver) -> None:
    driver.services.reports.fails = "The disk is full. Nothing was changed and nothing is lost."
    driver.tap("makePage")
    driver.page_is_made()
    assert driver.text_of("organiserMessage") == "The disk is full. Nothing was changed and nothing is lost."


@pytest.mark.parametrize("wanted", [True, False])
def test_it_prints_at_close_where_the_settings_say_so(open_kiosk: OpenKiosk, services: FakeServices, *, wanted: bool) -> None:
    services.open()
    services.vote(Side.FOR)
    driver = open_kiosk(print_at_close=wanted)
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.opened.emit()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()
    page = services.folder / f"{NAME}.pdf"
    assert services.now.state is SessionState.CLOSED
    assert services.printer.printed == ([page] if wanted else [])
    assert driver.text_of("organiserMessage").startswith("The session has ended. The page is ")
    assert str(page) in driver.text_of("organiserMessage")


def test_a_printer_that_refuses_at_close_leaves_the_session_ended_and_the_page_there(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    services.vote(Side.FOR)
    services.printer.fails = "The printer did not take the page. It is safe."
    driver = open_kiosk(print_at_close=True)
    driver.kiosk.openOrganiser()
    driver.kiosk.pin.opened.emit()
    driver.tap("endSession")
    driver.tap("confirmEnd")
    driver.page_is_made()
    assert services.now.state is SessionState.CLOSED
    assert (services.folder / f"{NAME}.pdf").exists()
    assert driver.text_of("organiserMessage") == "The session has ended. The printer did not take the page. It is safe."


def test_without_a_printer_the_page_is_made_all_the_same(driver: WindowDriver) -> None:
    driver.services.printer.now = None
    driver.kiosk.organiser.report.printing.poll()
    driver.page_is_made()
    assert driver.says("none on this machine")
    assert "moreCopies" not in driver.names()
    driver.tap("makePage")
    driver.page_is_made()
    assert driver.text_of("organiserMessage") == f"The page is saved as {driver.services.folder / f'{NAME}.pdf'}."


def test_a_stick_is_offered_when_it_is_in_and_takes_everything(driver: WindowDriver) -> None:
    assert driver.text_of("noStick") == "Put in a USB stick to take PDF and data home."
    driver.services.drives = [RemovableDrive("KINGSTON", driver.services.folder, 1 << 30, 1)]
    driver.wait_for("saveTo-0")
    assert not driver.sees("noStick")
    driver.reach("saveTo-0")
    driver.page_is_made()
    assert driver.text_of("organiserMessage") == "7 files are on KINGSTON. It is safe to remove."
    driver.services.drives = []
    driver.wait_for("noStick")
    assert not driver.sees("saveTo-0")

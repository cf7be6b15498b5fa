"""Against a real CUPS server: its PDF queue, and a queue whose printer does what the test says."""

import secrets
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import ImageChops, ImageStat
from pypdf import PdfReader

from kiosk.errors import KnownError
from kiosk.publishing.pdf import summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.services.printing import Job, JobState, JobStatus, PrinterFault, PrinterState, PrintOptions, choose_paper
from kiosk.system.cups import CupsPrinter, pages_in
from tests.publishing.pages import FONTS, picture_of, summary
from tests.system import cups_server
from tests.system.cups_server import Cups, until

QUEUE = "Desk"


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    """One for all: starting it takes a second."""
    with cups_server.server() as running:
        running.add_pdf("Pdf")
        yield running


@pytest.fixture
def printer(server: Cups, monkeypatch: pytest.MonkeyPatch) -> CupsPrinter:
    monkeypatch.setenv("CUPS_SERVER", server.address)
    return CupsPrinter()


@pytest.fixture
def press(server: Cups) -> Iterator[cups_server.Press]:
    """A queue of its own for each test."""
    yield server.add_press(QUEUE)
    server.remove(QUEUE)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real summary, under a name that no other job has."""
    path = tmp_path_factory.mktemp("pages") / f"goodfaith-{secrets.token_hex(6)}.pdf"
    path.write_bytes(summary_report.build(summary(), FontSet(FONTS)))
    return path


def _printing(printer: CupsPrinter, job: Job, page: int) -> bool:
    return printer.status(job) == JobStatus(JobState.PRINTING, page)


def after(printer: CupsPrinter, job: Job, state: JobState) -> JobStatus:
    """The status once it is in this state."""
    until(lambda: printer.status(job).state is state)
    return printer.status(job)


def difference(printed: bytes, sent: bytes, page: int) -> float:
    """Mean difference in brightness, 0 to 255, of the first printed page and one that was sent; the queue may print pictures of pages."""
    one, other = (picture.convert("L").resize((120, 170)) for picture in (picture_of(printed, 50), picture_of(sent, 50, page)))
    return float(ImageStat.Stat(ImageChops.difference(one, other)).mean[0])


def test_a_page_comes_out_of_the_pdf_queue_as_it_was_sent(server: Cups, printer: CupsPrinter, page: Path) -> None:
    before = page.read_bytes()
    with server.paper() as paper:
        job = printer.print_file(page, "Pdf")
        assert job.pages == pages_in(page) == len(PdfReader(page).pages) > 1
        assert after(printer, job, JobState.DONE).page == job.pages
        until(lambda: paper(page.stem))
        (out,) = paper(page.stem)
        printed = PdfReader(out)
        assert len(printed.pages) == job.pages
        assert [round(float(side)) for side in printed.pages[0].mediabox[2:]] == [595, 842]
        looks = [difference(out.read_bytes(), before, page) for page in (0, 1)]
        assert looks[0] < 8, "the first page is the first"
        assert looks[1] > 2 * looks[0], "and no other one, so that this can tell"
    assert page.read_bytes() == before


def test_the_default_paper_of_the_queue_is_what_pages_are_made_for(server: Cups, printer: CupsPrinter) -> None:
    assert choose_paper("printer", printer, "Pdf") == "A4"
    server.run("lpadmin", "-p", "Pdf", "-o", "media=na_letter_8.5x11in")
    try:
        assert printer.state("Pdf") == PrinterState("Pdf", paper="Letter")
        assert choose_paper("printer", printer, "Pdf") == "Letter"
        assert choose_paper("A4", printer, "Pdf") == "A4"
    finally:
        server.run("lpadmin", "-p", "Pdf", "-o", "media=iso_a4_210x297mm")


def test_a_job_is_followed_page_by_page(printer: CupsPrinter, press: cups_server.Press, page: Path) -> None:
    job = printer.print_file(page, QUEUE, PrintOptions(copies=2))
    assert job.pages == 2 * pages_in(page)
    press.wait()
    for number in (1, 2):
        press.tell("page 1")
        until(partial(_printing, printer, job, number))
    assert printer.state(QUEUE) == PrinterState(QUEUE, busy=True)
    press.tell("done")
    assert after(printer, job, JobState.DONE).page == 2
    assert printer.state(QUEUE) == PrinterState(QUEUE)


def test_out_of_paper_is_seen_and_over_once_there_is_some(printer: CupsPrinter, press: cups_server.Press, page: Path) -> None:
    job = printer.print_file(page, QUEUE)
    press.wait()
    press.tell("state +media-empty-warning")
    until(lambda: (now := printer.state(QUEUE)) is not None and now.faults == (PrinterFault.PAPER,))
    assert printer.status(job).state is JobState.PRINTING
    press.tell("state -media-empty-warning", "done")
    after(printer, job, JobState.DONE)
    assert printer.state(QUEUE) == PrinterState(QUEUE)


def test_a_stopped_queue_keeps_the_page_until_it_goes_on(server: Cups, printer: CupsPrinter, press: cups_server.Press, page: Path) -> None:
    server.run("cupsdisable", QUEUE)
    job = printer.print_file(page, QUEUE)
    state = printer.state(QUEUE)
    assert state is not None
    assert state.faults == (PrinterFault.PAUSED,)
    assert printer.status(job).state is JobState.WAITING
    server.run("cupsenable", QUEUE)
    press.tell("done")
    after(printer, job, JobState.DONE)


def test_a_queue_that_rejects_says_so_before_and_after(server: Cups, printer: CupsPrinter, press: cups_server.Press, page: Path) -> None:
    del press
    server.run("cupsreject", QUEUE)
    state = printer.state(QUEUE)
    assert state is not None
    assert state.faults == (PrinterFault.REFUSES,)
    with pytest.raises(KnownError, match=rf"'{QUEUE}' did not take the page \(.*not accepting jobs.*\). It is safe at '{page}'"):
        printer.print_file(page, QUEUE)


def test_a_printer_that_gives_up_is_told(printer: CupsPrinter, press: cups_server.Press, page: Path) -> None:
    job = printer.print_file(page, QUEUE)
    press.wait()
    press.tell("fail")
    after(printer, job, JobState.FAILED)


def test_a_cancelled_job_is_told(printer: CupsPrinter, press: cups_server.Press, page: Path) -> None:
    job = printer.print_file(page, QUEUE)
    press.wait()
    printer.cancel(job)
    after(printer, job, JobState.CANCELLED)
    press.tell("done")


def test_a_queue_removed_in_the_middle_of_a_job_is_told(server: Cups, printer: CupsPrinter, page: Path) -> None:
    press = server.add_press("Lost")
    job = printer.print_file(page, "Lost")
    press.wait()
    server.remove("Lost")
    until(lambda: printer.status(job).state.finished)
    assert printer.status(job).state in {JobState.GONE, JobState.CANCELLED}
    assert printer.state("Lost") is None
    with pytest.raises(KnownError, match=rf"There is no printer 'Lost'. .*Pdf.* The page is safe at '{page}'"):
        printer.print_file(page, "Lost")


def test_a_server_that_is_gone_leaves_the_page_and_its_jobs_unknown(monkeypatch: pytest.MonkeyPatch, page: Path, tmp_path: Path) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nowhere.sock"))
    printer = CupsPrinter()
    assert printer.printers() == []
    assert printer.state() is None
    assert printer.state("Pdf") is None
    assert printer.status(Job("Pdf-1", "Pdf", page)) == JobStatus(JobState.UNKNOWN)
    with pytest.raises(KnownError, match=rf"no printer set up on this machine. The page is safe at '{page}'"):
        printer.print_file(page)

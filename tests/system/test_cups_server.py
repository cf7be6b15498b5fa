"""Tests printing on a real CUPS server: on its PDF queue, and on a queue with a simulated printer."""

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
from kiosk.system.ipp import Server
from tests.publishing.pages import FONTS, picture_of, summary
from tests.system.cups_server import Cups, FakePrinter, cups_server, wait_until

QUEUE = "Desk"


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    """One for all tests, because starting takes a second."""
    with cups_server() as running:
        running.add_pdf_queue("Pdf")
        yield running


@pytest.fixture
def printer(server: Cups, monkeypatch: pytest.MonkeyPatch) -> CupsPrinter:
    monkeypatch.setenv("CUPS_SERVER", server.address)
    return CupsPrinter()


@pytest.fixture
def fake_printer(server: Cups) -> Iterator[FakePrinter]:
    """A separate queue for each test."""
    yield server.add_fake_printer(QUEUE)
    server.remove(QUEUE)


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a real summary, under a unique name."""
    path = tmp_path_factory.mktemp("pages") / f"goodfaith-{secrets.token_hex(6)}.pdf"
    path.write_bytes(summary_report.build(summary(), FontSet(FONTS)))
    return path


def _printing(printer: CupsPrinter, job: Job, page: int) -> bool:
    return printer.status(job) == JobStatus(JobState.PRINTING, page)


def wait_for_state(printer: CupsPrinter, job: Job, state: JobState) -> JobStatus:
    """Wait for this state and return the status."""
    wait_until(lambda: printer.status(job).state is state)
    return printer.status(job)


def difference(printed: bytes, sent: bytes, page: int) -> float:
    """Return the mean difference in brightness, 0 to 255, of the first printed page and a sent page. A queue may rasterize pages."""
    one, other = (picture.convert("L").resize((120, 170)) for picture in (picture_of(printed, 50), picture_of(sent, 50, page)))
    return float(ImageStat.Stat(ImageChops.difference(one, other)).mean[0])


def test_a_page_comes_out_of_the_pdf_queue_as_it_was_sent(server: Cups, printer: CupsPrinter, page: Path) -> None:
    before = page.read_bytes()
    with server.pdf_output() as printed_files:
        job = printer.print_file(page, "Pdf")
        assert job.pages == pages_in(page) == len(PdfReader(page).pages) > 1
        assert wait_for_state(printer, job, JobState.DONE).page == job.pages
        wait_until(lambda: printed_files(page.stem))
        (out,) = printed_files(page.stem)
        printed = PdfReader(out)
        assert len(printed.pages) == job.pages
        assert [round(float(side)) for side in printed.pages[0].mediabox[2:]] == [595, 842]
        differences = [difference(out.read_bytes(), before, page) for page in (0, 1)]
        assert differences[0] < 8, "the first page is the first"
        assert differences[1] > 2 * differences[0], "and no other one, so that this can tell"
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


def test_a_job_is_tracked_page_by_page(printer: CupsPrinter, fake_printer: FakePrinter, page: Path) -> None:
    job = printer.print_file(page, QUEUE, PrintOptions(copies=2))
    assert job.pages == 2 * pages_in(page)
    fake_printer.wait_for_job()
    for number in (1, 2):
        fake_printer.send("page 1")
        wait_until(partial(_printing, printer, job, number))
    assert printer.state(QUEUE) == PrinterState(QUEUE, busy=True)
    fake_printer.send("done")
    assert wait_for_state(printer, job, JobState.DONE).page == 2
    assert printer.state(QUEUE) == PrinterState(QUEUE)


def test_out_of_paper_is_seen_and_over_once_there_is_some(printer: CupsPrinter, fake_printer: FakePrinter, page: Path) -> None:
    job = printer.print_file(page, QUEUE)
    fake_printer.wait_for_job()
    fake_printer.send("state +media-empty-warning")
    wait_until(lambda: (now := printer.state(QUEUE)) is not None and now.faults == (PrinterFault.PAPER,))
    assert printer.status(job).state is JobState.PRINTING
    fake_printer.send("state -media-empty-warning", "done")
    wait_for_state(printer, job, JobState.DONE)
    assert printer.state(QUEUE) == PrinterState(QUEUE)


def test_a_stopped_queue_keeps_the_page_until_it_goes_on(server: Cups, printer: CupsPrinter, fake_printer: FakePrinter, page: Path) -> None:
    server.run("cupsdisable", QUEUE)
    job = printer.print_file(page, QUEUE)
    state = printer.state(QUEUE)
    assert state is not None
    assert state.faults == (PrinterFault.PAUSED,)
    assert printer.status(job).state is JobState.WAITING
    server.run("cupsenable", QUEUE)
    fake_printer.send("done")
    wait_for_state(printer, job, JobState.DONE)


def test_a_queue_that_rejects_says_so_before_and_after(server: Cups, printer: CupsPrinter, fake_printer: FakePrinter, page: Path) -> None:
    del fake_printer
    server.run("cupsreject", QUEUE)
    state = printer.state(QUEUE)
    assert state is not None
    assert state.faults == (PrinterFault.REFUSES,)
    with pytest.raises(KnownError, match=rf"'{QUEUE}' did not take the page \(.*not accepting jobs.*\). It is safe at '{page}'"):
        printer.print_file(page, QUEUE)


def test_a_printer_that_gives_up_is_reported(printer: CupsPrinter, fake_printer: FakePrinter, page: Path) -> None:
    job = printer.print_file(page, QUEUE)
    fake_printer.wait_for_job()
    fake_printer.send("fail")
    wait_for_state(printer, job, JobState.FAILED)


def test_a_cancelled_job_is_reported(printer: CupsPrinter, fake_printer: FakePrinter, page: Path) -> None:
    job = printer.print_file(page, QUEUE)
    fake_printer.wait_for_job()
    printer.cancel(job)
    wait_for_state(printer, job, JobState.CANCELLED)
    fake_printer.send("done")


def test_a_queue_removed_in_the_middle_of_a_job_is_reported(server: Cups, printer: CupsPrinter, page: Path) -> None:
    fake_printer = server.add_fake_printer("Lost")
    job = printer.print_file(page, "Lost")
    fake_printer.wait_for_job()
    server.remove("Lost")
    wait_until(lambda: printer.status(job).state.finished)
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


def test_the_jobs_of_one_session_are_removed_with_their_files(
    server: Cups, printer: CupsPrinter, fake_printer: FakePrinter, page: Path, tmp_path: Path
) -> None:
    mine, other = tmp_path / "Open-day-2026-11-23-abc123.pdf", tmp_path / "Monday-2026-11-23-def456.pdf"
    for path in (mine, other):
        path.write_bytes(page.read_bytes() + f"% {path.stem}".encode())
    fake_printer.send("done")
    wait_for_state(printer, printer.print_file(mine, QUEUE), JobState.DONE)
    server.run("cupsdisable", QUEUE)
    waiting, others = printer.print_file(mine, QUEUE), printer.print_file(other, QUEUE)
    assert (len(_spooled(server, mine)), len(_spooled(server, other))) == (2, 1), "CUPS keeps them, or this test finds nothing"

    assert printer.purge("-abc123") == []

    wait_until(lambda: not _spooled(server, mine))
    assert printer.status(waiting).state is JobState.GONE
    assert (printer.status(others).state, len(_spooled(server, other))) == (JobState.WAITING, 1)
    assert mine.stem.encode() not in b"".join(path.read_bytes() for path in (server.folder / "spool").glob("c*"))


def test_a_job_that_cannot_be_removed_is_named(
    printer: CupsPrinter, fake_printer: FakePrinter, page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Open-day-2026-11-23-fed987.pdf"
    path.write_bytes(page.read_bytes())
    job = printer.print_file(path, QUEUE)
    fake_printer.wait_for_job()
    monkeypatch.setattr(Server, "purge", lambda *_: None)
    assert printer.purge("-fed987") == [job.id]
    fake_printer.send("done")


def _spooled(server: Cups, path: Path) -> list[Path]:
    """Return the files of the spool that hold this page."""
    return [file for file in (server.folder / "spool").glob("d*") if path.stem.encode() in file.read_bytes()]

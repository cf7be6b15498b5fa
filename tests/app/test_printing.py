"""Tests what is said of a page after it was handed to the printer."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.app.printing import follow, print_code, print_sheet
from kiosk.errors import KnownError
from kiosk.services.printing import Job, JobState, JobStatus, PrinterFault, PrinterState, PrintOptions
from kiosk.settings import Settings

PAGE = Path("/pages/open day.pdf")
JOB = Job("Desk-1", "Desk", PAGE, 2)


@dataclass
class ScriptedPrinter:
    """A printer whose job and queue go through these states, one a poll; the last one stays."""

    statuses: list[JobStatus]
    states: list[PrinterState | None] = field(default_factory=lambda: [PrinterState("Desk")])
    printed: list[Path] = field(default_factory=list)
    polls: int = 0

    def printers(self) -> list[str]:
        return ["Desk"]

    def state(self, printer: str | None = None) -> PrinterState | None:
        del printer
        return self.states[min(max(0, self.polls - 1), len(self.states) - 1)]

    def print_file(self, path: Path, printer: str | None = None, options: PrintOptions | None = None) -> Job:
        del printer, options
        self.printed.append(path)
        return JOB

    def status(self, job: Job) -> JobStatus:
        del job
        self.polls += 1
        return self.statuses[min(self.polls, len(self.statuses)) - 1]

    def cancel(self, job: Job) -> None:
        raise AssertionError(job)

    def purge(self, title_part: str) -> list[str]:
        raise AssertionError(title_part)


def say(printer: ScriptedPrinter) -> str:
    waits: list[float] = []
    said = follow(printer, JOB, waits.append)
    assert sum(waits) <= 5
    return said


@pytest.mark.parametrize(
    ("statuses", "sentence", "polls"),
    [
        ([JobStatus(JobState.WAITING), JobStatus(JobState.PRINTING, 1), JobStatus(JobState.DONE, 2)], "Printed on 'Desk'.", 3),
        ([JobStatus(JobState.PRINTING)], "Printing on 'Desk'.", 16),
        ([JobStatus(JobState.PRINTING, 3)], "Printing on 'Desk', page 2 of 2.", 16),
        ([JobStatus(JobState.WAITING)], "The page waits behind other jobs of 'Desk'.", 16),
        ([JobStatus(JobState.GONE)], "'Desk' keeps no record of the page. If it is not on paper, print again.", 1),
        ([JobStatus(JobState.UNKNOWN)], "The page was handed to 'Desk', which does not tell more.", 1),
    ],
)
def test_the_state_of_the_page_is_said(statuses: list[JobStatus], sentence: str, polls: int) -> None:
    printer = ScriptedPrinter(statuses)
    assert say(printer) == sentence
    assert printer.polls == polls


PAPER = PrinterState("Desk", faults=(PrinterFault.PAPER,))
STOPPED = PrinterState("Desk", faults=(PrinterFault.PAUSED,), stopped=True, message="Out of paper")


@pytest.mark.parametrize(
    ("status", "state", "sentence"),
    [
        (JobState.WAITING, STOPPED, r"'Desk' is paused \(Out of paper\): resume it .* waits in its queue as Desk-1"),
        (JobState.PRINTING, PAPER, "'Desk' is out of paper: put some in. The page waits in its queue as Desk-1"),
        (JobState.HELD, PrinterState("Desk"), "held back in the queue of 'Desk' as Desk-1"),
        (JobState.FAILED, PrinterState("Desk"), "'Desk' gave up on the page"),
        (JobState.CANCELLED, PrinterState("Desk"), "was cancelled and is not printed"),
        (JobState.GONE, None, "The printer 'Desk' was removed"),
    ],
)
def test_a_page_that_is_not_printed_is_an_error_that_says_where_it_is(status: JobState, state: PrinterState | None, sentence: str) -> None:
    with pytest.raises(KnownError, match=rf"{sentence}.* It is safe at '{PAGE}'"):
        say(ScriptedPrinter([JobStatus(status)], [state]))


def test_a_printer_that_only_wakes_up_is_no_error() -> None:
    connecting = PrinterState("Desk", faults=(PrinterFault.OFFLINE,))
    printer = ScriptedPrinter(
        [JobStatus(JobState.PRINTING)] * 3 + [JobStatus(JobState.DONE)], [connecting, connecting, PrinterState("Desk")]
    )
    assert say(printer) == "Printed on 'Desk'."


def test_a_recovery_code_never_lies_in_a_stopped_queue(monkeypatch: pytest.MonkeyPatch) -> None:
    printer = ScriptedPrinter([], [STOPPED])
    monkeypatch.setattr("kiosk.app.printing.system_printer", lambda: printer)
    with pytest.raises(KnownError, match=r"The code was not printed: 'Desk' is paused \(Out of paper\)"):
        print_code(Settings(), "AAAA-BBBB-CCCC-DDDD", "Recovery code", "Keep it", "en")
    assert not printer.printed


def refuse(path: Path, printer: str | None = None, options: PrintOptions | None = None) -> Job:
    del printer, options
    message = f"The printer 'Desk' did not take the page. It is safe at '{path}'."
    raise KnownError(message)


def test_a_sheet_that_is_not_printed_is_where_the_error_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    printer, sheet = ScriptedPrinter([]), tmp_path / "readiness.pdf"
    monkeypatch.setattr(printer, "print_file", refuse)
    monkeypatch.setattr("kiosk.app.printing.system_printer", lambda: printer)
    with pytest.raises(KnownError, match="did not take the page") as caught:
        print_sheet([], Settings(), sheet)
    assert f"safe at '{sheet}'" in str(caught.value)
    assert sheet.read_bytes().startswith(b"%PDF")


def test_a_sheet_in_a_stopped_queue_is_also_on_the_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sheet = tmp_path / "readiness.pdf"
    monkeypatch.setattr("kiosk.app.printing.system_printer", lambda: ScriptedPrinter([], [STOPPED]))
    with pytest.raises(KnownError, match=rf"waits in its queue as Desk-1 .* It is safe at '{sheet}'"):
        print_sheet([], Settings(), sheet)
    assert sheet.is_file()


def test_a_printed_sheet_says_on_which_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    printer = ScriptedPrinter([])
    monkeypatch.setattr("kiosk.app.printing.system_printer", lambda: printer)
    assert print_sheet([], Settings(), tmp_path / "readiness.pdf") == "Desk"
    assert printer.printed == [tmp_path / "readiness.pdf"]

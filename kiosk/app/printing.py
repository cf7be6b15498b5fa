"""Prints on this machine's printer, and says what became of a page."""

import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.services.health import CheckResult
from kiosk.services.printing import Job, JobState, JobStatus, Printer, PrinterFault, PrinterState, PrintOptions, choose_paper
from kiosk.settings import Settings

_FOLLOW_SECONDS: Final = 5.0
_POLL_SECONDS: Final = 0.3
_REMEDIES: Final = {
    PrinterFault.PAPER: "is out of paper: put some in",
    PrinterFault.JAM: "has paper stuck in it: open it and take the sheet out",
    PrinterFault.OPEN: "has a cover open: close it",
    PrinterFault.INK: "is out of ink or toner: change it",
    PrinterFault.OFFLINE: "does not answer: switch it on and check its cable",
    PrinterFault.PAUSED: "is paused: resume it in the system's list of printers, where a stuck page can be taken out, too",
    PrinterFault.REFUSES: "does not accept pages: have it accept them in the system's list of printers",
    PrinterFault.OTHER: "needs attention: look at its display",
}


def system_printer(timeout: float = 20.0) -> Printer:
    """Return the printing of this machine: Windows' own, CUPS elsewhere. `timeout`: seconds for each question to CUPS."""
    if sys.platform == "win32":
        from kiosk.ui.windows_printer import WindowsPrinter

        return WindowsPrinter()
    from kiosk.system.cups import CupsPrinter

    return CupsPrinter(timeout)


def describe_fault(state: PrinterState) -> str:
    """Return what is wrong with a printer and what to do, as in 'is out of paper: put some in'."""
    fault, _, remedy = _REMEDIES[state.faults[0]].partition(": ")
    return f"{fault} ({state.message}): {remedy}" if state.message else f"{fault}: {remedy}"


def follow(printer: Printer, job: Job, sleep: Callable[[float], None] = time.sleep, seconds: float = _FOLLOW_SECONDS) -> str:
    """Poll a job until it is finished or its queue is stopped, for some seconds at most. Return its state in a sentence.

    Raises:
        KnownError: it waits for someone to look after the printer, or was not printed.
    """
    polls = max(1, int(seconds / _POLL_SECONDS))
    for left in reversed(range(polls)):
        status, state = printer.status(job), printer.state(job.printer)
        if status.state.finished or (state and state.stopped) or not left:
            break
        sleep(_POLL_SECONDS)
    if problem := _problem(job, status, state):
        message = f"{problem} It is safe at '{job.path}'."
        raise KnownError(message)
    return _progress(job, status)


def _problem(job: Job, status: JobStatus, state: PrinterState | None) -> str:
    """Return why the page is not printed and who can change that; '' if it is or will be."""
    if status.state is JobState.GONE and state is None:
        return f"The printer '{job.printer}' was removed. The page is not printed."
    if state and state.faults and state.faults != (PrinterFault.REFUSES,) and not status.state.finished:
        return f"'{job.printer}' {describe_fault(state)}. The page waits in its queue as {job.id} and is printed after that."
    return {
        JobState.FAILED: f"'{job.printer}' gave up on the page ({job.id}): look at the printer and print again.",
        JobState.CANCELLED: f"The page ({job.id}) was cancelled and is not printed.",
        JobState.HELD: f"The page is held back in the queue of '{job.printer}' as {job.id}: release it in the system's list of print jobs.",
    }.get(status.state, "")


def _progress(job: Job, status: JobStatus) -> str:
    page = f", page {min(status.page, job.pages)} of {job.pages}" if status.page and job.pages else ""
    return {
        JobState.DONE: f"Printed on '{job.printer}'.",
        JobState.PRINTING: f"Printing on '{job.printer}'{page}.",
        JobState.WAITING: f"The page waits behind other jobs of '{job.printer}'.",
        JobState.GONE: f"'{job.printer}' keeps no record of the page. If it is not on paper, print again.",
    }.get(status.state, f"The page was handed to '{job.printer}', which does not tell more.")


def print_code(settings: Settings, code: str, heading: str, note: str, language: str) -> None:
    from kiosk.publishing.pdf import recovery_code
    from kiosk.publishing.pdf.fonts import FontSet

    printer = system_printer()
    state = printer.state(settings.printer)
    if state and state.stopped:  # the code would lie in the queue until someone finds it there
        message = f"The code was not printed: '{state.name}' {describe_fault(state)}. Write it down, or try again."
        raise KnownError(message)
    options = PrintOptions(paper=choose_paper(settings.paper, printer, settings.printer))
    page = recovery_code.build(code, heading, note, FontSet(paths.fonts()), language)
    recovery_code.print_sheet(page, printer, settings.printer, options)


def write_sheet(results: Sequence[CheckResult], target: Path) -> None:
    """Write the readiness sheet as PDF. Raises KnownError."""
    from kiosk.publishing.pdf import readiness
    from kiosk.publishing.pdf.fonts import FontSet
    from kiosk.system import atomic_file

    now = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    atomic_file.write(target, readiness.build(results, "Is this kiosk ready?", now, FontSet(paths.fonts())))


def print_sheet(results: Sequence[CheckResult], settings: Settings, target: Path) -> str:
    """Write the readiness sheet to `target` and print it, which also tests the printer. Return the printer's name.

    Raises:
        KnownError: it could not be printed, or waits in a stopped queue. The sheet stays at `target`, which the message names.
    """
    write_sheet(results, target)
    printer = system_printer()
    options = PrintOptions(paper=choose_paper(settings.paper, printer, settings.printer))
    job = printer.print_file(target, settings.printer, options)
    state = printer.state(job.printer)
    if state and state.stopped:
        message = (
            f"'{job.printer}' {describe_fault(state)}. The page waits in its queue as {job.id} and is printed after that. "
            f"It is safe at '{target}'."
        )
        raise KnownError(message)
    return job.printer

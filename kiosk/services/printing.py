"""The printer protocol, and the states and faults of printers and jobs."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

MAX_COPIES: Final = 20
MAX_COPIES_FOR_CLASS: Final = 40


class PrinterFault(StrEnum):
    """Faults that someone can fix, most telling first."""

    PAPER = "paper"
    JAM = "jam"
    OPEN = "open"
    INK = "ink"
    OFFLINE = "away"
    PAUSED = "paused"
    REFUSES = "refuses"
    OTHER = "other"


_REASONS: Final = {
    "media-empty": PrinterFault.PAPER,
    "media-needed": PrinterFault.PAPER,
    "input-tray-missing": PrinterFault.PAPER,
    "media-jam": PrinterFault.JAM,
    "cover-open": PrinterFault.OPEN,
    "door-open": PrinterFault.OPEN,
    "interlock-open": PrinterFault.OPEN,
    "toner-empty": PrinterFault.INK,
    "marker-supply-empty": PrinterFault.INK,
    "marker-waste-full": PrinterFault.INK,
    "offline": PrinterFault.OFFLINE,
    "shutdown": PrinterFault.OFFLINE,
    "timed-out": PrinterFault.OFFLINE,
    "connecting-to-device": PrinterFault.OFFLINE,
    "paused": PrinterFault.PAUSED,
    "moving-to-paused": PrinterFault.PAUSED,
}
"""printer-state-reasons of RFC 8011, 5.4.12, without their severity suffix."""
_SEVERITY: Final = re.compile("-(?:error|warning|report)$")


class JobState(StrEnum):
    """The states of a job. GONE: the queue no longer knows it. UNKNOWN: the queue cannot be asked."""

    WAITING = "waiting"
    PRINTING = "printing"
    HELD = "held"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"
    GONE = "gone"
    UNKNOWN = "unknown"

    @property
    def finished(self) -> bool:
        return self not in {JobState.WAITING, JobState.PRINTING, JobState.HELD}


@dataclass(frozen=True, slots=True)
class PrinterState:
    """The state of a queue.

    `paper` is the loaded paper, 'A4' or 'Letter', '' if unknown. A `stopped` queue keeps its jobs until someone resumes it.
    `message` is what the printer or its administrator says about the faults, in one line of their language.
    """

    name: str
    busy: bool = False
    faults: tuple[PrinterFault, ...] = ()
    paper: str = ""
    stopped: bool = False
    message: str = ""


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """Options of a print job. `paper` is 'A4' or 'Letter'."""

    copies: int = 1
    paper: str = "A4"


@dataclass(frozen=True, slots=True)
class Job:
    """A print job. `id` is the queue's name for it, such as 'Office-12'; `pages` includes copies, 0 if unknown."""

    id: str
    printer: str
    path: Path
    pages: int = 0


@dataclass(frozen=True, slots=True)
class JobStatus:
    """The progress of a job. `page` is the last one reported, 0 before the first."""

    state: JobState
    page: int = 0


class Printer(Protocol):
    """Prints files without changing them. Every call may take seconds, so none belongs on the UI thread."""

    def printers(self) -> list[str]:
        """Return the available queues, the default one first."""

    def state(self, printer: str | None = None) -> PrinterState | None:
        """Return the state of a queue, the default one for None, or None if there is no such queue."""

    def print_file(self, path: Path, printer: str | None = None, options: PrintOptions | None = None) -> Job:
        """Send the file to a queue, the default one for None.

        Raises:
            KnownError: nothing was printed. The message says why and where the file is.
        """

    def status(self, job: Job) -> JobStatus:
        """Return the progress of a job."""

    def cancel(self, job: Job) -> None:
        """Cancel what is not printed yet. A finished job is unchanged."""

    def purge(self, title_part: str) -> list[str]:
        """Remove jobs with this in their title, finished ones and their files included. Return the names of those still there."""


def choose_paper(setting: str, printer: Printer, queue: str | None) -> str:
    """Return the paper of a page: the organiser's choice, else what is loaded in the printer, else A4."""
    if setting != "printer":
        return setting
    state = printer.state(queue)
    return (state.paper if state else "") or PrintOptions().paper


def printer_faults(reasons: Iterable[str], *, stopped: bool, accepts: bool) -> tuple[PrinterFault, ...]:
    """Return the faults of a queue, most telling first. Mere warnings, such as low toner, are left out."""
    found = {fault for reason in reasons if (fault := _REASONS.get(_SEVERITY.sub("", reason)))}
    if not accepts:
        found.add(PrinterFault.REFUSES)
    if stopped and not found:
        found.add(PrinterFault.PAUSED if all(reason == "none" for reason in reasons) else PrinterFault.OTHER)
    return tuple(fault for fault in PrinterFault if fault in found)

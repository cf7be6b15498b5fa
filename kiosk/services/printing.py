"""What the kiosk needs of a printer, and what is to be known of one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

MAX_COPIES: Final = 20


class PrinterFault(StrEnum):
    """What someone can go and mend."""

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
"""Keywords of RFC 8011, 5.4.12, which may end in how bad it is."""
_SEVERITIES: Final = ("-error", "-warning", "-report")


class JobState(StrEnum):
    """Where a job is. GONE: the queue knows nothing of it any more; UNKNOWN: nobody can be asked."""

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
        """Whether nothing more will come of it."""
        return self not in {JobState.WAITING, JobState.PRINTING, JobState.HELD}


@dataclass(frozen=True, slots=True)
class PrinterState:
    """A queue as it is now. `paper` is the sheet that lies in it, 'A4' or 'Letter', '' where nobody knows."""

    name: str
    busy: bool = False
    faults: tuple[PrinterFault, ...] = ()
    paper: str = ""


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """How a file is to be printed; `paper` is 'A4' or 'Letter'."""

    copies: int = 1
    paper: str = "A4"


@dataclass(frozen=True, slots=True)
class Job:
    """What a printer was given: its name there, such as 'Office-12', the queue, and the file, which stays where it is.

    `pages` is how many sides will be printed, copies and all; 0 where nobody has counted.
    """

    id: str
    printer: str
    path: Path
    pages: int = 0


@dataclass(frozen=True, slots=True)
class JobStatus:
    """How far a job is: `page` is the one that was last heard of, 0 before the first."""

    state: JobState
    page: int = 0


class Printer(Protocol):
    """Puts a finished page on paper. Never touches the file. Any of these may take seconds: not for a thread that draws a screen."""

    def printers(self) -> list[str]:
        """Queues that could print, the default one first; empty where there are none."""

    def state(self, printer: str | None = None) -> PrinterState | None:
        """One queue, the default one for None; None where there is no such queue."""

    def print_file(self, path: Path, printer: str | None = None, options: PrintOptions | None = None) -> Job:
        """Hand the file to a queue, the default one for None.

        Raises:
            KnownError: nothing was printed; the sentence says why and where the file is.
        """

    def status(self, job: Job) -> JobStatus:
        """How far it is."""

    def cancel(self, job: Job) -> None:
        """Have it not printed, as far as it is not yet; one that is over stays as it is."""


def choose_paper(chosen: str, printer: Printer, name: str | None) -> str:
    """The paper to make a page for: 'A4' or 'Letter' where the organiser chose, else what lies in the printer, else A4."""
    if chosen != "printer":
        return chosen
    state = printer.state(name)
    return (state.paper if state else "") or PrintOptions().paper


def printer_faults(reasons: Iterable[str], *, stopped: bool, accepts: bool) -> tuple[PrinterFault, ...]:
    """What is wrong by a queue's own words, most telling first; what only may become wrong, such as toner that runs low, is left out."""
    found = {trouble for reason in reasons if (trouble := _REASONS.get(_plain(reason)))}
    if not accepts:
        found.add(PrinterFault.REFUSES)
    if stopped and not found:
        found.add(PrinterFault.PAUSED if all(reason == "none" for reason in reasons) else PrinterFault.OTHER)
    return tuple(trouble for trouble in PrinterFault if trouble in found)


def _plain(reason: str) -> str:
    for severity in _SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason

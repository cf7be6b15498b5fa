"""Prints through CUPS by its own commands: silent, in vectors, and with an answer. Never touches the file."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.services.printing import Job, JobState, JobStatus, Printer, PrinterState, PrintOptions, printer_faults
from kiosk.system.ipp import Attributes, IppError, NotThereError, Server

_TIMEOUT: Final = 20.0
_ANSWER: Final = 5.0
_JOB: Final = re.compile(r"request id is (\S+)")
_PAGE: Final = re.compile(rb"/Type\s*/Page\b")
_DEFAULT: Final = re.compile(r"system default destination: (\S+)")
_PRINTER_ATTRIBUTES: Final = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "media-default")
_JOB_ATTRIBUTES: Final = ("job-state", "job-state-reasons", "job-impressions-completed", "job-media-sheets-completed")
_BUSY, _STOPPED = 4, 5
_STATES: Final = {
    3: JobState.WAITING,
    4: JobState.HELD,
    5: JobState.PRINTING,
    6: JobState.HELD,
    7: JobState.CANCELLED,
    8: JobState.FAILED,
    9: JobState.DONE,
}
_PAPERS: Final = {"iso_a4": "A4", "na_letter": "Letter"}


def default_printer(fallback: Callable[[], Printer] | None = None) -> Printer:
    """The printing of this machine: CUPS, or what `fallback` makes on a system that has none."""
    if sys.platform != "win32":
        return CupsPrinter()
    return fallback() if fallback else NoPrinting()


@dataclass(frozen=True, slots=True)
class NoPrinting:
    """A machine whose printing the commands do not reach."""

    def printers(self) -> list[str]:
        """None."""
        return []

    def state(self, printer: str | None = None) -> PrinterState | None:
        """None."""
        del printer
        return None

    def print_file(self, path: Path, printer: str | None = None, order: PrintOptions | None = None) -> Job:
        """Raise KnownError with where the page is."""
        del printer, order
        message = f"This machine cannot print from here. The page is safe at '{path}': open it and print it from there."
        raise KnownError(message)

    def status(self, job: Job) -> JobStatus:
        """Nobody knows."""
        del job
        return JobStatus(JobState.UNKNOWN)

    def cancel(self, job: Job) -> None:
        """There is none."""


@dataclass(frozen=True, slots=True)
class CupsPrinter:
    """`lp`, `lpstat` and `cancel`, and IPP for what they do not tell.

    `timeout` in seconds for a command, as a lost network printer can keep it waiting for ever.
    """

    timeout: float = _TIMEOUT

    def printers(self) -> list[str]:
        """Queues by name, the default first; none where CUPS is absent or silent."""
        names = self._lines("lpstat", "-e") or [line.split()[0] for line in self._lines("lpstat", "-a") if line.split()]
        default = _DEFAULT.search("\n".join(self._lines("lpstat", "-d")))
        first = default.group(1) if default else ""
        return sorted(dict.fromkeys(names), key=lambda name: name != first)

    def state(self, printer: str | None = None) -> PrinterState | None:
        """One queue; one that exists but cannot be asked has no troubles that anyone knows of."""
        known = self.printers()
        name = printer or next(iter(known), None)
        if name is None or name not in known:
            return None
        try:
            return _printer_state(name, self._server().printer(name, _PRINTER_ATTRIBUTES))
        except NotThereError:
            return None
        except IppError:
            return PrinterState(name)

    def print_file(self, path: Path, printer: str | None = None, order: PrintOptions | None = None) -> Job:
        """Queue the file, each page fitted to the sheet."""
        if not path.is_file():
            message = f"There is no page at '{path}' to print. Make it first with 'goodfaith report'."
            raise KnownError(message)
        known = self.printers()
        if not known:
            message = f"There is no printer set up on this machine. The page is safe at '{path}': print it from another one."
            raise KnownError(message)
        if printer is not None and printer not in known:
            message = f"There is no printer '{printer}'. Those that exist: {', '.join(known)}. The page is safe at '{path}'."
            raise KnownError(message)
        return self._queue(path, printer or known[0], order or PrintOptions())

    def status(self, job: Job) -> JobStatus:
        """How far it is, as CUPS tells."""
        number = job.id.rpartition("-")[2]
        try:
            return _job_status(self._server().job(int(number), _JOB_ATTRIBUTES))
        except NotThereError:
            return JobStatus(JobState.GONE)
        except (IppError, ValueError):
            return JobStatus(JobState.UNKNOWN)

    def cancel(self, job: Job) -> None:
        """Take it from its queue."""
        self._lines("cancel", job.id)

    def _queue(self, path: Path, printer: str, order: PrintOptions) -> Job:
        how = ["-n", str(order.copies), "-o", f"media={order.paper}", "-o", "fit-to-page", "-o", "collate=true"]
        try:
            done = self._run("lp", "-d", printer, "-t", path.stem, *how, "--", str(path.absolute()))
        except subprocess.TimeoutExpired as error:
            message = f"The printer '{printer}' did not answer. The page is safe at '{path}': look at the printer and print again."
            raise KnownError(message) from error
        except OSError as error:
            message = f"The printing system could not be started. The page is safe at '{path}': print it from another machine."
            raise KnownError(message) from error
        job = _JOB.search(done.stdout)
        if done.returncode or not job:
            said = " ".join((done.stderr or done.stdout).split()).removeprefix("lp: ").rstrip(".") or "no reason given"
            message = (
                f"The printer '{printer}' did not take the page ({said}). It is safe at '{path}': look at the printer and print again."
            )
            raise KnownError(message)
        return Job(job.group(1), printer, path, order.copies * pages_in(path))

    def _server(self) -> Server:
        """Where the commands send everything: what the environment or the machine's own settings of CUPS say."""
        address = next(iter(self._lines("lpstat", "-H")), "")
        if not address:
            message = "no server"
            raise IppError(message)
        return Server(address, min(self.timeout, _ANSWER))

    def _lines(self, *command: str) -> list[str]:
        try:
            done = self._run(*command)
        except (OSError, subprocess.TimeoutExpired):
            return []
        return [line.strip() for line in done.stdout.splitlines() if line.strip()] if done.returncode == 0 else []

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run one of CUPS' commands in the language this module reads."""
        return subprocess.run(  # noqa: S603 - a fixed command, found on PATH as CUPS installs it; names come from CUPS itself
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=self.timeout,
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "LC_ALL": "C", "LANGUAGE": ""},
        )


def pages_in(path: Path) -> int:
    """Pages of a PDF that this program wrote: reportlab packs none of them away. 0 where they cannot be counted."""
    try:
        return len(_PAGE.findall(path.read_bytes()))
    except OSError:
        return 0


def _printer_state(name: str, told: Attributes) -> PrinterState:
    state = _number(told, "printer-state")
    reasons = [str(reason) for reason in told.get("printer-state-reasons", [])]
    accepts = told.get("printer-is-accepting-jobs", [True])[0] is not False
    media = str(next(iter(told.get("media-default", [])), ""))
    paper = next((paper for begin, paper in _PAPERS.items() if media.lower().startswith((begin, paper.lower()))), "")
    return PrinterState(name, state == _BUSY, printer_faults(reasons, stopped=state == _STOPPED, accepts=accepts), paper)


def _job_status(told: Attributes) -> JobStatus:
    state = _STATES.get(_number(told, "job-state"), JobState.UNKNOWN)
    if state is JobState.PRINTING and "processing-to-stop-point" in told.get("job-state-reasons", []):
        state = JobState.CANCELLED
    page = max(_number(told, "job-impressions-completed"), _number(told, "job-media-sheets-completed"))
    return JobStatus(state, page)


def _number(told: Attributes, name: str) -> int:
    value = next(iter(told.get(name, [])), 0)
    return value if isinstance(value, int) else 0

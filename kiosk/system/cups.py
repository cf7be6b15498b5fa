"""Prints through the commands of CUPS: without a dialog, in vectors, and with the id of the job. Never changes the file."""

import getpass
import os
import re
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from kiosk.errors import KnownError
from kiosk.services.printing import Job, JobState, JobStatus, PrinterState, PrintOptions, printer_faults
from kiosk.system.ipp import Attributes, IppError, NoServerError, NotThereError, Server

_COMMAND_TIMEOUT: Final = 20.0
_IPP_TIMEOUT: Final = 5.0
_JOB_ID: Final = re.compile(r"request id is (\S+)")
_PAGE: Final = re.compile(rb"/Type\s*/Page\b")
_DEFAULT: Final = re.compile(r"system default destination: (\S+)")
_PRINTER_ATTRIBUTES: Final = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "media-default",
)
_MAX_MESSAGE: Final = 80
_NO_MESSAGE: Final = {"paused", "rejecting jobs"}
"""What CUPS says where no reason was given; the faults say it, too."""
_JOB_ATTRIBUTES: Final = ("job-state", "job-state-reasons", "job-impressions-completed", "job-media-sheets-completed")
_PROCESSING, _STOPPED = 4, 5
_JOB_STATES: Final = {
    3: JobState.WAITING,
    4: JobState.HELD,
    5: JobState.PRINTING,
    6: JobState.HELD,
    7: JobState.CANCELLED,
    8: JobState.FAILED,
    9: JobState.DONE,
}
_SETTINGS: Final = Path("/etc/cups/cupsd.conf")
_PRESERVE: Final = re.compile(r"(?im)^\s*PreserveJobFiles\s+(\S+)")
_DAY: Final = 86_400
"""Seconds for which CUPS keeps the files of printed jobs unless it is told otherwise."""
_PAPERS: Final = {"iso_a4": "A4", "na_letter": "Letter"}


@dataclass(frozen=True, slots=True)
class CupsPrinter:
    """Uses `lp`, `lpstat` and `cancel`, and IPP for what they do not report.

    `timeout`: seconds for a command, which a lost network printer could block for ever.
    """

    timeout: float = _COMMAND_TIMEOUT

    def printers(self) -> list[str]:
        """Return the names of the queues, the default first; none if CUPS is missing or does not answer."""
        names = self._lines("lpstat", "-e") or [line.split()[0] for line in self._lines("lpstat", "-a") if line.split()]
        default = _DEFAULT.search("\n".join(self._lines("lpstat", "-d")))
        first = default.group(1) if default else ""
        return sorted(dict.fromkeys(names), key=lambda name: name != first)

    def state(self, printer: str | None = None) -> PrinterState | None:
        """Return the state of one queue; no faults are known of a queue that cannot be queried."""
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

    def print_file(self, path: Path, printer: str | None = None, options: PrintOptions | None = None) -> Job:
        """Queue the file, each page scaled to fit the paper. Raises KnownError."""
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
        return self._submit(path, printer or known[0], options or PrintOptions())

    def status(self, job: Job) -> JobStatus:
        number = job.id.rpartition("-")[2]
        try:
            return _job_status(self._server().job(int(number), _JOB_ATTRIBUTES))
        except NotThereError:
            return JobStatus(JobState.GONE)
        except (IppError, ValueError):
            return JobStatus(JobState.UNKNOWN)

    def cancel(self, job: Job) -> None:
        self._lines("cancel", job.id)

    def purge(self, title_part: str) -> list[str]:
        """Remove jobs with this in their title, finished ones and their files included. Return those that are still there."""
        try:
            server, user = self._server(), getpass.getuser()
            for _, number in _jobs(server, user, title_part):
                with suppress(IppError):  # looking again says what is left
                    server.purge(number, user)
            return [f"{queue}-{number}" for queue, number in _jobs(server, user, title_part)]
        except NoServerError:
            return []
        except IppError:
            return ["a queue that does not answer"]

    def _submit(self, path: Path, printer: str, options: PrintOptions) -> Job:
        arguments = ["-n", str(options.copies), "-o", f"media={options.paper}", "-o", "fit-to-page", "-o", "collate=true"]
        try:
            done = self._run("lp", "-d", printer, "-t", path.stem, *arguments, "--", str(path.absolute()))
        except subprocess.TimeoutExpired as error:
            message = f"The printer '{printer}' did not answer. The page is safe at '{path}': look at the printer and print again."
            raise KnownError(message) from error
        except OSError as error:
            message = f"The printing system could not be started. The page is safe at '{path}': print it from another machine."
            raise KnownError(message) from error
        job = _JOB_ID.search(done.stdout)
        if done.returncode or not job:
            reason = " ".join((done.stderr or done.stdout).split()).removeprefix("lp: ").rstrip(".") or "no reason given"
            message = (
                f"The printer '{printer}' did not take the page ({reason}). It is safe at '{path}': look at the printer and print again."
            )
            raise KnownError(message)
        return Job(job.group(1), printer, path, options.copies * pages_in(path))

    def _server(self) -> Server:
        """Return the server that the commands use, by the environment or the machine's CUPS settings."""
        address = next(iter(self._lines("lpstat", "-H")), "")
        if not address:
            message = "no server"
            raise NoServerError(message)
        return Server(address, min(self.timeout, _IPP_TIMEOUT))

    def _lines(self, *command: str) -> list[str]:
        try:
            done = self._run(*command)
        except (OSError, subprocess.TimeoutExpired):
            return []
        return [line.strip() for line in done.stdout.splitlines() if line.strip()] if done.returncode == 0 else []

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command of CUPS in English, whose output this module parses."""
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


def _jobs(server: Server, user: str, title_part: str) -> list[tuple[str, int]]:
    """Return the queues and numbers of jobs with this in their title."""
    jobs = server.jobs(user, ("job-id", "job-name", "job-printer-uri", "job-sheets"))  # with the last one CUPS reads old jobs from the disk
    found = [job for job in jobs if title_part in str(job.get("job-name", [""])[0])]
    return [(unquote(str(job["job-printer-uri"][0]).rpartition("/")[2]), _number(job, "job-id")) for job in found]


def kept_job_files(settings: Path = _SETTINGS) -> str:
    """Return how long CUPS keeps the files of printed jobs, '' if it does not: 'for a day', unless its settings say otherwise."""
    try:
        found = _PRESERVE.findall(settings.read_text(encoding="utf-8", errors="replace"))
    except OSError:  # on many systems only its administrators may read them
        found = []
    value = found[-1].casefold() if found else str(_DAY)
    if value in {"no", "off", "false", "0"}:
        return ""
    if value in {str(_DAY), "1d"}:
        return "for a day"
    return f"for {value} seconds" if value.isdigit() else "until it needs the space"


def pages_in(path: Path) -> int:
    """Count the pages of a PDF that reportlab wrote, which compresses no page object; 0 if it cannot be read."""
    try:
        return len(_PAGE.findall(path.read_bytes()))
    except OSError:
        return 0


def _printer_state(name: str, attributes: Attributes) -> PrinterState:
    state = _number(attributes, "printer-state")
    reasons = [str(reason) for reason in attributes.get("printer-state-reasons", [])]
    accepts = attributes.get("printer-is-accepting-jobs", [True])[0] is not False
    media = str(next(iter(attributes.get("media-default", [])), ""))
    paper = next((paper for prefix, paper in _PAPERS.items() if media.lower().startswith((prefix, paper.lower()))), "")
    stopped = state == _STOPPED
    faults = printer_faults(reasons, stopped=stopped, accepts=accepts)
    message = " ".join(str(next(iter(attributes.get("printer-state-message", [])), "")).split())[:_MAX_MESSAGE]
    shown = message if faults and message.casefold() not in _NO_MESSAGE else ""
    return PrinterState(name, state == _PROCESSING, faults, paper, stopped, shown)


def _job_status(attributes: Attributes) -> JobStatus:
    state = _JOB_STATES.get(_number(attributes, "job-state"), JobState.UNKNOWN)
    if state is JobState.PRINTING and "processing-to-stop-point" in attributes.get("job-state-reasons", []):
        state = JobState.CANCELLED
    page = max(_number(attributes, "job-impressions-completed"), _number(attributes, "job-media-sheets-completed"))
    return JobStatus(state, page)


def _number(attributes: Attributes, name: str) -> int:
    value = next(iter(attributes.get(name, [])), 0)
    return value if isinstance(value, int) else 0

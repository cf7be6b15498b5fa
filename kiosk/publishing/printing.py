"""Prints through CUPS by its own commands: silent, in vectors, and with an answer. Never touches the file."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.services.printing import Printer

_TIMEOUT: Final = 20.0
_JOB: Final = re.compile(r"request id is (\S+)")
_DEFAULT: Final = re.compile(r"system default destination: (\S+)")


def system_printer() -> Printer:
    """The printing of this machine."""
    return NoPrinting() if sys.platform == "win32" else CupsPrinter()


@dataclass(frozen=True, slots=True)
class NoPrinting:
    """A machine whose printing the commands do not reach."""

    def printers(self) -> list[str]:
        """None."""
        return []

    def print_file(self, path: Path, printer: str | None = None) -> str:
        """Raise KnownError with where the page is."""
        del printer
        message = f"This machine cannot print from here. The page is safe at '{path}': open it and print it from there."
        raise KnownError(message)


@dataclass(frozen=True, slots=True)
class CupsPrinter:
    """`lp` and `lpstat`; `timeout` in seconds, as a lost network printer can keep them waiting for ever."""

    timeout: float = _TIMEOUT

    def printers(self) -> list[str]:
        """Queues by name, the default first; none where CUPS is absent or silent."""
        names = self._lines("lpstat", "-e") or [line.split()[0] for line in self._lines("lpstat", "-a") if line.split()]
        default = _DEFAULT.search("\n".join(self._lines("lpstat", "-d")))
        first = default.group(1) if default else ""
        return sorted(dict.fromkeys(names), key=lambda name: name != first)

    def print_file(self, path: Path, printer: str | None = None) -> str:
        """Queue the file as one A4 page job; returns CUPS' job id, such as 'Office-12'."""
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
        return self._queue(path, printer or known[0])

    def _queue(self, path: Path, printer: str) -> str:
        try:
            done = self._run("lp", "-d", printer, "-t", path.stem, "-o", "media=A4", "-o", "fit-to-page", "--", str(path.absolute()))
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
        return job.group(1)

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

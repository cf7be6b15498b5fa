"""Has `doctor` look at the machine while the kiosk runs, in a process of its own: no screen waits for it."""

import json
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.process import relaunch
from kiosk.services.health import Condition, Finding
from kiosk.services.printing import Order, sheet
from kiosk.settings import Settings

_PATIENCE: Final = 120.0
"""Seconds: a printer or a stick that does not answer may take most of them."""


def examine(folder: Path, debate: str | None = None) -> Sequence[Finding]:
    """What `doctor --json` says of a data folder. Raises KnownError."""
    about = [f"--debate={debate}"] if debate else []
    program = [*relaunch.command(), "doctor", "--json", f"--data={folder}", *about]
    try:
        done = subprocess.run(program, capture_output=True, check=False, timeout=_PATIENCE, cwd=paths.source())  # noqa: S603 - this program
        told = json.loads(done.stdout)
        return [Finding(line["part"], Condition(line["condition"]), line["detail"], line["by_choice"]) for line in told]
    except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired) as error:
        message = f"The machine could not be looked at ({type(error).__name__}). Votes go on; try again, or run 'goodfaith doctor'."
        raise KnownError(message) from error


def write_sheet(findings: Sequence[Finding], target: Path) -> None:
    """The readiness sheet as PDF. Raises KnownError."""
    from kiosk.publishing import readiness_pdf  # noqa: PLC0415 - reportlab takes its time
    from kiosk.publishing.fonts import Fonts  # noqa: PLC0415 - the same
    from kiosk.system import atomic_file  # noqa: PLC0415 - the same

    now = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    atomic_file.write(target, readiness_pdf.build(findings, "Is this kiosk ready?", now, Fonts(paths.fonts())))


def print_sheet(findings: Sequence[Finding], settings: Settings) -> str:
    """Put the readiness sheet on paper, which tries the printer too; the printer's name. Raises KnownError."""
    from kiosk.app import system_printer  # noqa: PLC0415 - the composition root asks for this

    printer = system_printer()
    with TemporaryDirectory(prefix="goodfaith-") as folder:
        page = Path(folder) / "readiness.pdf"
        write_sheet(findings, page)
        order = Order(paper=sheet(settings.paper, printer, settings.printer))
        return printer.print_file(page, settings.printer, order).printer

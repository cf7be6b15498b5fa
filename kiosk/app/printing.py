"""Prints the readiness sheet and the recovery code on this machine's printer."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import paths
from kiosk.services.health import CheckResult
from kiosk.services.printing import Printer, PrintOptions, choose_paper
from kiosk.settings import Settings


def system_printer() -> Printer:
    """Return the printing of this machine: Windows' own, CUPS elsewhere."""
    if sys.platform == "win32":
        from kiosk.ui.windows_printer import WindowsPrinter

        return WindowsPrinter()
    from kiosk.system.cups import CupsPrinter

    return CupsPrinter()


def print_code(settings: Settings, code: str, heading: str, note: str) -> None:
    from kiosk.publishing.pdf import recovery_code
    from kiosk.publishing.pdf.fonts import FontSet

    printer = system_printer()
    options = PrintOptions(paper=choose_paper(settings.paper, printer, settings.printer))
    page = recovery_code.build(code, heading, note, FontSet(paths.fonts()))
    recovery_code.print_sheet(page, printer, settings.printer, options)


def write_sheet(results: Sequence[CheckResult], target: Path) -> None:
    """Write the readiness sheet as PDF. Raises KnownError."""
    from kiosk.publishing.pdf import readiness
    from kiosk.publishing.pdf.fonts import FontSet
    from kiosk.system import atomic_file

    now = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    atomic_file.write(target, readiness.build(results, "Is this kiosk ready?", now, FontSet(paths.fonts())))


def print_sheet(results: Sequence[CheckResult], settings: Settings) -> str:
    """Print the readiness sheet, which also tests the printer, and return the printer's name. Raises KnownError."""
    printer = system_printer()
    with TemporaryDirectory(prefix="goodfaith-") as folder:
        page = Path(folder) / "readiness.pdf"
        write_sheet(results, page)
        options = PrintOptions(paper=choose_paper(settings.paper, printer, settings.printer))
        return printer.print_file(page, settings.printer, options).printer

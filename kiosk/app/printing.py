"""Puts pages on this machine's printer: the readiness sheet and the recovery code."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk import paths
from kiosk.services.health import CheckResult
from kiosk.services.printing import Printer, PrintOptions, choose_paper
from kiosk.settings import Settings


def system_printer() -> Printer:
    """The printing of this machine."""
    from kiosk.system import cups

    return cups.default_printer(_windows_printer)


def _windows_printer() -> Printer:
    from kiosk.ui.windows_printer import WindowsPrinter

    return WindowsPrinter()


def print_code(settings: Settings, code: str, heading: str, note: str) -> None:
    from kiosk.publishing.pdf import recovery_code
    from kiosk.publishing.pdf.fonts import Fonts

    printer = system_printer()
    order = PrintOptions(paper=choose_paper(settings.paper, printer, settings.printer))
    page = recovery_code.build(code, heading, note, Fonts(paths.fonts()))
    recovery_code.put_on_paper(page, printer, settings.printer, order)


def write_sheet(findings: Sequence[CheckResult], target: Path) -> None:
    """The readiness sheet as PDF. Raises KnownError."""
    from kiosk.publishing.pdf import readiness
    from kiosk.publishing.pdf.fonts import Fonts
    from kiosk.system import atomic_file

    now = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    atomic_file.write(target, readiness.build(findings, "Is this kiosk ready?", now, Fonts(paths.fonts())))


def print_sheet(findings: Sequence[CheckResult], settings: Settings) -> str:
    """Put the readiness sheet on paper, which tries the printer too; the printer's name. Raises KnownError."""
    printer = system_printer()
    with TemporaryDirectory(prefix="goodfaith-") as folder:
        page = Path(folder) / "readiness.pdf"
        write_sheet(findings, page)
        order = PrintOptions(paper=choose_paper(settings.paper, printer, settings.printer))
        return printer.print_file(page, settings.printer, order).printer

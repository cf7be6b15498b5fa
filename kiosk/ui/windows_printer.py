"""Prints where there is no CUPS: Qt renders the pages for the system's printer. Written for Windows; not yet tried there."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.errors import KnownError
from kiosk.services.printing import Job, JobState, JobStatus, PrinterFault, PrinterState, PrintOptions

_DPI: Final = 300
"""Resolution of the rendered pages: Qt cannot send a PDF to a printer unrendered."""
_SIZES: Final = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


class WindowsPrinter:
    """The system's printers. Reports the state of a queue, but nothing about a job once it is submitted."""

    def printers(self) -> list[str]:
        """Return the names of all queues, the default one first."""
        default = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != default)

    def state(self, printer: str | None = None) -> PrinterState | None:
        found = QPrinterInfo.printerInfo(printer) if printer else QPrinterInfo.defaultPrinter()
        if found.isNull():
            return None
        size = found.defaultPageSize().id()
        paper = next((name for name, known in _SIZES.items() if known == size), "")
        fault = {QPrinter.PrinterState.Error: PrinterFault.OTHER, QPrinter.PrinterState.Aborted: PrinterFault.OTHER}.get(found.state())
        return PrinterState(found.printerName(), found.state() == QPrinter.PrinterState.Active, (fault,) if fault else (), paper)

    def print_file(self, path: Path, printer: str | None = None, options: PrintOptions | None = None) -> Job:
        known, options = self.printers(), options or PrintOptions()
        if not known or (printer and printer not in known):
            missing = f"There is no printer '{printer}'" if printer else "There is no printer set up on this machine"
            message = f"{missing}. The page is safe at '{path}': print it from another one."
            raise KnownError(message)
        queue = QPrinter(QPrinterInfo.printerInfo(printer or known[0]), QPrinter.PrinterMode.HighResolution)
        pages = draw_pages(path, queue, options)
        return Job(path.stem, printer or known[0], path, pages * options.copies)

    def status(self, job: Job) -> JobStatus:
        """Return UNKNOWN: Qt does not report on a submitted job."""
        del job
        return JobStatus(JobState.UNKNOWN)

    def cancel(self, job: Job) -> None:
        """Do nothing: a submitted job belongs to the system."""

    def purge(self, title_part: str) -> list[str]:
        """Return none: Windows removes the files of printed jobs unless its queue is set to keep them."""
        del title_part
        return []


def draw_pages(path: Path, printer: QPrinter, options: PrintOptions) -> int:
    """Draw every page of a PDF as large as the sheet allows. Return the number of pages.

    Raises:
        KnownError: the PDF cannot be read, or the printer rejects it.
    """
    document, painter = QPdfDocument(), QPainter()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        message = f"The page at '{path}' cannot be read. Make it again, then print it."
        raise KnownError(message)
    printer.setDocName(path.stem)
    printer.setPageSize(QPageSize(_SIZES[options.paper]))
    printer.setCopyCount(options.copies)
    if not painter.begin(printer):
        message = (
            f"The printer '{printer.printerName()}' did not accept the page. It is safe at '{path}': check the printer and print again."
        )
        raise KnownError(message)
    try:
        for page in range(document.pageCount()):
            if page and not printer.newPage():
                message = f"The printer '{printer.printerName()}' stopped at page {page + 1}. The PDF is safe at '{path}'."
                raise KnownError(message)
            _draw_page(document, page, painter)
    finally:
        painter.end()
    return document.pageCount()


def _draw_page(document: QPdfDocument, page: int, painter: QPainter) -> None:
    points, sheet = document.pagePointSize(page), painter.viewport()
    pixels = QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72))
    fitted = pixels.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(0, 0, fitted.width(), fitted.height())
    target.moveCenter(sheet.center())
    painter.drawImage(target, document.render(page, pixels))

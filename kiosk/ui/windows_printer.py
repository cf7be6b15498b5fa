"""Printing where there is no CUPS: Qt draws the pages for the system's own printer. Written for Windows, where nobody has tried it yet."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.errors import KnownError
from kiosk.services.printing import Job, JobState, JobStatus, PrinterFault, PrinterState, PrintOptions

_DPI: Final = 300
"""As fine as a picture of a page need be: Qt cannot hand a PDF on as it is."""
_SIZES: Final = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


class WindowsPrinter:
    """The printers that the system knows. It tells how a queue is, and nothing of a job once it is handed over."""

    def printers(self) -> list[str]:
        """Queues by name, the default first."""
        first = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != first)

    def state(self, printer: str | None = None) -> PrinterState | None:
        """One queue."""
        found = QPrinterInfo.printerInfo(printer) if printer else QPrinterInfo.defaultPrinter()
        if found.isNull():
            return None
        size = found.defaultPageSize().id()
        paper = next((name for name, known in _SIZES.items() if known == size), "")
        wrong = {QPrinter.PrinterState.Error: PrinterFault.OTHER, QPrinter.PrinterState.Aborted: PrinterFault.OTHER}.get(found.state())
        return PrinterState(found.printerName(), found.state() == QPrinter.PrinterState.Active, (wrong,) if wrong else (), paper)

    def print_file(self, path: Path, printer: str | None = None, order: PrintOptions | None = None) -> Job:
        """Draw every page for a queue."""
        known, order = self.printers(), order or PrintOptions()
        if not known or (printer and printer not in known):
            missing = f"There is no printer '{printer}'" if printer else "There is no printer set up on this machine"
            message = f"{missing}. The page is safe at '{path}': print it from another one."
            raise KnownError(message)
        queue = QPrinter(QPrinterInfo.printerInfo(printer or known[0]), QPrinter.PrinterMode.HighResolution)
        pages = draw(path, queue, order)
        return Job(path.stem, printer or known[0], path, pages * order.copies)

    def status(self, job: Job) -> JobStatus:
        """Nobody is told."""
        del job
        return JobStatus(JobState.UNKNOWN)

    def cancel(self, job: Job) -> None:
        """What was handed over is the system's."""


def draw(path: Path, printer: QPrinter, order: PrintOptions) -> int:
    """Draw a PDF's pages, each as large as the sheet allows; returns how many there are.

    Raises:
        KnownError: the PDF cannot be read, or the printer takes nothing.
    """
    document, painter = QPdfDocument(), QPainter()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        message = f"The page at '{path}' cannot be read. Make it again, then print it."
        raise KnownError(message)
    printer.setDocName(path.stem)
    printer.setPageSize(QPageSize(_SIZES[order.paper]))
    printer.setCopyCount(order.copies)
    if not painter.begin(printer):
        message = (
            f"The printer '{printer.printerName()}' did not take the page. It is safe at '{path}': look at the printer and print again."
        )
        raise KnownError(message)
    try:
        for page in range(document.pageCount()):
            if page and not printer.newPage():
                message = f"The printer '{printer.printerName()}' gave up on page {page + 1}. The PDF is safe at '{path}'."
                raise KnownError(message)
            _draw_page(document, page, painter)
    finally:
        painter.end()
    return document.pageCount()


def _draw_page(document: QPdfDocument, page: int, painter: QPainter) -> None:
    points, sheet = document.pagePointSize(page), painter.viewport()
    pixels = QSize(round(points.width() * _DPI / 72), round(points.height() * _DPI / 72))
    fitted = pixels.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, fitted.width(), fitted.height())
    place.moveCenter(sheet.center())
    painter.drawImage(place, document.render(page, pixels))

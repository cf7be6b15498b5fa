"""The recovery code on one sheet of paper. No copy of it stays on the kiosk's disk, nor is it in any file's name."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from reportlab.lib.pagesizes import A4

from kiosk.errors import KnownError
from kiosk.publishing.pdf.canvas import TextStyle, new_pdf
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.services.printing import Printer, PrintOptions

_MARGIN: Final = 72.0
_WIDTH: Final = A4[0] - 2 * _MARGIN
_HEADING: Final = TextStyle(Font.DISPLAY, 26, 32, tag="H1")
_CODE: Final = TextStyle(Font.SEMIBOLD, 34, 60)
_NOTE: Final = TextStyle(Font.SANS, 13, 19)


def print_sheet(sheet: bytes, printer: Printer, queue: str | None, options: PrintOptions) -> None:
    """Raises KnownError."""
    with TemporaryDirectory(prefix="goodfaith-") as folder:
        file = Path(folder) / "sheet.pdf"
        file.touch(0o600)
        file.write_bytes(sheet)
        try:
            printer.print_file(file, queue, options)
        except KnownError as error:
            message = "The code could not be printed. Write it down, or look after the printer and try again."
            raise KnownError(message) from error


def build(code: str, heading: str, note: str, fonts: FontSet, language: str) -> bytes:
    """Return one page of A4, which is printed to fit. Heading and note are in that language."""
    with new_pdf(A4, heading, fonts, lang=language) as (canvas, out):
        top = canvas.paragraph(_MARGIN, A4[1] - 1.5 * _MARGIN, heading, _HEADING, _WIDTH) - 24
        top = canvas.block(_MARGIN, top, [code], _CODE, _WIDTH) - 24
        canvas.paragraph(_MARGIN, top, note, _NOTE, _WIDTH)
        canvas.pdf.showPage()
    return out.getvalue()

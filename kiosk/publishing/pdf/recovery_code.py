"""The recovery code on one sheet of paper. No copy of it stays on the disk of the kiosk, nor is it named in a file's name."""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kiosk.errors import KnownError
from kiosk.publishing.pdf.canvas import PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font, FontSet
from kiosk.publishing.pdf.text_layout import TextLayout
from kiosk.services.printing import Printer, PrintOptions

_MARGIN: Final = 72.0
_WIDTH: Final = A4[0] - 2 * _MARGIN
_HEADING: Final = TextStyle(Font.DISPLAY, 26, 32)
_CODE: Final = TextStyle(Font.SEMIBOLD, 34, 60)
_NOTE: Final = TextStyle(Font.SANS, 13, 19)


def put_on_paper(sheet: bytes, printer: Printer, queue: str | None, options: PrintOptions) -> None:
    """Hand the sheet to a printer.

    Raises:
        KnownError: it was not printed.
    """
    with TemporaryDirectory(prefix="goodfaith-") as folder:
        file = Path(folder) / "sheet.pdf"
        file.touch(0o600)
        file.write_bytes(sheet)
        try:
            printer.print_file(file, queue, options)
        except KnownError as error:
            message = "The code could not be printed. Write it down, or look after the printer and try again."
            raise KnownError(message) from error


def build(code: str, heading: str, note: str, fonts: FontSet) -> bytes:
    """One page of A4, which is printed to fit; the same words give the same bytes."""
    out = BytesIO()
    pdf = Canvas(out, pagesize=A4, invariant=1, pageCompression=1)
    pdf.setTitle(heading)
    canvas = PageCanvas(pdf, TextLayout(fonts), A4[0])
    top = canvas.block(_MARGIN, A4[1] - 1.5 * _MARGIN, canvas.wrap(heading, _HEADING, _WIDTH), _HEADING, _WIDTH) - 24
    top = canvas.block(_MARGIN, top, [code], _CODE, _WIDTH) - 24
    canvas.block(_MARGIN, top, canvas.wrap(note, _NOTE, _WIDTH), _NOTE, _WIDTH)
    pdf.showPage()
    pdf.save()
    return out.getvalue()

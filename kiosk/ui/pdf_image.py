"""Renders a PDF page as an image. Needs no screen and no application object."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtPdf import QPdfDocument

from kiosk.errors import KnownError

SLIDE_SIZE: Final = (1920, 1080)
POST_SIZE: Final = (1200, 630)


def render_png(pdf: bytes, size: tuple[int, int] = SLIDE_SIZE) -> bytes:
    """Return the first page of a PDF as a PNG of `size` pixels. The same page gives the same bytes.

    Raises:
        KnownError: Qt cannot render it on this machine.
    """
    source = QBuffer()
    source.setData(pdf)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    image = document.render(0, QSize(*size))
    document.close()
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not QImageWriter(out, QByteArray(b"png")).write(image.convertToFormat(QImage.Format.Format_RGB888)):
        message = "The picture could not be drawn. Nothing was changed; the PDF and the HTML page show the same."
        raise KnownError(message)
    return bytes(out.data().data())

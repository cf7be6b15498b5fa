"""Draws a logo as a PNG of bounded size. Runs in a process of its own: what a drawing takes cannot be told from its file."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage, QImageReader, QImageWriter

MAX_SIDE: Final = 1024
"""Pixels of the result."""
_MAX_SOURCE: Final = 4096
_ALLOCATION_LIMIT: Final = 128
"""Megabytes of one picture: 4096 × 4096 pixels take 64."""


def render_logo(content: bytes) -> bytes:
    """Return the logo as PNG: an SVG as large as allowed, a PNG at most that large. Return b'' if Qt cannot read it."""
    app = QGuiApplication.instance() or QGuiApplication(["goodfaith"])  # letters in a drawing need fonts
    QImageReader.setAllocationLimit(_ALLOCATION_LIMIT)
    source = QBuffer()
    source.setData(content)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(b"png" if content.startswith(b"\x89PNG") else b"svg"))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    vector = bytes(reader.format().data()) == b"svg"
    if size.isEmpty() or (not vector and max(size.width(), size.height()) > _MAX_SOURCE):
        return b""
    if vector or max(size.width(), size.height()) > MAX_SIDE:
        reader.setScaledSize(size.scaled(MAX_SIDE, MAX_SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    del app
    return b"" if image.isNull() else _png(image)


def _png(image: QImage) -> bytes:
    """Encode the pixels alone: no text and no profile of the original goes along."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    pixels = image.convertToFormat(QImage.Format.Format_RGBA8888)
    plain = QImage(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format())
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(out.data().data()) if QImageWriter(out, QByteArray(b"png")).write(plain) else b""

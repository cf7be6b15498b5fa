"""Draws images from outside as small ones without metadata. Runs in a process of its own: a file does not tell what drawing it takes."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage, QImageReader, QImageWriter, QPainter, QTransform

MAX_LOGO_SIDE: Final = 1024
"""Pixels of the result, as below."""
MAX_PICTURE_SIDE: Final = 1600
_MAX_LOGO_SOURCE: Final = 4096
_LOGO_MEGABYTES: Final = 128
"""The most memory of one image: 4096 × 4096 pixels take 64."""
_PICTURE_MEGABYTES: Final = 256
"""The same: 30 million pixels take 120, twice that in 16-bit colours."""
_JPEG_QUALITY: Final = 90
_UPRIGHT: Final = {
    1: QTransform(),
    2: QTransform(-1, 0, 0, 1, 0, 0),
    3: QTransform(-1, 0, 0, -1, 0, 0),
    4: QTransform(1, 0, 0, -1, 0, 0),
    5: QTransform(0, 1, 1, 0, 0, 0),
    6: QTransform(0, 1, -1, 0, 0, 0),
    7: QTransform(0, -1, -1, 0, 0, 0),
    8: QTransform(0, -1, 1, 0, 0, 0),
}
"""What shows an image of each EXIF orientation upright. Qt itself reads the orientation of a JPEG only."""


def render_logo(content: bytes) -> bytes:
    """Return the logo as PNG: an SVG as large as allowed, a PNG at most that large. Return b'' if Qt cannot read it."""
    app = QGuiApplication.instance() or QGuiApplication(["goodfaith"])  # letters in a drawing need fonts
    reader, _source = _open(content, "png" if content.startswith(b"\x89PNG") else "svg", _LOGO_MEGABYTES)
    size = reader.size()
    vector = bytes(reader.format().data()) == b"svg"
    if size.isEmpty() or (not vector and max(size.width(), size.height()) > _MAX_LOGO_SOURCE):
        return b""
    if vector or max(size.width(), size.height()) > MAX_LOGO_SIDE:
        reader.setScaledSize(_bounded(size, MAX_LOGO_SIDE))
    image = reader.read()
    del app
    return b"" if image.isNull() else _encode(_pixels(image), "png")


def render_picture(content: bytes, format_: str, size: tuple[int, int], orientation: int) -> bytes:
    """Return the picture upright as JPEG, on white where it is transparent. Return b'' if Qt cannot read it or finds another size."""
    reader, _source = _open(content, format_.lower(), _PICTURE_MEGABYTES)
    if reader.size() != QSize(*size):
        return b""
    if max(size) > MAX_PICTURE_SIDE:
        reader.setScaledSize(_bounded(reader.size(), MAX_PICTURE_SIDE))
    image = reader.read()
    return b"" if image.isNull() else _encode(_on_white(_pixels(image.transformed(_UPRIGHT[orientation]))), "jpeg", _JPEG_QUALITY)


def _open(content: bytes, format_: str, megabytes: int) -> tuple[QImageReader, QBuffer]:
    """Return a reader, and what it reads from, which has to be kept."""
    QImageReader.setAllocationLimit(megabytes)
    source = QBuffer()
    source.setData(content)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, QByteArray(format_.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(False)
    return reader, source


def _bounded(size: QSize, side: int) -> QSize:
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _pixels(image: QImage) -> QImage:
    """Return the pixels alone: no text and no profile of the original goes along."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    pixels = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return QImage(pixels.constBits(), pixels.width(), pixels.height(), pixels.bytesPerLine(), pixels.format()).copy()


def _on_white(image: QImage) -> QImage:
    paper = QImage(image.size(), QImage.Format.Format_RGB888)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _encode(image: QImage, format_: str, quality: int = -1) -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(out, QByteArray(format_.encode()))
    writer.setQuality(quality)
    return bytes(out.data().data()) if writer.write(image) else b""

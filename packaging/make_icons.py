"""Writes the program's icon for Windows and macOS from the drawing: make_icons.py FOLDER. Used by goodfaith.spec."""

import os
import sys
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING: Final = Path(__file__).resolve().parent / "deb" / "goodfaith.svg"
_ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_ICNS_SIZES: Final = (16, 32, 64, 128, 256, 512, 1024)


def write(folder: Path) -> tuple[Path, Path]:
    """Return goodfaith.ico and goodfaith.icns below the folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["make_icons"])
    folder.mkdir(parents=True, exist_ok=True)
    ico, icns = folder / "goodfaith.ico", folder / "goodfaith.icns"
    for target, edges in ((ico, _ICO_SIZES), (icns, _ICNS_SIZES)):
        *smaller, largest = (_drawn(edge) for edge in edges)
        largest.save(target, append_images=smaller, sizes=[(edge, edge) for edge in edges])
    del application
    return ico, icns


def _drawn(size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    pixels = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(pixels.constBits()))


if __name__ == "__main__":
    for path in write(Path(sys.argv[1])):
        print(path)

"""Moving pictures where Qt draws in software: its own video item shows nothing there."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.ui.qt import Property, QmlElement, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoItem(QQuickPaintedItem):
    """Paints every frame that reaches its `sink`, as large as it fits without being cut."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QVideoSink  # noqa: PLC0415 - only who watches waits for it

        self._image = QImage()
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._show)

    @Property(QObject, constant=True)
    def sink(self) -> QObject:
        """What a MediaPlayer takes for its videoOutput."""
        return self._sink

    def paint(self, painter: QPainter) -> None:
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)

    @Slot()
    def _show(self) -> None:
        frame = self._sink.videoFrame()
        if frame.isValid():  # after the end comes one that is not: the last picture stays
            self._image = frame.toImage()
            self.update()

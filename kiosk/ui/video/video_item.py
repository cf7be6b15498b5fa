"""A video item for Qt's software renderer, where VideoOutput shows nothing."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.ui.qt import Property, QmlElement, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoItem(QQuickPaintedItem):
    """Paints every frame that reaches its `sink`, scaled to fit without cropping."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QVideoSink  # noqa: PLC0415 - loads Qt Multimedia only where a video is shown

        self._image = QImage()
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame_changed)

    @Property(QObject, constant=True)
    def sink(self) -> QObject:
        """To be set as a MediaPlayer's videoOutput."""
        return self._sink

    def paint(self, painter: QPainter) -> None:
        if self._image.isNull():
            return
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see kiosk.ui.input.keys

        size = self._image.size().scaled(self.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)

    @Slot()
    def _on_frame_changed(self) -> None:
        frame = self._sink.videoFrame()
        if frame.isValid():  # an invalid frame follows the last one, which has to stay
            self._image = frame.toImage()
            self.update()

"""Hides the mouse pointer on a touch screen."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QCursor, QEnterEvent, QGuiApplication, QInputDevice, QMouseEvent, QWindow

_TOUCHES: Final = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate}
_MOUSE_EVENTS: Final = {QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress}

_HIDDEN_AFTER: Final = 100
"""Milliseconds after the window appears: the first frame is drawn by then. See `kiosk.ui.input.keys`."""


class PointerVisibility(QObject):
    """Shows the pointer only while someone uses a mouse: not before it moves, and no longer once the screen is touched."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._position: QPointF | None = None
        window.installEventFilter(self)
        self._starting = not window.isExposed()
        if not self._starting:
            hide_pointer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._starting and kind is QEvent.Type.Expose:
            self._starting = False
            QTimer.singleShot(_HIDDEN_AFTER, self, hide_pointer)
        if kind in _TOUCHES:
            hide_pointer()
        elif isinstance(event, QEnterEvent):
            self._position = event.globalPosition()  # where the mouse rests
        elif kind in _MOUSE_EVENTS and isinstance(event, QMouseEvent):
            if _is_from_touch(event):
                hide_pointer()
            elif kind is QEvent.Type.MouseButtonPress or self._has_moved(event.globalPosition()):
                show_pointer()
        return super().eventFilter(watched, event)

    def _has_moved(self, position: QPointF) -> bool:
        """Return whether the mouse has moved: a window that opens or changes under a mouse at rest gets a first event, too."""
        moved = self._position is not None and position != self._position
        self._position = position
        return moved


def hide_pointer() -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see kiosk.ui.input.keys

    if QGuiApplication.overrideCursor() is None:  # an override also wins over the cursors of text fields and buttons
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))


def show_pointer() -> None:
    if QGuiApplication.overrideCursor() is not None:
        QGuiApplication.restoreOverrideCursor()


def _is_from_touch(event: QMouseEvent) -> bool:
    """Return whether Qt or the system has made this mouse event from a touch."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the same

    synthesized = event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
    return synthesized or event.deviceType() is QInputDevice.DeviceType.TouchScreen

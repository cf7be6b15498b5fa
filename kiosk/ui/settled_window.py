"""Waits for a window that has stopped changing, before its picture is taken."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickWindow

_SETTLE_MS = 200
_FRAMES = 3
"""An icon asks for its painting in one frame, is painted in the next and shown in the third, however long a busy machine takes."""
_FRAME_TIMEOUT_MS = 5000


def settle(window: QQuickWindow) -> None:
    """Wait until bindings, layouts and the on-screen keyboard have settled, and what they changed is painted."""
    loop = QEventLoop()
    QTimer.singleShot(_SETTLE_MS, loop.quit)
    loop.exec()
    paint(window)


def paint(window: QQuickWindow) -> None:
    """Wait until the layouts are at rest and painted."""
    loop = QEventLoop()
    window.frameSwapped.connect(loop.quit)
    for _ in range(_FRAMES):
        QTimer.singleShot(_FRAME_TIMEOUT_MS, loop, loop.quit)
        window.update()
        loop.exec()
    window.frameSwapped.disconnect(loop.quit)

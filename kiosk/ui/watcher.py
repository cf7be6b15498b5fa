"""Watches every finger, mouse and key on the window before the screens see them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputDevice, QMouseEvent, QTouchEvent

from kiosk.ui.viewmodels.kiosk import KioskViewModel

_BEGINS = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel}
_ACTIVITY = {*_BEGINS, QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}
_ENDS = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_POINTING = {
    *_ENDS,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
}


class Watcher(QObject):
    """Tells the kiosk that someone is there, and with how many fingers.

    What answers 'Still there?' is kept from the screens: the warning is gone by the time they would see it, and the tap
    would go through to whatever lies behind. A mouse that only moves answers nothing: the click on its way would go through.
    """

    def __init__(self, kiosk: KioskViewModel) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._answering = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._kiosk.idle.warning and kind in _BEGINS:
            self._answering = kind in _POINTING
            self._kiosk.poke()
            return True
        if self._answering and kind in _POINTING:
            self._answering = kind not in _ENDS
            return True
        self._count(event)
        if kind in _ACTIVITY and not self._kiosk.idle.warning:
            self._kiosk.poke()
        return super().eventFilter(watched, event)

    def _count(self, event: QEvent) -> None:
        if isinstance(event, QTouchEvent):
            self._kiosk.visit.touched(event.pointCount(), afresh=event.type() is QEvent.Type.TouchBegin)
        elif event.type() is QEvent.Type.KeyPress or (event.type() is QEvent.Type.MouseButtonPress and _is_mouse(event)):
            self._kiosk.visit.touched(1, afresh=True)


def _is_mouse(event: QEvent) -> bool:
    """Not a finger that Qt turned into a mouse."""
    return isinstance(event, QMouseEvent) and event.deviceType() is QInputDevice.DeviceType.Mouse

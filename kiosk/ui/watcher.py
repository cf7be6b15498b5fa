"""Watches every finger, mouse and key on the window before the screens see them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.viewmodels.kiosk import KioskViewModel

_PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
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

    So is a press that comes before a new screen has its layout: nobody has seen yet what would be under the finger.
    """

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow) -> None:
        super().__init__(kiosk)
        self._kiosk, self._window = kiosk, window
        self._swallowing = False
        self._screen, self._laid_out = kiosk.screen, True
        kiosk.changed.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._kiosk.idle.warning and kind in _BEGINS:
            self._swallowing = kind in _POINTING
            self._kiosk.poke()
            return True
        if not self._laid_out and kind in _PRESSES:
            self._swallowing = True
            self._kiosk.poke()
            return True
        if self._swallowing and kind in _POINTING:
            self._swallowing = kind not in _ENDS
            return True
        self._count(event)
        if kind in _ACTIVITY and not self._kiosk.idle.warning:
            self._kiosk.poke()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if self._screen == self._kiosk.screen:
            return
        self._screen = self._kiosk.screen
        if self._laid_out:
            self._laid_out = False
            self._window.afterAnimating.connect(self._arrive, Qt.ConnectionType.SingleShotConnection)  # comes right after the layout

    def _arrive(self) -> None:
        self._laid_out = True

    def _count(self, event: QEvent) -> None:
        if isinstance(event, QTouchEvent):
            self._kiosk.visit.touched(event.pointCount(), afresh=event.type() is QEvent.Type.TouchBegin)
        elif event.type() is QEvent.Type.KeyPress or (event.type() is QEvent.Type.MouseButtonPress and _is_mouse(event)):
            self._kiosk.visit.touched(1, afresh=True)


def _is_mouse(event: QEvent) -> bool:
    """Not a finger that Qt turned into a mouse."""
    return isinstance(event, QMouseEvent) and event.deviceType() is QInputDevice.DeviceType.Mouse

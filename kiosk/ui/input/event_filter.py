"""Watches every finger, mouse and key on the window before the screens see them."""

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QPointerEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.speech.sentences import words_on
from kiosk.ui.viewmodels.kiosk import KioskViewModel

DOUBLE_TAP: Final = 0.5
"""Seconds from one press to the next within which both are one double tap."""
_SAME_PLACE: Final = 88 / 1080
"""How far apart two presses of a double tap may be, of the window's shorter edge."""
_PRESSES: Final = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_BEGINS: Final = {*_PRESSES, QEvent.Type.Wheel}
_MOVES: Final = {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}
_ENDS: Final = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_POINTING: Final = {*_PRESSES, *_MOVES, *_ENDS}
_HELD: Final = {QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease}
_PRESSING: Final = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select}
"""Keys that press buttons."""


class InputFilter(QObject):
    """Tells the kiosk that someone is there, with how many fingers, and, when it asks, how many words there are to read.

    Kept from the screens is what was not meant for them:
    - what answers 'Still there?', down to the last repeat of a key that is held: the warning is gone by the time they would see it, and
      it would go through to whatever lies behind. A mouse that only moves answers nothing: the click on its way would go through.
    - a press that comes before a new screen has its layout, and the second half of a double tap that comes after it: nobody has seen
      yet what is under the finger.
    - repeats of a key that presses buttons: a hand that cannot let go soon means one press.
    """

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow) -> None:
        super().__init__(kiosk)
        self._kiosk, self._window = kiosk, window
        self.double_tap = DOUBLE_TAP
        self._swallowing = self._letting_go = False
        self._answered: set[int] = set()
        self._fingers = 0
        self._page, self._laid_out, self._turned = self._shown(), True, False
        self._pressed, self._spot = 0.0, QPointF()
        kiosk.changed.connect(self._follow)
        kiosk.idle.reckon_by(lambda: words_on(window.contentItem()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._fingers = 0  # whoever sees it
        if self._letting_go:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and self._keeps_key(event):
            return True
        if isinstance(event, QPointerEvent) and self._keeps(event):
            return True
        self._count(event)
        if kind in {*_BEGINS, *_MOVES, QEvent.Type.KeyPress} and not self._kiosk.idle.warning:
            self._kiosk.poke()
        return super().eventFilter(watched, event)

    def _keeps_key(self, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and self._kiosk.idle.warning:
            self._answered.add(event.key())
            self._kiosk.poke()
            return True
        if event.key() in self._answered:
            if event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._answered.discard(event.key())
            return True
        holder: QObject | None = self._window.activeFocusItem()
        return event.isAutoRepeat() and event.key() in _PRESSING and not (holder is not None and holder.inherits("QQuickTextEdit"))

    def _keeps(self, event: QPointerEvent) -> bool:
        kind = event.type()
        early = kind in _PRESSES and (self._is_second(event) or not self._laid_out)
        if early or (self._kiosk.idle.warning and kind in _BEGINS):
            self._swallowing = kind in _POINTING
            self._kiosk.poke()
            return True
        if self._kiosk.idle.warning and kind in _HELD and not self._swallowing:
            self._let_go(event)
            self._swallowing = kind not in _ENDS
            self._kiosk.poke()
            return True
        if self._swallowing and kind in _POINTING:
            self._swallowing = kind not in _ENDS
            return True
        return False

    def _is_second(self, event: QPointerEvent) -> bool:
        """Whether this is another press where the one before has just turned the page."""
        now, spot = time.monotonic(), event.point(0).position()
        near = (spot - self._spot).manhattanLength() <= _SAME_PLACE * min(self._window.width(), self._window.height())
        second = self._turned and now - self._pressed < self.double_tap and near
        self._turned = self._turned and second
        self._pressed, self._spot = now, spot
        return second

    def _let_go(self, event: QPointerEvent) -> None:
        """Let a finger that was down before the warning came press nothing."""
        self._letting_go = True
        if isinstance(event, QTouchEvent):
            cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), event.points())
            QCoreApplication.sendEvent(self._window, cancel)
        else:
            grabber: QQuickItem | None = self._window.mouseGrabberItem()
            if grabber is not None:
                grabber.ungrabMouse()
        self._letting_go = False

    def _shown(self) -> tuple[str, str]:
        return self._kiosk.screen, self._kiosk.reading.side

    def _follow(self) -> None:
        if self._page == self._shown():
            return
        self._page, self._turned = self._shown(), True
        if self._laid_out:
            self._laid_out = False
            self._window.afterAnimating.connect(self._arrive, Qt.ConnectionType.SingleShotConnection)  # comes right after the layout

    def _arrive(self) -> None:
        self._laid_out = True

    def _count(self, event: QEvent) -> None:
        if isinstance(event, QTouchEvent):
            self._fingers = 0 if event.type() is QEvent.Type.TouchEnd else event.pointCount()
            self._kiosk.visit.touched(event.pointCount(), afresh=event.type() is QEvent.Type.TouchBegin)
        elif self._fingers:
            return  # keys of the on-screen keyboard, under one of several fingers
        elif event.type() is QEvent.Type.KeyPress or (event.type() is QEvent.Type.MouseButtonPress and _is_mouse(event)):
            self._kiosk.visit.touched(1, afresh=True)


def _is_mouse(event: QEvent) -> bool:
    """Not a finger that Qt turned into a mouse."""
    return isinstance(event, QMouseEvent) and event.deviceType() is QInputDevice.DeviceType.Mouse

"""Keeps visitors in the kiosk: what would close, cover, shrink or leave its window is swallowed before anything acts on it.

It guards what reaches the program. What the desktop keeps for itself, such as Alt+Tab, is the lock check's affair.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtQuick import QQuickWindow

_KEYS: Final = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
_BUTTONS: Final = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick}
_NEVER: Final = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.NativeGesture,
    QEvent.Type.WhatsThisClicked,
}
_MOVING: Final = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
}
_PLAIN: Final = {
    *_MOVING,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Shift,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Multi_key,
    Qt.Key.Key_Mode_switch,
}
_EDITING: Final = {*_MOVING, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z}
_DOOR: Final = Qt.Key.Key_O
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_META: Final = Qt.KeyboardModifier.MetaModifier
_CONTROL: Final = 0x20
_DELETE: Final = 0x7F
_PATROL: Final = 250
"""Milliseconds between two looks at whether the window still covers its screen."""


def harmless(event: QKeyEvent) -> bool:
    """Whether a key only writes, moves about or opens the organiser's door."""
    held, key = event.modifiers(), event.key()
    if held & _META:
        return False
    if held & _ALT and held & _CTRL and key == _DOOR:
        return True
    if held & _CTRL and not held & _ALT:
        return key in _EDITING
    writes = len(event.text()) == 1 and ord(event.text()) >= _CONTROL and ord(event.text()) != _DELETE
    if held & _ALT:
        return bool(held & _CTRL) and writes  # the right Alt key of many keyboards
    return writes or key in _PLAIN or Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay


class LockdownFilter(QObject):
    """Watches one window. While `locked` says so it cannot be closed, and only harmless keys and the left button come through."""

    def __init__(self, window: QQuickWindow, locked: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._locked = window, locked
        self._patrol = QTimer(self, interval=_PATROL)
        self._patrol.timeout.connect(self.look)
        self._home = window.screen()
        window.installEventFilter(self)

    def stand(self) -> None:
        """The window is full screen where it is now, and stays it."""
        self._home = self._window.screen()
        self._patrol.start()
        self._window.visibilityChanged.connect(self._return)
        self._window.activeChanged.connect(self._return)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _NEVER:
            event.ignore()
            return True
        if not self._locked():
            return super().eventFilter(watched, event)
        if kind is QEvent.Type.Close:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent) and not harmless(event):
            event.accept()
            return True
        if kind in _BUTTONS and isinstance(event, QMouseEvent) and event.button() is not Qt.MouseButton.LeftButton:
            return True
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Bring the window back if something took its place."""
        if not self._locked():
            return
        for other in QGuiApplication.topLevelWindows():
            if other is not self._window and other.isVisible():
                other.close()
        self._cover()
        if not self._window.isActive():
            self._window.raise_()
            self._window.requestActivate()

    def _cover(self) -> None:
        if self._window.screen() is not self._home and self._home in QGuiApplication.screens():
            self._window.setScreen(self._home)
        if self._window.size() != self._window.screen().size():
            self._window.setGeometry(self._window.screen().geometry())
        if self._window.visibility() is not QWindow.Visibility.FullScreen:
            self._window.showFullScreen()

    def _return(self) -> None:
        """As soon as Qt is done with what it is telling."""
        QTimer.singleShot(0, self, self.look)

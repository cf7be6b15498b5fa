"""Keeps visitors in the kiosk: filters out all input that would close, cover, shrink or leave its window.

It sees only events that reach the program. What the desktop handles itself, such as Alt+Tab, is the lockdown check's concern.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

_Event, _Key = QEvent.Type, Qt.Key
_KEY_EVENTS: Final = {_Event.KeyPress, _Event.KeyRelease, _Event.ShortcutOverride}
_BUTTON_EVENTS: Final = {_Event.MouseButtonPress, _Event.MouseButtonRelease, _Event.MouseButtonDblClick}
_DRAG_EVENTS: Final = {_Event.DragEnter, _Event.DragMove, _Event.Drop}
_ALWAYS_BLOCKED: Final = {*_DRAG_EVENTS, _Event.ContextMenu, _Event.NativeGesture, _Event.WhatsThisClicked}
_CURSOR_KEYS: Final = {_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End}
_EDIT_KEYS: Final = {*_CURSOR_KEYS, _Key.Key_Backspace, _Key.Key_Delete}
_NAVIGATION_KEYS: Final = {_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_PageUp, _Key.Key_PageDown}
_ACTION_KEYS: Final = {_Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape, _Key.Key_Space}
_SHIFT_KEYS: Final = {_Key.Key_Shift, _Key.Key_CapsLock, _Key.Key_AltGr, _Key.Key_Multi_key, _Key.Key_Mode_switch}
_PLAIN_KEYS: Final = {*_EDIT_KEYS, *_NAVIGATION_KEYS, *_ACTION_KEYS, *_SHIFT_KEYS}
_CTRL_KEYS: Final = {*_EDIT_KEYS, _Key.Key_A, _Key.Key_C, _Key.Key_V, _Key.Key_X, _Key.Key_Z}
_ORGANISER_KEY: Final = _Key.Key_O
_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_META: Final = Qt.KeyboardModifier.MetaModifier
_CONTROL: Final = 0x20
_DELETE: Final = 0x7F
_CHECK_INTERVAL: Final = 250
"""Milliseconds between two checks that the window still covers its screen."""


def is_allowed(event: QKeyEvent) -> bool:
    """Return whether a key only types, moves the cursor or focus, or opens the organiser's PIN pad."""
    modifiers, key = event.modifiers(), event.key()
    if modifiers & _META:
        return False
    if modifiers & _ALT and modifiers & _CTRL and key == _ORGANISER_KEY:
        return True
    if modifiers & _CTRL and not modifiers & _ALT:
        return key in _CTRL_KEYS
    types = len(event.text()) == 1 and ord(event.text()) >= _CONTROL and ord(event.text()) != _DELETE
    if modifiers & _ALT:
        return bool(modifiers & _CTRL) and types  # AltGr on many keyboards
    return types or key in _PLAIN_KEYS or _Key.Key_Dead_Grave <= key <= _Key.Key_Dead_Longsolidusoverlay


class LockdownFilter(QObject):
    """While `locked()`, the window cannot be closed, and only allowed keys and the left mouse button reach it.

    `allows_too` names further keys that are allowed at the moment.
    """

    def __init__(
        self, window: QQuickWindow, locked: Callable[[], bool], allows_too: Callable[[QKeyEvent], bool] = lambda _event: False
    ) -> None:
        super().__init__(window)
        self._window, self._locked, self._allows_too = window, locked, allows_too
        self._timer = QTimer(self, interval=_CHECK_INTERVAL)
        self._timer.timeout.connect(self.restore_window)
        self._cover_screen: Callable[[], None] = lambda: None
        window.installEventFilter(self)

    def start(self, cover_screen: Callable[[], None]) -> None:
        """Keep the window in front, and over its screen by calling `cover_screen`."""
        self._cover_screen = cover_screen
        self._timer.start()
        self._window.visibilityChanged.connect(self._restore_later)
        self._window.activeChanged.connect(self._restore_later)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ALWAYS_BLOCKED:
            event.ignore()
            return True
        if not self._locked():
            return super().eventFilter(watched, event)
        if kind is QEvent.Type.Close:
            event.ignore()
            return True
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent) and not (is_allowed(event) or self._allows_too(event)):
            event.accept()
            return True
        if kind in _BUTTON_EVENTS and isinstance(event, QMouseEvent) and event.button() is not Qt.MouseButton.LeftButton:
            return True
        return super().eventFilter(watched, event)

    def restore_window(self) -> None:
        """Close the program's other windows, and bring this one back to the front and to full screen."""
        if not self._locked():
            return
        for other in QGuiApplication.topLevelWindows():
            if other is not self._window and other.isVisible():
                other.close()
        self._cover_screen()
        if not self._window.isActive():
            self._window.raise_()
            self._window.requestActivate()

    def _restore_later(self) -> None:
        """Restore the window after Qt has finished emitting the signal that led here."""
        QTimer.singleShot(0, self, self.restore_window)

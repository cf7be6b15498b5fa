"""Keeps visitors in the kiosk: filters out all input that would close, cover, shrink or leave its window.

It sees only events that reach the program. What the desktop handles itself, such as Alt+Tab, is the lockdown check's concern.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtQuick import QQuickWindow

_Event = QEvent.Type
_KEY_EVENTS: Final = {_Event.KeyPress, _Event.KeyRelease, _Event.ShortcutOverride}
_BUTTON_EVENTS: Final = {_Event.MouseButtonPress, _Event.MouseButtonRelease, _Event.MouseButtonDblClick}
_DRAG_EVENTS: Final = {_Event.DragEnter, _Event.DragMove, _Event.Drop}
_ALWAYS_BLOCKED: Final = {*_DRAG_EVENTS, _Event.ContextMenu, _Event.NativeGesture, _Event.WhatsThisClicked}
_CHECK_INTERVAL: Final = 250
"""Milliseconds between two checks that the window still covers its screen."""


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
        self.companion: QWindow | None = None
        """A second window of the kiosk itself, which stays open."""
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
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent) and not (_is_allowed(event) or self._allows_too(event)):
            event.accept()
            return True
        if kind in _BUTTON_EVENTS and isinstance(event, QMouseEvent) and not _is_left_button(event):
            return True
        return super().eventFilter(watched, event)

    def restore_window(self) -> None:
        """Close the program's other windows, and bring this one back to the front and to full screen."""
        if not self._locked():
            return
        for other in QGuiApplication.topLevelWindows():
            if other not in {self._window, self.companion} and other.isVisible():
                other.close()
        self._cover_screen()
        if not self._window.isActive():
            self._window.raise_()
            self._window.requestActivate()

    def _restore_later(self) -> None:
        """Restore the window after Qt has finished emitting the signal that led here."""
        QTimer.singleShot(0, self, self.restore_window)


def _is_allowed(event: QKeyEvent) -> bool:
    from kiosk.ui.input import keys  # noqa: PLC0415 - see there

    return keys.is_allowed(event)


def _is_left_button(event: QMouseEvent) -> bool:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - see kiosk.ui.input.keys

    return event.button() is Qt.MouseButton.LeftButton

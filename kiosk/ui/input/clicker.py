"""The keys of a presenter's clicker, and the same keys of a keyboard, while a lesson is on."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.viewmodels.kiosk import KioskViewModel

_Key = Qt.Key
START_KEY: Final = _Key.Key_F5
"""What clickers send for 'start the presentation', some with Shift. Not a key that a locked kiosk lets through otherwise."""
_FORWARD: Final = {_Key.Key_PageDown, _Key.Key_Right}
_BACK: Final = {_Key.Key_PageUp, _Key.Key_Left}
_BLANK: Final = {_Key.Key_B, _Key.Key_Period}
_PRESS: Final = {_Key.Key_Return, _Key.Key_Enter}
_NO_MODIFIERS: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Clicker:
    """Gives the keys to the lesson. Not on the organiser's screens, while a pupil votes, or while a text field has the focus."""

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow) -> None:
        self._kiosk, self._window = kiosk, window
        lesson = kiosk.lesson
        self._actions: Mapping[int, Callable[[], None]] = {
            **dict.fromkeys(_FORWARD, kiosk.speakingOrder.forward),
            **dict.fromkeys(_BACK, lesson.back),
            **dict.fromkeys(_BLANK, lesson.toggleBlank),
            START_KEY: self._start,
        }

    def is_start_key(self, event: QKeyEvent) -> bool:
        """Return whether this is the key that starts a presentation, while a lesson is on."""
        return event.key() == START_KEY and self._is_plain(event) and self._kiosk.showsLesson

    def handle(self, event: QKeyEvent) -> bool:
        """Act on a press of a key. Return whether it was meant for the lesson."""
        if not self._kiosk.showsLesson or not self._is_plain(event):
            return False
        focused: QObject | None = self._window.activeFocusItem()
        if _writes(focused):
            return False
        if action := self._actions.get(event.key()):
            action()
            return True
        if self._kiosk.lesson.blank:  # nothing that is behind it is pressed
            if event.key() == _Key.Key_Escape:
                self._kiosk.lesson.showScreen()
            return True
        if event.key() in _PRESS and not (focused is not None and focused.inherits("QQuickAbstractButton")):
            self._start()
            return True
        return False

    def _start(self) -> None:
        """Start or pause the timer; toss the coin that waits for it; show the results that wait to be shown, or the next step of them."""
        if self._kiosk.screen == "reveal":
            self._kiosk.lesson.reveal()
        elif self._kiosk.screen == "bothVotes":
            self._kiosk.lesson.forward()
        elif self._kiosk.screen == "speakingOrder" and self._kiosk.speakingOrder.position == 0:
            self._kiosk.speakingOrder.toss_once()
        else:
            self._kiosk.lesson.pauseOrResume()

    @staticmethod
    def _is_plain(event: QKeyEvent) -> bool:
        shifted = event.key() == START_KEY and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        return shifted or event.modifiers() in _NO_MODIFIERS


def _writes(focused: QObject | None) -> bool:
    """Return whether text is typed into the focused item."""
    return focused is not None and (focused.inherits("QQuickTextEdit") or focused.inherits("QQuickTextInput"))

"""The keys of a presenter's clicker, and the same keys of a keyboard, while a lesson is on."""

from collections.abc import Callable, Mapping
from functools import cached_property

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.projector import DESK


class Clicker:
    """Gives the keys to the lesson. Not on the organiser's screens, while a pupil votes, or while a text field has the focus."""

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow) -> None:
        self._kiosk, self._window = kiosk, window

    @cached_property
    def _actions(self) -> Mapping[int, Callable[[], None]]:
        from kiosk.ui.input import keys  # noqa: PLC0415 - see there

        return {
            **dict.fromkeys(keys.FORWARD_KEYS, self._kiosk.classroom.steps.forward),
            **dict.fromkeys(keys.BACK_KEYS, self._kiosk.classroom.steps.back),
            **dict.fromkeys(keys.BLANK_KEYS, self._kiosk.lesson.toggleBlank),
            keys.START_KEY: self._start,
        }

    def is_start_key(self, event: QKeyEvent) -> bool:
        """Return whether this is the key that starts a presentation, while a lesson is on."""
        from kiosk.ui.input import keys  # noqa: PLC0415 - see there

        return event.key() == keys.START_KEY and keys.is_plain(event) and self._kiosk.showsLesson

    def handle(self, event: QKeyEvent) -> bool:
        """Act on a press of a key. Return whether it was meant for the lesson."""
        from kiosk.ui.input import keys  # noqa: PLC0415 - see there

        if not self._kiosk.showsLesson or not keys.is_plain(event):
            return False
        focused: QObject | None = self._window.activeFocusItem()
        if _writes(focused):
            return False
        if action := self._actions.get(event.key()):
            action()
            return True
        if self._kiosk.lesson.blank and not self._kiosk.classroom.projector.on:  # nothing that is behind it is pressed
            if event.key() == keys.ESCAPE_KEY:
                self._kiosk.lesson.showScreen()
            return True
        if event.key() in keys.PRESS_KEYS and not (focused is not None and focused.inherits("QQuickAbstractButton")):
            self._start()
            return True
        return False

    def _start(self) -> None:
        """Start or pause the timer; toss the coin that waits for it; show the results that wait to be shown, or the next step of them."""
        screen = self._kiosk.lesson.screen if self._kiosk.screen == DESK else self._kiosk.screen
        if screen == "reveal":
            self._kiosk.lesson.reveal()
        elif screen == "bothVotes":
            self._kiosk.lesson.forward()
        elif screen == "speakingOrder" and self._kiosk.classroom.speakingOrder.position == 0:
            self._kiosk.classroom.speakingOrder.toss_once()
        else:
            self._kiosk.lesson.pauseOrResume()


def _writes(focused: QObject | None) -> bool:
    """Return whether text is typed into the focused item."""
    return focused is not None and (focused.inherits("QQuickTextEdit") or focused.inherits("QQuickTextInput"))

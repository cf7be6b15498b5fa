"""Filters every touch, mouse and key event of the window before it reaches the screens."""

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QPointerEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.input.clicker import Clicker
from kiosk.ui.viewmodels.kiosk import KioskViewModel

DOUBLE_TAP: Final = 0.5
"""Seconds within which two presses are one double tap."""
REPEATED_TAP: Final = 2.0
"""Seconds within which a second press at one spot is meant for the button that the first one met there."""
_DOUBLE_TAP_DISTANCE: Final = 88 / 1080
"""How far apart the two presses may be, as a share of the window's shorter edge."""
_PRESSES: Final = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}
_BEGIN_EVENTS: Final = {*_PRESSES, QEvent.Type.Wheel}
_MOVE_EVENTS: Final = {QEvent.Type.MouseMove, QEvent.Type.TouchUpdate}
_END_EVENTS: Final = {QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
_POINTER_EVENTS: Final = {*_PRESSES, *_MOVE_EVENTS, *_END_EVENTS}
_PRESS_CONTINUATIONS: Final = {QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease}


class InputFilter(QObject):
    """Reports activity and the number of fingers to the kiosk, and swallows input that was not meant for the screen under it.

    Swallowed are:
    - Input that answers 'Still there?' with yes, including every auto-repeat of a held key. The warning closes before the screens get the
      event, so it would activate what is behind it. Moving the mouse is not an answer: the click that follows would get through.
    - A press before a new screen is laid out, and the second press of a double tap that opened one: the visitor has not yet seen
      what is under the finger.
    - A press on a button that cannot be undone, where another button was until two seconds ago: it was meant for that one. The button
      shows that it has refused the press, and when it takes the next one.
    - The first input after the machine has slept: it was meant for a screen that the sleep has ended.
    - Auto-repeat of keys that press buttons: someone who cannot release a key quickly means one press.
    - The second press of a key that has just opened a screen or moved a lesson: clickers bounce, and a hurried teacher presses twice.
    """

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow) -> None:
        super().__init__(kiosk)
        self._kiosk, self._window = kiosk, window
        self.clicker = Clicker(kiosk, window)
        self.double_tap, self.repeated_tap = DOUBLE_TAP, REPEATED_TAP
        self._swallowing = self._cancelling = self._finishing = False
        self._swallowed_keys: set[int] = set()
        self._fingers = 0
        self._page, self._laid_out, self._page_changed = self._current_page(), True, False
        self._pressed_at, self._press_position = 0.0, QPointF()
        self._target_at, self._target_position, self._target = 0.0, QPointF(), ""
        self._key, self._key_at, self._key_acted = 0, 0.0, False
        kiosk.changed.connect(self._on_kiosk_changed)
        kiosk.classroom.steps.changed.connect(self._on_kiosk_changed)
        kiosk.idle.set_word_counter(lambda: _count_words(window.contentItem()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        event_type = event.type()
        if event_type in {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}:
            self._fingers = 0  # also when the event is swallowed below
        if self._cancelling:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent | QPointerEvent) and self._kiosk.end_after_sleep():
            self._swallow(event)
            return True
        if isinstance(event, QKeyEvent):
            self._target_at = 0.0  # someone who types has seen what is there now
            if self._handle_key(event):
                return True
        if isinstance(event, QPointerEvent) and self._handle_pointer(event):
            return True
        self._count_fingers(event)
        if event_type in {*_BEGIN_EVENTS, *_MOVE_EVENTS, QEvent.Type.KeyPress} and not self._kiosk.idle.warning:
            self._kiosk.registerActivity()
        return super().eventFilter(watched, event)

    def _swallow(self, event: QKeyEvent | QPointerEvent) -> None:
        """Swallow the rest of this press too, up to the release."""
        event_type = event.type()
        if isinstance(event, QKeyEvent):
            if event_type is QEvent.Type.KeyPress:
                self._swallowed_keys.add(event.key())
            return
        if event_type in _PRESS_CONTINUATIONS:
            self._cancel_press(event)
        self._swallowing = event_type in _PRESSES or event_type is QEvent.Type.TouchUpdate

    def _handle_key(self, event: QKeyEvent) -> bool:
        """Return whether to swallow the event. Remembers swallowed keys until they are released."""
        if event.type() is QEvent.Type.KeyPress and self._kiosk.idle.warning:
            self._swallowed_keys.add(event.key())
            self._kiosk.registerActivity()
            return True
        if event.key() in self._swallowed_keys:
            if event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat():
                self._swallowed_keys.discard(event.key())
            return True
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat() and (self._is_double_press(event) or self._clicks(event)):
            self._swallowed_keys.add(event.key())
            self._kiosk.registerActivity()
            return True
        from kiosk.ui.input import keys  # noqa: PLC0415 - see there

        focused: QObject | None = self._window.activeFocusItem()
        return (
            event.isAutoRepeat()
            and event.key() in keys.ACTIVATION_KEYS
            and not (focused is not None and focused.inherits("QQuickTextEdit"))
        )

    def _is_double_press(self, event: QKeyEvent) -> bool:
        """Return whether this key has acted a moment ago. Presses that are swallowed do not prolong the moment."""
        now = time.monotonic()
        double = self._key_acted and event.key() == self._key and now - self._key_at < self.double_tap
        if not double:
            self._key, self._key_at, self._key_acted = event.key(), now, False
        return double

    def _clicks(self, event: QKeyEvent) -> bool:
        """Return whether the key was meant for a lesson, which has acted on it."""
        clicks = self.clicker.handle(event)
        self._key_acted = self._key_acted or clicks
        return clicks

    def _handle_pointer(self, event: QPointerEvent) -> bool:
        """Return whether to swallow the event. Remembers a swallowed press until it ends."""
        event_type = event.type()
        if self._kiosk.idle.warning and self._says_finished(event):
            return False
        too_early = event_type in _PRESSES and (self._is_double_tap(event) or not self._laid_out or self._misses_target(event))
        if too_early or (self._kiosk.idle.warning and event_type in _BEGIN_EVENTS):
            self._swallowing = event_type in _POINTER_EVENTS
            self._kiosk.registerActivity()
            return True
        if self._kiosk.idle.warning and event_type in _PRESS_CONTINUATIONS and not self._swallowing:
            self._cancel_press(event)
            self._swallowing = event_type not in _END_EVENTS
            self._kiosk.registerActivity()
            return True
        if self._swallowing and event_type in _POINTER_EVENTS:
            self._swallowing = event_type not in _END_EVENTS
            return True
        return False

    def _says_finished(self, event: QPointerEvent) -> bool:
        """Return whether the event is part of a tap on 'I'm finished'. In its first second the tap was meant for what was there before."""
        if event.type() in _PRESSES:
            button = button_at(self._window.contentItem(), event.point(0).position())
            self._finishing = self._kiosk.idle.shareLeft < 1 and button is not None and button.objectName() == "finished"
        finishing = self._finishing
        self._finishing = finishing and event.type() not in _END_EVENTS
        return finishing

    def _is_double_tap(self, event: QPointerEvent) -> bool:
        """Return whether this press follows, at the same spot, one that has just changed the page."""
        now, position = time.monotonic(), event.point(0).position()
        double = self._page_changed and now - self._pressed_at < self.double_tap and self._is_near(position, self._press_position)
        self._page_changed = self._page_changed and double
        self._pressed_at, self._press_position = now, position
        return double

    def _misses_target(self, event: QPointerEvent) -> bool:
        """Return whether an earlier press met another button at this spot, and the one there now cannot be undone."""
        now, position = time.monotonic(), event.point(0).position()
        button = button_at(self._window.contentItem(), position)
        target = f"{button.objectName()}: {button.property('text')}" if button else ""
        repeated = now - self._target_at < self.repeated_tap and self._is_near(position, self._target_position)
        if repeated and button and button.property("irreversible") and target != self._target:
            button.setProperty("refusing", round(1000 * (self.repeated_tap - now + self._target_at)) or 1)
            return True
        self._target_at, self._target_position, self._target = now, position, target
        return False

    def _is_near(self, position: QPointF, other: QPointF) -> bool:
        limit = _DOUBLE_TAP_DISTANCE * min(self._window.width(), self._window.height())
        return (position - other).manhattanLength() <= limit

    def _cancel_press(self, event: QPointerEvent) -> None:
        """Cancel a press that began before the warning appeared, so that releasing it activates nothing."""
        self._cancelling = True
        if isinstance(event, QTouchEvent):
            cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), event.points())
            QCoreApplication.sendEvent(self._window, cancel)
        else:
            grabber: QQuickItem | None = self._window.mouseGrabberItem()
            if grabber is not None:
                grabber.ungrabMouse()
        self._cancelling = False

    def _current_page(self) -> tuple[object, ...]:
        return self._kiosk.screen, self._kiosk.reading.side.side, self._kiosk.classroom.steps.place

    def _on_kiosk_changed(self) -> None:
        if self._page == self._current_page():
            return
        self._page, self._page_changed = self._current_page(), True
        self._key_acted = True
        if self._laid_out:
            from PySide6.QtCore import Qt  # noqa: PLC0415 - see kiosk.ui.input.keys

            self._laid_out = False
            self._window.afterAnimating.connect(self._on_laid_out, Qt.ConnectionType.SingleShotConnection)  # comes right after the layout

    def _on_laid_out(self) -> None:
        self._laid_out = True

    def _count_fingers(self, event: QEvent) -> None:
        if isinstance(event, QTouchEvent):
            self._fingers = 0 if event.type() is QEvent.Type.TouchEnd else event.pointCount()
            self._kiosk.visit.set_fingers(event.pointCount(), first_touch=event.type() is QEvent.Type.TouchBegin)
        elif self._fingers:
            return  # key events of the on-screen keyboard, pressed by one of several fingers
        elif event.type() is QEvent.Type.KeyPress or (event.type() is QEvent.Type.MouseButtonPress and _is_real_mouse(event)):
            self._kiosk.visit.set_fingers(1, first_touch=True)


def _count_words(item: QQuickItem) -> int:
    from kiosk.ui.speech.sentences import count_words  # noqa: PLC0415 - loaded when the first visitor reads

    return count_words(item)


def button_at(item: QQuickItem, position: QPointF) -> QQuickItem | None:
    """Return the topmost visible button at a position in the item's coordinates."""
    for child in sorted(item.childItems(), key=QQuickItem.z)[::-1]:
        inside = child.mapFromItem(item, position)
        if not child.isVisible() or (child.clip() and not child.contains(inside)):
            continue
        if found := button_at(child, inside):
            return found
        if child.inherits("QQuickAbstractButton") and child.contains(inside):
            return child
    return None


def _is_real_mouse(event: QEvent) -> bool:
    """Return whether the event is from a mouse and not a touch that Qt has translated."""
    return isinstance(event, QMouseEvent) and event.deviceType() is QInputDevice.DeviceType.Mouse

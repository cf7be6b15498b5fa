"""A child at the kiosk: taps, drags, many fingers, keys with and without modifiers, and text of every kind, all at random."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.faults.soak.stage import Stage
from tests.ui import items

_FINGERS: Final = 4
_BREATH: Final = 0.2
_KEYS: Final = (
    *map(Qt.Key, range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)),
    *map(Qt.Key, range(Qt.Key.Key_A.value, Qt.Key.Key_Z.value + 1)),
    *map(Qt.Key, range(Qt.Key.Key_Escape.value, Qt.Key.Key_PageDown.value + 1)),
    *map(Qt.Key, range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)),
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Back, Qt.Key.Key_Menu, Qt.Key.Key_Q, Qt.Key.Key_O),
)
_WITH: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_TEXTS: Final = (
    "a",
    "<img src='http://x'>",
    "\u202egnp",
    "👨‍👩‍👧‍👦",
    "e" + "\u0301" * 40,
    "\x00\x07\n\t",
    "لا",
    "w" * 600,
    "=1+1",
    "%1 %2 %n",
    "\ufeff",
)


@dataclass(slots=True)
class Child:
    """Plays with one kiosk. `events` counts its actions."""

    stage: Stage
    rng: random.Random
    events: int = 0
    _down: dict[int, QPoint] = field(default_factory=dict)
    _buttons: Sequence[QQuickItem] = ()
    _seen_on: str = ""

    def play(self, events: int) -> Iterator[None]:
        """Act until `events` actions are done in all, now and then a few before the event loop comes round."""
        acts: tuple[Callable[[], None], ...] = (self._button, self._tap, self._fingers, self._key, self._text, self._mouse, self._other)
        while self.events < events:
            self.rng.choices(acts, (3, 4, 5, 5, 2, 1, 0.2))[0]()
            self.events += 1
            if self.rng.random() < _BREATH:
                yield

    def _button(self) -> None:
        """Tap a button."""
        if self._seen_on != self.stage.kiosk.screen or self.rng.random() < 0.05:
            self._seen_on = self.stage.kiosk.screen
            self._buttons = [item for item in items.walk(self.stage.window.contentItem()) if item.inherits(items.BUTTON)]
        there = [item for item in self._buttons if shiboken6.isValid(item) and item.isVisible()]
        self._poke(items.centre(self.rng.choice(there)) if there else self._spot())

    def _tap(self) -> None:
        self._poke(self._spot())

    def _poke(self, spot: QPoint) -> None:
        self._let_go()
        QTest.touchEvent(self.stage.window, self.stage.finger).press(0, spot, self.stage.window).commit(processEvents=False)
        QTest.touchEvent(self.stage.window, self.stage.finger).release(0, spot, self.stage.window).commit(processEvents=False)

    def _fingers(self) -> None:
        """Press, move or release one of several fingers; the others stay."""
        finger = self.rng.randrange(_FINGERS)
        event = QTest.touchEvent(self.stage.window, self.stage.finger)
        for other in self._down:
            if other != finger:
                event.stationary(other)
        if finger not in self._down:
            self._down[finger] = self._spot()
            event.press(finger, self._down[finger], self.stage.window)
        elif self.rng.random() < 0.6:
            self._down[finger] += QPoint(self.rng.randint(-60, 60), self.rng.randint(-60, 60))
            event.move(finger, self._down[finger], self.stage.window)
        else:
            event.release(finger, self._down.pop(finger), self.stage.window)
        event.commit(processEvents=False)

    def _let_go(self) -> None:
        if self._down:
            event = QTest.touchEvent(self.stage.window, self.stage.finger)
            for finger, spot in self._down.items():
                event.release(finger, spot, self.stage.window)
            self._down.clear()
            event.commit(processEvents=False)

    def _key(self) -> None:
        QTest.keyClick(self.stage.window, self.rng.choice(_KEYS), self.rng.choice(_WITH))

    def _text(self) -> None:
        """Send text like an input method, unfinished text included."""
        focus = QGuiApplication.focusObject()
        if focus is not None:
            text = self.rng.choice(_TEXTS) + chr(self.rng.randrange(0x20, 0xD7FF))
            said = QInputMethodEvent(text[: self.rng.randrange(3)], [])
            said.setCommitString(text)
            QGuiApplication.sendEvent(focus, said)

    def _mouse(self) -> None:
        button = self.rng.choice(
            (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
        )
        act = self.rng.choice((QTest.mouseClick, QTest.mouseDClick, QTest.mousePress, QTest.mouseRelease))
        if self.rng.random() < 0.3:
            self._wheel()
        else:
            act(self.stage.window, button, Qt.KeyboardModifier.NoModifier, self._spot())

    def _wheel(self) -> None:
        spot, turn = QPointF(self._spot()), QPoint(0, self.rng.choice((-120, 120)))
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        QGuiApplication.sendEvent(self.stage.window, QWheelEvent(spot, spot, QPoint(), turn, *none, False))

    def _other(self) -> None:
        """Ask the window to close, or pause for a while."""
        if self.rng.random() < 0.3:
            self.stage.window.close()
        else:
            for _ in range(self.rng.randrange(100)):
                self.stage.kiosk.idle.tick()

    def _spot(self) -> QPoint:
        return QPoint(self.rng.randrange(self.stage.window.width()), self.rng.randrange(self.stage.window.height()))

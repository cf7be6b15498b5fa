"""Simulates visitors by touch, one after the other: some vote, some write, some read everything, some walk away."""

import random
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.faults.soak.stage import Stage
from tests.ui import items

_PATIENCE: Final = 20.0
_READS, _GOES, _LOOKS = 0.12, 0.1, 0.2
_FRAMES: Final = 100
_STILL: Final = 4
_WORDS: Final = (
    "Because the people who would misuse it",
    "Ich habe beide Seiten gelesen",
    "لأنني قرأت كلا الجانبين",
    "It is not only 🙂 but <b>that</b>",
)


@dataclass(slots=True)
class Visitor:
    """A visitor at one kiosk who acts at random."""

    stage: Stage
    rng: random.Random

    def visit(self) -> Iterator[None]:
        """Go from the first tap back to the first screen."""
        yield from self.tap("begin", "opening")
        yield from self.tap(f"stand-{self.rng.choice(('for', 'against', 'unsure', 'skip'))}", "ground")
        if self.rng.random() < _READS:
            yield from self._read()
        if self.rng.random() < _GOES:
            yield from self._go_away()
            return
        yield from self.tap("tab-vote", "vote")
        yield from self.tap(f"choose-{self.rng.choice(('for', 'against'))}", "vote")
        yield from self._vote()
        if self.rng.random() < _LOOKS:
            yield from self.tap("seeResults", "results")
            yield from self.tap("startOver", "attract")
        else:
            yield from self.tap("nextPerson", "attract")

    def start_reason(self) -> Iterator[None]:
        """Begin a visit and go to the page for a reason, nothing left to chance."""
        yield from self.tap("begin", "opening")
        yield from self.tap("stand-skip", "ground")
        yield from self.tap("tab-vote", "vote")
        yield from self.tap("choose-for", "vote")
        yield from self.tap("explain", "reason")

    def vote_with_reason(self) -> Iterator[None]:
        """Vote and pick a ready-made point."""
        yield from self.start_reason()
        yield from self.tap("point-0", "reason")
        yield from self.tap("cast", "thanks")
        yield from self.tap("nextPerson", "attract")

    def glance(self) -> Iterator[None]:
        """Start a visit and leave it."""
        yield from self.tap("begin", "opening")
        yield from self.tap("stand-skip", "ground")
        yield from self.tap("startOver", "attract")

    def tap(self, name: str, leads_to: str) -> Iterator[None]:
        """Tap an item once it is at rest on the screen, and wait for the screen that follows."""
        item = yield from self._find(name)
        self.touch(items.centre(item))
        yield from self._wait(lambda: self.stage.kiosk.screen == leads_to, f"'{leads_to}' after '{name}'")

    def touch(self, spot: QPoint) -> None:
        QTest.touchEvent(self.stage.window, self.stage.finger).press(0, spot, self.stage.window).commit()
        QTest.touchEvent(self.stage.window, self.stage.finger).release(0, spot, self.stage.window).commit()

    def _vote(self) -> Iterator[None]:
        (kind,) = self.rng.choices(("none", "point", "words"), (2, 1, 1))
        if kind == "none":
            yield from self.tap("castWithoutReason", "thanks")
            return
        yield from self.tap("explain", "reason")
        if kind == "point":
            yield from self.tap(f"point-{self.rng.randrange(2)}", "reason")
        else:
            yield from self._write()
        yield from self.tap("cast", "thanks")

    def _write(self) -> Iterator[None]:
        """Write with the on-screen keyboard, a real keyboard, and an input method."""
        yield from self.tap("words", "reason")
        keyboard = yield from self._find("keyboard")
        for _ in range(3):
            inside = QPointF(keyboard.width() * self.rng.uniform(0.15, 0.8), keyboard.height() * self.rng.uniform(0.3, 0.5))
            self.touch(keyboard.mapToScene(inside).toPoint())
            yield
        QTest.keyClick(self.stage.window, Qt.Key.Key_H)
        said = QInputMethodEvent("", [])
        said.setCommitString(f"{self.rng.choice(_WORDS)} {self.rng.randrange(10_000)}")
        QGuiApplication.sendEvent(QGuiApplication.focusObject(), said)
        yield

    def _read(self) -> Iterator[None]:
        """Read everything, in large text."""
        yield from self.tap("textSize", "ground")
        yield from self.tap("contrast", "ground")
        yield from self.tap("tab-arguments", "arguments")
        for side in ("for", "against"):
            yield from self.tap(f"read-{side}", "reading")
            yield from self.tap("bothSides", "arguments")
        yield from self.tap("tab-watch", "watch")
        yield from self.tap("tab-results", "results")

    def _go_away(self) -> Iterator[None]:
        """Leave without a word until the idle timeout, or with the button for leaving."""
        if self.rng.random() < 0.5:
            yield from self.tap("startOver", "attract")
            return
        while self.stage.kiosk.screen != "attract":
            self.stage.kiosk.idle.tick()
            yield

    def _find(self, name: str) -> Generator[None, None, QQuickItem]:
        """Return the item after a frame with it is painted: its layout is final then."""
        for _ in range(_FRAMES):
            yield from self._frame()
            item = self.stage.item(name)
            if item is None or not item.isEnabled():
                continue
            yield from self._frame()
            if items.seen_place(item).contains(items.centre(item).toPointF()):
                return item
            if more := self._scroll_button():
                self.touch(items.centre(more))
                yield from self._rest(item)
        message = f"a visitor looked in vain for '{name}' on '{self.stage.kiosk.screen}'"
        raise TimeoutError(message)

    def _scroll_button(self) -> QQuickItem | None:
        more = self.stage.item("scrollMore")
        return more if more is None or more.isEnabled() else self.stage.item("scrollTop")

    def _rest(self, item: QQuickItem) -> Iterator[None]:
        """Until it has stood still for a few frames."""
        still, spot = 0, items.centre(item)
        while still < _STILL:
            yield from self._frame()
            before, spot = spot, items.centre(item)
            still = still + 1 if spot == before else 0

    def _frame(self) -> Iterator[None]:
        seen = self.stage.frames
        self.stage.window.update()
        yield from self._wait(lambda: self.stage.frames > seen, "a frame")

    def _wait(self, true: Callable[[], bool], what: str) -> Iterator[None]:
        limit = time.monotonic() + _PATIENCE
        while not true():
            if time.monotonic() > limit:
                message = f"a visitor waited in vain for {what} on '{self.stage.kiosk.screen}'"
                raise TimeoutError(message)
            yield

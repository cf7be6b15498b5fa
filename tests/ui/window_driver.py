"""A visitor's finger on the real window: taps where an item is, and reads what the window shows."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from unittest import mock

from PIL import Image
from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui import fonts
from kiosk.ui.composition import build_view_models
from kiosk.ui.input.input_filter import DOUBLE_TAP, REPEATED_TAP
from kiosk.ui.main_window import KioskWindow, open_window
from kiosk.ui.speech.engine import SpeechEngine
from kiosk.ui.viewmodels.end_timer import EndTimer
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from tests.ui import items
from tests.ui.fake_services import FakeServices

LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)
PIN = "294817"
WARNING = 30
"""Seconds of the warning, as settings have it by default."""
_kept: list[KioskViewModel] = []
"""View models of closed windows. QML remembers meta objects by their address, and crashes when a freed one makes room for another."""
_NEVER = 2**31 - 1
"""Milliseconds between two seconds: a test lets them pass by `quiet`. Real ones would count on a slow machine too."""
_COVER = "Qt.createQmlObject('import QtQuick; Rectangle { z: 1e7; color: \"black\"; anchors.fill: parent }', contentItem)"
_register_fonts_once = cache(fonts.register)


def mock_voice() -> SpeechEngine:
    """Return an engine that says nothing but takes its time."""
    return SpeechEngine("mock")


class WindowDriver:
    """One open window, with motion off unless it is asked for; its fingers are never those of a double tap unless `hasty`. Close it.

    Screens are compiled when they are shown. In the program `compile_ahead` happens soon after the start.
    A cover, which no finger feels, is taken off for pictures only: everything below it is laid out but not painted, which saves time.
    For the same reason fonts are registered with the first window only: call `fonts.register` before one that must draw as another does.
    Qt's mock reads aloud: the machine's own engine may still start long after the test that tapped the button.
    """

    def __init__(
        self,
        qtbot: QtBot,
        services: FakeServices,
        size: tuple[int, int] = LANDSCAPE,
        *,
        motion: bool = False,
        hasty: bool = False,
        **settings: object,
    ) -> None:
        self.services = services
        self.kiosk = build_view_models(services.dependencies(**settings), services.session, motion=motion)
        for countdown in (self.kiosk.idle, self.kiosk.thanks, self.kiosk.lesson):
            countdown._timer.setInterval(_NEVER)
        self.kiosk.speech._open_engine = mock_voice
        self._qtbot = qtbot
        with mock.patch.object(fonts, "register", _register_fonts_once):
            self._shown: KioskWindow = open_window(self.kiosk)
        self.window = self._shown.window
        self._shown.input_filter.double_tap = DOUBLE_TAP if hasty else 0.0
        self._shown.input_filter.repeated_tap = REPEATED_TAP if hasty else 0.0
        self.finger: QPointingDevice = QTest.createTouchDevice()
        self._set_compile_timer(running=False)
        self._cover = self._covered()
        self.window.resize(*size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.settle()

    def close(self) -> None:
        """Take the window down."""
        self.kiosk.end_visit()
        self._shown.close()
        _kept.append(self.kiosk)

    def _covered(self) -> QObject:
        cover, undefined = QQmlExpression(QQmlEngine.contextForObject(self.window), self.window, _COVER).evaluate()
        assert not undefined
        assert isinstance(cover, QObject)
        return cover

    def compile_ahead(self) -> None:
        """Compile the screens, and wait until the keyboard is there."""
        self._set_compile_timer(running=True)
        self.wait_until(lambda: self.window.findChild(QObject, "keyboard") is not None)

    def _set_compile_timer(self, *, running: bool) -> None:
        timer = self.window.findChild(QObject, "compileAhead")
        assert timer
        timer.setProperty("interval", 0)
        timer.setProperty("running", running)

    def settle(self) -> None:
        """Wait until a frame with the present state is painted: layouts are at rest then."""
        self._frame()
        self._frame()

    def at_rest(self, look: Callable[[QQuickWindow], list[str]]) -> list[str]:
        """Return the probe's result when a frame with the present state is painted, before the next second can change a number."""
        self._frame()
        found: list[list[str]] = []
        self.window.frameSwapped.connect(lambda: found.append(look(self.window)), Qt.ConnectionType.SingleShotConnection)
        self._frame()
        return found[0]

    def _frame(self) -> None:
        with self._qtbot.waitSignal(self.window.frameSwapped):
            self.window.update()

    @property
    def end_timer(self) -> EndTimer:
        """What pauses the session when its planned time is over."""
        timer = self.kiosk.findChild(EndTimer)
        assert timer
        return timer

    @property
    def engine(self) -> QQmlApplicationEngine:
        """The engine of the window's QML."""
        return self._shown.engine

    @property
    def screen(self) -> str:
        """The objectName of the screen that is on."""
        return next(iter(self.item("screen").childItems())).objectName()

    @property
    def root(self) -> QQuickItem:
        """All that is in the window."""
        return self.window.contentItem()

    def item(self, name: str) -> QQuickItem:
        """Return the visible item of this objectName."""
        found = items.find(self.root, name)
        assert found is not None, f"'{name}' is not on screen; there are {sorted(self.names())}"
        return found

    def sees(self, name: str) -> bool:
        """Return whether such an item is on screen."""
        return items.find(self.root, name) is not None

    def wait_for(self, name: str) -> None:
        """Wait until such an item is on screen."""
        self._qtbot.waitUntil(lambda: self.sees(name))

    def wait_until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true)

    def names(self) -> set[str]:
        return {item.objectName() for item in items.walk(self.root)} - {""}

    def texts(self) -> list[str]:
        self.settle()
        return items.texts(self.root)

    def says(self, words: str) -> bool:
        """Return whether a text on screen contains these words."""
        return any(words in text for text in self.texts())

    def text_of(self, name: str) -> str:
        """Return the text of an item, or of the first text in it."""
        return next(iter(items.texts(self.item(name))), "")

    def spot(self, name: str) -> QPoint:
        """Return where to tap this item. It has to be visible, enabled and inside the window."""
        self.settle()
        item = self.item(name)
        spot = items.centre(item)
        assert item.isEnabled(), f"'{name}' is off"
        assert items.seen_place(item).contains(spot.toPointF()), f"'{name}' is scrolled out of sight"
        assert items.place(self.root).contains(spot.toPointF()), f"'{name}' is outside the window"
        return spot

    def tap(self, name: str) -> None:
        """Finger down and up in the middle of an item; a button has to feel it."""
        spot, item = self.spot(name), self.item(name)
        button = item.inherits(items.BUTTON)
        self.touch(spot)
        assert not button or item.property("down"), f"'{name}' is covered by something else"
        self.let_go(spot)

    def reach(self, name: str) -> None:
        """Tap an item, after 'More below' as often as it takes to bring it in sight."""
        self.bring(name)
        self.tap(name)

    def bring(self, name: str) -> None:
        """Scroll an item into view."""
        for _ in range(10):
            self.settle()
            item = self.item(name)
            if items.is_whole(item) or not self.sees("scrollMore"):
                break
            self.tap("scrollMore" if self.item("scrollMore").isEnabled() else "scrollTop")

    def poke(self, spot: QPoint) -> None:
        """Tap at a position, whatever is there."""
        self.touch(spot)
        self.let_go(spot)

    def touch(self, *spots: QPoint) -> None:
        """Press all fingers at the same time."""
        fingers = QTest.touchEvent(self.window, self.finger)
        for number, spot in enumerate(spots):
            fingers.press(number, spot, self.window)
        fingers.commit()

    def let_go(self, *spots: QPoint) -> None:
        """Release all fingers at the same time."""
        fingers = QTest.touchEvent(self.window, self.finger)
        for number, spot in enumerate(spots):
            fingers.release(number, spot, self.window)
        fingers.commit()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=self.spot(name))

    def keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys of a real keyboard."""
        QTest.keyClick(self.window, key, modifiers)

    def type(self, words: str) -> None:
        """Tap keys of the on-screen keyboard; it capitalises automatically."""
        for letter in words:
            self._tap(self._key(letter.lower()))

    def key_spot(self, letter: str) -> QPoint:
        """Return the position of a letter's key."""
        return items.centre(self._key(letter))

    def key_spot_of(self, code: Qt.Key) -> QPoint:
        """Return the position of the key with this text."""
        return items.centre(next(key for key in self.keyboard_keys() if key.property("key") == code.value))

    def key_places(self) -> list[QRectF]:
        """Return the touch areas of all keys."""
        return [items.place(key) for key in self.keyboard_keys() if key.isEnabled() and not key.property("noKeyEvent")]

    def press_key(self, code: Qt.Key) -> None:
        """Tap a key of the on-screen keyboard by what it is."""
        self._tap(next(key for key in self.keyboard_keys() if key.property("key") == code.value))

    def press_label(self, label: str) -> None:
        """Tap the key of the on-screen keyboard that shows this label."""
        self._tap(next(key for key in self.keyboard_keys() if key.property("displayText") == label))

    def key_width(self, letter: str) -> float:
        return items.place(self._key(letter)).width()

    def dial(self, digits: str) -> None:
        """Type on the PIN pad and confirm."""
        for digit in digits:
            self.tap(f"digit-{digit}")
        self.tap("pinSubmit")

    def read(self) -> None:
        """Wait until the reason on screen has been there long enough to be decided."""
        self._qtbot.waitUntil(lambda: self.kiosk.organiser.reasons.canDecide)

    def decide(self, button: str) -> None:
        """Show or hide the reason on screen, having read it."""
        self.read()
        self.tap(button)

    def page_is_made(self) -> None:
        """Wait until the page is created, printed or saved, and the printer was polled."""
        self.settle()
        report = self.kiosk.organiser.report
        self._qtbot.waitUntil(lambda: not report.busy and not report.printing.polling)

    def page_is_half_made(self) -> None:
        """Wait until the progress bar moves."""
        self._qtbot.waitUntil(lambda: self.kiosk.organiser.report.progress > 0)

    def wait_for_machine(self) -> None:
        """Wait until folders, machine and printers were checked."""
        machine = self.kiosk.organiser.kiosk
        paper = machine.debates.paper
        self._qtbot.waitUntil(
            lambda: not (machine.folders.busy or machine.diagnostics.busy or machine.settings.busy or machine.debates.busy)
        )
        self._qtbot.waitUntil(lambda: not paper.opened or (paper.printing._polled and not paper.printing.polling))

    def draft_is_checked(self) -> None:
        """Wait until the debate that is being written was checked, and made if that was asked for."""
        form = self.kiosk.organiser.kiosk.late_form
        self.wait_until(lambda: not (form._resting.isActive() or form._checker.busy or form._finish_task.busy or form.preview.busy))

    def code_is_printed(self) -> None:
        """Wait until the printer was tried."""
        self._qtbot.waitUntil(lambda: not self.kiosk.pin.code.busy)

    def lock_is_looked_at(self) -> None:
        """Wait until it is known which ways out are open."""
        self._qtbot.waitUntil(lambda: not self.kiosk.organiser.lockdown.checking)

    def quiet(self, seconds: int) -> None:
        """Let seconds pass in which nobody touches anything."""
        for _ in range(seconds):
            self.kiosk.idle.tick()

    def until_warned(self) -> None:
        """Let nobody touch anything until 'Still there?' comes up."""
        idle = self.kiosk.idle
        idle.extend_patience()
        self.quiet(idle.secondsLeft - WARNING)
        assert idle.warning

    def choose(self, side: str = "for", stance: str = "skip") -> None:
        """Go from attract to a chosen side."""
        self.tap("begin")
        self.tap(f"stand-{stance}")
        self.tap("tab-vote")
        self.tap(f"choose-{side}")

    def vote(self, side: str = "for", stance: str = "skip") -> None:
        """Go through a whole visit without a reason, up to 'Thank you'."""
        self.choose(side, stance)
        self.tap("castWithoutReason")
        assert self.screen == "thanks"

    def enter(self, pin: str = PIN) -> None:
        """Open the organiser's area, choosing the PIN if there is none. The pad itself is touched by `enter_by_touch` only."""
        fresh = not self.services.pin.is_set()
        self.tap("organiserDoor")
        for _ in range(2 if fresh else 1):
            for digit in pin:
                self.kiosk.pin.press(digit)
            self.kiosk.pin.submit()
        if fresh:
            self.kiosk.pin.confirmCode()
        assert self.screen == "organiser"

    def enter_by_touch(self, pin: str = PIN) -> None:
        """Open the organiser's area with a finger."""
        fresh = not self.services.pin.is_set()
        self.tap("organiserDoor")
        self.dial(pin)
        if fresh:
            self.dial(pin)
            self.tap("recoveryKept")
        assert self.screen == "organiser"

    def picture(self) -> Image.Image:
        self.settle()
        self._cover.setProperty("visible", False)
        grabbed = self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
        self._cover.setProperty("visible", True)
        size = (grabbed.width(), grabbed.height())
        return Image.frombuffer("RGB", size, bytes(grabbed.constBits()), "raw", "RGB", grabbed.bytesPerLine(), 1)

    def save(self, target: Path) -> None:
        """Keep a picture, for looking at a failure."""
        self.picture().save(target)

    def keyboard_keys(self) -> list[QQuickItem]:
        """Return all keys of the on-screen keyboard."""
        self.settle()
        return [item for item in items.walk(self.item("keyboard")) if item.property("displayText") is not None]

    def _key(self, letter: str) -> QQuickItem:
        matching: list[QQuickItem] = []

        def is_there() -> bool:
            matching[:] = [key for key in self.keyboard_keys() if str(key.property("text")).lower() == letter]
            return bool(matching)

        self._qtbot.waitUntil(is_there)
        return matching[0]

    def _tap(self, key: QQuickItem) -> None:
        spot = items.centre(key)
        self.touch(spot)
        assert key.property("pressed"), f"the key '{key.property('displayText')}' is covered by something else"
        self.let_go(spot)

"""What a visitor's hands could do to the window itself, on a kiosk with a PIN and on one without."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.input.keys import is_allowed
from kiosk.ui.input.lockdown_filter import LockdownFilter
from kiosk.ui.screen_placement import ScreenPlacement
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import PIN, WindowDriver

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
META = Qt.KeyboardModifier.MetaModifier
K = Qt.Key


@pytest.fixture
def locked(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a kiosk with a PIN."""
    services.open()
    services.pin.set(PIN)
    return open_kiosk()


def key(code: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code.value, held, text)


@pytest.mark.parametrize("code", [K.Key_F1, K.Key_F4, K.Key_F5, K.Key_F11, K.Key_F12, K.Key_Print, K.Key_Menu, K.Key_SysReq, K.Key_Help,
                                  K.Key_Back, K.Key_HomePage, K.Key_Search, K.Key_LaunchMail, K.Key_MediaPlay, K.Key_VolumeUp,
                                  K.Key_PowerOff, K.Key_Sleep, K.Key_Super_L, K.Key_Meta, K.Key_Alt, K.Key_Control])  # fmt: skip
def test_keys_that_do_something_elsewhere_are_not_is_allowed(code: Qt.Key) -> None:
    assert not is_allowed(key(code))


@pytest.mark.parametrize(("code", "held"), [
    (K.Key_F4, ALT), (K.Key_Tab, ALT), (K.Key_Space, ALT), (K.Key_Escape, CTRL), (K.Key_W, CTRL), (K.Key_Q, CTRL), (K.Key_P, CTRL),
    (K.Key_N, CTRL), (K.Key_T, CTRL), (K.Key_O, CTRL), (K.Key_R, CTRL), (K.Key_Delete, CTRL | ALT), (K.Key_T, CTRL | ALT),
    (K.Key_D, META), (K.Key_L, META), (K.Key_O, CTRL | ALT | META), (K.Key_Escape, CTRL | SHIFT), (K.Key_I, CTRL | SHIFT),
])  # fmt: skip
def test_shortcuts_are_not_is_allowed(code: Qt.Key, held: Qt.KeyboardModifier) -> None:
    assert not is_allowed(key(code, held))


@pytest.mark.parametrize(("code", "held", "text"), [
    (K.Key_A, NONE, "a"), (K.Key_A, SHIFT, "A"), (K.Key_At, NONE, "@"), (K.Key_E, CTRL | ALT, "€"), (0, NONE, "ж"),
    (K.Key_Return, NONE, "\r"),
    (K.Key_Backspace, NONE, "\b"), (K.Key_Delete, NONE, "\x7f"), (K.Key_Backtab, SHIFT, ""), (K.Key_PageDown, NONE, ""),
    (K.Key_Dead_Acute, NONE, ""), (K.Key_Left, CTRL, ""), (K.Key_Z, CTRL, "\x1a"), (K.Key_O, CTRL | ALT, "\x0f"), (K.Key_Tab, NONE, "\t"),
])  # fmt: skip
def test_writing_moving_about_and_the_door_are_is_allowed(code: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
    assert is_allowed(QKeyEvent(QEvent.Type.KeyPress, int(code), held, text))


def test_a_locked_kiosk_cannot_be_closed_by_its_window_nor_its_session(locked: WindowDriver) -> None:
    left: list[bool] = []
    locked.kiosk.quitRequested.connect(lambda: left.append(True))
    locked.window.close()
    QGuiApplication.quit()
    locked.keys(K.Key_Q, CTRL)
    locked.keys(K.Key_F4, ALT)
    locked.settle()
    assert (locked.window.isVisible(), left) == (True, [])


def test_a_kiosk_without_a_pin_can_be_left(driver: WindowDriver) -> None:
    left: list[bool] = []
    driver.kiosk.quitRequested.connect(lambda: left.append(True))
    driver.keys(K.Key_Q, CTRL)
    assert left == [True]
    assert driver.window.close()


def test_only_the_left_button_taps(locked: WindowDriver) -> None:
    spot = locked.spot("begin")
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton):
        QTest.mouseClick(locked.window, button, pos=spot)
        assert locked.screen == "attract"
    QTest.mouseClick(locked.window, Qt.MouseButton.LeftButton, pos=spot)
    assert locked.screen == "opening"


def test_there_is_no_context_menu_and_nothing_can_be_dropped(locked: WindowDriver) -> None:
    dropped = QMimeData()
    dropped.setText("dropped")
    spot = QPoint(900, 500)
    no_buttons = Qt.MouseButton.NoButton
    for event in (
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, spot),
        QDragEnterEvent(spot, Qt.DropAction.CopyAction, dropped, no_buttons, NONE),
        QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, dropped, no_buttons, NONE),
    ):
        QGuiApplication.sendEvent(locked.window, event)
        assert not event.isAccepted()
    assert locked.window.isVisible()


@pytest.mark.parametrize("fingers", [2, 3, 4, 5])
def test_fingers_and_swipes_leave_the_screen_as_it_is(locked: WindowDriver, fingers: int) -> None:
    locked.kiosk.startVisit()
    locked.kiosk.visit.takeStance("")
    locked.kiosk.show("vote")
    windows = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
    starts = [QPoint(300 + 250 * number, 600) for number in range(fingers)]
    for step in (QPoint(900, 0), QPoint(-900, 0), QPoint(0, 400), QPoint(0, -500), QPoint(0, 0)):
        locked.touch(*starts)
        for part in range(1, 6):
            moves = QTest.touchEvent(locked.window, locked.finger)
            for number, start in enumerate(starts):
                moves.move(number, start + step * part / 5, locked.window)
            moves.commit()
        locked.let_go(*(start + step for start in starts))
    assert locked.screen == "vote"
    assert locked.services.votes == 0
    assert locked.window.isVisible()
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == windows


@pytest.mark.parametrize("spoil", [QWindow.showMinimized, QWindow.showNormal, QWindow.showMaximized])
def test_the_window_comes_back_full_screen_and_others_go(locked: WindowDriver, qtbot: QtBot, spoil: Callable[[QWindow], None]) -> None:
    guard = locked.window.findChild(LockdownFilter)
    assert guard is not None
    guard.start(ScreenPlacement(locked.window).apply)
    locked.window.showFullScreen()
    spoil(locked.window)
    other = QWindow()
    other.show()
    qtbot.waitUntil(lambda: locked.window.visibility() is QWindow.Visibility.FullScreen and not other.isVisible())
    other.destroy()


def test_without_a_pin_nobody_is_held(driver: WindowDriver) -> None:
    guard = driver.window.findChild(LockdownFilter)
    assert guard is not None
    driver.window.showMinimized()
    guard.restore_window()
    assert driver.window.visibility() is QWindow.Visibility.Minimized
    driver.window.showNormal()

"""Tests that the pointer is hidden until a mouse moves, and again as soon as the screen is touched."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.input.pointer_visibility import PointerVisibility, show_pointer
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def touched(driver: WindowDriver) -> Iterator[WindowDriver]:
    """Return a kiosk on a touch screen."""
    PointerVisibility(driver.window)
    yield driver
    show_pointer()


def is_hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() is Qt.CursorShape.BlankCursor


def move(driver: WindowDriver, x: int, y: int) -> None:
    QTest.mouseMove(driver.window, QPoint(x, y))
    driver.settle()


def test_the_pointer_is_hidden_until_a_mouse_moves(touched: WindowDriver) -> None:
    assert is_hidden()
    move(touched, 300, 300)  # where it happens to rest
    move(touched, 300, 300)
    assert is_hidden()
    move(touched, 310, 300)
    assert not is_hidden()


def test_a_touch_hides_it_and_a_mouse_shows_it_again(touched: WindowDriver) -> None:
    touched.click("begin")
    assert not is_hidden()
    touched.tap("stand-skip")
    assert is_hidden()
    touched.tap("tab-vote")
    assert is_hidden()
    move(touched, 20, 20)
    move(touched, 40, 20)
    assert not is_hidden()
    touched.touch(QPoint(5, 5))
    assert is_hidden()
    touched.let_go(QPoint(5, 5))


def test_keys_leave_it_as_it_is(touched: WindowDriver) -> None:
    touched.keys(Qt.Key.Key_Tab)
    assert is_hidden()
    touched.click("begin")
    touched.keys(Qt.Key.Key_Tab)
    assert not is_hidden()

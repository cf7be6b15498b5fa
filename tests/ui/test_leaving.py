import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from pytestqt.qtbot import QtBot

from kiosk.ui.event_loop import on_termination_signal
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import PIN, WindowDriver

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_q_leaves_a_kiosk_without_a_pin(driver: WindowDriver, qtbot: QtBot) -> None:
    with qtbot.waitSignal(driver.kiosk.quitRequested):
        driver.keys(Qt.Key.Key_Q, CTRL)


def test_ctrl_q_does_nothing_once_there_is_a_pin(services: FakeServices, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    services.open()
    services.pin.set(PIN)
    driver = open_kiosk()
    with qtbot.assertNotEmitted(driver.kiosk.quitRequested):
        driver.keys(Qt.Key.Key_Q, CTRL)
        driver.tap("begin")
        driver.keys(Qt.Key.Key_Q, CTRL)


def test_a_locked_window_refuses_to_be_closed(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open()
    services.pin.set(PIN)
    driver = open_kiosk()
    assert not driver.window.close()
    assert driver.window.isVisible()


def test_the_organiser_leaves_by_the_door(driver: WindowDriver, qtbot: QtBot) -> None:
    driver.enter_by_touch()
    driver.tap("desk-kiosk")
    driver.tap("leaveKiosk")
    assert "nobody can vote until the program is started again" in driver.text_of("askLeave")
    driver.tap("keepLeave")
    driver.tap("leaveKiosk")
    with qtbot.waitSignal(driver.kiosk.quitRequested):
        driver.tap("confirmLeave")


@pytest.fixture
def _handlers() -> Iterator[None]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("application", "_handlers")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_who_is_asked_to_end_before_the_screens_answer_ends(number: signal.Signals) -> None:
    loop = QEventLoop()
    on_termination_signal(lambda: loop.exit(0))
    signal.raise_signal(number)
    QTimer.singleShot(10_000, lambda: loop.exit(1))
    assert loop.exec() == 0

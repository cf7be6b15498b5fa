import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from pytestqt.qtbot import QtBot

from kiosk.ui.signals import end_when_asked
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import PIN, Rig

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_q_leaves_a_kiosk_without_a_pin(rig: Rig, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rig.kiosk.leave, timeout=1000):
        rig.keys(Qt.Key.Key_Q, CTRL)


def test_ctrl_q_does_nothing_once_there_is_a_pin(behind: Backstage, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    behind.open()
    behind.pin.set(PIN)
    rig = open_kiosk()
    with qtbot.assertNotEmitted(rig.kiosk.leave):
        rig.keys(Qt.Key.Key_Q, CTRL)
        rig.tap("begin")
        rig.keys(Qt.Key.Key_Q, CTRL)


def test_a_locked_window_refuses_to_be_closed(behind: Backstage, open_kiosk: OpenKiosk) -> None:
    behind.open()
    behind.pin.set(PIN)
    rig = open_kiosk()
    assert not rig.window.close()
    assert rig.window.isVisible()


def test_the_organiser_leaves_by_the_door(rig: Rig, qtbot: QtBot) -> None:
    rig.enter()
    rig.tap("desk-kiosk")
    with qtbot.waitSignal(rig.kiosk.leave, timeout=1000):
        rig.tap("leaveKiosk")


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
    end_when_asked(lambda: loop.exit(0))
    signal.raise_signal(number)
    QTimer.singleShot(10_000, lambda: loop.exit(1))
    assert loop.exec() == 0

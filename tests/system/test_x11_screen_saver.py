"""Tests what an Xvfb cannot do: energy saving (DPMS) that has switched the monitor off, and a server without the extensions."""

import ctypes
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.system.x11_screen_saver import X11ScreenSaver
from tests.e2e.screen import Screen, x_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X")


@dataclass
class FakeDpms:
    """libXext on a server with energy saving. A monitor that is `stuck` stays off."""

    level: int = 3
    enabled: int = 1
    stuck: bool = False

    def DPMSQueryExtension(self, *_: Any) -> int:  # noqa: N802, ANN401 - a fake of ctypes
        return 1

    def DPMSCapable(self, _: Any) -> int:  # noqa: N802, ANN401 - the same
        return 1

    def DPMSInfo(self, _: Any, level: Any, enabled: Any) -> None:  # noqa: N802, ANN401 - the same
        ctypes.cast(level, ctypes.POINTER(ctypes.c_ushort)).contents.value = self.level
        ctypes.cast(enabled, ctypes.POINTER(ctypes.c_ubyte)).contents.value = self.enabled

    def DPMSForceLevel(self, _: Any, level: int) -> None:  # noqa: N802, ANN401 - the same
        self.level = self.level if self.stuck else level


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    with x_screen((640, 480)) as screen:
        monkeypatch.setenv("DISPLAY", screen.display)
        yield screen


@pytest.fixture
def saver(screen: Screen) -> Iterator[X11ScreenSaver]:
    assert screen.display
    saver = X11ScreenSaver()
    yield saver
    saver.release()


@pytest.mark.parametrize(("dpms", "in_force"), [(FakeDpms(), True), (FakeDpms(stuck=True), False), (FakeDpms(enabled=0), True)])
def test_a_monitor_that_was_switched_off_is_switched_on(saver: X11ScreenSaver, dpms: Any, in_force: bool) -> None:  # noqa: ANN401 - a fake
    saver._dpms = dpms
    assert saver.hold() is in_force


@pytest.mark.parametrize(("seconds", "in_force"), [("0", True), ("2", False), ("600", True)])
def test_without_the_extension_only_a_saver_that_starts_late_is_kept_off(
    saver: X11ScreenSaver, screen: Screen, seconds: str, in_force: bool
) -> None:
    saver._saver = None
    screen.run("xset", "s", seconds, seconds)
    assert saver.hold() is in_force


def test_no_server_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    saver = X11ScreenSaver()
    assert not saver.hold()
    saver.release()

"""Tests the real program under Wayland: it covers its screen however that changes, and keeps it on."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.system.wayland_idle import WaylandIdleInhibitor
from tests.commands import ROOT
from tests.e2e.kiosk_state import ask_state
from tests.e2e.monitors import TIMEOUT, wait_until
from tests.e2e.wayland import Wayland, wayland

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Wayland")
_COVERING = {"FullScreen", "Maximized"}
"""cage answers a window that asks for the full screen by maximising it."""
IDLE = 2.0
"""Seconds within which a compositor that is not inhibited reports a second without input."""


@dataclass(frozen=True, slots=True)
class RunningKiosk:
    process: subprocess.Popen[str]

    def state(self) -> dict[str, Any]:
        return ask_state(self.process)

    def wait_until_it_covers(self, *size: int) -> None:
        def covers() -> bool:
            state = self.state()
            return bool(state["covers"] and state["size"] == [*size] and state["visibility"] in _COVERING)

        wait_until(covers, lambda: f"the window is {self.state()}")


@contextmanager
def _kiosk(display: Wayland, folder: Path) -> Iterator[RunningKiosk]:
    program = [sys.executable, str(ROOT / "tests" / "e2e" / "lock_kiosk.py"), str(folder)]
    with subprocess.Popen(program, env=display.environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield RunningKiosk(process)
        finally:
            process.kill()


def test_the_window_covers_its_screen_when_that_is_resized_turned_or_scaled(tmp_path: Path) -> None:
    with wayland("sway") as display:
        display.swaymsg("output", "HEADLESS-1", "mode", "--custom", "1280x800")
        with _kiosk(display, tmp_path) as kiosk:
            kiosk.wait_until_it_covers(1280, 800)
            display.swaymsg("output", "HEADLESS-1", "mode", "--custom", "800x480")
            kiosk.wait_until_it_covers(800, 480)
            display.swaymsg("output", "HEADLESS-1", "transform", "90")
            kiosk.wait_until_it_covers(480, 800)
            display.swaymsg("output", "HEADLESS-1", "transform", "normal", "mode", "--custom", "1280x800", "scale", "2")
            kiosk.wait_until_it_covers(640, 400)


def test_the_window_moves_to_the_chosen_screen_when_that_is_plugged_in(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('screen = "HEADLESS-2"\n')
    with wayland("sway") as display, _kiosk(display, tmp_path) as kiosk:
        kiosk.wait_until_it_covers(1280, 720)
        display.swaymsg("output", "HEADLESS-2", "mode", "--custom", "1024x768")
        display.swaymsg("create_output")
        kiosk.wait_until_it_covers(1024, 768)


@pytest.mark.parametrize("compositor", ["cage", "sway"])
def test_the_compositor_does_not_go_idle_while_the_kiosk_runs(tmp_path: Path, compositor: str) -> None:
    with wayland(compositor) as display:
        with _kiosk(display, tmp_path) as kiosk:
            kiosk.wait_until_it_covers(1280, 720)
            assert kiosk.state()["covered_first"]  # no frame with a title bar either
            assert not display.goes_idle(IDLE)
        assert display.goes_idle(TIMEOUT)  # the self-check


def test_a_compositor_that_is_gone_keeps_nothing_on(monkeypatch: pytest.MonkeyPatch) -> None:
    inhibitor = WaylandIdleInhibitor()
    with wayland("cage") as display:
        for name in ("XDG_RUNTIME_DIR", "WAYLAND_DISPLAY"):
            monkeypatch.setenv(name, display.environment[name])
        assert inhibitor.hold()
        assert inhibitor.hold()
    assert not inhibitor.hold()

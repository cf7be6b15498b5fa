"""Tests that the real program covers its screen however the monitors change, with and without a window manager."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.commands import PROGRAM, ROOT, goodfaith
from tests.e2e.monitors import FIRST, SECOND, Monitors, monitors

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X")
OPENBOX = ["openbox", "--config-file", str(ROOT / "packaging" / "openbox" / "rc.xml"), "--sm-disable"]


@contextmanager
def _program(display: Monitors, *command: str) -> Iterator[None]:
    with subprocess.Popen(command, env=display.environment, stderr=subprocess.DEVNULL) as process:
        try:
            yield
        finally:
            process.kill()


@pytest.mark.parametrize("manager", [[], OPENBOX], ids=["bare X", "openbox"])
def test_the_window_covers_its_screen_however_the_monitors_change(tmp_path: Path, manager: list[str]) -> None:
    with monitors(tmp_path) as display, ExitStack() as programs:
        if manager:
            programs.enter_context(_program(display, *manager))
        programs.enter_context(_program(display, *PROGRAM, "run", "--data", str(tmp_path / "data")))
        display.wait_for_window((0, 0, 1280, 800))
        display.set(FIRST, (800, 480))
        display.wait_for_window((0, 0, 800, 480))
        display.set(FIRST, (480, 800))  # the dummy driver cannot turn a picture
        display.wait_for_window((0, 0, 480, 800))
        display.set(FIRST, (1280, 800))
        display.wait_for_window((0, 0, 1280, 800))
        display.set(SECOND, (1024, 768), "--right-of", FIRST)
        display.xrandr("--output", SECOND, "--primary")
        display.wait_for_window((1280, 0, 1024, 768))
        display.unplug(SECOND)
        display.wait_for_window((0, 0, 1280, 800))


def test_the_chosen_screen_is_used_while_it_is_plugged_in(tmp_path: Path) -> None:
    with monitors(tmp_path) as display, _program(display, *PROGRAM, "run", "--screen", SECOND, "--data", str(tmp_path / "data")):
        display.wait_for_window((0, 0, 1280, 800))
        display.set(SECOND, (1024, 768), "--right-of", FIRST)
        display.wait_for_window((1280, 0, 1024, 768))
        display.unplug(SECOND)
        display.wait_for_window((0, 0, 1280, 800))


def test_the_screen_of_the_settings_is_used_and_doctor_lists_them(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(f'screen = "{SECOND}"\n')
    with monitors(tmp_path) as display:
        display.set(SECOND, (1024, 768), "--right-of", FIRST)
        with _program(display, *PROGRAM, "run", "--data", str(tmp_path)):
            display.wait_for_window((1280, 0, 1024, 768))
            (tmp_path / "settings.toml").write_text(f'screen = "{FIRST}"\n')
            display.wait_for_window((0, 0, 1280, 800))
        found = json.loads(goodfaith("inspect-screens", env=display.environment).stdout)
    assert found == {"screens": {FIRST: "1280x800", SECOND: "1024x768"}, "stay_on": True}


def test_the_out_of_service_page_follows_too(tmp_path: Path) -> None:
    """The page names the log's path: one of many lines must not make the window larger than a small screen."""
    data = tmp_path / " ".join(["a long name"] * 18)
    with monitors(tmp_path) as display, _program(display, *PROGRAM, "out-of-service", "--data", str(data)):
        display.wait_for_window((0, 0, 1280, 800))
        display.set(FIRST, (800, 480))
        display.wait_for_window((0, 0, 800, 480))

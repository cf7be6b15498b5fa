"""Tests that the real program keeps a real screen on, and that the screen goes dark without it: before it starts and after it ends."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import PROGRAM
from tests.e2e.monitors import wait_until
from tests.e2e.screen import x_screen
from tests.e2e.screen_saver import SaverReader, saver_reader

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X")
IDLE = 1500
"""Milliseconds without input after which it would be dark."""


def _wait_until_dark(reader: SaverReader, dark: bool) -> None:
    wait_until(lambda: reader.read().dark is dark, lambda: f"the screen is {reader.read()}")


@pytest.mark.parametrize("kill", [False, True], ids=["SIGTERM", "SIGKILL"])
def test_the_screen_stays_on_while_the_kiosk_runs_and_only_then(tmp_path: Path, kill: bool) -> None:
    with x_screen((800, 480)) as display, saver_reader(display.display) as reader:
        display.run("xset", "s", "1", "1")
        _wait_until_dark(reader, True)  # the self-check
        with subprocess.Popen([*PROGRAM, "run", "--data", str(tmp_path / "data")], env=display.environment) as kiosk:
            try:
                _wait_until_dark(reader, False)
                wait_until(lambda: reader.read().idle > IDLE, lambda: "something resets the idle time")
                assert not reader.read().dark
            finally:
                kiosk.kill() if kill else kiosk.terminate()
            assert kill or kiosk.wait(timeout=60) == 0
        _wait_until_dark(reader, True)

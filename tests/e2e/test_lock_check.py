"""Tests the lockdown check on real X servers with openbox: its default bindings are found, packaging/openbox has none."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from kiosk.data_folder import DataFolder
from kiosk.system.pin_file import pin_store
from kiosk.system.x11_grabs import XServerGrabs, probe
from tests.commands import ROOT, goodfaith
from tests.e2e.screen import Screen, x_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X")
KIOSK = ROOT / "packaging" / "openbox" / "rc.xml"
DEFAULT = Path("/etc/xdg/openbox/rc.xml")


@contextmanager
def _openbox(rc: Path) -> Iterator[Screen]:
    """Yield a screen with openbox once it manages a window: by then it has grabbed its keys."""
    with x_screen((640, 480)) as screen:
        command = ["openbox", "--config-file", str(rc), "--sm-disable"]
        with subprocess.Popen(command, env=screen.environment, stderr=subprocess.DEVNULL) as manager, ExitStack() as windows:
            try:
                _wait_until_managed(screen, windows)
                yield screen
            finally:
                manager.kill()


def _wait_until_managed(screen: Screen, windows: ExitStack) -> None:
    """Wait until a window is managed. Not by the check itself: it grabs every key for a moment, so openbox could not."""
    for _ in range(20):  # openbox may miss a window that opens while it starts: try another one
        window = windows.enter_context(subprocess.Popen(["xev"], env=screen.environment, stdout=subprocess.DEVNULL))
        windows.callback(window.kill)
        end = time.monotonic() + 2
        while time.monotonic() < end:
            if screen.run("xdotool", "getactivewindow").strip():
                return
    pytest.fail("openbox did not start")


def _probe(screen: Screen) -> XServerGrabs:
    grabs = probe(screen.display)
    assert grabs is not None
    return grabs


def test_the_bindings_of_a_default_openbox_are_found() -> None:
    with _openbox(DEFAULT) as screen:
        grabs = _probe(screen)
    assert {"Alt+Tab", "Alt+F4", "Alt+Escape", "Super+d", "Ctrl+Alt+Left"} <= set(grabs.keys)
    assert grabs.buttons == ("Alt+left", "Alt+middle", "Alt+right")
    assert grabs.console_keys


def test_packaging_openbox_passes_the_check(tmp_path: Path) -> None:
    pin_store(DataFolder(tmp_path).pin_file).set("294817")
    with _openbox(KIOSK) as screen:
        assert _probe(screen).keys == ()
        assert _probe(screen).console_keys  # of the X server itself; the session script turns them off in its first line
        screen.run("setxkbmap", "-option", "srvrkeys:none")
        grabs = _probe(screen)
        assert (grabs.keys, grabs.buttons, grabs.console_keys, grabs.zap_keys) == ((), (), False, False)
        output = goodfaith("doctor", "--data", tmp_path, env=screen.environment).stdout
    assert "ok       Lock: every way out of this machine that can be found is closed" in output


def test_the_session_script_does_what_the_check_requires() -> None:
    script = (ROOT / "packaging" / "openbox" / "goodfaith-session").read_text()
    assert "setxkbmap -option srvrkeys:none" in script
    assert subprocess.run(["sh", "-n"], input=script, text=True, check=False).returncode == 0


def test_no_x_server_is_no_answer() -> None:
    assert probe(":4711") is None

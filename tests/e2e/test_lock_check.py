"""The lock check on real X servers with openbox: its own bindings are found, packaging/openbox has none."""

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

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X is Linux's")
KIOSK = ROOT / "packaging" / "openbox" / "rc.xml"
DEFAULT = Path("/etc/xdg/openbox/rc.xml")


@contextmanager
def _managed(rc: Path) -> Iterator[Screen]:
    """A screen with openbox and one window that it looks after, so it has everything it listens to by then."""
    with x_screen((640, 480)) as screen:
        words = ["openbox", "--config-file", str(rc), "--sm-disable"]
        with subprocess.Popen(words, env=screen.environment, stderr=subprocess.DEVNULL) as manager, ExitStack() as windows:
            try:
                _until_managed(screen, windows)
                yield screen
            finally:
                manager.kill()


def _until_managed(screen: Screen, windows: ExitStack) -> None:
    """Wait until a window is looked after. Not by the check itself: that has every key for a moment, and openbox would go without."""
    for _ in range(20):  # a window that comes while openbox starts may be overlooked: try another one
        window = windows.enter_context(subprocess.Popen(["xev"], env=screen.environment, stdout=subprocess.DEVNULL))
        windows.callback(window.kill)
        end = time.monotonic() + 2
        while time.monotonic() < end:
            if screen.run("xdotool", "getactivewindow").strip():
                return
    pytest.fail("openbox did not start")


def _probed(screen: Screen) -> XServerGrabs:
    found = probe(screen.display)
    assert found is not None
    return found


def test_what_an_ordinary_openbox_listens_to_is_found() -> None:
    with _managed(DEFAULT) as screen:
        found = _probed(screen)
    assert {"Alt+Tab", "Alt+F4", "Alt+Escape", "Super+d", "Ctrl+Alt+Left"} <= set(found.keys)
    assert found.buttons == ("Alt+left", "Alt+middle", "Alt+right")
    assert found.console_keys


def test_packaging_openbox_passes_the_check(tmp_path: Path) -> None:
    pin_store(DataFolder(tmp_path).pin_file).set("294817")
    with _managed(KIOSK) as screen:
        assert _probed(screen).keys == ()
        assert _probed(screen).console_keys  # an X server's own, until the session's first line
        screen.run("setxkbmap", "-option", "srvrkeys:none")
        found = _probed(screen)
        assert (found.keys, found.buttons, found.console_keys, found.zap_keys) == ((), (), False, False)
        told = goodfaith("doctor", "--data", tmp_path, env=screen.environment).stdout
    assert "ok       lock: every way out of this machine that can be found is closed" in told


def test_the_session_script_does_what_the_check_asks_for() -> None:
    script = (ROOT / "packaging" / "openbox" / "goodfaith-session").read_text()
    assert "setxkbmap -option srvrkeys:none" in script
    assert subprocess.run(["sh", "-n"], input=script, text=True, check=False).returncode == 0


def test_no_x_server_is_no_answer() -> None:
    assert probe(":4711") is None

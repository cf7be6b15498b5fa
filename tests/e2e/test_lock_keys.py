"""Tests that eighty key combinations and all other mouse buttons do nothing to a locked kiosk under X with openbox."""

import itertools
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.data_folder import DataFolder
from kiosk.system.pin_file import pin_store
from tests.commands import ROOT
from tests.e2e.kiosk_state import ask_state
from tests.e2e.screen import SIZE, Screen, x_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X")

OPENBOX: Final = ROOT / "packaging" / "openbox" / "rc.xml"
DEFAULT: Final = Path("/etc/xdg/openbox/rc.xml")
MODIFIERS: Final = ("alt", "ctrl", "super", "ctrl+alt", "ctrl+shift", "alt+shift")
KEYS: Final = ("Tab", "F4", "F2", "Escape", "space", "Left", "d", "w", "q")
OTHER_COMBINATIONS: Final = (
    *(f"F{number}" for number in range(1, 13)),
    *("Print", "alt+Print", "Menu", "Super_L", "Help", "Pause", "Escape", "shift+F10", "ctrl+p", "ctrl+n", "ctrl+t", "ctrl+o"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+F1", "ctrl+alt+t", "super+l", "super+e", "super+r", "super+1", "alt+F1"),
    *("alt+F10", "alt+F11", "super+Up", "XF86AudioPlay", "XF86HomePage", "XF86Mail", "XF86Calculator", "XF86Sleep"),
)
COMBINATIONS: Final = (*(f"{modifier}+{key}" for modifier, key in itertools.product(MODIFIERS, KEYS)), *OTHER_COMBINATIONS)
AT_REST: Final = {
    "screen": "attract",
    "visibility": "FullScreen",
    "active": True,
    "covers": True,
    "size": [*SIZE],
    "windows": 1,
    "covered_first": True,
}


@dataclass(frozen=True, slots=True)
class LockedKiosk:
    """A locked kiosk on a screen."""

    display: Screen
    process: subprocess.Popen[str]

    def state(self) -> dict[str, Any]:
        """Return the program's own view of its state."""
        return ask_state(self.process)

    def settled_state(self) -> dict[str, Any]:
        """Return the state once it is AT_REST, or after a timeout."""
        for _ in range(40):
            state = self.state()
            if state == AT_REST:
                break
            self.display.run("sleep", "0.05")
        return state

    def disturbed_state(self) -> dict[str, Any]:
        """Return the state once it differs from AT_REST, or after five seconds, because a window manager is slow."""
        for _ in range(50):
            if (state := self.state()) != AT_REST:
                break
            self.display.run("sleep", "0.1")
        return state

    def count_windows(self) -> int:
        """Return the number of visible windows of all programs."""
        return len(self.display.run("xdotool", "search", "--onlyvisible", "--name", ".*").split())

    def wait_for_window_count(self, before: int) -> int:
        """Return the number of windows once it differs from `before`, or after five seconds, because a window manager is slow."""
        for _ in range(50):
            if (now := self.count_windows()) != before:
                break
            self.display.run("sleep", "0.1")
        return now


def _wait_for_window_manager(display: Screen) -> None:
    """Return once a window manager answers; before, it has not yet taken its keys."""
    for _ in range(300):
        if display.run("xdotool", "get_num_desktops"):
            return
        display.run("sleep", "0.1")
    pytest.fail("the window manager did not start")


@contextmanager
def _locked(folder: Path, rc: Path, *options: str) -> Iterator[LockedKiosk]:
    folder.mkdir()
    pin_store(DataFolder(folder).pin_file).set("294817")
    with x_screen() as display:
        manager = subprocess.Popen(
            ["openbox", "--config-file", str(rc), "--sm-disable"], env=display.environment, stderr=subprocess.DEVNULL
        )
        _wait_for_window_manager(display)
        program = [sys.executable, str(ROOT / "tests" / "e2e" / "lock_kiosk.py"), str(folder), *options]
        with subprocess.Popen(program, env=display.environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            try:
                kiosk = LockedKiosk(display, process)
                assert kiosk.settled_state() == AT_REST
                yield kiosk
            finally:
                process.kill()
                manager.kill()
                manager.wait()


def _effective_keys(kiosk: LockedKiosk, combinations: tuple[str, ...]) -> list[str]:
    """Return the combinations after which something had changed."""
    effective = []
    before = kiosk.count_windows()
    for combination in combinations:
        kiosk.display.key(combination)
        if kiosk.settled_state() != AT_REST or kiosk.count_windows() != before:
            effective.append(combination)
    return effective


def test_eighty_key_combinations_and_other_buttons_lead_nowhere(tmp_path: Path) -> None:
    assert len(COMBINATIONS) >= 80
    with _locked(tmp_path / "data", OPENBOX) as kiosk:
        before = kiosk.count_windows()
        assert _effective_keys(kiosk, COMBINATIONS) == []
        for button, (x, y) in itertools.product(("2", "3", "8", "9"), ((10, 10), (960, 540), (1910, 1070))):
            kiosk.display.run("xdotool", "mousemove", str(x), str(y), "click", button)
            kiosk.display.run(
                "xdotool", "keydown", "alt", "mousedown", button, "mousemove", "700", "300", "mouseup", button, "keyup", "alt"
            )
            assert (kiosk.settled_state(), kiosk.count_windows()) == (AT_REST, before)
        kiosk.display.key("ctrl+alt+o")  # proves that keys arrive: this one opens the PIN pad
        assert kiosk.state()["screen"] == "pin"


def test_self_check_the_bindings_of_an_ordinary_openbox_are_noticed(tmp_path: Path) -> None:
    with _locked(tmp_path / "data", DEFAULT) as kiosk:
        before = kiosk.count_windows()
        kiosk.display.key("alt+space")
        assert kiosk.wait_for_window_count(before) != before  # its menu


def test_self_check_without_the_lock_a_window_manager_takes_the_window_away(tmp_path: Path) -> None:
    with _locked(tmp_path / "data", DEFAULT, "--unlocked") as kiosk:
        kiosk.display.key("super+d")  # shows the desktop
        assert kiosk.disturbed_state() != AT_REST

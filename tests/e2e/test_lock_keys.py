"""A locked kiosk under X with openbox: eighty key combinations and every other button of the mouse lead nowhere."""

import itertools
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.data_folder import DataFolder
from kiosk.system.pin_file import pin_store
from tests.commands import ROOT
from tests.e2e.screen import Screen, x_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X is Linux's")

OPENBOX: Final = ROOT / "packaging" / "openbox" / "rc.xml"
DEFAULT: Final = Path("/etc/xdg/openbox/rc.xml")
HELD: Final = ("alt", "ctrl", "super", "ctrl+alt", "ctrl+shift", "alt+shift")
PRESSED: Final = ("Tab", "F4", "F2", "Escape", "space", "Left", "d", "w", "q")
OTHERS: Final = (
    *(f"F{number}" for number in range(1, 13)),
    *("Print", "alt+Print", "Menu", "Super_L", "Help", "Pause", "Escape", "shift+F10", "ctrl+p", "ctrl+n", "ctrl+t", "ctrl+o"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+F1", "ctrl+alt+t", "super+l", "super+e", "super+r", "super+1", "alt+F1"),
    *("alt+F10", "alt+F11", "super+Up", "XF86AudioPlay", "XF86HomePage", "XF86Mail", "XF86Calculator", "XF86Sleep"),
)
COMBINATIONS: Final = (*(f"{held}+{key}" for held, key in itertools.product(HELD, PRESSED)), *OTHERS)
AT_REST: Final = {"screen": "attract", "visibility": "FullScreen", "active": True, "covers": True, "windows": 1}


@dataclass(frozen=True, slots=True)
class Locked:
    """A kiosk on a screen, and what can be asked about it."""

    display: Screen
    process: subprocess.Popen[str]

    def state(self) -> dict[str, Any]:
        """How the program sees itself."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the program has ended"
        return dict(json.loads(line))

    def settled(self) -> dict[str, Any]:
        """The state once it is as it should be, or what it stays at."""
        for _ in range(40):
            state = self.state()
            if state == AT_REST:
                break
            self.display.run("sleep", "0.05")
        return state

    def windows(self) -> int:
        """Windows of any program that are to be seen on the screen."""
        return len(self.display.run("xdotool", "search", "--onlyvisible", "--name", ".*").split())

    def windows_after(self, before: int) -> int:
        """Their number once it is another than before, or after five seconds: a manager takes its time."""
        for _ in range(50):
            if (now := self.windows()) != before:
                break
            self.display.run("sleep", "0.1")
        return now


@contextmanager
def _locked(folder: Path, rc: Path, *words: str) -> Iterator[Locked]:
    folder.mkdir()
    pin_store(DataFolder(folder).pin_file).set("294817")
    with x_screen() as display:
        manager = subprocess.Popen(
            ["openbox", "--config-file", str(rc), "--sm-disable"], env=display.environment, stderr=subprocess.DEVNULL
        )
        program = [sys.executable, str(ROOT / "tests" / "e2e" / "lock_kiosk.py"), str(folder), *words]
        with subprocess.Popen(program, env=display.environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            try:
                locked = Locked(display, process)
                assert locked.settled() == AT_REST
                yield locked
            finally:
                process.kill()
                manager.kill()
                manager.wait()


def _press(locked: Locked, combinations: tuple[str, ...]) -> list[str]:
    """Those that changed anything, or after which something was seen changed: a manager may take its time."""
    moved = []
    before = locked.windows()
    for combination in combinations:
        locked.display.key(combination)
        if locked.settled() != AT_REST or locked.windows() != before:
            moved.append(combination)
    return moved


def test_eighty_key_combinations_and_other_buttons_lead_nowhere(tmp_path: Path) -> None:
    assert len(COMBINATIONS) >= 80
    with _locked(tmp_path / "data", OPENBOX) as locked:
        before = locked.windows()
        assert _press(locked, COMBINATIONS) == []
        for button, (x, y) in itertools.product(("2", "3", "8", "9"), ((10, 10), (960, 540), (1910, 1070))):
            locked.display.run("xdotool", "mousemove", str(x), str(y), "click", button)
            locked.display.run(
                "xdotool", "keydown", "alt", "mousedown", button, "mousemove", "700", "300", "mouseup", button, "keyup", "alt"
            )
            assert (locked.settled(), locked.windows()) == (AT_REST, before)
        locked.display.key("ctrl+alt+o")  # the one that leads somewhere, so the keys do arrive
        assert locked.state()["screen"] == "pin"


def test_self_check_the_bindings_of_an_ordinary_openbox_are_noticed(tmp_path: Path) -> None:
    with _locked(tmp_path / "data", DEFAULT) as locked:
        before = locked.windows()
        locked.display.key("alt+space")
        assert locked.windows_after(before) != before  # its menu


def test_self_check_without_the_guard_a_window_manager_takes_the_window_away(tmp_path: Path) -> None:
    moved: list[str] = []
    with suppress(AssertionError), _locked(tmp_path / "data", DEFAULT, "--unguarded") as locked:
        moved += _press(locked, ("super+d", "alt+Escape"))
        assert moved == []
    assert moved

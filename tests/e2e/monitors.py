"""An X server whose monitors can be resized, turned, plugged in and unplugged: Xorg with its dummy driver."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.e2e.screen import Screen
from tests.tools import require_tools

TIMEOUT: Final = 30.0
"""Seconds until a condition has to be true; a test that passes waits for a fraction of one."""
_PAUSE: Final = 0.05
_CONFIGURATION: Final = """
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 128000
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    DefaultDepth 24
EndSection
Section "ServerFlags"
    Option "AutoAddDevices" "false"
EndSection
"""
MODES: Final = ((1280, 800), (800, 480), (480, 800), (1024, 768))
FIRST, SECOND = "DUMMY0", "DUMMY1"

Rectangle = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Monitors(Screen):
    """A display with two outputs, the second one unplugged at first."""

    def xrandr(self, *options: str) -> None:
        subprocess.run(["xrandr", *options], env=self.environment, check=True, timeout=60, capture_output=True)

    def set(self, output: str, size: tuple[int, int], *options: str) -> None:
        """Give a monitor a mode and other options of xrandr."""
        self.xrandr("--output", output, "--mode", f"{size[0]}x{size[1]}_", *options)

    def unplug(self, output: str) -> None:
        self.xrandr("--output", output, "--off")

    def window(self) -> Rectangle | None:
        """Return x, y, width and height of the kiosk's window, None while it has none."""
        return window_place(self, "^Goodfaith$")

    def wait_for_window(self, expected: Rectangle) -> None:
        wait_until(lambda: self.window() == expected, lambda: f"the window is at {self.window()}, not at {expected}")


def window_place(screen: Screen, title: str) -> Rectangle | None:
    """Return x, y, width and height of the window with a title like this, None while there is none."""
    output = screen.run("xdotool", "search", "--onlyvisible", "--name", title, "getwindowgeometry", "--shell")
    found = {name: int(number) for name, number in re.findall(r"^(X|Y|WIDTH|HEIGHT)=(-?\d+)$", output, re.MULTILINE)}
    return (found["X"], found["Y"], found["WIDTH"], found["HEIGHT"]) if found else None


@contextmanager
def monitors(folder: Path) -> Iterator[Monitors]:
    """Run the server while the block lasts, with a first monitor of 1280x800."""
    require_tools("Xorg", "xrandr", "xdotool")
    configuration, log = folder / "xorg.conf", folder / "xorg.log"
    configuration.write_text(_CONFIGURATION)
    reading, writing = os.pipe()
    options = ["-config", str(configuration), "-logfile", str(log), "-noreset", "-nolisten", "tcp"]
    command = ["Xorg", "-displayfd", str(writing), *options]
    with subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            assert number, log.read_text()
            display = Monitors(f":{number}")
            for width, height in MODES:
                # The dummy driver takes any timing.
                timing = [str(pixels) for side in (width, height) for pixels in (side, side + 8, side + 16, side + 24)]
                display.xrandr("--newmode", f"{width}x{height}_", "60", *timing)
                for output in (FIRST, SECOND):
                    display.xrandr("--addmode", output, f"{width}x{height}_")
            display.set(FIRST, MODES[0])
            yield display
        finally:
            server.terminate()


def wait_until(condition: Callable[[], bool], problem: Callable[[], str]) -> None:
    end = time.monotonic() + TIMEOUT
    while not condition():
        assert time.monotonic() < end, problem()
        time.sleep(_PAUSE)

"""A real X screen with nobody in front of it, and a hand on its mouse."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PIL import Image, ImageGrab
from PySide6.QtCore import QPoint

from tests.commands import surroundings

SIZE = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Screen:
    """One X display."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """For programs that are to appear on it."""
        own = ("QT_LOGGING_RULES", "QT_IM_MODULE")
        return {name: value for name, value in surroundings(DISPLAY=self.display).items() if name not in own}

    def click(self, spot: QPoint) -> None:
        """Move the mouse there and press its left button once."""
        words = ["xdotool", "mousemove", "--sync", str(spot.x()), str(spot.y()), "click", "1"]
        subprocess.run(words, env=self.environment, check=True, timeout=60)

    def key(self, name: str) -> None:
        """Press a key of a real keyboard, as 'ctrl+q'."""
        subprocess.run(["xdotool", "key", name], env=self.environment, check=True, timeout=60)

    def run(self, *words: str) -> str:
        """Run a program on it to its end; what it printed."""
        done = subprocess.run(words, env=self.environment, capture_output=True, text=True, timeout=60, check=False)
        return done.stdout

    def picture(self) -> Image.Image:
        """What is on it."""
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")


@contextmanager
def x_screen(size: tuple[int, int] = SIZE) -> Iterator[Screen]:
    """A screen of this many pixels for as long as it is needed."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.fail(f"{tool} is not installed: see packaging/system-packages.txt", pytrace=False)
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(words, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            assert number, "Xvfb did not start"
            yield Screen(f":{number}")
        finally:
            server.terminate()

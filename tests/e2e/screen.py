"""An X server without a monitor, and a simulated mouse and keyboard."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageGrab
from PySide6.QtCore import QPoint

from tests.commands import clean_environment
from tests.tools import require_tools

SIZE = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Screen:
    """One X display."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment for a program on this display."""
        test_only = ("QT_LOGGING_RULES", "QT_IM_MODULE")
        return {name: value for name, value in clean_environment(DISPLAY=self.display).items() if name not in test_only}

    def click(self, point: QPoint) -> None:
        """Move the mouse and press its left button once."""
        command = ["xdotool", "mousemove", "--sync", str(point.x()), str(point.y()), "click", "1"]
        subprocess.run(command, env=self.environment, check=True, timeout=60)

    def key(self, name: str) -> None:
        """Press a key such as 'ctrl+q'."""
        subprocess.run(["xdotool", "key", name], env=self.environment, check=True, timeout=60)

    def run(self, *command: str) -> str:
        """Run a program to its end. Return its output."""
        process = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60, check=False)
        return process.stdout

    def picture(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")


@contextmanager
def x_screen(size: tuple[int, int] = SIZE) -> Iterator[Screen]:
    """Run an X server of this size in pixels while the block lasts."""
    require_tools("Xvfb", "xdotool")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as pipe:
                number = pipe.readline().strip()
            assert number, "Xvfb did not start"
            yield Screen(f":{number}")
        finally:
            server.terminate()

"""Drives the real program by pictures of its screen and positions to tap."""

import signal
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QPoint

from tests.e2e.screen import Screen
from tests.faults.kill_guide import Guide, Sight

_TIMEOUT: Final = 90.0
_POLL_SECONDS: Final = 0.08


class KilledError(Exception):
    """The program is gone."""


@dataclass(frozen=True, slots=True)
class ProgramDriver:
    """Drives one running program. Everything raises KilledError once it was killed. `folder` takes a picture if a test fails."""

    process: subprocess.Popen[bytes]
    screen: Screen
    guide: Guide
    folder: Path

    def see(self, *wanted: Sight) -> Sight:
        """Wait until the screen shows one of these."""
        limit = time.monotonic() + _TIMEOUT
        while time.monotonic() < limit:
            picture = self.screen.picture()
            self._pause()
            if (seen := self.guide.sight(picture)) in wanted:
                return seen
        picture.save(self.folder / "stuck.png")
        pytest.fail(f"the screen should show {wanted} but is like {seen}: see stuck.png in {self.folder}", pytrace=False)

    def tap(self, sight: Sight, name: str) -> None:
        """Tap an item of a screen that was seen."""
        self._do("mousemove", *_words(self.guide.spot(sight, name)), "click", "1")

    def type(self, words: str) -> None:
        self._do("type", "--delay", "1", words)

    def _pause(self) -> None:
        """Leave the processor to the program for a moment."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(_POLL_SECONDS)
        self._must_run()

    def _must_run(self) -> None:
        code = self.process.poll()
        if code == -signal.SIGKILL:
            raise KilledError
        if code is not None:
            pytest.fail(f"the program ended by itself with code {code}", pytrace=False)

    def _do(self, *words: str) -> None:
        self._must_run()
        subprocess.run(["xdotool", *words], env=self.screen.environment, check=True, timeout=60)


def _words(spot: QPoint) -> tuple[str, str]:
    return str(spot.x()), str(spot.y())

"""The same window off screen, driven in step with the real one. It knows item positions and the expected picture."""

import secrets
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageStat
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from tests.e2e.screen import Screen
from tests.ui.window_driver import WindowDriver

_TIMEOUT_MS = 120_000
_PAUSE_MS = 80
"""Before each comparison, which is as much work as a frame."""
_SIZE = (480, 270)
_ROUNDING = 2
_MAX_DIFFERENCE = 0.15
"""Mean difference of grey levels at a quarter of the size: 0 at rest, 0.02 for another second on a countdown, 1 for another screen."""


class Twins:
    """A real kiosk on an X screen and its twin off screen."""

    def __init__(self, screen: Screen, driver: WindowDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self._screen, self._driver, self._qtbot, self._monkeypatch = screen, driver, qtbot, monkeypatch

    def begin(self) -> None:
        """Tap to begin. Set the twin's first side, which is random, to that of the real one."""
        self._screen.click(self._driver.spot("begin"))
        self._wait(lambda: any(self._matches_with_first(side) for side in Side), "opening")

    def tap(self, name: str) -> None:
        """Tap an item on both. Wait until both show the same."""
        self._screen.click(self._driver.spot(name))
        self._driver.tap(name)
        self.wait_until_alike(name)

    def type(self, text: str) -> None:
        """Tap keys of the on-screen keyboard on both."""
        for letter in text:
            self._screen.click(self._driver.key_spot(letter))
            self._driver.type(letter)
        self.wait_until_alike(text)

    def wait_until_alike(self, after: str) -> None:
        """Wait until the real screen shows what the twin shows."""
        self._wait(self._is_alike, after)

    def wait_for_attract(self) -> None:
        """Wait until the real screen is back at the start, with either side first."""

        def quotes(side: Side) -> bool:
            self._set_first_side(side)
            self._driver.kiosk.startOver()
            return self._is_alike()

        self._wait(lambda: any(quotes(side) for side in Side), "attract")

    def _wait(self, condition: Callable[[], bool], after: str) -> None:
        try:
            self._qtbot.waitUntil(condition, timeout=_TIMEOUT_MS)
        except self._qtbot.TimeoutError:
            pytest.fail(self._report(after), pytrace=False)

    def _matches_with_first(self, side: Side) -> bool:
        self._set_first_side(side)
        self._driver.kiosk.startOver()
        self._driver.tap("begin")
        return self._is_alike()

    def _set_first_side(self, side: Side) -> None:
        self._monkeypatch.setattr(secrets, "choice", lambda _: side)

    def _is_alike(self) -> bool:
        self._qtbot.wait(_PAUSE_MS)
        return difference(self._screen.picture(), self._driver.picture()) < _MAX_DIFFERENCE

    def _report(self, after: str) -> str:
        folder = self._driver.services.folder
        self._screen.picture().save(folder / "real.png")
        self._driver.picture().save(folder / "expected.png")
        return f"after '{after}' the screen is not what it should be: compare real.png and expected.png in {folder}"


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference of grey levels, 0 to 255, of both pictures scaled down. Smaller differences are rounding in a fade."""
    small = [picture.convert("L").resize(_SIZE, Image.Resampling.BOX) for picture in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*small).point(lambda level: level if level > _ROUNDING else 0)).mean[0])

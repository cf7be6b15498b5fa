"""The same window off screen, driven in step: it knows where things are and what the real one should look like."""

import secrets
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageStat
from pytestqt.qtbot import QtBot

from kiosk.domain.debate import Side
from tests.e2e.screen import Screen
from tests.ui.window_driver import WindowDriver

_PATIENCE = 40_000
_SMALL = (480, 270)
_ROUNDING = 2
_ALIKE = 0.15
"""Mean difference of grey levels at a quarter of the size: 0 at rest, 0.02 for another second on a countdown, 1 for another screen."""


class Twins:
    """A real kiosk on an X screen and its twin off screen."""

    def __init__(self, screen: Screen, driver: WindowDriver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self._screen, self._driver, self._qtbot, self._monkeypatch = screen, driver, qtbot, monkeypatch

    def begin(self) -> None:
        """First tap; the twin then shows the same side first as the real one happened to."""
        self._screen.click(self._driver.spot("begin"))
        self._wait(lambda: any(self._begins_with(side) for side in Side), "opening")

    def tap(self, name: str) -> None:
        """Tap an item on both, and see that both show the same then."""
        self._screen.click(self._driver.spot(name))
        self._driver.tap(name)
        self.look_alike(name)

    def type(self, words: str) -> None:
        """Tap keys of the on-screen keyboard on both."""
        for letter in words:
            self._screen.click(self._driver.key_spot(letter))
            self._driver.type(letter)
        self.look_alike(words)

    def look_alike(self, after: str) -> None:
        """Wait until the real screen shows what the twin shows."""
        self._wait(self._alike, after)

    def shows_attract(self) -> None:
        """Wait until the real screen is back at the start, whichever side it quotes."""

        def quotes(side: Side) -> bool:
            self._put_first(side)
            self._driver.kiosk.startOver()
            return self._alike()

        self._wait(lambda: any(quotes(side) for side in Side), "attract")

    def _wait(self, true: Callable[[], bool], after: str) -> None:
        try:
            self._qtbot.waitUntil(true, timeout=_PATIENCE)
        except self._qtbot.TimeoutError:
            pytest.fail(self._report(after), pytrace=False)

    def _begins_with(self, side: Side) -> bool:
        self._put_first(side)
        self._driver.kiosk.startOver()
        self._driver.tap("begin")
        return self._alike()

    def _put_first(self, side: Side) -> None:
        self._monkeypatch.setattr(secrets, "choice", lambda _: side)

    def _alike(self) -> bool:
        return difference(self._screen.picture(), self._driver.picture()) < _ALIKE

    def _report(self, after: str) -> str:
        folder = self._driver.behind.folder
        self._screen.picture().save(folder / "real.png")
        self._driver.picture().save(folder / "expected.png")
        return f"after '{after}' the screen is not what it should be: compare real.png and expected.png in {folder}"


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of grey levels, 0 to 255, of the two pictures made small; a level or two is rounding of a fade."""
    small = [picture.convert("L").resize(_SMALL, Image.Resampling.BOX) for picture in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*small).point(lambda level: level if level > _ROUNDING else 0)).mean[0])

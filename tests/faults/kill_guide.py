"""Recognises screens by their picture and knows where to tap; learnt from the same window off screen."""

import secrets
from dataclasses import dataclass, field
from typing import Final

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtCore import QPoint

from kiosk.domain.debate import Side
from tests.ui.window_driver import WindowDriver

_SMALL: Final = (320, 180)
_ALIKE: Final = 0.5
"""Mean difference of grey levels: below it for another number of voices or seconds, several times as much for another screen."""
_SAME: Final = _ALIKE / 10


@dataclass(frozen=True, slots=True)
class Sight:
    """Identifies a screen, by the side it names first and the side chosen where they matter."""

    screen: str
    first: Side | None = None
    chosen: Side | None = None


@dataclass(slots=True)
class Guide:
    """Built once, before the real program starts."""

    _pictures: dict[Sight, list[Image.Image]] = field(default_factory=dict)
    _spots: dict[tuple[Sight, str], QPoint] = field(default_factory=dict)

    def learn(self, sight: Sight, driver: WindowDriver, *names: str) -> None:
        """Store the picture of the window and the positions of these items."""
        picture, known = _small(driver.picture()), self._pictures.setdefault(sight, [])
        if all(_difference(picture, other) > _SAME for other in known):
            known.append(picture)
        self._spots.update({(sight, name): driver.spot(name) for name in names})

    def sight(self, picture: Image.Image) -> Sight | None:
        """Return the screen in a picture, None during a transition."""
        seen = _small(picture)
        distance, sight = min(((_difference(seen, known), sight) for sight, all_ in self._pictures.items() for known in all_), key=_first)
        return sight if distance < _ALIKE else None

    def spot(self, sight: Sight, name: str) -> QPoint:
        """Return the position of an item of this screen."""
        return self._spots[sight, name]


def learn(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> Guide:
    """Walk through every screen of a visit, each side first once and each chosen once."""
    guide = Guide()
    for first in Side:
        monkeypatch.setattr(secrets, "choice", lambda _, first=first: first)
        for chosen in Side:
            _walk(guide, driver, first, chosen)
    return guide


def _walk(guide: Guide, driver: WindowDriver, first: Side, chosen: Side) -> None:
    driver.kiosk.startOver()
    guide.learn(Sight("attract"), driver, "begin")
    driver.tap("begin")
    guide.learn(Sight("opening", first), driver, "stand-for", "stand-against", "stand-unsure", "stand-skip")
    driver.tap("stand-skip")
    guide.learn(Sight("ground"), driver, "tab-vote", "startOver")
    driver.tap("tab-vote")
    guide.learn(Sight("vote", first), driver, "choose-for", "choose-against", "startOver")
    driver.tap(f"choose-{chosen}")
    guide.learn(Sight("vote", first, chosen), driver, "castWithoutReason", "explain")
    driver.tap("explain")
    guide.learn(Sight("reason", chosen=chosen), driver, "words", "point-0", "point-1", "cast")
    driver.tap("words")
    guide.learn(Sight("keyboard"), driver, "cast")
    driver.tap("hideKeyboard")
    driver.tap("skip")
    guide.learn(Sight("thanks"), driver, "nextPerson")


def _small(picture: Image.Image) -> Image.Image:
    return picture.convert("L").resize(_SMALL, Image.Resampling.BOX)


def _difference(one: Image.Image, other: Image.Image) -> float:
    return float(ImageStat.Stat(ImageChops.difference(one, other)).mean[0])


def _first(pair: tuple[float, Sight]) -> float:
    return pair[0]

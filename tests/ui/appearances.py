"""Changes the appearance of an open window, as a visitor does, and checks every screen of a walk in several of them."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.domain.glass import Glass
from tests.ui import items
from tests.ui.accessibility_tree import accessibility_faults
from tests.ui.layout import broken_words, faults_of
from tests.ui.window_driver import WindowDriver

Size = tuple[int, int]
Walk = Callable[[WindowDriver], Iterator[str]]


@dataclass(frozen=True, slots=True, order=True)
class Appearance:
    """What a visitor and an organiser may set about a screen, except its size."""

    language: str = "en"
    text_size: int = 0
    theme: str = "paper"
    low_reach: bool = False
    glass: Glass | None = None

    def __str__(self) -> str:
        on = f" on {self.glass.width}×{self.glass.height}, {self.glass.inches}″" if self.glass else ""
        return f"{self.language}, text {self.text_size}, {self.theme}{', low reach' if self.low_reach else ''}{on}"


def apply_appearance(driver: WindowDriver, appearance: Appearance) -> None:
    """Change to it on any screen. Sets the kiosk's language, because a visit's language would end with the visit."""
    view = driver.kiosk.appearance
    changes: dict[str, Any] = {"low_reach": appearance.low_reach}
    if appearance.glass:
        driver.window.resize(appearance.glass.width, appearance.glass.height)
        changes["screen_inches"] = set_inches(appearance.glass)
    view._settings = replace(view._settings, **changes)
    driver.kiosk.language._current.set_language(appearance.language)
    view.set(appearance.theme, appearance.text_size)


def set_inches(glass: Glass) -> float:
    """Return the size that an organiser would set for the display of the tests to have the pixels a millimetre of this glass."""
    screen = QGuiApplication.primaryScreen().size()
    return math.hypot(screen.width(), screen.height()) / (25.4 * glass.millimetre)


@dataclass(frozen=True, slots=True)
class Rotation:
    """Shows each screen of a walk in `each` of the appearances, the next screen in the next ones, from number `shift` on."""

    appearances: Sequence[Appearance]
    each: int = 1
    shift: int = 0

    def on_screen(self, number: int) -> list[Appearance]:
        """Return the appearances for one screen of the walk, which are counted from 0."""
        first = (number + self.shift) * self.each
        return [self.appearances[(first + offset) % len(self.appearances)] for offset in range(self.each)]


def screen_faults(driver: WindowDriver, walk: Walk, rotation: Rotation) -> Iterator[str]:
    """Yield what is wrong on the screens of a walk, which continues in the first of the appearances."""
    apply_appearance(driver, rotation.appearances[0])
    for number, screen in enumerate(walk(driver)):
        driver.settle()  # what the last screen held is gone: it would be translated once more
        first = rotation.appearances[0]
        seen = sorted(rotation.on_screen(number), key=lambda each: each == first)
        for appearance in seen:
            apply_appearance(driver, appearance)
            yield from (f"{screen} ({appearance}): {fault}" for fault in driver.at_rest(partial(_all_faults, glass=appearance.glass)))
        if seen[-1] != first:
            apply_appearance(driver, first)


def _all_faults(window: QQuickWindow, glass: Glass | None) -> list[str]:
    with items.at_rest():
        return [*faults_of(window, glass), *broken_words(window), *accessibility_faults(window)]


def check_walk(driver: WindowDriver, walk: Walk, rotation: Rotation) -> None:
    """Fail with everything that is wrong on the screens of a walk."""
    faults = list(screen_faults(driver, walk, rotation))
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults)

"""Puts a window into other looks in place, as a visitor does, and walks through every screen in all of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.ui.layout import broken_words, faults
from tests.ui.tree import untold
from tests.ui.window_driver import WindowDriver

Size = tuple[int, int]
Walk = Callable[[WindowDriver], Iterator[str]]


@dataclass(frozen=True, slots=True, order=True)
class Look:
    """What a visitor and an organiser may set about a screen, but its size."""

    language: str = "en"
    text_size: int = 0
    theme: str = "paper"
    low: bool = False

    def __str__(self) -> str:
        return f"{self.language}, text {self.text_size}, {self.theme}{', low reach' if self.low else ''}"


def wear(driver: WindowDriver, look: Look) -> None:
    """Change to this look, whatever is on screen. The language is the kiosk's own: a visit's would end with the visit."""
    view = driver.kiosk.appearance
    view._settings = view._settings.model_copy(update={"low_reach": look.low})
    driver.kiosk.language._current.speak(look.language)
    view.set(look.theme, look.text_size)


def wanting(driver: WindowDriver, walk: Walk, looks: Sequence[Look], millimetre: float = 0) -> Iterator[str]:
    """What is wrong at any station of a walk in any of these looks; the first one is what the walk goes on in."""
    wear(driver, looks[0])
    for station in walk(driver):
        for look in looks:
            wear(driver, look)
            yield from (
                f"{station} ({look}): {fault}"
                for fault in [*faults(driver, millimetre), *broken_words(driver.window), *untold(driver.window)]
            )
        wear(driver, looks[0])

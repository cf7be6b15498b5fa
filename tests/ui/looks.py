"""Puts a window into other looks in place, as a visitor does, and walks through every screen in all of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.ui.layout import broken_words, faults
from tests.ui.rig import Rig
from tests.ui.tree import untold

Size = tuple[int, int]
Walk = Callable[[Rig], Iterator[str]]


@dataclass(frozen=True, slots=True, order=True)
class Look:
    """What a visitor and an organiser may set about a screen, but its size."""

    language: str = "en"
    text_size: int = 0
    theme: str = "paper"
    low: bool = False

    def __str__(self) -> str:
        return f"{self.language}, text {self.text_size}, {self.theme}{', low reach' if self.low else ''}"


def wear(rig: Rig, look: Look) -> None:
    """Change to this look, whatever is on screen. The language is the kiosk's own: a visit's would end with the visit."""
    view = rig.kiosk.look
    view._settings = view._settings.model_copy(update={"low_reach": look.low})
    rig.kiosk.language._current.speak(look.language)
    view.set(look.theme, look.text_size)


def wanting(rig: Rig, walk: Walk, looks: Sequence[Look], millimetre: float = 0) -> Iterator[str]:
    """What is wrong at any station of a walk in any of these looks; the first one is what the walk goes on in."""
    wear(rig, looks[0])
    for station in walk(rig):
        for look in looks:
            wear(rig, look)
            yield from (
                f"{station} ({look}): {fault}" for fault in [*faults(rig, millimetre), *broken_words(rig.window), *untold(rig.window)]
            )
        wear(rig, looks[0])

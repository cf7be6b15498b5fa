"""The reasons that visitors may see, read at most every other second: there may be ten thousand, and many phones that ask."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import SystemRandom
from typing import Final

from kiosk.domain.debate import Side
from kiosk.services.moderation import Moderation, Reason

_FRESH: Final = 2.0
"""Seconds for which a reason may still be seen after the organiser has hidden it."""
_random: Final = SystemRandom()


@dataclass(slots=True)
class ShownReasons:
    """Draws reasons by chance. Only one thread may use it."""

    moderation: Moderation
    clock: Callable[[], float]
    _known: tuple[str, float, Sequence[Reason]] | None = field(default=None, init=False)

    def draw(self, session_id: str, side: Side, most: int) -> Sequence[Reason]:
        """Return up to so many reasons of a side, each text once. Raises KnownError where the store cannot be read."""
        texts = {reason.text: reason for reason in self.shown(session_id) if reason.final is side}
        return _random.sample(list(texts.values()), min(most, len(texts)))

    def shown(self, session_id: str) -> Sequence[Reason]:
        """Return them as they were two seconds ago at most. Raises KnownError where the store cannot be read."""
        known = self._known
        if known is None or known[0] != session_id or self.clock() - known[1] >= _FRESH:
            known = self._known = session_id, self.clock(), self.moderation.shown(session_id)
        return known[2]

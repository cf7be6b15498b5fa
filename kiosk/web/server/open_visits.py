"""Visits that have begun and not voted: in memory only, so that those who leave are counted as they are on the screen."""

from collections.abc import Callable, Sequence
from typing import Final

from kiosk.web.server.tokens import Token

LEFT_AFTER: Final = 1800
"""Seconds after which a visit has left. Who votes later all the same was two visits, as somebody who comes back to the screen is."""
_MOST: Final = 50_000


class OpenVisits:
    """Knows a visit by its random number, from the page with both sides until its vote."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._begun: dict[bytes, tuple[str, float]] = {}

    def __len__(self) -> int:
        return len(self._begun)

    def begin(self, session_id: str, token: Token) -> None:
        """Note a visit, once however often its page is asked for. With too many a new one is not noted."""
        if len(self._begun) < _MOST:
            self._begun.setdefault(token.nonce, (session_id, self._clock()))

    def end(self, token: Token) -> None:
        self._begun.pop(token.nonce, None)

    def take_left(self) -> Sequence[str]:
        """Forget the visits that have left, and return the session of each. They began in this order."""
        until = self._clock() - LEFT_AFTER
        left = list[str]()
        while self._begun and (oldest := next(iter(self._begun))) and self._begun[oldest][1] <= until:
            left.append(self._begun.pop(oldest)[0])
        return left

    def take_all(self) -> Sequence[str]:
        """Forget every visit, and return the session of each."""
        sessions = [session_id for session_id, _ in self._begun.values()]
        self._begun.clear()
        return sessions

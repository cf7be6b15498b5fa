"""Counts reasons that arrived since the program started, through any process.

In memory only: on disk the count would tell the last ones apart.
"""

from collections.abc import Mapping


class ArrivedReasons:
    """Remembers how many reasons each session had when the program started."""

    def __init__(self) -> None:
        self._before: dict[str, int] = {}

    def remember(self, present: Mapping[str, int]) -> None:
        """Remember the numbers of reasons by session, once, at the start."""
        self._before = dict(present)

    def count(self, session_id: str, present: int) -> int:
        """Return how many of those present arrived since. After an erasure those that come are new."""
        before = self._before[session_id] = min(self._before.get(session_id, 0), present)
        return present - before

    def forget(self, session_id: str) -> None:
        self._before.pop(session_id, None)

"""Which visits have voted: in memory only, until their tokens have expired anyway, and in the order of their random numbers."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

from kiosk.web.server.tokens import Token

MOST: Final = 200_000
"""Votes remembered at once, some 30 MB. When it is full no more votes are taken, because forgetting one would count a replay."""
_GENERATION: Final = 900
"""Seconds. Tokens that expire in the same quarter of an hour are forgotten together."""


class FullError(Exception):
    """More votes came in than can be remembered."""


class UsedTokens:
    """Lets each visit vote once. A second try waits for the first, and is told what the first one was told."""

    def __init__(self, clock: Callable[[], float], most: int = MOST) -> None:
        self._clock, self._most = clock, most
        self._used: dict[int, set[bytes]] = {}
        self._casting: dict[bytes, asyncio.Future[None]] = {}

    def __len__(self) -> int:
        return sum(map(len, self._used.values())) + len(self._casting)

    def was_used(self, token: Token) -> bool:
        return token.nonce in self._used.get(token.expires // _GENERATION, ())

    async def once(self, token: Token, cast: Callable[[], Awaitable[None]]) -> bool:
        """Cast the vote of this visit unless it was cast, and return whether this call did.

        What `cast` raises is raised to all who wait for it, and it may be tried again.

        Raises:
            FullError: too many votes are remembered.
        """
        if self.was_used(token):
            return False
        if (running := self._casting.get(token.nonce)) is not None:
            await asyncio.shield(running)
            return False
        self._forget_expired()
        if len(self) >= self._most:
            raise FullError
        # A task of its own: a visitor who closes the page while the disk writes has voted.
        task = asyncio.ensure_future(self._cast(token, cast))
        self._casting[token.nonce] = task
        await asyncio.shield(task)
        return True

    async def _cast(self, token: Token, cast: Callable[[], Awaitable[None]]) -> None:
        try:
            await cast()
            self._used.setdefault(token.expires // _GENERATION, set()).add(token.nonce)
        finally:
            del self._casting[token.nonce]

    def _forget_expired(self) -> None:
        now = int(self._clock()) // _GENERATION
        for generation in [each for each in self._used if each < now]:
            del self._used[generation]

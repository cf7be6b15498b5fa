"""Reads the code of a slip and limits how many wrong ones may be tried."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from kiosk.domain.slips import read_code
from kiosk.services.slips import SlipProblem, SlipRefusedError, SlipStore, mark_of
from kiosk.web.server.poll import Poll
from kiosk.web.server.rate_limit import RateLimit

WRONG_A_MINUTE: Final = 300
"""Of one address, which may be a whole room's. A guess is right once in 10¹² times, so a year of guessing finds nothing."""
_MOST_TYPED: Final = 64


@dataclass(frozen=True, slots=True)
class SlipDesk:
    """Looks slips up in the store. `read` runs that in a thread; `limit` counts wrong codes, and right ones while they are looked up."""

    store: SlipStore
    limit: RateLimit
    read: Callable[[Callable[[], bytes]], Awaitable[bytes]]

    async def mark(self, poll: Poll, typed: str, address: str) -> bytes:
        """Return the mark of a slip that gives a vote now, b'' where none is needed.

        Raises:
            SlipRefusedError: it gives none.
            KnownError: the store cannot be read.
        """
        if not poll.slips:
            return b""
        if not typed.strip():
            raise SlipRefusedError(SlipProblem.MISSING)
        code = read_code(typed[:_MOST_TYPED])
        if code is None:
            raise SlipRefusedError(SlipProblem.MISTYPED)
        if not self.limit.allows(address):
            raise SlipRefusedError(SlipProblem.TOO_MANY)
        mark = await self.read(lambda: self._look_up(poll, code))
        self.limit.forgive(address)
        return mark

    def _look_up(self, poll: Poll, code: str) -> bytes:
        mark = mark_of(poll.session.id, code)
        if problem := self.store.problem(poll.session.id, mark, poll.round):
            raise SlipRefusedError(problem)
        return mark

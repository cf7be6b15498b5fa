"""The session that people vote in over the web, and casting: on disk before anybody is thanked."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, TypeVar

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.session import SessionState
from kiosk.domain.tally import EntryMethod
from kiosk.errors import KnownError
from kiosk.services.voting import BallotStore, NotRecordedError
from kiosk.web.server.open_visits import OpenVisits
from kiosk.web.server.poll import Poll
from kiosk.web.server.tokens import Token
from kiosk.web.server.used_tokens import UsedTokens

_T = TypeVar("_T")
_FRESH: Final = 1.0
"""Seconds for which neither session nor lesson is read again. The store checks its state with every vote."""
_MOST_WAITING: Final = 300
"""Votes that wait for the disk. Later ones would wait for longer than anybody does."""


class CrowdedError(Exception):
    """So many votes are being cast that this one would wait too long. Nothing was cast."""


@dataclass(slots=True)
class Booth:
    """Casts votes one after the other in a thread, and reads in others, so that a slow disk keeps no page waiting that needs none of it."""

    find_poll: Callable[[], Poll | None]
    ballots: BallotStore
    used: UsedTokens
    clock: Callable[[], float]
    visits: OpenVisits = field(init=False)
    _writer: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "votes"), init=False)
    _readers: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "results"), init=False)
    _waiting: int = field(default=0, init=False)
    _poll: Poll | None = field(default=None, init=False)
    _read_at: float | None = field(default=None, init=False)
    _reading: asyncio.Future[Poll | None] | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.visits = OpenVisits(self.clock)

    @property
    def threads(self) -> Sequence[Executor]:
        """Return the threads that words pass through, the one that writes first."""
        return self._writer, self._readers

    def begin(self, poll: Poll, token: Token) -> None:
        """Note that a visit has begun, and count those that have left since."""
        self.visits.begin(poll.session.id, token)
        for session_id in self.visits.take_left():
            self._writer.submit(self._leave, session_id)

    async def poll(self) -> Poll | None:
        """Return what people can vote on, as it was a second ago at most. Raises KnownError where the store cannot be read."""
        if self._read_at is not None and self.clock() - self._read_at < _FRESH:
            return self._poll
        if self._reading is None:
            self._reading = asyncio.ensure_future(self._read_poll())
        return await asyncio.shield(self._reading)

    async def cast(self, poll: Poll, token: Token, vote: Ballot | Stance) -> bool:
        """Cast the vote of a visit, or its answer in a class's first vote, once, however often it is asked. Return whether this call did.

        Raises:
            NotRecordedError: nothing was recorded. SlipRefusedError if it was the slip.
            CrowdedError: too many others are voting just now.
            FullError: no more votes can be remembered, so none are taken.
        """

        def record() -> None:
            slip = token.slip or None
            if isinstance(vote, Stance):
                self.ballots.cast_first(poll.session.id, vote, EntryMethod.PHONE, slip)
            else:
                self.ballots.cast(poll.session.id, vote, EntryMethod.PHONE, slip)

        async def write() -> None:
            if self._waiting >= _MOST_WAITING:
                raise CrowdedError
            self._waiting += 1
            try:
                loop = asyncio.get_running_loop()
                await loop.run_in_executor(self._writer, record)
            finally:
                self._waiting -= 1

        did = await self.used.once(token, write)
        self.visits.end(token)
        return did

    async def read(self, work: Callable[[], _T]) -> _T:
        """Read from the store in a thread of its own."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    def close(self) -> None:
        """Wait for votes that are being written, and count the visits that have not voted: their forms are too old now."""
        for session_id in self.visits.take_all() if self._takes_visits() else ():
            self._writer.submit(self._leave, session_id)
        self._writer.shutdown()
        self._readers.shutdown()

    def _leave(self, session_id: str) -> None:
        with suppress(NotRecordedError):  # nobody waits for it, and nothing of anybody is lost
            self.ballots.leave(session_id)

    def _takes_visits(self) -> bool:
        try:
            poll = self.find_poll()
        except KnownError:
            return False
        return poll is not None and poll.session.state is not SessionState.CLOSED

    async def _read_poll(self) -> Poll | None:
        try:
            self._poll = await self.read(self.find_poll)
            self._read_at = self.clock()
            return self._poll
        finally:
            self._reading = None

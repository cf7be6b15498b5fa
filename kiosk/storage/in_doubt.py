"""Resolves an in-doubt vote: the disk did not say whether its commit succeeded, and the visitor was told that it failed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, Integer, bindparam, cast, func, select

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.tally import EntryMethod
from kiosk.storage.database import Database
from kiosk.storage.errors import InDoubtError
from kiosk.storage.tables import TALLIES


@dataclass(frozen=True, slots=True)
class Vote:
    """A ballot, or an answer of a class's first vote, how it came in, and the mark of its slip, if it had one."""

    answer: Ballot | Stance
    entered: EntryMethod
    slip: bytes | None = None


_LIKE: Final = select(func.coalesce(func.sum(cast(TALLIES.c.count, Integer)), 0)).where(
    TALLIES.c.session_id == bindparam("key_session"), TALLIES.c.entered == bindparam("key_entered")
)
UndoCast = Callable[[Connection, str, Vote], None]


class InDoubtVote:
    """Remembers at most one vote. Until it is resolved nothing else is recorded, or a visitor who votes again would be counted twice."""

    def __init__(self, database: Database, undo: UndoCast) -> None:
        self._database = database
        self._undo = undo
        self._vote: tuple[str, Vote] | None = None
        self._own = 0

    def resolve(self) -> None:
        """Undo the vote in doubt if its commit did succeed. Raises NotRecordedError where that cannot be recorded."""
        if self._vote is None:
            return
        with self._database.recording("This vote") as connection:
            if (
                count_like(connection, *self._vote) == self._own
            ):  # one fewer if the commit failed, or an earlier attempt to undo it succeeded
                self._undo(connection, *self._vote)
        self._vote = None

    @contextmanager
    def tracking(self, session_id: str, vote: Vote) -> Iterator[None]:
        """Remember this vote if recording it ends in doubt."""
        try:
            yield
        except InDoubtError as error:
            self._vote, self._own = (session_id, vote), error.own
            raise


def count_like(connection: Connection, session_id: str, vote: Vote) -> int:
    """Count the votes of a session, of both rounds, that came in the way of this one. Of each way only one process casts votes."""
    return int(connection.scalar(_LIKE, {"key_session": session_id, "key_entered": vote.entered.value}) or 0)

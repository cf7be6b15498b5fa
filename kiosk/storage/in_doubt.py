"""Resolves an in-doubt vote: the disk did not say whether its commit succeeded, and the visitor was told that it failed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from kiosk.domain.ballot import Ballot
from kiosk.storage.database import Database, InDoubtError
from kiosk.storage.replacement import visits

UndoCast = Callable[[Connection, str, Ballot], None]


class InDoubtVote:
    """Remembers at most one vote. Until it is resolved nothing else is recorded, or a visitor who votes again would be counted twice."""

    def __init__(self, database: Database, undo: UndoCast) -> None:
        self._database = database
        self._undo = undo
        self._vote: tuple[str, Ballot] | None = None
        self._visits = 0

    def resolve(self) -> None:
        """Undo the vote in doubt if its commit did succeed. Raises NotRecordedError where that cannot be recorded."""
        if self._vote is None:
            return
        with self._database.recording("This vote") as connection:
            if visits(connection) == self._visits:  # one fewer if the commit failed, or an earlier attempt to undo it succeeded
                self._undo(connection, *self._vote)
        self._vote = None

    @contextmanager
    def tracking(self, session_id: str, ballot: Ballot) -> Iterator[None]:
        """Remember this vote if recording it ends in doubt."""
        try:
            yield
        except InDoubtError as error:
            self._vote, self._visits = (session_id, ballot), error.visits
            raise

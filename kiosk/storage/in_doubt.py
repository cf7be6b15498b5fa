"""A vote of which the disk would not say whether it was kept. Its visitor was told that it was not; that is made true."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from kiosk.domain.ballot import Ballot
from kiosk.storage.database import Database, InDoubtError, visits

UndoCast = Callable[[Connection, str, Ballot], None]


class InDoubtVote:
    """At most one vote. While it cannot be taken back nothing else is recorded, or whoever casts it again would count twice."""

    def __init__(self, database: Database, take_back: UndoCast) -> None:
        self._database = database
        self._undo_cast = take_back
        self._vote: tuple[str, Ballot] | None = None
        self._visits = 0

    def settle(self) -> None:
        """Take the vote back where it is there after all. Raises NotRecordedError where that cannot be recorded."""
        if self._vote is None:
            return
        with self._database.recording("This vote") as connection:
            if visits(connection) == self._visits:  # one fewer where it had been taken back, for all the disk would say
                self._undo_cast(connection, *self._vote)
        self._vote = None

    @contextmanager
    def about(self, session_id: str, ballot: Ballot) -> Iterator[None]:
        """Remember this vote if recording it ends in doubt."""
        try:
            yield
        except InDoubtError as error:
            self._vote, self._visits = (session_id, ballot), error.visits
            raise

"""Tells whether a commit that failed took place all the same."""

import sqlite3
from collections.abc import Callable


class Witness:
    """A second connection, made by `connect` when first needed, that sees when another one has committed.

    SQLite reports an error too when the journal was cut off but the disk would not confirm it. The vote is in the file then, and
    whoever is told otherwise casts it twice.
    """

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._connection: sqlite3.Connection | None = None
        self._seen = 0

    def look(self) -> None:
        """Remember the state that everyone else sees now. Raises sqlite3.Error."""
        self._seen = self._version()

    def saw_commit(self) -> bool:
        """Whether there is another state since `look`. Raises sqlite3.Error."""
        return self._version() != self._seen

    def close(self) -> None:
        """Let go of the file."""
        if self._connection:
            self._connection.close()
        self._connection = None

    def _version(self) -> int:
        if self._connection is None:
            self._connection = self._connect()
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

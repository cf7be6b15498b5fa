"""Opens the database and hands out the stores on it."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.storage.creation import create as create_database
from kiosk.storage.database import PATIENCE, Database, known
from kiosk.storage.inspection import is_there, revision_of
from kiosk.storage.reasons import BUCKET, SqlReasonStore
from kiosk.storage.sessions import SqlSessionStore
from kiosk.storage.tables import REVISION
from kiosk.storage.tallies import SqlBallotStore, SqlCountStore


@dataclass(frozen=True, slots=True)
class Store:
    """Every store on one open database."""

    sessions: SqlSessionStore
    ballots: SqlBallotStore
    counts: SqlCountStore
    reasons: SqlReasonStore
    database: Database

    def describe(self) -> dict[str, str]:
        """For `doctor`: what SQLite reads back of its settings, and what it finds in the file. Raises KnownError."""
        return {**self.database.describe(), "revision": REVISION}

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def open_store(path: Path, *, create: bool = True, patience: float = PATIENCE, bucket: int = BUCKET) -> Store:
    """Open the database, bringing it up to date first; a missing one is made where `create` says so.

    Raises:
        KnownError: it cannot be used; the sentence says why, and the file is as it was.
    """
    if not is_there(path):
        if not create:
            message = f"There is no database at '{path}' yet. Start a session with 'goodfaith run'."
            raise KnownError(message)
        create_database(path)
    if (stored := revision_of(path, patience)) != REVISION:
        from kiosk.storage.upgrade import upgrade  # noqa: PLC0415 - loads Alembic

        upgrade(path, stored, patience)
    database = Database(path, patience)
    try:
        database.prove_writable()
        _keep_private(path)
    except KnownError:
        database.close()
        raise
    return Store(SqlSessionStore(database), SqlBallotStore(database, bucket), SqlCountStore(database), SqlReasonStore(database), database)


def _keep_private(path: Path) -> None:
    """Take every right from other users; a journal is made with the rights of its database."""
    with known(path, "cannot be used"):
        mode = path.stat().st_mode & 0o777
        if mode & 0o077:
            path.chmod(mode & 0o700)

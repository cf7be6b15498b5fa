"""Opens the database and hands out the stores on it."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.storage.creation import create as create_database
from kiosk.storage.database import TIMEOUT, Database, translate_errors
from kiosk.storage.hot_journal import try_recovery
from kiosk.storage.inspection import is_there, read_revision
from kiosk.storage.integrity import check_integrity, check_readable, check_structure
from kiosk.storage.published_counts import PublishedCounts
from kiosk.storage.reason_buckets import BUCKET
from kiosk.storage.reasons import SqlReasonStore
from kiosk.storage.sessions import SqlSessionStore
from kiosk.storage.tables import REVISION
from kiosk.storage.tallies import SqlBallotStore, SqlCountStore
from kiosk.storage.upgrade import remove_upgrade_copies, upgrade


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
        check_readable(self.database.path, (self._read_counters, self._read_reasons))
        return {**self.database.describe(), "revision": REVISION}

    def check_integrity(self) -> None:
        """Look for damage, quickly. Raises DamagedError."""
        check_integrity(self.database, (self._read_counters,))

    def _read_counters(self) -> None:
        for session in self.sessions.all():
            self.counts.counts(session.id)

    def _read_reasons(self) -> None:
        for session in self.sessions.all():
            self.reasons.counts(session.id)

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()


def open_store(path: Path, *, create: bool = True, timeout: float = TIMEOUT, bucket: int = BUCKET) -> Store:
    """Open the database, bringing it up to date first; a missing one is made where `create` says so.

    Raises:
        KnownError: it cannot be used, a DamagedError where that is its own fault; the sentence says why, and the file is as it was.
    """
    if not is_there(path):
        if not create:
            message = f"There is no database at '{path}' yet. Start a session with 'goodfaith run'."
            raise KnownError(message)
        create_database(path)
    try_recovery(path, _prove_whole)
    if (stored := read_revision(path, timeout)) != REVISION:
        with closing(Database(path, timeout)) as older:
            check_structure(older)
        upgrade(path, stored, timeout)
    store = _on(path, timeout, bucket)
    try:
        store.check_integrity()
        store.database.check_writable()
        _keep_private(path)
        remove_upgrade_copies(path)
    except KnownError:
        store.close()
        raise
    return store


def _on(path: Path, timeout: float, bucket: int) -> Store:
    database, published_counts = Database(path, timeout), PublishedCounts()
    return Store(
        SqlSessionStore(database, published_counts),
        SqlBallotStore(database, published_counts, bucket),
        SqlCountStore(database, published_counts),
        SqlReasonStore(database, published_counts),
        database,
    )


def _prove_whole(path: Path) -> None:
    """For a copy; one of an older revision only as far as its structure goes."""
    if read_revision(path) == REVISION:
        with closing(_on(path, TIMEOUT, BUCKET)) as store:
            store.check_integrity()
    else:
        with closing(Database(path)) as older:
            check_structure(older)


def _keep_private(path: Path) -> None:
    """Take every right from other users; a journal is made with the rights of its database."""
    with translate_errors(path, "cannot be used"):
        mode = path.stat().st_mode & 0o777
        if mode & 0o077:
            path.chmod(mode & 0o700)

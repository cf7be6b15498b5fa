"""Opens the database and hands out the stores on it."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.disclosure import MIN_GROUP
from kiosk.errors import KnownError
from kiosk.storage.arrived_reasons import ArrivedReasons
from kiosk.storage.connection import TIMEOUT
from kiosk.storage.creation import create as create_database
from kiosk.storage.database import Database
from kiosk.storage.errors import DamagedError, translate_errors
from kiosk.storage.hot_journal import try_recovery
from kiosk.storage.inspection import database_exists, read_revision
from kiosk.storage.integrity import check_integrity, check_readable, check_structure
from kiosk.storage.reason_buckets import BUCKET
from kiosk.storage.reasons import SqlReasonStore
from kiosk.storage.replacement import kept_originals
from kiosk.storage.retention import SqlDayLog
from kiosk.storage.session_log import SqlSessionLog
from kiosk.storage.sessions import SqlSessionStore
from kiosk.storage.slips import SqlSlipStore
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
    days: SqlDayLog
    log: SqlSessionLog
    slips: SqlSlipStore
    database: Database

    def describe(self) -> dict[str, str]:
        """Read everything; return the settings and the state of the file for `doctor`. Raises KnownError."""
        check_readable(self.database.path, (self._read_counters, self._read_reasons))
        return {**self.database.describe(), "revision": REVISION}

    def check_integrity(self) -> None:
        """Check for damage, quickly. Raises DamagedError."""
        check_integrity(self.database, (self._read_counters,))

    def _read_counters(self) -> None:
        for session in self.sessions.all():
            self.counts.counts(session.id)

    def _read_reasons(self) -> None:
        for session in self.sessions.all():
            self.reasons.counts(session.id)

    def close(self) -> None:
        self.database.close()


def open_store(  # noqa: PLR0913 - each has a default
    path: Path, *, create: bool = True, timeout: float = TIMEOUT, bucket: int = BUCKET, small_group: int = MIN_GROUP, shared: bool = False
) -> Store:
    """Open the database and upgrade it. `create` a missing one.

    `shared` is for a process beside the kiosk's, where sessions may be erased (`replacement.ReplacementGuard`).

    `bucket` is the size of a bucket of reasons, `small_group` the smallest group that is shown, which is stored with the votes.

    Raises:
        DamagedError: the file is damaged; it is as it was.
        KnownError: it cannot be used for another reason.
    """
    if not database_exists(path):
        if not create:
            message = f"There is no database at '{path}' yet. Start a session with 'goodfaith run'."
            raise KnownError(message)
        _check_nothing_kept(path)
        create_database(path)
    try_recovery(path, _check_copy)
    if (stored := read_revision(path, timeout)) != REVISION:
        with closing(Database(path, timeout)) as older:
            check_structure(older)
        upgrade(path, stored, timeout)
    store = _on(path, timeout, bucket, small_group, shared=shared)
    try:
        store.check_integrity()
        store.database.check_writable()
        store.reasons.remember_present()
        store.ballots.promise_to_earlier_voters()
        _restrict_permissions(path)
        remove_upgrade_copies(path)
    except KnownError:
        store.close()
        raise
    return store


def _check_nothing_kept(path: Path) -> None:
    """Do not start an empty database beside the one that was saved when another program removed it from under a running kiosk."""
    if kept := kept_originals(path):
        message = (
            f"'{path}' is not there any more: another program removed it while the kiosk was running. What it held is kept in "
            f"'{kept[-1].name}'. Put it back with 'goodfaith restore', or move it elsewhere to start with an empty database."
        )
        raise DamagedError(message)


def _on(path: Path, timeout: float = TIMEOUT, bucket: int = BUCKET, small_group: int = MIN_GROUP, *, shared: bool = False) -> Store:
    database, arrived = Database(path, timeout, shared=shared), ArrivedReasons()
    return Store(
        SqlSessionStore(database, arrived),
        SqlBallotStore(database, bucket, small_group),
        SqlCountStore(database),
        SqlReasonStore(database, arrived),
        SqlDayLog(database),
        SqlSessionLog(database),
        SqlSlipStore(database),
        database,
    )


def _check_copy(path: Path) -> None:
    """Check a copy for damage; if its revision is older, only its structure."""
    if read_revision(path) == REVISION:
        with closing(_on(path)) as store:
            store.check_integrity()
    else:
        with closing(Database(path)) as older:
            check_structure(older)


def _restrict_permissions(path: Path) -> None:
    """Remove the permissions of other users. SQLite gives a journal the permissions of its database."""
    with translate_errors(path, "cannot be used"):
        mode = path.stat().st_mode & 0o777
        if mode & 0o077:
            path.chmod(mode & 0o700)

"""Connections to the database file and transactions on it. Of the tables it knows only the visit counters."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, cast

from sqlalchemy import Connection, NullPool, PoolProxiedConnection, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError

from kiosk.errors import KnownError
from kiosk.services.health import HealthWarning
from kiosk.services.voting import NotRecordedError
from kiosk.storage.connection import TIMEOUT, connect_configured, read_settings
from kiosk.storage.errors import (
    DISK_ERROR,
    DamagedError,
    InDoubtError,
    cause_and_advice,
    damaged_error,
    error_name,
    is_disk_error,
    is_held,
    looks_damaged,
    translate_errors,
)
from kiosk.storage.journal import journal_path, wipe_journal
from kiosk.storage.replacement import ReplacedError, ReplacementGuard, inputs, newest_line
from kiosk.system.file_times import round_times

_TOUCH: Final = "UPDATE alembic_version SET version_num = version_num"  # writes a page and changes nothing

_log = logging.getLogger(__name__)


Count = Callable[[Connection], int]
"""Counts what only this process adds to. Another one may commit at any time, so that other numbers tell nothing of one's own commit."""


class Database:
    """One database file and its transactions. Thread-safe.

    `warning` is for the organiser: the file is damaged, or the last vote, for example, was not recorded. `unwiped` says that a change was
    recorded, but that the journal may still hold the state before it.
    """

    def __init__(self, path: Path, timeout: float = TIMEOUT, *, shared: bool = False) -> None:
        self.path = path
        self.warning: HealthWarning | None = None
        self.unwiped = False
        self._not_saved = ""
        self._guard = ReplacementGuard(path, shared=shared)
        self._engine = create_engine(
            "sqlite+pysqlite://", creator=lambda: connect_configured(path, timeout), poolclass=QueuePool, hide_parameters=True
        )
        self._writer = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        event.listen(self._engine, "begin", begin)
        self._unwaiting = create_engine(
            "sqlite+pysqlite://", creator=lambda: connect_configured(path, 0), poolclass=NullPool, hide_parameters=True
        )
        event.listen(self._unwaiting, "begin", begin)

    @property
    def warnings(self) -> set[HealthWarning]:
        flags = {HealthWarning.REPLACED: self._guard.replaced, HealthWarning.NOT_WIPED: self.unwiped}
        return ({self.warning} if self.warning else set()) | {warning for warning, active in flags.items() if active}

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that reads one consistent state. Raises KnownError where the file cannot be read."""
        with self._noting_unreadable(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is on disk when the block ends. Raises KnownError where nothing was changed."""
        self._retry_wipe()
        with (
            self._noting_replacement(),
            self._noting_damage(),
            translate_errors(self.path, "could not be changed"),
            self._times_rounded(),
        ):
            with self._writer.begin() as connection:
                before = self._guard.check(connection)
                yield connection
                after, line = inputs(connection), newest_line(connection)
                self._guard.expect(before, after, committed=False)
                self._guard.expect_line(None)
            self._guard.expect(before, after, committed=True)
            self._guard.expect_line(line)
        self._wipe_journal()

    @contextmanager
    def recording(self, what: str, own: Count = inputs) -> Iterator[Connection]:
        """Open a transaction for a visitor's input. `what` starts the sentence of the error ('This vote').

        It adds one to what `own` counts, by which a commit that reported an error is found again.

        Raises:
            NotRecordedError: nothing was recorded, whatever went wrong.
        """
        self._retry_wipe()
        counted: tuple[int, int, int] | None = None
        try:
            with self._times_rounded(), self._noting_replacement(), self._writer.begin() as connection:
                before = self._guard.check(connection)
                yield connection
                counted = before, inputs(connection), own(connection)  # the commit follows
                self._guard.expect(*counted[:2], committed=False)
        except NotRecordedError:
            raise
        except ReplacedError as error:
            message = f"{what} was not recorded. {error}"
            raise NotRecordedError(message) from None
        except Exception as error:  # noqa: BLE001 - whatever failed, the visitor must not be thanked, and the error may quote their words
            _log.error("not recorded: %s", error_name(error))
            self._engine.dispose()  # cached pages of a connection may be as wrong as the disk
            failure = self._not_recorded(what, error)
            if not (counted and is_disk_error(error) and self._commit_survived(own, counted[2], failure)):
                raise failure from None
        if counted:
            self._guard.expect(*counted[:2], committed=True)
        self._wipe_journal()
        if self.warning is HealthWarning.NOT_SAVED and what == self._not_saved:  # a recorded visit does not replace a lost vote
            self.warning = None

    def check_replaced(self) -> None:
        """Check whether another program replaced the file; `warnings` says so then.

        Called every few seconds where a visitor waits for the screen, so it waits for nobody: what another program holds is checked later.
        """
        with suppress(KnownError), self._noting_replacement():
            if self._guard.file_replaced():
                raise self._guard.error()
            with self._noting_unreadable(), _unless_held(), self._unwaiting.begin() as connection:
                self._guard.check(connection)

    def check_writable(self) -> None:
        """Write without committing. Raises KnownError where casting a vote would fail."""
        with translate_errors(self.path, "cannot be used"), self._writer.connect() as connection, connection.begin() as probe:
            found = inputs(connection)
            self._guard.expect(found, found, committed=True)
            self._guard.expect_line(newest_line(connection))
            connection.exec_driver_sql(_TOUCH)
            probe.rollback()
        self._wipe_journal()

    def describe(self) -> dict[str, str]:
        """Return the settings as SQLite reads them back, its version, and the result of its quick check ('ok')."""
        with translate_errors(self.path, "could not be examined"):
            raw = self._engine.raw_connection()
            try:
                found = read_settings(_driver(raw))
                found["integrity"] = str(raw.cursor().execute("PRAGMA quick_check(1)").fetchone()[0])
            finally:
                raw.close()
        return {**found, "sqlite": sqlite3.sqlite_version}

    def release_memory(self) -> None:
        """Close the idle connections, whose caches hold what was read and written, and open one for the next vote.

        None is opened while another program holds the file: the screen would wait for it.
        """
        self._engine.dispose()
        with suppress(DBAPIError, sqlite3.Error, OSError, KnownError):  # the next transaction reports it
            self._unwaiting.raw_connection().close()
            self._engine.raw_connection().close()

    def close(self) -> None:
        self._engine.dispose()

    def _not_recorded(self, what: str, error: Exception) -> NotRecordedError:
        """Set the warning for the organiser and return the error for the visitor."""
        unread = looks_damaged(error) and not self._still_damaged()
        if self.warning is not HealthWarning.DAMAGED:
            self.warning = HealthWarning.DAMAGED if looks_damaged(error) and not unread else HealthWarning.NOT_SAVED
            self._not_saved = what
        cause, advice = DISK_ERROR if unread else cause_and_advice(error)
        return NotRecordedError(f"{what} was not recorded: {cause}. Everything recorded before is safe. {advice}")

    def _still_damaged(self) -> bool:
        """Check again: SQLite also reports damage when the disk could not be read for a moment."""
        try:
            with translate_errors(self.path, "could not be read"), self._engine.begin() as connection:
                return str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()) != "ok"
        except KnownError as error:
            return isinstance(error, DamagedError)

    def _commit_survived(self, own: Count, after: int, failure: NotRecordedError) -> bool:
        """Return whether a commit that reported an error is on disk after all: then `own` counts as many as after it.

        SQLite reports an error even when the journal was truncated but the disk did not confirm it. The vote is in the file then, and
        a visitor who is told otherwise casts it twice. A second commit confirms that the disk works.

        Raises:
            InDoubtError: the disk still does not say.
        """
        try:
            with self._times_rounded(), self._writer.begin() as connection:
                survived = own(connection) == after
                connection.exec_driver_sql(_TOUCH)
        except (DBAPIError, sqlite3.Error, OSError) as error:
            _log.error("the last commit is in doubt: %s", error_name(error))
            raise InDoubtError(str(failure), after) from None
        return survived

    def _wipe_journal(self) -> None:
        """Wipe the journal after a change. If that fails, the change still counts: it is tried again before the next one."""
        try:
            raw = self._engine.raw_connection()
            try:
                wipe_journal(_driver(raw), self.path)
            finally:
                raw.close()
        except (DBAPIError, sqlite3.Error, OSError) as error:
            _log.error("the journal could not be wiped: %s", error_name(error))
            self.unwiped = True
        else:
            self.unwiped = False
        self._round_times()

    def _round_times(self) -> None:
        round_times(self.path, journal_path(self.path))

    def _retry_wipe(self) -> None:
        if self.unwiped:
            self._wipe_journal()

    @contextmanager
    def _times_rounded(self) -> Iterator[None]:
        """Let the files tell the day of the last vote, not the minute. SQLite does not use these times."""
        try:
            yield
        finally:
            self._round_times()

    @contextmanager
    def _noting_replacement(self) -> Iterator[None]:
        """Raise ReplacedError if another program replaced the file, whatever error this led to, and save the original."""
        try:
            yield
        except NotRecordedError:
            raise
        except Exception as error:
            if not (isinstance(error, ReplacedError) or self._guard.file_replaced()):
                raise
            self._keep_original()
            raise self._guard.error() from None

    def _keep_original(self) -> None:
        """Save the original through an idle connection: those opened before the file was replaced still have it."""
        idle = [self._engine.raw_connection() for _ in range(cast("QueuePool", self._engine.pool).checkedin())]
        try:
            self._guard.keep_original(map(_driver, idle))
        finally:
            for raw in idle:
                raw.close()

    @contextmanager
    def _noting_unreadable(self) -> Iterator[None]:
        """Translate errors of reading, and set the warning for the organiser if the file is damaged."""
        try:
            with self._noting_damage(), translate_errors(self.path, "could not be read"):
                yield
        except (ValueError, LookupError, TypeError) as error:  # a flipped bit turns a name, a number or a record into one of these
            _log.error("database content cannot be decoded: %s", error_name(error))
            self.warning = HealthWarning.DAMAGED
            raise damaged_error(self.path, "what is in it cannot be read") from None

    @contextmanager
    def _noting_damage(self) -> Iterator[None]:
        try:
            yield
        except DamagedError:
            if self._still_damaged():
                self.warning = HealthWarning.DAMAGED
            raise


@contextmanager
def _unless_held() -> Iterator[None]:
    """End the block early where another program holds the database."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        if not is_held(error):
            raise


def _driver(raw: PoolProxiedConnection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", raw.driver_connection)


def begin(connection: Connection) -> None:
    """Begin a transaction with the statement of the connection's option `begin`, which pysqlite leaves to us."""
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

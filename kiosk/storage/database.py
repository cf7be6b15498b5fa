"""The connection to the file: how it is set up, and what a transaction is. Of all tables it knows how many visits were counted."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, QueuePool, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError

from kiosk.errors import KnownError
from kiosk.services.health import HealthWarning
from kiosk.services.voting import NotRecordedError
from kiosk.storage.errors import DISK_ERROR, DamagedError, cause_and_advice, damaged, is_damage, is_disk_error, kind, looks_damaged

TIMEOUT: Final = 4.0
"""Seconds to wait for another program to let go of the file; beyond that a visitor would think the screen is stuck."""

SETTINGS: Final = {
    "secure_delete": ("ON", "1"),
    "temp_store": ("MEMORY", "2"),
    "foreign_keys": ("ON", "1"),
    "fullfsync": ("1", "1"),
    "synchronous": ("EXTRA", "3"),
    "journal_mode": ("TRUNCATE", "truncate"),
}
"""What every connection asks for, and how SQLite must read it back: no vote is lost to a power cut, nothing deleted stays readable."""

_TOUCH: Final = "UPDATE alembic_version SET version_num = version_num"
"""Writes a page and changes nothing."""

_log = logging.getLogger(__name__)


def connect(path: Path, timeout: float = TIMEOUT) -> sqlite3.Connection:
    """Open an existing file; transactions begin only where BEGIN says so.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    address = f"{path.absolute().as_uri()}?mode=rw"
    return sqlite3.connect(address, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False)


def configure(connection: sqlite3.Connection) -> None:
    """Ask for every setting and see that it is so. Raises KnownError where SQLite does not keep to one."""
    for name, (asked, _) in SETTINGS.items():
        connection.execute(f"PRAGMA {name}={asked}")
    found = read_settings(connection)
    if wrong := [name for name, (_, expected) in SETTINGS.items() if found[name] != expected]:
        message = f"This machine's SQLite cannot keep votes safely ({', '.join(wrong)}). Nothing was written; use another machine or disk."
        raise KnownError(message)


def read_settings(connection: sqlite3.Connection) -> dict[str, str]:
    """Every setting as SQLite reads it back."""
    return {name: str(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in SETTINGS}


@contextmanager
def schema_transaction(path: Path, timeout: float = TIMEOUT) -> Iterator[Connection]:
    """One transaction for changing tables, foreign keys off: replacing a table would otherwise delete what refers to it."""
    raw = connect(path, timeout)
    try:
        configure(raw)
        raw.execute("PRAGMA page_size=4096")  # counts for a new file only; reasons.py relies on it
        raw.execute("PRAGMA foreign_keys=OFF")
        engine = create_engine("sqlite+pysqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True)
        event.listen(engine, "begin", _begin)
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            yield connection
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                message = "a change of the tables left rows without their session"
                raise RuntimeError(message)
    finally:
        raw.close()


class InDoubtError(NotRecordedError):
    """The disk would not tell whether the commit took place; where it did, there are so many `visits`."""

    def __init__(self, sentence: str, visits: int) -> None:
        super().__init__(sentence)
        self.visits = visits


class Database:
    """One file and the transactions on it; safe to use from several threads.

    `worry` is what the organiser should know of it: that it is damaged, or that the last vote, for example, was not kept.
    """

    def __init__(self, path: Path, timeout: float = TIMEOUT) -> None:
        self.path = path
        self.worry: HealthWarning | None = None
        self._lost = ""
        self._patience = timeout
        self._engine = create_engine("sqlite+pysqlite://", creator=self._connect, poolclass=QueuePool, hide_parameters=True)
        self._writer = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        event.listen(self._engine, "begin", _begin)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One state of everything. Raises KnownError where the file cannot be read."""
        try:
            with self._damage_remembered(), translate_errors(self.path, "could not be read"), self._engine.begin() as connection:
                yield connection
        except (ValueError, LookupError, TypeError) as error:  # what a flipped bit makes of a name, a number or a record
            _log.error("database holds what nobody wrote: %s", kind(error))
            self.worry = HealthWarning.DAMAGED
            raise damaged(self.path, "what is in it cannot be read") from None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing, on disk when the block is left. Raises KnownError where it cannot be."""
        with self._damage_remembered(), translate_errors(self.path, "could not be changed"), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def recording(self, what: str) -> Iterator[Connection]:
        """A transaction for what a visitor leaves; `what` begins the sentence ('This vote').

        Raises:
            NotRecordedError: for whatever went wrong, with nothing kept.
        """
        counted: tuple[int, int] | None = None
        try:
            with self._writer.begin() as connection:
                before = visits(connection)
                yield connection
                counted = before, visits(connection)  # from here on it is being committed
        except NotRecordedError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was, the visitor must not be thanked, and it may quote their words
            _log.error("not recorded: %s", kind(error))
            self._engine.dispose()  # what a connection remembers of the file may be as wrong as the disk
            refusal = self._not_recorded(what, error)
            if not (counted and is_disk_error(error) and self._commit_survived(*counted, refusal)):
                raise refusal from None
        if self.worry is HealthWarning.NOT_SAVED and what == self._lost:  # a visit that is counted does not make good for a lost vote
            self.worry = None

    def check_writable(self) -> None:
        """Go through all of a write but its commit. Raises KnownError where casting a vote would fail."""
        with translate_errors(self.path, "cannot be used"), self._writer.connect() as connection, connection.begin() as probe:
            connection.exec_driver_sql(_TOUCH)
            probe.rollback()

    def describe(self) -> dict[str, str]:
        """The settings as SQLite reads them back, its version, and what it finds when it checks the whole file ('ok')."""
        with translate_errors(self.path, "could not be examined"):
            raw = self._engine.raw_connection()
            try:
                found = read_settings(raw.driver_connection or self._connect())
                found["integrity"] = str(raw.cursor().execute("PRAGMA quick_check(1)").fetchone()[0])
            finally:
                raw.close()
        return {**found, "sqlite": sqlite3.sqlite_version}

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _not_recorded(self, what: str, error: Exception) -> NotRecordedError:
        """The sentence for a visitor's part that was not kept; the organiser will be told too."""
        unread = looks_damaged(error) and not self._still_damaged()
        if self.worry is not HealthWarning.DAMAGED:
            self.worry = HealthWarning.DAMAGED if looks_damaged(error) and not unread else HealthWarning.NOT_SAVED
            self._lost = what
        cause, advice = DISK_ERROR if unread else cause_and_advice(error)
        return NotRecordedError(f"{what} was not recorded: {cause}. Everything recorded before is safe. {advice}")

    def _still_damaged(self) -> bool:
        """Look again: SQLite calls a file damaged too when the disk could not be read just then."""
        try:
            with translate_errors(self.path, "could not be read"), self._engine.begin() as connection:
                return str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()) != "ok"
        except KnownError as error:
            return isinstance(error, DamagedError)

    def _commit_survived(self, before: int, after: int, refusal: NotRecordedError) -> bool:
        """Whether what a failed commit added to the visits is there, and now on the disk: a commit after it went through every step.

        SQLite reports an error too when the journal was cut off but the disk would not confirm it. The vote is in the file then, and
        whoever is told otherwise casts it twice. Raises InDoubtError where the disk will not tell.
        """
        try:
            with self._writer.begin() as connection:
                kept = before != after == visits(connection)
                connection.exec_driver_sql(_TOUCH)
        except (DBAPIError, sqlite3.Error, OSError) as error:
            _log.error("the last commit is in doubt: %s", kind(error))
            raise InDoubtError(str(refusal), after) from None
        return kept

    @contextmanager
    def _damage_remembered(self) -> Iterator[None]:
        try:
            yield
        except DamagedError:
            if self._still_damaged():
                self.worry = HealthWarning.DAMAGED
            raise

    def _connect(self) -> sqlite3.Connection:
        connection = connect(self.path, self._patience)
        try:
            configure(connection)
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def translate_errors(path: Path, failed: str) -> Iterator[None]:
    """Turn what SQLAlchemy or sqlite3 raise into a KnownError, or a DamagedError: '<path> <failed>: <why>'."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError, UnicodeDecodeError) as error:
        _log.error("database %s: %s", failed, kind(error))
        cause, advice = cause_and_advice(error)
        message = f"'{path}' {failed}: {cause}. It was left as it is. {advice}"
        raise (DamagedError if is_damage(error) else KnownError)(message) from None


def visits(connection: Connection) -> int:
    """Of all sessions."""
    return int(connection.exec_driver_sql("SELECT coalesce(sum(visits), 0) FROM sessions").scalar_one())


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

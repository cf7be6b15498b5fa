"""Translates errors of the database into causes and advice that someone at the booth can act on.

Never uses the text of an error: SQLite's may quote what was being written.
"""

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from kiosk.errors import KnownError
from kiosk.services.voting import NotRecordedError
from kiosk.storage.journal import ForeignJournalError

DISK_ERROR: Final = ("the disk reports an error", "Check the disk, or go on with a backup on another one.")
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_NOT_OURS: Final = _DAMAGED | {sqlite3.SQLITE_ERROR}
"""Includes SQLITE_ERROR: correct statements fail with it if a table was altered."""

_CAUSES: Final = {
    sqlite3.SQLITE_BUSY: ("another program is holding the database", "Close that program and try again."),
    sqlite3.SQLITE_LOCKED: ("another program is holding the database", "Close that program and try again."),
    sqlite3.SQLITE_FULL: ("the disk is full", "Free some space and try again."),
    sqlite3.SQLITE_READONLY: ("the file or its folder may not be written to", "Make both writable and try again."),
    sqlite3.SQLITE_PERM: ("the file may not be read", "Give this user access to it and try again."),
    sqlite3.SQLITE_CANTOPEN: ("the file or its folder cannot be opened for writing", "Make both readable and writable and try again."),
    sqlite3.SQLITE_IOERR: DISK_ERROR,
    sqlite3.SQLITE_CORRUPT: ("the file is damaged", "Keep a copy of it, and restore a backup with 'goodfaith restore'."),
    sqlite3.SQLITE_ERROR: ("its tables were altered", "Keep a copy of it, and restore a backup with 'goodfaith restore'."),
    sqlite3.SQLITE_NOTADB: ("it is not a database", "Move it aside, or restore a backup with 'goodfaith restore'."),
}
_SYSTEM: Final = {
    errno.EACCES: sqlite3.SQLITE_READONLY,
    errno.EPERM: sqlite3.SQLITE_READONLY,
    errno.EROFS: sqlite3.SQLITE_READONLY,
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EIO: sqlite3.SQLITE_IOERR,
    errno.ENOTDIR: sqlite3.SQLITE_CANTOPEN,
    errno.EISDIR: sqlite3.SQLITE_CANTOPEN,
}
_FOREIGN_JOURNAL: Final = (
    "what lies beside it under the same name with '-journal' behind it is not a journal of this database",
    "Move it aside and try again.",
)
_UNKNOWN: Final = ("the database could not be used", "Try again; if it happens again, restart the program.")


_log = logging.getLogger(__name__)


class DamagedError(KnownError):
    """The file cannot be used as a database, and neither waiting nor another permission would change that."""


class InDoubtError(NotRecordedError):
    """The disk did not say whether a commit succeeded. If it did, the database has so many of its `own` kind (`Database.recording`)."""

    def __init__(self, sentence: str, own: int) -> None:
        super().__init__(sentence)
        self.own = own


def damaged_error(path: Path, why: str) -> DamagedError:
    """Return the error for a damaged database; `why` is a clause."""
    return DamagedError(
        f"'{path}' is damaged: {why}. It was left as it is. "
        "Start the kiosk to choose what to do, or restore a backup with 'goodfaith restore'."
    )


def is_damage(error: BaseException) -> bool:
    """Return whether the file itself is at fault, not the disk, a permission or another program."""
    return _code(error) in _NOT_OURS


def looks_damaged(error: BaseException) -> bool:
    """Return whether SQLite reported damage, perhaps only because the disk could not be read for a moment."""
    return _code(error) in _DAMAGED


def is_held(error: BaseException) -> bool:
    """Return whether another program, or another thread, holds the database."""
    return _code(error) in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def is_disk_error(error: BaseException) -> bool:
    """Return whether the disk reported the error, which may be after the write succeeded."""
    return _code(error) == sqlite3.SQLITE_IOERR


def cause_and_advice(error: BaseException) -> tuple[str, str]:
    """Return the cause as a clause and the advice as a sentence."""
    if isinstance(error, ForeignJournalError):
        return _FOREIGN_JOURNAL
    code = _code(error)
    return _UNKNOWN if code is None else _CAUSES.get(code, _UNKNOWN)


def error_name(error: BaseException) -> str:
    """Return the name of the error for the log, without its text."""
    origin = _origin(error)
    return getattr(origin, "sqlite_errorname", type(origin).__name__)


def _code(error: BaseException) -> int | None:
    origin = _origin(error)
    if isinstance(origin, OSError):
        return _SYSTEM.get(origin.errno or 0)
    code: int | None = getattr(origin, "sqlite_errorcode", None)
    if isinstance(origin, UnicodeDecodeError) or (code is None and isinstance(origin, sqlite3.OperationalError)):
        return sqlite3.SQLITE_CORRUPT  # raised by Python: a text, or SQLite's message about one, is not UTF-8
    return None if code is None else code & 0xFF  # the high bits of an extended code say where, not what


def _origin(error: BaseException) -> BaseException:
    origin = getattr(error, "orig", None)  # set by SQLAlchemy, which wraps errors of sqlite3
    return origin if isinstance(origin, BaseException) else error


@contextmanager
def translate_errors(path: Path, failed: str) -> Iterator[None]:
    """Translate errors of SQLAlchemy, sqlite3 and the file system into a KnownError or DamagedError: '<path> <failed>: <cause>'."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, OSError, UnicodeDecodeError) as error:
        _log.error("database %s: %s", failed, error_name(error))
        cause, advice = cause_and_advice(error)
        message = f"'{path}' {failed}: {cause}. It was left as it is. {advice}"
        raise (DamagedError if is_damage(error) else KnownError)(message) from None

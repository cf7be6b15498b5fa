"""What went wrong with the database, said so that someone at the booth can act on it.

Never uses the text of an error: SQLite's may quote what was being written.
"""

import errno
import sqlite3
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError

DISK_ERROR: Final = ("the disk reports an error", "Check the disk, or go on with a backup on another one.")
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_NOT_OURS: Final = _DAMAGED | {sqlite3.SQLITE_ERROR}
"""SQLITE_ERROR among them: statements that are right fail with it where a table is not as it was made."""

_CAUSES: Final = {
    sqlite3.SQLITE_BUSY: ("another program is holding the database", "Close that program and try again."),
    sqlite3.SQLITE_LOCKED: ("another program is holding the database", "Close that program and try again."),
    sqlite3.SQLITE_FULL: ("the disk is full", "Free some space and try again."),
    sqlite3.SQLITE_READONLY: ("the file or its folder may not be written to", "Make both writable and try again."),
    sqlite3.SQLITE_PERM: ("the file may not be read", "Give this user access to it and try again."),
    sqlite3.SQLITE_CANTOPEN: ("the file or its folder cannot be opened for writing", "Make both readable and writable and try again."),
    sqlite3.SQLITE_IOERR: DISK_ERROR,
    sqlite3.SQLITE_CORRUPT: ("the file is damaged", "Keep a copy of it, and bring a backup back with 'goodfaith restore'."),
    sqlite3.SQLITE_ERROR: ("its tables are not as they were made", "Keep a copy of it, and bring a backup back with 'goodfaith restore'."),
    sqlite3.SQLITE_NOTADB: ("it is not a database", "Move it aside, or bring a backup back with 'goodfaith restore'."),
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
_UNKNOWN: Final = ("the database could not be used", "Try again; if it happens again, start the program anew.")


class DamagedError(KnownError):
    """What is in the place of the database is none that can be used, and neither time nor another right would change that."""


def damaged(path: Path, why: str) -> DamagedError:
    """The whole sentence for a database in which `why`."""
    return DamagedError(
        f"'{path}' is damaged: {why}. It was left as it is. "
        "Start the kiosk to choose what to do, or bring a backup back with 'goodfaith restore'."
    )


def is_damage(error: BaseException) -> bool:
    """Whether the file itself is at fault, and not the disk, a right or another program."""
    return _code(error) in _NOT_OURS


def looks_damaged(error: BaseException) -> bool:
    """Whether SQLite found the file out of order, if only because it could not be read just then."""
    return _code(error) in _DAMAGED


def is_disk_error(error: BaseException) -> bool:
    """Whether the disk reported it, which may be after the fact."""
    return _code(error) == sqlite3.SQLITE_IOERR


def cause_and_advice(error: BaseException) -> tuple[str, str]:
    """Why it did not work, as half a sentence, and what to do about it, as a whole one."""
    code = _code(error)
    return _UNKNOWN if code is None else _CAUSES.get(code, _UNKNOWN)


def kind(error: BaseException) -> str:
    """What a log may say of it: the name of the error and nothing it carries."""
    origin = _origin(error)
    return getattr(origin, "sqlite_errorname", type(origin).__name__)


def _code(error: BaseException) -> int | None:
    origin = _origin(error)
    if isinstance(origin, OSError):
        return _SYSTEM.get(origin.errno or 0)
    code: int | None = getattr(origin, "sqlite_errorcode", None)
    if isinstance(origin, UnicodeDecodeError) or (code is None and isinstance(origin, sqlite3.OperationalError)):
        return sqlite3.SQLITE_CORRUPT  # Python's own: a text, or SQLite's message on one, is no UTF-8
    return None if code is None else code & 0xFF  # the rest of an extended code says where, not what


def _origin(error: BaseException) -> BaseException:
    origin = getattr(error, "orig", None)  # SQLAlchemy wraps what sqlite3 raises
    return origin if isinstance(origin, BaseException) else error

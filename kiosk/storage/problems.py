"""What went wrong with the database, said so that someone at the booth can act on it.

Never uses the text of an error: SQLite's may quote what was being written.
"""

import errno
import sqlite3
from typing import Final

_CAUSES: Final = {
    sqlite3.SQLITE_BUSY: ("another program is holding the database", "Close that program and try again."),
    sqlite3.SQLITE_LOCKED: ("another program is holding the database", "Close that program and try again."),
    sqlite3.SQLITE_FULL: ("the disk is full", "Free some space and try again."),
    sqlite3.SQLITE_READONLY: ("the file or its folder may not be written to", "Make both writable and try again."),
    sqlite3.SQLITE_PERM: ("the file may not be read", "Give this user access to it and try again."),
    sqlite3.SQLITE_CANTOPEN: ("the file or its folder cannot be opened for writing", "Make both readable and writable and try again."),
    sqlite3.SQLITE_IOERR: ("the disk reports an error", "Check the disk, or go on with a backup on another one."),
    sqlite3.SQLITE_CORRUPT: ("the file is damaged", "Keep a copy of it, and bring a backup back with 'goodfaith restore'."),
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


def cause_and_advice(error: BaseException) -> tuple[str, str]:
    """Why it did not work, as half a sentence, and what to do about it, as a whole one."""
    origin = _origin(error)
    code = _SYSTEM.get(origin.errno or 0) if isinstance(origin, OSError) else getattr(origin, "sqlite_errorcode", None)
    return _UNKNOWN if code is None else _CAUSES.get(code & 0xFF, _UNKNOWN)  # the rest of an extended code says where, not what


def kind(error: BaseException) -> str:
    """What a log may say of it: the name of the error and nothing it carries."""
    origin = _origin(error)
    return getattr(origin, "sqlite_errorname", type(origin).__name__)


def _origin(error: BaseException) -> BaseException:
    origin = getattr(error, "orig", None)  # SQLAlchemy wraps what sqlite3 raises
    return origin if isinstance(origin, BaseException) else error

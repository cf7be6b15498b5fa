"""The rollback journal, which holds pages of the database as they were before the last change.

Compared with the database they single out the last voter. SQLite deletes or truncates a journal without overwriting it, so its blocks
stay readable in the file system's free space. This program keeps the file and overwrites it with zeros after every change, so the same
blocks are used again and again.
"""

import errno
import os
import sqlite3
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.system.secure_delete import overwrite

_MAX_SIZE: Final = 1 << 20
"""Bytes. A vote with the longest of 10,000 reasons needs less; a journal that an upgrade or an erasure made larger is shortened."""
_SHORT: Final = 1 << 16
_BLOCK: Final = 1 << 20
_ALWAYS_ALLOWED: Final = 64 << 20
"""Bytes. A journal holds each page of the database once at most."""


class ForeignJournalError(OSError):
    """What lies beside the database under the name of its journal is none: a link, a pipe, a folder, or far larger than the database."""


def journal_path(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def is_hot(path: Path) -> bool:
    """Return whether SQLite would roll the database at `path` back: its journal starts with a header. Raises OSError."""
    with suppress(FileNotFoundError), os.fdopen(_open(path, os.O_RDONLY), "rb") as file:
        return file.read(1) not in {b"", b"\0"}
    return False


def wipe_journal(connection: sqlite3.Connection, path: Path, *, size: int = _SHORT) -> None:
    """Overwrite the journal with zeros, on the disk, while no connection uses it. Shorten a long one to `size` bytes.

    Raises:
        sqlite3.OperationalError: another connection is changing the database.
        OSError: the disk reports an error.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        _overwrite(path, size)
    finally:
        connection.execute("ROLLBACK")  # COMMIT would wait for those who read


def recover(connection: sqlite3.Connection, path: Path) -> None:
    """Let SQLite roll back the change that a crash interrupted, and wipe the journal. For a new connection.

    SQLite deletes the journal after rolling back, whatever the journal mode is set to later. With a lock that outlasts the transaction
    it overwrites the journal's header instead.

    Raises:
        sqlite3.Error: the database cannot be read.
    """
    if _is_blank(path):
        return
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")
    _read(connection)
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":  # a database of another program
        connection.execute("PRAGMA journal_mode=PERSIST")
    connection.execute("PRAGMA locking_mode=NORMAL")
    _read(connection)  # releases the lock
    (timeout,) = connection.execute("PRAGMA busy_timeout").fetchone()
    connection.execute("PRAGMA busy_timeout=0")
    with suppress(sqlite3.OperationalError, OSError):  # who changes the database wipes it, and a read-only one stays
        wipe_journal(connection, path)
    connection.execute(f"PRAGMA busy_timeout={timeout}")


def _is_blank(path: Path) -> bool:
    with suppress(FileNotFoundError), os.fdopen(_open(path, os.O_RDONLY), "rb") as file:
        while block := file.read(_BLOCK):
            if block.count(0) != len(block):
                return False
    return True


def _overwrite(path: Path, size: int) -> None:
    with suppress(FileNotFoundError):
        handle = _open(path, os.O_RDWR)
        try:
            overwrite(handle)
            if os.fstat(handle).st_size > max(size, _MAX_SIZE if size else 0):
                os.ftruncate(handle, size)
        finally:
            os.close(handle)


def _open(path: Path, flags: int) -> int:
    """Open the journal of the database at `path`. Raises ForeignJournalError, FileNotFoundError, OSError."""
    journal = _real(path)
    found = journal.lstat()  # before opening: a pipe would wait for its other end
    database_size = path.stat().st_size if path.exists() else 0
    if not stat.S_ISREG(found.st_mode) or found.st_size > 2 * database_size + _ALWAYS_ALLOWED:
        raise ForeignJournalError(errno.EINVAL, "no journal of this database", str(journal))
    return os.open(journal, flags | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))


def _read(connection: sqlite3.Connection) -> None:
    connection.execute("SELECT 1 FROM sqlite_schema").fetchone()


def _real(path: Path) -> Path:
    """Return the journal's path. It lies beside the file itself, not beside a link to it."""
    return journal_path(path.resolve())

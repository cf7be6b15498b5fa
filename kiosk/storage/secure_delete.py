"""Files that must leave nothing behind, as far as a program can see to that: a stick may keep blocks that it no longer shows."""

import os
import sqlite3
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.storage.reasons import pack
from kiosk.system.atomic_file import sync_folder

_BLOCK: Final = 1 << 20


def wipe(path: Path) -> None:
    """Write zeros over a file and remove it; nothing where there is none. Raises OSError."""
    with suppress(FileNotFoundError):
        handle = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0))
        try:
            zero(handle)
        finally:
            os.close(handle)
        path.unlink()


def replace(new: Path, path: Path) -> None:
    """Give `new` the name of `path` in one step and write zeros over what had it before. Raises OSError."""
    if os.name == "nt" or not path.exists():  # Windows lets nobody replace a file that is open
        new.replace(path)
        sync_folder(path.parent)
        return
    earlier = os.open(path, os.O_WRONLY)
    try:
        new.replace(path)
        sync_folder(path.parent)
        zero(earlier)
    finally:
        os.close(earlier)


def zero(handle: int) -> None:
    """Write zeros over all of an open file, to the disk."""
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left:
        left -= os.write(handle, bytes(min(left, _BLOCK)))
    os.fsync(handle)


def forget(connection: sqlite3.Connection, wiped: Collection[str], wordless: Collection[str]) -> None:
    """Remove them; the connection has foreign keys and `secure_delete` on. Raises sqlite3.Error, with nothing changed."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany("DELETE FROM sessions WHERE id = ?", [(session,) for session in wiped])
        for session in wordless:
            connection.execute("DELETE FROM reasons WHERE session_id = ? AND bucket > 0", (session,))
            connection.execute("UPDATE reasons SET packed = ? WHERE session_id = ?", (pack([]), session))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    rebuild(connection)


def rebuild(connection: sqlite3.Connection) -> None:
    """Write every page anew: rows that SQLite moved from one page to another leave copies where `secure_delete` does not reach."""
    connection.execute("VACUUM")

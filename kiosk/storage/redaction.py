"""Removes sessions and reasons from a database, without leaving copies of them in its free pages."""

import sqlite3
from collections.abc import Collection
from contextlib import closing
from typing import Final

from kiosk.domain.session_log import LogEvent
from kiosk.storage.reason_buckets import pack
from kiosk.storage.session_log import append, has_log, remove

_IN_ROOT: Final = 489
"""Bytes of a long value that SQLite stores in the page of its row, if pages have 4,096 bytes and the rest fills its overflow pages."""
_OVERFLOW: Final = 4092
"""Bytes on an overflow page."""


def redact(connection: sqlite3.Connection, sessions: Collection[str], reasons_of: Collection[str]) -> None:
    """Remove `sessions`, and the reasons of the sessions `reasons_of`. The connection has foreign keys and `secure_delete` on.

    Raises:
        sqlite3.Error: nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany("DELETE FROM sessions WHERE id = ?", [(session,) for session in sessions])
        logged = has_log(connection)  # and what was published: both came with one revision
        for session in sessions if logged else ():
            remove(connection.execute, session)
        for session in reasons_of:
            connection.execute("DELETE FROM reasons WHERE session_id = ? AND bucket > 0", (session,))
            connection.execute("UPDATE reasons SET packed = ? WHERE session_id = ?", (pack([]), session))
            if logged:
                # Otherwise as many new reasons as were erased would not count as new at the next end.
                connection.execute("UPDATE publications SET reasons = 0 WHERE session_id = ? AND reasons IS NOT NULL", (session,))
                append(connection.execute, session, LogEvent.REASONS_ERASED)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def rebuild(connection: sqlite3.Connection) -> None:
    """Rewrite every page in place: rows that SQLite moves between pages leave copies that `secure_delete` does not reach.

    VACUUM alone would shorten the file, and what is cut off stays readable on the disk. So a copy in memory is compacted, filled up with
    empty pages to the old size, and written back in one transaction.
    """
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # no vote may come between reading and writing
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA secure_delete=ON")
            copy.execute("VACUUM")
            _fill_up(copy, _page_count(connection))
            copy.backup(connection)
    finally:
        connection.execute("PRAGMA locking_mode=NORMAL")
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()  # releases the lock


def _fill_up(connection: sqlite3.Connection, pages: int) -> None:
    """Add empty pages until there are so many."""
    if _page_count(connection) >= pages:
        return
    connection.execute("CREATE TABLE filler (content)")
    connection.execute("INSERT INTO filler VALUES (zeroblob(?))", (_IN_ROOT + _OVERFLOW * (pages - _page_count(connection)),))
    connection.execute("DROP TABLE filler")


def _page_count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA page_count").fetchone()[0])

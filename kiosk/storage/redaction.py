"""Removes sessions and reasons from a database, without leaving copies of them in its free pages."""

import sqlite3
from collections.abc import Collection

from kiosk.storage.reason_buckets import pack


def redact(connection: sqlite3.Connection, sessions: Collection[str], reasons_of: Collection[str]) -> None:
    """Remove `sessions`, and the reasons of the sessions `reasons_of`. The connection has foreign keys and `secure_delete` on.

    Raises:
        sqlite3.Error: nothing was changed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.executemany("DELETE FROM sessions WHERE id = ?", [(session,) for session in sessions])
        for session in reasons_of:
            connection.execute("DELETE FROM reasons WHERE session_id = ? AND bucket > 0", (session,))
            connection.execute("UPDATE reasons SET packed = ? WHERE session_id = ?", (pack([]), session))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    rebuild(connection)


def rebuild(connection: sqlite3.Connection) -> None:
    """Rewrite every page: rows that SQLite moves between pages leave copies that `secure_delete` does not reach."""
    connection.execute("VACUUM")

"""Taking sessions, or the words of sessions, out of a database so that its bytes do not remember them."""

import sqlite3
from collections.abc import Collection

from kiosk.storage.reasons import pack


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

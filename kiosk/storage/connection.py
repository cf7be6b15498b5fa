"""Opens database files. Every connection of the program to a file is made here, because even one that reads may roll back a change."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.storage.journal import recover, wipe_journal

TIMEOUT: Final = 4.0
"""Seconds to wait for a lock of another program; after that a visitor would think the screen is stuck."""

SETTINGS: Final = {
    "trusted_schema": ("OFF", "0"),
    "secure_delete": ("ON", "1"),
    "temp_store": ("MEMORY", "2"),
    "foreign_keys": ("ON", "1"),
    "fullfsync": ("1", "1"),
    "synchronous": ("EXTRA", "3"),
    "journal_mode": ("PERSIST", "persist"),
    "journal_size_limit": ("-1", "-1"),
}
"""The value to set and the value SQLite must read back: no vote is lost to a power cut, nothing deleted stays readable, and
a prepared file calls no function by its schema."""


def connect(path: Path, timeout: float = TIMEOUT) -> sqlite3.Connection:
    """Open an existing file in autocommit mode: transactions start with an explicit BEGIN. Raises sqlite3.Error."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003 - sqlite3's own signature
    try:
        recover(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def configure(connection: sqlite3.Connection) -> None:
    """Apply every setting and read it back. Raises KnownError if SQLite did not accept one."""
    for name, (value, _) in SETTINGS.items():
        connection.execute(f"PRAGMA {name}={value}")
    found = read_settings(connection)
    if wrong := [name for name, (_, expected) in SETTINGS.items() if found[name] != expected]:
        message = f"This machine's SQLite cannot keep votes safely ({', '.join(wrong)}). Nothing was written; use another machine or disk."
        raise KnownError(message)


def read_settings(connection: sqlite3.Connection) -> dict[str, str]:
    return {name: str(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in SETTINGS}


def connect_configured(path: Path, timeout: float = TIMEOUT) -> sqlite3.Connection:
    """Open an existing file with every setting. The caller wipes the journal after a change. Raises sqlite3.Error, KnownError."""
    connection = connect(path, timeout)
    try:
        configure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def changing(path: Path, timeout: float = TIMEOUT) -> Iterator[sqlite3.Connection]:
    """Open a file to change it, and wipe its journal when the block ends.

    Raises:
        sqlite3.Error: it cannot be opened.
        OSError: the changes are on disk, but the journal could not be wiped.
    """
    with closing(connect_configured(path, timeout)) as connection:
        yield connection
        wipe_journal(connection, path)

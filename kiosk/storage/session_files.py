"""What a data folder holds besides the open database: pages, exports, databases set aside, writes never finished."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.domain.session import Session, SessionState
from kiosk.errors import KnownError
from kiosk.storage.database import configure, connect, translate_errors
from kiosk.storage.folder_lock import LOCK
from kiosk.storage.reason_buckets import pack
from kiosk.storage.redaction import rebuild, redact
from kiosk.storage.second_copy import FILE
from kiosk.storage.tables import APPLICATION_ID
from kiosk.system.secure_delete import wipe

_MAGIC: Final = b"SQLite format 3\0"
_ID_AT: Final = slice(68, 72)
_SHORT: Final = 6
"""Digits of a session's id in the names of its files."""
_UNFINISHED: Final = ".goodfaith-*.part"
_OVERDUE: Final = "SELECT id FROM sessions WHERE state = ? AND closed_on <= ? AND id IN (SELECT session_id FROM reasons WHERE packed != ?)"


class FolderSessionFiles:
    """The `SessionFiles` of `services.erasing` and the `ReasonPurger` of `services.expiry` in a data folder.

    Never opens the database itself as a file: closing it would drop the locks that SQLite holds on it in this process.
    """

    def __init__(self, folder: Path, database: Path) -> None:
        self._folder, self._database = folder, database

    def files(self, session: Session) -> Sequence[Path]:
        """Files named after this session, and unfinished writes, which may be of any. Raises KnownError."""
        mark = session.id[:_SHORT]
        return [path for path in self._others() if f"-{mark}" in path.name or path.match(_UNFINISHED)]

    def copies(self, session: Session) -> Sequence[Path]:
        """Readable databases, besides the open one, that hold this session. Raises KnownError."""
        return [path for path in self._set_aside() if session.id in (_sessions(path) or ())]

    def damaged(self) -> Sequence[Path]:
        """Those that cannot be read. Raises KnownError."""
        return [path for path in self._set_aside() if _sessions(path) is None]

    def remove(self, file: Path) -> None:
        """Overwrite and remove a file. Raises KnownError."""
        with translate_errors(file, "could not be removed"):
            wipe(file)

    def take_out(self, copy: Path, session: Session) -> None:
        """Remove a session from a database that was set aside. Raises KnownError."""
        _change(copy, {session.id}, set())

    def rebuild(self) -> None:
        """Write the open database anew, without what its free space may remember. Raises KnownError."""
        with translate_errors(self._database, "could not be written anew"), closing(connect(self._database)) as connection:
            configure(connection)
            rebuild(connection)

    def purge_reasons(self, closed_until: date) -> int:
        """Remove reasons past their time from every readable database; how many sessions lost theirs. Raises KnownError."""
        count = 0
        for path in (self._database, *self._set_aside()):
            if overdue := _overdue(path, closed_until, strict=path == self._database):
                _change(path, set(), overdue)
                count += len(overdue)
        return count

    def _set_aside(self) -> list[Path]:
        return [path for path in self._others() if _is_ours(path, self._database.name)]

    def _others(self) -> Iterator[Path]:
        """Every file but the organiser's debates, the open database and what belongs to it."""
        own = {self._database, self._database.with_name(f"{self._database.name}-journal"), self._folder / LOCK}
        with translate_errors(self._folder, "could not be searched"):
            for path in sorted(self._folder.rglob("*")):
                if path.is_file() and not path.is_symlink() and path not in own and not self._is_kept(path):
                    yield path

    def _is_kept(self, path: Path) -> bool:
        return path.name in {FILE, f".{FILE}.part"} or path.relative_to(self._folder).parts[0] == "debates"


def _is_ours(path: Path, name: str) -> bool:
    """By its name, or by the marks of our databases at its beginning, whatever it is called."""
    if path.name.startswith(f"{name}."):
        return not path.name.endswith("-journal") or not path.with_name(path.name.removesuffix("-journal")).exists()
    with translate_errors(path, "could not be read"), path.open("rb") as file:
        beginning = file.read(_ID_AT.stop)
    return beginning.startswith(_MAGIC) and beginning[_ID_AT] == APPLICATION_ID.to_bytes(4)


def _sessions(path: Path) -> set[str] | None:
    """The ids of a database, None where it is damaged."""
    try:
        with closing(connect(path)) as connection:
            whole = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            return {session for (session,) in connection.execute("SELECT id FROM sessions")} if whole else None
    except (sqlite3.Error, KnownError):
        return None


def _overdue(path: Path, closed_until: date, *, strict: bool) -> set[str]:
    """Sessions that still have words they should not; a damaged database set aside tells none, the open one says what is wrong."""
    if not strict and _sessions(path) is None:
        return set()
    with translate_errors(path, "could not be read"), closing(connect(path)) as connection:
        wanted = (SessionState.CLOSED.value, closed_until.isoformat(), pack([]))
        return {session for (session,) in connection.execute(_OVERDUE, wanted)}


def _change(path: Path, wiped: set[str], without_reasons: set[str]) -> None:
    with translate_errors(path, "could not be changed"), closing(connect(path)) as connection:
        configure(connection)
        redact(connection, wiped, without_reasons)

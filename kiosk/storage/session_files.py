"""Finds and removes what a data folder holds besides the open database: reports, exports, databases set aside, partial files."""

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
_APPLICATION_ID: Final = slice(68, 72)
_ID_DIGITS: Final = 6
"""Digits of a session's id in the names of its files."""
_PARTIAL: Final = ".goodfaith-*.part"
_EXPIRED: Final = "SELECT id FROM sessions WHERE state = ? AND closed_on <= ? AND id IN (SELECT session_id FROM reasons WHERE packed != ?)"


class FolderSessionFiles:
    """Implements `SessionFiles` of `services.erasure` and `ReasonPurger` of `services.retention`. Everything raises KnownError.

    Never opens the open database as a file: closing it would drop the locks that SQLite holds on it in this process.
    """

    def __init__(self, folder: Path, database: Path, debates: Path) -> None:
        self._folder, self._database, self._debates = folder, database, debates

    def files(self, session: Session) -> Sequence[Path]:
        """Return files named after this session, and partial files, which may belong to any."""
        mark = session.id[:_ID_DIGITS]
        return [path for path in self._other_files() if f"-{mark}" in path.name or path.match(_PARTIAL)]

    def copies(self, session: Session) -> Sequence[Path]:
        return [path for path in self._set_aside() if session.id in (_sessions(path) or ())]

    def damaged(self) -> Sequence[Path]:
        return [path for path in self._set_aside() if _sessions(path) is None]

    def remove(self, file: Path) -> None:
        with translate_errors(file, "could not be removed"):
            wipe(file)

    def remove_session(self, copy: Path, session: Session) -> None:
        _redact(copy, {session.id}, set())

    def rebuild(self) -> None:
        """Rewrite the open database without free pages."""
        with translate_errors(self._database, "could not be rewritten"), closing(connect(self._database)) as connection:
            configure(connection)
            rebuild(connection)

    def purge_reasons(self, closed_until: date) -> int:
        """Remove expired reasons from every readable database. Return the number of sessions."""
        count = 0
        for path in (self._database, *self._set_aside()):
            if expired := _expired(path, closed_until, strict=path == self._database):
                _redact(path, set(), expired)
                count += len(expired)
        return count

    def _set_aside(self) -> list[Path]:
        return [path for path in self._other_files() if _is_ours(path, self._database.name)]

    def _other_files(self) -> Iterator[Path]:
        """Yield every file except the organiser's debates, the open database and what belongs to it."""
        own = {self._database, self._database.with_name(f"{self._database.name}-journal"), self._folder / LOCK}
        with translate_errors(self._folder, "could not be searched"):
            for path in sorted(self._folder.rglob("*")):
                if path.is_file() and not path.is_symlink() and path not in own and not self._is_excluded(path):
                    yield path

    def _is_excluded(self, path: Path) -> bool:
        return path.name in {FILE, f".{FILE}.part"} or path.is_relative_to(self._debates)


def _is_ours(path: Path, name: str) -> bool:
    """Recognise a database by its name, or by the header of our databases, whatever its name."""
    if path.name.startswith(f"{name}."):
        return not path.name.endswith("-journal") or not path.with_name(path.name.removesuffix("-journal")).exists()
    with translate_errors(path, "could not be read"), path.open("rb") as file:
        header = file.read(_APPLICATION_ID.stop)
    return header.startswith(_MAGIC) and header[_APPLICATION_ID] == APPLICATION_ID.to_bytes(4)


def _sessions(path: Path) -> set[str] | None:
    """Return the ids of a database's sessions, None if it is damaged."""
    try:
        with closing(connect(path)) as connection:
            intact = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            return {session for (session,) in connection.execute("SELECT id FROM sessions")} if intact else None
    except (sqlite3.Error, KnownError):
        return None


def _expired(path: Path, closed_until: date, *, strict: bool) -> set[str]:
    """Return sessions with expired reasons: none for a damaged database set aside; for the open one, `strict`, damage raises KnownError."""
    if not strict and _sessions(path) is None:
        return set()
    with translate_errors(path, "could not be read"), closing(connect(path)) as connection:
        parameters = (SessionState.CLOSED.value, closed_until.isoformat(), pack([]))
        return {session for (session,) in connection.execute(_EXPIRED, parameters)}


def _redact(path: Path, sessions: set[str], reasons_of: set[str]) -> None:
    with translate_errors(path, "could not be changed"), closing(connect(path)) as connection:
        configure(connection)
        redact(connection, sessions, reasons_of)

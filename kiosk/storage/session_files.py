"""Finds and removes what a data folder holds besides the open database: reports, exports, databases set aside, partial files."""

import logging
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Final

from kiosk.domain.session import Session, SessionState
from kiosk.errors import KnownError
from kiosk.services.retention import StoredReasons
from kiosk.storage.connection import changing, connect
from kiosk.storage.errors import translate_errors
from kiosk.storage.folder_lock import LOCK
from kiosk.storage.reason_buckets import pack
from kiosk.storage.redaction import rebuild, redact
from kiosk.storage.second_copy import FILE
from kiosk.storage.tables import APPLICATION_ID
from kiosk.system.secure_delete import wipe

_log = logging.getLogger(__name__)
_MAGIC: Final = b"SQLite format 3\0"
_APPLICATION_ID: Final = slice(68, 72)
"""Digits of a session's id in the names of its files."""
_PARTIAL: Final = ".goodfaith-*.part*"
_STORED: Final = """
    SELECT id, state, closed_on, sum(CASE WHEN packed = ? THEN 0 WHEN json_valid(packed) THEN json_array_length(packed) ELSE 1 END)
    FROM sessions JOIN reasons ON session_id = id GROUP BY id"""


class FolderSessionFiles:
    """Implements `SessionFiles` of `services.erasure` and `ReasonFiles` of `services.retention`. Everything raises KnownError.

    Never opens the open database as a file: closing it would drop the locks that SQLite holds on it in this process.
    """

    def __init__(self, folder: Path, database: Path, debates: Path) -> None:
        self._folder, self._database, self._debates = folder, database, debates

    def files(self, session: Session) -> Sequence[Path]:
        """Return files named after this session, and partial files, which may belong to any."""
        return [path for path in self._other_files() if session.mark in path.name or path.match(_PARTIAL)]

    def discard(self, session: Session) -> None:
        """Remove the files named after a session that is wiped. Log one that cannot be removed: it must not keep a session from opening."""
        try:
            for file in self._other_files():
                if session.mark in file.name:
                    self.remove(file)
        except KnownError as error:
            _log.warning("A page of a rehearsal was left: %s", error)

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
        with translate_errors(self._database, "could not be rewritten"), changing(self._database) as connection:
            rebuild(connection)

    def ended(self) -> Mapping[str, StoredReasons]:
        """Return the ended sessions with reasons, of every readable database; not those that run in the open one."""
        databases = [_stored(path, strict=path == self._database) for path in (self._database, *self._set_aside())]
        running = {session for session, stored in databases[0].items() if stored is None}
        found: dict[str, StoredReasons] = {}
        for session, stored in chain.from_iterable(database.items() for database in databases):
            if stored and stored.reasons and session not in running:
                same = found.get(session, stored)
                found[session] = StoredReasons(max(stored.closed_on, same.closed_on), max(stored.reasons, same.reasons))
        return found

    def purge(self, sessions: Collection[str]) -> None:
        for path in (self._database, *self._set_aside()):
            stored = _stored(path, strict=path == self._database)
            if over := {session for session in sessions if (here := stored.get(session)) and here.reasons}:
                _redact(path, set(), over)

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


def _stored(path: Path, *, strict: bool) -> dict[str, StoredReasons | None]:
    """Return what a database holds of each session, None for one that has not ended.

    Nothing for a damaged database set aside; for the open one, `strict`, damage raises KnownError.
    """
    if not strict and _sessions(path) is None:
        return {}
    with translate_errors(path, "could not be read"), closing(connect(path)) as connection:
        return {
            session: StoredReasons(date.fromisoformat(closed_on), reasons) if state == SessionState.CLOSED and closed_on else None
            for session, state, closed_on, reasons in connection.execute(_STORED, (pack([]),))
        }


def _redact(path: Path, sessions: set[str], reasons_of: set[str]) -> None:
    with translate_errors(path, "could not be changed"), changing(path) as connection:
        redact(connection, sessions, reasons_of)
        rebuild(connection)

"""Notices that another program replaced the open database, and saves what the kiosk still holds of the original.

A file renamed over the database leaves the original open here, without a name; one copied into it overwrites the original.
"""

import logging
import sqlite3
from collections.abc import Iterable
from itertools import count, takewhile
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from kiosk.errors import KnownError
from kiosk.storage.connection import changing
from kiosk.storage.journal import is_hot, journal_path
from kiosk.system import atomic_file
from kiosk.system.file_times import round_times

_INPUTS: Final = """
    SELECT coalesce(sum(CAST(visits AS INTEGER)), 0) + coalesce(sum((
        SELECT sum(CAST(count AS INTEGER)) FROM tallies WHERE session_id = sessions.id AND round = 0 AND entered IN ('touch', 'phone')
    )), 0) FROM sessions"""
_LAST_LINE: Final = """
    SELECT session_id, line.number, hash FROM session_log AS line JOIN sessions ON id = session_id
    ORDER BY sessions.number DESC, line.number DESC LIMIT 1"""
_HAS_LINE: Final = "SELECT 1 FROM session_log WHERE (session_id, number, hash) = (?, ?, ?)"
_log = logging.getLogger(__name__)


class ReplacedError(KnownError):
    """The file at the database's path is no longer the one that was opened, or what is in it is older. Nothing was written to it."""


class ReplacementGuard:
    """Compares the file with the one that was opened, and what is in it with what is known to be.

    `inputs` never become fewer by themselves, and no line of the session log goes; the one known is the last of the newest one.
    Where the database is `shared` with a process that may erase sessions, only the file is compared: that process compares the rest.
    `kept` is where the original was saved, if it could be. Thread-safe: what is known is changed with the database locked for writing.
    """

    def __init__(self, path: Path, *, shared: bool = False) -> None:
        self._path = path
        self._shared = shared
        self._identity = _identity(path)
        self._least_inputs = 0
        self._line: tuple[str, int, str] | None = None
        self.kept: Path | None = None
        self.replaced = False

    def check(self, connection: Connection) -> int:
        """Return the number of inputs. Raises ReplacedError."""
        self._check_file()
        known, line = self._least_inputs, self._line
        found = inputs(connection)
        if self._shared:
            self.replaced = False
            return found
        lost = line and not connection.exec_driver_sql(_HAS_LINE, line).first()
        if found < min(known, self._least_inputs) or (lost and line == self._line):
            raise self._noticed()
        self.replaced = False
        return found

    def expect(self, before: int, after: int, *, committed: bool) -> None:
        """Note the numbers of inputs around a change that is about to be committed, or was."""
        self._least_inputs = after if committed else min(before, after)

    def expect_line(self, line: tuple[str, int, str] | None) -> None:
        """Note the last line of the newest session, None while it may be about to go."""
        self._line = line

    def file_replaced(self) -> bool:
        """Return whether there is another file at the path, or none."""
        try:
            self._check_file()
        except ReplacedError:
            return True
        return False

    def error(self) -> ReplacedError:
        kept = (
            f"Everything recorded before is kept in '{self.kept.name}': end the kiosk, run 'goodfaith restore' with that file"
            if self.kept
            else "What it held before cannot be read any more: end the kiosk, run 'goodfaith restore' with the second copy or a backup"
        )
        return ReplacedError(
            f"'{self._path}' was replaced by another program while the kiosk was running, or removed. Nothing was written to it. "
            f"{kept}, and start the kiosk again."
        )

    def keep_original(self, connections: Iterable[sqlite3.Connection]) -> None:
        """Save the original through the first of these connections that still has it open. Saves it once."""
        for connection in connections if self.kept is None else ():
            try:
                self._remove_blank_journal()
                if connection.execute(_INPUTS).fetchone()[0] >= self._least_inputs:
                    self.kept = _save(connection, self._path)
                    _log.error("the original database was saved under another name")
                    return
            except (sqlite3.Error, OSError, KnownError) as error:
                _log.error("the original database could not be saved: %s", type(error).__name__)

    def _remove_blank_journal(self) -> None:
        """Remove the wiped journal of a file that is gone: SQLite reports a disk error where it finds only a journal."""
        if not self._path.exists() and not is_hot(self._path):
            journal_path(self._path).unlink(missing_ok=True)

    def _check_file(self) -> None:
        found = _identity(self._path)
        if self._identity is None:
            self._identity = found
        if found != self._identity:
            raise self._noticed()

    def _noticed(self) -> ReplacedError:
        if not self.replaced:
            _log.error("the database was replaced by another program; nothing more is written to it")
        self.replaced = True
        return self.error()


def kept_originals(path: Path) -> list[Path]:
    """Return the originals that were saved, in this run or an earlier one, the latest last."""
    names = (_kept_path(path, number) for number in count(1))
    return list(takewhile(Path.exists, names))


def newest_line(connection: Connection) -> tuple[str, int, str] | None:
    """Return the session, number and hash of the last line of the newest session's log."""
    found = connection.exec_driver_sql(_LAST_LINE).first()
    return (found[0], found[1], found[2]) if found else None


def inputs(connection: Connection) -> int:
    """Return the number of visits and of first votes on the screen, of all sessions: each input of a visitor adds one."""
    return int(connection.exec_driver_sql(_INPUTS).scalar_one())


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells the file from others on this machine, None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _save(connection: sqlite3.Connection, path: Path) -> Path:
    kept = _kept_path(path, len(kept_originals(path)) + 1)
    part = kept.with_name(f"{kept.name}.new")
    with atomic_file.replacement(kept, part=part, mode=0o600), changing(part) as copy:
        connection.backup(copy)
    round_times(kept)
    return kept


def _kept_path(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.kept-{number}")

"""The second copy on disk: read from the database in one go, written beside the earlier copy, read back, put in its place."""

import json
import os
import sqlite3
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.services.second_copy import BackupState, SessionVersion, Versions
from kiosk.storage.database import TIMEOUT, connect, translate_errors
from kiosk.storage.reason_buckets import pack
from kiosk.storage.redaction import redact
from kiosk.storage.tables import APPLICATION_ID
from kiosk.system.atomic_file import replacement

FILE: Final = "goodfaith-second-copy.db"
_PAGES: Final = 256
"""A megabyte at a time: a vote never waits for more."""
_EMPTY: Final = len(pack([]))
_MARKS: Final = """
    SELECT id, state, rehearsal, state || ' ' || revealed || ' ' || reopened,
           (SELECT coalesce(sum(CAST(count AS INTEGER)), 0) FROM tallies WHERE session_id = id AND final != 'none'),
           (SELECT coalesce(sum(CAST(count AS INTEGER)), 0) FROM tallies WHERE session_id = id),
           (SELECT coalesce(sum(length(packed) - ?), 0) FROM reasons WHERE session_id = id)
    FROM sessions"""
_RUNNING: Final = """
    SELECT session_id, sum(CAST(count AS INTEGER)) FROM tallies
    WHERE session_id IN (SELECT id FROM sessions WHERE state IN ('open', 'paused')) GROUP BY session_id"""


class SqlSourceDatabase:
    """The `SourceDatabase` of `services.second_copy`, read beside a running kiosk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def running(self) -> Mapping[str, int]:
        """Entries of the sessions that run. Raises KnownError."""
        with translate_errors(self._path, "could not be read"), closing(connect(self._path)) as connection:
            return dict(connection.execute(_RUNNING).fetchall())

    def marks(self) -> Versions:
        """What the database holds now. Raises KnownError."""
        with translate_errors(self._path, "could not be read"), closing(connect(self._path)) as connection:
            return read_versions(connection)

    def snapshot(self) -> tuple[bytes, Versions]:
        """The whole database as bytes. Only memory is written to while it is locked, so a slow stick holds up no vote."""
        with translate_errors(self._path, "could not be copied"), closing(connect(self._path)) as original, closing(_in_memory()) as copy:
            original.backup(copy, pages=_PAGES, sleep=0.01)
            _must_be_whole(copy, self._path)
            return copy.serialize(), read_versions(copy)


class BackupStateFile:
    """The `BackupStateStore` of `services.second_copy`: a small file of the data folder. Without it the copy itself tells what it holds."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> BackupState:
        """As kept last; empty where it is missing or damaged."""
        try:
            held = json.loads(self._path.read_text(encoding="utf-8"))
            return BackupState(
                {str(session): int(count) for session, count in held["entries"].items()}, frozenset(map(str, held["erased"]))
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return BackupState()

    def save(self, memory: BackupState) -> None:
        """Keep it. Raises KnownError."""
        part = self._path.with_name(f"{self._path.name}.part")
        content = json.dumps({"entries": dict(memory.entries), "erased": sorted(memory.erased)})
        with translate_errors(self._path, "could not be written"), replacement(self._path, part=part, mode=0o600, wipe=True):
            part.write_text(content, encoding="utf-8")


class CopyFolder:
    """The `CopyTarget` of `services.second_copy`. `home` is the data folder; the copy's times tell the `day` alone, not the minute."""

    def __init__(self, folder: Path, home: Path, day: Callable[[], date]) -> None:
        self._folder, self._home, self._day = folder, home, day
        self._marker = home / "second-copy.stick"

    @property
    def name(self) -> str:
        """As the organiser set it."""
        return str(self._folder)

    @property
    def path(self) -> Path:
        """The copy itself."""
        return self._folder / FILE

    def is_there(self) -> bool:
        """Whether the folder is there, and on another disk if it was on one before: the bare place of a stick is no stick."""
        try:
            if not self._folder.is_dir():
                return False
            return self._is_elsewhere() or not (self._marker.exists() and self._marker.read_text(encoding="utf-8") == self.name)
        except OSError:
            return False

    def marks(self) -> Versions | None:
        """What the copy holds. Raises KnownError where it is damaged or something else."""
        with translate_errors(self.path, "cannot be used as the second copy"):
            if not self.path.exists():
                return None
            with closing(_reading(self.path)) as copy:
                if copy.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
                    return read_versions(copy)
        message = f"'{self.path}' is the database of another program. It was left as it is. Move it aside."
        raise KnownError(message)

    def put(self, content: bytes, marks: Versions) -> None:
        """Replace the copy. Raises KnownError; the earlier one is as it was."""

        def verify(part: Path) -> None:
            self._read_back(part, marks)
            moment = datetime.combine(self._day(), time(), UTC).timestamp()
            os.utime(part, (moment, moment))

        part = self._folder / f".{FILE}.part"
        with translate_errors(self.path, "could not be written"):
            with replacement(self.path, part=part, mode=0o600, wipe=True, verify=verify):
                part.write_bytes(content)
            self._remember_disk()

    def trim(self, wiped: Collection[str], without_reasons: Collection[str]) -> None:
        """Take sessions and words out of the copy. Raises KnownError."""
        with translate_errors(self.path, "could not be changed"), closing(_in_memory()) as copy:
            copy.deserialize(self.path.read_bytes())
            redact(copy, wiped, without_reasons)
            self.put(copy.serialize(), read_versions(copy))

    def _read_back(self, part: Path, marks: Versions) -> None:
        """From the stick itself, as far as the system can be told to forget what it has in memory."""
        with closing(_reading(part)) as copy:
            _must_be_whole(copy, part)
            if read_versions(copy) == marks:
                return
        message = f"'{self._folder}' does not keep what is written to it; the earlier copy was left. Use another stick."
        raise KnownError(message)

    def _is_elsewhere(self) -> bool:
        return self._folder.stat().st_dev != self._home.stat().st_dev

    def _remember_disk(self) -> None:
        """That it is a stick or another disk; an empty folder is left where a stick was."""
        if self._is_elsewhere():
            self._marker.write_text(self.name, encoding="utf-8")
        else:
            self._marker.unlink(missing_ok=True)


def read_versions(connection: sqlite3.Connection) -> Versions:
    """What a database holds, by session."""
    return {
        session: SessionVersion(votes, entries, state in {"open", "paused"}, bool(rehearsal), words, told)
        for session, state, rehearsal, told, votes, entries, words in connection.execute(_MARKS, (_EMPTY,))
    }


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", timeout=TIMEOUT, isolation_level=None)
    for pragma in ("foreign_keys", "secure_delete"):
        connection.execute(f"PRAGMA {pragma}=ON")
    return connection


def _reading(path: Path) -> sqlite3.Connection:
    """A copy that nobody writes to; no lock and no journal is looked for, which some sticks' file systems cannot do."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)


def _must_be_whole(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        message = f"'{path}' is damaged, so the second copy was left as it was. Run 'goodfaith doctor'."
        raise KnownError(message)

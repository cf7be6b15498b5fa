"""The second copy on disk: read from the database at one moment, written beside the earlier copy, read back, put in its place."""

import json
import os
import sqlite3
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Final

from kiosk.domain.tally import SPLIT_STEP
from kiosk.errors import KnownError
from kiosk.services.copy_rules import STEP, SessionVersion, Versions
from kiosk.services.second_copy import BackupState
from kiosk.storage.connection import TIMEOUT, connect
from kiosk.storage.errors import translate_errors
from kiosk.storage.reason_buckets import pack
from kiosk.storage.redaction import redact
from kiosk.storage.tables import APPLICATION_ID
from kiosk.system.atomic_file import replacement
from kiosk.system.file_times import round_times

FILE: Final = "goodfaith-second-copy.db"
_PAGES: Final = 256
"""Pages read at a time, one megabyte: a vote never waits for more."""
_EMPTY: Final = len(pack([]))
_VERSIONS: Final = """
    SELECT id, state, rehearsal, state || ' ' || revealed || ' ' || reopened,
           (SELECT coalesce(sum(CAST(count AS INTEGER)), 0) FROM tallies WHERE session_id = id AND round = 1),
           (SELECT coalesce(sum(CAST(count AS INTEGER)), 0) FROM tallies WHERE session_id = id),
           (SELECT coalesce(sum(length(packed) - ?), 0) FROM reasons WHERE session_id = id)
    FROM sessions"""
_STEPS: Final = """
    SELECT id, reopened > 0,
           CASE WHEN live THEN cast_votes != step_for + step_against + step_unsure
                ELSE (cast_votes - touch_for - touch_against - touch_unsure) % :step != 0 END
           OR (first_cast % :first_step != 0 AND NOT (revealed OR reopened))
    FROM (
        SELECT id, reopened, revealed, publications.*,
               (SELECT sum(CAST(count AS INTEGER)) FROM tallies
                WHERE session_id = id AND entered IN ('touch', 'phone') AND round = 1) AS cast_votes,
               (SELECT sum(CAST(count AS INTEGER)) FROM tallies
                WHERE session_id = id AND entered IN ('touch', 'phone') AND round = 0) AS first_cast
        FROM sessions JOIN publications ON session_id = id
    )"""
"""A class's first vote is copied in steps, too, until it is over. They are as large as all that is new in a copy (`copy_rules.STEP`),
or two copies could differ by a few first votes beside many second ones."""
_RUNNING: Final = """
    SELECT session_id, sum(CAST(count AS INTEGER)) FROM tallies
    WHERE session_id IN (SELECT id FROM sessions WHERE state IN ('open', 'paused')) GROUP BY session_id"""


class SqlSourceDatabase:
    """Implements `SourceDatabase` of `services.second_copy` beside a running kiosk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def running(self) -> Mapping[str, int]:
        with translate_errors(self._path, "could not be read"), closing(connect(self._path)) as connection:
            return dict(connection.execute(_RUNNING).fetchall())

    def versions(self) -> Versions:
        with translate_errors(self._path, "could not be read"), closing(connect(self._path)) as connection:
            return _with_steps(connection)

    def snapshot(self) -> tuple[bytes, Versions]:
        """Return the database as bytes. While it is locked only memory is written, so a slow drive holds up no vote."""
        with translate_errors(self._path, "could not be copied"), closing(connect(self._path)) as source, closing(_in_memory()) as copy:
            source.backup(copy, pages=_PAGES, sleep=0.01)
            _check_intact(copy, self._path)
            return copy.serialize(), _with_steps(copy)


class BackupStateFile:
    """Implements `BackupStateStore` of `services.second_copy` with a JSON file. Without it the copy itself says what it holds."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> BackupState:
        """Return the saved state, an empty one if the file is missing or damaged."""
        try:
            saved = json.loads(self._path.read_text(encoding="utf-8"))
            entries = {str(session): int(count) for session, count in saved["entries"].items()}
            return BackupState(entries, frozenset(map(str, saved["erased"])))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return BackupState()

    def save(self, state: BackupState) -> None:
        part = self._path.with_name(f"{self._path.name}.part")
        content = json.dumps({"entries": dict(state.entries), "erased": sorted(state.erased)})
        with translate_errors(self._path, "could not be written"), replacement(self._path, part=part, mode=0o600):
            part.write_text(content, encoding="utf-8")
            round_times(part)
        round_times(self._path.parent)  # which was changed, too, every so many votes


class CopyFolder:
    """Implements `CopyTarget` of `services.second_copy`. The modification time of the copy tells the `day` alone, not the minute."""

    def __init__(self, folder: Path, data_folder: Path, day: Callable[[], date]) -> None:
        self._folder, self._data_folder, self._day = folder, data_folder, day
        self._marker = data_folder / "second-copy.stick"

    @property
    def name(self) -> str:
        return str(self._folder)

    @property
    def path(self) -> Path:
        return self._folder / FILE

    def is_reachable(self) -> bool:
        """Return whether the folder exists and, if it was on another disk before, still is: an empty mount point is no drive."""
        try:
            if not self._folder.is_dir():
                return False
            return self._on_other_disk() or not (self._marker.exists() and self._marker.read_text(encoding="utf-8") == self.name)
        except OSError:
            return False

    def versions(self) -> Versions | None:
        with translate_errors(self.path, "cannot be used as the second copy"):
            if not self.path.exists():
                return None
            with closing(_open_copy(self.path)) as copy:
                if copy.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
                    return read_versions(copy)
        message = f"'{self.path}' is the database of another program. It was left as it is. Move it aside."
        raise KnownError(message)

    def write(self, content: bytes, versions: Versions) -> None:
        def verify(part: Path) -> None:
            self._read_back(part, versions)
            moment = datetime.combine(self._day(), time(), UTC).timestamp()
            os.utime(part, (moment, moment))

        part = self._folder / f".{FILE}.part"
        with translate_errors(self.path, "could not be written"):
            with replacement(self.path, part=part, mode=0o600, verify=verify):
                part.write_bytes(content)
            self._remember_disk()

    def redact(self, sessions: Collection[str], reasons_of: Collection[str]) -> None:
        with translate_errors(self.path, "could not be changed"), closing(_in_memory()) as copy:
            copy.deserialize(self.path.read_bytes())
            redact(copy, sessions, reasons_of)
            copy.execute("VACUUM")
            self.write(copy.serialize(), read_versions(copy))

    def _read_back(self, part: Path, versions: Versions) -> None:
        with closing(_open_copy(part)) as copy:
            _check_intact(copy, part)
            if read_versions(copy) == versions:
                return
        message = f"'{self._folder}' does not keep what is written to it; the earlier copy was left. Use another stick."
        raise KnownError(message)

    def _on_other_disk(self) -> bool:
        return self._folder.stat().st_dev != self._data_folder.stat().st_dev

    def _remember_disk(self) -> None:
        """Remember that the folder is on another disk: when a drive is pulled, its empty folder may stay."""
        if self._on_other_disk():
            self._marker.write_text(self.name, encoding="utf-8")
        else:
            self._marker.unlink(missing_ok=True)


def read_versions(connection: sqlite3.Connection) -> Versions:
    """Return what a database holds, by session."""
    return {
        session: SessionVersion(votes, entries, state in {"open", "paused"}, bool(rehearsal), words, full_state)
        for session, state, rehearsal, full_state, votes, entries, words in connection.execute(_VERSIONS, (_EMPTY,))
    }


def _with_steps(connection: sqlite3.Connection) -> Versions:
    """Return what a database of the present revision holds, and whether its sessions are between two steps."""
    sizes = {"step": SPLIT_STEP, "first_step": STEP}
    steps = {session: (bool(reopened), bool(between)) for session, reopened, between in connection.execute(_STEPS, sizes)}
    return {
        session: replace(version, reopened=steps[session][0], between_steps=steps[session][1])
        for session, version in read_versions(connection).items()
    }


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", timeout=TIMEOUT, isolation_level=None)
    for pragma in ("foreign_keys", "secure_delete"):
        connection.execute(f"PRAGMA {pragma}=ON")
    return connection


def _open_copy(path: Path) -> sqlite3.Connection:
    """Open a copy that nobody writes to, without locks and journal, which the file systems of some drives do not support."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)


def _check_intact(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        message = f"'{path}' is damaged, so the second copy was left as it was. Run 'goodfaith doctor'."
        raise KnownError(message)

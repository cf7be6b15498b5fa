"""The session log in the database. Lines are appended in the transaction of what they report."""

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection

from kiosk.domain.session_log import KIOSK, Details, LogEvent, LogHead, LogLine, first_hash, line_hash
from kiosk.errors import KnownError
from kiosk.services.moderation import ReasonState
from kiosk.storage.database import Database
from kiosk.storage.publications import read_restored
from kiosk.storage.reason_buckets import read_buckets
from kiosk.system.local_day import local_day

Execute = Callable[[str, tuple[Any, ...]], Any]
"""`execute` of sqlite3 or `exec_driver_sql` of SQLAlchemy: one path appends for both."""
_COLUMNS: Final = "number, day, event, details, hash"
_LINES: Final = f"SELECT {_COLUMNS} FROM session_log WHERE session_id = ? ORDER BY number"  # noqa: S608 - a constant
_LAST: Final = f"SELECT {_COLUMNS} FROM session_log WHERE session_id = ? ORDER BY number DESC LIMIT 1"  # noqa: S608
_MODERATED: Final = "SELECT details FROM session_log WHERE session_id = ? AND event = ? ORDER BY number DESC LIMIT 1"
_INSERT: Final = "INSERT INTO session_log (session_id, number, day, event, details, hash) VALUES (?, ?, ?, ?, ?, ?)"


class SqlSessionLog:
    """Implements `SessionLog` of `services.session_log`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def lines(self, session_id: str) -> Sequence[LogLine]:
        with self._database.reading() as connection:
            return [_line(row) for row in connection.exec_driver_sql(_LINES, (session_id,)).fetchall()]

    def first_hash(self, session_id: str) -> str:
        with self._database.reading() as connection:
            return _first_hash(connection.exec_driver_sql, session_id)

    def record_export(self, session_id: str, details: Details, *, ended: bool) -> LogHead:
        with self._database.reading() as connection:
            last = _last(connection.exec_driver_sql, session_id)
            moderated = ended and new_moderation(connection, session_id) is not None
        if moderated or last is None or (last.day, last.event, last.details) != (local_day(), LogEvent.EXPORTED, details):
            with self._database.writing() as connection:
                if ended:
                    append_moderation(connection, session_id)
                last = append(connection.exec_driver_sql, session_id, LogEvent.EXPORTED, details)
        return LogHead(last.number, last.hash)


def append(execute: Execute, session_id: str, event: LogEvent, details: Details | None = None) -> LogLine:
    """Append a line with today's date in the current transaction."""
    last = _last(execute, session_id)
    previous = last.hash if last else _first_hash(execute, session_id)
    line = LogLine(last.number + 1 if last else 1, local_day(), event, details or {}, "")
    hash_ = line_hash(previous, session_id, line)
    execute(_INSERT, (session_id, line.number, line.day.isoformat(), event.value, _to_json(line.details), hash_))
    return LogLine(line.number, line.day, event, line.details, hash_)


def append_moderation(connection: Connection, session_id: str) -> None:
    """Append the numbers of shown, hidden and restored reasons if they have changed. Only for a session that has ended.

    One line stands for all decisions: a line for each would tell in which order the reasons came.
    """
    if now := new_moderation(connection, session_id):
        append(connection.exec_driver_sql, session_id, LogEvent.MODERATED, now)


def new_moderation(connection: Connection, session_id: str) -> dict[str, int] | None:
    """Return the numbers of shown, hidden and restored reasons, None if the log has them already."""
    states = Counter(record["state"] for _, records in read_buckets(connection, session_id) for record in records)
    now = {state.value: states[state.value] for state in (ReasonState.SHOWN, ReasonState.HIDDEN)}
    now["restored"] = read_restored(connection, session_id)
    found = connection.exec_driver_sql(_MODERATED, (session_id, LogEvent.MODERATED.value)).fetchone()
    return now if now != (json.loads(found[0]) if found else dict.fromkeys(now, 0)) else None


def append_to_all(connection: sqlite3.Connection, event: LogEvent) -> None:
    """Append a line to the log of the kiosk and of every session, in the current transaction."""
    for session_id in [KIOSK, *(row[0] for row in connection.execute("SELECT id FROM sessions ORDER BY number").fetchall())]:
        append(connection.execute, session_id, event)


def remove(execute: Execute, session_id: str) -> None:
    execute("DELETE FROM session_log WHERE session_id = ?", (session_id,))


def has_log(connection: sqlite3.Connection) -> bool:
    """Return whether the database has a log: one of an earlier version has none."""
    return connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'session_log'").fetchone() is not None


def _first_hash(execute: Execute, session_id: str) -> str:
    if session_id == KIOSK:
        return first_hash(KIOSK, "", "")
    found = execute("SELECT fingerprint, opened_on FROM sessions WHERE id = ?", (session_id,)).fetchone()
    if found is None:
        message = "This session is no longer there: it has been erased."
        raise KnownError(message)
    return first_hash(session_id, *found)


def _last(execute: Execute, session_id: str) -> LogLine | None:
    found = execute(_LAST, (session_id,)).fetchone()
    return _line(found) if found else None


def _line(row: Sequence[Any]) -> LogLine:
    number, day, event, details, hash_ = row
    parsed = json.loads(details)
    if not isinstance(parsed, dict):
        message = "details of another type"
        raise ValueError(message)  # noqa: TRY004 - like what json raises: the database is damaged
    return LogLine(number, date.fromisoformat(day), event, parsed, hash_)


def _to_json(details: Details) -> str:
    return json.dumps(dict(sorted(details.items())), separators=(",", ":"))

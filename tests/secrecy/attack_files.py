"""Attacks on the files of a kiosk, by someone who has its disk."""

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.secrecy.attack import Channel, Evidence, Guess, in_order

MARK: Final = re.compile(rb"q\d{5}q")
"""A mark in every visitor's reason."""
_CELL: Final = re.compile(rb"(none|for|against|unsure)(for|against|none)(for|against|none)touch")
_SURE: Final = re.compile(rb"(?:5e){16}(for|against)([\x03-\x05])(?=\d{12})")
"""The counters of how sure people are, from step 3 on: the bytes of the others could be those of a point."""


def marks(raw: bytes) -> list[str]:
    """Return the marks in physical order."""
    return [found.decode() for found in MARK.findall(raw)]


def cells(raw: bytes) -> list[str]:
    """Return the names of the counters in physical order."""
    return ["/".join(part.decode() for part in found) for found in _CELL.findall(raw)]


def sure_cells(raw: bytes) -> list[str]:
    """Return the names of the counters of how sure people are in physical order."""
    return [f"sure/{side.decode()}/{step[0]}" for side, step in _SURE.findall(raw)]


def rows(evidence: Evidence) -> Guess:
    """Scan every table."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        text = "".join(str(row) for table in tables for row in connection.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - its names
    return in_order(marks(text.encode()))


def counters(evidence: Evidence) -> Guess:
    """Scan the counters."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        found = connection.execute("SELECT opening, final, first FROM tallies WHERE entered = 'touch'").fetchall()
    return in_order(["/".join(row) for row in found])


def sureness(evidence: Evidence) -> Guess:
    """Scan the counters of how sure people are."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        found = connection.execute("SELECT side, step, count FROM sureness").fetchall()
    return in_order([f"sure/{side}/{step}" for side, step, _ in found])


def keys(evidence: Evidence) -> Guess:
    """Sort reasons by id."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        records = [record for (packed,) in connection.execute("SELECT packed FROM reasons") for record in json.loads(packed)]
    return in_order([marks(record["text"].encode())[0] for record in sorted(records, key=lambda record: record["id"])])


def places(evidence: Evidence) -> Guess:
    """Use the position of the reasons in the file."""
    return in_order(marks(evidence.database.read_bytes()))


def counters_places(evidence: Evidence) -> Guess:
    """Use the position of the counters in the file: SQLite moves a record that grows."""
    return in_order(cells(evidence.database.read_bytes()))


def sureness_places(evidence: Evidence) -> Guess:
    """Use the position of the counters of how sure people are."""
    return in_order(sure_cells(evidence.database.read_bytes()))


def remains(evidence: Evidence) -> Guess:
    """Count the copies of every reason, in free pages too: an early one was copied more often."""
    raw = b"".join(path.read_bytes() for path in _files(evidence))
    return {name: -number for name, number in Counter(marks(raw)).items()}


def counters_remains(evidence: Evidence) -> Guess:
    """Count the copies of every counter. Those of votes are there twice, as counted and as published."""
    raw = b"".join(path.read_bytes() for path in _files(evidence))
    return Counter([*cells(raw), *2 * sure_cells(raw)])


def journals(evidence: Evidence) -> Guess:
    """Search other files: journals, logs, drafts."""
    others = [path for path in _files(evidence) if path != evidence.database]
    raw = b"".join(path.read_bytes() for path in others)
    return in_order([*marks(raw), *cells(raw), *sure_cells(raw)])


def session_log(evidence: Evidence) -> Guess:
    """Search the lines about the organiser's acts, which come at random moments between the votes."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        lines = connection.execute("SELECT * FROM session_log ORDER BY session_id, number").fetchall()
    raw = "".join(map(str, lines)).encode()
    return in_order([*marks(raw), *cells(raw)])


def times(evidence: Evidence) -> Guess:
    """Use the modification times of files with reasons."""
    return {name: path.stat().st_mtime_ns for path in _files(evidence) for name in marks(path.read_bytes())}


def names(evidence: Evidence) -> Guess:
    """Use the names of the files."""
    return in_order(marks(" ".join(str(path.relative_to(evidence.folder)) for path in _files(evidence)).encode()))


def copied(evidence: Evidence) -> Guess:
    """Find the reasons in the newest second copy that are not in the previous one."""
    before = set(marks(b"".join(evidence.copies[:-1])))
    return in_order([name for name in marks(b"".join(evidence.copies[-1:])) if name not in before])


def copied_before(evidence: Evidence) -> Guess:
    """Use the oldest second copy."""
    return in_order(marks(b"".join(evidence.copies[:1])))


def _files(evidence: Evidence) -> list[Path]:
    return sorted(path for path in evidence.folder.rglob("*") if path.is_file())


CHANNELS: Final = (
    Channel("order of the rows", rows),
    Channel("order of the ids", keys),
    Channel("place of the words in the file", places),
    Channel("copies of the words left behind", remains, silent=True),
    Channel("words and counters outside the database", journals, silent=True),
    Channel("the session log", session_log, silent=True),
    Channel("times of files", times, silent=True),
    Channel("names of files", names, silent=True),
    Channel("order of the counters", counters),
    Channel("place of the counters in the file", counters_places),
    Channel("order of how sure people are", sureness),
    Channel("place of how sure people are in the file", sureness_places),
    Channel("copies of the counters left behind", counters_remains, silent=True),
    Channel("what is new in the second copy", copied),
    Channel("the second copy before", copied_before),
)

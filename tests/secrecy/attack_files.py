"""What a thief of the disk could look at."""

import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Final

from tests.secrecy.attack import Channel, Evidence, Guess, in_order

MARK: Final = re.compile(rb"q\d{5}q")
"""In every visitor's words."""
_CELL: Final = re.compile(rb"(none|for|against|unsure)(for|against)(for|against)touch")


def marks(raw: bytes) -> list[str]:
    """The marks in the order of the bytes."""
    return [found.decode() for found in MARK.findall(raw)]


def cells(raw: bytes) -> list[str]:
    """The counters' names in the order of the bytes."""
    return ["/".join(part.decode() for part in found) for found in _CELL.findall(raw)]


def rows(evidence: Evidence) -> Guess:
    """Every table as SQLite scans it."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        text = "".join(str(row) for table in tables for row in connection.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - its names
    return in_order(marks(text.encode()))


def counters(evidence: Evidence) -> Guess:
    """The counters as SQLite scans them."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        found = connection.execute("SELECT opening, final, first FROM tallies WHERE entered = 'touch'").fetchall()
    return in_order(["/".join(row) for row in found])


def keys(evidence: Evidence) -> Guess:
    """Reasons by their ids."""
    with closing(sqlite3.connect(evidence.database)) as connection:
        records = [record for (packed,) in connection.execute("SELECT packed FROM reasons") for record in json.loads(packed)]
    return in_order([marks(record["text"].encode())[0] for record in sorted(records, key=lambda record: record["id"])])


def places(evidence: Evidence) -> Guess:
    """Where the words lie in the file."""
    return in_order(marks(evidence.database.read_bytes()))


def counters_places(evidence: Evidence) -> Guess:
    """Where the counters lie in the file: SQLite moves a record that grows."""
    return in_order(cells(evidence.database.read_bytes()))


def remains(evidence: Evidence) -> Guess:
    """How many copies of the words lie about, in free pages and anywhere else: whoever came early was copied more often."""
    raw = b"".join(path.read_bytes() for path in _files(evidence))
    return {name: -number for name, number in Counter(marks(raw)).items()}


def counters_remains(evidence: Evidence) -> Guess:
    """The same of the counters."""
    raw = b"".join(path.read_bytes() for path in _files(evidence))
    return Counter(cells(raw))


def journals(evidence: Evidence) -> Guess:
    """What other files beside the database hold: a journal, a log, a draft."""
    others = [path for path in _files(evidence) if path != evidence.database]
    raw = b"".join(path.read_bytes() for path in others)
    return in_order([*marks(raw), *cells(raw)])


def times(evidence: Evidence) -> Guess:
    """When the files that hold words were written last."""
    return {name: path.stat().st_mtime_ns for path in _files(evidence) for name in marks(path.read_bytes())}


def names(evidence: Evidence) -> Guess:
    """What the files are called."""
    return in_order(marks(" ".join(str(path.relative_to(evidence.folder)) for path in _files(evidence)).encode()))


def copied(evidence: Evidence) -> Guess:
    """The newest copy on the stick: those who are not in the one before it, by where they lie."""
    before = set(marks(b"".join(evidence.copies[:-1])))
    return in_order([name for name in marks(b"".join(evidence.copies[-1:])) if name not in before])


def copied_before(evidence: Evidence) -> Guess:
    """The oldest copy."""
    return in_order(marks(b"".join(evidence.copies[:1])))


def _files(evidence: Evidence) -> list[Path]:
    return sorted(path for path in evidence.folder.rglob("*") if path.is_file())


CHANNELS: Final = (
    Channel("order of the rows", rows),
    Channel("order of the ids", keys),
    Channel("place of the words in the file", places),
    Channel("copies of the words left behind", remains, silent=True),
    Channel("words and counters outside the database", journals, silent=True),
    Channel("times of files", times, silent=True),
    Channel("names of files", names, silent=True),
    Channel("order of the counters", counters),
    Channel("place of the counters in the file", counters_places),
    Channel("copies of the counters left behind", counters_remains, silent=True),
    Channel("what is new in the second copy", copied),
    Channel("the second copy before", copied_before),
)

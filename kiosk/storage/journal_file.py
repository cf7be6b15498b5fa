"""Reads SQLite's rollback journal as far as needed to tell whether it belongs to a database.

The format is in https://www.sqlite.org/fileformat2.html#the_rollback_journal.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_DATABASE: Final = b"SQLite format 3\0"
_HEADER: Final = struct.Struct(">8sIIIII")
_COUNTER: Final = slice(24, 28)
"""Where page 1 says how many transactions have changed the file."""
_ALL: Final = 0xFFFFFFFF


def belongs_to(undo: Path, database: Path) -> bool:
    """Whether the journal may be of this database: the first page before its transaction was as old as the one there, or one younger.

    There is no telling where the journal lacks the first page, for its transaction had not come to its end, nor where the power cut tore
    the first page of the database: then it may be. Raises OSError.
    """
    before = next((page for number, page in _pages(undo.read_bytes()) if number == 1), None)
    if before is None:
        return True
    with database.open("rb") as file:
        now = file.read(100)
    return not now.startswith(_DATABASE) or _counter(now) - _counter(before) in {0, 1}


def _counter(page: bytes) -> int:
    return int.from_bytes(page[_COUNTER])


def _pages(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Every page that would be played back, with its number, segment by segment; one whose count is still 0 was not finished."""
    at = 0
    while at + _HEADER.size <= len(raw):
        magic, count, _, _, sector, size = _HEADER.unpack_from(raw, at)
        if magic != _MAGIC or not sector or not size:
            return
        at += sector
        room = (len(raw) - at) // (size + 8)
        for _ in range(room if count == _ALL else min(count, room)):
            yield int.from_bytes(raw[at : at + 4]), raw[at + 4 : at + 4 + size]
            at += size + 8
        at += -at % sector

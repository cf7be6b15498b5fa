"""Attacks on the disk under the files: what earlier votes left there, compared with the database of now, singles out the last voter.

The attacker has one image of the disk, taken at any moment, and nothing from before.
"""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.secrecy.attack_files import marks

_CELL: Final = re.compile(rb"(none|for|against|unsure)(for|against|none)(for|against|none)touch(\d{12})")
_APART: Final = 400
"""Bytes between two counters of one page, at most."""
Tallies = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Remains:
    """What is on a disk beside the database. `words` are marks of reasons, `tallies` counters as they were after earlier votes."""

    words: frozenset[str]
    tallies: tuple[Tallies, ...]
    last_words: str | None
    last_cells: frozenset[str]
    """Counters that were one lower in a copy of their page: the last voter's is one of them, for there are no more than pages."""


def remains(image: bytes, database: Path) -> Remains:
    """Search a whole disk."""
    raw = database.read_bytes()
    live, elsewhere = Counter(marks(raw)), Counter(marks(image))
    left = {mark for mark, number in elsewhere.items() if number > live[mark]}
    now = _live_tallies(database)
    # Until a session ends, its reported tally is all zeros.
    earlier = tuple(found for found in _tallies(image) if any(found.values()) and any(count != now[cell] for cell, count in found.items()))
    return Remains(frozenset(left), earlier, _only(set(live) - left if left else set()), _last_cells(earlier, now))


def _last_cells(earlier: tuple[Tallies, ...], now: Tallies) -> frozenset[str]:
    """Return the counters by which copies of a page of counters are one vote behind."""
    behind = ([cell for cell in found for _ in range(now[cell] - found[cell])] for found in earlier if found.keys() <= now.keys())
    return frozenset(cells[0] for cells in behind if len(cells) == 1)


def _only(found: set[str]) -> str | None:
    return found.pop() if len(found) == 1 else None


def _live_tallies(database: Path) -> Tallies:
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT opening, final, first, count FROM tallies WHERE entered = 'touch'").fetchall()
    return {"/".join(row[:3]): int(row[3]) for row in rows}


def _tallies(raw: bytes) -> Iterator[Tallies]:
    """Yield the counters of every page, found by their names alone: there is no telling where a page begins."""
    page: dict[str, int] = {}
    end = 0
    for found in _CELL.finditer(raw):
        cell = "/".join(part.decode() for part in found.groups()[:3])
        if page and (found.start() - end > _APART or cell in page):
            yield page
            page = {}
        page[cell] = int(found[4])
        end = found.end()
    if page:
        yield page

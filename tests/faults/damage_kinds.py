"""Ways to damage a database, each reproducible from a seed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.storage import open_store
from kiosk.storage.journal import journal_path
from tests.storage.places import POINTS, WORDS, a_session, a_vote

PAGE: Final = 4096
VOTES: Final = 40
Damage = Callable[[Path, Random], None]


def fill(path: Path, votes: int = VOTES) -> None:
    """Create an intact database with a session, votes and reasons."""
    with closing(open_store(path)) as store:
        store.sessions.add(a_session(), POINTS)
        for number in range(votes):
            store.ballots.cast(a_session().id, a_vote(f"{number}. {WORDS}", number % POINTS))


def bits_flipped(path: Path, random: Random) -> None:
    """Flip random bits, as a failing memory cell does."""
    raw = bytearray(path.read_bytes())
    for _ in range(random.choice([1, 2, 8, 64, 512])):
        raw[random.randrange(len(raw))] ^= 1 << random.randrange(8)
    path.write_bytes(raw)


def header_hit(path: Path, random: Random) -> None:
    """Flip bits of the first page."""
    raw = bytearray(path.read_bytes())
    for _ in range(random.choice([1, 4, 16])):
        raw[random.randrange(PAGE)] ^= 1 << random.randrange(8)
    path.write_bytes(raw)


def truncated(path: Path, random: Random) -> None:
    """Cut off the end, as a disk does that lost its last blocks."""
    path.write_bytes(path.read_bytes()[: random.randrange(1, path.stat().st_size)])


def emptied(path: Path, random: Random) -> None:
    """Leave an empty file, with or without a journal."""
    path.write_bytes(b"")
    if random.random() < 0.5:
        journal_path(path).write_bytes(random.randbytes(1000))


def another_journal(path: Path, random: Random) -> None:
    """Put the journal of another database beside it, as copying files by hand does."""
    journal_path(path).write_bytes(_journal_of_a_store(random.choice([5, 20, 45])))


@cache
def _journal_of_a_store(votes: int) -> bytes:
    """Return a journal as a power cut leaves it in the middle of a large transaction."""
    with TemporaryDirectory() as folder:
        other = Path(folder) / "other.db"
        fill(other, votes)
        with closing(sqlite3.connect(other, isolation_level=None)) as writer:
            writer.execute("PRAGMA cache_size=1")
            writer.execute("BEGIN IMMEDIATE")
            writer.execute("UPDATE tallies SET count = '000000000099'")
            writer.execute("UPDATE reasons SET packed = packed || printf('%.*c', 40000, 'x')")
            writer.execute("CREATE TABLE more AS SELECT * FROM reasons")
            return journal_path(other).read_bytes()


def no_database(path: Path, random: Random) -> None:
    """Replace it with another file."""
    path.write_bytes(
        random.choice([b"Dear diary\n" * 900, random.randbytes(30_000), b"\0" * 40_960, b"PK\x03\x04" + random.randbytes(9000)])
    )


def pages_overwritten(path: Path, random: Random) -> None:
    """Overwrite pages with random bytes or with another page."""
    raw = bytearray(path.read_bytes())
    pages = len(raw) // PAGE
    for _ in range(random.choice([1, 2, 5])):
        at, other = random.randrange(pages) * PAGE, random.randrange(pages) * PAGE
        raw[at : at + PAGE] = random.choice([random.randbytes(PAGE), bytes(PAGE), bytes(raw[other : other + PAGE])])
    path.write_bytes(raw)


def another_program(path: Path, random: Random) -> None:
    """Replace it with an intact database of another program, or without our tables."""
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num)")
        if random.random() < 0.5:
            connection.execute(f"PRAGMA application_id={int.from_bytes(b'Good')}")


KINDS: Final[dict[Damage, int]] = {
    bits_flipped: 30,
    header_hit: 15,
    truncated: 15,
    emptied: 4,
    another_journal: 10,
    no_database: 6,
    pages_overwritten: 16,
    another_program: 4,
}
"""A hundred in all."""

"""What a power cut leaves: a journal that waits to be played back. It is tried on a copy before it may touch the votes."""

import shutil
import struct
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from kiosk.storage.creation import journal, new_database
from kiosk.storage.database import configure, connect, translate_errors
from kiosk.storage.errors import DamagedError, damaged_error

_TRIES: Final = 20


def try_recovery(path: Path, prove: Callable[[Path], object]) -> None:
    """Let SQLite play a waiting journal back into a copy, and `prove` the copy; does nothing where no journal waits.

    A journal does not say which database it belongs to, and playing back another one's destroys what is there.

    Raises:
        DamagedError: it is of another database, or the copy was not whole; database and journal are as they were.
        KnownError: no copy can be made.
    """
    trial = path.with_name(f"{path.name}.trial")
    try:
        with translate_errors(path, "cannot be used"):
            _forget(trial)
            if not _copied(path, trial):
                return
            ours = belongs_to(journal(trial), trial)
        if not ours:
            message = (
                f"The journal beside '{path}' is of another database. Both were left as they are. "
                "Move the journal aside, or restore a backup with 'goodfaith restore'."
            )
            raise DamagedError(message)
        _prove_copy(path, trial, prove)
    finally:
        with suppress(OSError):
            _forget(trial)


def _copied(path: Path, trial: Path) -> bool:
    """Whether a journal waits, copied with its database. One that changes meanwhile is another program's, at work behind a lock."""
    for _ in range(_TRIES):
        before = _state(path)
        if before is None:
            return False
        with suppress(FileNotFoundError):  # another program has just finished with its journal
            _copy(path, trial)
            _copy(journal(path), journal(trial))
            if _state(path) == before:
                return True
    return False


def _state(path: Path) -> tuple[int, ...] | None:
    """What changes whenever database or journal are written; None where no journal waits."""
    with suppress(FileNotFoundError):
        undo, kept = journal(path).stat(), path.stat()
        if undo.st_size:
            return undo.st_ino, undo.st_size, undo.st_mtime_ns, kept.st_ino, kept.st_size, kept.st_mtime_ns
    return None


def _prove_copy(path: Path, trial: Path, prove: Callable[[Path], object]) -> None:
    try:
        with translate_errors(trial, "cannot be used"), closing(connect(trial)) as copy:
            configure(copy)
        prove(trial)
    except DamagedError:
        raise damaged_error(path, "the journal beside it, as a power cut leaves one, does not bring it back into order") from None


def _copy(source: Path, target: Path) -> None:
    with new_database(target) as new:
        shutil.copyfile(source, new)


def _forget(trial: Path) -> None:
    for left in (trial, journal(trial)):
        left.unlink(missing_ok=True)


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

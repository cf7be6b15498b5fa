"""Hot journals, as a power cut leaves them: SQLite rolls the database back from it. That is tried on a copy first."""

import shutil
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.storage.connection import connect_configured
from kiosk.storage.creation import new_database
from kiosk.storage.errors import DamagedError, damaged_error, translate_errors
from kiosk.storage.journal import is_hot, journal_path
from kiosk.system.secure_delete import wipe

_MAX_TRIES: Final = 20
_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_DATABASE_MAGIC: Final = b"SQLite format 3\0"
_HEADER: Final = struct.Struct(">8sIIIII")
_CHANGE_COUNTER: Final = slice(24, 28)
"""Bytes of page 1 that count the transactions that have changed the file."""
_REST_OF_FILE: Final = 0xFFFFFFFF


def try_recovery(path: Path, check: Callable[[Path], object]) -> None:
    """Let SQLite roll back a copy of the database, if there is a hot journal, and `check` the copy.

    A journal does not say which database it belongs to, and that of another one destroys the database.

    Raises:
        DamagedError: it belongs to another database, or the copy is damaged; database and journal are as they were.
        KnownError: no copy can be made.
    """
    trial = path.with_name(f"{path.name}.trial")
    try:
        with translate_errors(path, "cannot be used"):
            _remove(trial)
            if not _copy_both(path, trial):
                return
            ours = belongs_to(journal_path(trial), trial)
        if not ours:
            message = (
                f"The journal beside '{path}' belongs to another database. Both were left as they are. "
                "Move the journal aside, or restore a backup with 'goodfaith restore'."
            )
            raise DamagedError(message)
        _check_copy(path, trial, check)
    finally:
        with suppress(OSError):
            _remove(trial)


def _copy_both(path: Path, trial: Path) -> bool:
    """Copy a hot journal with its database. Return False if there is none: one that changes belongs to a running transaction."""
    for _ in range(_MAX_TRIES):
        before = _state(path)
        if before is None:
            return False
        with suppress(FileNotFoundError):  # another program has just ended its transaction
            _copy(path, trial)
            _copy(journal_path(path), journal_path(trial))
            if _state(path) == before:
                return True
    return False


def _state(path: Path) -> tuple[int, ...] | None:
    """Return what changes whenever database or journal are written, None if there is no hot journal.

    The time of a change is not enough: the kiosk sets it to the day after each commit.
    """
    with suppress(FileNotFoundError):
        undo, database = journal_path(path).stat(), path.stat()
        if is_hot(path):
            return tuple(value for file in (undo, database) for value in (file.st_ino, file.st_size, file.st_mtime_ns, file.st_ctime_ns))
    return None


def _check_copy(path: Path, trial: Path, check: Callable[[Path], object]) -> None:
    try:
        with translate_errors(trial, "cannot be used"):
            connect_configured(trial).close()
        check(trial)
    except DamagedError:
        raise damaged_error(path, "the journal beside it, as a power cut leaves one, does not repair it") from None


def _copy(source: Path, target: Path) -> None:
    with new_database(target) as new:
        shutil.copyfile(source, new)


def _remove(trial: Path) -> None:
    for left in (trial, journal_path(trial)):
        wipe(left)


def belongs_to(undo: Path, database: Path) -> bool:
    """Return whether the journal may belong to this database: its page 1 is as old as that of the database, or one change older.

    If the journal lacks page 1, because its transaction was not complete, or the power cut tore page 1 of the database, nothing
    contradicts it. Raises OSError.
    """
    before = next((page for number, page in _pages(undo.read_bytes()) if number == 1), None)
    if before is None:
        return True
    with database.open("rb") as file:
        now = file.read(100)
    return not now.startswith(_DATABASE_MAGIC) or _change_counter(now) - _change_counter(before) in {0, 1}


def _change_counter(page: bytes) -> int:
    return int.from_bytes(page[_CHANGE_COUNTER])


def _pages(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield number and content of every page that SQLite would roll back. A segment whose count is 0 was not finished."""
    offset = 0
    while offset + _HEADER.size <= len(raw):
        magic, count, _, _, sector, size = _HEADER.unpack_from(raw, offset)
        if magic != _MAGIC or not sector or not size:
            return
        offset += sector
        available = (len(raw) - offset) // (size + 8)
        for _ in range(available if count == _REST_OF_FILE else min(count, available)):
            yield int.from_bytes(raw[offset : offset + 4]), raw[offset + 4 : offset + 4 + size]
            offset += size + 8
        offset += -offset % sector

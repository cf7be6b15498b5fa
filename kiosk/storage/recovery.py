"""What a power cut leaves: a journal that waits to be played back. It is tried on a copy before it may touch the votes."""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from kiosk.storage.creation import empty_file, journal
from kiosk.storage.database import connect, known, set_up
from kiosk.storage.journal_file import belongs_to
from kiosk.storage.problems import DamagedError, damaged

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
        with known(path, "cannot be used"):
            _forget(trial)
            if not _copied(path, trial):
                return
            ours = belongs_to(journal(trial), trial)
        if not ours:
            message = (
                f"The journal beside '{path}' is of another database. Both were left as they are. "
                "Move the journal aside, or bring a backup back with 'goodfaith restore'."
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
        with known(trial, "cannot be used"), closing(connect(trial)) as copy:
            set_up(copy)
        prove(trial)
    except DamagedError:
        raise damaged(path, "the journal beside it, as a power cut leaves one, does not bring it back into order") from None


def _copy(source: Path, target: Path) -> None:
    """Readable by this user only, as it holds what visitors wrote."""
    made = empty_file(target)
    shutil.copyfile(source, made)
    made.replace(target)


def _forget(trial: Path) -> None:
    for left in (trial, journal(trial)):
        left.unlink(missing_ok=True)

"""Copies of the whole database: one to take away, and one to bring back."""

from contextlib import closing
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.storage.creation import new_database
from kiosk.storage.database import TIMEOUT, configure, connect, translate_errors
from kiosk.storage.inspection import is_there, read_revision
from kiosk.storage.integrity import put_aside


def back_up(path: Path, target: Path) -> None:
    """Copy the database to a new file, also while a kiosk is running.

    Raises:
        KnownError: there is nothing to copy, `target` exists, or it cannot be written.
    """
    if target.exists():
        message = f"'{target}' is there already and was left as it is. Choose another name for the backup."
        raise KnownError(message)
    _must_be_ours(path)
    copy_database(path, target)


def restore(source: Path, path: Path) -> Path | None:
    """Put a backup in the database's place while no kiosk holds the folder; returns where the earlier database is now, if any.

    Raises:
        KnownError: `source` is no sound backup, or the folder cannot be written to; the present database is as it was.
    """
    _must_be_ours(source)
    with translate_errors(path, "could not be replaced"):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with new_database(path) as new:
            _copy(source, new, TIMEOUT)
            aside = put_aside(path, "replaced")
    return aside if aside.exists() else None


def copy_database(source: Path, target: Path, timeout: float = TIMEOUT) -> Path:
    """Copy a database page by page in one read transaction; `target` is whole or not there. Raises KnownError."""
    with translate_errors(target, "could not be written"), new_database(target) as new:
        _copy(source, new, timeout)
    return target


def _copy(source: Path, new: Path, timeout: float) -> None:
    with closing(connect(source, timeout)) as original, closing(connect(new)) as copy:
        configure(copy)
        original.backup(copy)
        _must_be_whole(copy.execute("PRAGMA quick_check(1)").fetchone()[0], source)


def _must_be_ours(path: Path) -> None:
    if not is_there(path):
        message = f"There is no database at '{path}'."
        raise KnownError(message)
    read_revision(path)


def _must_be_whole(finding: str, source: Path) -> None:
    if finding != "ok":
        message = f"'{source}' is damaged, so it was not copied. Nothing was changed. Use another backup."
        raise KnownError(message)

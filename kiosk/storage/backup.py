"""Copies of the whole database: one to take away, and one to bring back."""

from contextlib import closing, suppress
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.storage.creation import empty_file, journal, take_place
from kiosk.storage.database import PATIENCE, connect, known, set_up
from kiosk.storage.inspection import is_there, revision_of
from kiosk.system.atomic_file import sync_folder


def back_up(path: Path, target: Path) -> None:
    """Copy the database to a new file, also while a kiosk is running.

    Raises:
        KnownError: there is nothing to copy, `target` exists, or it cannot be written.
    """
    if target.exists():
        message = f"'{target}' is there already and was left as it is. Choose another name for the backup."
        raise KnownError(message)
    _must_be_ours(path)
    copy_to(path, target)


def restore(source: Path, path: Path) -> Path | None:
    """Put a backup in the database's place while no kiosk holds the folder; returns where the earlier database is now, if any.

    Raises:
        KnownError: `source` is no sound backup, or the folder cannot be written to; the present database is as it was.
    """
    _must_be_ours(source)
    with known(path, "could not be replaced"):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = _copied(source, path, PATIENCE)
        aside = _put_aside(path)
        take_place(new, path)
    return aside


def copy_to(source: Path, target: Path, patience: float = PATIENCE) -> Path:
    """Copy a database page by page in one read transaction; `target` is whole or not there. Raises KnownError."""
    with known(target, "could not be written"):
        take_place(_copied(source, target, patience), target)
    return target


def _copied(source: Path, target: Path, patience: float) -> Path:
    new = empty_file(target)
    try:
        with closing(connect(source, patience)) as original, closing(connect(new)) as copy:
            set_up(copy)
            original.backup(copy)
            _must_be_whole(copy.execute("PRAGMA quick_check(1)").fetchone()[0], source)
    except BaseException:
        for left in (new, journal(new)):
            left.unlink(missing_ok=True)
        raise
    return new


def _must_be_ours(path: Path) -> None:
    if not is_there(path):
        message = f"There is no database at '{path}'."
        raise KnownError(message)
    revision_of(path)


def _must_be_whole(finding: str, source: Path) -> None:
    if finding != "ok":
        message = f"'{source}' is damaged, so it was not copied. Nothing was changed. Use another backup."
        raise KnownError(message)


def _put_aside(path: Path) -> Path | None:
    """Move a database away together with its journal, which belongs to its name."""
    aside = next(name for n in range(1, 10_000) if not (name := path.with_name(f"{path.name}.replaced-{n}")).exists())
    with suppress(FileNotFoundError):
        journal(path).rename(journal(aside))
    try:
        path.rename(aside)
    except FileNotFoundError:
        return None
    sync_folder(path.parent)
    return aside

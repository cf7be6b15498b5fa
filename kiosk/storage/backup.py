"""Backs up and restores the whole database."""

from contextlib import closing
from pathlib import Path

from kiosk.domain.session_log import LogEvent
from kiosk.errors import KnownError
from kiosk.storage.connection import TIMEOUT, changing, connect
from kiosk.storage.creation import make_folder, new_database
from kiosk.storage.errors import damaged_error, translate_errors
from kiosk.storage.inspection import database_exists, read_revision
from kiosk.storage.integrity import put_aside
from kiosk.storage.session_log import append_to_all, has_log
from kiosk.storage.tables import REVISION
from kiosk.storage.value_check import FOREIGN, is_foreign


def back_up(path: Path, target: Path) -> None:
    """Copy the database to a new file; a kiosk may be running.

    Raises:
        KnownError: there is no database, `target` exists, or it cannot be written.
    """
    if target.exists():
        message = f"'{target}' is there already and was left as it is. Choose another name for the backup."
        raise KnownError(message)
    _check_is_ours(path)
    copy_database(path, target)


def restore(source: Path, path: Path) -> Path | None:
    """Restore the database from a backup, in a locked folder. Return the path of the replaced file, if there was one.

    Raises:
        KnownError: `source` is not an intact backup, or the folder cannot be written to; the present database is as it was.
    """
    _check_is_ours(source)
    with translate_errors(path, "could not be replaced"):
        make_folder(path.parent)
        with new_database(path) as new:
            _copy(source, new, TIMEOUT)
            _check_values(source, new)
            _record_restore(new)
            aside = put_aside(path, "replaced")
    return aside if aside.exists() else None


def copy_database(source: Path, target: Path, timeout: float = TIMEOUT) -> Path:
    """Copy a database in one read transaction. `target` appears only when it is complete. Raises KnownError."""
    with translate_errors(target, "could not be written"), new_database(target) as new:
        _copy(source, new, timeout)
    return target


def _copy(source: Path, new: Path, timeout: float) -> None:
    with closing(connect(source, timeout)) as original, changing(new) as copy:
        original.backup(copy)
        _check_intact(copy.execute("PRAGMA quick_check(1)").fetchone()[0], source)


def _check_values(source: Path, new: Path) -> None:
    if read_revision(new) != REVISION:  # checked when it is upgraded
        return
    with closing(connect(new)) as connection:
        if is_foreign(lambda query: connection.execute(query).fetchone()):
            raise damaged_error(source, FOREIGN)


def _record_restore(new: Path) -> None:
    """Note it in every log. A backup of an earlier version has none: its log starts when it is opened."""
    with changing(new) as connection:
        if has_log(connection):
            connection.execute("BEGIN IMMEDIATE")
            append_to_all(connection, LogEvent.RESTORED)
            connection.execute("COMMIT")


def _check_is_ours(path: Path) -> None:
    if not database_exists(path):
        message = f"There is no database at '{path}'."
        raise KnownError(message)
    read_revision(path)


def _check_intact(finding: str, source: Path) -> None:
    if finding != "ok":
        message = f"'{source}' is damaged, so it was not copied. Nothing was changed. Use another backup."
        raise KnownError(message)

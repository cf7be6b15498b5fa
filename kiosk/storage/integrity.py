"""Detects a damaged database before anything is written to it, and puts it aside without losing anything."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from kiosk.storage.creation import add_tables, new_database
from kiosk.storage.database import Database
from kiosk.storage.errors import damaged_error, translate_errors
from kiosk.storage.journal import journal_path
from kiosk.storage.schema_transaction import schema_transaction
from kiosk.storage.value_check import FOREIGN, is_foreign
from kiosk.system.atomic_file import sync

Check = Callable[[], object]


def check_integrity(database: Database, checks: Iterable[Check]) -> None:
    """Check the structure of the file, the type of every value and the JSON of the reasons, then run `checks`, which read the counters.

    Takes some ten milliseconds at 10,000 reasons; reading every reason would take a hundred, so `doctor` does that. Raises DamagedError
    if something is not as it was written, KnownError if the file cannot be read at all.
    """
    check_structure(database)
    with database.reading() as connection:
        invalid = connection.exec_driver_sql("SELECT 1 FROM reasons WHERE NOT json_valid(packed)").first()
        foreign = is_foreign(lambda query: _first_row(connection, query))
    if foreign:
        raise damaged_error(database.path, FOREIGN)
    if invalid:
        raise damaged_error(database.path, "reasons in it cannot be read")
    check_readable(database.path, checks)


def _first_row(connection: Connection, query: str) -> tuple[object, ...] | None:
    found = connection.exec_driver_sql(query).first()
    return None if found is None else tuple(found)


def check_structure(database: Database) -> None:
    """Check every page and every foreign key; the tables may be of an older revision. Raises DamagedError."""
    with database.reading() as connection:
        found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
        orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        (size,) = connection.exec_driver_sql("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").one()
        with translate_errors(database.path, "could not be read"):
            truncated = database.path.stat().st_size < size  # SQLite reads zeros there, and quick_check notices them only in pages in use
    if found != "ok" or orphan or truncated:
        raise damaged_error(database.path, "what is in it does not fit together")


def check_readable(path: Path, checks: Iterable[Check]) -> None:
    """Run checks that read. Raises DamagedError where a value is not of the type that was written."""
    try:
        for check in checks:
            check()
    except (ValueError, LookupError, TypeError):
        raise damaged_error(path, "what is in it cannot be read") from None


def put_aside(path: Path, label: str) -> Path:
    """Rename a database to '<name>.<label>-<number>', and its journal with it. Return the new path. Raises KnownError."""
    names = (path.with_name(f"{path.name}.{label}-{number}") for number in count(1))
    aside = next(name for name in names if not (name.exists() or journal_path(name).exists()))
    with translate_errors(path, "could not be put aside"):
        for old, new in ((journal_path(path), journal_path(aside)), (path, aside)):
            with suppress(FileNotFoundError):
                old.rename(new)
        sync(path.parent)
    return aside


def replace_with_empty(path: Path) -> Path:
    """Put a damaged database aside for an empty one, made first: a full disk changes nothing. Return its new path. Raises KnownError."""
    with translate_errors(path, "could not be replaced"), new_database(path) as new:
        with schema_transaction(new) as connection:
            add_tables(connection)
        return put_aside(path, "damaged")

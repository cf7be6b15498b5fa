"""A database that is damaged: found out before anything is written to it, and put aside so that nothing of it is lost."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from itertools import count
from pathlib import Path

from kiosk.storage.creation import add_tables, journal, new_database
from kiosk.storage.database import Database, schema_transaction, translate_errors
from kiosk.storage.errors import damaged_error
from kiosk.system.atomic_file import sync

Look = Callable[[], object]


def check_integrity(database: Database, looks: Iterable[Look]) -> None:
    """Go through the structure of the file, and whether reasons can be unpacked; then run `looks`, which read the counters.

    Costs some ten milliseconds at 10,000 reasons; reading every reason would cost a hundred, so that is left to `doctor`.

    Raises:
        DamagedError: something is not as it was written. KnownError where the file cannot be read at all.
    """
    check_structure(database)
    with database.reading() as connection:
        strange = connection.exec_driver_sql("SELECT 1 FROM reasons WHERE NOT json_valid(packed)").first()
    if strange:
        raise damaged_error(database.path, "reasons in it cannot be read")
    check_readable(database.path, looks)


def check_structure(database: Database) -> None:
    """Go through every page, and whether all belongs to a session; also where the tables are older than this program."""
    with database.reading() as connection:
        found = str(connection.exec_driver_sql("PRAGMA quick_check(1)").scalar())
        orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        (size,) = connection.exec_driver_sql("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").one()
        with translate_errors(database.path, "could not be read"):
            cut = database.path.stat().st_size < size  # SQLite reads zeros there, and quick_check minds them only in pages it uses
    if found != "ok" or orphan or cut:
        raise damaged_error(database.path, "what is in it does not fit together")


def check_readable(path: Path, looks: Iterable[Look]) -> None:
    """Read; raises DamagedError where what is found is not of the kind that was written."""
    try:
        for look in looks:
            look()
    except (ValueError, LookupError, TypeError):
        raise damaged_error(path, "what is in it cannot be read") from None


def put_aside(path: Path, label: str) -> Path:
    """Rename a database to '<name>.<label>-<number>', and its journal with it. Return the new path. Raises KnownError."""
    names = (path.with_name(f"{path.name}.{label}-{number}") for number in count(1))
    aside = next(name for name in names if not (name.exists() or journal(name).exists()))
    with translate_errors(path, "could not be put aside"):
        for old, new in ((journal(path), journal(aside)), (path, aside)):
            with suppress(FileNotFoundError):
                old.rename(new)
        sync(path.parent)
    return aside


def replace_with_empty(path: Path) -> Path:
    """Put a damaged database aside and an empty one in its place; returns where the damaged one is. Raises KnownError.

    The empty one is made first, so that on a full disk nothing is changed.
    """
    with translate_errors(path, "could not be replaced"), new_database(path) as new:
        with schema_transaction(new) as connection:
            add_tables(connection)
        return put_aside(path, "damaged")

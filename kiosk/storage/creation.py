"""Makes new database files. One appears under its name only when it is complete, so an empty file is never one of ours."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from kiosk.storage.errors import translate_errors
from kiosk.storage.journal import journal_path
from kiosk.storage.schema_transaction import schema_transaction
from kiosk.storage.tables import APPLICATION_ID, METADATA, REVISION
from kiosk.system import atomic_file
from kiosk.system.file_flags import NO_COPY_ON_WRITE, add_flag
from kiosk.system.secure_delete import wipe


def create(path: Path) -> None:
    """Create an empty database. Raises KnownError."""
    with translate_errors(path, "could not be created"):
        make_folder(path.parent)
        with new_database(path) as new, schema_transaction(new) as connection:
            add_tables(connection)


def make_folder(folder: Path) -> None:
    """Create the folder of a database if it is missing. What is created in it later is overwritten in place, on Btrfs too."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    add_flag(folder, NO_COPY_ON_WRITE)


def add_tables(connection: Connection) -> None:
    """Create the tables of the newest revision without loading Alembic. A test compares them with those of the migrations."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    METADATA.create_all(connection)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))


@contextmanager
def new_database(path: Path) -> Iterator[Path]:
    """Yield an empty file that only this user may read; when the block ends it replaces the database at `path`. Raises OSError."""
    part = path.with_name(f"{path.name}.new")
    with atomic_file.replacement(path, part=part, mode=0o600):
        wipe(journal_path(part))
        try:
            yield part
        finally:
            wipe(journal_path(part))

"""A new database file. It appears under its name only when it is whole, so an empty file is never one of ours."""

import os
from pathlib import Path

from sqlalchemy import Connection

from kiosk.storage.database import building, known
from kiosk.storage.tables import APPLICATION_ID, METADATA, REVISION
from kiosk.system.atomic_file import sync_folder


def create(path: Path) -> None:
    """Make an empty database. Raises KnownError where that is not possible."""
    with known(path, "could not be created"):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        new = empty_file(path)
        with building(new) as connection:
            add_tables(connection)
        take_place(new, path)


def add_tables(connection: Connection) -> None:
    """The tables of the newest revision, without loading Alembic; a test holds them to what the migrations make."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    METADATA.create_all(connection)
    connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))


def empty_file(path: Path) -> Path:
    """An empty file beside `path` that only this user may read, in place of one that an earlier attempt left."""
    new = path.with_name(f"{path.name}.new")
    for left in (new, journal(new)):
        left.unlink(missing_ok=True)
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return new


def take_place(new: Path, path: Path) -> None:
    """Give a finished file its name, for good."""
    journal(new).unlink(missing_ok=True)
    new.replace(path)
    sync_folder(path.parent)


def journal(path: Path) -> Path:
    """Where SQLite keeps what it needs to undo a transaction."""
    return path.with_name(f"{path.name}-journal")

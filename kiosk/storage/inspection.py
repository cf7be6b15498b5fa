"""Finds out what a file is before anything is written to it."""

from contextlib import closing
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.storage.connection import TIMEOUT, connect
from kiosk.storage.errors import DamagedError, damaged_error, translate_errors
from kiosk.storage.journal import is_hot
from kiosk.storage.schema_check import check_no_foreign_objects, check_schema
from kiosk.storage.tables import APPLICATION_ID, REVISION


def database_exists(path: Path) -> bool:
    """Return whether there is a database to open.

    Checks names and sizes only: opening and closing the file would drop the locks that SQLite holds on it in this process.

    Raises:
        DamagedError: the file is empty, or there is only its journal.
        KnownError: it is not a file.
    """
    with translate_errors(path, "cannot be used"):
        if path.exists() and not path.is_file():
            message = f"'{path}' is not a file, so it cannot be a database. It was left as it is. Move it aside."
            raise KnownError(message)
        size = path.stat().st_size if path.exists() else 0
        has_journal = is_hot(path)
    if has_journal and not size:
        message = (
            f"The journal of '{path}' is there but the database itself is not. Both were left as they are. "
            "Restore a backup with 'goodfaith restore', or move the journal aside to start with an empty database."
        )
        raise DamagedError(message)
    if path.exists() and not size:
        message = (
            f"'{path}' is empty: what it held is gone. It was left as it is. "
            "Restore a backup with 'goodfaith restore', or move it aside to start with an empty database."
        )
        raise DamagedError(message)
    return size > 0


def read_revision(path: Path, timeout: float = TIMEOUT) -> str:
    """Return the revision of the tables. Changes no setting of the database: it may belong to a newer version.

    Raises:
        DamagedError: it is damaged, not Goodfaith's, or has a schema that no Goodfaith writes.
        KnownError: it cannot be read.
    """
    with translate_errors(path, "cannot be used"), closing(connect(path, timeout)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
            check_no_foreign_objects(connection, path)
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if found is None:
                raise damaged_error(path, "its revision is missing")
            if found[0] == REVISION:
                check_schema(connection, path)
            return str(found[0])
    message = f"'{path}' is the database of another program. It was left as it is. Move it aside, or choose another folder."
    raise DamagedError(message)

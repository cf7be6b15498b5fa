"""What a file is, found out before anything is written to it."""

from contextlib import closing
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.storage.creation import journal
from kiosk.storage.database import TIMEOUT, connect, translate_errors
from kiosk.storage.errors import DamagedError, damaged_error
from kiosk.storage.tables import APPLICATION_ID


def is_there(path: Path) -> bool:
    """Whether there is a database to open.

    Looks at names and sizes only: a file that is opened and closed beside SQLite loses SQLite's locks.

    Raises:
        DamagedError: something empty is there, or only the journal of one. KnownError where it is not even a file.
    """
    with translate_errors(path, "cannot be used"):
        if path.exists() and not path.is_file():
            message = f"'{path}' is not a file, so it cannot be a database. It was left as it is. Move it aside."
            raise KnownError(message)
        size = path.stat().st_size if path.exists() else 0
        undoing = journal(path).exists() and journal(path).stat().st_size > 0
    if undoing and not size:
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
    """Which revision of the tables a database has. Changes no setting of it: it may belong to a newer program.

    Raises:
        DamagedError: it is damaged, or not Goodfaith's. KnownError where it cannot be read.
    """
    with translate_errors(path, "cannot be used"), closing(connect(path, timeout)) as connection:
        if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if found is None:
                raise damaged_error(path, "it does not say which revision it is")
            return str(found[0])
    message = f"'{path}' is the database of another program. It was left as it is. Move it aside, or choose another folder."
    raise DamagedError(message)

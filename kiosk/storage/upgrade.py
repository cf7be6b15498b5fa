"""Brings an older database up to date. Alembic takes most of a second to load, so only a file that needs it pays for it."""

import logging
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.storage.backup import copy_database
from kiosk.storage.database import TIMEOUT, configure, connect, schema_transaction, translate_errors
from kiosk.storage.errors import cause_and_advice, error_name

SCRIPTS: Final = Path(__file__).parent / "migrations"
_UNRELEASED: Final = {"0001", "0002", "0003"}
"""Revisions of development versions. No release wrote them, so no migration starts there."""
_log = logging.getLogger(__name__)


def upgrade(path: Path, stored: str, timeout: float = TIMEOUT, scripts: Path = SCRIPTS) -> None:
    """Run every migration after revision `stored`, all in one transaction.

    A copy is put beside the file first. It goes when all went well, because it holds what visitors wrote and what this version no
    longer keeps; otherwise it stays, and the sentence names it.

    Raises:
        KnownError: the file is newer than this program, or could not be brought up to date; it is as it was.
    """
    if stored in _UNRELEASED:
        message = (
            f"'{path}' was written by a development version of Goodfaith (revision {stored}), which this version cannot read. "
            "It was left as it is. Choose another folder with --data."
        )
        raise KnownError(message)
    from alembic import command  # noqa: PLC0415 - 0.8 s
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    if stored not in {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}:
        message = (
            f"'{path}' was written by a newer Goodfaith (revision {stored}). It was left as it is. "
            "Update this program, or choose another folder with --data."
        )
        raise KnownError(message)
    copy = copy_database(path, _copy_before(path, stored), timeout)
    try:
        with schema_transaction(path, timeout) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except Exception as error:  # noqa: BLE001 - whatever a migration stumbled over, the file is as it was and must stay usable
        _log.error("upgrade from %s failed: %s", stored, error_name(error))
        cause, advice = cause_and_advice(error)
        message = f"'{path}' could not be brought up to date: {cause}. It was left as it is, with a copy in '{copy.name}'. {advice}"
        raise KnownError(message) from None
    _rewrite(path, timeout)
    remove_upgrade_copies(path)


def remove_upgrade_copies(path: Path) -> None:
    """Remove every copy made for an upgrade from beside a database that is up to date; a power cut may have left one. Raises KnownError."""
    with translate_errors(path, "cannot be used while a copy of an earlier version lies beside it"):
        for copy in path.parent.glob(f"{path.name}.before-*"):
            copy.unlink()


def _copy_before(path: Path, stored: str) -> Path:
    return path.with_name(f"{path.name}.before-{stored}")


def _rewrite(path: Path, timeout: float) -> None:
    """Leave no page behind that an older table had. Raises KnownError."""
    with translate_errors(path, "was brought up to date but could not be tidied up"), closing(connect(path, timeout)) as connection:
        configure(connection)
        connection.execute("VACUUM")

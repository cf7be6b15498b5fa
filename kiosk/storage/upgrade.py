"""Upgrades an older database. Alembic takes most of a second to import, so it is loaded only for a file that needs it."""

import logging
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.storage.backup import copy_database
from kiosk.storage.connection import TIMEOUT, changing
from kiosk.storage.errors import cause_and_advice, error_name, translate_errors
from kiosk.storage.redaction import rebuild
from kiosk.storage.schema_transaction import schema_transaction
from kiosk.system.secure_delete import wipe

SCRIPTS: Final = Path(__file__).parent / "migrations"
_UNRELEASED: Final = {"0001", "0002", "0003"}
"""Revisions of development versions. No release wrote them, so no migration starts there."""
_log = logging.getLogger(__name__)


def upgrade(path: Path, stored: str, timeout: float = TIMEOUT, scripts: Path = SCRIPTS) -> None:
    """Run every migration after revision `stored` in one transaction.

    A copy is made beside the file first. On success it is removed, because it holds visitors' words and what this version no
    longer stores. On failure it stays, and the error names it.

    Raises:
        KnownError: the file is newer than this program, or could not be upgraded; it is as it was.
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
    copy = copy_database(path, _copy_path(path, stored), timeout)
    try:
        with schema_transaction(path, timeout) as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except Exception as error:  # noqa: BLE001 - whatever failed, the transaction was rolled back and the file must stay usable
        _log.error("upgrade from %s failed: %s", stored, error_name(error))
        cause, advice = cause_and_advice(error)
        message = f"'{path}' could not be brought up to date: {cause}. It was left as it is, with a copy in '{copy.name}'. {advice}"
        raise KnownError(message) from None
    _rebuild(path, timeout)
    remove_upgrade_copies(path)


def remove_upgrade_copies(path: Path) -> None:
    """Remove copies made for an upgrade, once the database is up to date; a power cut may have left one. Raises KnownError."""
    with translate_errors(path, "cannot be used while a copy of an earlier version lies beside it"):
        for copy in path.parent.glob(f"{path.name}.before-*"):
            wipe(copy)


def _copy_path(path: Path, stored: str) -> Path:
    return path.with_name(f"{path.name}.before-{stored}")


def _rebuild(path: Path, timeout: float) -> None:
    """Remove what is left of older tables. Raises KnownError."""
    with translate_errors(path, "was brought up to date but could not be tidied up"), changing(path, timeout) as connection:
        rebuild(connection)

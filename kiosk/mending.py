"""Puts together what can be done about a damaged database."""

from pathlib import Path

from kiosk import storage
from kiosk.services.mending import Mending
from kiosk.settings import Settings
from kiosk.storage.second_copy import FILE


def mending_of(database: Path, settings: Settings) -> Mending:
    """For a database that nobody has open, in a folder that is held."""
    copy = database.parent / Path(settings.second_copy).expanduser() / FILE if settings.second_copy else None
    return Mending(
        place=database,
        copy=copy,
        restore=lambda: storage.restore(copy, database) if copy else None,
        start_anew=lambda: storage.start_anew(database),
    )

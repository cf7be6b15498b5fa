"""Composes the recovery of a damaged database."""

from kiosk import storage
from kiosk.data_folder import DataFolder
from kiosk.process.gc_freeze import gc_frozen
from kiosk.process.watchdog import Watchdog
from kiosk.services.database_recovery import DatabaseRecovery
from kiosk.services.pin import PinStore
from kiosk.settings import Settings
from kiosk.storage.second_copy import FILE
from kiosk.ui.window_options import WindowOptions


def database_recovery(folder: DataFolder, settings: Settings) -> DatabaseRecovery:
    """Return the choices for a database that is not open, in a locked folder."""
    database = folder.database
    copy = folder.resolve(settings.second_copy) / FILE if settings.second_copy else None
    return DatabaseRecovery(
        path=database,
        copy=copy,
        restore=lambda: storage.restore(copy, database) if copy else None,
        replace_with_empty=lambda: storage.replace_with_empty(database),
    )


def recover_database(folder: DataFolder, pin: PinStore, watchdog: Watchdog, window: WindowOptions) -> bool:
    """Let the organiser choose what to do about a damaged database. Return False if they quit.

    Raises:
        KnownError: another kiosk has the folder, or the program's own files cannot be used.
    """
    with storage.lock_folder(folder.path):
        try:
            storage.open_store(folder.database, create=False).close()
        except storage.DamagedError:
            from kiosk.system import atomic_file

            settings, _ = Settings.in_force(folder.settings_file, atomic_file.write)
            with gc_frozen():
                from kiosk.ui import recovery_window

            return recovery_window.ask(database_recovery(folder, settings), pin, settings, window, watchdog=watchdog)
        return True  # the disk could not be read for a moment

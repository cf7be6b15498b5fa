"""Composes the maintenance of a data folder: the second copy, erasure, and data retention."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session
from kiosk.services.erasure import SessionEraser
from kiosk.services.maintenance import MaintenanceThread
from kiosk.services.retention import RetentionPolicy
from kiosk.services.second_copy import SecondCopy
from kiosk.services.sessions import Calendar
from kiosk.settings import Settings
from kiosk.storage import Store
from kiosk.storage.second_copy import BackupStateFile, CopyFolder, SqlSourceDatabase
from kiosk.storage.session_files import FolderSessionFiles
from kiosk.system.boot_clock import boot_clock

_PURGE_TIMEOUT: Final = 3.0
"""Seconds for each question to the print queue: the organiser waits for the answers, and a screen that does not move is restarted."""


class Maintenance:
    """One of these per open database: thread and erasure share the second copy. `settings` are those at the time it was opened."""

    def __init__(self, folder: DataFolder, settings: Settings, store: Store, calendar: Calendar) -> None:
        self.second_copy = build_second_copy(folder, settings, calendar)
        files = FolderSessionFiles(folder.path, folder.database, folder.debates)
        self.eraser = SessionEraser(store.sessions, files, files.rebuild, self.second_copy, _purge_prints)
        self.retention = RetentionPolicy(files, store.days, calendar, settings.keep_reasons_days, boot_clock)

    def thread(self, delay: float = 0.0) -> MaintenanceThread:
        """Return the thread, not yet started. Its first round comes after `delay` seconds.

        The copy comes last, so that it holds what the other tasks changed.
        """
        copy = [self.second_copy.sync_if_due] if self.second_copy else []
        return MaintenanceThread([self.retention.run, *copy], delay=delay)

    def sync_second_copy(self) -> None:
        """Update the second copy now, after a command has changed something."""
        if self.second_copy:
            self.second_copy.sync()


def _purge_prints(session: Session) -> Sequence[str]:
    from kiosk.app.printing import system_printer

    return system_printer(_PURGE_TIMEOUT).purge(session.mark)


def build_second_copy(folder: DataFolder, settings: Settings, calendar: Calendar) -> SecondCopy | None:
    """Return the second copy that the settings ask for, if any."""
    if settings.second_copy is None:
        return None
    copies = CopyFolder(folder.resolve(settings.second_copy), folder.path, calendar.today)
    states = BackupStateFile(folder.backup_state_file)
    return SecondCopy(SqlSourceDatabase(folder.database), copies, states, lambda: datetime.now(UTC), boot_clock)

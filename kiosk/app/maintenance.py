"""Puts together what a data folder needs besides its screens: the second copy, erasing, and the end of words past their time."""

from datetime import UTC, datetime

from kiosk.data_folder import DataFolder
from kiosk.services.erasure import SessionEraser
from kiosk.services.maintenance import MaintenanceThread
from kiosk.services.retention import RetentionPolicy
from kiosk.services.second_copy import SecondCopy
from kiosk.services.sessions import Calendar, SessionStore
from kiosk.settings import Settings
from kiosk.storage.second_copy import BackupStateFile, CopyFolder, SqlSourceDatabase
from kiosk.storage.session_files import FolderSessionFiles


class Background:
    """One of these for a database that is open; `settings` as they were when it was opened."""

    def __init__(self, folder: DataFolder, settings: Settings, sessions: SessionStore, calendar: Calendar) -> None:
        self.second_copy = build_second_copy(folder, settings, calendar)
        traces = FolderSessionFiles(folder.path, folder.database)
        self.erasing = SessionEraser(sessions, traces, traces.rebuild, self.second_copy)
        self.expiry = RetentionPolicy(traces, calendar, settings.keep_reasons_days)

    def upkeep(self) -> MaintenanceThread:
        """Everything that is due from time to time, not yet begun; the copy comes last, so that it holds what the others changed."""
        copying = [self.second_copy.sync_if_due] if self.second_copy else []
        return MaintenanceThread([self.expiry.run, *copying])

    def catch_up(self) -> None:
        """Do now what a running kiosk would do in the background: a command has changed something."""
        if self.second_copy:
            self.second_copy.look()


def build_second_copy(folder: DataFolder, settings: Settings, calendar: Calendar) -> SecondCopy | None:
    """The second copy that the organiser asked for, if any."""
    if settings.second_copy is None:
        return None
    copies = CopyFolder(folder.resolve(settings.second_copy), folder.path, calendar.today)
    return SecondCopy(SqlSourceDatabase(folder.database), copies, BackupStateFile(folder.backup_state_file), lambda: datetime.now(UTC))

"""The workspace of commands and screens: one data folder with its stores, settings and debates."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import packs
from kiosk.app.debates import read_debate
from kiosk.app.maintenance import Maintenance
from kiosk.data_folder import DataFolder, make_subfolder
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.process.freed_memory import overwrite_free_blocks
from kiosk.services.consistency_check import ConsistencyCheck
from kiosk.services.live_settings import LiveSettings
from kiosk.services.moderation import Moderation
from kiosk.services.retention import OverdueReasons, find_overdue, has_expired
from kiosk.services.session_startup import SessionStartup
from kiosk.services.sessions import Sessions
from kiosk.settings import Settings
from kiosk.storage import Store, lock_folder, open_store
from kiosk.storage.session_files import FolderSessionFiles
from kiosk.system.local_day import local_day

if TYPE_CHECKING:
    from kiosk.services.summary import SummaryBuilder


class LocalCalendar:
    """The calendar of this machine."""

    def today(self) -> date:
        return local_day()


@dataclass(frozen=True, slots=True)
class Workspace:
    """An open data folder. Debates are read on demand, so that a broken one does not block the others."""

    folder: DataFolder
    setup: LiveSettings
    store: Store
    sessions: Sessions
    moderation: Moderation

    @property
    def settings(self) -> Settings:
        return self.setup.active

    @property
    def startup(self) -> SessionStartup:
        return SessionStartup(self.sessions, self.store.counts)

    @property
    def summaries(self) -> "SummaryBuilder":
        from kiosk.services.summary import SummaryBuilder

        days, today = self.settings.keep_reasons_days, self.sessions.calendar.today()
        expired = partial(has_expired, today=today, days=days, counted=self.store.days.counted())
        keeps_unfinished = self.settings.unfinished_reasons == "keep"
        return SummaryBuilder(self.store.counts, self.moderation, self.settings.small_group, expired, keeps_unfinished)

    def consistency_check(self) -> ConsistencyCheck:
        return ConsistencyCheck(self.store.sessions, self.store.counts, self.store.reasons, self._release_memory)

    def _release_memory(self) -> None:
        self.store.database.release_memory()
        overwrite_free_blocks()

    def maintenance(self) -> Maintenance:
        """Return second copy, eraser and retention. Screens and the maintenance thread have to share one."""
        return Maintenance(self.folder, self.settings, self.store, self.sessions.calendar)

    def overdue_reasons(self) -> OverdueReasons | None:
        """Return the reasons about which the organiser has to decide. Raises KnownError."""
        files = FolderSessionFiles(self.folder.path, self.folder.database, self.folder.debates)
        return find_overdue(files.ended(), self.store.days.counted(), self.sessions.calendar.today(), self.settings.keep_reasons_days)

    def debate(self, name: str | None = None) -> Debate:
        """Return a debate by id or folder; for None that of the running session, of the settings, or the first there is."""
        running = self.sessions.running()
        return read_debate(name or (running.debate_id if running else self.settings.debate), self.folder)

    def import_debate(self, source: Path, *, replace: bool) -> "packs.ImportedPack":
        """Copy a debate into this kiosk. Raises KnownError, also while a session on an earlier version of it runs."""
        running = self.sessions.running()
        return _import_pack(source, self.folder, replace=replace, in_use=running.debate_id if running else None)

    def imported_debates(self) -> Collection[str]:
        """Return the ids of the debates that did not come with the program."""
        return packs.available_packs([self.folder.debates])

    def remove_debate(self, debate_id: str, *, on_screen: str) -> None:
        """Remove an imported debate. `on_screen` is the id of the debate this kiosk has started with.

        Raises:
            KnownError: a session on it is running, the kiosk has started with it, or it could not be removed.
        """
        running = self.sessions.running()
        if debate_id == on_screen or (running and running.debate_id == debate_id):
            message = f"The debate '{debate_id}' is in use and was left: start a session on another one, restart the kiosk, and try again."
            raise KnownError(message)
        folder = packs.available_packs([self.folder.debates]).get(debate_id)
        if folder is None:
            message = f"The debate '{debate_id}' comes with the program and cannot be removed."
            raise KnownError(message)
        packs.remove_pack(folder, debate_id)
        if self.setup.configured.debate == debate_id:
            self.setup.change({"debate": None})

    def find_report(self, session: Session) -> Path | None:
        """Return the path of a session's report if it was written."""
        path = self._report_path(session)
        return path if path.exists() else None

    def report_path(self, session: Session) -> Path:
        """Return the path of a session's report and create its folder. Raises KnownError."""
        target = self._report_path(session)
        make_subfolder(target.parent, "no report was written. The votes are kept")
        return target

    def _report_path(self, session: Session) -> Path:
        words = "".join(ch if ch.isalnum() else " " for ch in session.name).split()
        return self.folder.reports / f"{'-'.join([*words, session.opened_on.isoformat()])}{session.mark}.pdf"


@contextmanager
def open_workspace(folder: DataFolder, *, exclusive: bool = False, create: bool = True, shared: bool = False) -> Iterator[Workspace]:
    """Open a data folder. `exclusive` keeps other kiosks out, `create` creates a missing database.

    `shared` is for a process that works beside a kiosk for long.

    Raises:
        KnownError: the folder or its database cannot be used, or another kiosk has it.
    """
    with lock_folder(folder.path) if exclusive else nullcontext():
        setup = LiveSettings(folder.settings_file, _write)
        store = open_store(folder.database, create=create, small_group=setup.active.small_group, shared=shared)
        try:
            moderation = Moderation(store.reasons, at_once=setup.active.publish_reasons == "at once")
            files = FolderSessionFiles(folder.path, folder.database, folder.debates)
            yield Workspace(folder, setup, store, Sessions(store.sessions, LocalCalendar(), files.discard), moderation)
        finally:
            store.close()


def import_debate(source: Path, folder: DataFolder, *, replace: bool) -> "packs.ImportedPack":
    """Copy a debate into this kiosk. Raises KnownError, also while a session on an earlier version of it runs."""
    if not folder.database.exists():
        return _import_pack(source, folder, replace=replace, in_use=None)
    with open_workspace(folder, create=False) as workspace:
        return workspace.import_debate(source, replace=replace)


def _import_pack(source: Path, folder: DataFolder, *, replace: bool, in_use: str | None) -> "packs.ImportedPack":
    from kiosk.app.debate_pictures import inspect_pack

    return packs.import_pack(source, folder.debates, replace=replace, in_use=in_use, inspect=inspect_pack)


def _write(path: Path, content: bytes) -> None:
    from kiosk.system import atomic_file

    atomic_file.write(path, content)

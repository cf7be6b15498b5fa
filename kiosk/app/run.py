"""Runs the kiosk: opens the data folder, resumes or starts a session, shows the screens."""

import logging
import threading
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from kiosk.app.answer_lines import TakeAnswer
from kiosk.app.dependencies import escape_routes, with_maintenance
from kiosk.app.room_server import RoomServerProcess
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.process.gc_freeze import gc_frozen
from kiosk.process.logs import log_to, uncaught_errors_logged
from kiosk.process.watchdog import Watchdog
from kiosk.services.moderation import Moderation
from kiosk.storage import DamagedError
from kiosk.system.display import require_display
from kiosk.system.pin_file import pin_store
from kiosk.ui.window_options import WindowOptions

if TYPE_CHECKING:
    from kiosk.app.station import Station

RESTART: Final = -1
"""The exit code of the screens that asks for a restart, with everything read again."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """The options of `goodfaith run`."""

    debate: str | None = None
    session: str | None = None
    rehearsal: bool = False
    window: WindowOptions = field(default_factory=WindowOptions)


def run_kiosk(folder: DataFolder, options: RunOptions) -> int:
    """Show the screens until someone quits, the recovery screen first if the database is damaged. Return the exit code.

    Raises:
        KnownError: there is no display, another kiosk has the folder, or the session cannot be resumed.
    """
    watchdog = Watchdog.from_environment()
    watchdog.begin_busy()
    require_display()
    log_to(folder.log_file)
    logging.raiseExceptions = False  # a log that cannot be written is no reason to stop
    if watchdog.restart_reason:
        _log.warning("started again: %s", watchdog.restart_reason)
    restarting = bool(watchdog.restart_reason)
    while True:
        try:
            code = _run_session(folder, options, watchdog, restarting=restarting)
            if code != RESTART:
                return code
            restarting = True
        except DamagedError:
            from kiosk.app.database_recovery import recover_database

            if not recover_database(folder, pin_store(folder.pin_file), watchdog, options.window):
                return 0


def _run_session(folder: DataFolder, options: RunOptions, watchdog: Watchdog, *, restarting: bool) -> int:
    """Resume or start a session and show it."""
    with open_workspace(folder, exclusive=True) as workspace:
        debate, session = _find_session(workspace, options, restarting=restarting)
        with gc_frozen():
            from kiosk.ui import application

        with uncaught_errors_logged(), with_maintenance(workspace, debate) as dependencies:
            full_screen = options.window.size is None
            room = RoomServerProcess(workspace.folder.path, take_answer=_taker(workspace.moderation))
            find = partial(escape_routes, workspace.folder, full_screen=full_screen, room=room)
            with closing(room), closing(LazyStation(workspace, debate)) as station:
                screens = replace(dependencies, find_escapes=find, room=room, station=station, joined=station.joined)
                return application.run(screens, session, options.window, watchdog=watchdog, restart_code=RESTART)


def _taker(moderation: Moderation) -> TakeAnswer:
    return lambda session_id, key, fair: moderation.add_answer_to(session_id, key, fair=fair)


class LazyStation:
    """Makes this kiosk's sender when it is asked for, by any thread, so that a kiosk on its own loads nothing of it."""

    def __init__(self, workspace: Workspace, debate: Debate) -> None:
        self._workspace, self._debate = workspace, debate
        self._station: Station | None = None
        self._lock = threading.Lock()
        self.joined = workspace.folder.hub_file.exists()

    def __call__(self) -> "Station":
        with self._lock:
            if self._station is None:
                from kiosk.app.station import Station, postgres_access

                self._station = Station(self._workspace, self._debate, postgres_access())
            return self._station

    def close(self) -> None:
        with self._lock:
            if self._station:
                self._station.close()


def _find_session(workspace: Workspace, options: RunOptions, *, restarting: bool) -> tuple[Debate, Session | None]:
    """Return what the options ask for or, when a failed kiosk is `restarting`, what it showed then."""
    debate = _find_debate(workspace, options, restarting=restarting)
    startup, settings = workspace.startup, SessionSettings()
    if restarting:
        return debate, startup.recover(debate, settings, options.session, rehearsal=options.rehearsal)
    return debate, startup.rehearse(debate, settings) if options.rehearsal else startup.resume_or_start(debate, settings, options.session)


def _find_debate(workspace: Workspace, options: RunOptions, *, restarting: bool) -> Debate:
    """Return the debate asked for or, if none is, that of the running session or of the last one that has ended."""
    if workspace.sessions.running():
        return workspace.debate(None if restarting else options.debate)
    last = next((session for session in reversed(workspace.sessions.all()) if restarting or not session.rehearsal), None)
    if last and not (options.debate or options.session or options.rehearsal):
        with suppress(KnownError):  # a debate that is gone or broken must not keep the kiosk from starting
            return workspace.debate(last.debate_id)
    return workspace.debate(options.debate)

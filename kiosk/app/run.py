"""The composition root: the one module that knows every layer and puts them together for a command or the kiosk."""

import logging
from dataclasses import dataclass, replace
from typing import Final

from kiosk.app.database_recovery import recover_database
from kiosk.app.dependencies import escape_routes, with_maintenance
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.process.gc_freeze import gc_frozen
from kiosk.process.logs import log_to, uncaught_errors_logged
from kiosk.process.watchdog import Watchdog
from kiosk.storage import DamagedError
from kiosk.system.display import require_display
from kiosk.system.pin_file import pin_store

RESTART: Final = -1
"""What the screens return to be shown once more, with everything read afresh."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """The options of `goodfaith run`; `window_size` in pixels, None for the full screen."""

    debate: str | None = None
    session: str | None = None
    rehearsal: bool = False
    window_size: tuple[int, int] | None = None


def run_kiosk(folder: DataFolder, options: RunOptions) -> int:
    """Show the screens until someone leaves them, first those for a damaged database where it is; returns the exit code.

    Raises:
        KnownError: there is no display, another kiosk has the folder, or the session cannot be taken up.
    """
    watchdog = Watchdog.from_environment()
    watchdog.busy()
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
            if not recover_database(folder, pin_store(folder.pin_file), watchdog, window_size=options.window_size):
                return 0


def _run_session(folder: DataFolder, options: RunOptions, watchdog: Watchdog, *, restarting: bool) -> int:
    """Take up or start a session and show it."""
    with open_workspace(folder, exclusive=True) as workspace:
        debate, session = _find_session(workspace, options, restarting=restarting)
        with gc_frozen():
            from kiosk.ui import application

        with uncaught_errors_logged(), with_maintenance(workspace, debate) as dependencies:
            full_screen = options.window_size is None
            screens = replace(dependencies, find_escapes=lambda: escape_routes(workspace.folder, full_screen=full_screen))
            return application.run(screens, session, watchdog=watchdog, restart_code=RESTART, window_size=options.window_size)


def _find_session(workspace: Workspace, options: RunOptions, *, restarting: bool) -> tuple[Debate, Session | None]:
    """What to show: as it was asked for or, when a kiosk that failed is `restarting`, as it was then."""
    debate = workspace.debate(None if restarting and workspace.sessions.running() else options.debate)
    opening, rules = workspace.startup, SessionSettings()
    if restarting:
        return debate, opening.recover(debate, rules, options.session, rehearsal=options.rehearsal)
    return debate, opening.rehearse(debate, rules) if options.rehearsal else opening.resume_or_start(debate, rules, options.session)

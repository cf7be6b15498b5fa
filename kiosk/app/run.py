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
from kiosk.process.logs import bugs_logged, log_to
from kiosk.process.watchdog import Watchdog, heart
from kiosk.storage import DamagedError
from kiosk.system import display
from kiosk.system.pin_file import pin_store

RESTART: Final = -1
"""What the screens return to be shown once more, with everything read afresh."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What a kiosk was started with; `size` in pixels, None for the screen's own."""

    debate: str | None = None
    session: str | None = None
    rehearsal: bool = False
    windowed: bool = False
    size: tuple[int, int] | None = None


def run_kiosk(folder: DataFolder, options: RunOptions) -> int:
    """Show the screens until someone leaves them, first those for a damaged database where it is; returns the exit code.

    Raises:
        KnownError: there is no display, another kiosk has the folder, or the session cannot be taken up.
    """
    alive = heart()
    alive.work()
    display.require()
    log_to(folder.log_file)
    logging.raiseExceptions = False  # a log that cannot be written is no reason to stop
    if alive.again:
        _log.warning("started again: %s", alive.again)
    again = bool(alive.again)
    while True:
        try:
            code = _run_session(folder, options, alive, again=again)
            if code != RESTART:
                return code
            again = True
        except DamagedError:
            if not recover_database(folder, pin_store(folder.pin_file), alive, windowed=options.windowed, size=options.size):
                return 0


def _run_session(folder: DataFolder, options: RunOptions, alive: Watchdog, *, again: bool) -> int:
    """Take up or start a session and show it."""
    with open_workspace(folder, alone=True) as room:
        debate, session = _find_session(room, options, again=again)
        with gc_frozen():
            from kiosk.ui import application

        with bugs_logged(), with_maintenance(room, debate) as parts:
            whole = not (options.windowed or options.size)
            seen = replace(parts, escape_routes=lambda: escape_routes(room.folder, covering=whole))
            return application.run(seen, session, alive=alive, again=RESTART, windowed=options.windowed, size=options.size)


def _find_session(room: Workspace, options: RunOptions, *, again: bool) -> tuple[Debate, Session | None]:
    """What to show: as it was asked for or, when a kiosk that failed is started `again`, as it was then."""
    debate = room.debate(None if again and room.sessions.running() else options.debate)
    opening, rules = room.opening, SessionSettings()
    if again:
        return debate, opening.recover(debate, rules, options.session, rehearsal=options.rehearsal)
    return debate, opening.rehearse(debate, rules) if options.rehearsal else opening.resume_or_start(debate, rules, options.session)

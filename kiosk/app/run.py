"""The composition root: the one module that knows every layer and puts them together for a command or the kiosk."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.app.database_recovery import mended
from kiosk.app.dependencies import attended, ways_out
from kiosk.app.workspace import DATABASE, Backroom, open_backroom
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.process.gc_freeze import for_good
from kiosk.process.logs import bugs_logged, log_to
from kiosk.process.watchdog import Heart, heart
from kiosk.storage import DamagedError
from kiosk.system import display
from kiosk.system.pin_file import pin_keeper

AGAIN: Final = -1
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


def run_kiosk(data: Path | None, options: RunOptions) -> int:
    """Show the screens until someone leaves them, first those for a damaged database where it is; returns the exit code.

    Raises:
        KnownError: there is no display, another kiosk has the folder, or the session cannot be taken up.
    """
    alive = heart()
    alive.work()
    display.require()
    log_to(paths.data(data))
    logging.raiseExceptions = False  # a log that cannot be written is no reason to stop
    if alive.again:
        _log.warning("started again: %s", alive.again)
    again = bool(alive.again)
    while True:
        try:
            code = _hold_session(data, options, alive, again=again)
            if code != AGAIN:
                return code
            again = True
        except DamagedError:
            folder = paths.data(data)
            if not mended(folder / DATABASE, pin_keeper(folder), alive, windowed=options.windowed, size=options.size):
                return 0


def _hold_session(data: Path | None, options: RunOptions, alive: Heart, *, again: bool) -> int:
    """Take up or start a session and show it."""
    with open_backroom(data, alone=True) as room:
        debate, session = _find_session(room, options, again=again)
        with for_good():
            from kiosk.ui import application

        with bugs_logged(), attended(room, debate) as parts:
            whole = not (options.windowed or options.size)
            seen = replace(parts, ways_out=lambda: ways_out(room.folder, covering=whole))
            return application.run(seen, session, alive=alive, again=AGAIN, windowed=options.windowed, size=options.size)


def _find_session(room: Backroom, options: RunOptions, *, again: bool) -> tuple[Debate, Session | None]:
    """What to show: as it was asked for or, when a kiosk that failed is started `again`, as it was then."""
    debate = room.debate(None if again and room.sessions.running() else options.debate)
    opening, rules = room.opening, SessionSettings()
    if again:
        return debate, opening.go_on(debate, rules, options.session, rehearsal=options.rehearsal)
    return debate, opening.rehearse(debate, rules) if options.rehearsal else opening.take_up(debate, rules, options.session)

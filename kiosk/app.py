"""The composition root: the one module that knows every layer and puts them together for a command or the kiosk."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Final

from kiosk import packs, paths
from kiosk.backroom import DATABASE, Backroom, debate_folder, debate_questions, open_backroom
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.mending import mended, worries_about
from kiosk.process.gc_freeze import for_good
from kiosk.process.logs import bugs_logged, log_to
from kiosk.process.watchdog import Heart, heart
from kiosk.services.carrying import Stick
from kiosk.services.clock_watch import ClockWatch
from kiosk.services.health import Worry
from kiosk.services.hints import Hints
from kiosk.services.lock_check import WayOut
from kiosk.services.printing import Printer
from kiosk.services.upkeep import NudgingBallots
from kiosk.settings import Settings
from kiosk.storage import DamagedError
from kiosk.system import display
from kiosk.system.pin_file import pin_keeper
from kiosk.ui.parts import Parts

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
            seen = replace(parts, ways_out=lambda: _ways_out(room.folder, covering=whole))
            return application.run(seen, session, alive=alive, again=AGAIN, windowed=options.windowed, size=options.size)


def _find_session(room: Backroom, options: RunOptions, *, again: bool) -> tuple[Debate, Session | None]:
    """What to show: as it was asked for or, when a kiosk that failed is started `again`, as it was then."""
    debate = room.debate(None if again and room.sessions.running() else options.debate)
    opening, rules = room.opening, SessionSettings()
    if again:
        return debate, opening.go_on(debate, rules, options.session, rehearsal=options.rehearsal)
    return debate, opening.rehearse(debate, rules) if options.rehearsal else opening.take_up(debate, rules, options.session)


@contextmanager
def attended(room: Backroom, debate: Debate) -> Iterator[Parts]:
    """What the screens are built from, while a thread looks after the second copy and words past their time."""
    background = room.background()
    upkeep = background.upkeep()
    upkeep.start()
    try:
        yield replace(
            ui_parts(room, debate),
            ballots=NudgingBallots(room.store.ballots, upkeep.nudge),
            erasing=background.erasing,
            second_copy=background.second_copy,
            asks_size=True,
            nudge=upkeep.nudge,
        )
    finally:
        upkeep.close()


def ui_parts(room: Backroom, debate: Debate, language: str | None = None) -> Parts:
    """What the screens are built from."""
    return Parts(
        debate=debate,
        setup=room.setup,
        language=language,
        ballots=room.store.ballots,
        counts=room.store.counts,
        reasons=room.store.reasons,
        sessions=room.sessions,
        moderation=room.moderation,
        hints=Hints([paths.hints(), room.folder / "hints"]),
        pin=pin_keeper(room.folder),
        worries=partial(_worries, partial(worries_about, room.store, room.self_check()), ClockWatch()),
        printer=system_printer,
        publish=lambda session, forms, progress: _press().publish(room, session, debate, forms, progress),
        qr=_qr,
        debates=lambda: debate_questions(room.folder),
        inspect=lambda wanted: _remarks(wanted, room.folder),
        bring_in=lambda source, replace_: room.bring_in(source, replace=replace_).debate.id,
        examine=lambda: _checkup().examine(room.folder, debate.id),
        print_sheet=lambda findings: _checkup().print_sheet(findings, room.settings),
        read_debate=room.debate,
        sticks=_sticks,
        save_to_stick=lambda session, stick, progress: _press().carry(room, session, debate, stick, progress),
        print_code=partial(_print_code, room.settings),
    )


def _remarks(wanted: str, folder: Path) -> Sequence[str]:
    found = packs.inspect(debate_folder(wanted, folder))
    return [str(remark) for remark in (*found.problems, *found.warnings)]


def system_printer() -> Printer:
    """The printing of this machine."""
    from kiosk.system import cups

    return cups.default_printer(_windows_printer)


def _windows_printer() -> Printer:
    from kiosk.ui.printing import WindowsPrinter

    return WindowsPrinter()


def _qr(url: str) -> list[list[bool]]:
    from kiosk.publishing import qr

    return qr.matrix(url)


def _worries(about_votes: Callable[[], list[Worry]], clock: ClockWatch) -> list[Worry]:
    return [*about_votes(), *([Worry.CLOCK] if clock.jumped else [])]


def _checkup() -> ModuleType:
    from kiosk import checkup

    return checkup


def _press() -> ModuleType:
    from kiosk import press

    return press


def _print_code(settings: Settings, code: str, heading: str, note: str) -> None:
    from kiosk.publishing import recovery_sheet
    from kiosk.publishing.fonts import Fonts
    from kiosk.services.printing import Order, sheet

    printer = system_printer()
    order = Order(paper=sheet(settings.paper, printer, settings.printer))
    page = recovery_sheet.build(code, heading, note, Fonts(paths.fonts()))
    recovery_sheet.put_on_paper(page, printer, settings.printer, order)


def _ways_out(folder: Path, *, covering: bool) -> Sequence[WayOut]:
    from kiosk.system.lockdown import open_ways

    return open_ways(folder, covering=covering)


def _sticks() -> Sequence[Stick]:
    from kiosk.system.usb_drives import SystemSticks

    return SystemSticks().there()

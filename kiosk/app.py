"""The composition root: the one module that knows every layer and puts them together for a command or the kiosk."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Final

from kiosk import display, packs, paths
from kiosk.background import Background
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.heartbeat import Heart, heart
from kiosk.loading import for_good
from kiosk.logs import bugs_logged, log_to
from kiosk.mending import mended, worries_about
from kiosk.pin_file import pin_keeper
from kiosk.services.carrying import Stick
from kiosk.services.clock_watch import ClockWatch
from kiosk.services.expiry import has_expired
from kiosk.services.health import Worry
from kiosk.services.hints import Hints
from kiosk.services.lock_check import WayOut
from kiosk.services.moderation import Moderation
from kiosk.services.opening import Opening
from kiosk.services.printing import Printer
from kiosk.services.self_check import SelfCheck
from kiosk.services.sessions import Sessions
from kiosk.services.setup import Setup
from kiosk.services.summary import Summaries
from kiosk.services.upkeep import NudgingBallots
from kiosk.settings import Settings
from kiosk.storage import DamagedError, Store, hold, open_store
from kiosk.ui.parts import Parts

DATABASE: Final = "goodfaith.db"
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


class LocalCalendar:
    """The organiser's calendar is the machine's."""

    def today(self) -> date:
        """The local day."""
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True, slots=True)
class Backroom:
    """One data folder with everything a command works with. Debates are read when asked for: a broken one is in no other's way."""

    folder: Path
    setup: Setup
    store: Store
    sessions: Sessions
    moderation: Moderation

    @property
    def settings(self) -> Settings:
        """Those in force."""
        return self.setup.now

    @property
    def opening(self) -> Opening:
        """Which session to take up."""
        return Opening(self.sessions, self.store.counts)

    @property
    def summaries(self) -> Summaries:
        """What leaves this folder of a session."""
        days, today = self.settings.keep_reasons_days, self.sessions.calendar.today()
        expired = partial(has_expired, today=today, days=days)
        return Summaries(self.store.counts, self.moderation, self.settings.small_group, expired)

    def self_check(self) -> SelfCheck:
        """What looks whether the counts can be true."""
        return SelfCheck(self.store.sessions, self.store.counts, self.store.reasons)

    def background(self) -> Background:
        """The second copy, erasing and expiry; one of these has to serve all who may meet."""
        return Background(self.folder / DATABASE, self.settings, self.store.sessions, self.sessions.calendar)

    def debate(self, wanted: str | None = None) -> Debate:
        """The debate of this id or folder; without one that of the running session, of the settings, or the first there is."""
        running = self.sessions.running()
        held = read_debate(wanted or (running.debate_id if running else self.settings.debate), self.folder)
        return replace(held, online_url=self.settings.online_url or held.online_url)

    def write_page(self, session: Session, target: Path, language: str | None = None, debate: Debate | None = None) -> None:
        """Write a session's summary as PDF; `debate` where it is none of this folder's.

        Raises:
            KnownError: it may not be seen yet, is not there in that language, or cannot be written.
        """
        from kiosk.publishing import summary_pdf
        from kiosk.reports import spoken

        held = debate or read_debate(session.debate_id, self.folder)
        require_language(held, language)
        summary = self.summaries.of(session, held, language)
        summary_pdf.write(summary, target, fonts=paths.fonts(), language=spoken(language))

    def place_of_page(self, session: Session) -> Path:
        """Where a session's page belongs, in a folder that is there. Raises KnownError."""
        words = "".join(ch if ch.isalnum() else " " for ch in session.name).split()
        target = self.folder / "pages" / f"{'-'.join([*words, session.opened_on.isoformat(), session.id[:6]])}.pdf"
        try:
            target.parent.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            message = f"The folder {target.parent} cannot be made ({error.strerror}), so there is no page yet. The votes are kept."
            raise KnownError(message) from error
        return target


@contextmanager
def open_backroom(data: Path | None, *, alone: bool = False, create: bool = True) -> Iterator[Backroom]:
    """Open a data folder; `alone` keeps every other kiosk out of it meanwhile, `create` makes a database where there is none.

    Raises:
        KnownError: the folder or its database cannot be used, or another kiosk has it.
    """
    folder = paths.data(data)
    with hold(folder) if alone else nullcontext():
        setup = Setup(folder, _write)
        store = open_store(folder / DATABASE, create=create)
        try:
            moderation = Moderation(store.reasons, at_once=setup.now.publish_reasons == "at once")
            yield Backroom(folder, setup, store, Sessions(store.sessions, LocalCalendar()), moderation)
        finally:
            store.close()


def debate_roots(folder: Path | None) -> Sequence[Path]:
    """Where debates are looked for: the organiser's own first, then those that come with the program."""
    return (folder / "debates", paths.content()) if folder else (paths.content(),)


def debate_questions(folder: Path | None) -> dict[str, str]:
    """The question of every debate there is by its id; '' where one cannot be used."""
    return {wanted: _question(wanted, folder) for wanted in packs.available(debate_roots(folder))}


def _question(wanted: str, folder: Path | None) -> str:
    try:
        return read_debate(wanted, folder).text().question
    except KnownError:
        return ""


def debate_folder(wanted: str | None, folder: Path | None) -> Path:
    """The folder of this debate, or of the first there is. Raises KnownError where there is none."""
    roots = debate_roots(folder)
    return packs.find(wanted or next(iter(packs.available(roots)), ""), roots)


def read_debate(wanted: str | None, folder: Path | None) -> Debate:
    """The debate of this id or folder, or the first there is. Raises KnownError with the first thing that is wrong with it."""
    place = debate_folder(wanted, folder)
    try:
        return packs.read(place)
    except packs.PackError as error:
        more = len(error.problems) - 1
        also = f" and {more} more" if more else ""
        message = f"The debate in '{place.name}' cannot be used ({error.problems[0]}{also}): 'goodfaith check {place}' says everything."
        raise KnownError(message) from error


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
        bring_in=lambda source, replace_: _bring_in(room, source, replace=replace_),
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


def _bring_in(room: Backroom, source: Path, *, replace: bool) -> str:
    running = room.sessions.running()
    in_use = running.debate_id if running else None
    return packs.bring_in(source, room.folder / "debates", replace=replace, in_use=in_use).debate.id


def require_language(debate: Debate, language: str | None) -> None:
    """Raise KnownError where neither the debate nor the program is there in `language`; None is the debate's own."""
    if language and language not in debate.languages and not _speaks(language):
        message = f"The debate '{debate.id}' is not there in '{language}', only in: {', '.join(debate.languages)}."
        raise KnownError(message)


def _speaks(language: str) -> bool:
    from kiosk.i18n import speaks

    return speaks(language)


def system_printer() -> Printer:
    """The printing of this machine."""
    from kiosk.publishing import printing

    return printing.system_printer(_windows_printer)


def _windows_printer() -> Printer:
    from kiosk.ui.printing import WindowsPrinter

    return WindowsPrinter()


def _write(path: Path, content: bytes) -> None:
    from kiosk.publishing import safe_file

    safe_file.write(path, content)


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
    from kiosk.lock_state import open_ways

    return open_ways(folder, covering=covering)


def _sticks() -> Sequence[Stick]:
    from kiosk.publishing.stick import SystemSticks

    return SystemSticks().there()

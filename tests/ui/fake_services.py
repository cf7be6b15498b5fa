"""Provides the window with real services on in-memory stores."""

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from kiosk import packs, paths
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.publishing import qr
from kiosk.services.content_flags import ContentFlags
from kiosk.services.erasure import SessionEraser
from kiosk.services.health import HealthWarning
from kiosk.services.live_settings import LiveSettings
from kiosk.services.lockdown_check import EscapeRoute
from kiosk.services.moderation import Moderation, Reason, ReasonState, sorted_by_words
from kiosk.services.pin import PinStore
from kiosk.services.printing import Job, JobState, JobStatus, PrinterState, PrintOptions
from kiosk.services.progress import Progress
from kiosk.services.removable_drives import RemovableDrive, SaveResult
from kiosk.services.sessions import Sessions
from kiosk.settings import Settings
from kiosk.system import atomic_file
from kiosk.ui.dependencies import DebateLibrary, Diagnostics, KioskDependencies, ReportActions
from tests.memory import MemoryStore

NAME = "Science festival"


@cache
def read(name: str) -> Debate:
    """One of the debates that ship with the program: real words have real lengths."""
    return packs.read_pack(paths.content() / name)


def debate() -> Debate:
    """The first one."""
    return read("open-source-ai")


@dataclass
class FakeClock:
    """A monotonic clock that a test moves."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


class FixedCalendar:
    """Always the same day."""

    def today(self) -> date:
        """One day of November."""
        return date(2026, 11, 23)


@dataclass
class FakePrinter:
    """Remembers what it was given. Set `fails` to a sentence to have it refuse, `now` and `job` to how things are."""

    fails: str = ""
    now: PrinterState | None = field(default_factory=lambda: PrinterState("HP LaserJet", paper="A4"))
    job: JobStatus = field(default_factory=lambda: JobStatus(JobState.DONE, 3))
    printed: list[Path] = field(default_factory=list)
    queues: list[str | None] = field(default_factory=list)
    orders: list[PrintOptions | None] = field(default_factory=list)

    def printers(self) -> list[str]:
        """One queue or none."""
        return [self.now.name] if self.now else []

    def state(self, printer: str | None = None) -> PrinterState | None:
        """As it was set."""
        del printer
        return self.now

    def print_file(self, path: Path, printer: str | None = None, order: PrintOptions | None = None) -> Job:
        """Take the file."""
        if self.fails:
            raise KnownError(self.fails)
        self.printed.append(path)
        self.queues.append(printer)
        self.orders.append(order)
        return Job(f"{printer or 'paper'}-1", printer or "HP LaserJet", path, 3 * (order.copies if order else 1))

    def status(self, job: Job) -> JobStatus:
        """As it was set."""
        del job
        return self.job

    def cancel(self, job: Job) -> None:
        """It is cancelled."""
        del job
        self.job = JobStatus(JobState.CANCELLED)


class FakePress:
    """Writes a line in place of a page. While `gate` is clear it waits before the last step, so that there is something to look at."""

    def __init__(self, folder: Path) -> None:
        self.fails = ""
        self.gate = threading.Event()
        self.gate.set()
        self._folder = folder

    def publish(self, session: Session, forms: Sequence[str], progress: Progress) -> list[Path]:
        """One file, whatever the forms."""
        progress.step(2, 5)
        while not self.gate.wait(0.005):
            progress.step(2, 5)
        if self.fails:
            raise KnownError(self.fails)
        page = self._folder / f"{session.name}{'-'.join(['', *forms]) if forms != ('pdf',) else ''}.pdf"
        page.write_text(f"{session.name} {session.state}", encoding="utf-8")
        return [page]

    def save(self, session: Session, stick: RemovableDrive, progress: Progress) -> SaveResult:
        """As if it were on the stick."""
        return SaveResult(stick, self.publish(session, (), progress) * 7)


@dataclass
class PageTraces:
    """Pages in a folder, and nothing else that a session leaves."""

    folder: Path

    def files(self, session: Session) -> list[Path]:
        """This session's page, if it was made."""
        return [path for path in [self.folder / f"{session.name}.pdf"] if path.exists()]

    def copies(self, session: Session) -> list[Path]:
        """None."""
        del session
        return []

    def damaged(self) -> list[Path]:
        """None."""
        return []

    def remove(self, file: Path) -> None:
        """Remove it."""
        file.unlink()

    def remove_session(self, copy: Path, session: Session) -> None:
        """There is none to take anything out of."""
        raise AssertionError(copy, session)


class FakeServices:
    """One kiosk without its window."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, FixedCalendar())
        self.moderation = Moderation(self.store.reasons)
        self.printer = FakePrinter()
        self.press = FakePress(folder)
        self.sticks: list[RemovableDrive] = []
        self.clock = FakeClock()
        self.pin = PinStore(folder / "pin.json", atomic_file.write, self.clock)
        self.session: Session | None = None
        self.worries: list[HealthWarning] = []
        self.ways: list[EscapeRoute] = []

    def open(self, rules: SessionSettings | None = None, *, rehearsal: bool = False) -> Session:
        """Start a session for the window to open in."""
        self.session = self.sessions.start(NAME, debate(), rules or SessionSettings(), rehearsal=rehearsal)
        return self.session

    @property
    def now(self) -> Session:
        """The youngest session as the store has it."""
        return self.store.sessions.all()[-1]

    def vote(self, side: Side, times: int = 1, stance: Stance | None = None) -> None:
        """Count ballots of earlier visitors."""
        for _ in range(times):
            self.store.ballots.cast(self.now.id, Ballot(side, Side.FOR, stance))

    def say(self, side: Side, words: Iterable[str]) -> None:
        """Count ballots with a reason each; the reasons wait."""
        for line in words:
            self.store.ballots.cast(self.now.id, Ballot(side, Side.FOR, None, None, line))

    def show_all(self) -> None:
        """Decide that everything said so far is shown."""
        for reason in self.moderation.waiting(self.now.id, closed=True):
            self.moderation.decide(self.now.id, reason, show=True)

    def reasons(self, *states: ReasonState) -> Sequence[Reason]:
        """Reasons in these states, in any without; as the organiser decided, whether that is written by now or not."""
        decided = [*self.moderation.shown(self.now.id), *self.moderation.hidden(self.now.id)]
        left = Counter(reason.key for reason in decided)
        left.subtract(reason.key for reason in self.store.reasons.list(self.now.id, ReasonState.SHOWN, ReasonState.HIDDEN))
        held = list(decided)
        for reason in self.store.reasons.list(self.now.id, ReasonState.WAITING):
            if left[reason.key] > 0:
                left[reason.key] -= 1
            else:
                held.append(reason)
        return sorted_by_words(reason for reason in held if reason.state in (states or ReasonState))

    @property
    def votes(self) -> int:
        """Votes on disk."""
        return self.store.counts.counts(self.now.id).now.votes

    @property
    def visits(self) -> int:
        """Visits on disk."""
        return self.store.counts.counts(self.now.id).visits

    def setup(self, **settings: Any) -> LiveSettings:  # noqa: ANN401 - keys of Settings
        """These settings, in the folder's file; those that are there already without any."""
        if settings:
            Settings.change(DataFolder(self.folder).settings_file, settings, atomic_file.write)
        return LiveSettings(DataFolder(self.folder).settings_file, atomic_file.write)

    def dependencies(self, **settings: Any) -> KioskDependencies:  # noqa: ANN401 - keys of Settings
        store = self.store
        return KioskDependencies(
            debate=debate(),
            settings=self.setup(**settings),
            ballots=store.ballots,
            counts=store.counts,
            reasons=store.reasons,
            sessions=self.sessions,
            moderation=self.moderation,
            content_flags=ContentFlags([paths.hints(), self.folder / "hints"]),
            eraser=SessionEraser(store.sessions, PageTraces(self.folder), lambda: None),
            second_copy=None,
            pin=self.pin,
            debates=DebateLibrary(
                questions=lambda: {name: read(name).text().question for name in ("open-source-ai", "phones-at-school")},
                read=read,
                inspect=lambda _debate: (),
                import_debate=lambda source, _replace: source.name,
            ),
            reports=ReportActions(self.press.publish, self.press.save),
            diagnostics=Diagnostics(run=tuple, print_sheet=lambda _findings: "HP LaserJet"),
            printer=lambda: self.printer,
            list_drives=lambda: self.sticks,
            current_warnings=lambda: self.worries,
            print_code=print_nothing,
            qr=qr.matrix,
            home=self.folder,
            find_escapes=lambda: self.ways,
        )


def print_nothing(_code: str, _heading: str, _note: str) -> None:
    """Fail as without a printer."""
    message = "The code could not be printed: this kiosk has no way to a printer. Write it down."
    raise KnownError(message)

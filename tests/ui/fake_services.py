"""Real services on in-memory stores for the window, and fakes of what lies outside the program."""

import threading
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from argon2 import PasswordHasher

from kiosk import packs, paths
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Debate, PicturePart, Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.publishing import qr
from kiosk.services.classroom_paper import Sheet
from kiosk.services.content_flags import ContentFlags
from kiosk.services.erasure import SessionEraser
from kiosk.services.health import HealthWarning
from kiosk.services.live_settings import LiveSettings
from kiosk.services.lockdown_check import EscapeRoute
from kiosk.services.moderation import Moderation, Reason, ReasonState, sorted_by_words
from kiosk.services.pin import PinStore
from kiosk.services.planned_end import PlannedEnd
from kiosk.services.printing import Job, JobState, JobStatus, PrinterState, PrintOptions
from kiosk.services.progress import Progress
from kiosk.services.removable_drives import RemovableDrive, SaveResult
from kiosk.services.retention import OverdueReasons
from kiosk.services.room_server import NetworkAddress, RoomState
from kiosk.services.sessions import Sessions
from kiosk.settings import Settings
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles
from kiosk.system.licences import Component
from kiosk.ui.dependencies import (
    DebateLibrary,
    DebatePictures,
    Diagnostics,
    EventLogo,
    ImportedDebate,
    KioskDependencies,
    ReportActions,
    Retention,
    SavedDebate,
    SlipActions,
)
from tests.memory import MemoryStore
from tests.ui.fake_session_log import FakeSessionLog
from tests.ui.fake_station import FakeStation
from tests.ui.fake_writer import FakeWriter

NAME = "Science festival"
_QUICK_HASHER: Final = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""As weak as it may be: what a hash is worth is tested where PINs are."""

_qr: Final = cache(qr.matrix)
"""Each window shows the same few addresses."""


@cache
def read(name: str) -> Debate:
    """Read a debate that ships with the program: real text has real lengths. Its address is not the example there."""
    found = packs.read_pack(paths.content() / name)
    return replace(found, online_url=found.online_url.replace("example.org", "debates.goodfaith.org"))


def debate() -> Debate:
    """Return the first debate."""
    return read("open-source-ai")


@dataclass
class FakeClock:
    """A monotonic clock that a test moves."""

    now: float = 0.0

    def __call__(self) -> float:
        return self.now


class FixedCalendar:
    """Always 23 November 2026."""

    def today(self) -> date:
        return date(2026, 11, 23)


@dataclass
class FakePrinter:
    """Remembers what it printed. Set `fails` to an error, `now` to the printer's state and `job` to that of every job."""

    fails: str = ""
    now: PrinterState | None = field(default_factory=lambda: PrinterState("HP LaserJet", paper="A4"))
    job: JobStatus = field(default_factory=lambda: JobStatus(JobState.DONE, 3))
    printed: list[Path] = field(default_factory=list)
    queues: list[str | None] = field(default_factory=list)
    orders: list[PrintOptions | None] = field(default_factory=list)

    def printers(self) -> list[str]:
        return [self.now.name] if self.now else []

    def state(self, printer: str | None = None) -> PrinterState | None:
        del printer
        return self.now

    def print_file(self, path: Path, printer: str | None = None, order: PrintOptions | None = None) -> Job:
        if self.fails:
            raise KnownError(self.fails)
        self.printed.append(path)
        self.queues.append(printer)
        self.orders.append(order)
        return Job(f"{printer or 'paper'}-1", printer or "HP LaserJet", path, 3 * (order.copies if order else 1))

    def status(self, job: Job) -> JobStatus:
        del job
        return self.job

    def cancel(self, job: Job) -> None:
        del job
        self.job = JobStatus(JobState.CANCELLED)

    def purge(self, title_part: str) -> list[str]:
        raise AssertionError(title_part)


class FakeReports:
    """Writes one line instead of a page. While `gate` is clear, it waits before the last step."""

    def __init__(self, folder: Path) -> None:
        self.fails = ""
        self.gate = threading.Event()
        self.gate.set()
        self._folder = folder

    def publish(self, session: Session, forms: Sequence[str], progress: Progress) -> list[Path]:
        """Write one file for any formats."""
        progress.step(2, 5)
        while not self.gate.wait(0.005):
            progress.step(2, 5)
        if self.fails:
            raise KnownError(self.fails)
        page = self._folder / f"{session.name}{'-'.join(['', *forms]) if forms != ('pdf',) else ''}.pdf"
        page.write_text(f"{session.name} {session.state}", encoding="utf-8")
        return [page]

    def find(self, session: Session) -> Path | None:
        page = self._folder / f"{session.name}.pdf"
        return page if page.exists() else None

    def save(self, session: Session, stick: RemovableDrive, progress: Progress) -> SaveResult:
        return SaveResult(stick, self.publish(session, (), progress) * 7)


@dataclass
class FakeSessionFiles:
    """Pages in a folder, and nothing else that a session leaves."""

    folder: Path

    def files(self, session: Session) -> list[Path]:
        """Return the session's page if it was made."""
        return [path for path in [self.folder / f"{session.name}.pdf"] if path.exists()]

    def copies(self, session: Session) -> list[Path]:
        del session
        return []

    def damaged(self) -> list[Path]:
        return []

    def remove(self, file: Path) -> None:
        file.unlink()

    def remove_session(self, copy: Path, session: Session) -> None:
        raise AssertionError(copy, session)


@dataclass
class FakeRetention:
    """Reasons that may be past their time: those that a test sets."""

    overdue: OverdueReasons | None = None
    fails: str = ""
    erased: list[OverdueReasons] = field(default_factory=list)
    kept: list[OverdueReasons] = field(default_factory=list)

    def find_overdue(self) -> OverdueReasons | None:
        if self.fails:
            raise KnownError(self.fails)
        return self.overdue

    def erase(self, overdue: OverdueReasons) -> None:
        if self.fails:
            raise KnownError(self.fails)
        self.erased.append(overdue)
        self.overdue = None

    def keep(self, overdue: OverdueReasons) -> None:
        self.kept.append(overdue)
        self.overdue = None


@dataclass
class FakeLogo:
    """Copies the file that is chosen instead of drawing it."""

    path: Path

    def find(self, debate: Debate) -> Path | None:
        del debate
        return self.path if self.path.exists() else None

    def choose(self, source: Path) -> None:
        if source.suffix != ".png":
            message = f"The logo '{source.name}' cannot be used: it is neither PNG nor SVG; save it as one of these."
            raise KnownError(message)
        self.path.write_bytes(source.read_bytes())

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)


@dataclass
class FakePictures:
    """Drawn pictures by part."""

    paths: dict[PicturePart, Path] = field(default_factory=dict)

    def find(self, debate: Debate) -> dict[PicturePart, Path]:
        return self.paths if debate.text().pictures else {}


class FakeRoom:
    """A server for phones that starts when `answers` is set, on every address it is asked for."""

    def __init__(self) -> None:
        self.state, self.url, self.problem = RoomState.OFF, "", ""
        self.networks = [NetworkAddress("192.168.1.20", "wlan0")]
        self.started: list[tuple[str, str]] = []

    def addresses(self) -> Sequence[NetworkAddress]:
        return self.networks

    def start(self, session_id: str, address: str) -> None:
        self.started.append((session_id, address))
        self.state = RoomState.STARTING

    def answer(self) -> None:
        """Say that it is ready, as the process does."""
        self.state, self.url = RoomState.ON, f"http://{self.started[-1][1]}:8420/"

    def fail(self, problem: str) -> None:
        self.state, self.url, self.problem = RoomState.FAILED, "", problem

    def refresh(self) -> None: ...

    def stop(self) -> None:
        self.state, self.url, self.problem = RoomState.OFF, "", ""


class FakeServices:
    """The services of one kiosk, without its window."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, FixedCalendar())
        self.log = FakeSessionLog()
        self.moderation = Moderation(self.store.reasons)
        self.printer = FakePrinter()
        self.print_jobs: list[str] = []
        self.pictures = FakePictures()
        self.reports = FakeReports(folder)
        self.drives: list[RemovableDrive] = []
        self.clock = FakeClock()
        self.boot_clock = FakeClock()
        self.pin = PinStore(folder / "pin.json", atomic_file.write, self.clock, "", _QUICK_HASHER)
        self.retention = FakeRetention()
        self.logo = FakeLogo(folder / "event-logo.png")
        self.planned_end = PlannedEnd(folder / "planned-end.json", atomic_file.write, self.boot_clock, "boot-1")
        self.room = FakeRoom()
        self.station = FakeStation()
        self.writer = FakeWriter(folder / "drafts")
        self.session: Session | None = None
        self.warnings: list[HealthWarning] = []
        self.escapes: list[EscapeRoute] = []
        self.chimes: list[float] = []
        """When the sound at the end of a lesson's time was played."""

    def open(self, rules: SessionSettings | None = None, *, rehearsal: bool = False) -> Session:
        """Start a session for the window to open in."""
        self.session = self.sessions.start(NAME, debate(), rules or SessionSettings(), rehearsal=rehearsal)
        return self.session

    @property
    def now(self) -> Session:
        """The latest session as the store has it."""
        return self.store.sessions.all()[-1]

    def vote(self, side: Side, times: int = 1, stance: Stance | None = None) -> None:
        """Cast ballots of earlier visitors."""
        for _ in range(times):
            self.store.ballots.cast(self.now.id, Ballot(side, Side.FOR, stance))

    def disagree(self, times: int, stance: Stance | None = None) -> None:
        """Cast `times` ballots for each side in turn. The split is shown in steps of five, one step late, if visitors disagree in each."""
        for _ in range(times):
            for side in Side:
                self.vote(side, 1, stance)

    def say(self, side: Side, words: Iterable[str]) -> None:
        """Cast ballots with a reason each; the reasons wait for review."""
        for line in words:
            self.store.ballots.cast(self.now.id, Ballot(side, Side.FOR, None, None, line))

    def show_all(self) -> None:
        """Show all reasons so far."""
        for reason in self.moderation.waiting(self.now.id, closed=True):
            self.moderation.decide(self.now.id, reason, show=True)

    def answers(self) -> dict[str, list[bool]]:
        """Return the answers to 'Is this a fair point?' by the text of the reason, whether they count yet or not."""
        return {text: answers for (text, _), answers in self.moderation._points(self.now.id)._answers.items()}

    def reasons(self, *states: ReasonState) -> Sequence[Reason]:
        """Return reasons in these states, or in any, as decided by the organiser, written or not."""
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
        """The votes in the store."""
        return self.store.counts.counts(self.now.id).now.votes

    @property
    def visits(self) -> int:
        """The visits in the store."""
        return self.store.counts.counts(self.now.id).visits

    def setup(self, **settings: Any) -> LiveSettings:  # noqa: ANN401 - keys of Settings
        """Return settings from the folder's file, after changing these."""
        if settings:
            Settings.change(DataFolder(self.folder).settings_file, settings, atomic_file.write)
        return LiveSettings(DataFolder(self.folder).settings_file, atomic_file.write)

    def write_paper(self, debate: str, language: str, sheets: Sequence[Sheet], folder: Path | None) -> list[Path]:
        """Write a line in place of each sheet."""
        files = [(folder or self.folder) / f"{debate}-{language}-{sheet}.pdf" for sheet in sheets]
        for file in files:
            file.write_text(file.name, encoding="utf-8")
        return files

    def write_slips(self, session: Session, count: int, address: str, folder: Path | None) -> Path:
        """Make slips without a code that anybody could type, and write a line in place of their sheets."""
        there = self.store.slips.count(session.id)
        self.store.slips.add(session.id, [number.to_bytes(16) for number in range(there, there + count)])
        path = (folder or self.folder) / "slips-1.pdf"
        path.write_text(f"{count} {address}", encoding="utf-8")
        return path

    def dependencies(self, **settings: Any) -> KioskDependencies:  # noqa: ANN401 - keys of Settings
        store = self.store
        return KioskDependencies(
            debate=debate(),
            settings=self.setup(**settings),
            ballots=store.ballots,
            counts=store.counts,
            reasons=store.reasons,
            sessions=self.sessions,
            log=self.log,
            moderation=self.moderation,
            content_flags=ContentFlags([paths.hints(), self.folder / "hints"]),
            eraser=SessionEraser(store.sessions, FakeSessionFiles(self.folder), lambda: None, purge_prints=lambda _: self.print_jobs),
            retention=Retention(self.retention.find_overdue, self.retention.erase, self.retention.keep),
            planned_end=self.planned_end,
            pictures=DebatePictures(self.pictures.find, self.pictures.find),
            lessons=LessonFiles(self.folder, atomic_file.write),
            event_logo=EventLogo(self.logo.find, self.logo.find, self.logo.choose, self.logo.remove),
            second_copy=None,
            pin=self.pin,
            debates=DebateLibrary(
                questions=lambda: {name: read(name).text().question for name in ("open-source-ai", "phones-at-school")},
                read=read,
                inspect=lambda _debate: (),
                import_debate=lambda source, _replace: ImportedDebate(source.name),
                imported=tuple,
                sessions_on=lambda _debate: 0,
                export=lambda debate, folder: SavedDebate([folder / f"{debate}.zip"]),
                remove=lambda _debate: None,
                write_paper=self.write_paper,
            ),
            writer=self.writer.build,
            reports=ReportActions(self.reports.publish, self.reports.save, self.reports.find),
            slips=SlipActions(lambda session: store.slips.count(session.id), self.write_slips),
            diagnostics=Diagnostics(run=tuple, print_sheet=lambda _findings: "HP LaserJet"),
            printer=lambda: self.printer,
            list_drives=lambda: self.drives,
            list_components=components,
            current_warnings=lambda: self.warnings,
            print_code=print_nothing,
            qr=_qr,
            home=self.folder,
            find_escapes=lambda: self.escapes,
            room=self.room,
            station=lambda: self.station,
            joined=self.station.membership is not None,
            boot_clock=self.boot_clock,
            play_chime=lambda: self.chimes.append(self.boot_clock.now),
        )


def components() -> list[Component]:
    """Return what could be in the box, with the longest names there are."""
    text = paths.fonts() / "OFL-Literata.txt"  # short: each walk measures every line of it
    return [
        Component("Goodfaith", "0.1.0", "GPL-3.0-or-later", (paths.source() / "LICENSE",)),
        Component("pyinstaller", "6.22.3", "GPL-2.0-or-later WITH Bootloader-exception", (text,)),
        Component("pyside6-essentials", "6.11.2", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", (text, text)),
        Component("International Components for Unicode", "", "Unicode-3.0", (text,), "Qt"),
    ]


def print_nothing(_code: str, _heading: str, _note: str, _language: str) -> None:
    """Fail as without a printer."""
    message = "The code could not be printed: this kiosk has no way to a printer. Write it down."
    raise KnownError(message)

"""What lies behind the window: stores in memory and the real services on top of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from kiosk import packs, paths
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.publishing import qr, safe_file
from kiosk.services.erasing import Erasing
from kiosk.services.hints import Hints
from kiosk.services.moderation import Moderation, Reason, ReasonState, by_words
from kiosk.services.pin import PinKeeper
from kiosk.services.sessions import Sessions
from kiosk.settings import Settings
from kiosk.ui.parts import Parts
from tests.memory import MemoryStore

NAME = "Science festival"


@cache
def read(name: str) -> Debate:
    """One of the debates that ship with the program: real words have real lengths."""
    return packs.read(paths.content() / name)


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
    """Remembers what it was given. Set `fails` to a sentence to have it refuse."""

    fails: str = ""
    printed: list[Path] = field(default_factory=list)
    queues: list[str | None] = field(default_factory=list)

    def printers(self) -> list[str]:
        """One queue."""
        return ["paper"]

    def print_file(self, path: Path, printer: str | None = None) -> str:
        """Take the file."""
        if self.fails:
            raise KnownError(self.fails)
        self.printed.append(path)
        self.queues.append(printer)
        return f"{printer or 'paper'}-1"


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

    def take_out(self, copy: Path, session: Session) -> None:
        """There is none to take anything out of."""
        raise AssertionError(copy, session)


class Backstage:
    """One kiosk without its window."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, FixedCalendar())
        self.moderation = Moderation(self.store.reasons)
        self.printer = FakePrinter()
        self.clock = FakeClock()
        self.pin = PinKeeper(folder / "pin.json", safe_file.write, self.clock)
        self.session: Session | None = None

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
        left = Counter(reason.words for reason in decided)
        left.subtract(reason.words for reason in self.store.reasons.list(self.now.id, ReasonState.SHOWN, ReasonState.HIDDEN))
        held = list(decided)
        for reason in self.store.reasons.list(self.now.id, ReasonState.WAITING):
            if left[reason.words] > 0:
                left[reason.words] -= 1
            else:
                held.append(reason)
        return by_words(reason for reason in held if reason.state in (states or ReasonState))

    @property
    def votes(self) -> int:
        """Votes on disk."""
        return self.store.counts.counts(self.now.id).now.votes

    @property
    def visits(self) -> int:
        """Visits on disk."""
        return self.store.counts.counts(self.now.id).visits

    def parts(self, **settings: Any) -> Parts:  # noqa: ANN401 - keys of Settings
        """What the window is built from."""
        store = self.store
        return Parts(
            debate=debate(),
            settings=Settings(**settings),
            ballots=store.ballots,
            counts=store.counts,
            reasons=store.reasons,
            sessions=self.sessions,
            moderation=self.moderation,
            hints=Hints([paths.hints(), self.folder / "hints"]),
            pin=self.pin,
            printer=lambda: self.printer,
            make_page=self._make_page,
            qr=qr.matrix,
            debates=lambda: {name: read(name).text().question for name in ("open-source-ai", "phones-at-school")},
            read_debate=read,
            erasing=Erasing(store.sessions, PageTraces(self.folder), lambda: None),
        )

    def _make_page(self, session: Session) -> Path:
        page = self.folder / f"{session.name}.pdf"
        page.write_text(f"{session.name} {session.state}", encoding="utf-8")
        return page

"""What the screens are built from; the composition root fills it in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kiosk.domain.debate import Debate
from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.content_flags import ContentFlags
from kiosk.services.erasure import SessionEraser
from kiosk.services.health import CheckResult, HealthWarning
from kiosk.services.live_settings import LiveSettings
from kiosk.services.lockdown_check import EscapeRoute
from kiosk.services.moderation import Moderation, ReasonStore
from kiosk.services.pin import PinStore
from kiosk.services.printing import Printer
from kiosk.services.progress import Progress
from kiosk.services.removable_drives import RemovableDrive, SaveResult
from kiosk.services.results import CountStore
from kiosk.services.second_copy import SecondCopy
from kiosk.services.sessions import Sessions
from kiosk.services.voting import BallotStore
from kiosk.settings import Settings


class Publish(Protocol):
    """Writes the summary of a session into the data folder. Takes its time, and may be called by any thread."""

    def __call__(self, session: Session, forms: Sequence[str], progress: Progress, /) -> Sequence[Path]:
        """Write these forms ('pdf', 'large_print', 'xlsx', …), all there are for none, and return where they are.

        Raises:
            KnownError: the session may not be seen yet, or a file could not be written.
            CancelledError: `progress` said to stop.
        """


def _no_stick(_session: Session, stick: RemovableDrive, _progress: Progress) -> SaveResult:
    message = f"Nothing could be saved on '{stick.name}': this kiosk has no way to it."
    raise KnownError(message)


def _no_debate(source: Path, _replace: bool) -> str:
    message = f"'{source.name}' could not be imported: this kiosk has no folder for debates."
    raise KnownError(message)


def _no_sheet(_findings: Sequence[CheckResult]) -> str:
    message = "The sheet could not be printed: this kiosk has no way to a printer."
    raise KnownError(message)


def _no_paper(_code: str, _heading: str, _note: str) -> None:
    message = "The code could not be printed: this kiosk has no way to a printer. Write it down."
    raise KnownError(message)


@dataclass(frozen=True, slots=True)
class Parts:
    """Services and settings of one kiosk.

    `printer` is a callable, so that nothing of printing is imported before it is needed. `qr` makes the matrix of an address.
    `debates` are all there are, their questions by id, '' where one cannot be used: `read_debate` raises KnownError with why.
    """

    debate: Debate
    setup: LiveSettings
    ballots: BallotStore
    counts: CountStore
    reasons: ReasonStore
    sessions: Sessions
    moderation: Moderation
    hints: ContentFlags
    pin: PinStore
    printer: Callable[[], Printer]
    publish: Publish
    qr: Callable[[str], list[list[bool]]]
    debates: Callable[[], Mapping[str, str]]
    read_debate: Callable[[str], Debate]
    language: str | None = None
    """What a visit begins in, whatever the settings say."""
    erasing: SessionEraser | None = None
    second_copy: SecondCopy | None = None
    asks_size: bool = False
    """Whether the organiser is asked, once, how large the screen is."""
    worries: Callable[[], Sequence[HealthWarning]] = tuple
    """What the organiser is to be warned of now."""
    nudge: Callable[[], None] = lambda: None
    """Lets what goes on in the background know that something has changed."""
    inspect: Callable[[str], Sequence[str]] = lambda _debate: ()
    """Everything that is wrong with a debate, or could be better, by file and line. Raises KnownError where there is none."""
    import_debate: Callable[[Path, bool], str] = _no_debate
    """Takes a debate from a folder or zip file among this kiosk's, in an earlier one's place for True; its id. Raises KnownError."""
    examine: Callable[[], Sequence[CheckResult]] | None = None
    """Looks at the whole machine; takes seconds. Raises KnownError."""
    print_sheet: Callable[[Sequence[CheckResult]], str] = _no_sheet
    """Puts what was found on paper; the printer's name. Takes seconds. Raises KnownError."""
    home: Path = field(default_factory=Path.home)
    """Where going through this machine's folders begins."""
    sticks: Callable[[], Sequence[RemovableDrive]] = tuple
    """The sticks that are in now."""
    save_to_stick: Callable[[Session, RemovableDrive, Progress], SaveResult] = _no_stick
    """Puts the report of a session on one in every form; takes seconds. Raises KnownError, and CancelledError where asked to stop."""

    @property
    def settings(self) -> Settings:
        """Those in force."""
        return self.setup.active.model_copy(update={"language": self.language}) if self.language else self.setup.active

    print_code: Callable[[str, str, str], None] = _no_paper
    """Puts a recovery code on paper with a heading above and a note below it, and keeps no copy; takes seconds. Raises KnownError."""
    escape_routes: Callable[[], Sequence[EscapeRoute]] = tuple
    """The ways out of this machine that are open now; takes up to a second, and may be called by any thread."""

"""What the screens are built from; the composition root fills it in."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.debate import Debate
from kiosk.domain.session import Session
from kiosk.services.carrying import Saved, Stick
from kiosk.services.erasing import Erasing
from kiosk.services.health import Worry
from kiosk.services.hints import Hints
from kiosk.services.moderation import Moderation, ReasonStore
from kiosk.services.pin import PinKeeper
from kiosk.services.printing import Printer
from kiosk.services.progress import Progress
from kiosk.services.results import CountStore
from kiosk.services.second_copy import SecondCopy
from kiosk.services.sessions import Sessions
from kiosk.services.voting import BallotStore
from kiosk.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """Services and settings of one kiosk.

    `make_page` writes the summary of a session into the data folder and returns its path; it and `printer` raise KnownError.
    They are callables, so that reportlab is imported when the first page is made. `qr` makes the matrix of an address.
    `debates` are all there are, their questions by id, '' where one cannot be used: `read_debate` raises KnownError with why.
    """

    debate: Debate
    settings: Settings
    ballots: BallotStore
    counts: CountStore
    reasons: ReasonStore
    sessions: Sessions
    moderation: Moderation
    hints: Hints
    pin: PinKeeper
    printer: Callable[[], Printer]
    make_page: Callable[[Session], Path]
    qr: Callable[[str], list[list[bool]]]
    debates: Callable[[], Mapping[str, str]]
    read_debate: Callable[[str], Debate]
    erasing: Erasing | None = None
    second_copy: SecondCopy | None = None
    worries: Callable[[], Sequence[Worry]] = tuple
    """What the organiser is to be warned of now."""
    nudge: Callable[[], None] = lambda: None
    """Lets what goes on in the background know that something has changed."""
    sticks: Callable[[], Sequence[Stick]] = tuple
    """The sticks that are in now."""
    save_to_stick: Callable[[Session, Stick, Progress], Saved] | None = None
    """Puts the report of a session on one in every form; takes seconds. Raises KnownError, and StoppedError where asked to stop."""

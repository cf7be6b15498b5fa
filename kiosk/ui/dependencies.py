"""The services that the view models need; the composition root fills them in, `build_view_models` hands them out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.debate import Debate, PicturePart
from kiosk.domain.session import Session
from kiosk.services.health import CheckResult, HealthWarning
from kiosk.services.lessons import LessonStore
from kiosk.services.live_settings import LiveSettings
from kiosk.services.moderation import Moderation, ReasonStore
from kiosk.services.pin import PinStore
from kiosk.services.planned_end import PlannedEnd
from kiosk.services.results import CountStore
from kiosk.services.room_server import NoRoomServer, RoomServer
from kiosk.services.second_copy import SecondCopy
from kiosk.services.sessions import Sessions
from kiosk.services.voting import BallotStore
from kiosk.system.boot_clock import boot_clock
from kiosk.ui.chime import play_chime

if TYPE_CHECKING:
    from kiosk.domain.debate_draft import DebateDraft
    from kiosk.services.classroom_paper import Sheet
    from kiosk.services.content_flags import ContentFlags
    from kiosk.services.document_losses import Loss
    from kiosk.services.document_remarks import Remark
    from kiosk.services.draft_preview import PreviewPicture, PreviewRequest
    from kiosk.services.drafts import DraftCheck, DraftStore, FinishedDraft
    from kiosk.services.erasure import SessionEraser
    from kiosk.services.lockdown_check import EscapeRoute
    from kiosk.services.printing import Printer
    from kiosk.services.progress import Progress
    from kiosk.services.removable_drives import RemovableDrive, SaveResult
    from kiosk.services.retention import OverdueReasons
    from kiosk.services.session_log import SessionLog
    from kiosk.services.station_link import StationLink
    from kiosk.system.licences import Component

ReadDebate = Callable[[str], Debate]
"""Reads the debate of an id. Raises KnownError with the reason why it cannot be used."""
ListDrives = Callable[[], "Sequence[RemovableDrive]"]
"""Lists the removable drives that are plugged in."""
ListComponents = Callable[[], "Sequence[Component]"]
"""Lists everything in the box with its licence. Takes some tenths of a second where no build has written that down."""
PrintCode = Callable[[str, str, str, str], None]
"""Prints a recovery code with a heading above and a note below it, in a language, and keeps no copy. Takes seconds. Raises KnownError."""
PrinterFactory = Callable[[], "Printer"]
"""Returns this machine's printer: a callable, so that nothing of printing is imported before it is needed."""


@dataclass(frozen=True, slots=True)
class ReportActions:
    """Writes reports. Each call takes seconds and may come from any thread.

    Raises:
        KnownError: the session's results may not be seen yet, or a file could not be written.
        CancelledError: the progress asked to stop.
    """

    publish: Callable[[Session, Sequence[str], Progress], Sequence[Path]]
    """Writes these forms ('pdf', 'large_print', 'xlsx', …), all of them for an empty list, into the data folder."""
    save_to_drive: Callable[[Session, RemovableDrive, Progress], SaveResult]
    """Writes every form and copies it to a drive."""
    find_page: Callable[[Session], Path | None]
    """Finds the PDF that was written of a session. Takes no time."""


@dataclass(frozen=True, slots=True)
class ImportedDebate:
    """The id of a debate that was imported, and what there is to say about its document."""

    id: str
    remarks: Sequence[Remark] = ()


@dataclass(frozen=True, slots=True)
class SavedDebate:
    """The files that a debate was saved as, and what its documents do not hold."""

    paths: Sequence[Path]
    losses: Sequence[Loss] = ()


@dataclass(frozen=True, slots=True)
class DebateLibrary:
    """The debates that a session can be held on. Each call raises KnownError."""

    questions: Callable[[], Mapping[str, str]]
    """The question of every debate by id, '' where the debate cannot be used."""
    read: ReadDebate
    inspect: Callable[[str], Sequence[str]]
    """Lists the errors and warnings of a debate by file and line, without those that compare its sides."""
    import_debate: Callable[[Path, bool], ImportedDebate]
    """Imports a folder, zip file or document, True to replace a debate of the same id."""
    imported: Callable[[], Collection[str]]
    """The ids of the debates that did not come with the program."""
    sessions_on: Callable[[str], int]
    """Counts the sessions that were held on a debate."""
    export: Callable[[str, Path], SavedDebate]
    """Writes a debate as a zip file into a folder. Returns the file."""
    remove: Callable[[str], None]
    """Removes an imported debate, unless it is in use."""
    write_paper: Callable[[str, str, Sequence[Sheet], Path | None], Sequence[Path]]
    """Writes sheets for a class about a debate in one of its languages into a folder, for None into the data folder. Takes seconds."""


@dataclass(frozen=True, slots=True)
class SlipActions:
    """Slips with one-time codes for votes on phones. Each call raises KnownError."""

    count: Callable[[Session], int] = lambda _session: 0
    """Counts the slips of a session, used or not."""
    write: Callable[[Session, int, str, Path | None], Path] = lambda _session, _count, _address, folder: folder or Path()
    """Writes so many new slips, with an address or '', as a PDF into a folder, for None into the data folder. Takes seconds."""


@dataclass(frozen=True, slots=True)
class DebateWriter:
    """Debates that are written on this kiosk. Its first four raise KnownError."""

    store: DraftStore
    begin: Callable[[str], str]
    """Begins a debate in a language. Returns the key of its draft."""
    change: Callable[[str], str]
    """Opens a debate for writing, a copy of it where it may not change. Returns the key of its draft."""
    finish: Callable[[str], FinishedDraft]
    """Makes a debate of a draft as it was saved, or says what it lacks. Takes up to some seconds."""
    check: Callable[[str, DebateDraft], DraftCheck]
    """Returns what there is to say about a draft, and its figures. Any thread may call it."""
    render: Callable[[PreviewRequest], PreviewPicture | None]
    """Draws a screen of a draft, None if that is not possible. Takes up to some seconds; any thread may call it."""
    end_preview: Callable[[], None]
    """Frees what drawing needs. Returns at once."""


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """The check of the whole machine. Each call takes seconds and raises KnownError."""

    run: Callable[[], Sequence[CheckResult]]
    print_sheet: Callable[[Sequence[CheckResult]], str]
    """Prints the results. Returns the printer's name."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Reasons that may be past their retention time. Each call raises KnownError."""

    find_overdue: Callable[[], OverdueReasons | None]
    erase: Callable[[OverdueReasons], None]
    keep: Callable[[OverdueReasons], None]


@dataclass(frozen=True, slots=True)
class EventLogo:
    """The event's logo, a small PNG on disk. `prepare` and `choose` take up to some seconds; all but `find` raise KnownError."""

    find: Callable[[Debate], Path | None]
    prepare: Callable[[Debate], Path | None]
    """Draws the logo of a debate's pack if it was not shown before."""
    choose: Callable[[Path], None]
    """Uses a file from a stick instead."""
    remove: Callable[[], None]


@dataclass(frozen=True, slots=True)
class DebatePictures:
    """The pictures of a debate as small JPEGs on disk: all of them or none."""

    find: Callable[[Debate], Mapping[PicturePart, Path]]
    prepare: Callable[[Debate], Mapping[PicturePart, Path]]
    """Draws those that were not shown before. Takes up to some seconds and raises KnownError."""


@dataclass(frozen=True, slots=True)
class KioskDependencies:
    """The arguments of `build_view_models`; no view model sees it."""

    debate: Debate
    settings: LiveSettings
    ballots: BallotStore
    counts: CountStore
    reasons: ReasonStore
    sessions: Sessions
    log: SessionLog
    moderation: Moderation
    content_flags: ContentFlags
    eraser: SessionEraser
    retention: Retention
    planned_end: PlannedEnd
    lessons: LessonStore
    second_copy: SecondCopy | None
    pin: PinStore
    debates: DebateLibrary
    writer: Callable[[], DebateWriter]
    """Builds what writing debates needs. Called when somebody first writes one."""
    reports: ReportActions
    event_logo: EventLogo
    pictures: DebatePictures
    diagnostics: Diagnostics
    printer: PrinterFactory
    list_drives: ListDrives
    list_components: ListComponents
    current_warnings: Callable[[], Sequence[HealthWarning]]
    print_code: PrintCode
    qr: Callable[[str], list[list[bool]]]
    """Encodes an address as a QR code: rows of dark modules."""
    home: Path
    """Where browsing this machine's folders starts."""
    find_escapes: Callable[[], Sequence[EscapeRoute]] = tuple
    """Finds the open ways out of the kiosk. Takes up to a second; may be called by any thread."""
    shows_first_steps: bool = False
    """Whether the very first organiser finds a start page."""
    asks_screen_size: bool = False
    """Whether the organiser is asked, once, how large the screen is."""
    boot_clock: Callable[[], float] = boot_clock
    """Returns the seconds of a clock that goes on while the machine sleeps."""
    play_chime: Callable[[], None] = play_chime
    """Plays the sound at the end of a lesson's time. Returns at once."""
    trusts_time: Callable[[], bool] = lambda: True
    """Whether the machine's time of day can be right. If not, opening hours do not close the kiosk."""
    release_memory: Callable[[], None] = lambda: None
    """Closes caches that may hold a visitor's words. Called after each visit."""
    room: RoomServer = field(default_factory=NoRoomServer)
    """The web server that phones in the room vote at, off until the organiser wants it."""
    slips: SlipActions = field(default_factory=SlipActions)
    station: Callable[[], StationLink] | None = None
    """Returns this kiosk as a station, joined or not; None where it cannot be one, as in a preview of the screens."""
    joined: bool = False
    """Whether this kiosk was a station when it started."""
    wake_maintenance: Callable[[], None] = lambda: None
    """Tells the maintenance thread that something has changed."""

"""The Report tab: the page of a session, made, printed and taken home."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.session import InvalidTransitionError, Session, SessionState
from kiosk.errors import KnownError
from kiosk.services.live_settings import LiveSettings
from kiosk.services.printing import Job
from kiosk.services.progress import CancelledError, Progress
from kiosk.services.removable_drives import RemovableDrive, SaveResult
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import ListDrives, ReportActions
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.printing import PrintingViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_T = TypeVar("_T")
EVERY = 1500
"""Milliseconds between two looks for sticks."""


@dataclass(frozen=True, slots=True)
class _Printed:
    """The page is on disk; `problem` says why it is not on its way to paper."""

    path: Path
    job: Job | None = None
    problem: str = ""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ReportTabViewModel(QObject):
    """A page there is only of a session whose results everyone may see. Whatever takes long is done elsewhere, one thing at a time."""

    changed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what it does, whereto, and what it shows that by
        self,
        reports: ReportActions,
        list_drives: ListDrives,
        printing: PrintingViewModel,
        settings: LiveSettings,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        printing.setParent(self)
        self._reports, self._list_drives, self._printing = reports, list_drives, printing
        self._settings, self._current, self._message = settings, current, message
        self._making, self._looking = BackgroundTask(self), BackgroundTask(self)
        self._doing = self._before = ""
        self._last: Path | None = None
        self._sticks: Sequence[RemovableDrive] = ()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        self._making.changed.connect(self.changed)
        self._held = current.session.id if current.session else ""
        current.changed.connect(self._session_changed)

    @Slot(bool)
    def watch(self, on: bool) -> None:
        """Look at the printer and for sticks as long as the tab is on screen."""
        self._printing.watch(on)
        if on:
            self._look()
            self._timer.start()
        else:
            self._timer.stop()

    def finish(self) -> None:
        """The session has ended: write its page, and print it where the settings say so."""
        self._before = self.tr("The session has ended.") + " "
        self._message.say(self._before + self.tr("Its page is being made."))
        if self._settings.active.print_at_close:
            self._print("pdf", self.tr("Making the page to print it"))
        else:
            self._make()

    @Slot()
    def makePage(self) -> None:
        """Write the page."""
        self._before = ""
        self._make()

    @Slot()
    def printPage(self) -> None:
        """Write the page anew and print it."""
        self._before = ""
        self._print("pdf", self.tr("Making the page to print it"))

    @Slot()
    def printLarge(self) -> None:
        """Write the page of large print and print it."""
        self._before = ""
        self._print("large_print", self.tr("Making the large print"))

    @Slot()
    def printAgain(self) -> None:
        """Print the last page once more, as it is."""
        self._before = ""
        if (path := self._last) is not None:
            self._do(self.tr("Sending the page to the printer"), lambda _progress: self._handed(path), self._printed)

    @Slot(int)
    def saveTo(self, place: int) -> None:
        """Write every form of the report and put them on a stick."""
        self._before = ""
        if not 0 <= place < len(self._sticks):
            return
        stick, session = self._sticks[place], self._session()

        doing = self.tr("Saving to {stick}").replace("{stick}", stick.name)
        self._do(doing, lambda progress: self._reports.save_to_drive(_there(session), stick, progress), self._saved)

    @Slot()
    def cancel(self) -> None:
        """Stop what is going on; files that are not finished stay as they were."""
        self._making.stop()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there may be a page: ended, or revealed."""
        session = self._current.session
        return session is not None and session.published

    @Property(bool, notify=changed)
    def final(self) -> bool:
        """Whether the page will not change by more votes."""
        session = self._current.session
        return session is not None and session.state is SessionState.CLOSED

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being made, printed or saved."""
        return self._making.busy

    @Property(str, notify=changed)
    def doing(self) -> str:
        """What, as a heading over the bar."""
        return self._doing

    @Property(float, notify=changed)
    def share(self) -> float:
        """How much of it is done, 0 to 1."""
        return self._making.share

    @Property(bool, notify=changed)
    def made(self) -> bool:
        """Whether there is a page to print again."""
        return self._last is not None

    @Property("QStringList", notify=changed)
    def sticks(self) -> list[str]:
        """The sticks that are in, by name."""
        return [stick.name for stick in self._sticks]

    @Property(PrintingViewModel, constant=True)
    def printing(self) -> PrintingViewModel:
        """The printer."""
        return self._printing

    def _make(self) -> None:
        session = self._session()
        self._do(self.tr("Making the page"), lambda progress: self._page(session, "pdf", progress), self._kept)

    def _print(self, form: str, doing: str) -> None:
        session = self._session()
        self._do(doing, lambda progress: self._handed(self._page(session, form, progress)), self._printed)

    def _page(self, session: Session | None, form: str, progress: Progress) -> Path:
        return self._reports.publish(_there(session), (form,), progress)[0]

    def _handed(self, path: Path) -> _Printed:
        """In the other thread: that the printer refuses is no reason to forget the page."""
        try:
            return _Printed(path, self._printing.print_file(path))
        except KnownError as error:
            return _Printed(path, problem=str(error))

    def _do(self, doing: str, work: Callable[[Progress], _T], then: Callable[[_T], None]) -> None:
        if self._making.busy:
            self._message.say(self.tr("One thing after the other: wait for it, or cancel it."))
            return
        self._doing = doing
        self._making.begin(work, then, self._failed)

    def _kept(self, path: Path) -> None:
        self._last = path
        self._message.say(self._before + self.tr("The page is saved as {path}.").replace("{path}", str(path)))

    def _printed(self, printed: _Printed) -> None:
        self._last = printed.path
        if printed.job is None:
            self._message.say(self._before + printed.problem)
            return
        self._printing.given(printed.job)
        words = self.tr("The page is on its way to the printer, and saved as {path}.")
        self._message.say(self._before + words.replace("{path}", str(printed.path)))

    def _saved(self, saved: SaveResult) -> None:
        words = self.tr("{count} files are on {stick}. It is safe to remove.")
        self._message.say(words.replace("{count}", str(len(saved.files))).replace("{stick}", saved.drive.name))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self._message.say(self._before + self.tr("Cancelled. Nothing was changed, and nothing is lost."))
        elif isinstance(error, InvalidTransitionError):
            self._message.say(self.tr("That is not possible now."))
        elif isinstance(error, KnownError):
            self._message.say(self._before + str(error))
        else:
            raise error

    @Slot()
    def _look(self) -> None:
        self._looking.begin(lambda _progress: self._list_drives(), self._found, self._failed)

    def _found(self, sticks: Sequence[RemovableDrive]) -> None:
        if list(sticks) != list(self._sticks):
            self._sticks = sticks
            self.changed.emit()

    def _session(self) -> Session | None:
        return self._current.session

    @Slot()
    def _session_changed(self) -> None:
        session = self._current.session
        if (session.id if session else "") != self._held:
            self._held, self._last = session.id if session else "", None
        self.changed.emit()


def _there(session: Session | None) -> Session:
    if session is None:
        raise InvalidTransitionError
    return session

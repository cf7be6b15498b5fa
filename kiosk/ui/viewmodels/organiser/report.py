"""The Report tab: make, print and save the page of a session."""

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
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.printing import PrintingViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_T = TypeVar("_T")
POLL_INTERVAL = 1500
"""Milliseconds."""


@dataclass(frozen=True, slots=True)
class _Printed:
    """The page is on disk; `problem` says why it was not printed."""

    path: Path
    job: Job | None = None
    problem: str = ""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ReportTabViewModel(QObject):
    """There is a page only if everyone may see the session's results. Long tasks run in the background, one at a time."""

    changed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - its services, and the objects the tabs share
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
        self._task, self._drive_poll = BackgroundTask(self), BackgroundTask(self)
        self._activity = self._prefix = ""
        self._drives: Sequence[RemovableDrive] = ()
        self._timer = QTimer(self, interval=POLL_INTERVAL)
        self._timer.timeout.connect(self._poll_drives)
        self._task.changed.connect(self.changed)
        current.changed.connect(self.changed)

    @Slot(bool)
    def setActive(self, active: bool) -> None:
        """Poll the printer and the drives while the tab is on screen."""
        self._printing.setActive(active)
        if active:
            self._poll_drives()
            self._timer.start()
        else:
            self._timer.stop()

    def on_session_ended(self) -> None:
        """Write the page of the session that has just ended, and print it if the settings say so."""
        self._prefix = self.tr("The session has ended.") + " "
        self._message.show(self._prefix + self.tr("Its page is being made."))
        if self._settings.active.print_at_close:
            self._print("pdf", self.tr("Making the page to print it"))
        else:
            self._make()

    @Slot()
    def makePage(self) -> None:
        self._prefix = ""
        self._make()

    @Slot()
    def printPage(self) -> None:
        self._prefix = ""
        self._print("pdf", self.tr("Making the page to print it"))

    @Slot()
    def printLarge(self) -> None:
        self._prefix = ""
        self._print("large_print", self.tr("Making the large print"))

    @Slot()
    def printAgain(self) -> None:
        """Print the last page again without writing it."""
        self._prefix = ""
        if (path := self._page_on_disk) is not None:
            self._run(self.tr("Sending the page to the printer"), lambda _session, _progress: self._hand_over(path), self._on_printed)

    @Slot(int)
    def saveTo(self, index: int) -> None:
        """Write every form of the report and copy it to a drive."""
        self._prefix = ""
        if 0 <= index < len(self._drives):
            drive = self._drives[index]
            activity = self.tr("Saving to {stick}").replace("{stick}", drive.name)
            self._run(activity, lambda session, progress: self._reports.save_to_drive(session, drive, progress), self._on_saved)

    @Slot()
    def cancel(self) -> None:
        """Cancel the running task. Unfinished files stay as they were."""
        self._task.cancel()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there can be a page: the session has ended, its results are revealed, or it is a rehearsal, whose page says so."""
        session = self._current.session
        return session is not None and (session.published or session.rehearsal)

    @Property(bool, notify=changed)
    def final(self) -> bool:
        """Whether no more votes can change the page."""
        session = self._current.session
        return session is not None and session.state is SessionState.CLOSED

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._task.busy

    @Property(str, notify=changed)
    def activity(self) -> str:
        """The running task, as a heading above the progress bar."""
        return self._activity

    @Property(float, notify=changed)
    def progress(self) -> float:
        """0 to 1."""
        return self._task.progress

    @Property(bool, notify=changed)
    def hasPage(self) -> bool:
        """Whether there is a page to print again."""
        return self._page_on_disk is not None

    @Property("QStringList", notify=changed)
    def drives(self) -> list[str]:
        """The names of the removable drives."""
        return [drive.name for drive in self._drives]

    printing = child_model(PrintingViewModel, "_printing")

    @property
    def _page_on_disk(self) -> Path | None:
        """The session's page as it was written last, also before a restart; never the large print."""
        session = self._current.session
        return None if session is None or not session.published else self._reports.find_page(session)

    def _make(self) -> None:
        self._run(self.tr("Making the page"), lambda session, progress: self._page(session, "pdf", progress), self._on_page_made)

    def _print(self, form: str, activity: str) -> None:
        self._run(activity, lambda session, progress: self._hand_over(self._page(session, form, progress)), self._on_printed)

    def _page(self, session: Session, form: str, progress: Progress) -> Path:
        return self._reports.publish(session, (form,), progress)[0]

    def _hand_over(self, path: Path) -> _Printed:
        """Print a page in the background. A printer that refuses does not undo the page."""
        try:
            return _Printed(path, self._printing.print_file(path))
        except KnownError as error:
            return _Printed(path, problem=str(error))

    def _run(self, activity: str, work: Callable[[Session, Progress], _T], on_done: Callable[[_T], None]) -> None:
        session = self._current.session
        if session is None:
            self._message.show_error(InvalidTransitionError())
            return
        if self._task.busy:
            self._message.show(self.tr("One thing after the other: wait for it, or cancel it."))
            return
        if self._message.is_error:
            self._message.show("")
        self._activity = activity
        self._task.start(lambda progress: work(session, progress), on_done, self._on_error)

    def _on_page_made(self, path: Path) -> None:
        self._message.show_result(self._prefix + self.tr("The page is saved as {path}.").replace("{path}", str(path)))

    def _on_printed(self, printed: _Printed) -> None:
        if printed.job is None:
            self._message.show_result(self._prefix + printed.problem)
            return
        self._printing.follow(printed.job)
        text = self.tr("The page is on its way to the printer, and saved as {path}.")
        self._message.show_result(self._prefix + text.replace("{path}", str(printed.path)))

    def _on_saved(self, saved: SaveResult) -> None:
        text = self.tr("{count} files are on {stick}. It is safe to remove.")
        self._message.show_result(text.replace("{count}", str(len(saved.files))).replace("{stick}", saved.drive.name))

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self._message.show(self._prefix + self.tr("Cancelled. Nothing was changed, and nothing is lost."))
        else:
            self._message.show_error(error, self._prefix)

    @Slot()
    def _poll_drives(self) -> None:
        self._drive_poll.start(lambda _progress: self._list_drives(), self._on_drives_found, self._message.show_error)

    def _on_drives_found(self, drives: Sequence[RemovableDrive]) -> None:
        if list(drives) != list(self._drives):
            self._drives = drives
            self.changed.emit()

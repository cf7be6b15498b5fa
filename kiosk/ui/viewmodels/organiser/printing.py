"""The printer on the Report tab: how it is, how many copies, and what has become of the page it was given."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.services.live_settings import LiveSettings
from kiosk.services.printing import MAX_COPIES, Job, JobState, JobStatus, PrinterFault, PrinterState, PrintOptions, choose_paper
from kiosk.services.progress import Progress
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import PrinterFactory
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EVERY = 1500
"""Milliseconds between two looks at the printer."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look found; `status` is that of `job`."""

    printer: PrinterState | None
    job: Job | None = None
    status: JobStatus | None = None


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PrintingViewModel(QObject):
    """Looks at the printer while the tab is on screen, and for as long as a job is on its way."""

    changed = Signal()

    def __init__(self, printer: PrinterFactory, settings: LiveSettings) -> None:
        super().__init__()
        self._connect_printer, self._settings = printer, settings
        self._chosen: int | None = None
        self._printer: PrinterState | None = None
        self._looked = self._watched = False
        self._job: Job | None = None
        self._status = JobStatus(JobState.UNKNOWN)
        self._polling, self._cancelling = BackgroundTask(self), BackgroundTask(self)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.poll)

    def given(self, job: Job) -> None:
        """Follow a job from now on."""
        self._job, self._status = job, JobStatus(JobState.WAITING)
        self.changed.emit()
        self.poll()
        self._timer.start()

    @Slot(bool)
    def watch(self, on: bool) -> None:
        """Look at the printer from now on, or only as long as there is a job."""
        self._watched = on
        if on:
            self.poll()
            self._timer.start()
        elif not self.going:
            self._timer.stop()

    @Slot()
    def poll(self) -> None:
        """Ask the printer for its state and that of the job."""
        job = self._job if self.going else None
        name = job.printer if job else self._settings.active.printer

        def ask(_progress: Progress) -> _Seen:
            printer = self._connect_printer()
            return _Seen(printer.state(name), job, printer.status(job) if job else None)

        self._polling.begin(ask, self._seen, self._unseen)

    def print_file(self, path: Path) -> Job:
        """Hand a file to the printer. Takes seconds; may be called by any thread. Raises KnownError."""
        printer, settings = self._connect_printer(), self._settings.active
        order = PrintOptions(self.copies, choose_paper(settings.paper, printer, settings.printer))
        return printer.print_file(path, settings.printer, order)

    @property
    def looking(self) -> bool:
        """Whether it is being asked just now."""
        return self._polling.busy

    @Slot()
    def more(self) -> None:
        """One copy more."""
        self._take(self.copies + 1)

    @Slot()
    def fewer(self) -> None:
        """One copy less."""
        self._take(self.copies - 1)

    @Property(str, notify=changed)
    def line(self) -> str:
        """The printer and how it is: 'HP LaserJet, ready'."""
        if not self._looked:
            return self.tr("looking for it")
        if self._printer is None:
            wanted = self._settings.active.printer
            return self.tr("{printer} is not there").replace("{printer}", wanted) if wanted else self.tr("none on this machine")
        return self.tr("{printer}, {state}").replace("{printer}", self._printer.name).replace("{state}", self._state(self._printer))

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether there is a printer to send a page to."""
        return self._printer is not None

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """Whether someone should go and look at the printer."""
        return self._looked and (self._printer is None or bool(self._printer.faults))

    @Property(str, notify=changed)
    def paper(self) -> str:
        """The sheet the page is made for."""
        chosen = self._settings.active.paper
        if chosen != "printer":
            return chosen
        known = self._printer.paper if self._printer else ""
        return self.tr("{paper}, as in the printer").replace("{paper}", known) if known else "A4"

    @Property(int, notify=changed)
    def copies(self) -> int:
        """How many: what the settings say until someone chose here."""
        return self._settings.active.copies if self._chosen is None else self._chosen

    @Property(bool, notify=changed)
    def fewest(self) -> bool:
        """Whether there can be no fewer copies."""
        return self.copies == 1

    @Property(bool, notify=changed)
    def most(self) -> bool:
        """Whether there can be no more copies."""
        return self.copies == MAX_COPIES

    @Property(bool, notify=changed)
    def going(self) -> bool:
        """Whether a job is on its way."""
        return self._job is not None and not self._status.state.finished

    @Property(str, notify=changed)
    def jobLine(self) -> str:
        """What has become of the last page, '' without one."""
        if self._job is None:
            return ""
        words = self._trouble_line() if self.going else ""
        words = words or self._progress_line(self._job)
        return words.replace("{printer}", self._job.printer).replace("{path}", str(self._job.path))

    @Slot()
    def cancel(self) -> None:
        """Have the job not printed."""
        job = self._job
        if job is None or not self.going:
            return
        self._cancelling.begin(lambda _progress: self._connect_printer().cancel(job), lambda _none: self.poll(), self._unseen)

    def _take(self, copies: int) -> None:
        self._chosen = max(1, min(MAX_COPIES, copies))
        self.changed.emit()

    def _seen(self, seen: _Seen) -> None:
        self._looked, self._printer = True, seen.printer
        if seen.status is not None and seen.job is self._job and self.going:
            self._status = seen.status
        if not self.going and not self._watched:
            self._timer.stop()
        self.changed.emit()

    def _unseen(self, error: Exception) -> None:
        raise error  # nothing of a printer raises; whatever did is a bug, and belongs into the log

    def _state(self, printer: PrinterState) -> str:
        if printer.faults:
            return self._troubles()[printer.faults[0]]
        return self.tr("printing") if printer.busy else self.tr("ready")

    def _troubles(self) -> dict[PrinterFault, str]:
        return {
            PrinterFault.PAPER: self.tr("out of paper"),
            PrinterFault.JAM: self.tr("paper is stuck in it"),
            PrinterFault.OPEN: self.tr("a cover is open"),
            PrinterFault.INK: self.tr("out of ink or toner"),
            PrinterFault.OFFLINE: self.tr("does not answer"),
            PrinterFault.PAUSED: self.tr("paused"),
            PrinterFault.REFUSES: self.tr("takes no pages now"),
            PrinterFault.OTHER: self.tr("needs attention"),
        }

    def _trouble_line(self) -> str:
        if self._printer is None or not self._printer.faults:
            return ""
        trouble = self._troubles()[self._printer.faults[0]]
        words = self.tr("{printer}: {trouble}. It prints on once that is mended. The PDF is safe at {path}.")
        return words.replace("{trouble}", trouble)

    def _progress_line(self, job: Job) -> str:
        state = self._status.state
        if state is JobState.PRINTING and self._status.page and job.pages:
            page = str(min(self._status.page, job.pages))
            return self.tr("Printing page {page} of {pages} on {printer}.").replace("{page}", page).replace("{pages}", str(job.pages))
        return {
            JobState.WAITING: self.tr("The page waits for {printer}."),
            JobState.PRINTING: self.tr("Printing on {printer}."),
            JobState.HELD: self.tr("The page is held back in the queue of {printer}. The PDF is safe at {path}."),
            JobState.DONE: self.tr("Printed on {printer}."),
            JobState.CANCELLED: self.tr("Printing was cancelled. The PDF is safe at {path}."),
            JobState.FAILED: self.tr("{printer} gave up on the page. The PDF is safe at {path}: look at the printer and print again."),
            JobState.GONE: self.tr("{printer} knows nothing of the page any more. If it is not on paper, print again: it is at {path}."),
            JobState.UNKNOWN: self.tr("The page was handed to {printer}, which does not tell more. The PDF is safe at {path}."),
        }[state]

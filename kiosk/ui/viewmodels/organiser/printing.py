"""The printer on the Report tab: its state, the number of copies, and the state of the print job."""

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

POLL_INTERVAL = 1500
"""Milliseconds."""


@dataclass(frozen=True, slots=True)
class _Poll:
    """The result of a poll; `status` is that of `job`."""

    printer: PrinterState | None
    job: Job | None = None
    status: JobStatus | None = None


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PrintingViewModel(QObject):
    """Polls the printer while the tab is on screen or a job is active."""

    changed = Signal()

    def __init__(self, printer: PrinterFactory, settings: LiveSettings, max_copies: int = MAX_COPIES) -> None:
        super().__init__()
        self._max_copies = max_copies
        self._connect_printer, self._settings = printer, settings
        self._chosen_copies: int | None = None
        self._printer: PrinterState | None = None
        self._polled = self._active = False
        self._job: Job | None = None
        self._status = JobStatus(JobState.UNKNOWN)
        self._poll_task, self._cancel_task = BackgroundTask(self), BackgroundTask(self)
        self._timer = QTimer(self, interval=POLL_INTERVAL)
        self._timer.timeout.connect(self.poll)

    def follow(self, job: Job) -> None:
        """Follow a job until it is finished."""
        self._job, self._status = job, JobStatus(JobState.WAITING)
        self.changed.emit()
        self.poll()
        self._timer.start()

    @Slot(bool)
    def setActive(self, active: bool) -> None:
        """Poll the printer from now on, or only while a job is active."""
        self._active = active
        if active:
            self.poll()
            self._timer.start()
        elif not self.jobActive:
            self._timer.stop()

    @Slot()
    def poll(self) -> None:
        """Ask the printer for its state and that of the job."""
        job = self._job if self.jobActive else None
        name = job.printer if job else self._settings.active.printer

        def ask(_progress: Progress) -> _Poll:
            printer = self._connect_printer()
            return _Poll(printer.state(name), job, printer.status(job) if job else None)

        self._poll_task.start(ask, self._on_polled)

    def print_file(self, path: Path) -> Job:
        """Hand a file to the printer. Takes seconds; may be called by any thread. Raises KnownError."""
        printer, settings = self._connect_printer(), self._settings.active
        order = PrintOptions(self.copies, choose_paper(settings.paper, printer, settings.printer))
        return printer.print_file(path, settings.printer, order)

    @property
    def polling(self) -> bool:
        return self._poll_task.busy

    @Slot(int)
    def setCopies(self, copies: int) -> None:
        self._chosen_copies = max(1, min(self._max_copies, copies))
        self.changed.emit()

    @Property(str, notify=changed)
    def printerText(self) -> str:
        """The printer and its state: 'HP LaserJet, ready'."""
        if not self._polled:
            return self.tr("looking for it")
        if self._printer is None:
            name = self._settings.active.printer
            return self.tr("{printer} is not there").replace("{printer}", name) if name else self.tr("none on this machine")
        return self.tr("{printer}, {state}").replace("{printer}", self._printer.name).replace("{state}", self._state_text(self._printer))

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self._printer is not None

    @Property(bool, notify=changed)
    def needsAttention(self) -> bool:
        """Whether someone should look at the printer."""
        return self._polled and (self._printer is None or bool(self._printer.faults))

    @Property(str, notify=changed)
    def paper(self) -> str:
        """The paper size the page is made for."""
        chosen = self._settings.active.paper
        if chosen != "printer":
            return chosen
        known = self._printer.paper if self._printer else ""
        return self.tr("{paper}, as in the printer").replace("{paper}", known) if known else "A4"

    @Property(int, notify=changed)
    def copies(self) -> int:
        """The number chosen here, else that of the settings."""
        return self._settings.active.copies if self._chosen_copies is None else self._chosen_copies

    @Property(int, constant=True)
    def maxCopies(self) -> int:
        return self._max_copies

    @Property(bool, notify=changed)
    def jobActive(self) -> bool:
        return self._job is not None and not self._status.state.finished

    @Property(str, notify=changed)
    def jobText(self) -> str:
        """What happened to the last page; '' if none was printed."""
        if self._job is None:
            return ""
        text = (self.jobActive and self._fault_text()) or self._progress_text(self._job)
        return text.replace("{printer}", self._job.printer).replace("{path}", str(self._job.path))

    @Slot()
    def cancel(self) -> None:
        """Cancel the print job."""
        job = self._job
        if job is None or not self.jobActive:
            return
        self._cancel_task.start(lambda _progress: self._connect_printer().cancel(job), lambda _none: self.poll())

    def _on_polled(self, poll: _Poll) -> None:
        self._polled, self._printer = True, poll.printer
        if poll.status is not None and poll.job is self._job and self.jobActive:
            self._status = poll.status
        if not self.jobActive and not self._active:
            self._timer.stop()
        self.changed.emit()

    def _state_text(self, printer: PrinterState) -> str:
        if printer.faults:
            text = self._fault_texts()[printer.faults[0]]
            return f"{text} ({printer.message})" if printer.message else text
        return self.tr("printing") if printer.busy else self.tr("ready")

    def _fault_texts(self) -> dict[PrinterFault, str]:
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

    def _fault_text(self) -> str:
        if self._printer is None or not self._printer.faults:
            return ""
        text = self.tr("{printer}: {trouble}. It prints on once that is mended. The PDF is safe at {path}.")
        return text.replace("{trouble}", self._state_text(self._printer))

    def _progress_text(self, job: Job) -> str:
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

"""Slips with one-time codes for phones: how many, and printing or saving them. Which were used is on no screen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from kiosk.errors import KnownError
from kiosk.services.printing import Job
from kiosk.services.progress import Progress
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import ListDrives, SlipActions
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.printing import PrintingViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STEP = 5
_PROPOSED = 30
_MOST = 200
"""At a time. Making slips again adds to them."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SlipsViewModel(QObject):
    """Makes slips in the background. `address` returns what is printed on them, '' while phones are off."""

    changed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - its services, and what the tabs share
        self,
        actions: SlipActions,
        list_drives: ListDrives,
        printing: PrintingViewModel,
        address: Callable[[], str],
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        printing.setParent(self)
        self._actions, self._list_drives, self._printing = actions, list_drives, printing
        self._address, self._current, self._message = address, current, message
        self._count = _PROPOSED
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)
        current.changed.connect(self.changed)

    @Slot(int)
    def step(self, direction: int) -> None:
        """Make more or fewer at the next go."""
        self._count = min(_MOST, max(_STEP, self._count + _STEP * direction))
        self.changed.emit()

    @Slot()
    def printSlips(self) -> None:
        if (session := self._current.session) is not None:
            count, address = self._count, self._address()

            def make(_progress: Progress) -> Job:
                return self._printing.print_file(self._actions.write(session, count, address, None))

            self._task.start(make, self._on_printed, self._message.show_error)

    @Slot()
    def save(self) -> None:
        """Write them as a PDF to a stick, if there is one, or into the data folder."""
        if (session := self._current.session) is not None:
            count, address = self._count, self._address()

            def make(_progress: Progress) -> Path:
                drive = next(iter(self._list_drives()), None)
                return self._actions.write(session, count, address, drive.folder if drive else None)

            self._task.start(make, self._on_saved, self._message.show_error)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._task.busy

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many will be made."""
        return QLocale().toString(self._count)

    @Property(bool, notify=changed)
    def least(self) -> bool:
        return self._count <= _STEP

    @Property(bool, notify=changed)
    def most(self) -> bool:
        return self._count >= _MOST

    @Property(int, notify=changed)
    def made(self) -> int:
        """How many slips the session has."""
        session = self._current.session
        try:
            return 0 if session is None else self._actions.count(session)
        except KnownError:
            return 0

    printing = child_model(PrintingViewModel, "_printing")

    def _on_printed(self, job: Job) -> None:
        self._printing.follow(job)
        self._say(self.tr("The slips are on their way to the printer, and saved as {path}."), job.path)

    def _on_saved(self, path: Path) -> None:
        self._say(self.tr("The slips are saved as {path}. Print them, and let nobody see them before they are drawn."), path)

    def _say(self, text: str, path: Path) -> None:
        self._message.show_result(text.replace("{path}", str(path)))
        self.changed.emit()

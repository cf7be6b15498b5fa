"""The Debates page: list, import, check and preview debates."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import DebateLibrary
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DebatesViewModel(QObject):
    """The actions apply to the marked debate."""

    changed = Signal()
    browseRequested = Signal()
    done = Signal()
    previewRequested = Signal(str)
    sessionRequested = Signal(str)

    def __init__(self, library: DebateLibrary, folders: FolderBrowserViewModel, message: StatusMessage) -> None:
        super().__init__()
        self._library, self._folders, self._message = library, folders, message
        self._questions: dict[str, str] = {}
        self._marked = ""
        self._remarks: Sequence[str] = ()
        self._rejected: Path | None = None
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)

    def open(self) -> None:
        """Read the list of debates."""
        self._questions = dict(self._library.questions())
        self._rejected = None
        self.mark(self._marked if self._marked in self._questions else next(iter(self._questions), ""))

    @Slot(str)
    def mark(self, debate: str) -> None:
        self._marked, self._remarks = debate, ()
        self.changed.emit()

    @Slot()
    def check(self) -> None:
        """List all errors and warnings of the debate."""
        remarks = self._message.attempt(lambda: self._library.inspect(self._marked))
        self._remarks = remarks or ()
        if remarks is not None and not remarks:
            self._message.show(self.tr("Nothing is wrong with it."))
        self.changed.emit()

    @Slot()
    def preview(self) -> None:
        """Show the debate as a visitor sees it; nothing is counted."""
        if self.usable:
            self.previewRequested.emit(self._marked)

    @Slot()
    def prepareSession(self) -> None:
        if self.usable:
            self.sessionRequested.emit(self._marked)

    @Slot()
    def browse(self) -> None:
        """Choose a folder or zip file to import."""
        self._folders.open(self._import_chosen, ".zip")
        self.browseRequested.emit()

    @Slot()
    def replace(self) -> None:
        """Import the rejected debate in place of the one with the same id."""
        source, self._rejected = self._rejected, None
        if source is not None:
            self._import(source, replace=True)

    @Property("QStringList", notify=changed)
    def ids(self) -> list[str]:
        return list(self._questions)

    @Property("QStringList", notify=changed)
    def questions(self) -> list[str]:
        """The question of each of `ids`; a sentence if the debate cannot be used."""
        return [question or self.tr("cannot be used: check it") for question in self._questions.values()]

    @Property(str, notify=changed)
    def marked(self) -> str:
        return self._marked

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether a session can be held on the marked debate."""
        return bool(self._questions.get(self._marked))

    @Property("QStringList", notify=changed)
    def remarks(self) -> list[str]:
        """Errors and warnings by file and line."""
        return list(self._remarks)

    @Property(bool, notify=changed)
    def replaceable(self) -> bool:
        """Whether the last import was rejected and may replace an existing debate."""
        return self._rejected is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._task.busy

    def _import_chosen(self, source: Path) -> None:
        self.done.emit()
        self._import(source, replace=False)

    def _import(self, source: Path, *, replace: bool) -> None:
        def on_error(error: Exception) -> None:
            self._message.show_error(error)
            self._rejected = None if replace else source

        self._task.start(lambda _progress: self._library.import_debate(source, replace), self._on_imported, on_error)

    def _on_imported(self, debate: str) -> None:
        self._marked = debate
        self.open()
        self._message.show(self.tr("The debate is there."))

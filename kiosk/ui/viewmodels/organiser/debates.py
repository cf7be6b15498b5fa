"""The Debates page: which there are, bringing one in, checking it line by line, seeing it as a visitor would."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
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
    """One of the list is marked; what is done is done with that one."""

    changed = Signal()
    browse = Signal()
    done = Signal()
    previewWanted = Signal(str)
    sessionWanted = Signal(str)

    def __init__(self, library: DebateLibrary, folders: FolderBrowserViewModel, message: StatusMessage) -> None:
        super().__init__()
        self._library, self._folders, self._message = library, folders, message
        self._found: dict[str, str] = {}
        self._marked = ""
        self._remarks: Sequence[str] = ()
        self._refused: Path | None = None
        self._bringing = BackgroundTask(self)
        self._bringing.changed.connect(self.changed)

    def open(self) -> None:
        """Look which debates there are."""
        self._found = dict(self._library.questions())
        self._refused = None
        self.mark(self._marked if self._marked in self._found else next(iter(self._found), ""))

    @Slot(str)
    def mark(self, wanted: str) -> None:
        """Turn to one of them."""
        self._marked, self._remarks = wanted, ()
        self.changed.emit()

    @Slot()
    def check(self) -> None:
        """Say everything that is wrong with it, or could be better."""
        remarks = self._message.attempt(lambda: self._library.inspect(self._marked))
        self._remarks = remarks or ()
        if remarks is not None and not remarks:
            self._message.say(self.tr("Nothing is wrong with it."))
        self.changed.emit()

    @Slot()
    def preview(self) -> None:
        """See it as a visitor would; nothing is counted."""
        if self.usable:
            self.previewWanted.emit(self._marked)

    @Slot()
    def hold(self) -> None:
        """Prepare a new session on it."""
        if self.usable:
            self.sessionWanted.emit(self._marked)

    @Slot()
    def bring(self) -> None:
        """Choose a folder or a zip file with a debate."""
        self._folders.open(self._bring, ".zip")
        self.browse.emit()

    @Slot()
    def replace(self) -> None:
        """Put the one that was refused in the place of the earlier one of its id."""
        source, self._refused = self._refused, None
        if source is not None:
            self._begin(source, replace=True)

    @Property("QStringList", notify=changed)
    def ids(self) -> list[str]:
        """All there are."""
        return list(self._found)

    @Property("QStringList", notify=changed)
    def questions(self) -> list[str]:
        """Their questions in the same order; a sentence where one cannot be used."""
        return [question or self.tr("cannot be used: check it") for question in self._found.values()]

    @Property(str, notify=changed)
    def marked(self) -> str:
        """The one that is meant."""
        return self._marked

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether a session can be held on it."""
        return bool(self._found.get(self._marked))

    @Property("QStringList", notify=changed)
    def remarks(self) -> list[str]:
        """What the check found, by file and line."""
        return list(self._remarks)

    @Property(bool, notify=changed)
    def replaceable(self) -> bool:
        """Whether the last one was refused and may be put in the place of an earlier one."""
        return self._refused is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether one is being brought in."""
        return self._bringing.busy

    def _bring(self, source: Path) -> None:
        self.done.emit()
        self._begin(source, replace=False)

    def _begin(self, source: Path, *, replace: bool) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, KnownError):
                raise error
            self._refused = None if replace else source
            self._message.say(str(error))

        self._bringing.begin(lambda _progress: self._library.import_debate(source, replace), self._brought, failed)

    def _brought(self, wanted: str) -> None:
        self._marked = wanted
        self.open()
        self._message.say(self.tr("The debate is there."))

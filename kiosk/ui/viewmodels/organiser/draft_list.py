"""The debates that somebody has begun to write, to go on with or to throw away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from kiosk.services.drafts import DraftEntry
from kiosk.ui.dependencies import DebateWriter
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DraftListViewModel(QObject):
    """`chosen` has the key of the draft to go on with."""

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, writer: DebateWriter, begin_language: Callable[[], str], message: StatusMessage, parent: QObject) -> None:
        super().__init__(parent)
        self._writer, self._begin_language, self._message = writer, begin_language, message
        self._entries: Sequence[DraftEntry] = ()
        self._asked = ""

    def refresh(self) -> bool:
        """Read the list of what is unfinished. Return whether there is anything."""
        self._entries, self._asked = [entry for entry in self._writer.store.all() if not entry.finished], ""
        self.changed.emit()
        return bool(self._entries)

    @Slot()
    def begin(self) -> None:
        self.begin_new()

    def begin_new(self) -> bool:
        """Begin a new debate. Return whether the disk took it."""
        key = self._message.attempt(lambda: self._writer.begin(self._begin_language()))
        if key is not None:
            self.chosen.emit(key)
        return key is not None

    @Slot(int)
    def choose(self, index: int) -> None:
        if 0 <= index < len(self._entries):
            self.chosen.emit(self._entries[index].key)

    @Slot(int)
    def askToDiscard(self, index: int) -> None:
        if 0 <= index < len(self._entries):
            self._asked = self._entries[index].key
            self.changed.emit()

    @Slot()
    def keep(self) -> None:
        self._asked = ""
        self.changed.emit()

    @Slot()
    def discard(self) -> None:
        asked = self._asked
        if asked:
            self._message.attempt(lambda: self._writer.store.discard(asked))
            self.refresh()

    @Property("QStringList", notify=changed)
    def titles(self) -> list[str]:
        return [entry.question or self.tr("Without a question yet") for entry in self._entries]

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked before a draft is thrown away, '' if nothing is."""
        asked = next((title for title, entry in zip(self.titles, self._entries, strict=True) if entry.key == self._asked), "")
        return self.tr("Throw away what was written of ‘{debate}’?").replace("{debate}", asked) if asked else ""

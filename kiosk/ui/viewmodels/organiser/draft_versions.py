"""Earlier versions of a draft, each with its date and a way back."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, QObject

from kiosk.services.drafts import DraftStore, DraftVersion
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DraftVersionsViewModel(QObject):
    """`restored` has the draft to go back to."""

    changed = Signal()
    restored = Signal(object)

    def __init__(self, store: DraftStore, message: StatusMessage, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._message = store, message
        self._key = ""
        self._versions: Sequence[DraftVersion] = ()

    def open(self, key: str) -> None:
        self._key, self._versions = key, self._store.versions(key)
        self.changed.emit()

    @Slot(int)
    def restore(self, index: int) -> None:
        if 0 <= index < len(self._versions):
            name = self._versions[index].name
            draft = self._message.attempt(lambda: self._store.load_version(self._key, name))
            if draft is not None:
                self.restored.emit(draft)

    @Property("QStringList", notify=changed)
    def times(self) -> list[str]:
        """When each was kept, newest first, by this machine's clock."""
        local = [version.kept_at.astimezone() for version in self._versions]
        return [QLocale().toString(QDateTime.fromSecsSinceEpoch(int(time.timestamp())), QLocale.FormatType.ShortFormat) for time in local]

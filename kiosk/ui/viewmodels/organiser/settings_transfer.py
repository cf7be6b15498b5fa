"""Taking a set-up to other kiosks, and taking one over, which shows first what it would change."""

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.services.live_settings import EXPORT_FILE, LiveSettings, changes_from, export_settings, import_settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SettingsTransferViewModel(QObject):
    """No PIN, no secret and no path of this machine is ever in the file."""

    changed = Signal()
    browse = Signal()
    done = Signal()

    def __init__(self, settings: LiveSettings, folders: FolderBrowserViewModel, message: StatusMessage) -> None:
        super().__init__()
        self._settings, self._folders, self._message = settings, folders, message
        self._changes: dict[str, object] = {}

    def forget(self) -> None:
        """Nothing is about to be taken over."""
        self._changes = {}
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Choose where to save it."""
        self._folders.open(self._save)
        self.browse.emit()

    @Slot()
    def load(self) -> None:
        """Choose the file to take over."""
        self._folders.open(self._load, ".toml", folders=False)
        self.browse.emit()

    @Slot()
    def takeOver(self) -> None:
        """Change what was shown."""
        try:
            self._settings.change(self._changes)
        except KnownError as error:
            self._message.say(str(error))
            return
        self.forget()
        self._message.say(self.tr("The set-up is taken over."))

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """What would change, a line a setting as it stands in the file; none where nothing is waiting to be taken over."""
        chosen = self._settings.configured
        words = self.tr("{key}: {new} instead of {old}")
        return [
            words.replace("{key}", key).replace("{new}", self._told(value)).replace("{old}", self._told(getattr(chosen, key)))
            for key, value in self._changes.items()
        ]

    def _told(self, value: object) -> str:
        if value is None:
            return self.tr("the program’s own")
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

    def _save(self, folder: Path) -> None:
        self.done.emit()
        path = self._message.attempt(lambda: export_settings(self._settings, folder))
        if path is not None:
            self._message.say(self.tr("The set-up is saved as {path}.").replace("{path}", str(path)))

    def _load(self, file: Path) -> None:
        self.done.emit()
        other = self._message.attempt(lambda: import_settings(file))
        if other is None:
            return
        self._changes = changes_from(self._settings.configured, other)
        self._message.say(
            "" if self._changes else self.tr("‘{file}’ holds what is set here already.").replace("{file}", file.name or EXPORT_FILE)
        )
        self.changed.emit()

"""Exports settings for other kiosks, and imports them after showing what would change."""

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
    """The file never contains a PIN, a secret or a path of this machine."""

    changed = Signal()
    browseRequested = Signal()
    done = Signal()

    def __init__(self, settings: LiveSettings, folders: FolderBrowserViewModel, message: StatusMessage) -> None:
        super().__init__()
        self._settings, self._folders, self._message = settings, folders, message
        self._changes: dict[str, object] = {}

    def clear(self) -> None:
        self._changes = {}
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Choose the folder to export to."""
        self._folders.open(self._export)
        self.browseRequested.emit()

    @Slot()
    def load(self) -> None:
        """Choose the file to import."""
        self._folders.open(self._import, ".toml", folders=False)
        self.browseRequested.emit()

    @Slot()
    def apply(self) -> None:
        """Apply the changes on screen."""
        try:
            self._settings.change(self._changes)
        except KnownError as error:
            self._message.show(str(error))
            return
        self.clear()
        self._message.show(self.tr("The set-up is taken over."))

    @Property("QStringList", notify=changed)
    def changes(self) -> list[str]:
        """One change a line, by key as in the file; empty if nothing was imported."""
        chosen = self._settings.configured
        text = self.tr("{key}: {new} instead of {old}")
        return [
            text.replace("{key}", key).replace("{new}", self._value_text(value)).replace("{old}", self._value_text(getattr(chosen, key)))
            for key, value in self._changes.items()
        ]

    def _value_text(self, value: object) -> str:
        if value is None:
            return self.tr("the program’s own")
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return ", ".join(map(str, value)) if isinstance(value, list) else str(value)

    def _export(self, folder: Path) -> None:
        self.done.emit()
        path = self._message.attempt(lambda: export_settings(self._settings, folder))
        if path is not None:
            self._message.show(self.tr("The set-up is saved as {path}.").replace("{path}", str(path)))

    def _import(self, file: Path) -> None:
        self.done.emit()
        other = self._message.attempt(lambda: import_settings(file))
        if other is None:
            return
        self._changes = changes_from(self._settings.configured, other)
        self._message.show(
            "" if self._changes else self.tr("‘{file}’ holds what is set here already.").replace("{file}", file.name or EXPORT_FILE)
        )
        self.changed.emit()

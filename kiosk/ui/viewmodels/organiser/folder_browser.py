"""Browses folders by touch, removable drives first. The system's own dialogs would lead out of the kiosk."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import ListDrives
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MAX_ENTRIES: Final = 200
OnChosen = Callable[[Path], None]


@QmlElement
@QmlUncreatable("built in kiosk.app")
class FolderBrowserViewModel(QObject):
    """Reads folders in the background: a drive may not answer."""

    changed = Signal()

    def __init__(self, list_drives: ListDrives, home: Path) -> None:
        super().__init__()
        self._list_drives, self._home = list_drives, home
        self._path: Path | None = None
        self._top: Path | None = None
        self._entries: Sequence[tuple[str, Path]] = ()
        self._problem = self._manifest = self._hint = ""
        self._suffixes: frozenset[str] = frozenset()
        self._folders_allowed = True
        self._on_chosen: OnChosen = lambda _path: None
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)

    def open(self, on_chosen: OnChosen, *suffixes: str, folders: bool = True, manifest: str = "") -> None:
        """Start at the top. `on_chosen` gets a file with one of these suffixes or, unless `folders` is False, a folder.

        `manifest` is a file that the chosen folder should have.
        """
        self._manifest = manifest
        self._on_chosen, self._suffixes, self._folders_allowed = on_chosen, frozenset(suffixes), folders
        self._open(None)

    @Slot(int)
    def enter(self, index: int) -> None:
        """Open a folder of the list or choose a file."""
        if not 0 <= index < len(self._entries) or self._task.busy:
            return
        path = self._entries[index][1]
        if path.suffix.lower() in self._suffixes and path.is_file():
            self._on_chosen(path)
            return
        if self._path is None:
            self._top = path
        self._open(path)

    @Slot()
    def up(self) -> None:
        """Go to the parent folder; from the folder one started in, to the list of places."""
        if self._path is not None:
            self._open(None if self._path == self._top else self._path.parent)

    @Slot()
    def choose(self) -> None:
        """Choose this folder."""
        if self.canChoose and self._path is not None:
            self._on_chosen(self._path)

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [name for name, _ in self._entries]

    @Property(str, notify=changed)
    def path(self) -> str:
        """The folder; '' for the list of places."""
        return str(self._path) if self._path else ""

    @Property(bool, notify=changed)
    def canChoose(self) -> bool:
        return self._folders_allowed and self._path is not None and not self._problem

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the folder cannot be read, or ''."""
        return self._problem

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What the folder lacks, or ''."""
        return self._hint

    @property
    def busy(self) -> bool:
        return self._task.busy

    def _open(self, path: Path | None) -> None:
        self._path, self._entries, self._problem, self._hint = path, (), "", ""
        self._task.start(lambda _progress: self._read(path), self._on_read, self._on_error)
        self.changed.emit()

    def _read(self, path: Path | None) -> Sequence[tuple[str, Path]]:
        if path is None:
            drives = [(drive.name, drive.folder) for drive in self._list_drives() if not drive.read_only or self._suffixes]
            return [*drives, (self.tr("This machine: {folder}").replace("{folder}", self._home.name), self._home)]
        entries = [entry for entry in path.iterdir() if not entry.name.startswith(".")]
        if self._manifest and not any(entry.name.casefold().startswith(self._manifest) for entry in entries):
            text = self.tr(
                "There is no file ‘{file}’ in this folder. The folder of a debate has one: open it, or choose a zip file or a document."
            )
            self._hint = text.replace("{file}", self._manifest)
        listed = [entry for entry in entries if entry.is_dir() or entry.suffix.lower() in self._suffixes]
        return [(entry.name, entry) for entry in sorted(listed, key=lambda entry: (entry.is_file(), entry.name.casefold()))[:MAX_ENTRIES]]

    def _on_read(self, entries: Sequence[tuple[str, Path]]) -> None:
        self._entries = entries
        self.changed.emit()

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._problem = self.tr("This folder cannot be looked at: {why}.").replace("{why}", error.strerror or str(error))
        self.changed.emit()

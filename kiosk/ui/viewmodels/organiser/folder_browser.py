"""A list of folders to go through by touch: sticks first, then this machine. The system's own dialogs would lead out of the kiosk."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import ListDrives
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST: Final = 200
"""Entries of a folder that are shown."""
Chosen = Callable[[Path], None]


@QmlElement
@QmlUncreatable("built in kiosk.app")
class FolderBrowserViewModel(QObject):
    """Where in the machine, and what is there. Folders are looked at by another thread: a stick may not answer."""

    changed = Signal()

    def __init__(self, list_drives: ListDrives, home: Path) -> None:
        super().__init__()
        self._list_drives, self._home = list_drives, home
        self._place: Path | None = None
        self._top: Path | None = None
        self._entries: Sequence[tuple[str, Path]] = ()
        self._problem = ""
        self._suffixes: frozenset[str] = frozenset()
        self._holding = True
        self._chosen: Chosen = _nothing
        self._looking = BackgroundTask(self)
        self._looking.changed.connect(self.changed)

    def open(self, chosen: Chosen, *suffixes: str, folders: bool = True) -> None:
        """Begin at the top; `chosen` gets a file that ends like this or, where `folders` may be taken, a folder."""
        self._chosen, self._suffixes, self._holding = chosen, frozenset(suffixes), folders
        self._go(None)

    @Slot(int)
    def enter(self, index: int) -> None:
        """Go into a folder of the list, or take a file of it."""
        if not 0 <= index < len(self._entries) or self._looking.busy:
            return
        path = self._entries[index][1]
        if path.suffix.lower() in self._suffixes and path.is_file():
            self._chosen(path)
            return
        if self._place is None:
            self._top = path
        self._go(path)

    @Slot()
    def up(self) -> None:
        """To the folder around this one; to the list of places from where one began."""
        if self._place is not None:
            self._go(None if self._place == self._top else self._place.parent)

    @Slot()
    def take(self) -> None:
        """This folder it is."""
        if self.takeable and self._place is not None:
            self._chosen(self._place)

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """What there is to tap on."""
        return [name for name, _ in self._entries]

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where this is, '' for the list of places."""
        return str(self._place) if self._place else ""

    @Property(bool, notify=changed)
    def takeable(self) -> bool:
        """Whether this folder can be taken."""
        return self._holding and self._place is not None and not self._problem

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there is nothing to see, or '' ."""
        return self._problem

    @property
    def busy(self) -> bool:
        """Whether a folder is being looked at."""
        return self._looking.busy

    def _go(self, place: Path | None) -> None:
        self._place, self._entries, self._problem = place, (), ""
        self._looking.begin(lambda _progress: self._found(place), self._show, self._failed)
        self.changed.emit()

    def _found(self, place: Path | None) -> Sequence[tuple[str, Path]]:
        if place is None:
            sticks = [(stick.name, stick.folder) for stick in self._list_drives() if not stick.read_only or self._suffixes]
            return [*sticks, (self.tr("This machine: {folder}").replace("{folder}", self._home.name), self._home)]
        inside = [path for path in place.iterdir() if not path.name.startswith(".")]
        wanted = [path for path in inside if path.is_dir() or path.suffix.lower() in self._suffixes]
        return [(path.name, path) for path in sorted(wanted, key=lambda path: (path.is_file(), path.name.casefold()))[:MOST]]

    def _show(self, entries: Sequence[tuple[str, Path]]) -> None:
        self._entries = entries
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._problem = self.tr("This folder cannot be looked at: {why}.").replace("{why}", error.strerror or str(error))
        self.changed.emit()


def _nothing(_path: Path) -> None:
    """Nobody asked for a folder."""

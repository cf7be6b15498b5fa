"""The event's own name and logo, for the first screen and the organiser's page about them."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QImageReader

from kiosk.errors import KnownError
from kiosk.settings import Settings
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import EventLogo
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LOGO_SUFFIXES: Final = (".png", ".svg")


@QmlElement
@QmlUncreatable("built in kiosk.app")
class EventViewModel(QObject):
    """The logo is drawn in the background, once: the one that was chosen, else that of the debate's pack."""

    changed = Signal()

    def __init__(self, settings: Settings, logo: EventLogo, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._name = settings.event_name or ""
        self._logo, self._current, self._message = logo, current, message
        self._path: Path | None = None
        self._version, self._size = 0, QSize()
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)
        current.changed.connect(self.refresh)
        self._debate_logo = ""
        self._find()

    def apply_settings(self, settings: Settings) -> None:
        self._name = settings.event_name or ""
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Show the logo of another debate."""
        if self._current.debate.logo != self._debate_logo:
            self._find()

    def choose_logo(self, file: Path) -> None:
        self._message.show("")
        self._task.start(lambda _progress: self._logo.choose(file), lambda _none: self._on_chosen(), self._message.show_error)

    def remove_logo(self) -> None:
        self._message.attempt(self._logo.remove)
        self._find()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(QUrl, notify=changed)
    def logo(self) -> QUrl:
        """The address of the picture, empty if there is none. It changes with the picture."""
        if self._path is None:
            return QUrl()
        url = QUrl.fromLocalFile(str(self._path))
        url.setQuery(str(self._version))
        return url

    @Property(float, notify=changed)
    def logoRatio(self) -> float:
        """Width by height."""
        return self._size.width() / self._size.height() if not self._size.isEmpty() else 1.0

    @Property(bool, notify=changed)
    def hasLogo(self) -> bool:
        return self._path is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a logo is being drawn."""
        return self._task.busy

    def _find(self) -> None:
        debate = self._current.debate
        self._debate_logo = debate.logo
        self._show(self._logo.find(debate))
        if self._path is None and debate.logo:
            self._task.start(lambda _progress: self._logo.prepare(debate), self._show, _ignore_known)

    def _on_chosen(self) -> None:
        self._find()
        self._message.show(self.tr("The logo is on the first screen, and on pages from now on."))

    def _show(self, path: Path | None) -> None:
        self._path, self._version = path, self._version + 1
        self._size = QImageReader(str(path)).size() if path else QSize()
        self.changed.emit()


def _ignore_known(error: Exception) -> None:
    """Go without the logo of a pack that cannot be drawn: `check` says what is wrong with it."""
    if not isinstance(error, KnownError):
        raise error

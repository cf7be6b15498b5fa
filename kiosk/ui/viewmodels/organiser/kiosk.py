"""The Kiosk tab: the machine itself, its settings, its health, its debates."""

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.debates import DebatesViewModel
from kiosk.ui.viewmodels.organiser.diagnostics import DiagnosticsViewModel
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.settings import SettingsViewModel
from kiosk.ui.viewmodels.organiser.settings_transfer import SettingsTransferViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.screen_size import guess_screen_inches

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = ("now", "look", "words", "times", "screen", "address", "printing", "privacy", "copies", "carry", "folders", "health", "debates")


@QmlElement
@QmlUncreatable("built in kiosk.app")
class KioskTabViewModel(QObject):
    """Pages: now (the machine), health, debates, settings by page, copies (what is kept where), carry (to other kiosks), folders."""

    changed = Signal()
    quitRequested = Signal()
    restartRequested = Signal()
    pinChangeRequested = Signal()
    recoveryCodeRequested = Signal()
    screenSizeAnswered = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - its pages
        self,
        live_settings: LiveSettings,
        settings: SettingsViewModel,
        folders: FolderBrowserViewModel,
        transfer: SettingsTransferViewModel,
        health: DiagnosticsViewModel,
        debates: DebatesViewModel,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        for page in (settings, folders, transfer, health, debates):
            page.setParent(self)
        self._live_settings, self._settings, self._folders, self._transfer = live_settings, settings, folders, transfer
        self._health, self._debates, self._message = health, debates, message
        self._page, self._asked_from = PAGES[0], PAGES[0]
        self._sizing = False
        for asking in (transfer, debates):
            asking.browse.connect(self._browse)
            asking.done.connect(self.goBack)

    @Slot(str)
    def show(self, page: str) -> None:
        """Turn to a page."""
        if page not in PAGES:
            return
        self._page, self._sizing = page, False
        self._message.say("")
        self._transfer.forget()
        self._settings.open(page)
        if page == "health":
            self._health.check()
        elif page == "debates":
            self._debates.open()
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """From the folders to where they were asked for, from anywhere else to the machine."""
        self.show(self._asked_from if self._page == "folders" else PAGES[0])

    @Slot(result=bool)
    def asksSize(self) -> bool:
        """Ask how large the screen is, unless that is known or was asked before."""
        known = self._live_settings.configured.screen_inches is not None or self._live_settings.configured.screen_asked
        if not known:
            self.show("screen")
            self._sizing = True
            self.changed.emit()
        return not known

    @Slot(bool)
    def answerSize(self, fits: bool) -> None:
        """It is as large as it is set, or nobody wants to say now; neither is asked again."""
        size = {"screen_inches": self._live_settings.configured.screen_inches or guess_screen_inches()} if fits else {}
        self._message.attempt(lambda: self._live_settings.change({**size, "screen_asked": True}))
        if self._live_settings.configured.screen_asked:
            self.screenSizeAnswered.emit()

    @Property(bool, notify=changed)
    def sizing(self) -> bool:
        """Whether the size of the screen is being asked for."""
        return self._sizing

    @Slot()
    def chooseSecondCopy(self) -> None:
        """Choose the folder of the second copy."""
        self._folders.open(self._copy_to)
        self._browse()

    @Slot()
    def noSecondCopy(self) -> None:
        """No second copy any more; the one there is stays where it is."""
        self._message.attempt(lambda: self._live_settings.change({"second_copy": None}))

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page on screen."""
        return self._page

    @Property(SettingsViewModel, constant=True)
    def settings(self) -> SettingsViewModel:
        """Everything that can be set."""
        return self._settings

    @Property(FolderBrowserViewModel, constant=True)
    def folders(self) -> FolderBrowserViewModel:
        """Going through folders."""
        return self._folders

    @Property(SettingsTransferViewModel, constant=True)
    def carry(self) -> SettingsTransferViewModel:
        """A set-up for other kiosks."""
        return self._transfer

    @Property(DiagnosticsViewModel, constant=True)
    def health(self) -> DiagnosticsViewModel:
        """How the machine is."""
        return self._health

    @Property(DebatesViewModel, constant=True)
    def debates(self) -> DebatesViewModel:
        """What can be debated."""
        return self._debates

    @Slot()
    def _browse(self) -> None:
        self._asked_from, self._page = self._page, "folders"
        self._message.say("")
        self.changed.emit()

    def _copy_to(self, folder: Path) -> None:
        self._message.attempt(lambda: self._live_settings.change({"second_copy": str(folder)}))
        said = self._message.text
        self.goBack()
        self._message.say(said)

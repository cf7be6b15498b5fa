"""The Kiosk tab: the machine, its settings, diagnostics and debates."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model, late_model
from kiosk.ui.viewmodels.event import LOGO_SUFFIXES, EventViewModel
from kiosk.ui.viewmodels.organiser.about import AboutViewModel
from kiosk.ui.viewmodels.organiser.debates import DebatesViewModel
from kiosk.ui.viewmodels.organiser.diagnostics import DiagnosticsViewModel
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.settings import SettingsViewModel
from kiosk.ui.viewmodels.organiser.settings_transfer import SettingsTransferViewModel
from kiosk.ui.viewmodels.organiser.stations import StationsViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.screen_size import guess_screen_inches

if TYPE_CHECKING:
    from kiosk.ui.qt import Readable
    from kiosk.ui.viewmodels.organiser.debate_form import DebateFormViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGES = (
    *("now", "appearance", "languages", "times", "screen", "event", "address", "printing", "privacy"),
    *("secondCopy", "transfer", "hub", "board", "folders", "health", "debates", "write", "about"),
)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class KioskTabViewModel(QObject):
    """`page` is one of `PAGES`: 'now' is the tab's first page, 'folders' the folder browser, 'secondCopy' where votes are kept.

    'hub' is this kiosk as one of several stations, 'board' shows all of them; 'write' is a debate that is being written.
    """

    changed = Signal()
    quitRequested = Signal()
    restartRequested = Signal()
    pinChangeRequested = Signal()
    helperPinRequested = Signal()
    recoveryCodeRequested = Signal()
    screenSizeAnswered = Signal()
    writtenIn = Signal(str)
    """With the language of the debate that is being written, '' when nobody writes one."""

    def __init__(  # noqa: PLR0913, PLR0917 - its pages and services
        self,
        live_settings: LiveSettings,
        settings: SettingsViewModel,
        folders: FolderBrowserViewModel,
        transfer: SettingsTransferViewModel,
        diagnostics: DiagnosticsViewModel,
        debates: DebatesViewModel,
        about: AboutViewModel,
        event: EventViewModel,
        stations: StationsViewModel,
        build_form: "Callable[[], DebateFormViewModel]",
        message: StatusMessage,
    ) -> None:
        super().__init__()
        self._build_form = build_form
        self._form: DebateFormViewModel | None = None
        for page in (settings, folders, transfer, debates, about, stations):
            page.setParent(self)
        self._live_settings, self._settings, self._folders, self._transfer = live_settings, settings, folders, transfer
        self._diagnostics, self._debates, self._about = diagnostics, debates, about
        self._event, self._stations, self._message = event, stations, message
        self._page, self._opened_from = PAGES[0], PAGES[0]
        self._asking_screen_size = False
        for importer in (transfer, debates):
            importer.browseRequested.connect(self._browse)
            importer.done.connect(self.goBack)
        debates.writeRequested.connect(self._write)

    @Slot(str)
    def show(self, page: str) -> None:
        if page not in PAGES:
            return
        if self._form and page != "write":
            self._form.close()
        self._page, self._asking_screen_size = page, False
        self._message.show("")
        self._transfer.clear()
        self._settings.open(page)
        if page in {"hub", "board"}:
            self._stations.open(board=page == "board")
        else:
            self._stations.close()
        if page == "health":
            self._diagnostics.check()
        elif page == "debates":
            self._debates.open()
        elif page == "about":
            self._about.open()
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """Return from the folder browser to the page that opened it, from any other page to the first."""
        self.show(self._opened_from if self._page == "folders" else PAGES[0])

    def ask_screen_size(self) -> bool:
        """Ask how large the screen is unless that is known or was asked before. Return whether it asks."""
        known = self._live_settings.configured.screen_inches is not None or self._live_settings.configured.screen_asked
        if not known:
            self.measure_screen()
        return not known

    def measure_screen(self) -> None:
        """Ask how large the screen is, and return to the first tab with the answer."""
        self.show("screen")
        self._asking_screen_size = True
        self.changed.emit()

    @Slot(bool)
    def answerScreenSize(self, fits: bool) -> None:
        """Keep the size the bar shows, or none. The question is not asked again."""
        size = {"screen_inches": self._live_settings.configured.screen_inches or guess_screen_inches()} if fits else {}
        self._message.attempt(lambda: self._live_settings.change({**size, "screen_asked": True}))
        if self._live_settings.configured.screen_asked:
            self.screenSizeAnswered.emit()

    @Property(bool, notify=changed)
    def askingScreenSize(self) -> bool:
        return self._asking_screen_size

    @Slot()
    def chooseSecondCopy(self) -> None:
        self._folders.open(self._set_second_copy)
        self._browse()

    @Slot()
    def removeSecondCopy(self) -> None:
        """Keep no second copy from now on. The existing one is left in place."""
        self._message.attempt(lambda: self._live_settings.change({"second_copy": None}))

    @Slot()
    def chooseLogo(self) -> None:
        self._folders.open(self._set_logo, *LOGO_SUFFIXES, folders=False)
        self._browse()

    @Slot()
    def removeLogo(self) -> None:
        self._event.remove_logo()

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    settings = child_model(SettingsViewModel, "_settings")
    folders = child_model(FolderBrowserViewModel, "_folders")
    transfer = child_model(SettingsTransferViewModel, "_transfer")
    diagnostics = child_model(DiagnosticsViewModel, "_diagnostics")
    debates = child_model(DebatesViewModel, "_debates")
    about = child_model(AboutViewModel, "_about")
    stations = child_model(StationsViewModel, "_stations")
    form: "Readable[DebateFormViewModel]" = late_model("DebateFormViewModel", "late_form")

    @property
    def late_form(self) -> "DebateFormViewModel":
        """The form, which is built if need be."""
        if self._form is None:
            self._form = self._build_form()
            self._form.setParent(self)
            self._form.closed.connect(self._leave_form)
            self._form.writtenIn.connect(self.writtenIn)
        return self._form

    @Slot()
    def _browse(self) -> None:
        self._opened_from, self._page = self._page, "folders"
        self._message.show("")
        self.changed.emit()

    @Slot(str)
    def _write(self, debate: str) -> None:
        """Open the form on a debate, or on one that is to be written."""
        if self.late_form.open(debate):
            self.show("write")

    @Slot(str)
    def _leave_form(self, debate: str) -> None:
        """Return to the debates with this one marked."""
        if self._page == "write":
            text = self._message.text
            self.show("debates")
            self._message.show(text)
            if debate:
                self._debates.mark(debate)

    def _set_logo(self, file: Path) -> None:
        self.goBack()
        self._event.choose_logo(file)

    def _set_second_copy(self, folder: Path) -> None:
        self._message.attempt(lambda: self._live_settings.change({"second_copy": str(folder)}))
        text = self._message.text
        self.goBack()
        self._message.show(text)

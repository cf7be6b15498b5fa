"""Paper for a class on the Debates page: print or save the hand-out and the exit slips of a debate."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.i18n import language_name
from kiosk.services.classroom_paper import Sheet
from kiosk.services.printing import Job
from kiosk.services.progress import Progress
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import DebateLibrary
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.printing import PrintingViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ClassroomPaperViewModel(QObject):
    """Sheets are made in the background, one at a time."""

    changed = Signal()
    browseRequested = Signal()
    done = Signal()

    def __init__(
        self, library: DebateLibrary, printing: PrintingViewModel, folders: FolderBrowserViewModel, message: StatusMessage
    ) -> None:
        super().__init__()
        printing.setParent(self)
        self._library, self._printing, self._folders, self._message = library, printing, folders, message
        self._debate = self._language = ""
        self._languages: Sequence[str] = ()
        self._browsing = False
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)

    def open(self, debate: str) -> None:
        """Offer the sheets of a debate, if it can be read."""
        found = self._message.attempt(lambda: self._library.read(debate))
        if found is not None:
            self._debate, self._languages = debate, found.languages
            self._language = self._language if self._language in found.languages else found.languages[0]
            self._printing.setActive(True)
            self.changed.emit()

    def return_from_folders(self) -> None:
        """Offer the same sheets after a folder was chosen, and none when the page is opened in another way."""
        browsing, self._browsing = self._browsing, False
        if not browsing:
            self.close()

    @Slot(bool)
    def setActive(self, active: bool) -> None:
        """Poll the printer while the page is on screen."""
        self._printing.setActive(active and self.opened)

    @Slot()
    def close(self) -> None:
        self._debate = ""
        self._printing.setActive(False)
        self.changed.emit()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        if language in self._languages:
            self._language = language
            self.changed.emit()

    @Slot()
    def printHandout(self) -> None:
        self._print(Sheet.HANDOUT)

    @Slot()
    def printSlips(self) -> None:
        self._print(Sheet.SLIPS)

    @Slot()
    def save(self) -> None:
        """Choose a folder, on a stick for example, and write all sheets into it."""
        if self.opened:
            debate, language, self._browsing = self._debate, self._language, True
            self._folders.open(lambda folder: self._save_to(folder, debate, language))
            self.browseRequested.emit()

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._debate != ""

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._task.busy

    @Property("QStringList", notify=changed)
    def languages(self) -> list[str]:
        """The codes of the debate's languages."""
        return list(self._languages)

    @Property("QStringList", notify=changed)
    def languageNames(self) -> list[str]:
        return [language_name(language) for language in self._languages]

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    printing = child_model(PrintingViewModel, "_printing")

    def _print(self, sheet: Sheet) -> None:
        debate, language = self._debate, self._language

        def make(_progress: Progress) -> Job:
            (path,) = self._library.write_paper(debate, language, (sheet,), None)
            return self._printing.print_file(path)

        if debate:
            self._task.start(make, self._on_printed, self._message.show_error)

    def _on_printed(self, job: Job) -> None:
        self._printing.follow(job)
        text = self.tr("The page is on its way to the printer, and saved as {path}.")
        self._message.show_result(text.replace("{path}", str(job.path)))

    def _save_to(self, folder: Path, debate: str, language: str) -> None:
        self.done.emit()
        sheets = (Sheet.HANDOUT, Sheet.SLIPS)
        self._task.start(
            lambda _progress: self._library.write_paper(debate, language, sheets, folder), self._on_saved, self._message.show_error
        )

    def _on_saved(self, files: Sequence[Path]) -> None:
        names = ", ".join(file.name for file in files)
        text = self.tr("Saved in {folder}: {files}.")
        self._message.show_result(text.replace("{folder}", str(files[0].parent)).replace("{files}", names))

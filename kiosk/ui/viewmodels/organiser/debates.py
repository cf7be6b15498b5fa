"""The Debates page: list, import, check and preview debates."""

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.errors import AlreadyExistsError
from kiosk.i18n import language_name
from kiosk.services.document_losses import describe_loss
from kiosk.services.document_remarks import describe
from kiosk.services.fairness import measure_fairness
from kiosk.services.fairness_text import describe_text
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import DebateLibrary, ImportedDebate, SavedDebate
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.screen_language import SCREEN_LANGUAGE
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.classroom_paper import ClassroomPaperViewModel
from kiosk.ui.viewmodels.organiser.folder_browser import FolderBrowserViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DebatesViewModel(QObject):
    """The actions apply to the marked debate."""

    changed = Signal()
    browseRequested = Signal()
    done = Signal()
    previewRequested = Signal(str)
    sessionRequested = Signal(str)
    writeRequested = Signal(str)

    def __init__(
        self,
        library: DebateLibrary,
        folders: FolderBrowserViewModel,
        paper: ClassroomPaperViewModel,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        paper.setParent(self)
        self._paper = paper
        paper.browseRequested.connect(self.browseRequested)
        paper.done.connect(self.done)
        self._library, self._folders, self._current, self._message = library, folders, current, message
        self._imported: Collection[str] = ()
        self._sessions_on: int | None = None
        self._questions: dict[str, str] = {}
        self._marked = ""
        self._remarks: Sequence[str] = ()
        self._rejected: Path | None = None
        self._task = BackgroundTask(self)
        self._task.changed.connect(self.changed)

    def open(self) -> None:
        """Read the list of debates."""
        self._questions, self._imported = dict(self._library.questions()), self._library.imported()
        self._rejected = None
        self._paper.return_from_folders()
        self.mark(self._marked if self._marked in self._questions else next(iter(self._questions), ""))

    @Slot(str)
    def mark(self, debate: str) -> None:
        if debate != self._marked:
            self._paper.close()
        self._marked, self._remarks, self._sessions_on = debate, (), None
        self.changed.emit()

    @Slot()
    def openPaper(self) -> None:
        """Offer a hand-out and exit slips of the marked debate."""
        if self.usable:
            self._paper.open(self._marked)

    @Slot()
    def check(self) -> None:
        """List all errors and warnings of the debate, and what both sides get."""
        remarks = self._message.attempt(lambda: self._library.inspect(self._marked))
        if remarks is not None and not remarks:
            self._message.show(self.tr("Nothing is wrong with it."))
        self._remarks = [*(remarks or ()), *self._fairness()]
        self.changed.emit()

    @Slot()
    def preview(self) -> None:
        """Show the debate as a visitor sees it; nothing is counted."""
        if self.usable:
            self.previewRequested.emit(self._marked)

    @Slot()
    def prepareSession(self) -> None:
        if self.usable:
            self.sessionRequested.emit(self._marked)

    @Slot()
    def write(self) -> None:
        """Write a new debate, or go on with one."""
        self.writeRequested.emit("")

    @Slot()
    def edit(self) -> None:
        """Change the marked debate, or a copy of it where it may not change."""
        if self.usable:
            self.writeRequested.emit(self._marked)

    @Slot()
    def browse(self) -> None:
        """Choose a folder, zip file or document to import."""
        self._folders.open(self._import_chosen, ".zip", ".docx", ".odt", ".md", ".txt", ".doc", ".docm", manifest="pack.toml")
        self.browseRequested.emit()

    @Slot()
    def replace(self) -> None:
        """Import the rejected debate in place of the one with the same id."""
        source, self._rejected = self._rejected, None
        if source is not None:
            self._import(source, replace=True)

    @Slot()
    def export(self) -> None:
        """Choose a folder and write the debate into it, as a zip file and as documents."""
        if self.savable:
            self._folders.open(self._export_to)
            self.browseRequested.emit()

    @Slot()
    def askToRemove(self) -> None:
        if self.removable:
            self._sessions_on = self._message.attempt(lambda: self._library.sessions_on(self._marked))
            self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Take back the question whether to remove the debate."""
        self._sessions_on = None
        self.changed.emit()

    @Slot()
    def remove(self) -> None:
        if self._sessions_on is None:
            return
        question, marked = self._questions[self._marked] or self._marked, self._marked
        self._message.attempt(lambda: self._library.remove(marked))
        removed = marked not in self._library.imported()
        self.open()
        if removed:
            self._message.show(self.tr("‘{debate}’ is removed.").replace("{debate}", question))

    paper = child_model(ClassroomPaperViewModel, "_paper")

    @Property(bool, notify=changed)
    def imported(self) -> bool:
        """Whether the marked debate did not come with the program."""
        return self._marked in self._imported

    @Property(bool, notify=changed)
    def savable(self) -> bool:
        """Whether the marked debate can be saved to hand it on; one with errors only if it was brought in."""
        return self.imported or self.usable

    @Property(bool, notify=changed)
    def removable(self) -> bool:
        """Whether the marked debate is imported and not on the kiosk."""
        return self.imported and self._marked != self._current.debate.id

    @Property(str, notify=changed)
    def removeQuestion(self) -> str:
        """What is asked before removing the debate, '' if nothing is."""
        if self._sessions_on is None:
            return ""
        question = self.tr("Remove ‘{debate}’ from this kiosk?").replace("{debate}", self._questions.get(self._marked) or self._marked)
        if not self._sessions_on:
            return question
        held = self.tr("%Ln session(s) were held on it: votes stay, but no page can be made of them again.", None, self._sessions_on)
        return f"{question} {held}"

    @Property("QStringList", notify=changed)
    def details(self) -> list[str]:
        """The id of each debate and where it comes from."""
        own, shipped = self.tr("brought in"), self.tr("comes with the program")
        return [f"{debate} · {own if debate in self._imported else shipped}" for debate in self._questions]

    @Property("QStringList", notify=changed)
    def ids(self) -> list[str]:
        return list(self._questions)

    @Property("QStringList", notify=changed)
    def questions(self) -> list[str]:
        """The question of each of `ids`; a sentence if the debate cannot be used."""
        return [question or self.tr("cannot be used: check it") for question in self._questions.values()]

    @Property(str, notify=changed)
    def marked(self) -> str:
        return self._marked

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether a session can be held on the marked debate."""
        return bool(self._questions.get(self._marked))

    @Property("QStringList", notify=changed)
    def remarks(self) -> list[str]:
        """Errors and warnings by file and line, or what there is to say about a document."""
        return list(self._remarks)

    @Property(bool, notify=changed)
    def replaceable(self) -> bool:
        """Whether the last import was rejected and may replace an existing debate."""
        return self._rejected is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._task.busy

    def _fairness(self) -> Sequence[str]:
        """Return the figures of both sides below the name of each language, none for a debate that cannot be used."""
        debate = self._message.attempt(lambda: self._library.read(self._marked)) if self.usable else None
        lines: list[str] = []
        for language, fairness in measure_fairness(debate).texts.items() if debate else ():
            lines += [language_name(language), *describe_text(fairness, SCREEN_LANGUAGE)]
        return lines

    def _import_chosen(self, source: Path) -> None:
        self.done.emit()
        self._import(source, replace=False)

    def _export_to(self, folder: Path) -> None:
        self.done.emit()
        marked = self._marked
        self._task.start(lambda _progress: self._library.export(marked, folder), self._on_exported, self._message.show_error)

    def _on_exported(self, saved: SavedDebate) -> None:
        names = ", ".join(path.name for path in saved.paths)
        text = self.tr("Saved in {folder}: {files}").replace("{folder}", str(saved.paths[0].parent))
        self._remarks = [describe_loss(loss, SCREEN_LANGUAGE) for loss in saved.losses]
        self._message.show(text.replace("{files}", names))
        self.changed.emit()

    def _import(self, source: Path, *, replace: bool) -> None:
        def on_error(error: Exception) -> None:
            self._message.show_error(error)
            self._rejected = source if isinstance(error, AlreadyExistsError) else None
            self.changed.emit()

        self._task.start(lambda _progress: self._library.import_debate(source, replace), self._on_imported, on_error)

    def _on_imported(self, debate: ImportedDebate) -> None:
        self._marked = debate.id
        self.open()
        self._remarks = [describe(remark, SCREEN_LANGUAGE) for remark in debate.remarks]
        self._message.show(self.tr("The debate is there."))
        self.changed.emit()

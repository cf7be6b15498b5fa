"""The form in which a debate is written, step by step, and saved while somebody types."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.debate_draft import DebateDraft
from kiosk.services.drafts import FinishedDraft
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import DebateWriter
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.organiser.draft_checker import DraftChecker
from kiosk.ui.viewmodels.organiser.draft_editor import DraftEditor
from kiosk.ui.viewmodels.organiser.draft_fairness import DraftFairnessViewModel
from kiosk.ui.viewmodels.organiser.draft_languages import DraftLanguagesViewModel
from kiosk.ui.viewmodels.organiser.draft_list import DraftListViewModel
from kiosk.ui.viewmodels.organiser.draft_preview import DraftPreviewViewModel
from kiosk.ui.viewmodels.organiser.draft_versions import DraftVersionsViewModel
from kiosk.ui.viewmodels.organiser.form_rows import STEPS, FormRows, step_of
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_REST: Final = 700
"""Milliseconds without a letter, after which the draft is checked and the next letter is a new step to undo."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DebateFormViewModel(QObject):
    """`page` is 'drafts' (what is unfinished), 'form', 'versions', 'languages' or 'preview'.

    Fields are named as in `kiosk.domain.draft_fields`.
    """

    changed = Signal()
    closed = Signal(str)
    """With the debate that was made, or ''."""
    stepShown = Signal()
    writtenIn = Signal(str)
    """With the language that is written in, '' when the form is left."""
    focusRequested = Signal(str, bool)
    """With the field that is to be written in next, and whether a finger asked for it, which needs the on-screen keyboard."""

    def __init__(self, writer: DebateWriter, message: StatusMessage, begin_language: Callable[[], str]) -> None:
        super().__init__()
        self._writer, self._message = writer, message
        self._editor = DraftEditor(writer.store, message, self)
        self._editor.saved.connect(self.changed)
        self._editor.typed.connect(self._on_typed)
        self._editor.replaced.connect(self._on_replaced)
        self._drafts = DraftListViewModel(writer, begin_language, message, self)
        self._drafts.chosen.connect(self._open_draft)
        self._versions = DraftVersionsViewModel(writer.store, message, self)
        self._versions.restored.connect(self._restore)
        self._languages = DraftLanguagesViewModel(lambda: self._editor.draft, self)
        self._languages.drafted.connect(self._editor.change)
        self._languages.changed.connect(self._show)
        self._fairness = DraftFairnessViewModel(self)
        self._preview = DraftPreviewViewModel(writer.render, self)
        self._preview.wanted.connect(self.goTo)
        self._languages.changed.connect(self._on_language)
        self._rows = FormRows(self)
        self._page, self._step = "drafts", STEPS[0]
        self._checker = DraftChecker(writer.check, self)
        self._checker.checked.connect(self._on_checked)
        self._finish_task = BackgroundTask(self)
        self._finish_task.changed.connect(self.changed)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._rest)

    def open(self, debate: str) -> bool:
        """Open a debate for writing; for '' a new one, or the list of what is unfinished. Return whether that worked."""
        self.close()
        if debate:
            key = self._message.attempt(lambda: self._writer.change(debate))
            return key is not None and self._open_draft(key)
        if self._drafts.refresh():
            self._show_page("drafts")
            return True
        return self._drafts.begin_new()

    def close(self) -> None:
        """Save what is unsaved, and forget the draft."""
        self._resting.stop()
        self._editor.close()
        self._preview.forget()
        self._writer.end_preview()
        self.writtenIn.emit("")

    @Slot()
    def leave(self) -> None:
        """Return to the debates. What was written is kept."""
        self.close()
        self.closed.emit("")

    @Slot()
    def finish(self) -> None:
        """Check the draft and make a debate of it, or show what it lacks."""
        key = self._editor.key
        if not key or self._finish_task.busy or not self._editor.saving.save():
            return
        self._finish_task.start(lambda _progress: self._writer.finish(key), self._on_finished, self._message.show_error)

    @Slot(str)
    def showPage(self, page: str) -> None:
        self._editor.saving.save()
        if page == "versions":
            self._versions.open(self._editor.key)
        self._show_page(page)

    @Slot(str)
    def showStep(self, step: str) -> None:
        if step in STEPS:
            self._step = step
            self._editor.rest()
            self._preview.show_step(step)
            self._show_page("form")
            self.stepShown.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Go to the next step (1) or the previous one (-1)."""
        position = STEPS.index(self._step) + by
        if 0 <= position < len(STEPS):
            self.showStep(STEPS[position])

    @Slot(str)
    def goTo(self, field: str) -> None:
        """Show the step of a field, with the cursor in it."""
        self.showStep(step_of(field))
        self.focusRequested.emit(field, False)  # noqa: FBT003 - a signal has no names

    @Slot(str, str, result=str)
    def write(self, field: str, text: str) -> str:
        """Keep what was typed, and return what of it was kept: as much as the field takes."""
        return self._editor.write(self._languages.language, field, text)

    @Slot()
    def leaveField(self) -> None:
        """End a step of writing, and save it."""
        self._editor.rest()

    @Slot(str, bool)
    def add(self, field: str, by_touch: bool) -> None:
        """Add an entry to a list, at its end or below the entry that is named, with the cursor in it."""
        self.focusRequested.emit(self._editor.add(field), by_touch)

    @Slot(str)
    def remove(self, field: str) -> None:
        self._editor.delete(field)

    @Slot(str, int)
    def move(self, field: str, by: int) -> None:
        self._editor.move(field, by)

    @Slot()
    def undo(self) -> None:
        self._editor.undo()

    @Slot()
    def redo(self) -> None:
        self._editor.redo()

    rows = child_model(QObject, "_rows.common")
    forRows = child_model(QObject, "_rows.of_for")
    againstRows = child_model(QObject, "_rows.of_against")
    drafts = child_model(DraftListViewModel, "_drafts")
    versions = child_model(DraftVersionsViewModel, "_versions")
    fairness = child_model(DraftFairnessViewModel, "_fairness")
    preview = child_model(DraftPreviewViewModel, "_preview")
    languages = child_model(DraftLanguagesViewModel, "_languages")

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        return list(STEPS)

    @Property("QStringList", notify=changed)
    def stepNames(self) -> list[str]:
        return self._rows.step_names(map(self._checker.missing, STEPS))

    @Property("QStringList", notify=changed)
    def remarks(self) -> list[str]:
        """What is said about the debate as a whole, where its arguments are written."""
        return self._checker.of_whole(self._languages.language) if self._step == "arguments" else []

    @Property(bool, notify=changed)
    def sided(self) -> bool:
        """Whether the step has fields of both sides."""
        return self._rows.sided

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._editor.history.can_undo

    @Property(bool, notify=changed)
    def canRedo(self) -> bool:
        return self._editor.history.can_redo

    @Property(bool, notify=changed)
    def saved(self) -> bool:
        """Whether the disk has everything that was written."""
        return self._editor.saving.saved

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a debate is being made of it."""
        return self._finish_task.busy

    @Slot(str, result=bool)
    def _open_draft(self, key: str) -> bool:
        draft = self._message.attempt(lambda: self._writer.store.load(key))
        if draft is None:
            return False
        self._step = STEPS[0]
        self._checker.forget()
        self._editor.open(key, draft)
        self._languages.refresh()
        self._show_page("form")
        self._rest()
        return True

    @Slot(object)
    def _restore(self, draft: DebateDraft) -> None:
        """Go back to an earlier version, as a step that can be undone."""
        self._editor.change(draft)
        self._show_page("form")

    @Slot(str)
    def _on_typed(self, field: str) -> None:
        self._preview.show_side(field.partition(".")[0])
        self._resting.start()
        self._show()

    @Slot()
    def _on_replaced(self) -> None:
        self._languages.refresh()
        self._resting.start()
        self._show()

    @Slot()
    def _rest(self) -> None:
        self._editor.history.rest()
        key, draft = self._editor.key, self._editor.draft
        self._show_preview()
        if self._checker.busy:
            self._resting.start()
        elif key:
            self._checker.start(key, draft)

    @Slot()
    def _show_preview(self) -> None:
        self._preview.show(self._editor.key, self._editor.draft, self._languages.language)

    @Slot()
    def _on_language(self) -> None:
        self._rest()
        if self._editor.key:
            self.writtenIn.emit(self._languages.language)

    @Slot()
    def _on_checked(self) -> None:
        self._fairness.set_figures(self._checker.figures.get(self._languages.language))
        self._show()

    def _on_finished(self, finished: FinishedDraft) -> None:
        if finished.debate_id:
            self.close()
            self._message.show(self.tr("The debate is made: a session can be held on it."))
            self.closed.emit(finished.debate_id)
            return
        if first := self._checker.refuse(finished.remarks):
            self._languages.show(first.language)
            self.goTo(first.field or "watch_url")
        self._message.show(self.tr("Something is still missing: it is named beside its field."))

    def _show_page(self, page: str) -> None:
        self._page = page
        self._message.show("")
        self._show()

    @Slot()
    def _show(self) -> None:
        languages = self._languages
        self._rows.show(self._editor.draft, self._step, languages.language, languages.beside, self._checker.shown)
        self.changed.emit()

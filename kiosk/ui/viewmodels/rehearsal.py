"""A rehearsal or preview, in which nothing counts. In a lesson that is tried out, also what its phase is for."""

from PySide6.QtCore import QObject

from kiosk.domain.lesson import Phase
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.lesson import LessonViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class RehearsalViewModel(QObject):
    """Whether votes count, and the text of the bar that marks every screen while they do not."""

    changed = Signal()

    def __init__(self, current: CurrentSession, lesson: LessonViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._current, self._lesson = current, lesson
        current.changed.connect(self.changed)
        lesson.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether votes do not count."""
        return self._current.session is not None and self._current.session.rehearsal

    @Property(bool, notify=changed)
    def preview(self) -> bool:
        return self._current.preview

    @Property(str, notify=changed)
    def mark(self) -> str:
        """Says that nothing counts; '' while votes do."""
        if not self.on:
            return ""
        if self._lesson.rehearsing:
            return self.tr("Rehearsal — the votes are made up")
        return self.tr("Preview — nothing counts") if self._current.preview else self.tr("Rehearsal — nothing counts")

    @Property(str, notify=changed)
    def markWithHint(self) -> str:
        """Also says what a teacher who tries a lesson out should know here; '' outside such a lesson."""
        return f"{self.mark}\n{self._hint}" if self._hint else ""

    @property
    def _hint(self) -> str:
        lesson = self._lesson.lesson
        if lesson is None or not self._lesson.rehearsing:
            return ""
        if self._lesson.screen in {"bothVotes", "results"}:
            return self.tr("Page Down shows one step after the other.")
        return {
            Phase.FIRST_VOTE: self.tr("Pupils vote one by one here, or you count hands. Go on with Page Down or the arrow."),
            Phase.COMMON_GROUND: self.tr("Have this read aloud. The padlock ends the rehearsal at any time."),
            Phase.ARGUMENTS: self.tr("Each half of the class prepares one side. You can stop the time, or give a minute more."),
            Phase.DISCUSSION: self.tr("One question and one point of each side at a time. Page Up goes back."),
            Phase.SECOND_VOTE: self.tr("The class votes again, in the same way. B makes the screen black."),
            Phase.REVEAL: self.tr("Page Down shows the results here. In a lesson Enter does, or the button."),
            Phase.PAGE: self.tr("That was all. In a lesson you end the session now and print its page; here the padlock leads out."),
        }[lesson.position]

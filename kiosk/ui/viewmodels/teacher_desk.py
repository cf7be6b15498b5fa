"""The teacher's notes during a lesson on two screens: what to do now, and what to discuss."""

from PySide6.QtCore import QObject

from kiosk.services.lesson_text import how_to
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.screen_language import SCREEN_LANGUAGE
from kiosk.ui.viewmodels.lesson import LessonViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class TeacherDeskViewModel(QObject):
    """Says what the present phase is about. Knows no vote."""

    changed = Signal()

    def __init__(self, lesson: LessonViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._lesson = lesson
        lesson.changed.connect(self.changed)

    @Property(str, notify=changed)
    def toDo(self) -> str:
        """What to do in the present phase."""
        lesson = self._lesson.lesson
        return how_to(lesson.position, SCREEN_LANGUAGE) if lesson else ""

    @Property(str, notify=changed)
    def phase(self) -> str:
        """The screen that one screen alone would show: such as 'curtain' or 'ground'."""
        return self._lesson.screen

"""Two screens in a lesson: the class looks at the projector, the teacher's desk is on the kiosk's own screen."""

import logging

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.phones import PhonesViewModel
from kiosk.ui.viewmodels.teacher_desk import TeacherDeskViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DESK = "teacherDesk"
"""The screen of the main window while the class looks at the projector."""
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ProjectorViewModel(QObject):
    """Decides whether a lesson uses the second screen: from its start if there is one, later only if the teacher says so.

    Unplugging it ends that, and nothing else. What is plugged in during a lesson is offered. `ProjectorScreen` finds out which screens
    there are.
    """

    changed = Signal()
    moved = Signal()
    """The main window has another screen of the lesson."""
    swapRequested = Signal(str)
    """The main window should be on the screen of this name, and the projector's on the other one."""

    def __init__(self, lesson: LessonViewModel, visit: VisitViewModel, settings: LiveSettings, phones: PhonesViewModel) -> None:
        super().__init__()
        self._phones = phones
        self._lesson, self._visit, self._settings = lesson, visit, settings
        self._second: str | None = None
        self._on = self._lost = self._offered = self._seen_by_all = False
        self._lesson_on = lesson.on
        self._problem, self._screen = "", lesson.screen
        self._desk = TeacherDeskViewModel(lesson, self)
        lesson.changed.connect(self._on_lesson_changed)
        lesson.moved.connect(self._on_lesson_moved)

    def set_second_screen(self, name: str, *, private: bool = True) -> None:
        """Say which other screen shows a picture of its own, '' for none.

        `private` is whether nobody can see what is on the main window but who stands before it, as far as the screens can tell.
        """
        if name == self._second and private is not self._seen_by_all:
            return
        first, before = self._second is None, self._second
        self._second, self._seen_by_all = name, not private
        if first:
            self._on = bool(name) and self._lesson.on
        elif self._on and not name:
            self._on, self._lost = False, True
            self._lesson.showScreen()  # what was blank was the projector
        elif name and name != before:
            self._offered = self._lesson.on and not self._on
        if not first:
            self._protect_vote()
        self._refresh()

    @property
    def screen(self) -> str:
        """The lesson's screen on the main window; '' while no lesson is on."""
        return DESK if self._on and not self._lesson.passing else self._lesson.screen

    @Slot()
    def use(self) -> None:
        """Show the class's view on the second screen."""
        self._set_on(on=self._lesson.on and bool(self._second))

    @Slot()
    def stop(self) -> None:
        """Show the lesson on the main window only."""
        self._set_on(on=False)

    @Slot()
    def swap(self) -> None:
        """Change over the two screens. The main window will begin on its new one next time, too."""
        if not self._on or not self._second or self._visit.started:
            return
        self._problem = ""
        try:
            self._settings.change({"screen": self._second})
        except KnownError:
            _log.warning("the choice of the screen could not be saved")
            self._problem = self.tr("The screens have changed over, but that could not be saved: after a restart they are as before.")
        self.swapRequested.emit(self._second)
        self.changed.emit()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """Whether the class's view is on the second screen."""
        return self._on

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is a second screen that shows its own picture."""
        return bool(self._second)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether a screen was plugged in during this phase, and can be used by one tap."""
        return self._lesson.on and self._offered and bool(self._second) and not self._on

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What has happened to the second screen during this phase; '' for nothing."""
        if self.offered:
            return self.tr("There is a second screen: {name}").format(name=self._second)
        lost = self._lost and self._lesson.on and not self._on
        return self.tr("The projector is unplugged. The lesson goes on here.") if lost else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last action failed; '' otherwise."""
        return self._problem

    desk = child_model(TeacherDeskViewModel, "_desk")
    phones = child_model(PhonesViewModel, "_phones")

    def _set_on(self, *, on: bool) -> None:
        if on is not self._on:
            self._on = on
            self._lost = self._offered = False
            self._lesson.showScreen()
            self._lesson.end_passing()
            self._refresh()

    def _protect_vote(self) -> None:
        """Ask again who sees the screen before the next pupil votes. A ballot that all might see now is covered, and kept."""
        self._lesson.end_passing()
        if self._visit.started and self._seen_by_all and not self._lesson.blank:
            self._lesson.toggleBlank()

    @Slot()
    def _on_lesson_changed(self) -> None:
        if self._lesson.on is not self._lesson_on:
            self._lesson_on = self._lesson.on
            self._on = self._lesson_on and bool(self._second)
            self._lost = self._offered = False
        self._refresh()

    @Slot()
    def _on_lesson_moved(self) -> None:
        """Say no more what happened in an earlier phase."""
        self._lost = self._offered = False
        self.changed.emit()

    def _refresh(self) -> None:
        before, self._screen = self._screen, self.screen
        self.changed.emit()
        if self._screen != before:
            self.moved.emit()

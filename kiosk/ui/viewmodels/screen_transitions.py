"""Which screen follows when a visit, a lesson or the organiser's area changes."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.navigation import Navigation
from kiosk.ui.viewmodels.organiser.access import SCREENS, OrganiserAccess
from kiosk.ui.viewmodels.projector import ProjectorViewModel
from kiosk.ui.viewmodels.results import ResultsViewModel
from kiosk.ui.viewmodels.thanks import ThanksViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel


class ScreenTransitions(QObject):
    """Shows the next screen, with the results that it needs, after what happens without a tap on a way to it."""

    def __init__(  # noqa: PLR0913, PLR0917 - what leads from screen to screen
        self,
        navigation: Navigation,
        visit: VisitViewModel,
        results: ResultsViewModel,
        thanks: ThanksViewModel,
        lesson: LessonViewModel,
        projector: ProjectorViewModel,
        access: OrganiserAccess,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._navigation, self._visit, self._results, self._thanks = navigation, visit, results, thanks
        self._lesson, self._projector = lesson, projector
        visit.changed.connect(self._on_visit_changed)
        visit.recorded.connect(self._on_vote_recorded)
        lesson.moved.connect(self._on_lesson_moved)
        projector.moved.connect(self._on_projector_moved)
        access.screenRequested.connect(self._on_organiser_screen)

    def show_resting_screen(self) -> None:
        """Show the screen between two visits."""
        try:
            self._results.refresh(voted=False)
        finally:
            self._navigation.show(self._projector.screen or "attract")

    @Slot()
    def _on_visit_changed(self) -> None:
        state = self._visit.state
        if self._navigation.screen == "opening" and state != "opening":
            self._navigation.show("ground")
        elif state == "explaining" and self._navigation.screen == "vote":
            self._navigation.show("reason")
        elif state == "chosen" and self._navigation.screen == "reason":
            self._navigation.show("vote")

    @Slot()
    def _on_vote_recorded(self) -> None:
        self._results.refresh(voted=True)
        if self._lesson.on:
            self._thanks.start_briefly()
        else:
            self._thanks.start(self._visit.side_chosen)
        self._navigation.show("handover" if self._lesson.on else "thanks")

    @Slot(str)
    def _on_organiser_screen(self, screen: str) -> None:
        if screen == "organiser":
            self._lesson.end_passing()
        self._navigation.show(screen)

    @Slot()
    def _on_lesson_moved(self) -> None:
        """Show the lesson's screen, unless the organiser is at the kiosk."""
        if self._navigation.screen not in SCREENS:
            self.show_resting_screen()

    @Slot()
    def _on_projector_moved(self) -> None:
        """Show the teacher's desk or leave it, unless a pupil votes: no ballot is lost to a plug."""
        if not self._visit.started:
            self._on_lesson_moved()

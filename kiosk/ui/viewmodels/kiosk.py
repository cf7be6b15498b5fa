"""The whole kiosk: the current screen, and the reset between two visitors."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model, late_model
from kiosk.ui.sleep_monitor import SleepMonitor
from kiosk.ui.viewmodels.appearance import AppearanceViewModel
from kiosk.ui.viewmodels.classroom import ClassroomViewModel
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import DebateViewModel
from kiosk.ui.viewmodels.draft_question import DraftQuestionViewModel
from kiosk.ui.viewmodels.event import EventViewModel
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.language import LanguageViewModel
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.navigation import TABS, Navigation
from kiosk.ui.viewmodels.opening_hours import OpeningHoursViewModel
from kiosk.ui.viewmodels.organiser.access import SCREENS, OrganiserAccess
from kiosk.ui.viewmodels.organiser.area import OrganiserArea
from kiosk.ui.viewmodels.organiser.attention import AttentionViewModel
from kiosk.ui.viewmodels.pictures import PicturesViewModel
from kiosk.ui.viewmodels.pin import PinViewModel
from kiosk.ui.viewmodels.projector import ProjectorViewModel
from kiosk.ui.viewmodels.reading import ReadingViewModel
from kiosk.ui.viewmodels.rehearsal import RehearsalViewModel
from kiosk.ui.viewmodels.results import ResultsViewModel
from kiosk.ui.viewmodels.screen_transitions import ScreenTransitions
from kiosk.ui.viewmodels.secrecy import SecrecyViewModel
from kiosk.ui.viewmodels.speech import SpeechViewModel
from kiosk.ui.viewmodels.thanks import ThanksViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel
from kiosk.ui.viewmodels.voting_notice import VotingNotice
from kiosk.ui.viewmodels.watch import WatchViewModel

if TYPE_CHECKING:
    from kiosk.ui.qt import Readable
    from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class KioskViewModel(QObject):
    """Screens: attract, opening, the tabs, reading, reason, secrecy, languages, code, thanks, pin, organiser."""

    changed = Signal()
    quitRequested = Signal()
    restartRequested = Signal()
    wiped = Signal()
    previewLeft = Signal()
    """A tap has ended a preview, not the time or the machine."""

    def __init__(  # noqa: PLR0913, PLR0917 - every screen's view model
        self,
        debate: DebateViewModel,
        current: CurrentSession,
        visit: VisitViewModel,
        results: ResultsViewModel,
        thanks: ThanksViewModel,
        idle: IdleViewModel,
        appearance: AppearanceViewModel,
        language: LanguageViewModel,
        hours: OpeningHoursViewModel,
        secrecy: SecrecyViewModel,
        pin: PinViewModel,
        attention: AttentionViewModel,
        area: OrganiserArea,
        access: OrganiserAccess,
        speech: SpeechViewModel,
        watch: WatchViewModel,
        sleep: SleepMonitor,
        event: EventViewModel,
        pictures: PicturesViewModel,
        lesson: LessonViewModel,
        projector: ProjectorViewModel,
    ) -> None:
        super().__init__()
        self._sleep, self._event, self._pictures, self._lesson = sleep, event, pictures, lesson
        self._debate, self._current, self._visit, self._results = debate, current, visit, results
        self._thanks, self._idle, self._appearance, self._pin = thanks, idle, appearance, pin
        self._hours, self._secrecy, self._language = hours, secrecy, language
        self._speech, self._watch = speech, watch
        self._attention, self._area, self._access, self._voting_notice = attention, area, access, VotingNotice(self)
        models = (debate, current, visit, results, thanks, idle, appearance, language, hours, secrecy, pin, speech, watch)
        for child in (*models, attention, area, access, sleep, event, pictures, lesson):
            child.setParent(self)
        self._reading = ReadingViewModel(debate, lambda: self._navigation.screen == "reading", self)
        self._classroom = ClassroomViewModel(lesson, projector, debate, visit, results, appearance, language, self)
        self._rehearsal = RehearsalViewModel(current, lesson, self)
        self._draft_question = DraftQuestionViewModel(visit, self.startOver, self)
        self._navigation = Navigation(idle, thanks, lambda: lesson.on and not visit.started, self)
        self._navigation.changed.connect(self.changed)
        self._transitions = ScreenTransitions(self._navigation, visit, results, thanks, lesson, projector, access, self)
        thanks.finished.connect(self.end_visit)
        idle.timedOut.connect(partial(self.end_visit, timed_out=True))
        sleep.woke.connect(self._on_woke)
        access.closed.connect(self.end_visit)
        area.built.connect(self._on_organiser_built)
        current.changed.connect(self._on_session_changed)
        self._transitions.show_resting_screen()

    @Slot()
    def startVisit(self) -> None:
        """Start a visit from the attract screen."""
        if self._navigation.screen != "attract" or self._lesson.on or self._blocked():
            return
        self._visit.start()
        self._navigation.show("opening" if self._visit.asks_stance else "ground")

    @Slot()
    def startBallot(self) -> None:
        """Hand the screen to the next pupil of a lesson, who votes and does nothing else."""
        if self._navigation.screen != "curtain" or not (self._lesson.passing and self._visit.canVote):
            return
        if self._lesson.firstVote:
            self._visit.start_first_vote()
            self._navigation.show("firstVote")
        else:
            self._visit.start(asks_stance=False)
            self._navigation.show("vote")

    @Slot(str)
    def show(self, tab: str) -> None:
        """Go to a tab from any screen of the visit that has tabs. A lesson shows only its own."""
        allowed = TABS if not self._lesson.on else (self._lesson.screen,)
        if tab in allowed and self._navigation.screen in {*TABS, "reading", "thanks"}:
            if tab == "results":
                self._results.refresh(voted=self._visit.voted)
            self._navigation.show(tab)

    @Slot(str)
    def read(self, side: str) -> None:
        """Open the full argument of one side."""
        if self._navigation.screen in {"arguments", "reading"}:
            self._reading.open(Side(side))
            self._navigation.show("reading")

    @Slot()
    def leave(self) -> None:
        """Answer 'Still there?' with no: end the visit, after a question about written words."""
        self.registerActivity()
        self._draft_question.startOver()

    @Slot()
    def showSecrecy(self) -> None:
        self._navigation.open_detour("secrecy")

    @Slot()
    def showCode(self) -> None:
        """Enlarge the QR code."""
        if self.debate.hasCode:
            self._navigation.open_detour("code")

    @Slot()
    def showLanguages(self) -> None:
        self._navigation.open_detour("languages")

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Continue in this language on the screen that was left for the choice. From the first screen that begins the visit."""
        self._language.choose(language)
        self.goBack()
        if self._navigation.screen == "attract":
            self.startVisit()
        if self._navigation.screen == "attract":  # voting was paused meanwhile
            self._language.reset()

    @Slot()
    def goBack(self) -> None:
        """Return to the screen before secrecy, languages or the code."""
        self._navigation.go_back()

    @Slot()
    def startOver(self) -> None:
        """End the visit because of a tap."""
        preview = self._current.preview
        self.end_visit()
        if preview:
            self.previewLeft.emit()

    @Slot()
    def end_visit(self, *, timed_out: bool = False) -> None:
        """Clear everything personal and wait for the next visitor."""
        try:
            self._draft_question.reset()
            self._visit.finish(timed_out=timed_out)
            self._thanks.stop()
            self._access.close()
            self._appearance.reset()
            self._language.reset()
            self._navigation.visited_tabs.clear()
            self._reading.reset()
            self.wiped.emit()
        finally:
            self._transitions.show_resting_screen()

    @Slot()
    def openOrganiser(self) -> None:
        """End the visit, if any, and ask for the organiser's PIN."""
        if self._navigation.screen not in SCREENS:
            self.end_visit()
            self._access.open()

    def end_after_sleep(self) -> bool:
        """End what was on the screen if the machine has slept. Return whether something was ended."""
        before = self._navigation.screen, self._lesson.running
        self._sleep.check()
        return (self._navigation.screen, self._lesson.running) != before

    @Slot()
    def quit(self) -> None:
        """Quit a kiosk that has no PIN (Ctrl+Q)."""
        if not self._pin.locked:
            self.quitRequested.emit()

    @Slot()
    def registerActivity(self) -> None:
        """Start the countdowns again after a touch, key or scroll."""
        self._idle.registerActivity()
        if self._navigation.screen == "thanks":
            self._thanks.restart_countdown()
        self._pin.register_activity()

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._navigation.screen

    @property
    def visiting(self) -> bool:
        """Whether someone is reading or voting. What a lesson shows to all is no visit."""
        return self._visit.started if self._lesson.on else self._navigation.screen not in {"attract", *SCREENS}

    @Property(bool, notify=changed)
    def showsLesson(self) -> bool:
        """Whether a phase of a lesson is on the screen, not a pupil's vote or the organiser's area."""
        elsewhere = self._navigation.screen in {"vote", "firstVote", "reason", "secrecy", "handover", *SCREENS}
        return self._lesson.on and not elsewhere and not self._visit.started

    @Property("QStringList", notify=changed)
    def visitedTabs(self) -> list[str]:
        return sorted(self._navigation.visited_tabs)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What the attract screen says instead of 'Tap to begin'; '' while voting is open."""
        return self._voting_notice.on_attract(self._current.session)

    debate = child_model(DebateViewModel, "_debate")
    reading = child_model(ReadingViewModel, "_reading")
    draftQuestion = child_model(DraftQuestionViewModel, "_draft_question")
    visit = child_model(VisitViewModel, "_visit")
    results = child_model(ResultsViewModel, "_results")
    thanks = child_model(ThanksViewModel, "_thanks")
    idle = child_model(IdleViewModel, "_idle")
    appearance = child_model(AppearanceViewModel, "_appearance")
    language = child_model(LanguageViewModel, "_language")
    hours = child_model(OpeningHoursViewModel, "_hours")
    secrecy = child_model(SecrecyViewModel, "_secrecy")
    speech = child_model(SpeechViewModel, "_speech")
    watch = child_model(WatchViewModel, "_watch")
    pin = child_model(PinViewModel, "_pin")
    pictures = child_model(PicturesViewModel, "_pictures")
    lesson = child_model(LessonViewModel, "_lesson")
    classroom = child_model(ClassroomViewModel, "_classroom")
    rehearsal = child_model(RehearsalViewModel, "_rehearsal")
    eventInfo = child_model(EventViewModel, "_event")
    attention = child_model(AttentionViewModel, "_attention")
    organiser: "Readable[OrganiserViewModel]" = late_model("OrganiserViewModel", "_area.organiser")

    def _blocked(self) -> bool:
        session = self._current.session
        return session is None or session.state is SessionState.PAUSED or not self._hours.awake

    @Slot(QObject)
    def _on_organiser_built(self, organiser: "OrganiserViewModel") -> None:
        organiser.kiosk.quitRequested.connect(self.quitRequested)
        organiser.kiosk.restartRequested.connect(self.restartRequested)

    @Slot()
    def _on_woke(self) -> None:
        """Whoever was here before the machine slept is gone."""
        self._lesson.pause_after_sleep()
        self.end_visit()
        self._hours.refresh()
        self._attention.diagnostics.check()

    @Slot()
    def _on_session_changed(self) -> None:
        self._results.refresh(voted=self._visit.voted)
        self.changed.emit()

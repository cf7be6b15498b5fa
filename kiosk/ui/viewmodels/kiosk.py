"""The whole kiosk: which screen is on, and what a reset wipes."""

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.domain.session import SessionState
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.appearance import AppearanceViewModel
from kiosk.ui.viewmodels.attract_notice import AttractNotice
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import DebateViewModel, SideViewModel
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.language import LanguageViewModel
from kiosk.ui.viewmodels.opening_hours import OpeningHoursViewModel
from kiosk.ui.viewmodels.organiser.access import SCREENS, OrganiserAccess
from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel
from kiosk.ui.viewmodels.pin import RELOCK_SECONDS, PinViewModel
from kiosk.ui.viewmodels.results import ResultsViewModel
from kiosk.ui.viewmodels.secrecy import SecrecyViewModel
from kiosk.ui.viewmodels.speech import SpeechViewModel
from kiosk.ui.viewmodels.thanks import ThanksViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel
from kiosk.ui.viewmodels.watch import WatchViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TABS = ("ground", "arguments", "watch", "vote", "results")


@QmlElement
@QmlUncreatable("built in kiosk.app")
class KioskViewModel(QObject):
    """Screens: attract, opening, the tabs, reading, reason, secrecy, languages, thanks, pin, organiser."""

    changed = Signal()
    quitRequested = Signal()
    restartRequested = Signal()
    wiped = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - the one place where every screen's view model comes together
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
        organiser: OrganiserViewModel,
        access: OrganiserAccess,
        speech: SpeechViewModel,
        watch: WatchViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._debate, self._current, self._visit, self._results = debate, current, visit, results
        self._thanks, self._idle, self._appearance, self._pin, self._organiser = thanks, idle, appearance, pin, organiser
        self._hours, self._secrecy, self._language = hours, secrecy, language
        self._speech, self._watch = speech, watch
        self._door, self._notices = access, AttractNotice(self)
        models = (debate, current, visit, results, thanks, idle, appearance, language, hours, secrecy, pin, organiser, speech, watch)
        for child in (*models, access):
            child.setParent(self)
        self._screen = "attract"
        self._behind: list[str] = []
        self._reading = Side.FOR
        self._seen: set[str] = set()
        visit.changed.connect(self._follow_visit)
        visit.recorded.connect(self._thank)
        thanks.finished.connect(self.startOver)
        idle.timedOut.connect(self.startOver)
        self._door.goes.connect(self._go)
        self._door.shut.connect(self.startOver)
        organiser.kiosk.quitRequested.connect(self.quitRequested)
        organiser.kiosk.restartRequested.connect(self.restartRequested)
        current.changed.connect(self._session_changed)
        results.refresh(voted=False)

    @Slot()
    def begin(self) -> None:
        """First tap on attract."""
        if self._screen != "attract" or self._blocked():
            return
        self._visit.start()
        self._go("opening" if self._visit.asks_stance else "ground")

    @Slot(str)
    def show(self, tab: str) -> None:
        """Go to a tab, from any screen of the visit that has tabs."""
        if tab in TABS and self._screen in {*TABS, "reading", "thanks"}:
            self._results.refresh(voted=self._visit.voted)
            self._go(tab)

    @Slot(str)
    def read(self, side: str) -> None:
        """Open one side's full argument."""
        if self._screen in {"arguments", "reading"}:
            self._reading = Side(side)
            self._go("reading")

    @Slot()
    def explainSecrecy(self) -> None:
        """How the vote stays secret, from where it is asked."""
        if self._screen in {"vote", "reason"}:
            self._behind = [self._screen]
            self._go("secrecy")

    @Slot()
    def offerLanguages(self) -> None:
        """Every language to choose from, on any screen of the visit."""
        if self._screen not in {*SCREENS, "languages"}:
            self._behind = [*(self._behind if self._screen == "secrecy" else ()), self._screen]
            self._go("languages")

    @Slot(str)
    def speak(self, language: str) -> None:
        """Go on in that one where the visitor was."""
        self._language.choose(language)
        self.goBack()

    @Slot()
    def goBack(self) -> None:
        """Back to where that was asked, everything as it was."""
        if self._screen in {"secrecy", "languages"}:
            self._go(self._behind.pop())

    @Slot()
    def startOver(self) -> None:
        """Wipe everything personal and wait for the next person."""
        try:
            self._visit.finish()
            self._thanks.stop()
            self._door.close()
            self._appearance.reset()
            self._language.reset()
            self._seen.clear()
            self.wiped.emit()
            self._results.refresh(voted=False)
        finally:
            self._go("attract")

    @Slot()
    def openDoor(self) -> None:
        """The organiser's door; a visit that was going on is over."""
        if self._screen not in SCREENS:
            self.startOver()
            self._door.open()

    @Slot()
    def quit(self) -> None:
        """Ctrl+Q: the way out of a kiosk that has no PIN."""
        if not self._pin.locked:
            self.quitRequested.emit()

    @Slot()
    def poke(self) -> None:
        """Any touch, key or scroll."""
        self._idle.poke()
        if self._screen == "thanks":
            self._thanks.restart_countdown()
        self._pin.poke()

    @Property(str, notify=changed)
    def screen(self) -> str:
        """Which screen is on."""
        return self._screen

    @Property(SideViewModel, notify=changed)
    def reading(self) -> SideViewModel:
        """The argument on the reading page."""
        return self._debate.side(self._reading)

    @Property(SideViewModel, notify=changed)
    def readingNext(self) -> SideViewModel:
        """The other one."""
        return self._debate.side(self._reading.other)

    @Property("QStringList", notify=changed)
    def seen(self) -> list[str]:
        """Tabs this visitor has been to."""
        return sorted(self._seen)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """What attract says instead of 'Tap to begin'."""
        return self._notices.text(self._current.session)

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        """Whether nothing counts."""
        return self._current.session is not None and self._current.session.rehearsal

    @Property(bool, notify=changed)
    def preview(self) -> bool:
        """Whether a debate is only looked at."""
        return self._current.preview

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether a PIN is set."""
        return self._pin.locked

    @Property(DebateViewModel, constant=True)
    def debate(self) -> DebateViewModel:
        """The debate's words."""
        return self._debate

    @Property(VisitViewModel, constant=True)
    def visit(self) -> VisitViewModel:
        """The visit going on."""
        return self._visit

    @Property(ResultsViewModel, constant=True)
    def results(self) -> ResultsViewModel:
        """What may be seen of the results."""
        return self._results

    @Property(ThanksViewModel, constant=True)
    def thanks(self) -> ThanksViewModel:
        """After the vote."""
        return self._thanks

    @Property(IdleViewModel, constant=True)
    def idle(self) -> IdleViewModel:
        """Still there?"""
        return self._idle

    @Property(AppearanceViewModel, constant=True)
    def appearance(self) -> AppearanceViewModel:
        """Theme and text size."""
        return self._appearance

    @Property(LanguageViewModel, constant=True)
    def language(self) -> LanguageViewModel:
        """What is spoken."""
        return self._language

    @Property(OpeningHoursViewModel, constant=True)
    def hours(self) -> OpeningHoursViewModel:
        """Awake or not."""
        return self._hours

    @Property(SecrecyViewModel, constant=True)
    def secrecy(self) -> SecrecyViewModel:
        """What the secrecy card promises."""
        return self._secrecy

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        """Reading aloud."""
        return self._speech

    @Property(WatchViewModel, constant=True)
    def watch(self) -> WatchViewModel:
        """The debate's own video."""
        return self._watch

    @Property(PinViewModel, constant=True)
    def pin(self) -> PinViewModel:
        """The PIN pad."""
        return self._pin

    @Property(OrganiserViewModel, constant=True)
    def organiser(self) -> OrganiserViewModel:
        """Behind the PIN."""
        return self._organiser

    def _blocked(self) -> bool:
        """Whether nothing can begin now."""
        session = self._current.session
        return session is None or session.state is SessionState.PAUSED or not self._hours.awake

    @Slot()
    def _follow_visit(self) -> None:
        state = self._visit.state
        if self._screen == "opening" and state != "opening":
            self._go("ground")
        elif state == "explaining" and self._screen == "vote":
            self._go("reason")
        elif state == "chosen" and self._screen == "reason":
            self._go("vote")

    @Slot()
    def _thank(self) -> None:
        self._results.refresh(voted=True)
        if side := self._visit.side_chosen:
            self._thanks.start(side)
        self._go("thanks")

    @Slot()
    def _session_changed(self) -> None:
        self._results.refresh(voted=self._visit.voted)
        self.changed.emit()

    @Slot(str)
    def _go(self, screen: str) -> None:
        if screen in TABS:
            self._seen.add(screen)
        if screen not in {"thanks", "languages"}:
            self._thanks.stop()
        self._screen = screen
        if screen in {"attract", "thanks", "pin"}:
            self._idle.stop()
        elif screen == "organiser":
            self._idle.start_fixed(RELOCK_SECONDS)
        else:
            self._idle.start()
        self.changed.emit()

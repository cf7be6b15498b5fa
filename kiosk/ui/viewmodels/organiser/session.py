"""The Session tab: a session from start to end."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.domain.session import InvalidTransitionError, Mode, ResultsRule, Session, SessionState
from kiosk.services.live_settings import LiveSettings
from kiosk.services.results import Results, visible_results
from kiosk.services.sessions import Sessions
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.first_steps import FirstStepsViewModel
from kiosk.ui.viewmodels.organiser.new_session import NewSessionViewModel
from kiosk.ui.viewmodels.organiser.overdue_reasons import OverdueReasonsViewModel
from kiosk.ui.viewmodels.organiser.planned_end import PlannedEndViewModel
from kiosk.ui.viewmodels.organiser.reasons import ReasonsTabViewModel
from kiosk.ui.viewmodels.organiser.report import ReportTabViewModel
from kiosk.ui.viewmodels.organiser.session_history import SessionHistoryViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SessionTabViewModel(QObject):
    """The state of the session on the kiosk and the organiser's actions on it.

    `page` is 'now', 'first steps', 'new', 'history', 'overdue' or 'planned end'; `asking` is '', 'end' or 'reveal'.
    """

    changed = Signal()
    readingRequested = Signal()
    """Opens the queue of unread reasons."""

    def __init__(  # noqa: PLR0913, PLR0917 - its pages and services
        self,
        sessions: Sessions,
        settings: LiveSettings,
        first_steps: FirstStepsViewModel,
        new_session: NewSessionViewModel,
        history: SessionHistoryViewModel,
        overdue: OverdueReasonsViewModel,
        planned_end: PlannedEndViewModel,
        reasons: ReasonsTabViewModel,
        report: ReportTabViewModel,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        self._page, self._asking = "now", ""
        self._page_waits = self._helper = False
        for page in (first_steps, new_session, history, overdue, planned_end):
            page.setParent(self)
        new_session.started.connect(planned_end.start)
        new_session.endRequested.connect(self.end)
        first_steps.skipped.connect(self.showNow)
        reasons.allRead.connect(self.make_waiting_page)
        history.loaded.connect(planned_end.clear)
        for done in (new_session.started, history.loaded, overdue.answered, planned_end.answered):
            done.connect(self.showNow)
        self._sessions, self._settings = sessions, settings
        self._new_session, self._history, self._overdue, self._report = new_session, history, overdue, report
        self._planned_end, self._reasons, self._first_steps = planned_end, reasons, first_steps
        self._current, self._message = current, message
        self._votes, self._held_back = 0, False
        current.changed.connect(self.refresh)

    def set_helper(self, *, helper: bool) -> None:
        """Allow only pausing and going on, to someone with a helper's PIN."""
        self._helper = helper

    @Slot()
    def refresh(self) -> None:
        """Read the number of votes."""
        results = self._message.attempt(self._read_results)
        self._votes, self._held_back = (results.votes, results.held_back and results.split is None) if results else (0, False)
        self.changed.emit()

    @Slot()
    def showNow(self) -> None:
        """Show the session on the kiosk, or the start page of a fresh kiosk."""
        self._page, self._asking = "first steps" if self._first_steps.pending() and not self._helper else "now", ""
        self.refresh()

    @Slot(str)
    def ask(self, what: str) -> None:
        """Ask whether to 'end' the session or 'reveal' its results; '' takes the question back."""
        if self._helper:
            return
        self._page, self._asking = "now", what
        self._message.show("")
        self.refresh()
        if not what:
            self.ask_planned_end()

    @Slot()
    def showNew(self) -> None:
        if not self._helper:
            self._message.show("")
            self._new_session.open(keep=self._first_steps.pending())
            self._planned_end.propose()
            self._show("new")

    @Slot()
    def showHistory(self) -> None:
        if not self._helper:
            self._message.show("")
            self._history.open()
            self._show("history")

    def ask_overdue(self) -> None:
        """Show the question about reasons past their time, if there are any."""
        if self._overdue.refresh():
            self._show("overdue")

    def ask_planned_end(self) -> None:
        """Show the question how to go on, if the planned time is over."""
        if self._planned_end.over and not self._helper:
            self._show("planned end")

    def _show(self, page: str) -> None:
        self._page = page
        self.changed.emit()

    @Slot()
    def endRehearsal(self) -> None:
        """Delete the rehearsal and open the session it was for, with the same name and settings."""
        rehearsal = self._current.session
        if rehearsal is not None and rehearsal.rehearsal:
            start = self._sessions.start
            done = self.tr("The session is open. The rehearsal is wiped.")
            if self._run(lambda: start(rehearsal.name, self._current.debate, rehearsal.settings), done):
                self._planned_end.restart()

    @Slot()
    def pauseOrResume(self) -> None:
        if self.stage != "paused":
            self._run(lambda: self._sessions.pause(self._session), self.tr("Voting is paused."), helper_may=True)
        elif self._helper and self._planned_end.over:
            self._message.show(self.tr("The planned time is over. The organiser decides how to go on."))
        else:
            if self._planned_end.over:
                self._planned_end.clear()
            self._run(lambda: self._sessions.resume(self._session), self.tr("Voting goes on."), helper_may=True)

    @Slot()
    def reveal(self) -> None:
        self._asking = ""
        self._run(lambda: self._sessions.reveal(self._session), self.tr("Everyone can see the results now."))

    @Slot()
    def showUnanimous(self) -> None:
        """Show a result on which everyone agreed; if the session has ended, make its page again."""
        if self._run(lambda: self._sessions.show_unanimous(self._session), self.tr("The result is shown now.")) and self.stage == "ended":
            self._report.makePage()

    @Slot()
    def end(self) -> None:
        """Close the session and write its page, unless nobody voted."""
        if self._close():
            self._write_page()

    @Slot()
    def endAndRead(self) -> None:
        """Close the session and open the queue of its unread reasons. Its page is written once they are read, or the organiser leaves."""
        if self._close():
            if not self._reasons.waitingCount:
                self._write_page()
                return
            self._page_waits = True
            self.readingRequested.emit()
            self._message.show(self.tr("The session has ended. Its page is made when you have read the reasons."))

    @Slot()
    def make_waiting_page(self) -> None:
        """Write the page that waited for the reasons to be read."""
        if self._page_waits:
            self._write_page()

    def _close(self) -> bool:
        closed = self._run(lambda: self._sessions.end(self._session), "")
        if closed:
            self._planned_end.clear()
            self.showNow()
        return closed

    def _write_page(self) -> None:
        self._page_waits = False
        if self._votes:
            self._report.on_session_ended()
        else:
            self._message.show(self.tr("The session has ended. There are no votes for a page."))

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def asking(self) -> str:
        return self._asking

    firstSteps = child_model(FirstStepsViewModel, "_first_steps")
    newSession = child_model(NewSessionViewModel, "_new_session")
    history = child_model(SessionHistoryViewModel, "_history")
    overdue = child_model(OverdueReasonsViewModel, "_overdue")
    plannedEnd = child_model(PlannedEndViewModel, "_planned_end")

    @Property(str, notify=changed)
    def stage(self) -> str:
        """'none', 'open', 'paused', 'ended' or 'rehearsal'."""
        session = self._current.session
        if session is None:
            return "none"
        return "ended" if session.state is SessionState.CLOSED else session.state.value

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        return self._current.session is not None and self._current.session.rehearsal

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return {
            "none": self.tr("No session is open"),
            "open": self.tr("Open"),
            "paused": self.tr("Paused"),
            "ended": self.tr("Ended"),
            "rehearsal": self.tr("Rehearsal: nothing counts"),
        }[self.stage]

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._current.session.name if self._current.session else self.tr("Start a session")

    @Property(str, notify=changed)
    def mode(self) -> str:
        session = self._current.session
        booth = session is None or session.settings.mode is Mode.BOOTH
        return self.tr("Booth — attendees tap one by one") if booth else self.tr("Classroom")

    @Property(int, notify=changed)
    def votes(self) -> int:
        """All votes so far, including those that are not shown yet; never the split."""
        return self._votes

    @Property(bool, notify=changed)
    def heldBack(self) -> bool:
        """Whether a result is held back because everyone voted the same way. False while results are sealed."""
        return self._held_back

    @Property(str, notify=changed)
    def results(self) -> str:
        """Who can see the results."""
        session = self._current.session
        if session is None:
            return ""
        if self._held_back:
            decided = self.tr("held back: everyone who decided voted the same way")
            return decided if self.threeAnswers else self.tr("held back: everyone voted the same way")
        if session.published:
            return self.tr("shown to everyone")
        after = session.settings.results is ResultsRule.AFTER_VOTING
        return self.tr("shown after voting") if after else self.tr("sealed")

    @Property(bool, notify=changed)
    def threeAnswers(self) -> bool:
        """Whether the vote has 'Still not sure' as a third answer."""
        return self._current.offers_unsure

    @Property(bool, notify=changed)
    def revealed(self) -> bool:
        return self._current.session is not None and self._current.session.published

    @property
    def _session(self) -> Session:
        session = self._current.session
        if session is None:
            raise InvalidTransitionError
        return session

    def _read_results(self) -> Results | None:
        """Return what a visitor who voted may see; of that, the tab shows only the count."""
        session = self._current.session
        if session is None:
            return None
        return visible_results(session, self._current.counts(session), own_vote_cast=True, min_group=self._settings.active.small_group)

    def _run(self, action: Callable[[], Session], done_text: str, *, helper_may: bool = False) -> bool:
        if self._helper and not helper_may:
            return False
        session = self._message.attempt(action)
        if session is None:
            return False
        self._current.set_session(session)
        self._message.show(done_text)
        return True

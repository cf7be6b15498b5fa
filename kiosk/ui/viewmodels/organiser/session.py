"""The Session tab: a session's life from its start to its end."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.domain.session import InvalidTransitionError, Mode, ResultsRule, Session, SessionState
from kiosk.services.live_settings import LiveSettings
from kiosk.services.results import Results, visible_results
from kiosk.services.sessions import Sessions
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.new_session import NewSessionViewModel
from kiosk.ui.viewmodels.organiser.report import ReportTabViewModel
from kiosk.ui.viewmodels.organiser.session_history import SessionHistoryViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SessionTabViewModel(QObject):
    """How the session stands, and what can be done with it."""

    changed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what the three pages of this tab need
        self,
        sessions: Sessions,
        settings: LiveSettings,
        new_session: NewSessionViewModel,
        history: SessionHistoryViewModel,
        report: ReportTabViewModel,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        self._page = "now"
        for page in (new_session, history):
            page.setParent(self)
        new_session.started.connect(self.showNow)
        history.done.connect(self.showNow)
        self._sessions, self._settings = sessions, settings
        self._new_session, self._history, self._report = new_session, history, report
        self._current, self._message = current, message
        self._votes, self._held_back = 0, False
        current.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the count."""
        found = self._message.attempt(self._look)
        self._votes, self._held_back = (found.votes, found.held_back and found.split is None) if found else (0, False)
        self.changed.emit()

    @Slot()
    def showNow(self) -> None:
        """Turn to the session on the kiosk."""
        self._page = "now"
        self.refresh()

    @Slot()
    def showNew(self) -> None:
        """Prepare a new one."""
        self._message.say("")
        self._new_session.open()
        self._page = "new"
        self.changed.emit()

    @Slot()
    def showPast(self) -> None:
        """Turn to the list of all sessions."""
        self._message.say("")
        self._history.open()
        self._page = "past"
        self.changed.emit()

    @Slot()
    def openForReal(self) -> None:
        """End the rehearsal: wipe it and open the session it was for, by the same name, with the same settings."""
        tried = self._current.session
        if tried is not None and tried.rehearsal:
            start = self._sessions.start
            self._do(
                lambda: start(tried.name, self._current.debate, tried.settings), self.tr("The session is open. The rehearsal is wiped.")
            )

    @Slot()
    def pauseOrResume(self) -> None:
        """Stop taking votes, or take them again."""
        if self.stage == "paused":
            self._do(lambda: self._sessions.resume(self._session), self.tr("Voting goes on."))
        else:
            self._do(lambda: self._sessions.pause(self._session), self.tr("Voting is paused."))

    @Slot()
    def reveal(self) -> None:
        """Show the results to everyone."""
        self._do(lambda: self._sessions.reveal(self._session), self.tr("Everyone can see the results now."))

    @Slot()
    def showUnanimous(self) -> None:
        """Show everyone a result on which all agree, on its page too where there is one already."""
        if self._do(lambda: self._sessions.show_unanimous(self._session), self.tr("The result is shown now.")) and self.stage == "ended":
            self._report.makePage()

    @Slot()
    def end(self) -> None:
        """Close the session and write its page."""
        if self._do(lambda: self._sessions.end(self._session), ""):
            self._report.finish()

    @Property(str, notify=changed)
    def page(self) -> str:
        """'now', 'new' or 'past'."""
        return self._page

    @Property(NewSessionViewModel, constant=True)
    def prepare(self) -> NewSessionViewModel:
        """The new session."""
        return self._new_session

    @Property(SessionHistoryViewModel, constant=True)
    def past(self) -> SessionHistoryViewModel:
        """All sessions."""
        return self._history

    @Property(str, notify=changed)
    def stage(self) -> str:
        """'none', 'open', 'paused', 'ended' or 'rehearsal'."""
        session = self._current.session
        if session is None:
            return "none"
        return "ended" if session.state is SessionState.CLOSED else session.state.value

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        """Whether nothing counts."""
        return self._current.session is not None and self._current.session.rehearsal

    @Property(str, notify=changed)
    def stateLine(self) -> str:
        """The stage in words."""
        return {
            "none": self.tr("No session is open"),
            "open": self.tr("Open"),
            "paused": self.tr("Paused"),
            "ended": self.tr("Ended"),
            "rehearsal": self.tr("Rehearsal: nothing counts"),
        }[self.stage]

    @Property(str, notify=changed)
    def name(self) -> str:
        """The session's name."""
        return self._current.session.name if self._current.session else self.tr("Start a session")

    @Property(str, notify=changed)
    def mode(self) -> str:
        """How it is held."""
        session = self._current.session
        booth = session is None or session.settings.mode is Mode.BOOTH
        return self.tr("Booth — attendees tap one by one") if booth else self.tr("Classroom")

    @Property(int, notify=changed)
    def votes(self) -> int:
        """The count, never the split."""
        return self._votes

    @Property(bool, notify=changed)
    def heldBack(self) -> bool:
        """Whether there is a result that others could see if the organiser agreed; never told while it is sealed."""
        return self._held_back

    @Property(str, notify=changed)
    def results(self) -> str:
        """Who sees the results."""
        session = self._current.session
        if session is None:
            return ""
        if self._held_back:
            return self.tr("held back: everyone voted the same way")
        if session.published:
            return self.tr("shown to everyone")
        after = session.settings.results is ResultsRule.AFTER_VOTING
        return self.tr("shown after voting") if after else self.tr("sealed")

    @Property(bool, notify=changed)
    def revealed(self) -> bool:
        """Whether there is nothing left to reveal."""
        return self._current.session is not None and self._current.session.published

    @property
    def _session(self) -> Session:
        session = self._current.session
        if session is None:
            raise InvalidTransitionError
        return session

    def _look(self) -> Results | None:
        """What a visitor who voted may see; of that the count and no more is told here."""
        session = self._current.session
        if session is None:
            return None
        return visible_results(session, self._current.counts(session), own_vote_cast=True, min_group=self._settings.active.small_group)

    def _do(self, move: Callable[[], Session], done: str) -> bool:
        session = self._message.attempt(move)
        if session is None:
            return False
        self._current.become(session)
        self._message.say(done)
        return True

"""All sessions: show, reopen, compare and erase, and the log of each."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.session import Session, SessionState
from kiosk.i18n import format_day
from kiosk.services.erasure import ErasurePlan, ErasureResult, SessionEraser
from kiosk.services.sessions import Sessions
from kiosk.ui.dependencies import ReadDebate
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.organiser.session_comparison import SessionComparison
from kiosk.ui.viewmodels.organiser.session_log import SessionLogViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAIR = 2


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SessionHistoryViewModel(QObject):
    """Lists sessions, the latest first. One or two can be marked. Actions that cannot be undone ask for the PIN again."""

    changed = Signal()
    loaded = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - its services, and the objects the tabs share
        self,
        sessions: Sessions,
        eraser: SessionEraser,
        read_debate: ReadDebate,
        comparison: SessionComparison,
        log: SessionLogViewModel,
        confirmation: PinConfirmation,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        for part in (comparison, log):
            part.setParent(self)
        self._sessions, self._eraser, self._read_debate, self._comparison, self._log = sessions, eraser, read_debate, comparison, log
        self._confirmation, self._current, self._message = confirmation, current, message
        self._listed: list[Session] = []
        self._marked: list[str] = []
        self._rows: list[list[str]] = []
        self._plan: ErasurePlan | None = None

    def open(self) -> None:
        self._listed = list(reversed(self._message.attempt(self._sessions.all) or []))
        self._marked = []
        self.goBack()

    @Slot(int)
    def mark(self, index: int) -> None:
        """Mark a session or unmark it. A third mark replaces the first."""
        marked = self._listed[index].id
        others = [each for each in self._marked if each != marked]
        self._marked = others if len(others) < len(self._marked) else [*others, marked][-_PAIR:]
        self._message.show("")
        self.goBack()

    @Slot()
    def compare(self) -> None:
        """Compare the two marked sessions by what everyone may see."""
        if self.canCompare:
            self._rows = self._message.attempt(lambda: self._comparison.rows(*self._marked_sessions())) or []
            self.changed.emit()

    @Slot()
    def showLog(self) -> None:
        """Show the log of the marked session, or of the kiosk if none is marked."""
        if not self._marked:
            self._log.show_kiosk()
        elif len(self._marked) == 1:
            self._log.show(self._marked_sessions()[0])

    @Slot()
    def goBack(self) -> None:
        """Return from the comparison, the log or the question to the list."""
        self._rows, self._plan = [], None
        self._log.close()
        self.changed.emit()

    @Slot()
    def load(self) -> None:
        """Show a closed session on the kiosk again: its results, reasons and page."""
        if self.canLoad:
            self._load(lambda: self._marked_sessions()[0], self.tr("This session is on the kiosk again. It takes no votes."))

    @Slot()
    def reopen(self) -> None:
        """Reopen a closed session for voting after the PIN. Its report will say so."""
        if self.canLoad:
            self._confirmation.ask(self._reopen)

    @Slot()
    def askToErase(self) -> None:
        """Ask whether to erase the marked session, with what will be deleted."""
        if self.canErase:
            self._plan = self._message.attempt(lambda: self._eraser.plan(self._marked_sessions()[0]))
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Erase the session after the PIN."""
        if self._plan is not None:
            self._confirmation.ask(self._erase_confirmed)

    log = child_model(SessionLogViewModel, "_log")

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """Names, the latest session first."""
        return [session.name for session in self._listed]

    @Property("QStringList", notify=changed)
    def details(self) -> list[str]:
        """The day, debate, state and number of reopenings of each session."""
        return [self._detail(session) for session in self._listed]

    @Property("QVariantList", notify=changed)
    def marked(self) -> list[int]:
        """The indices of the marked sessions."""
        return [index for index, session in enumerate(self._listed) if session.id in self._marked]

    @Property(bool, notify=changed)
    def canCompare(self) -> bool:
        return len(self._marked) == _PAIR

    @Property(bool, notify=changed)
    def canLoad(self) -> bool:
        """Whether one closed session is marked and none runs."""
        running = any(session.running for session in self._listed)
        return not running and [session.state for session in self._marked_sessions() if not session.rehearsal] == [SessionState.CLOSED]

    @Property(bool, notify=changed)
    def canErase(self) -> bool:
        """Whether one session is marked and does not run."""
        return [session.running for session in self._marked_sessions()] == [False]

    @Property("QStringList", notify=changed)
    def labels(self) -> list[str]:
        """The rows of the comparison; empty if nothing is compared."""
        return [row[0] for row in self._rows]

    @Property("QStringList", notify=changed)
    def left(self) -> list[str]:
        """The values of the session that was marked first."""
        return [row[1] for row in self._rows]

    @Property("QStringList", notify=changed)
    def right(self) -> list[str]:
        return [row[2] for row in self._rows]

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked before erasing; '' if nothing is asked."""
        if self._plan is None:
            return ""
        question = self.tr(
            "Erase ‘{name}’ with its votes and its reasons? Its pages and exports go too (files: {files}), "
            "and what is set aside of it (copies: {copies}). There is no way back, not even from a copy."
        )
        files, copies = len(self._plan.files) + len(self._plan.damaged), len(self._plan.copies)
        return question.format(name=self._plan.session.name, files=files, copies=copies)

    def _marked_sessions(self) -> list[Session]:
        by_id = {session.id: session for session in self._listed}
        return [by_id[each] for each in self._marked]

    def _detail(self, session: Session) -> str:
        states = {
            SessionState.REHEARSAL: self.tr("rehearsal"),
            SessionState.OPEN: self.tr("open"),
            SessionState.PAUSED: self.tr("paused"),
            SessionState.CLOSED: self.tr("rehearsal, ended") if session.rehearsal else self.tr("ended"),
        }
        day = format_day(session.opened_on, QLocale())
        details = [day, session.debate_id, states[session.state]]
        if session.reopened:
            details.append(self.tr("opened again: {times}").format(times=session.reopened))
        return " · ".join(details)

    def _reopen(self) -> None:
        debate = self._message.attempt(lambda: self._read_debate(self._marked_sessions()[0].debate_id))
        if debate:
            done_text = self.tr("The session takes votes again. Its report will say that it was opened again.")
            self._load(lambda: self._sessions.reopen(self._marked_sessions()[0], debate), done_text)

    def _load(self, action: Callable[[], Session], done_text: str) -> None:
        session = self._message.attempt(action)
        debate = self._message.attempt(lambda: self._read_debate(session.debate_id)) if session else None
        if session is None or debate is None:
            return
        self._current.set_session(session, debate)
        self._message.show(done_text)
        self.loaded.emit()

    def _erase_confirmed(self) -> None:
        plan = self._plan
        if plan is None:
            return
        result = self._message.attempt(lambda: self._eraser.erase(plan))
        if result and self._current.session and self._current.session.id == plan.session.id:
            self._current.set_session(None)
        self.open()
        if result:
            self._message.show(self._erased_text(result))

    def _erased_text(self, result: ErasureResult) -> str:
        sentences = [self.tr("‘{name}’ is erased.").format(name=result.plan.session.name)]
        if result.pending_copy:
            waiting = self.tr("The second copy still holds it: it goes from there when {place} is back.")
            sentences.append(waiting.format(place=result.pending_copy))
        if result.print_jobs:
            jobs = ", ".join(result.print_jobs)
            sentences.append(self.tr("The print queue may still hold pages of it: {jobs}.").format(jobs=jobs))
        return " ".join(sentences)

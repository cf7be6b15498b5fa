"""Every session there was: looked at again, opened again, two side by side, erased."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.session import Session, SessionState
from kiosk.services.erasure import ErasurePlan, SessionEraser
from kiosk.services.sessions import Sessions
from kiosk.ui.dependencies import ReadDebate
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.organiser.session_comparison import SessionComparison
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PAIR = 2


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SessionHistoryViewModel(QObject):
    """A list, the youngest first, of which one or two are marked. What cannot be undone asks for the PIN once more."""

    changed = Signal()
    done = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - what it does, and what it shows that by
        self,
        sessions: Sessions,
        eraser: SessionEraser,
        read_debate: ReadDebate,
        comparison: SessionComparison,
        confirmation: PinConfirmation,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__()
        comparison.setParent(self)
        self._sessions, self._eraser, self._read_debate, self._comparison = sessions, eraser, read_debate, comparison
        self._confirmation, self._current, self._message = confirmation, current, message
        self._listed: list[Session] = []
        self._marked: list[str] = []
        self._rows: list[list[str]] = []
        self._plan: ErasurePlan | None = None
        self._sure = False

    def open(self) -> None:
        """Read them all."""
        self._listed = list(reversed(self._message.attempt(self._sessions.all) or []))
        self._marked, self._rows, self._plan, self._sure = [], [], None, False
        self.changed.emit()

    @Slot(int)
    def mark(self, index: int) -> None:
        """Mark one, or no longer; of more than two the one marked first gives way."""
        wanted = self._listed[index].id
        kept = [each for each in self._marked if each != wanted]
        self._marked = kept if len(kept) < len(self._marked) else [*kept, wanted][-_PAIR:]
        self._rows, self._plan, self._sure = [], None, False
        self._message.say("")
        self.changed.emit()

    @Slot()
    def compare(self) -> None:
        """Put the two side by side, with what everyone may see of each."""
        if self.canCompare:
            self._rows = self._message.attempt(lambda: self._comparison.rows(*self._chosen())) or []
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """From the comparison or the question to the list."""
        self._rows, self._plan, self._sure = [], None, False
        self.changed.emit()

    @Slot()
    def takeUp(self) -> None:
        """Have an ended session on the kiosk again: its results, its reasons, its page."""
        if self.canTakeUp:
            self._go_on(lambda: self._chosen()[0], self.tr("This session is on the kiosk again. It takes no votes."))

    @Slot()
    def reopen(self) -> None:
        """Take votes again in an ended session, once the PIN is given; its report will say so."""
        if self.canTakeUp:
            self._confirmation.ask(self._reopen)

    @Slot()
    def erase(self) -> None:
        """Ask whether the marked session is to go for good, and say what goes with it."""
        if self.canErase:
            self._plan = self._message.attempt(lambda: self._eraser.plan(self._chosen()[0]))
            self._sure = False
            self.changed.emit()

    @Slot()
    def beSure(self) -> None:
        """The second question."""
        self._sure = self._plan is not None
        self.changed.emit()

    @Slot()
    def eraseForGood(self) -> None:
        """Erase, once the PIN is given."""
        if self._sure:
            self._confirmation.ask(self._erase)

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """Names, the youngest session first."""
        return [session.name for session in self._listed]

    @Property("QStringList", notify=changed)
    def details(self) -> list[str]:
        """Day, state and how often each was opened again."""
        return [self._detail(session) for session in self._listed]

    @Property("QVariantList", notify=changed)
    def marked(self) -> list[int]:
        """Which rows are marked."""
        return [index for index, session in enumerate(self._listed) if session.id in self._marked]

    @Property(bool, notify=changed)
    def canCompare(self) -> bool:
        """Whether two are marked."""
        return len(self._marked) == _PAIR

    @Property(bool, notify=changed)
    def canTakeUp(self) -> bool:
        """Whether one ended session is marked, and none runs."""
        running = any(session.running for session in self._listed)
        return not running and [session.state for session in self._chosen() if not session.rehearsal] == [SessionState.CLOSED]

    @Property(bool, notify=changed)
    def canErase(self) -> bool:
        """Whether one session is marked that does not run."""
        return [session.running for session in self._chosen()] == [False]

    @Property("QStringList", notify=changed)
    def labels(self) -> list[str]:
        """What is compared, a line each; empty where nothing is."""
        return [row[0] for row in self._rows]

    @Property("QStringList", notify=changed)
    def left(self) -> list[str]:
        """What the session marked first has there."""
        return [row[1] for row in self._rows]

    @Property("QStringList", notify=changed)
    def right(self) -> list[str]:
        """What the other one has there."""
        return [row[2] for row in self._rows]

    @Property(str, notify=changed)
    def question(self) -> str:
        """What is asked before erasing; empty where nothing is."""
        if self._plan is None:
            return ""
        if self._sure:
            return self.tr("Really? There is no way back, not even from a copy.")
        said = self.tr(
            "Erase ‘{name}’ with its votes and its reasons? Its pages and exports go too (files: {files}), "
            "and what is set aside of it (copies: {copies})."
        )
        files, copies = len(self._plan.files) + len(self._plan.damaged), len(self._plan.copies)
        return said.format(name=self._plan.session.name, files=files, copies=copies)

    @Property(bool, notify=changed)
    def sure(self) -> bool:
        """Whether it is the second question."""
        return self._sure

    def _chosen(self) -> list[Session]:
        by_id = {session.id: session for session in self._listed}
        return [by_id[each] for each in self._marked]

    def _detail(self, session: Session) -> str:
        states = {
            SessionState.REHEARSAL: self.tr("rehearsal"),
            SessionState.OPEN: self.tr("open"),
            SessionState.PAUSED: self.tr("paused"),
            SessionState.CLOSED: self.tr("rehearsal, ended") if session.rehearsal else self.tr("ended"),
        }
        day = QLocale().toString(session.opened_on, QLocale.FormatType.ShortFormat)  # type: ignore[call-overload] # takes a date
        said = [day, session.debate_id, states[session.state]]
        if session.reopened:
            said.append(self.tr("opened again: {times}").format(times=session.reopened))
        return " · ".join(said)

    def _reopen(self) -> None:
        debate = self._message.attempt(lambda: self._read_debate(self._chosen()[0].debate_id))
        if debate:
            said = self.tr("The session takes votes again. Its report will say that it was opened again.")
            self._go_on(lambda: self._sessions.reopen(self._chosen()[0], debate), said)

    def _go_on(self, move: Callable[[], Session], said: str) -> None:
        session = self._message.attempt(move)
        debate = self._message.attempt(lambda: self._read_debate(session.debate_id)) if session else None
        if session is None or debate is None:
            return
        self._current.become(session, debate)
        self._message.say(said)
        self.done.emit()

    def _erase(self) -> None:
        plan = self._plan
        if plan is None:
            return
        erased = self._message.attempt(lambda: self._eraser.erase(plan))
        if erased and self._current.session and self._current.session.id == plan.session.id:
            self._current.become(None)
        self.open()
        if erased:
            said = self.tr("‘{name}’ is erased.").format(name=plan.session.name)
            waiting = self.tr("The second copy still holds it: it goes from there when {place} is back.")
            self._message.say(f"{said} {waiting.format(place=erased.pending_copy)}" if erased.pending_copy else said)

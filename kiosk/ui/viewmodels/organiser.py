"""Behind the PIN: the session's life, its page, and the reasons that wait."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, OutOfTurnError, ResultsRule, Session, SessionSettings, SessionState
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonState
from kiosk.ui.parts import Parts
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current import CurrentSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in app.py")
class OrganiserViewModel(QObject):
    """What the organiser sees is what visitors may see, and the count."""

    changed = Signal()
    back = Signal()
    leave = Signal()

    def __init__(self, parts: Parts, current: CurrentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._current = current
        self._message = ""
        self._waiting: list[Reason] = []
        self._moderating = False
        self._votes = self._reasons = 0

    def open(self) -> None:
        """Come in."""
        self._message = ""
        self._moderating = False
        self._refresh()

    def close(self) -> None:
        """Leave nothing on screen."""
        self._waiting = []
        self._moderating = False

    @Slot(str)
    def start(self, name: str) -> None:
        """Open a session of this name with a booth's settings."""
        self._do(lambda: self._parts.sessions.start(name, self._parts.debate, SessionSettings()), self.tr("The session is open."))

    @Slot()
    def pauseOrResume(self) -> None:
        """Stop taking votes, or take them again."""
        session = self._session
        if session.state is SessionState.PAUSED:
            self._do(lambda: self._parts.sessions.resume(session), self.tr("Voting goes on."))
        else:
            self._do(lambda: self._parts.sessions.pause(session), self.tr("Voting is paused."))

    @Slot()
    def reveal(self) -> None:
        """Show the results to everyone."""
        self._do(lambda: self._parts.sessions.reveal(self._session), self.tr("Everyone can see the results now."))

    @Slot()
    def end(self) -> None:
        """Close the session and write its page."""
        self._do(lambda: self._parts.sessions.end(self._session), "")
        if self.stage == "ended":
            self._with_page(self._ended)

    @Slot()
    def printPage(self) -> None:
        """Write the page anew, with the reasons shown by now, and print it."""
        self._with_page(self._print)

    @Slot()
    def moderate(self) -> None:
        """Go through the waiting reasons."""
        self._moderating = bool(self._waiting)
        self.changed.emit()

    @Slot(bool)
    def decide(self, show: bool) -> None:
        """Show or hide the reason on screen and go to the next."""
        if not self._waiting:
            return
        reason = self._waiting[0]
        try:
            self._parts.moderation.decide(self._session.id, reason, show=show)
        except KnownError as error:
            self._message = str(error)
        self._refresh()
        self._moderating = self._moderating and bool(self._waiting)
        self.changed.emit()

    @Slot()
    def stopModerating(self) -> None:
        """Back to the session; the rest goes on waiting."""
        self._moderating = False
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """Back to the kiosk."""
        self.back.emit()

    @Slot()
    def leaveKiosk(self) -> None:
        """Close the program."""
        self.leave.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """'none', 'open', 'paused', 'ended' or 'rehearsal'."""
        session = self._current.session
        if session is None:
            return "none"
        return "ended" if session.state is SessionState.CLOSED else session.state.value

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

    @Property(int, notify=changed)
    def reasonCount(self) -> int:
        """Reasons of the session, in any state."""
        return self._reasons

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Reasons to decide on."""
        return len(self._waiting)

    @Property(bool, notify=changed)
    def moderating(self) -> bool:
        """Whether a reason is on screen."""
        return self._moderating

    @Property(str, notify=changed)
    def reasonWords(self) -> str:
        """The reason on screen."""
        return self._waiting[0].text if self._waiting else ""

    @Property(bool, notify=changed)
    def reasonIsFor(self) -> bool:
        """Its side."""
        return bool(self._waiting) and self._waiting[0].final is Side.FOR

    @Property(str, notify=changed)
    def results(self) -> str:
        """Who sees the results."""
        session = self._current.session
        if session is None:
            return ""
        if session.published:
            return self.tr("shown to everyone")
        after = session.settings.results is ResultsRule.AFTER_VOTING
        return self.tr("shown after voting") if after else self.tr("sealed")

    @Property(bool, notify=changed)
    def revealed(self) -> bool:
        """Whether there is nothing left to reveal."""
        return self._current.session is not None and self._current.session.published

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the last action did, or why it did not."""
        return self._message

    @property
    def _session(self) -> Session:
        session = self._current.session
        if session is None:
            raise OutOfTurnError
        return session

    def _do(self, move: Callable[[], Session], done: str) -> None:
        try:
            session = move()
        except KnownError as error:
            self._message = str(error)
        except OutOfTurnError:
            self._message = self.tr("That is not possible now.")
        else:
            self._message = done
            self._current.become(session)
        self._refresh()

    def _with_page(self, done: Callable[[Path], str]) -> None:
        try:
            self._message = done(self._parts.make_page(self._session))
        except (KnownError, OutOfTurnError) as error:
            self._message = str(error)
        self._refresh()

    def _ended(self, path: Path) -> str:
        said = self.tr("The session has ended. The page is saved as {path}.").format(path=path)
        if not self._waiting:
            return said
        return f"{said} {self.tr('It leaves out the reasons that wait for you: go through them, then print it again.')}"

    def _print(self, path: Path) -> str:
        try:
            self._parts.printer().print_file(path, self._parts.settings.printer)
        except KnownError as error:
            return str(error)
        return self.tr("The page is on its way to the printer, and saved as {path}.").format(path=path)

    def _refresh(self) -> None:
        session = self._current.session
        self._waiting, self._votes, self._reasons = [], 0, 0
        if session:
            try:
                self._waiting = list(self._parts.moderation.waiting(session.id, closed=session.state is SessionState.CLOSED))
                self._votes = self._parts.counts.counts(session.id).now.votes
                self._reasons = sum(self._parts.reasons.counts(session.id)[state] for state in ReasonState)
            except KnownError as error:
                self._message = str(error)
        self.changed.emit()

"""The planned time of the session and of a new one, and the question when it is over."""

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.session import Session, SessionState
from kiosk.errors import KnownError
from kiosk.services.planned_end import PlannedEnd
from kiosk.services.sessions import Sessions
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = (15, 30, 45, 60, 90, 120, 180, 240, 300, 360, 480, 600, 720)
"""Minutes."""
_HOUR = 60


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PlannedEndViewModel(QObject):
    """Sets the planned time in steps; less than the first one is no end. Emits `answered` when the organiser has decided how to go on."""

    changed = Signal()
    answered = Signal()

    def __init__(self, plan: PlannedEnd, sessions: Sessions, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._plan, self._sessions, self._current, self._message = plan, sessions, current, message
        self._proposed: int | None = None
        current.changed.connect(self.changed)

    def propose(self) -> None:
        """Offer the time of the last session for a new one."""
        self._proposed = self._plan.last_minutes or None
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        """Give the new session its time. In a rehearsal it stands still until the session opens."""
        self._set(self._proposed)

    @Slot()
    def restart(self) -> None:
        """Start the time of a session that was rehearsed."""
        self._set(self._plan.last_minutes or None)

    @Slot()
    def clear(self) -> None:
        """Forget the end of the session."""
        if session := self._current.session:
            self._message.attempt(lambda: self._plan.clear(session.id))
            self.changed.emit()

    @property
    def over(self) -> bool:
        """Whether the organiser has to decide how a session goes on."""
        session = self._current.session
        return session is not None and session.running and self._plan.is_over(session.id)

    @Slot(int)
    def step(self, direction: int) -> None:
        self._message.show("")
        self._set(_stepped(self._remaining, direction))

    @Slot(int)
    def stepProposal(self, direction: int) -> None:
        self._proposed = _stepped(self._proposed, direction)
        self.changed.emit()

    @Slot(int)
    def goOn(self, minutes: int) -> None:
        """Continue a session whose time is over, for some minutes or, for 0, without an end."""
        saved = self._set(minutes or None)
        if self._resume() and saved:
            text = self.tr("Voting goes on for {time}.").replace("{time}", self._text(minutes))
            self._message.show(text if minutes else self.tr("Voting goes on, without an end time."))

    @Property(str, notify=changed)
    def left(self) -> str:
        """The time left, such as '1 h 30 min'."""
        return self._text(self._remaining)

    @Property(bool, notify=changed)
    def least(self) -> bool:
        return self._remaining is None

    @Property(bool, notify=changed)
    def most(self) -> bool:
        return (self._remaining or 0) >= STEPS[-1]

    @Property(str, notify=changed)
    def proposal(self) -> str:
        """The time of a new session."""
        return self._text(self._proposed)

    @Property(bool, notify=changed)
    def proposalLeast(self) -> bool:
        return self._proposed is None

    @Property(bool, notify=changed)
    def proposalMost(self) -> bool:
        return self._proposed == STEPS[-1]

    @property
    def _remaining(self) -> int | None:
        return self._plan.remaining(self._current.session.id) if self._current.session else None

    def _resume(self) -> bool:
        session = self._current.session
        if session is None or session.state is not SessionState.PAUSED:
            return False
        resumed: Session | None = self._message.attempt(lambda: self._sessions.resume(session))
        if resumed is not None:
            self._current.set_session(resumed)
            self.answered.emit()
        return resumed is not None

    def _set(self, minutes: int | None) -> bool:
        """Return whether the time is saved; if not, it holds until the program ends, and the message says why."""
        session = self._current.session
        if session is None:
            return False
        try:
            self._plan.set(session.id, minutes or 0, counting=not session.rehearsal)
        except KnownError as error:
            self._message.show_error(error)
            return False
        finally:
            self.changed.emit()
        return True

    def _text(self, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("No end time")
        hours, rest = divmod(minutes, _HOUR)
        text = self.tr("{hours} h {minutes} min") if hours and rest else self.tr("{hours} h") if hours else self.tr("{minutes} min")
        return text.replace("{hours}", QLocale().toString(hours)).replace("{minutes}", QLocale().toString(rest))


def _stepped(minutes: int | None, direction: int) -> int | None:
    """Return the next longer time (1) or the next shorter one (-1)."""
    if direction > 0:
        return next((step for step in STEPS if step > (minutes or 0)), STEPS[-1])
    return next((step for step in reversed(STEPS) if step < (minutes or 0)), None)

"""Plays a lesson on the real screens with made-up votes, then returns to the session that was on the kiosk."""

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.debate import Debate
from kiosk.domain.session import Session
from kiosk.services.lesson_rehearsal import made_up_counts, rehearsal_of, short_lesson
from kiosk.services.preview import EMPTY_COUNTS
from kiosk.services.sessions import Sessions
from kiosk.ui.dependencies import ReadDebate
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.organiser.access import OrganiserAccess
from kiosk.ui.viewmodels.organiser.organiser import OrganiserViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

_FORGOTTEN = 15 * 60 * 1000
"""Milliseconds on one screen after which nobody is at the rehearsal any more: a kiosk left in it would count nobody."""


class LessonRehearsal(QObject):
    """Begins in the organiser's area and ends at the way to it, which asks for the PIN.

    Nothing of it is stored, so a restart ends it, too.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - its services, and the objects the tabs share
        self,
        organiser: OrganiserViewModel,
        read_debate: ReadDebate,
        sessions: Sessions,
        kiosk: KioskViewModel,
        access: OrganiserAccess,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__(kiosk)
        self._read_debate, self._sessions, self._kiosk, self._current, self._message = read_debate, sessions, kiosk, current, message
        self._previous: tuple[Session | None, Debate] | None = None
        self._timer = QTimer(self, interval=_FORGOTTEN, singleShot=True)
        self._timer.timeout.connect(self.end)
        organiser.lesson.rehearsalRequested.connect(self.start)
        organiser.session.newSession.lessonRehearsalRequested.connect(self.start)
        access.screenRequested.connect(self._restore_session)
        kiosk.lesson.moved.connect(self._keep_waiting)

    @Slot(str)
    def start(self, debate_id: str) -> None:
        """Leave the organiser's area and show the first phase."""
        debate = self._message.attempt(lambda: self._read_debate(debate_id))
        if debate is None:
            return
        self._kiosk.end_visit()
        self._previous = (self._current.session, self._current.debate)
        session = rehearsal_of(debate, self._sessions.today())
        self._current.set_made_up_counts(made_up_counts())
        self._current.set_session(session, debate)
        self._kiosk.lesson.rehearse(short_lesson(session))
        self._timer.start()

    @Slot()
    def end(self) -> None:
        """Return to the screens of the session that was on before, and end the visit, if there is one."""
        self._restore_session()
        self._kiosk.end_visit()

    @Slot()
    def _restore_session(self) -> None:
        if self._previous is not None:
            previous, self._previous = self._previous, None
            self._timer.stop()
            self._current.set_made_up_counts(EMPTY_COUNTS)
            self._current.set_session(*previous)

    @Slot()
    def _keep_waiting(self) -> None:
        if self._previous is not None:
            self._timer.start()

"""Pauses a session whose planned time is over."""

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.session import SessionState
from kiosk.errors import KnownError
from kiosk.services.planned_end import PlannedEnd
from kiosk.services.sessions import Sessions
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.kiosk import KioskViewModel

_INTERVAL = 5000


class EndTimer(QObject):
    """Waits for the visit that is going on, which ends by itself if nobody touches the screen: no vote is cut short.

    A session that cannot be paused is paused at the next poll. Nothing is revealed.
    """

    def __init__(self, plan: PlannedEnd, sessions: Sessions, kiosk: KioskViewModel, current: CurrentSession) -> None:
        super().__init__(kiosk)
        self._plan, self._sessions, self._kiosk, self._current = plan, sessions, kiosk, current
        timer = QTimer(self, interval=_INTERVAL)
        timer.timeout.connect(self.poll)
        timer.start()
        kiosk.wiped.connect(self._pause_if_over)
        self.poll()

    @Slot()
    def poll(self) -> None:
        if not self._kiosk.visiting and self._pause_if_over():
            self._plan.save()
        self._plan.save_if_due()
        if self._kiosk.screen == "organiser":
            self._kiosk.organiser.session.plannedEnd.changed.emit()

    @Slot()
    def _pause_if_over(self) -> bool:
        """Return whether the session was paused. The file is left alone: its time would be that of the end of a visit."""
        session = self._current.session
        if session is None or session.state is not SessionState.OPEN or not self._plan.is_over(session.id):
            return False
        try:
            paused = self._sessions.pause(session)
        except KnownError:
            return False
        self._current.set_session(paused)
        if self._kiosk.screen == "organiser":
            self._kiosk.organiser.announce_planned_end()
        return True

"""Shows a debate on the real screens for one visit, then returns to the session that was on the kiosk."""

from PySide6.QtCore import QObject

from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.services.preview import preview_of
from kiosk.services.sessions import Sessions
from kiosk.ui.dependencies import ReadDebate
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.organiser.access import OrganiserAccess
from kiosk.ui.viewmodels.organiser.debates import DebatesViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.pin import RELOCK_SECONDS


class Preview(QObject):
    """Ends with the visit, however that ends: a kiosk left in a preview would count nobody.

    A tap that ends it leads back to the debates, unless nobody was there for so long that the organiser's area would have been locked.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - its services, and the objects the tabs share
        self,
        debates: DebatesViewModel,
        read_debate: ReadDebate,
        sessions: Sessions,
        kiosk: KioskViewModel,
        access: OrganiserAccess,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__(kiosk)
        self._read_debate, self._sessions, self._kiosk, self._access = read_debate, sessions, kiosk, access
        self._current, self._message = current, message
        self._previous: tuple[Session | None, Debate] | None = None
        self._attended = False
        kiosk.idle.activity.connect(self._on_activity)
        kiosk.wiped.connect(self._restore_session)
        kiosk.previewLeft.connect(self._return_to_debates)
        debates.previewRequested.connect(self.start)

    @Slot(str)
    def start(self, debate_id: str) -> None:
        """Leave the organiser's area and start a visit."""
        debate = self._message.attempt(lambda: self._read_debate(debate_id))
        if debate is None:
            return
        self._kiosk.end_visit()
        session = self._current.session
        rules = session.settings if session and session.debate_id == debate_id else SessionSettings()
        self._previous = (session, self._current.debate)
        self._current.set_session(preview_of(debate, rules, self._sessions.today()), debate)
        self._kiosk.startVisit()
        self._attended = True
        if self._kiosk.screen == "attract":
            self._restore_session()
            self._return_to_debates()
            self._message.show(self.tr("Nothing can be shown to visitors outside the opening hours."))

    @Slot()
    def _restore_session(self) -> None:
        if self._previous is not None:
            previous, self._previous = self._previous, None
            self._current.set_session(*previous)

    @Slot(int)
    def _on_activity(self, idle_seconds: int) -> None:
        self._attended = self._attended and idle_seconds < RELOCK_SECONDS

    @Slot()
    def _return_to_debates(self) -> None:
        if self._attended:
            self._access.return_from_preview()

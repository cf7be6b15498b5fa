"""Shows a debate on the real screens for the length of one visit, then goes back to the session that was on the kiosk."""

from PySide6.QtCore import QObject

from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.services.preview import preview_of
from kiosk.services.sessions import Sessions
from kiosk.ui.dependencies import ReadDebate
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.organiser.debates import DebatesViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage


class Preview(QObject):
    """Ends with the visit, however that ends: a kiosk that is left alone in a preview would count nobody."""

    def __init__(  # noqa: PLR0913, PLR0917 - where it is asked for, what it shows, and what comes back after it
        self,
        debates: DebatesViewModel,
        read_debate: ReadDebate,
        sessions: Sessions,
        kiosk: KioskViewModel,
        current: CurrentSession,
        message: StatusMessage,
    ) -> None:
        super().__init__(kiosk)
        self._read_debate, self._sessions, self._kiosk, self._current, self._message = read_debate, sessions, kiosk, current, message
        self._before: tuple[Session | None, Debate] | None = None
        kiosk.wiped.connect(self._over)
        debates.previewWanted.connect(self.begin)

    @Slot(str)
    def begin(self, wanted: str) -> None:
        """Leave the organiser's screens and begin a visit."""
        try:
            debate = self._read_debate(wanted)
        except KnownError as error:
            self._message.say(str(error))
            return
        self._kiosk.startOver()
        session = self._current.session
        rules = session.settings if session and session.debate_id == wanted else SessionSettings()
        self._before = (session, self._current.debate)
        self._current.become(preview_of(debate, rules, self._sessions.today()), debate)
        self._kiosk.begin()
        if self._kiosk.screen == "attract":  # outside the opening hours nothing begins
            self._over()

    @Slot()
    def _over(self) -> None:
        if self._before is not None:
            before, self._before = self._before, None
            self._current.become(*before)

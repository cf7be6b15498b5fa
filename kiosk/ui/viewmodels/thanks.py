"""After the vote: up to three reasons of the other side, and a countdown to the next person."""

import logging
import random
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.services.moderation import Moderation, Reason
from kiosk.services.voting import NotRecordedError
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.reason_list import ReasonModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_OFFERED = 3
_SECOND = 1000
_OWN_WORDS = 75
"""On the page besides the reasons."""
_WORDS_A_SECOND = 2
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ThanksViewModel(QObject):
    """Fair points and the way out."""

    changed = Signal()
    over = Signal()

    def __init__(self, moderation: Moderation, current: CurrentSession, seconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moderation = moderation
        self._current = current
        self._seconds = seconds
        self._left = seconds
        self._reasons = ReasonModel(self)
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self.tick)

    def set_duration(self, seconds: int) -> None:
        """Count down from there, from the next visitor on."""
        self._seconds = seconds

    def show(self, own_side: Side) -> None:
        """Offer reasons of the other side and start counting down."""
        theirs = list({reason.text: reason for reason in self._shown() if reason.final is own_side.other}.values())  # nobody reads it twice
        self._reasons.fill(random.SystemRandom().sample(theirs, min(_OFFERED, len(theirs))))
        self.stay()

    def _shown(self) -> Sequence[Reason]:
        session = self._current.session
        try:
            return self._moderation.shown(session.id) if session else ()
        except KnownError:
            _log.warning("reasons could not be read")  # the vote is on disk: nothing may keep its thanks back
            return ()

    @Slot()
    def stay(self) -> None:
        """Count from the start, which leaves time to read the reasons: someone is still there."""
        theirs = sum(len(entry.reason.text.split()) for entry in self._reasons.rows)
        self._left = max(self._seconds, (_OWN_WORDS + theirs) // _WORDS_A_SECOND if theirs else 0)
        self._timer.start()
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """One second."""
        self._left -= 1
        self.changed.emit()
        if self._left <= 0:
            self.over.emit()

    def stop(self) -> None:
        """Forget what was offered."""
        self._timer.stop()
        self._reasons.fill([])

    @Slot(int, bool)
    def judge(self, row: int, fair: bool) -> None:
        """Answer for one reason, once."""
        entry = self._reasons.rows[row]
        session = self._current.session
        if entry.answer or session is None:
            return
        try:
            self._moderation.judge(session.id, entry.reason, fair=fair)
        except NotRecordedError:
            _log.warning("a fair point could not be recorded")
            return
        self._reasons.answered(row, "fair" if fair else "not")

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Until attract."""
        return max(0, self._left)

    @Property(int, notify=changed)
    def offered(self) -> int:
        """How many reasons are shown."""
        return len(self._reasons.rows)

    @Property(QObject, constant=True)
    def reasons(self) -> QObject:
        """The offered reasons."""
        return self._reasons

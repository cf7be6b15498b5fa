"""The screen after a vote: up to three reasons of the other side, and a countdown to the next visitor."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.services.moderation import Moderation, Reason
from kiosk.system.boot_clock import boot_clock
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.sleep_monitor import TickCounter
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.reason_list import ReasonModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MAX_OFFERED = 3
_SECOND = 1000
_PAGE_WORDS = 75
"""Words on the page besides the reasons."""
_WORDS_A_SECOND = 2
_SOON_SECONDS = 20
"""A vote that follows another so soon is probably from the same hand: reading and voting take longer."""
_BRIEF_SECONDS = 3
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ThanksViewModel(QObject):
    """Offers reasons for fair points and counts down; `finished` when the time is up."""

    changed = Signal()
    finished = Signal()

    def __init__(
        self,
        moderation: Moderation,
        current: CurrentSession,
        seconds: int,
        clock: Callable[[], float] = boot_clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ticks = TickCounter(clock)
        self._moderation = moderation
        self._current = current
        self._seconds = seconds
        self._left = seconds
        self._reasons = ReasonModel(self)
        self._timer = QTimer(self, interval=_SECOND)
        self._timer.timeout.connect(self.tick)
        self._recent_vote = QTimer(self, interval=_SOON_SECONDS * _SECOND, singleShot=True)
        self._soon = False

    def set_duration(self, seconds: int) -> None:
        """Set the length of the countdown for the next visitor."""
        self._seconds = seconds

    def start(self, own_side: Side | None) -> None:
        """Offer reasons of the other side and start the countdown. Who is still not sure (None) has no other side."""
        self._soon = self._recent_vote.isActive()  # a timer that forgets: no time of a vote is kept
        self._recent_vote.start()
        self._reasons.set_reasons(self._offer(own_side.other) if own_side else [])
        self.restart_countdown()

    def start_briefly(self) -> None:
        """Thank a pupil who hands the screen on."""
        self._reasons.set_reasons([])
        self._left = _BRIEF_SECONDS
        self._ticks.restart()
        self._timer.start()
        self.changed.emit()

    def _offer(self, side: Side) -> Sequence[Reason]:
        session = self._current.session
        try:
            return self._moderation.offer(session.id, side, _MAX_OFFERED) if session else ()
        except KnownError:
            _log.warning("reasons could not be read")  # the vote is on disk: it is thanked for in any case
            return ()

    @Slot()
    def restart_countdown(self) -> None:
        """Count down from the start, which leaves time to read the reasons."""
        words = sum(len(entry.reason.text.split()) for entry in self._reasons.rows)
        self._left = max(self._seconds, (_PAGE_WORDS + words) // _WORDS_A_SECOND if words else 0)
        self._ticks.restart()
        self._timer.start()
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Count the seconds since the last tick: one, or more if the machine slept."""
        self._left -= self._ticks.tick()
        self.changed.emit()
        if self._left <= 0:
            self.finished.emit()

    def pause(self) -> None:
        """Stop the countdown until it is restarted; the offered reasons stay."""
        self._timer.stop()

    def stop(self) -> None:
        """Stop the countdown and drop the offered reasons."""
        self._timer.stop()
        self._reasons.set_reasons([])

    @Slot(int, bool)
    def answer(self, row: int, fair: bool) -> None:
        """Count this visitor's answer to one reason. A second answer is ignored."""
        entry = self._reasons.rows[row]
        session = self._current.session
        if not entry.answer and session is not None:
            self._moderation.add_answer(session.id, entry.reason, fair=fair)
            self._reasons.set_answer(row, "fair" if fair else "not")

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return max(0, self._left)

    @Property(bool, notify=changed)
    def soonAfterAnother(self) -> bool:
        """Whether another vote was recorded seconds before this one."""
        return self._soon

    @Property(int, notify=changed)
    def offeredCount(self) -> int:
        return len(self._reasons.rows)

    reasons = child_model(QObject, "_reasons")

"""The Reasons tab: which reasons visitors and paper may show."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionState
from kiosk.errors import KnownError
from kiosk.services.content_flags import ContentFlag, ContentFlags, FlagKind
from kiosk.services.moderation import Moderation, Reason, ReasonState, ReasonStore
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.review_queue import Decision, ReviewQueue
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

UNREAD = 400
"""Milliseconds a reason has to be on screen before it can be decided: the second tap of two must not decide the next one."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ReasonsTabViewModel(QObject):
    """One reason at a time, from the waiting ones, the shown or the hidden. Nothing here can touch a vote."""

    changed = Signal()

    def __init__(
        self, moderation: Moderation, reasons: ReasonStore, flags: ContentFlags, current: CurrentSession, message: StatusMessage
    ) -> None:
        super().__init__()
        self._moderation, self._reasons, self._flags = moderation, reasons, flags
        self._current, self._message = current, message
        self._state = ReasonState.WAITING
        self._queue = ReviewQueue()
        self._counts = dict.fromkeys(ReasonState, 0)
        self._all = 0
        self._hints: list[str] = []
        self._last: Decision | None = None
        self._unread = QTimer(self, singleShot=True, interval=UNREAD)
        self._unread.timeout.connect(self.changed)
        self._read_as: tuple[str, bool] | None = None
        current.changed.connect(self._follow)

    def open(self) -> None:
        """Come in: at what waits, or at what is shown already where reasons need no approval."""
        self.turnTo(ReasonState.SHOWN.value if self._moderation.at_once else ReasonState.WAITING.value)

    def close(self) -> None:
        """Leave nothing on screen and nothing to take back."""
        self._queue, self._last, self._hints = ReviewQueue(), None, []
        self._unread.stop()

    def look(self) -> None:
        """The reason on screen is looked at from now on."""
        self._turn()

    def refresh(self) -> None:
        """Read the list anew."""
        self._queue.fill(self._message.attempt(self._read) or [])
        self._turn()

    @Slot(str)
    def turnTo(self, state: str) -> None:
        """Turn to the reasons that are 'waiting', 'shown' or 'hidden'."""
        self._state, self._queue, self._last = ReasonState(state), ReviewQueue(), None
        self.refresh()

    @Slot(int)
    def step(self, by: int) -> None:
        """The next reason, or the one before."""
        if self._queue.step(by):
            self._turn()

    @Slot(bool)
    def decide(self, show: bool) -> None:
        """Show or hide the reason on screen, once it has been there long enough to be read, and go to the next."""
        session, reason = self._current.session, self._queue.current
        after = ReasonState.SHOWN if show else ReasonState.HIDDEN
        if session is None or reason is None or not self.ready or after is self._state:
            return
        try:
            self._moderation.decide(session.id, reason, show=show)
        except KnownError as error:
            self.refresh()
            self._message.say(str(error))
            return
        self._last = Decision(session.id, reason, after, self._queue.place)
        self._queue.take()
        self._moved(self._state, after)
        self._message.say("")
        self._turn()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back and have its reason on screen again."""
        last, self._last = self._last, None
        if last is None:
            return
        before = self._message.attempt(lambda: last.take_back(self._moderation))
        if before is None:
            self.refresh()
            return
        self._queue.put_back(last.place, before)
        self._moved(last.after, self._state)
        self._turn()

    @Property(str, notify=changed)
    def listed(self) -> str:
        """Which list is on: 'waiting', 'shown' or 'hidden'."""
        return self._state.value

    @Property(bool, notify=changed)
    def atOnce(self) -> bool:
        """Whether reasons are shown without having been approved."""
        return self._moderation.at_once

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the reason on screen can be decided by now."""
        return self._queue.current is not None and not self._unread.isActive()

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        """Whether there is a decision to take back."""
        return self._last is not None

    @Property(int, notify=changed)
    def waiting(self) -> int:
        """Reasons to decide on."""
        return self._counts[ReasonState.WAITING]

    @Property(int, notify=changed)
    def shown(self) -> int:
        """Reasons that are shown."""
        return self._counts[ReasonState.SHOWN]

    @Property(int, notify=changed)
    def hidden(self) -> int:
        """Reasons that are hidden: kept and counted."""
        return self._counts[ReasonState.HIDDEN]

    @Property(int, notify=changed)
    def count(self) -> int:
        """Reasons of the session, in any state."""
        return self._all

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which of the list is on screen, from 1; 0 where it is empty."""
        return self._queue.place + 1 if self._queue.reasons else 0

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many are in the list."""
        return len(self._queue.reasons)

    @Property(str, notify=changed)
    def words(self) -> str:
        """The reason on screen."""
        return self._queue.current.text if self._queue.current else ""

    @Property(bool, notify=changed)
    def isFor(self) -> bool:
        """Its side."""
        return self._queue.current is not None and self._queue.current.final is Side.FOR

    @Property("QStringList", notify=changed)
    def hints(self) -> list[str]:
        """What to look at twice in it."""
        return self._hints

    @Slot()
    def _follow(self) -> None:
        """Read anew where it is another session, or one that has ended or was opened again: reading thousands takes a moment."""
        session = self._current.session
        if self._read_as != _as_read(session):
            self.open()

    def _read(self) -> Sequence[Reason]:
        self._counts, self._all = dict.fromkeys(ReasonState, 0), 0
        session, moderation = self._current.session, self._moderation
        self._read_as = _as_read(session)
        if session is None:
            return []
        held = {
            ReasonState.WAITING: moderation.waiting(session.id, closed=session.state is SessionState.CLOSED),
            ReasonState.SHOWN: moderation.shown(session.id),
            ReasonState.HIDDEN: moderation.hidden(session.id),
        }
        self._counts = {state: len(reasons) for state, reasons in held.items()}
        self._all = sum(self._reasons.counts(session.id).values())
        return held[self._state]

    def _moved(self, before: ReasonState, after: ReasonState) -> None:
        self._counts[before] -= 1
        self._counts[after] += 1

    def _turn(self) -> None:
        """Another reason is on screen."""
        reason = self._queue.current
        found = self._flags.find(reason.text, reason.language) if reason else []
        self._hints = [self._say(hint) for hint in found]
        if reason:
            self._unread.start()
        if self._flags.problems:
            self._message.say(" ".join(self._flags.problems))
        self.changed.emit()

    def _say(self, hint: ContentFlag) -> str:
        said = {
            FlagKind.WORD: self.tr("Look twice: ‘{found}’"),
            FlagKind.MAIL: self.tr("Perhaps an e-mail address: {found}"),
            FlagKind.PHONE: self.tr("Perhaps a telephone number: {found}"),
            FlagKind.ADDRESS: self.tr("Perhaps a web address: {found}"),
            FlagKind.ACCOUNT: self.tr("Perhaps somebody’s account: {found}"),
        }
        return said[hint.kind].format(found=hint.found)


def _as_read(session: Session | None) -> tuple[str, bool] | None:
    """What decides which reasons there are to see."""
    return None if session is None else (session.id, session.state is SessionState.CLOSED)

"""The Reasons tab: decides which reasons visitors and paper show."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionState
from kiosk.errors import KnownError
from kiosk.services.content_flags import ContentFlag, ContentFlags, FlagKind
from kiosk.services.moderation import Moderation, Reason, ReasonState, ReasonStore
from kiosk.services.results import may_hand_over_all
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.review_queue import Decision, ReviewQueue
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MIN_READING_TIME = 400
"""Milliseconds a reason has to be on screen before it can be decided: the second tap of two must not decide the next one."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ReasonsTabViewModel(QObject):
    """Shows one reason at a time, of those that wait, are shown or are hidden. Nothing here can change a vote."""

    changed = Signal()
    allRead = Signal()
    """The last waiting reason was decided."""

    def __init__(
        self, moderation: Moderation, reasons: ReasonStore, flags: ContentFlags, current: CurrentSession, message: StatusMessage
    ) -> None:
        super().__init__()
        self._moderation, self._reasons, self._flags = moderation, reasons, flags
        self._current, self._message = current, message
        self._list_state = ReasonState.WAITING
        self._queue = ReviewQueue()
        self._counts = dict.fromkeys(ReasonState, 0)
        self._total = self._earlier = 0
        self._flag_texts: list[str] = []
        self._last_decision: Decision | None = None
        self._reading_timer = QTimer(self, singleShot=True, interval=MIN_READING_TIME)
        self._reading_timer.timeout.connect(self.changed)
        self._read_key: tuple[str, bool] | None = None
        current.changed.connect(self._on_session_changed)

    def open(self) -> None:
        """Start with the waiting reasons, or with the shown ones if reasons need no approval."""
        self.showList(ReasonState.SHOWN.value if self._moderation.at_once else ReasonState.WAITING.value)

    def close(self) -> None:
        """Clear the screen and the undo."""
        self._queue, self._last_decision, self._flag_texts = ReviewQueue(), None, []
        self._reading_timer.stop()

    def start_reading(self) -> None:
        """Start the time for which the reason on screen has to be read."""
        self._show_current()

    def refresh(self) -> None:
        """Read the list."""
        self._queue.fill(self._message.attempt(self._read) or [])
        self._show_current()

    @Slot(str)
    def showList(self, state: str) -> None:
        """Turn to the reasons that are 'waiting', 'shown' or 'hidden'."""
        self._list_state, self._queue, self._last_decision = ReasonState(state), ReviewQueue(), None
        self.refresh()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next reason or the previous one."""
        if self._queue.step(by):
            self._show_current()

    @Slot(bool)
    def decide(self, show: bool) -> None:
        """Show or hide the reason on screen, unless it just appeared, and go to the next one."""
        session, reason = self._current.session, self._queue.current
        after = ReasonState.SHOWN if show else ReasonState.HIDDEN
        if session is None or reason is None or not self.canDecide or after is self._list_state:
            return
        try:
            self._moderation.decide(session.id, reason, show=show)
        except KnownError as error:
            self.refresh()
            self._message.show_error(error)
            return
        self._last_decision = Decision(session.id, reason, after, self._queue.position)
        self._queue.remove_current()
        self._count_move(self._list_state, after)
        self._message.show("")
        self._show_current()
        if self._list_state is ReasonState.WAITING and not self._queue.reasons:
            self.allRead.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last decision back and return to its reason."""
        last, self._last_decision = self._last_decision, None
        if last is None:
            return
        before = self._message.attempt(lambda: last.undo(self._moderation))
        if before is None:
            self.refresh()
            return
        self._queue.insert(last.position, before)
        self._count_move(last.after, self._list_state)
        self._show_current()

    @Property(str, notify=changed)
    def currentList(self) -> str:
        """The list on screen: 'waiting', 'shown' or 'hidden'."""
        return self._list_state.value

    @Property(bool, notify=changed)
    def atOnce(self) -> bool:
        """Whether reasons are shown without approval."""
        return self._moderation.at_once

    @Property(bool, notify=changed)
    def canDecide(self) -> bool:
        """Whether the reason has been on screen long enough."""
        return self._queue.current is not None and not self._reading_timer.isActive()

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self._last_decision is not None

    @Property(int, notify=changed)
    def waitingCount(self) -> int:
        return self._counts[ReasonState.WAITING]

    @Property(int, notify=changed)
    def shownCount(self) -> int:
        return self._counts[ReasonState.SHOWN]

    @Property(int, notify=changed)
    def hiddenCount(self) -> int:
        """Hidden reasons are kept and counted."""
        return self._counts[ReasonState.HIDDEN]

    @Property(int, notify=changed)
    def totalCount(self) -> int:
        """The session's reasons in any state, including those not yet released."""
        return self._total

    @Property(int, notify=changed)
    def unreadCount(self) -> int:
        """The reasons nobody has decided yet, including those not yet released; 0 if reasons are shown without approval."""
        return 0 if self.atOnce else self._total - self.shownCount - self.hiddenCount

    @Property(str, notify=changed)
    def unreadText(self) -> str:
        return self.tr("%Ln reason(s) are unread. What nobody has read is not on the page.", None, self.unreadCount)

    @Property(str, notify=changed)
    def waitingText(self) -> str:
        """When reasons come, while none is there to decide on."""
        if self.atOnce:
            return self.tr("Reasons are shown at once, as the settings say. Look through the shown ones and hide what should not stay.")
        session = self._current.session
        reopened = session is not None and session.reopened > 0
        if self._earlier and reopened:
            return self.tr(
                "%Ln reason(s) from before the last start wait. They come with the next five. The end of the session brings them only if "
                "five or more are new since it was reopened.",
                None,
                self._earlier,
            )
        if self._earlier:
            return self.tr(
                "%Ln reason(s) from before the last start wait. They come with the next five, or when the session ends.",
                None,
                self._earlier,
            )
        if reopened:
            return self.tr(
                "New reasons come to you in batches of five or more, so that none can be told by when it came. The end of the session "
                "brings the rest only if five or more are new since it was reopened."
            )
        return self.tr(
            "New reasons come to you in batches of five or more, or when the session ends, so that none can be told by when it came."
        )

    @Property(int, notify=changed)
    def position(self) -> int:
        """The position in the list, from 1; 0 if it is empty."""
        return self._queue.position + 1 if self._queue.reasons else 0

    @Property(int, notify=changed)
    def length(self) -> int:
        """The length of the list."""
        return len(self._queue.reasons)

    @Property(str, notify=changed)
    def text(self) -> str:
        """The reason on screen."""
        return self._queue.current.text if self._queue.current else ""

    @Property(bool, notify=changed)
    def isFor(self) -> bool:
        return self._queue.current is not None and self._queue.current.final is Side.FOR

    @Property("QStringList", notify=changed)
    def flags(self) -> list[str]:
        """Content flags: parts of the reason to check carefully."""
        return self._flag_texts

    @Slot()
    def _on_session_changed(self) -> None:
        """Read again if the session is another one, has ended or was reopened: reading thousands of reasons takes a moment."""
        session = self._current.session
        if self._read_key != _read_key(session):
            self.open()

    def _read(self) -> Sequence[Reason]:
        self._counts, self._total, self._earlier = dict.fromkeys(ReasonState, 0), 0, 0
        session, moderation = self._current.session, self._moderation
        self._read_key = _read_key(session)
        if session is None:
            return []
        by_state = {
            ReasonState.WAITING: moderation.waiting(session.id, closed=may_hand_over_all(session, self._current.counts(session))),
            ReasonState.SHOWN: moderation.shown(session.id),
            ReasonState.HIDDEN: moderation.hidden(session.id),
        }
        self._counts = {state: len(reasons) for state, reasons in by_state.items()}
        stored = self._reasons.counts(session.id)
        self._total = sum(stored.values())
        self._earlier = 0 if self.atOnce else moderation.waiting_from_before(session.id, stored[ReasonState.WAITING])
        return by_state[self._list_state]

    def _count_move(self, before: ReasonState, after: ReasonState) -> None:
        self._counts[before] -= 1
        self._counts[after] += 1

    def _show_current(self) -> None:
        reason = self._queue.current
        flags = self._flags.find(reason.text, reason.language) if reason else []
        self._flag_texts = [self._flag_text(flag) for flag in flags]
        if reason:
            self._reading_timer.start()
        if self._flags.problems:
            self._message.show(" ".join(self._flags.problems))
        self.changed.emit()

    def _flag_text(self, flag: ContentFlag) -> str:
        texts = {
            FlagKind.WORD: self.tr("Look twice: ‘{found}’"),
            FlagKind.MAIL: self.tr("Perhaps an e-mail address: {found}"),
            FlagKind.PHONE: self.tr("Perhaps a telephone number: {found}"),
            FlagKind.ADDRESS: self.tr("Perhaps a web address: {found}"),
            FlagKind.ACCOUNT: self.tr("Perhaps somebody’s account: {found}"),
        }
        return texts[flag.kind].format(found=flag.found)


def _read_key(session: Session | None) -> tuple[str, bool] | None:
    """Return what decides which reasons can be seen."""
    return None if session is None else (session.id, session.state is SessionState.CLOSED)

"""The Voting tab: votes that were counted by hand or on paper, kept apart from those on the screen."""

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.debate import Side
from kiosk.domain.disclosure import disclose_by_method
from kiosk.domain.session import InvalidTransitionError, SessionState
from kiosk.domain.tally import EntryMethod, Split, Tally
from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DIGITS = 5
"""A hall of 99,999 is larger than any that raises hands."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class VotingTabViewModel(QObject):
    """Two numbers are typed for one way, 'raised' or 'paper'; they replace what was entered for it before, once confirmed."""

    changed = Signal()

    def __init__(self, settings: LiveSettings, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._settings, self._current, self._message = settings, current, message
        self._way, self._side = EntryMethod.HANDS, Side.FOR
        self._typed = dict.fromkeys(Side, "")
        self._confirming = False
        self._now = Tally({})
        self._shown: dict[EntryMethod, Split] = {}
        current.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read what was counted; of who voted how only what everyone may see."""
        self._now, self._shown = Tally({}), {}
        self._message.attempt(self._read)
        self._empty()

    @Slot(str)
    def countBy(self, way: str) -> None:
        """Numbers of 'raised' hands or on 'paper' are typed next."""
        self._way = EntryMethod(way)
        self._empty()

    @Slot(str)
    def edit(self, side: str) -> None:
        """Digits go to this side from here on."""
        self._side = Side(side)
        self.changed.emit()

    @Slot(str)
    def press(self, digit: str) -> None:
        """One digit more; a leading nought is replaced."""
        typed = self._typed[self._side] + digit
        if digit.isdigit() and not self._confirming and len(typed.lstrip("0")) <= _DIGITS:
            self._typed[self._side] = str(int(typed))
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The last digit less."""
        self._typed[self._side] = self._typed[self._side][:-1]
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Ask whether these numbers are meant."""
        self._confirming = self.ready
        self._message.say("")
        self.changed.emit()

    @Slot()
    def correct(self) -> None:
        """Back to the numbers as typed."""
        self._confirming = False
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Put them in place of what was entered before."""
        if self._confirming and self._message.attempt(self._enter):
            votes = QLocale().toString(self._votes_by(self._way))
            self._message.say(self.tr("Kept: {votes}, apart from the votes on the screen.").format(votes=votes))
        self._confirming = False
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the session takes numbers."""
        session = self._current.session
        return session is not None and session.state is not SessionState.CLOSED

    @Property(str, notify=changed)
    def way(self) -> str:
        """'raised' or 'paper'."""
        return self._way.value

    @Property(str, notify=changed)
    def editing(self) -> str:
        """The side whose number is being typed."""
        return self._side.value

    @Property(str, notify=changed)
    def forTyped(self) -> str:
        """Digits of the number for."""
        return self._typed[Side.FOR]

    @Property(str, notify=changed)
    def againstTyped(self) -> str:
        """Digits of the number against."""
        return self._typed[Side.AGAINST]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether both numbers are there: none may be left out, nobody knows what was meant."""
        return self.open and all(self._typed.values())

    @Property(bool, notify=changed)
    def confirming(self) -> bool:
        """Whether it is asked if the numbers are meant."""
        return self._confirming

    @Property(int, notify=changed)
    def before(self) -> int:
        """Votes that the numbers would replace."""
        return self._votes_by(self._way)

    @Property(int, notify=changed)
    def touched(self) -> int:
        """Votes on the screen."""
        return self._votes_by(EntryMethod.TOUCH)

    @Property(int, notify=changed)
    def raised(self) -> int:
        """Raised hands."""
        return self._votes_by(EntryMethod.HANDS)

    @Property(int, notify=changed)
    def paper(self) -> int:
        """Votes on paper."""
        return self._votes_by(EntryMethod.PAPER)

    @Property(int, notify=changed)
    def together(self) -> int:
        """All votes."""
        return self._now.votes

    @Slot(str, str, result=int)
    def shownOf(self, way: str, side: str) -> int:
        """Votes of one way for one side, -1 where that may not be seen."""
        split = self._shown.get(EntryMethod(way))
        return -1 if split is None else split.count(Side(side))

    def _votes_by(self, way: EntryMethod) -> int:
        return self._now.entered_by(way).votes

    def _read(self) -> None:
        session = self._current.session
        if session is None:
            return
        counts = self._current.counts(session)
        self._now = counts.now
        if session.state is SessionState.CLOSED:  # before that a split of one way would tell the last few votes
            told = disclose_by_method(counts.now, self._settings.active.small_group, agreed=session.show_unanimous)
            self._shown = {each.entered: each.split for each in told if each.split}

    def _enter(self) -> bool:
        session = self._current.session
        if session is None:
            raise InvalidTransitionError
        split = Split(int(self._typed[Side.FOR]), int(self._typed[Side.AGAINST]))
        self._current.enter(session, self._way, split)
        self.refresh()
        return True

    def _empty(self) -> None:
        self._typed, self._side, self._confirming = dict.fromkeys(Side, ""), Side.FOR, False
        self.changed.emit()

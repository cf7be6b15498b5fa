"""The Voting tab: votes by hands or on paper, of the vote and of a class's first vote, counted apart from those on the screen."""

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import disclose_by_method, known_split_one_by_one
from kiosk.domain.session import InvalidTransitionError, Mode, SessionState
from kiosk.domain.tally import EntryMethod, FirstVote, Split, Tally
from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.organiser.count_undo import CountUndoViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.organiser.typed_numbers import TypedNumbers

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class VotingTabViewModel(QObject):
    """Numbers are typed for a method, 'raised' or 'paper'; once confirmed, they replace its earlier numbers.

    They are two, or three in the first vote of a class and where a vote may be 'Still not sure'.
    Typed ones stay until they are counted or dropped, or the session is another one.
    """

    changed = Signal()
    answered = Signal()
    """The organiser has decided about numbers that were typed and not counted."""

    def __init__(self, settings: LiveSettings, current: CurrentSession, lesson: LessonViewModel, message: StatusMessage) -> None:
        super().__init__()
        self._settings, self._current, self._lesson, self._message = settings, current, lesson, message
        self._method, self._first, self._typed = EntryMethod.HANDS, False, TypedNumbers()
        self._confirming = self._leaving = self._turning = False
        self._session_id = ""
        self._undo = CountUndoViewModel(current, message, self)
        self._tally = Tally({})
        self._splits: dict[EntryMethod, Split] = {}
        current.changed.connect(self.refresh)
        self._undo.undone.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the counts; splits only as far as everyone may see them."""
        self._tally, self._splits = Tally({}), {}
        self._message.attempt(self._read)
        session = self._current.session
        session_id = session.id if session and session.state is not SessionState.CLOSED else ""
        if session_id != self._session_id:
            self._session_id = session_id
            self._undo.clear()
            self._first = False
            self._clear()
        elif not self.open:  # the first vote has closed
            self._clear()
        self._confirming = False
        self._undo.keep()
        self.changed.emit()

    def follow_lesson(self) -> None:
        """Take the numbers of the round that the lesson is in, unless others are typed already."""
        if not self._typed:
            lesson = self._lesson.lesson
            self._first = self.hasFirstVote and lesson is not None and (lesson.on or lesson.started) and lesson.before_vote
            self._clear()  # the number that was being typed may not be there

    @Slot(bool)
    def setFirstVote(self, first: bool) -> None:
        """Turn to the first vote or to the vote, after a question about numbers that were typed and not counted."""
        if first is self._first or (first and not self.hasFirstVote):
            return
        self._turning = self.ask_before_leaving()
        if not self._turning:
            self._turn()

    @Slot(str)
    def setMethod(self, method: str) -> None:
        if method != self._method.value:
            self._method = EntryMethod(method)
            self._clear()

    def ask_before_leaving(self) -> bool:
        """Ask what to do with numbers that were typed and not counted. Return whether there are any."""
        self._leaving = self.open and bool(self._typed)
        self._confirming = self._turning = False
        self._undo.keep()
        self.changed.emit()
        return self._leaving

    @Slot()
    def stay(self) -> None:
        """Take back the question; the typed numbers stay."""
        self._leaving = self._turning = False
        self.changed.emit()

    @Slot()
    def countAndLeave(self) -> None:
        self._leaving, self._confirming = False, self.ready
        turning = self._turning
        self.confirm()
        if not self._typed:
            self._go_on(turning=turning)

    @Slot()
    def dropAndLeave(self) -> None:
        """Leave without counting the typed numbers."""
        turning = self._turning
        self._clear()
        self._go_on(turning=turning)

    @Slot(str)
    def edit(self, answer: str) -> None:
        """Type the number of 'for', 'against' or, where that is an answer, 'unsure'."""
        self._typed.editing = Stance(answer)
        self.changed.emit()

    @Slot(str)
    def press(self, digit: str) -> None:
        if not self._confirming and self._typed.press(digit):
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        if self._typed.erase():
            self.changed.emit()

    @Slot()
    def askToConfirm(self) -> None:
        self._confirming = self.ready
        self._message.show("")
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        self._confirming = False
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """Replace the earlier numbers."""
        if self._confirming and self._message.attempt(self._enter):
            votes = QLocale().toString(self._votes_by(self._method))
            self._message.show(self.tr("Kept: {votes}, apart from the votes on the screen.").format(votes=votes))
        self._confirming = False
        self.changed.emit()

    @Property(bool, notify=changed)
    def leaving(self) -> bool:
        """Whether it is asked what to do with the typed numbers."""
        return self._leaving

    undo = child_model(CountUndoViewModel, "_undo")

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the session takes numbers. A first vote takes none once the results were shown."""
        session = self._current.session
        if session is None:
            return False
        return session.takes_first_votes if self._first else session.state is not SessionState.CLOSED

    @Property(bool, notify=changed)
    def hasFirstVote(self) -> bool:
        """Whether the lesson has a first vote, or had one."""
        session = self._current.session
        if session is None or session.settings.mode is not Mode.CLASSROOM:
            return False
        lesson = self._lesson.lesson
        return (lesson is not None and lesson.takes_first_vote) or self._tally.first_vote.votes > 0

    @Property(bool, notify=changed)
    def firstVote(self) -> bool:
        """Whether the numbers are those of the first vote."""
        return self._first

    @Property(bool, notify=changed)
    def threeAnswers(self) -> bool:
        """Whether the numbers are three: also of those who are not sure."""
        return self._first or self._current.offers_unsure

    @Property(str, notify=changed)
    def method(self) -> str:
        """'raised' or 'paper'."""
        return self._method.value

    @Property(str, notify=changed)
    def editing(self) -> str:
        return self._typed.editing.value

    @Property(str, notify=changed)
    def forTyped(self) -> str:
        return self._typed.texts[Stance.FOR]

    @Property(str, notify=changed)
    def againstTyped(self) -> str:
        return self._typed.texts[Stance.AGAINST]

    @Property(str, notify=changed)
    def unsureTyped(self) -> str:
        return self._typed.texts[Stance.UNSURE]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the numbers can be counted: none is missing and the session takes them."""
        return self.open and self._typed.are_complete(three_answers=self.threeAnswers)

    @Property(bool, notify=changed)
    def confirming(self) -> bool:
        return self._confirming

    @Property(int, notify=changed)
    def replacedVotes(self) -> int:
        """The votes that the numbers would replace."""
        return self._votes_by(self._method)

    @Property(int, notify=changed)
    def touchVotes(self) -> int:
        """Votes on the screen and on phones, which are not told apart here."""
        tally = self._tally.one_by_one
        return tally.first_vote.votes if self._first else tally.votes

    @Property(int, notify=changed)
    def handVotes(self) -> int:
        return self._votes_by(EntryMethod.HANDS)

    @Property(int, notify=changed)
    def paperVotes(self) -> int:
        return self._votes_by(EntryMethod.PAPER)

    @Property(int, notify=changed)
    def totalVotes(self) -> int:
        return self._tally.first_vote.votes if self._first else self._tally.votes

    @Property(bool, notify=changed)
    def onlyFirstVotes(self) -> bool:
        """Whether a class has had its first vote and nobody has voted since."""
        return self._tally.first_vote.votes > 0 and not self._tally.votes

    @Slot(str, str, result=int)
    def votesFor(self, method: str, answer: str) -> int:
        """Return the votes by one method for one answer, -1 if they may not be seen, as in a first vote."""
        split = None if self._first else self._splits.get(EntryMethod(method))
        return -1 if split is None else split.count(None if answer == Stance.UNSURE else Side(answer))

    def _votes_by(self, method: EntryMethod) -> int:
        tally = self._tally.entered_by(method)
        return tally.first_vote.votes if self._first else tally.votes

    def _read(self) -> None:
        session = self._current.session
        if session is None:
            return
        counts = self._current.counts(session)
        self._tally = counts.now
        if session.state is SessionState.CLOSED and counts.all_reported:  # otherwise a split by method would reveal the last votes
            disclosed = disclose_by_method(counts.now, counts.min_group(self._settings.active.small_group), agreed=session.show_unanimous)
            self._splits = {each.entered: each.split for each in disclosed if each.split}
            if (cast := known_split_one_by_one(disclosed, None)) is not None:
                self._splits[EntryMethod.TOUCH] = cast

    def _enter(self) -> bool:
        session = self._current.session
        if session is None:
            raise InvalidTransitionError
        counted = [self._typed.number(answer) for answer in (Stance.FOR, Stance.AGAINST, Stance.UNSURE)]
        before = self._current.counts(session).now.entered_by(self._method)
        if self._first:
            first = FirstVote(*counted)
            self._current.enter_first(session, self._method, first)
            self._undo.set_previous(self._method, before.first_vote, first.votes)
        else:
            split = Split(*counted)
            self._current.enter(session, self._method, split)
            self._undo.set_previous(self._method, before.split, split.votes)
        self._clear()
        self.refresh()
        return True

    def _clear(self) -> None:
        self._typed = TypedNumbers()
        self._confirming = self._leaving = self._turning = False
        self.changed.emit()

    def _go_on(self, *, turning: bool) -> None:
        """Do what the question about typed numbers was asked before."""
        if turning:
            self._turn()
        else:
            self.answered.emit()

    def _turn(self) -> None:
        self._first = not self._first
        self._clear()

"""The visit: the domain's state machine, and the store behind 'Cast my vote'."""

import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ReasonRule, SessionSettings
from kiosk.domain.text import REASON_LETTERS, clean, clean_draft, fits, split_letters
from kiosk.domain.visit import Visit, VisitState
from kiosk.services.voting import NotRecordedError
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import DebateViewModel, SideViewModel
from kiosk.ui.viewmodels.voting_notice import VotingNotice
from kiosk.ui.viewmodels.writing import WritingViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class VisitViewModel(QObject):
    """One visit: the draft ballot and casting it. Steps that the state machine does not allow, such as a second tap, are ignored."""

    changed = Signal()
    draftChanged = Signal()
    recorded = Signal()

    def __init__(self, debate: DebateViewModel, current: CurrentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choose_first: Callable[[], Side] = lambda: secrets.choice(list(Side))
        """Says which side the next visitor sees first."""
        self._debate = debate
        self._current = current
        self._problem = ""
        self._max_fingers = 1
        self._keeps_unfinished = False
        self._voting_notice = VotingNotice(self)
        self._visit = self._new_visit()
        self._letters: Sequence[str] = ""
        self._writing = WritingViewModel(lambda: self._visit.draft, self.setDraft, current, self)
        self.changed.connect(self._writing.alphabetChanged)
        self.changed.connect(self.draftChanged)
        self.draftChanged.connect(self._writing.changed)

    def start(self, *, asks_stance: bool = True) -> None:
        """Start a visit. Without `asks_stance` it begins after the question where the visitor stands."""
        self._set_visit(self._new_visit(asks_stance=asks_stance))
        self._advance(Visit.start)

    def start_first_vote(self) -> None:
        """Start the ballot of a pupil in the first vote of a class. It is no visit that could be counted as left."""
        settings = SessionSettings(opening_stance=False, reason=ReasonRule.OFF)
        self._set_visit(Visit(settings, self.choose_first(), first_vote=True))
        self._advance(Visit.start)

    def set_keeps_unfinished(self, *, keeps: bool) -> None:
        """Set whether words are kept when a visit times out before its vote."""
        self._keeps_unfinished = keeps
        self.changed.emit()

    def finish(self, *, timed_out: bool = False) -> None:
        """Forget everything. A visit that started but did not vote is counted as left."""
        left = self._visit.started and not (self._visit.voted or self._visit.first_vote)
        if left and self._current.session and self._current.voting:
            kept = self._visit.unfinished(self._current.language) if timed_out and self._keeps_unfinished else None
            try:
                self._current.leave(self._current.session, kept)
            except NotRecordedError:
                _log.warning("a visit without a vote could not be counted")
        self._problem = ""
        self._writing.reset()
        self._set_visit(self._new_visit())
        self.changed.emit()

    def set_fingers(self, count: int, *, first_touch: bool) -> None:
        """Remember the largest number of fingers since the first one came down: a vote is cast with one finger only."""
        self._max_fingers = count if first_touch else max(count, self._max_fingers)

    @Property(bool, notify=changed)
    def started(self) -> bool:
        return self._visit.started

    @property
    def asks_stance(self) -> bool:
        return self._visit.state is VisitState.OPENING

    @property
    def state(self) -> str:
        return self._visit.state.value

    @Property(bool, notify=draftChanged)
    def hasWords(self) -> bool:
        """Whether a reason is written but not cast."""
        return bool(clean(self._visit.draft))

    @property
    def side_chosen(self) -> Side | None:
        return self._visit.choice

    @Slot(str)
    def takeStance(self, stance: str) -> None:
        """Set the opening stance; '' skips it."""
        self._advance(lambda visit: visit.take_stance(Stance(stance) if stance else None))

    @Slot(str)
    def choose(self, side: str) -> None:
        """Choose a side, without casting anything."""
        if self._current.voting:
            self._advance(lambda visit: visit.choose(Side(side)))

    @Slot(str)
    def chooseAnswer(self, answer: str) -> None:
        """Choose 'for', 'against' or 'unsure' in a first vote, or 'unsure' where a vote offers it, without casting anything."""
        if self._current.voting:
            self._advance(lambda visit: visit.choose_answer(Stance(answer)))

    @Slot(int)
    def sayHowSure(self, step: int) -> None:
        """Say how sure one is, 1 to 5; the same step again takes it back."""
        self._advance(lambda visit: visit.say_how_sure(None if step == visit.sure else step))

    @Slot()
    def giveReason(self) -> None:
        """Go to 'Tell us why'."""
        self._advance(Visit.give_reason)

    @Slot()
    def changeChoice(self) -> None:
        """Return to the choice; the draft is kept."""
        self._advance(Visit.change_choice)

    @Slot(str)
    def setDraft(self, text: str) -> None:
        """Set the reason as typed, up to 280 letters."""
        if self._visit.state is VisitState.EXPLAINING and text != self._visit.draft and (draft := clean_draft(text)) != self._visit.draft:
            self._set_visit(self._visit.set_draft(draft))
            self.draftChanged.emit()

    @Slot(str, result=bool)
    def fits(self, typed: str) -> bool:
        """Whether text typed now would change the draft. A full field ignores it before any other work is done."""
        return fits(self._letters, typed)

    @Slot(int)
    def pickPoint(self, point: int) -> None:
        """Pick a ready-made point by index; -1 picks none."""
        self._advance(lambda visit: visit.pick_point(point if point >= 0 else None))

    @Slot()
    def cast(self) -> None:
        self._cast(with_reason=True)

    @Slot()
    def castWithoutReason(self) -> None:
        self._cast(with_reason=False)

    @Property(SideViewModel, notify=changed)
    def first(self) -> SideViewModel:
        """The side shown first to this visitor."""
        return self._debate.side(self._visit.first)

    @Property(SideViewModel, notify=changed)
    def second(self) -> SideViewModel:
        return self._debate.side(self._visit.first.other)

    @Property(SideViewModel, notify=changed)
    def chosen(self) -> SideViewModel:
        """The chosen side, or the first one while nothing is chosen."""
        return self._debate.side(self._visit.choice or self._visit.first)

    @Property(str, notify=changed)
    def choice(self) -> str:
        """'for', 'against', 'unsure' or ''."""
        return self._visit.choice.value if self._visit.choice else Stance.UNSURE.value if self._visit.unsure else ""

    @Property(bool, notify=changed)
    def offersUnsure(self) -> bool:
        """Whether the vote has 'Still not sure' as a third answer."""
        return self._visit.settings.still_unsure

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The answer in a first vote: 'for', 'against', 'unsure' or ''."""
        return self._visit.answer.value if self._visit.answer else ""

    @Property(bool, notify=changed)
    def asksSure(self) -> bool:
        """Whether visitors are asked how sure they are."""
        return self._visit.settings.how_sure

    @Property(int, notify=changed)
    def sure(self) -> int:
        """How sure the visitor is, 1 to 5; 0 without an answer."""
        return self._visit.sure or 0

    @Property(bool, notify=changed)
    def canVote(self) -> bool:
        """Whether the session accepts votes."""
        return self._current.voting

    @Property(str, notify=changed)
    def notice(self) -> str:
        """Why no vote can be cast; '' while voting is open."""
        return self._voting_notice.on_vote_page(self._current.session)

    @Property(bool, notify=changed)
    def voted(self) -> bool:
        """Whether this visit's vote is on disk."""
        return self._visit.voted

    @Property(bool, notify=draftChanged)
    def canCast(self) -> bool:
        return self._visit.can_cast

    @Property(bool, notify=changed)
    def reasonRequired(self) -> bool:
        return self._visit.reason_required

    @Property(bool, notify=changed)
    def reasonAsked(self) -> bool:
        """Whether this session asks for reasons."""
        return self._visit.settings.reason is not ReasonRule.OFF

    @Property(bool, notify=changed)
    def keepsUnfinished(self) -> bool:
        """Whether words are kept when the visit times out before its vote."""
        return self._keeps_unfinished

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        return self._visit.draft

    writing = child_model(WritingViewModel, "_writing")

    @Property(int, notify=draftChanged)
    def lettersLeft(self) -> int:
        return REASON_LETTERS - len(self._letters)

    @Property(int, notify=changed)
    def point(self) -> int:
        """The picked point's index, or -1."""
        return -1 if self._visit.point is None else self._visit.point

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last cast failed; '' otherwise."""
        return self._problem

    def _cast(self, *, with_reason: bool) -> None:
        session = self._current.session
        if session is None or self._max_fingers > 1 or not self._advance(lambda visit: visit.cast(with_reason=with_reason)):
            return
        try:
            if self._visit.first_vote:
                self._current.cast_first(session, self._visit.first_ballot)
            else:
                self._current.cast(session, self._visit.ballot(self._current.language))
        except NotRecordedError:
            self._problem = self.tr("Your vote could not be saved. Your choice is still on the screen. Please call the organiser.")
            self._advance(Visit.casting_failed)
            return
        self._problem = ""
        self._advance(Visit.casting_succeeded)
        self.recorded.emit()

    def _new_visit(self, *, asks_stance: bool = True) -> Visit:
        session = self._current.session
        settings = session.settings if session else SessionSettings()
        if not (asks_stance and self._current.voting):
            settings = replace(settings, opening_stance=False)
        return Visit(settings, self.choose_first())

    def _set_visit(self, visit: Visit) -> None:
        if visit.draft != self._visit.draft:
            self._letters = split_letters(visit.draft)  # once for each change, not once for each property that needs it
        self._visit = visit

    def _advance(self, step: Callable[[Visit], Visit]) -> bool:
        try:
            self._set_visit(step(self._visit))
        except InvalidTransitionError:
            return False
        self.changed.emit()
        return True

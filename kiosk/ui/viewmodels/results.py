"""Results as this viewer may see them."""

import logging
import random
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MIN_GROUP, MethodVotes, votes_by_method
from kiosk.domain.flow import Moves
from kiosk.domain.session import ResultsRule, Session
from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, EntryMethod, next_step
from kiosk.errors import KnownError
from kiosk.services.moderation import Moderation
from kiosk.services.result_text import Language, said
from kiosk.services.results import Results, visible
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import DebateViewModel
from kiosk.ui.viewmodels.reason_list import ReasonModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = Results(0, sealed=True)
_SHOWN = Language(translator=lambda text, comment="", n=-1, /: QCoreApplication.translate("", text, comment, n))
"""The language that the screen is in."""
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ResultsViewModel(QObject):
    """The split, who changed their mind and one reason of each side, or why they are not shown yet."""

    changed = Signal()

    def __init__(self, debate: DebateViewModel, moderation: Moderation, current: CurrentSession, least: int = MIN_GROUP) -> None:
        super().__init__()
        self._least = least
        self._debate = debate
        self._moderation = moderation
        self._current = current
        self._results = _NOTHING
        self._voted = False
        self._entered: Sequence[MethodVotes] = ()
        self._reasons = ReasonModel(self)

    def refresh(self, *, voted: bool) -> None:
        """Read the counters again for a viewer who has voted or not; where they cannot be read, there is a count and no split."""
        session = self._current.session
        self._voted = voted
        self._reasons.fill([])
        try:
            self._results = self._read(session) if session else _NOTHING
        except KnownError:
            _log.warning("the results could not be read")
            self._results = Results(self._results.votes, sealed=True)
        self.changed.emit()

    @Property(int, notify=changed)
    def votes(self) -> int:
        """How many voted."""
        return self._results.votes

    @Property(str, notify=changed)
    def entered(self) -> str:
        """How many votes came in by hand or on paper; '' where everybody tapped."""
        ways = {
            EntryMethod.TOUCH: self.tr("{votes} on this screen"),
            EntryMethod.HANDS: self.tr("{votes} by raised hands"),
            EntryMethod.PAPER: self.tr("{votes} on paper"),
        }
        if all(each.entered is EntryMethod.TOUCH for each in self._entered):
            return ""
        return " · ".join(ways[each.entered].format(votes=QLocale().toString(each.votes)) for each in self._entered)

    @Property(bool, notify=changed)
    def hasSplit(self) -> bool:
        """Whether the split is shown."""
        return self._results.split is not None

    @Property(bool, notify=changed)
    def hasFlow(self) -> bool:
        """Whether the flow is shown."""
        return self._results.flow is not None

    @Property(bool, notify=changed)
    def hasMoves(self) -> bool:
        """Whether who changed their mind is shown without directions, as some of those have too few votes."""
        return self._results.moves is not None

    @Property(str, notify=changed)
    def headline(self) -> str:
        """One sentence."""
        split = self._results.split
        if split is None:
            return self.tr("%Ln voice(s) so far", None, self._results.votes)
        votes = self.tr("%Ln vote(s)", None, split.votes)
        if split.leader is None:
            return self.tr("{votes} — the room is split").format(votes=votes)
        lead = self._debate.side(split.leader).label
        return self.tr("{votes} — the room leans {side}").format(votes=votes, side=said(lead, _SHOWN))

    @Property(str, notify=changed)
    def note(self) -> str:
        """Why there is no split yet, or how fresh it is."""
        session = self._current.session
        if session is None:
            return self.tr("No session is open.")
        if self._results.split:
            return "" if session.published and not session.running else self.tr("Shown in steps, so that no single vote can be read off.")
        if not self._results.sealed:
            return self._not_shown(running=session.running)
        if session.settings.results is ResultsRule.AFTER_VOTING:
            return self.tr("You will see how the room voted after your own vote, so that nobody votes with the crowd.")
        return self.tr("The results are sealed. They are shown when the organiser reveals them.")

    @Property(str, notify=changed)
    def flowNote(self) -> str:
        """Why there is no flow."""
        session = self._current.session
        if session is None or not session.settings.opening_stance:
            return self.tr("Nobody was asked where they stood before reading.")
        if self._results.moves:
            return self.tr("From which side to which is not shown: so few took some ways that they could be picked out.")
        if self._results.held_back:
            return self.tr("Held back because everyone voted the same way; the organiser decides.")
        if session.running and not self._results.flow_votes:
            return self.tr("Shown from %Ln vote(s) on, so that no single vote can be read off.", None, self._next(FLOW_STEP))
        return self.tr("Not shown: so few took some ways that they could be picked out.")

    @Property(int, notify=changed)
    def forPercent(self) -> int:
        """Whole percent."""
        return self._results.split.percent(Side.FOR) if self._results.split else 0

    @Property(int, notify=changed)
    def againstPercent(self) -> int:
        """Whole percent."""
        return self._results.split.percent(Side.AGAINST) if self._results.split else 0

    @Property(int, notify=changed)
    def againstToFor(self) -> int:
        """Changed sides."""
        return self._between(Stance.AGAINST, Side.FOR)

    @Property(int, notify=changed)
    def unsureToFor(self) -> int:
        """Made up their mind."""
        return self._between(Stance.UNSURE, Side.FOR)

    @Property(int, notify=changed)
    def forToAgainst(self) -> int:
        """Changed sides."""
        return self._between(Stance.FOR, Side.AGAINST)

    @Property(int, notify=changed)
    def unsureToAgainst(self) -> int:
        """Made up their mind."""
        return self._between(Stance.UNSURE, Side.AGAINST)

    @Property(int, notify=changed)
    def stayed(self) -> int:
        """Voted for the side they came with."""
        return self._moves.stayed

    @Property(int, notify=changed)
    def changedSides(self) -> int:
        """Voted for the side they did not come with."""
        return self._moves.changed

    @Property(int, notify=changed)
    def decided(self) -> int:
        """Were not sure."""
        return self._moves.decided

    @Property(QObject, constant=True)
    def reasons(self) -> QObject:
        """At most one shown reason a side."""
        return self._reasons

    def _read(self, session: Session) -> Results:
        counts = self._current.counts(session)
        results = visible(session, counts, own_vote_cast=self._voted, least=self._least)
        self._entered = votes_by_method(counts.now)
        if results.split:
            shown = self._moderation.shown(session.id)
            by_side = ([reason for reason in shown if reason.final is side] for side in Side)
            self._reasons.fill([random.SystemRandom().choice(reasons) for reasons in by_side if reasons])
        return results

    def _not_shown(self, *, running: bool) -> str:
        if self._results.held_back:
            return self.tr("The result is held back because everyone voted the same way; the organiser decides.")
        if running:
            return self.tr("The split is shown from %Ln vote(s) on.", None, self._next(SPLIT_STEP))
        return self.tr("Too few votes to show without showing whose they are.")

    @property
    def _moves(self) -> Moves:
        return self._results.flow.moves if self._results.flow else self._results.moves or Moves(0, 0, 0)

    def _next(self, step: int) -> int:
        """At how many votes more is shown."""
        return max(next_step(self._results.votes, step), -(-self._least // step) * step)

    def _between(self, stance: Stance, side: Side) -> int:
        return self._results.flow.count(stance, side) if self._results.flow else 0

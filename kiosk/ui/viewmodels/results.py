"""The results, as far as this visitor may see them."""

import logging
import random
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MIN_GROUP, MethodVotes, votes_by_method
from kiosk.domain.flow import NO_MOVES, Moves
from kiosk.domain.publication import earliest_split
from kiosk.domain.session import ReasonRule, ResultsRule, Session
from kiosk.domain.sureness import NO_SURENESS
from kiosk.domain.tally import EntryMethod
from kiosk.errors import KnownError
from kiosk.services import sureness_text
from kiosk.services.moderation import Moderation
from kiosk.services.result_text import label_in_sentence, share, unsure_note
from kiosk.services.results import Results, everything_shown, visible_results, visible_sureness
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, child_model
from kiosk.ui.screen_language import SCREEN_LANGUAGE
from kiosk.ui.viewmodels.both_votes import BothVotesViewModel
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.debate import DebateViewModel
from kiosk.ui.viewmodels.reason_list import ReasonModel
from kiosk.ui.viewmodels.theme_list import ThemeModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = Results(0, sealed=True)
_FLOW_ROWS = ((Stance.AGAINST, Side.FOR), (Stance.UNSURE, Side.FOR), (Stance.FOR, Side.AGAINST), (Stance.UNSURE, Side.AGAINST))
"""Opening stance and final side, in the order of the rows in FlowCard.qml."""
_UNSURE_ROWS = ((Stance.FOR, None), (Stance.AGAINST, None), (Stance.UNSURE, None))
"""The rows after these where 'Still not sure' is an answer."""
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ResultsViewModel(QObject):
    """The split, the flow and one reason of each side, or why they are not shown yet."""

    changed = Signal()

    def __init__(self, debate: DebateViewModel, moderation: Moderation, current: CurrentSession, min_group: int = MIN_GROUP) -> None:
        super().__init__()
        self._configured_group = self._min_group = min_group
        self._debate = debate
        self._moderation = moderation
        self._current = current
        self._results = _NOTHING
        self._first_votes = 0
        self._sureness = NO_SURENESS
        self._voted = False
        self._entered: Sequence[MethodVotes] = ()
        self._reasons, self._themes = ReasonModel(self), ThemeModel(self)
        self._both_votes = BothVotesViewModel(debate, self._results, self)

    def refresh(self, *, voted: bool) -> None:
        """Read the counts again. `voted`: whether this visitor has. If they cannot be read, the last count of votes stays."""
        session = self._current.session
        self._voted = voted
        self._reasons.set_reasons([])
        try:
            self._results = self._read(session) if session else _NOTHING
        except KnownError:
            _log.warning("the results could not be read")
            self._results = Results(self._results.votes, sealed=True)
        self._both_votes.set_results(self._results, still_unsure=self._current.offers_unsure)
        self.changed.emit()

    @Property(int, notify=changed)
    def votes(self) -> int:
        return self._results.votes

    @Property(int, notify=changed)
    def firstVotes(self) -> int:
        """Votes in the first vote of a class."""
        return self._first_votes

    @Property(str, notify=changed)
    def methodNote(self) -> str:
        """Votes by entry method; '' if all were cast on the screen or on phones, which are not told apart here."""
        methods = {
            EntryMethod.TOUCH: self.tr("{votes} on a screen"),
            EntryMethod.HANDS: self.tr("{votes} by raised hands"),
            EntryMethod.PAPER: self.tr("{votes} on paper"),
        }
        if all(each.entered is EntryMethod.TOUCH for each in self._entered):
            return ""
        return " · ".join(methods[each.entered].format(votes=QLocale().toString(each.votes)) for each in self._entered)

    @Property(bool, notify=changed)
    def hasSplit(self) -> bool:
        return self._results.split is not None

    @Property(bool, notify=changed)
    def hasShares(self) -> bool:
        """Whether there is a split with votes for a side: of those who are still not sure alone there are no shares."""
        return self._results.split is not None and self._results.split.decided > 0

    @Property(bool, notify=changed)
    def hasFlow(self) -> bool:
        return self._results.flow is not None

    @Property(bool, notify=changed)
    def hasMoves(self) -> bool:
        """Whether the numbers of changed minds are shown without directions, because some directions have too few votes."""
        return self._results.moves is not None

    @Property(str, notify=changed)
    def headline(self) -> str:
        split = self._results.split
        if split is None:
            return self.tr("%Ln voice(s) so far", None, self._results.votes)
        votes = self.tr("%Ln vote(s)", None, self._results.votes)
        if not split.decided:
            return votes
        if split.leader is None:
            return self.tr("{votes} — the room is split").format(votes=votes)
        if split.almost_even:
            return self.tr("{votes} — almost even").format(votes=votes)
        text = self.tr("{votes} — the room leans {side}") if split.leans else self.tr("{votes} — more said {side}")
        return text.format(votes=votes, side=label_in_sentence(self._debate.side(split.leader).label, SCREEN_LANGUAGE))

    @Property(str, notify=changed)
    def unsureNote(self) -> str:
        """How many are still not sure; '' where that is no answer or the split is not shown."""
        return unsure_note(self._results.split, SCREEN_LANGUAGE, still_unsure=self._current.offers_unsure)

    @Property(str, notify=changed)
    def sureNote(self) -> str:
        """How sure people are, once the session has ended; '' if nobody was asked or the split is not shown."""
        return " ".join(sureness_text.sentences(self._sureness, self._debate.labels, SCREEN_LANGUAGE)) if self._results.split else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        """Why the split is not shown, or that it is shown in steps."""
        session = self._current.session
        if session is None:
            return self.tr("No session is open.")
        in_steps = not self._current.offers_unsure
        if self._results.split:
            return self._split_note(in_steps=in_steps and (session.running or session.voting))
        if not self._results.sealed:
            return self._hidden_note(in_steps=in_steps and session.running)
        if session.settings.results is ResultsRule.AFTER_VOTING:
            return self.tr("You will see how the room voted after your own vote, so that nobody votes with the crowd.")
        return self.tr("The results are sealed. They are shown when the organiser reveals them.")

    @Property(str, notify=changed)
    def fromNote(self) -> str:
        """From how many votes on the split is shown, where `note` says only after what."""
        session = self._current.session
        few = session is not None and session.running and session.shows_steps and self._results.votes < earliest_split(self._min_group)
        return self._from_note() if few and self._results.sealed else ""

    @Property("QStringList", notify=changed)
    def upcoming(self) -> list[str]:
        """What else will be here once the split is shown."""
        return [title for title, _ in self._upcoming()]

    @Property("QStringList", notify=changed)
    def upcomingWhen(self) -> list[str]:
        """When each of `upcoming` will be here."""
        return [when for _, when in self._upcoming()]

    @Property(str, notify=changed)
    def flowNote(self) -> str:
        """Why the flow is not shown."""
        session = self._current.session
        if session is None or not session.settings.opening_stance:
            return self.tr("Nobody was asked where they stood before reading.")
        if self._results.moves:
            return self.tr("From which side to which is not shown: so few took some ways that they could be picked out.")
        if session.running:
            return self.tr(
                "Shown when the session has ended, so that no single vote can be read off, if enough said where they stood before."
            )
        return self.tr("Not shown: too few said where they stood before, or so few took some ways that they could be picked out.")

    @Property(int, notify=changed)
    def forPercent(self) -> int:
        return self._results.split.percent(Side.FOR) if self._results.split else 0

    @Property(str, notify=changed)
    def forShare(self) -> str:
        """`forPercent` as the language writes it, or '9 of 12' where no percentage is told."""
        return self._share(Side.FOR)

    @Property(str, notify=changed)
    def againstShare(self) -> str:
        return self._share(Side.AGAINST)

    @Property("QVariantList", notify=changed)
    def flowCounts(self) -> list[int]:
        """Votes in the order of _FLOW_ROWS; empty without a flow."""
        flow = self._results.flow
        if flow is None:
            return []
        return [flow.count(*row) for row in (*_FLOW_ROWS, *(_UNSURE_ROWS if self._current.offers_unsure else ()))]

    @Property(int, notify=changed)
    def stayed(self) -> int:
        """Votes for the side of the opening stance."""
        return self._moves.stayed

    @Property(int, notify=changed)
    def changedSides(self) -> int:
        """Votes for the other side."""
        return self._moves.changed

    @Property(int, notify=changed)
    def decided(self) -> int:
        """Votes by visitors who were unsure."""
        return self._moves.decided

    @Property(int, notify=changed)
    def unsure(self) -> int:
        """Votes by visitors who are still not sure."""
        return self._moves.unsure

    bothVotes = child_model(BothVotesViewModel, "_both_votes")
    reasons = child_model(QObject, "_reasons")
    themes = child_model(QObject, "_themes")

    def _read(self, session: Session) -> Results:
        counts = self._current.counts(session)
        self._min_group = counts.min_group(self._configured_group)
        results = visible_results(session, counts, own_vote_cast=self._voted, min_group=self._min_group)
        self._sureness = visible_sureness(session, counts, results.split, self._min_group)
        self._entered, self._first_votes = votes_by_method(counts.now), counts.now.first_vote.votes
        if results.split:
            shown = self._moderation.shown(session.id)
            by_side = ([reason for reason in shown if reason.final is side] for side in Side)
            self._reasons.set_reasons([random.SystemRandom().choice(reasons) for reasons in by_side if reasons])
            if everything_shown(session, counts):
                self._themes.refresh(shown, self._min_group)
                return results
        self._themes.clear()
        return results

    def _upcoming(self) -> Iterator[tuple[str, str]]:
        session = self._current.session
        if session is None or not (session.running or session.rehearsal):
            return
        if session.settings.opening_stance:
            yield self.tr("Who changed their mind"), self.tr("When the session has ended, if enough people took each way.")
        if session.settings.reason is not ReasonRule.OFF:
            yield self.tr("In people’s own words"), self.tr("One reason from each side, as soon as the split is shown.")

    def _share(self, side: Side) -> str:
        split = self._results.split
        return share(split, side, SCREEN_LANGUAGE) if split and split.decided else ""

    def _split_note(self, *, in_steps: bool) -> str:
        shown = self._results.split.votes if self._results.split else 0
        counts = {"shown": QLocale().toString(shown), "votes": QLocale().toString(self._results.votes)}
        if shown < self._results.votes:
            text = self.tr("{shown} of {votes} votes are in the split: the others would give single votes away.")
            later = self.tr("{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.")
            return (later if in_steps else text).format(**counts)
        return self.tr("Shown in steps, so that no single vote can be read off.") if in_steps else ""

    def _hidden_note(self, *, in_steps: bool) -> str:
        """Return why the split is not shown, in the same words for few votes and if everyone agrees: that would tell every vote."""
        if in_steps and self._results.votes < earliest_split(self._min_group):
            return self._from_note()
        if in_steps:
            return self.tr("The split is not shown yet: it would give single votes away.")
        return self.tr("The split is not shown: it would give single votes away.")

    def _from_note(self) -> str:
        return self.tr("The split is shown from %Ln vote(s) on at the earliest.", None, earliest_split(self._min_group))

    @property
    def _moves(self) -> Moves:
        return self._results.flow.moves if self._results.flow else self._results.moves or NO_MOVES

"""The summary of a session: all that paper, screen and files publish, gathered once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.debate import Case, Debate, DebateText, Side
from kiosk.domain.disclosure import (
    MIN_GROUP,
    MIN_ORDER_VOTES,
    NO_ORDER,
    MethodVotes,
    OrderDisclosure,
    disclose_by_method,
    disclose_order,
    votes_by_method,
)
from kiosk.domain.session import ReasonRule, Session, SessionState
from kiosk.domain.session_log import LogHead
from kiosk.domain.sureness import NO_SURENESS, SurenessDisclosure
from kiosk.domain.themes import Theme
from kiosk.errors import KnownError
from kiosk.services.consistency_check import mismatches
from kiosk.services.equal_reasons import RepeatedReason, merge_equal
from kiosk.services.event import NO_EVENT, Event
from kiosk.services.moderation import Moderation, Reason, ReasonState, ReasonStore
from kiosk.services.results import Counts, CountStore, everything_shown, visible_results, visible_sureness
from kiosk.services.session_results import DebateInfo, SessionResults, session_results
from kiosk.services.themes import themes_of


@dataclass(frozen=True, slots=True)
class PickedPoint:
    """A ready-made reason and how often it was picked."""

    side: Side
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Summary:
    """The results of a session with everyone's words, and how they came about.

    `reasons` are the shown ones only, without the opening stance of their writer: next to the side it would be a cell of the flow.
    `entered` are the votes by entry method, each with its split once voting is over and where that may be shown. `expired` says that
    words were removed because their retention time is over. `may_hold_unfinished` says that reasons may be by visitors who did not vote.
    `themes` are the words that set the reasons of an ended session apart.
    """

    results: SessionResults
    reasons: Sequence[Reason]
    points: Sequence[PickedPoint]
    hidden: int
    undecided: int
    reopened: int
    online_url: str
    entered: Sequence[MethodVotes] = ()
    order: OrderDisclosure = NO_ORDER
    sureness: SurenessDisclosure = NO_SURENESS
    expired: bool = False
    may_hold_unfinished: bool = False
    log: LogHead | None = None
    """The end of the session log, once this export is a line of it."""
    event: Event = NO_EVENT
    themes: Sequence[Theme] = ()
    cases: Mapping[Side, Case] = field(default_factory=dict)
    """What both sides say, for a page without a result."""

    @property
    def shown_reasons(self) -> Sequence[Reason]:
        """Reasons to publish: For first, each side by the hash of its words. None if so few voted that words would show who voted how."""
        return [] if self.results.split is None else [reason for side in Side for reason in self.reasons if reason.final is side]

    @property
    def shown_points(self) -> Sequence[PickedPoint]:
        """Ready-made points to publish, none if so few voted."""
        return [] if self.results.split is None else self.points

    def merged_reasons(self, side: Side) -> Sequence[RepeatedReason]:
        """Return one side's reasons to publish, equal ones once, by the hash of their words."""
        return merge_equal(reason for reason in self.shown_reasons if reason.final is side)

    def fairest_reasons(self, side: Side) -> Sequence[Reason]:
        """One side's reasons, the fairest first, then by the hash of their words."""
        mine = [reason for reason in self.reasons if reason.final is side]
        return sorted(mine, key=lambda reason: -(reason.fair_percent or 0))


def _never(_session: Session, _reasons: int) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class SummaryBuilder:
    """Builds summaries from the stores."""

    counts: CountStore
    reasons: ReasonStore | Moderation
    min_group: int = MIN_GROUP
    expired: Callable[[Session, int], bool] = _never
    """Whether the retention time of the words of a session with so many reasons is over. Words not removed yet are left out."""
    keeps_unfinished: bool = False
    """Whether the words of someone who walks away are kept. Which reasons those are is not stored."""

    def build(self, session: Session, debate: Debate, language: str | None = None) -> Summary:
        """Return a session's summary.

        Raises:
            KnownError: the session is still open and sealed, or the debate's text has changed since.
        """
        _require_published(session)
        _require_same_text(session, debate)
        counts = self.counts.counts(session.id)
        text = debate.text(language)
        min_group = counts.min_group(self.min_group)
        everything = everything_shown(session, counts)
        entered = disclose_by_method(counts.now, min_group, agreed=session.show_unanimous) if everything else votes_by_method(counts.now)
        states = self.reasons.counts(session.id)
        expired = session.settings.reason is not ReasonRule.OFF and self.expired(session, sum(states.values()))
        shown = [] if expired else self.reasons.list(session.id, ReasonState.SHOWN)
        results = self._results(session, counts, min_group, debate, text)
        return Summary(
            results,
            reasons=_without_uneven_answers(replace(reason, opening=None) for reason in shown),
            points=_points(text, counts) if everything else [],
            hidden=0 if expired else states[ReasonState.HIDDEN],
            undecided=0 if expired else states[ReasonState.WAITING],
            reopened=session.reopened,
            online_url=debate.online_url,
            entered=entered,
            order=_order(session, counts, entered, min_group) if everything and results.split is not None else NO_ORDER,
            sureness=visible_sureness(session, counts, results.split, min_group),
            expired=expired,
            cases=text.cases,
            may_hold_unfinished=self.keeps_unfinished and bool(shown) and results.left_without_voting > 0,
            themes=themes_of(shown, min_group) if everything and results.split is not None else (),
        )

    def _results(self, session: Session, counts: Counts, min_group: int, debate: Debate, text: DebateText) -> SessionResults:
        rehearsal = session.state is SessionState.REHEARSAL
        as_ended = session.with_state(SessionState.CLOSED, session.opened_on) if rehearsal else session
        results = visible_results(as_ended, counts, own_vote_cast=True, min_group=min_group)
        shown = session_results(session, DebateInfo.of(debate, text), counts, results, min_group)
        return replace(shown, adds_up=not mismatches(counts, self.reasons.list(session.id, *ReasonState)))


def _without_uneven_answers(reasons: Iterable[Reason]) -> Sequence[Reason]:
    """Clear the answers if reasons have different numbers of them, as in a prepared database: those with fewer would be the later ones."""
    reasons = list(reasons)
    even = len({reason.asked for reason in reasons}) <= 1
    return reasons if even else [replace(reason, fair=0, asked=0) for reason in reasons]


def _order(session: Session, counts: Counts, entered: Sequence[MethodVotes], min_group: int) -> OrderDisclosure:
    """Return the effect of the order, at a session's first end only: two of them would tell the few votes between."""
    if session.reopened:
        return OrderDisclosure(held_back=counts.now.one_by_one.votes >= MIN_ORDER_VOTES)
    return disclose_order(counts.now, entered, min_group)


def _points(text: DebateText, counts: Counts) -> list[PickedPoint]:
    return [
        PickedPoint(side, point, counts.points.get((side.value, index), 0))
        for side, case in text.cases.items()
        for index, point in enumerate(case.points)
    ]


def _require_published(session: Session) -> None:
    if session.running and not session.published:
        message = f"The session '{session.name}' is still {session.state}. End it or reveal it first."
        raise KnownError(message)


def _require_same_text(session: Session, debate: Debate) -> None:
    if session.fingerprint != debate.fingerprint:
        message = (
            f"The text of the debate '{debate.id}' has changed since the session '{session.name}' was opened. "
            "The votes are kept; put the earlier text back to make its summary."
        )
        raise KnownError(message)

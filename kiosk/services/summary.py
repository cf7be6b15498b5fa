"""Everything a summary says of a session, gathered once for paper, screen and file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from kiosk.domain.debate import Debate, DebateText, Side
from kiosk.domain.disclosure import MIN_GROUP, MethodVotes, disclose_by_method, votes_by_method
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode, ReasonRule, Session, SessionState
from kiosk.domain.tally import SPLIT_STEP, EntryMethod, Split, next_step
from kiosk.errors import KnownError
from kiosk.services.consistency_check import mismatches
from kiosk.services.moderation import Moderation, Reason, ReasonState, ReasonStore
from kiosk.services.results import Counts, CountStore, visible

FAIR_FROM = 5
"""Fewer answers to 'Is this a fair point?' than this are neither ranked nor printed: they would show who gave them."""


@dataclass(frozen=True, slots=True)
class PickedPoint:
    """A ready-made reason and how often it was picked."""

    side: Side
    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What leaves the kiosk. `split` and `flow` are None where too few voted to show them.

    Reasons are the shown ones only, and without the stance their writer came with: beside the side it would be a cell of the flow.
    """

    session: str
    mode: Mode
    rehearsal: bool
    closed: bool
    opened_on: date
    closed_on: date | None
    reopened: int
    question: str
    proposition: str
    labels: dict[Side, str]
    votes: int
    visits: int
    split: Split | None
    flow: Flow | None
    asked_opening: bool
    reasons: Sequence[Reason]
    points: Sequence[PickedPoint]
    hidden: int
    undecided: int
    online_url: str
    fingerprint: str
    session_id: str = ""
    """Tells sessions apart where several are put together."""
    debate_id: str = ""
    small_group: int = MIN_GROUP
    """Nothing is shown of groups smaller than this."""
    moves: Moves | None = None
    """In place of `flow` where that would show too small a group."""
    without_opening: int | None = None
    """Votes that are not in `flow` or `moves`, as nobody knows where they stood before; None where neither is shown."""
    entered: Sequence[MethodVotes] = ()
    """Votes by how they came in; split once nobody votes any more, where that is allowed."""
    expired: bool = False
    """Whether words were removed after the time the organiser set."""
    held_back: bool = False
    """Whether the organiser has yet to agree to show that everyone voted the same way."""
    adds_up: bool = True
    """Whether the counts can be true (`services.self_check`)."""

    @property
    def running(self) -> bool:
        """Whether votes still come in."""
        return not (self.closed or self.rehearsal)

    @property
    def touched(self) -> int:
        """Votes cast on the screen; hands and paper have no visit."""
        return next((way.votes for way in self.entered if way.entered is EntryMethod.TOUCH), 0) if self.entered else self.votes

    @property
    def left(self) -> int:
        """Visits that ended without a vote."""
        return self.visits - self.touched

    def reasons_of(self, side: Side) -> Sequence[Reason]:
        """Shown reasons of one side, the fairest first, then by their words' hash; a share of few answers counts for nothing."""
        mine = [reason for reason in self.reasons if reason.final is side]
        return sorted(mine, key=lambda r: (-r.fair / r.asked, -r.fair) if r.asked >= FAIR_FROM else (0, 0))


def _never(_session: Session) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Summaries:
    """Builds summaries from the stores."""

    counts: CountStore
    reasons: ReasonStore | Moderation
    least: int = MIN_GROUP
    expired: Callable[[Session], bool] = _never
    """Whether a session's words are past their time; they are left out then, also where they are not removed yet."""

    def of(self, session: Session, debate: Debate, language: str | None = None) -> Summary:
        """Gather a session's summary.

        Raises:
            KnownError: the session is still open and sealed to everyone, or this program has not seen it reach a step, or the debate's
                text is not the one it was held on.
        """
        _must_be_published(session)
        _must_be_the_text(session, debate)
        counts = self.counts.counts(session.id)
        _must_be_known(session, counts)
        final = not session.running
        rehearsal = session.state is SessionState.REHEARSAL
        as_ended = session.with_state(SessionState.CLOSED, session.opened_on) if rehearsal else session
        results = visible(as_ended, counts, own_vote_cast=True, least=self.least)
        text = debate.text(language)
        expired = session.settings.reason is not ReasonRule.OFF and self.expired(session)
        words = _NO_WORDS if expired else self._words(session)
        return Summary(
            session=session.name,
            mode=session.settings.mode,
            rehearsal=session.rehearsal,
            closed=session.state is SessionState.CLOSED,
            opened_on=session.opened_on,
            closed_on=session.closed_on,
            reopened=session.reopened,
            question=text.question,
            proposition=text.proposition,
            labels={side: case.label for side, case in text.cases.items()},
            votes=results.votes,
            visits=counts.visits,
            split=results.split,
            flow=results.flow,
            asked_opening=session.settings.opening_stance,
            reasons=words.shown,
            points=_points(text, counts) if final else [],
            hidden=words.hidden,
            undecided=words.undecided,
            online_url=debate.online_url,
            fingerprint=debate.fingerprint,
            session_id=session.id,
            debate_id=debate.id,
            small_group=self.least,
            moves=results.moves,
            without_opening=results.without_opening,
            entered=disclose_by_method(counts.now, self.least, agreed=session.show_unanimous) if final else votes_by_method(counts.now),
            expired=expired,
            held_back=results.held_back and results.split is None,
            adds_up=not mismatches(counts, self.reasons.list(session.id, *ReasonState)),
        )

    def _words(self, session: Session) -> "_Words":
        states = self.reasons.counts(session.id)
        shown = [replace(reason, opening=None) for reason in self.reasons.list(session.id, ReasonState.SHOWN)]
        return _Words(shown, states[ReasonState.HIDDEN], states[ReasonState.WAITING])


@dataclass(frozen=True, slots=True)
class _Words:
    shown: Sequence[Reason]
    hidden: int
    undecided: int


_NO_WORDS: Final = _Words([], 0, 0)


def _points(text: DebateText, counts: Counts) -> list[PickedPoint]:
    return [
        PickedPoint(side, point, counts.points.get((side.value, index), 0))
        for side, case in text.cases.items()
        for index, point in enumerate(case.points)
    ]


def _must_be_published(session: Session) -> None:
    if session.running and not session.published:
        message = f"The session '{session.name}' is still {session.state}. End it or reveal it first."
        raise KnownError(message)


def _must_be_the_text(session: Session, debate: Debate) -> None:
    if session.fingerprint != debate.fingerprint:
        message = (
            f"The text of the debate '{debate.id}' has changed since the session '{session.name}' was opened. "
            "The votes are kept; put the earlier text back to make its summary."
        )
        raise KnownError(message)


def _must_be_known(session: Session, counts: Counts) -> None:
    """Between steps the counts of the last one are in the kiosk's memory alone: neither a restart nor another program knows them."""
    votes = counts.now.votes
    if session.running and votes >= SPLIT_STEP > counts.split.votes:
        message = (
            f"The session '{session.name}' is still {session.state}, and its results are shown in steps of {SPLIT_STEP} votes: "
            f"there is a page again from {next_step(votes, SPLIT_STEP)} votes on, or when it has ended."
        )
        raise KnownError(message)

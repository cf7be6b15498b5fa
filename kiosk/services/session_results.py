"""The results of one session as its own page shows them: what a combined report and an export are made of.

An export never carries counters: a kiosk that could add those up could also show a small group's, and so could anyone who opens the file.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final, Literal

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Debate, DebateText, Side
from kiosk.domain.first_vote import NO_FIRST_VOTE, FirstVoteDisclosure
from kiosk.domain.flow import FINALS, NO_MOVES, Flow, Moves
from kiosk.domain.session import Mode, Session
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.services.results import Counts, Results

STANCES: Final = (Stance.FOR, Stance.UNSURE, Stance.AGAINST)
"""In the order of every table and chart: the two sides apart."""

PublishedState = Literal["closed", "open", "rehearsal"]


@dataclass(frozen=True, slots=True)
class DebateInfo:
    """The debate of a result. `fingerprint` is the SHA-256 of its texts and distinguishes different texts."""

    id: str
    fingerprint: str
    question: str
    proposition: str
    labels: Mapping[Side, str]

    @classmethod
    def of(cls, debate: Debate, text: DebateText) -> "DebateInfo":
        labels = {side: case.label for side, case in text.cases.items()}
        return cls(debate.id, debate.fingerprint, text.question, text.proposition, labels)


@dataclass(frozen=True, slots=True)
class SessionResults:
    """`split`, `flow`, `moves` and `without_opening` are None where they may not be shown; never both `flow` and `moves`.

    `session_id` keeps a session from being counted twice. `screen_votes` are the votes cast on the screen or a phone, the only ones with
    a visit. Nothing is shown of groups smaller than `small_group`. `without_opening` votes are in neither `flow` nor `moves`, as nobody
    knows where they stood before. `held_back` says of a missing `split` that enough people voted, but that it would show who voted how. It
    does not tell a unanimous result, which is every single vote, from others. `adds_up` is what the consistency check found.
    A report of several sessions leaves out `first_vote`: few of them have one.
    """

    session_id: str
    session_name: str
    mode: Mode
    opened_on: date
    closed_on: date | None
    rehearsal: bool
    debate: DebateInfo
    visits: int
    votes: int
    screen_votes: int
    small_group: int
    asked_opening: bool
    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None
    held_back: bool = False
    adds_up: bool = True
    first_vote: FirstVoteDisclosure = NO_FIRST_VOTE
    still_unsure: bool = False
    """Whether the vote had 'Still not sure' as a third answer."""

    @property
    def state(self) -> PublishedState:
        return "rehearsal" if self.rehearsal else "open" if self.closed_on is None else "closed"

    @property
    def running(self) -> bool:
        """Whether votes still come in."""
        return self.state == "open"

    @property
    def left_without_voting(self) -> int:
        """Visits that ended without a vote."""
        return self.visits - self.screen_votes

    @property
    def withheld(self) -> int:
        """Votes that are counted, but not in `split`: next to an earlier result they would give single votes away."""
        return self.votes - self.split.votes if self.split else 0

    def check(self) -> None:
        """Check that these are the results of a finished session and that this program could have shown them.

        Raises:
            KnownError: the session is a rehearsal or not closed, or its figures contradict each other or show too small a group.
        """
        if self.rehearsal:
            message = f"The session '{self.session_name}' is a rehearsal and cannot be added up. Leave it out."
            raise KnownError(message)
        if self.closed_on is None:
            message = f"The session '{self.session_name}' has not ended. End it first, and export it again if it comes from another kiosk."
            raise KnownError(message)
        if not all(self._conditions()):
            message = f"The figures of the session '{self.session_name}' do not add up, so there is no report. Export that session again."
            raise KnownError(message)

    def _conditions(self) -> Iterator[bool]:
        yield self.adds_up and self.visits >= self.screen_votes >= 0
        yield self.votes >= self.screen_votes
        yield (self.flow is None or self.moves is None) and (self.without_opening is None) is (self.flow is None and self.moves is None)
        first = self.first_vote.first
        yield first is None or (self.split is not None and first.votes >= self.small_group and not first.unanimous and not self.flow)
        if self.split is None:
            yield self.votes >= self.small_group or not self.held_back
            yield self.flow is None and self.moves is None
            return
        yield not self.held_back
        yield min(self.split.for_, self.split.against, self.split.unsure) >= 0 and self.votes >= self.split.votes >= self.small_group
        yield self.still_unsure or not (self.split.unsure or (self.flow or self.moves or NO_MOVES).unsure)
        if moved := self.flow or self.moves:
            without = self.without_opening or 0
            yield self.asked_opening and moved.total > 0 and without >= 0 and moved.total + without == self.split.votes
            yield all(group == 0 or group >= self.small_group for group in self._groups())
        if self.flow:
            yield all(self.flow.to_side(final) <= self.split.count(final) for final in FINALS)

    def _groups(self) -> Iterator[int]:
        """Return all groups shown beside the split; for each side also the votes without an opening stance if they follow from the flow."""
        if self.moves:
            yield from (self.moves.stayed, self.moves.changed, self.moves.decided, self.moves.unsure)
            if self.split:
                yield self.split.unsure - self.moves.unsure
        if self.flow and self.split:
            yield from (self.flow.count(stance, side) for stance, side in product(Stance, FINALS))
            yield from (self.split.count(final) - self.flow.to_side(final) for final in FINALS)


def session_results(session: Session, debate: DebateInfo, counts: Counts, results: Results, min_group: int) -> SessionResults:
    """Return what one viewer may see of a session (`services.results`), with what its page says beside it."""
    return SessionResults(
        session_id=session.id,
        session_name=session.name,
        mode=session.settings.mode,
        opened_on=session.opened_on,
        closed_on=session.closed_on,
        rehearsal=session.rehearsal,
        debate=debate,
        visits=counts.visits,
        votes=results.votes,
        screen_votes=counts.now.one_by_one.votes,
        small_group=min_group,
        asked_opening=session.settings.opening_stance,
        still_unsure=session.settings.still_unsure,
        split=results.split,
        flow=results.flow,
        moves=results.moves,
        without_opening=results.without_opening,
        held_back=results.split is None and results.votes >= min_group,
        first_vote=results.first_vote,
    )

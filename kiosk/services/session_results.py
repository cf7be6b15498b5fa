"""What one session brings to a report of several, and all that an export has to carry for it.

An export never carries counters: a kiosk that could add those up could also show a small group's, and so could whoever opens the file.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.services.summary import Summary


@dataclass(frozen=True, slots=True)
class SessionResults:
    """A session as its own page shows it: `split`, `flow`, `moves` and `without_opening` are None where they are not shown.

    `held_back` says of a missing `split` that everyone voted the same way and the organiser did not agree to show it.

    `session_id` keeps a session from being counted twice, `fingerprint` sessions on different texts apart. `touched` are the votes cast
    on the screen, the only ones that have a visit.
    """

    session_id: str
    session: str
    mode: Mode
    debate_id: str
    fingerprint: str
    question: str
    proposition: str
    labels: Mapping[Side, str]
    opened_on: date
    closed_on: date | None
    rehearsal: bool
    small_group: int
    asked_opening: bool
    visits: int
    touched: int
    votes: int
    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None
    held_back: bool = False
    adds_up: bool = True

    @classmethod
    def of(cls, summary: Summary) -> "SessionResults":
        """The figures of a session that has a summary."""
        return cls(
            session_id=summary.session_id,
            session=summary.session,
            mode=summary.mode,
            debate_id=summary.debate_id,
            fingerprint=summary.fingerprint,
            question=summary.question,
            proposition=summary.proposition,
            labels=summary.labels,
            opened_on=summary.opened_on,
            closed_on=summary.closed_on,
            rehearsal=summary.rehearsal,
            small_group=summary.small_group,
            asked_opening=summary.asked_opening,
            visits=summary.visits,
            touched=summary.touched,
            votes=summary.votes,
            split=summary.split,
            flow=summary.flow,
            moves=summary.moves,
            without_opening=summary.without_opening,
            held_back=summary.held_back,
            adds_up=summary.adds_up,
        )

    @property
    def left(self) -> int:
        """Visits that ended without a vote."""
        return self.visits - self.touched

    def check(self) -> None:
        """Whether these are the figures of a finished session, as this program shows them.

        Raises:
            KnownError: the session is a rehearsal or not closed, or the figures contradict each other or show too small a group.
        """
        if self.rehearsal:
            message = f"The session '{self.session}' is a rehearsal and nothing to be added up. Leave it out."
            raise KnownError(message)
        if self.closed_on is None:
            message = f"The session '{self.session}' has not ended. End it first, and export it again if it comes from another kiosk."
            raise KnownError(message)
        if not all(self._adds_up()):
            message = f"The figures of the session '{self.session}' do not add up, so there is no report. Export that session again."
            raise KnownError(message)

    def _adds_up(self) -> Iterator[bool]:
        yield self.adds_up and self.visits >= self.touched >= 0
        yield self.votes >= self.touched
        yield (self.flow is None or self.moves is None) and (self.without_opening is None) is (self.flow is None and self.moves is None)
        if self.split is None:
            yield self.votes >= self.small_group or not self.held_back
            yield self.flow is None and self.moves is None
            return
        yield not self.held_back
        yield min(self.split.for_, self.split.against) >= 0 and self.split.votes == self.votes >= self.small_group
        if moved := self.flow or self.moves:
            without = self.without_opening or 0
            yield self.asked_opening and without >= 0 and moved.total + without == self.votes
            yield all(group == 0 or group >= self.small_group for group in self._groups())
        if self.flow:
            yield all(self.flow.to_side(side) <= self.split.count(side) for side in Side)

    def _groups(self) -> Iterator[int]:
        """Whatever is shown beside the split, those without an opening stance by side where that follows."""
        if self.moves:
            yield from (self.moves.stayed, self.moves.changed, self.moves.decided)
        if self.flow and self.split:
            yield from (self.flow.count(stance, side) for stance, side in product(Stance, Side))
            yield from (self.split.count(side) - self.flow.to_side(side) for side in Side)

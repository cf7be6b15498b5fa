"""What may be seen of a session's results, and when."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.disclosure import MIN_GROUP, disclose
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import ResultsRule, Session
from kiosk.domain.tally import Split, Tally


@dataclass(frozen=True, slots=True)
class Counts:
    """A session's counters.

    `split` and `flow` hold the tally as it was at the last multiple of SPLIT_STEP and FLOW_STEP votes, or when the session closed.
    They are known to the running program alone, because on disk they would tell the last few votes apart: after a restart they are
    empty until the next multiple.
    """

    now: Tally
    split: Tally
    flow: Tally
    visits: int
    points: dict[tuple[str, int], int]
    """Picked points by (side's value, index)."""


class CountStore(Protocol):
    """Reads counters."""

    def counts(self, session_id: str) -> Counts:
        """All of a session's counters, read in one transaction."""


@dataclass(frozen=True, slots=True)
class Results:
    """What the viewer may see: None where they may not, or where it would show too small a group (`domain.disclosure`)."""

    votes: int
    sealed: bool
    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None
    """Votes without an opening stance when `flow` or `moves` was counted."""
    flow_votes: int = 0
    """All votes there were then; 0 where the flow of a running session was not yet looked at."""
    held_back: bool = False
    """Whether `split`, or the flow alone, is missing because everyone voted the same way and the organiser did not agree to show it."""


def visible(session: Session, counts: Counts, *, own_vote_cast: bool, least: int = MIN_GROUP) -> Results:
    """The results one viewer may see now; the same rule holds for visitors, organisers and paper."""
    votes = counts.now.votes
    open_to_viewer = session.published or (session.settings.results is ResultsRule.AFTER_VOTING and own_vote_cast)
    if not open_to_viewer:
        return Results(votes, sealed=True)
    final = not (session.running or session.voting)
    split, flow = (counts.now, counts.now) if final else (counts.split, counts.flow)
    shown, moved = (disclose(tally, least, agreed=session.show_unanimous) for tally in (split, flow))
    return Results(
        votes,
        sealed=False,
        split=shown.split,
        flow=moved.flow,
        moves=moved.moves,
        without_opening=moved.without_opening,
        flow_votes=flow.votes,
        held_back=shown.held_back or moved.held_back,
    )

"""Decides which results of a session may be seen, and when."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.disclosure import MIN_GROUP, disclose
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import ResultsRule, Session
from kiosk.domain.tally import Split, Tally


@dataclass(frozen=True, slots=True)
class Counts:
    """A session's counters.

    `split` and `flow` are the tallies published at the last multiple of SPLIT_STEP and FLOW_STEP votes, or when the session closed.
    They exist in memory only, because on disk they would tell the last few votes apart: after a restart they are empty until the
    next multiple.
    """

    now: Tally
    split: Tally
    flow: Tally
    visits: int
    points: dict[tuple[str, int], int]
    """Picks by (side's value, index of the point)."""


class CountStore(Protocol):
    """Reads counters."""

    def counts(self, session_id: str) -> Counts:
        """Return all counters of a session, read in one transaction. Raises KnownError if it was erased."""


@dataclass(frozen=True, slots=True)
class Results:
    """What one viewer may see. None means not at all, or that it would show too small a group (`domain.disclosure`)."""

    votes: int
    sealed: bool
    split: Split | None = None
    flow: Flow | None = None
    moves: Moves | None = None
    without_opening: int | None = None
    """Votes without an opening stance when `flow` or `moves` was counted."""
    flow_votes: int = 0
    """All votes at that time; 0 if the flow of a running session was not published yet."""
    held_back: bool = False
    """Whether split or flow is missing because everyone voted the same way and the organiser did not allow it to be shown."""


def visible_results(session: Session, counts: Counts, *, own_vote_cast: bool, min_group: int = MIN_GROUP) -> Results:
    """Return the results one viewer may see now. The same rule holds for visitors, organisers and paper."""
    votes = counts.now.votes
    open_to_viewer = session.published or (session.settings.results is ResultsRule.AFTER_VOTING and own_vote_cast)
    if not open_to_viewer:
        return Results(votes, sealed=True)
    final = not (session.running or session.voting)
    split, flow = (counts.now, counts.now) if final else (counts.split, counts.flow)
    shown, moved = (disclose(tally, min_group, agreed=session.show_unanimous) for tally in (split, flow))
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

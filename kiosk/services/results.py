"""What may be seen of a session's results, and when."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.disclosure import LEAST, disclose
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


def visible(session: Session, counts: Counts, *, own_vote_cast: bool, least: int = LEAST) -> Results:
    """The results one viewer may see now; the same rule holds for visitors, organisers and paper."""
    votes = counts.now.votes
    open_to_viewer = session.published or (session.settings.results is ResultsRule.AFTER_VOTING and own_vote_cast)
    if not open_to_viewer:
        return Results(votes, sealed=True)
    split = disclose(final_or(session, counts, counts.split), least).split
    moved = disclose(final_or(session, counts, counts.flow), least)
    return Results(votes, sealed=False, split=split, flow=moved.flow, moves=moved.moves, without_opening=moved.without_opening)


def final_or(session: Session, counts: Counts, step: Tally) -> Tally:
    """All that was counted once nobody can vote any more, until then what was last published."""
    return step if session.running or session.voting else counts.now

"""What may be seen of a session's results, and when."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.flow import Flow
from kiosk.domain.session import ResultsRule, Session
from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, Split, Tally


@dataclass(frozen=True, slots=True)
class Counts:
    """A session's counters.

    `split` and `flow` hold the tally as it was at the last multiple of SPLIT_STEP and FLOW_STEP votes, or when the session closed.
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
    """What the viewer may see: None where they may not, or where there are too few votes to show without showing whose they are."""

    votes: int
    sealed: bool
    split: Split | None = None
    flow: Flow | None = None


def visible(session: Session, counts: Counts, *, own_vote_cast: bool) -> Results:
    """The results one viewer may see now; the same rule holds for visitors, organisers and paper."""
    votes = counts.now.votes
    open_to_viewer = session.published or (session.settings.results is ResultsRule.AFTER_VOTING and own_vote_cast)
    if not open_to_viewer:
        return Results(votes, sealed=True)
    final = not session.running and not session.voting
    split = (counts.now if final else counts.split).split
    flow = (counts.now if final else counts.flow).flow
    return Results(
        votes,
        sealed=False,
        split=split if split.votes >= SPLIT_STEP else None,
        flow=flow if flow.total >= FLOW_STEP else None,
    )

"""A debate tried out as a visitor: a session that is in no store, on which nothing is counted and of which nothing is left."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.domain.tally import EntryMethod, Split, Tally
from kiosk.services.results import Counts, CountStore
from kiosk.services.voting import BallotStore

PREVIEW: Final = "preview"
"""The id of such a session; those of real ones are 32 hexadecimal digits."""


def preview_of(debate: Debate, settings: SessionSettings, today: date) -> Session:
    """A session to look at the debate in."""
    return Session(PREVIEW, PREVIEW, debate.id, debate.fingerprint, today, settings, SessionState.REHEARSAL, rehearsal=True)


@dataclass(frozen=True, slots=True)
class PreviewedBallots:
    """Lets a preview's ballots fall, and hands on all others."""

    ballots: BallotStore

    def cast(self, session_id: str, ballot: Ballot) -> None:
        """Count it, unless it is a preview's."""
        if session_id != PREVIEW:
            self.ballots.cast(session_id, ballot)

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        """Hand it on."""
        self.ballots.enter(session_id, entered, split)

    def leave(self, session_id: str) -> None:
        """Count the visit, unless it is a preview's."""
        if session_id != PREVIEW:
            self.ballots.leave(session_id)


@dataclass(frozen=True, slots=True)
class PreviewedCounts:
    """Nothing was ever counted in a preview."""

    store: CountStore

    def counts(self, session_id: str) -> Counts:
        """Those of the store, or none."""
        return Counts(Tally({}), Tally({}), Tally({}), 0, {}) if session_id == PREVIEW else self.store.counts(session_id)

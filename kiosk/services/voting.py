"""Casting a vote: clean, counted and on disk before anyone is thanked."""

from typing import Protocol

from kiosk.domain.ballot import Ballot
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError


class NotRecordedError(KnownError):
    """The vote is not on disk; nothing of it was kept there."""


class BallotStore(Protocol):
    """Counts ballots."""

    def cast(self, session_id: str, ballot: Ballot) -> None:
        """Count one ballot and its visit, and keep its reason, in one durable transaction.

        The words are kept as a waiting reason among all the others. What is published of the counts is none of the disk's business:
        it moves, in memory alone, when the votes reach a multiple of SPLIT_STEP or FLOW_STEP.

        Raises:
            NotRecordedError: nothing was kept; the message says why.
        """

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        """Replace what was counted of raised hands or on paper so far. These votes are nobody's visit.

        Raises:
            KnownError: the session has ended, or the numbers could not be kept; those before them still count.
        """

    def leave(self, session_id: str) -> None:
        """Count a visit that ended without a vote. Raises NotRecordedError."""

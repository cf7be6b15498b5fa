"""Casting a vote: it is on disk before the visitor is thanked."""

from typing import Protocol

from kiosk.domain.ballot import Ballot
from kiosk.domain.tally import EntryMethod, Split
from kiosk.errors import KnownError


class NotRecordedError(KnownError):
    """Nothing was recorded."""


class BallotStore(Protocol):
    """Counts ballots."""

    def cast(self, session_id: str, ballot: Ballot) -> None:
        """Count one ballot and its visit, and store its reason as waiting, in one durable transaction.

        If that fills a step, the same transaction publishes what is due (`domain.publication`).

        Raises:
            NotRecordedError: nothing was recorded; the message says why.
        """

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        """Replace the votes counted by hand or on paper so far. They belong to no visit.

        Raises:
            KnownError: the session has ended, or the numbers could not be saved; the earlier ones still count.
        """

    def leave(self, session_id: str, unfinished: Ballot | None = None) -> None:
        """Count a visit that ended without a vote, and keep the reason of `unfinished`, which is no vote. Raises NotRecordedError."""

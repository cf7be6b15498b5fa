"""Casting a vote: it is on disk before the visitor is thanked."""

from typing import Protocol

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.tally import EntryMethod, FirstVote, Split
from kiosk.errors import KnownError


class NotRecordedError(KnownError):
    """Nothing was recorded."""


class BallotStore(Protocol):
    """Counts ballots."""

    def cast(self, session_id: str, ballot: Ballot, entered: EntryMethod = EntryMethod.TOUCH, slip: bytes | None = None) -> None:
        """Count one ballot and its visit, and store its reason as waiting, in one durable transaction.

        `entered` is one of `domain.tally.ONE_BY_ONE`. If that fills a step, the same transaction publishes what is due
        (`domain.publication`). `slip` is the mark of a slip, which a phone needs where a session has any: the same transaction uses it.

        Raises:
            NotRecordedError: nothing was recorded; the message says why. `services.slips.SlipRefusedError` if it is the slip.
        """

    def enter(self, session_id: str, entered: EntryMethod, split: Split) -> None:
        """Replace the votes counted by hand or on paper so far. They belong to no visit.

        Raises:
            KnownError: the session has ended, or the numbers could not be saved; the earlier ones still count.
        """

    def cast_first(self, session_id: str, stance: Stance, entered: EntryMethod = EntryMethod.TOUCH, slip: bytes | None = None) -> None:
        """Count one answer of a class's first vote, in one durable transaction. It belongs to no visit and no later ballot.

        A slip is used for this round alone; it gives a vote in the other one, too.

        Raises:
            NotRecordedError: nothing was recorded; the message says why. Only a running classroom session whose results were never
                published takes it.
        """

    def enter_first(self, session_id: str, entered: EntryMethod, first: FirstVote) -> None:
        """Replace the first votes counted by hand or on paper so far.

        Raises:
            KnownError: the first vote is over, or the numbers could not be saved; the earlier ones still count.
        """

    def leave(self, session_id: str, unfinished: Ballot | None = None) -> None:
        """Count a visit that ended without a vote, and keep the reason of `unfinished`, which is no vote. Raises NotRecordedError."""

"""What people can vote on just now: the session, where the class's lesson is, and whether a vote needs a slip."""

from dataclasses import dataclass

from kiosk.domain.lesson import Phase
from kiosk.domain.session import Session
from kiosk.domain.tally import FIRST_ROUND, SECOND_ROUND


@dataclass(frozen=True, slots=True)
class Poll:
    """A session as it is now. `phase` is that of a lesson on the kiosk's screen, None without one. `slips`: each vote needs a code."""

    session: Session
    phase: Phase | None = None
    slips: bool = False

    @property
    def first(self) -> bool:
        """Whether it is a class's first vote."""
        return self.phase is Phase.FIRST_VOTE

    @property
    def round(self) -> int:
        """The round of `domain.tally` that a vote belongs to."""
        return FIRST_ROUND if self.first else SECOND_ROUND

    @property
    def voting(self) -> bool:
        """Whether a vote is taken: in a lesson only while the class votes, as on its screen."""
        if self.first:
            return self.session.voting and self.session.takes_first_votes
        return self.session.voting and self.phase in {None, Phase.SECOND_VOTE}

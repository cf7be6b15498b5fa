"""The results of a lesson step by step: the first vote, then the vote, then the change."""

from enum import IntEnum

from kiosk.domain.first_vote import FirstVoteDisclosure


class RevealStep(IntEnum):
    """What is on the screen. Each step keeps what the earlier ones have shown."""

    WHOLE = -1
    """The page with all results. Where a lesson comes back to after a restart."""
    FIRST_VOTE = 0
    VOTE = 1
    CHANGE = 2


class RevealSteps:
    """Where a reveal is, and where it goes on and back. It is not kept: a restart shows all results."""

    def __init__(self) -> None:
        self.step = RevealStep.WHOLE
        self._compares = False

    def start(self, first: FirstVoteDisclosure) -> None:
        """Begin with the first vote, if the class had one. Only one that may be shown is compared with the second."""
        if first.held_back or first.first is not None:
            self.step, self._compares = RevealStep.FIRST_VOTE, first.first is not None

    def finish(self) -> None:
        self.step = RevealStep.WHOLE

    @property
    def next(self) -> RevealStep:
        """The step after the present one."""
        last = RevealStep.CHANGE if self._compares else RevealStep.VOTE
        return RevealStep(self.step + 1) if self.step < last else RevealStep.WHOLE

    def forward(self) -> bool:
        """Take a step. Return whether there was one to take."""
        if self.step is RevealStep.WHOLE:
            return False
        self.step = self.next
        return True

    def back(self) -> bool:
        """Take a step back. Return whether there was one."""
        if self.step <= RevealStep.FIRST_VOTE:
            return False
        self.step = RevealStep(self.step - 1)
        return True

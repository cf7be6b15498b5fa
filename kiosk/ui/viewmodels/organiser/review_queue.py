"""Reasons in one state with a position, and a decision that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kiosk.services.moderation import Moderation, Reason, ReasonState


@dataclass(slots=True)
class ReviewQueue:
    """Read once, then kept up to date in memory: a step takes the same time for ten reasons as for ten thousand."""

    reasons: list[Reason] = field(default_factory=list)
    position: int = 0

    @property
    def current(self) -> Reason | None:
        return self.reasons[self.position] if self.reasons else None

    def fill(self, reasons: Sequence[Reason]) -> None:
        """Replace the list and stay at the current reason if it is still there."""
        key = self.current.key if self.current else None
        self.reasons = list(reasons)
        self.position = next((index for index, reason in enumerate(self.reasons) if reason.key == key), 0)

    def step(self, by: int) -> bool:
        """Move by so many reasons. Return False at either end."""
        if not 0 <= self.position + by < len(self.reasons):
            return False
        self.position += by
        return True

    def remove_current(self) -> Reason:
        """Remove the current reason and return it; the next one takes its place."""
        removed = self.reasons.pop(self.position)
        self.position = max(0, min(self.position, len(self.reasons) - 1))
        return removed

    def insert(self, position: int, reason: Reason) -> None:
        """Insert a reason and make it the current one."""
        self.reasons.insert(position, reason)
        self.position = position


@dataclass(frozen=True, slots=True)
class Decision:
    """The last decision: its reason before it, the new state, and the reason's position in its list."""

    session_id: str
    before: Reason
    after: ReasonState
    position: int

    def undo(self, moderation: Moderation) -> Reason:
        """Undo the decision and return the reason as it was. Raises KnownError if it is gone."""
        now = replace(self.before, state=self.after)
        if self.after is ReasonState.HIDDEN:  # being hidden may have been written at once, under another id
            now = next((reason for reason in moderation.hidden(self.session_id) if reason.key == now.key), now)
        if self.before.state is ReasonState.WAITING:
            moderation.restore(self.session_id, now)
        else:
            moderation.decide(self.session_id, now, show=self.before.state is ReasonState.SHOWN)
        return replace(self.before, id=now.id)

"""Reasons in one state, one of them on screen, and the decision that can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kiosk.services.moderation import Moderation, Reason, ReasonState


@dataclass(slots=True)
class ReviewQueue:
    """Read once, then kept up to date in memory: a step costs the same whether ten reasons wait or ten thousand."""

    reasons: list[Reason] = field(default_factory=list)
    place: int = 0

    @property
    def current(self) -> Reason | None:
        """The one on screen."""
        return self.reasons[self.place] if self.reasons else None

    def fill(self, reasons: Sequence[Reason]) -> None:
        """Take a fresh list and stay with the reason on screen, where it is still there."""
        key = self.current.key if self.current else None
        self.reasons = list(reasons)
        self.place = next((place for place, reason in enumerate(self.reasons) if reason.key == key), 0)

    def step(self, by: int) -> bool:
        """Go on or back; False at either end."""
        if not 0 <= self.place + by < len(self.reasons):
            return False
        self.place += by
        return True

    def take(self) -> Reason:
        """Remove the one on screen; the next one comes in its place."""
        taken = self.reasons.pop(self.place)
        self.place = max(0, min(self.place, len(self.reasons) - 1))
        return taken

    def put_back(self, place: int, reason: Reason) -> None:
        """Have it on screen again where it was."""
        self.reasons.insert(place, reason)
        self.place = place


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided last: of which reason, how it stood before, and where it was in its list."""

    session_id: str
    before: Reason
    after: ReasonState
    place: int

    def take_back(self, moderation: Moderation) -> Reason:
        """The reason as it was before. Raises KnownError where it is gone."""
        now = replace(self.before, state=self.after)
        if self.after is ReasonState.HIDDEN:  # being hidden may have been written at once, under another id
            now = next((reason for reason in moderation.hidden(self.session_id) if reason.key == now.key), now)
        if self.before.state is ReasonState.WAITING:
            moderation.restore(self.session_id, now)
        else:
            moderation.decide(self.session_id, now, show=self.before.state is ReasonState.SHOWN)
        return replace(self.before, id=now.id)

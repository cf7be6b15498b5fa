"""Published counts, in memory only: stored beside the current counts they would tell the last few votes apart."""

from collections import Counter
from typing import Final

from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, Tally

STEPS: Final = (SPLIT_STEP, FLOW_STEP)


class PublishedCounts:
    """The tallies that may be seen. After a restart they are unknown until the votes reach the next multiple of a step."""

    def __init__(self) -> None:
        self.new_reasons: Counter[str] = Counter()
        """Reasons by session, since the store was opened."""
        self._published: dict[tuple[str, int], Tally] = {}

    def published(self, session_id: str, step: int) -> Tally:
        """Return the tally last published for this step, an empty one if it is unknown."""
        return self._published.get((session_id, step), Tally({}))

    def publish_if_due(self, session_id: str, now: Tally, *, closed: bool = False) -> None:
        """Publish the current tally at a multiple of a step, or when the session has closed.

        After a session is reopened, a multiple less than a whole step after the last published tally is skipped.
        """
        for step in STEPS:
            last = self._published.get((session_id, step))
            due = now.votes % step == 0 and (last is None or now.votes - last.votes >= step)
            if closed or due:
                self._published[session_id, step] = now

    def publish_manual_entry(self, session_id: str, now: Tally) -> None:
        """Publish hands and paper at once, beside the touch votes already published: they reveal no single voter."""
        for step in STEPS:
            self._published[session_id, step] = self.published(session_id, step).with_manual_entries(now)

    def discard(self, session_id: str) -> None:
        """Forget a session that was removed."""
        del self.new_reasons[session_id]
        for step in STEPS:
            self._published.pop((session_id, step), None)

"""What a running kiosk knows and its file must not hold: beside the counters it would tell the last few votes apart."""

from collections import Counter
from typing import Final

from kiosk.domain.tally import FLOW_STEP, SPLIT_STEP, Tally

STEPS: Final = (SPLIT_STEP, FLOW_STEP)


class PublishedCounts:
    """Lives as long as the open store. After a restart nothing is known, until votes reach the next multiple of a step."""

    def __init__(self) -> None:
        self.arrived: Counter[str] = Counter()
        """Reasons by session, since the store was opened."""
        self._published: dict[tuple[str, int], Tally] = {}

    def published(self, session_id: str, step: int) -> Tally:
        """The tally as it was when it last moved by this step; an empty one where that is not known."""
        return self._published.get((session_id, step), Tally({}))

    def see(self, session_id: str, now: Tally, *, closed: bool = False) -> None:
        """Publish the present tally where that is due: at a multiple of the step, or when the session has closed.

        After a reopening, the first steps may lie closer to the counts of the closing than a whole step: they are left out.
        """
        for step in STEPS:
            last = self._published.get((session_id, step))
            due = now.votes % step == 0 and (last is None or now.votes - last.votes >= step)
            if closed or due:
                self._published[session_id, step] = now

    def entered(self, session_id: str, now: Tally) -> None:
        """Publish hands and paper at once, beside the screen's votes as they were published: they show nobody who tapped."""
        for step in STEPS:
            self._published[session_id, step] = self.published(session_id, step).with_manual_entries(now)

    def forget(self, session_id: str) -> None:
        """Of a session that was wiped."""
        del self.arrived[session_id]
        for step in STEPS:
            self._published.pop((session_id, step), None)

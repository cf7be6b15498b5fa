"""What a station sends: what its own page may show, and nothing that changes because of a single vote.

While votes come in, that is the published split (`domain.publication`) with the votes in it; everything else waits for the end. Numbers of
votes move in full steps, one step late, so two of them differ by a step or more.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.domain.debate import Debate, Side
from kiosk.domain.disclosure import MIN_GROUP
from kiosk.domain.session import Session, SessionState
from kiosk.domain.tally import SPLIT_STEP
from kiosk.services.health import HealthWarning
from kiosk.services.hub import Heartbeat, Lamp, StationState
from kiosk.services.moderation import BATCH, Reason, ReasonState, ReasonStore
from kiosk.services.results import Counts, CountStore, visible_results
from kiosk.services.session_results import DebateInfo, session_results
from kiosk.services.summary import Summary

_RED: Final = frozenset({HealthWarning.REPLACED, HealthWarning.DAMAGED, HealthWarning.COUNTS, HealthWarning.NOT_SAVED})
_STATES: Final = {
    SessionState.OPEN: StationState.OPEN,
    SessionState.PAUSED: StationState.PAUSED,
    SessionState.CLOSED: StationState.ENDED,
    SessionState.REHEARSAL: StationState.NONE,
}
_Words = tuple[str, str, Side]
"""What a reason is known by: its id changes with every vote."""


def settled_votes(session: Session, counts: Counts) -> int:
    """Return the number of votes that may be told: all after the end, before it those of full steps, one step late."""
    if not session.running:
        return counts.now.votes
    decided = counts.published.decided
    steps = max(0, (counts.now.one_by_one.votes - decided) // SPLIT_STEP - 1)
    return decided + steps * SPLIT_STEP + counts.published.manual.votes


def heartbeat(version: str, session: Session | None, counts: Counts | None, warnings: Collection[HealthWarning]) -> Heartbeat:
    """Return the heartbeat of a kiosk with this session, the newest. A rehearsal is none: its votes do not count."""
    lamp = Lamp.RED if _RED & set(warnings) else Lamp.AMBER if warnings else Lamp.GREEN
    concerns = tuple(warning.name.lower() for warning in HealthWarning if warning in warnings)
    if session is None or counts is None or session.rehearsal:
        return Heartbeat(version, None, StationState.NONE, 0, lamp, concerns)
    return Heartbeat(version, session.id, _STATES[session.state], settled_votes(session, counts), lamp, concerns)


@dataclass(slots=True)
class RunningSummaries:
    """Builds what may be sent of a session in which votes still come in.

    Reasons go only where they are shown at once, and in batches: which ones went is known to this process alone, because on disk it would
    tell earlier words from later ones. So after a restart the rest waits for the end.
    """

    counts: CountStore
    reasons: ReasonStore
    min_group: int = MIN_GROUP
    at_once: bool = False
    _batches: dict[str, Counter[_Words]] = field(default_factory=dict)
    _seen_from_the_start: set[str] = field(default_factory=set)

    def build(self, session: Session, debate: Debate) -> Summary | None:
        """Return the summary, None while no split may be seen. Raises KnownError."""
        counts = self.counts.counts(session.id)
        if not counts.now.votes:
            self._seen_from_the_start.add(session.id)
        if not session.shows_steps or session.fingerprint != debate.fingerprint:
            return None
        min_group = counts.min_group(self.min_group)
        shown = visible_results(session, counts, own_vote_cast=True, min_group=min_group)
        if shown.split is None:
            return None
        votes, touched = shown.split.votes, counts.published.touch.votes
        results = session_results(session, DebateInfo.of(debate, debate.text()), counts, shown, min_group)
        return Summary(
            replace(results, votes=votes, screen_votes=touched, visits=touched, held_back=False),
            reasons=self._batch(session),
            points=(),
            hidden=0,
            undecided=0,
            reopened=session.reopened,
            online_url=debate.online_url,
        )

    def _batch(self, session: Session) -> Sequence[Reason]:
        """Return the shown reasons in an order of their words, without those that are too few to join the earlier ones."""
        if not self.at_once or session.id not in self._seen_from_the_start:
            return ()
        shown = self.reasons.list(session.id, ReasonState.SHOWN)
        words = Counter(_words(reason) for reason in shown)
        sent = self._batches.get(session.id, Counter()) & words
        if (words - sent).total() >= BATCH:
            sent = words
        self._batches[session.id] = sent
        left = Counter(sent)
        return [replace(reason, opening=None, fair=0, asked=0) for reason in shown if _take(left, reason)]


def _words(reason: Reason) -> _Words:
    return reason.text, reason.language, reason.final


def _take(left: Counter[_Words], reason: Reason) -> bool:
    found = left[_words(reason)] > 0
    left[_words(reason)] -= found
    return found

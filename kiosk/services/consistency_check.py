"""Checks that the counts of a session are consistent: sums that must agree, and numbers that cannot be negative.

It repairs nothing and stops no voting, because further votes are counted correctly. The organiser's screens, `doctor` and the report
show what it found.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS
from kiosk.domain.session import Session, SessionState
from kiosk.domain.tally import FIRST_ROUND, SECOND_ROUND, Cell, EntryMethod, Tally
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonState
from kiosk.services.results import Counts, CountStore
from kiosk.services.sessions import SessionStore

_log = logging.getLogger(__name__)


class Mismatch(StrEnum):
    """What is inconsistent, in the words of `doctor`."""

    NEGATIVE = "a count is less than nothing"
    SUMS = "the votes add up to different numbers, depending on how they are added"
    VISITS = "there are more votes on the screen and on phones than visits"
    POINTS = "more ready-made points were picked than votes were cast for that side"
    SURENESS = "more people said how sure they are than voted for that side"
    REASONS = "there are more reasons than votes and visits they could belong to"
    SHOWN = "more votes were shown than there are"


class ReasonReader(Protocol):
    """The part of `ReasonStore` that is needed here."""

    def list(self, session_id: str, *states: ReasonState) -> Iterable[Reason]: ...


def mismatches(counts: Counts, reasons: Iterable[Reason] = ()) -> list[Mismatch]:
    """Return everything inconsistent in the counters of a session, and between them and its reasons."""
    return list(_mismatches(counts, reasons))


def _mismatches(counts: Counts, reasons: Iterable[Reason]) -> Iterator[Mismatch]:
    now, touched = counts.now, counts.now.one_by_one
    if min([counts.visits, *now.counts.values(), *counts.points.values(), *counts.sureness.counts.values()], default=0) < 0:
        yield Mismatch.NEGATIVE
    if not _sums_agree(now):
        yield Mismatch.SUMS
    if touched.votes > counts.visits:
        yield Mismatch.VISITS
    picked = {side: sum(count for (of, _), count in counts.points.items() if of == side.value) for side in Side}
    if any(picked[side] > touched.split.count(side) for side in Side):
        yield Mismatch.POINTS
    if any(sum(counts.sureness.groups(side)) > touched.split.count(side) for side in Side):
        yield Mismatch.SURENESS
    if not _have_votes(reasons, touched.counts, max(0, counts.visits - touched.votes)):
        yield Mismatch.REASONS
    shown = counts.published.touch
    if any(shown.count(final) > touched.split.count(final) for final in FINALS) or not _within(counts.reported.one_by_one, now):
        yield Mismatch.SHOWN


def _sums_agree(now: Tally) -> bool:
    """Add the votes by side, by entry method and by opening stance, and the first votes by answer and by entry method."""
    without_opening = sum(count for cell, count in now.counts.items() if cell.round == SECOND_ROUND and cell.opening is None)
    first = sum(count for cell, count in now.counts.items() if cell.round == FIRST_ROUND)
    return (
        now.votes == sum(now.entered_by(how).votes for how in EntryMethod) == now.flow.total + without_opening
        and first == sum(now.entered_by(how).first_vote.votes for how in EntryMethod) == now.first_vote.votes
    )


def _have_votes(reasons: Iterable[Reason], touched: Mapping[Cell, int], unfinished: int) -> bool:
    """Return whether every reason has a vote with its stance and side or an unfinished visit, and every fair point an answer."""
    votes: Counter[tuple[str | None, str | None]] = Counter()
    for cell, count in touched.items():
        if cell.round == SECOND_ROUND:  # a first vote has no words
            votes[cell.opening, cell.final] += count
    written: Counter[tuple[str | None, str | None]] = Counter()
    for reason in reasons:
        written[reason.opening, reason.final] += 1
        if not 0 <= reason.fair <= reason.asked:
            return False
    return (written - votes).total() <= unfinished


def _within(shown: Tally, now: Tally) -> bool:
    return all(count <= now.counts.get(cell, 0) for cell, count in shown.counts.items())


_ALL_STATES: Final = tuple(ReasonState)
_PAUSE: Final = 30
"""Calls to skip after the store could not be read: a minute, so that the log does not fill up."""


@dataclass(slots=True)
class ConsistencyCheck:
    """Checks everything of a session when the kiosk starts and when the session ends, and only its counters while it runs.

    `release_memory` is called once reasons were read: those of finished visits must not stay in memory.
    """

    sessions: SessionStore
    counts: CountStore
    reasons: ReasonReader
    release_memory: Callable[[], None] = lambda: None
    _checked: dict[str, SessionState] = field(default_factory=dict)
    _inconsistent: set[str] = field(default_factory=set)
    _pause: int = 0

    def check(self, session: Session) -> list[Mismatch]:
        """Check counters and reasons of one session. Raises KnownError where they cannot be read."""
        return mismatches(self.counts.counts(session.id), self.reasons.list(session.id, *_ALL_STATES))

    def agrees(self) -> bool:
        """Return whether the counts of all sessions are consistent.

        Cheap enough to call every other second: reasons, and sessions that do not run, are read only when their state is new.
        """
        if self._pause:
            self._pause -= 1
            return not self._inconsistent
        try:
            sessions = self.sessions.all()
            for session in sessions:
                self._check_if_needed(session)
            self._inconsistent &= {session.id for session in sessions}
        except KnownError:  # reported and logged elsewhere; the last result holds until the store can be read again
            self._pause = _PAUSE
        return not self._inconsistent

    def _check_if_needed(self, session: Session) -> None:
        new_state = self._checked.get(session.id) is not session.state
        if not (new_state or session.running):
            return
        found = self.check(session) if new_state else mismatches(self.counts.counts(session.id))
        if new_state:
            self.release_memory()
        self._checked[session.id] = session.state
        if found and session.id not in self._inconsistent:
            _log.error("the counts of a session do not agree")  # `doctor` says which session it is; the log must not
            self._inconsistent.add(session.id)

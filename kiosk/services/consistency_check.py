"""Whether what is kept of a session can be true: sums that have to agree, and numbers that cannot be less than nothing.

It looks and never repairs, and keeps nobody from voting: one vote more is counted as well as those before. But whoever reads the
result is told, on the organiser's screens, by `doctor` and in the report itself.
"""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionState
from kiosk.domain.tally import Cell, EntryMethod, Tally
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonState
from kiosk.services.results import Counts, CountStore
from kiosk.services.sessions import SessionStore

_log = logging.getLogger(__name__)


class Mismatch(StrEnum):
    """What does not agree, as `doctor` says it."""

    NEGATIVE = "a count is less than nothing"
    SUMS = "the votes add up to different numbers, depending on how they are added"
    VISITS = "there are more votes on the screen than visits"
    POINTS = "more ready-made points were picked than votes were cast for that side"
    REASONS = "there are more reasons than votes they could belong to"
    SHOWN = "more votes were shown than there are"


class Words(Protocol):
    """What is needed of reasons."""

    def list(self, session_id: str, *states: ReasonState) -> Iterable[Reason]:
        """Reasons in these states."""


def mismatches(counts: Counts, reasons: Iterable[Reason] = ()) -> list[Mismatch]:
    """All that does not agree in the counters of a session, and between them and its reasons."""
    return list(_found(counts, reasons))


def _found(counts: Counts, reasons: Iterable[Reason]) -> Iterator[Mismatch]:
    now, touched = counts.now, counts.now.entered_by(EntryMethod.TOUCH)
    if min([counts.visits, *now.counts.values(), *counts.points.values()], default=0) < 0:
        yield Mismatch.NEGATIVE
    if not _sums_agree(now):
        yield Mismatch.SUMS
    if touched.votes > counts.visits:
        yield Mismatch.VISITS
    picked = {side: sum(count for (of, _), count in counts.points.items() if of == side.value) for side in Side}
    if any(picked[side] > touched.split.count(side) for side in Side):
        yield Mismatch.POINTS
    if not _have_votes(reasons, touched.counts):
        yield Mismatch.REASONS
    if any(not _within(shown.entered_by(EntryMethod.TOUCH), now) for shown in (counts.split, counts.flow)):
        yield Mismatch.SHOWN


def _sums_agree(now: Tally) -> bool:
    """By side, by how they came in, and by where people stood before: three ways to the same number."""
    without = sum(count for cell, count in now.counts.items() if cell.opening is None and cell.final is not None)
    return now.votes == sum(now.entered_by(how).votes for how in EntryMethod) == now.flow.total + without


def _have_votes(reasons: Iterable[Reason], touched: Mapping[Cell, int]) -> bool:
    """Whether there is a vote for every reason, by the same stance for the same side, and an answer for every fair point."""
    votes: Counter[tuple[str | None, str | None]] = Counter()
    for cell, count in touched.items():
        votes[cell.opening, cell.final] += count
    written: Counter[tuple[str | None, str | None]] = Counter()
    for reason in reasons:
        written[reason.opening, reason.final] += 1
        if not 0 <= reason.fair <= reason.asked:
            return False
    return written <= votes


def _within(shown: Tally, now: Tally) -> bool:
    return all(count <= now.counts.get(cell, 0) for cell, count in shown.counts.items())


_ALL_STATES: Final = tuple(ReasonState)
_PAUSE: Final = 30
"""How often it is asked in vain after the store could not be read: a minute, so that the log does not fill with it."""


@dataclass(slots=True)
class ConsistencyCheck:
    """Counts a session again when a kiosk starts with it and when it ends, and looks at its counters as long as it runs."""

    sessions: SessionStore
    counts: CountStore
    words: Words
    _looked: dict[str, SessionState] = field(default_factory=dict)
    _wrong: set[str] = field(default_factory=set)
    _pause: int = 0

    def of(self, session: Session) -> list[Mismatch]:
        """Everything there is to check of one session. Raises KnownError where it cannot be read."""
        return mismatches(self.counts.counts(session.id), self.words.list(session.id, *_ALL_STATES))

    def agrees(self) -> bool:
        """Whether all sessions can be true.

        Quick enough to be asked every other second: reasons, and sessions that do not run, are read only when a session is in a new state.
        """
        if self._pause:
            self._pause -= 1
            return not self._wrong
        try:
            known = self.sessions.all()
            for session in known:
                self._look(session)
            self._wrong &= {session.id for session in known}
        except KnownError:  # told of elsewhere, and logged each time; what was found before holds until it can be read again
            self._pause = _PAUSE
        return not self._wrong

    def _look(self, session: Session) -> None:
        fresh = self._looked.get(session.id) is not session.state
        if not (fresh or session.running):
            return
        wrong = self.of(session) if fresh else mismatches(self.counts.counts(session.id))
        self._looked[session.id] = session.state
        if wrong and session.id not in self._wrong:
            _log.error("the counts of a session do not agree")  # which of them, and so about whose vote, is for doctor to say
            self._wrong.add(session.id)

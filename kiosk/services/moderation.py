"""Decides which reasons visitors and the report may show. Nothing here can change a vote."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.services.fair_points import MIN_FAIR_ANSWERS, FairPoints, PointKey

BATCH = 5
"""New reasons reach the organiser in shuffled batches of at least this many, or when the session closes: one would expose its author."""


class ReasonState(StrEnum):
    """WAITING may not have reached the organiser yet: only `Moderation` knows. Only SHOWN reaches visitors or paper."""

    WAITING = "waiting"
    SHOWN = "shown"
    HIDDEN = "hidden"


ReasonKey = tuple[str, str, Side, Stance | None]
"""Text, language, side and opening stance: everything that distinguishes one waiting reason from another."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A visitor's words. `id` is random, and on disk every vote replaces it: use it at once, never store it.

    `asked` visitors of the other side answered, as many as for every other reason, and `fair` of them called it a fair point.
    """

    id: bytes
    text: str
    language: str
    final: Side
    opening: Stance | None
    state: ReasonState
    fair: int = 0
    asked: int = 0

    @property
    def fair_percent(self) -> int | None:
        """Return how many called it a fair point, rounded to ten percent. None if so few answered that it would show who."""
        return (20 * self.fair + self.asked) // (2 * self.asked) * 10 if self.asked >= MIN_FAIR_ANSWERS else None

    @property
    def point_key(self) -> PointKey:
        return self.text, self.final

    @property
    def key(self) -> ReasonKey:
        """What the visitor gave, without anything that changes later."""
        return self.text, self.language, self.final, self.opening


def sorted_by_words(reasons: Iterable[Reason]) -> Sequence[Reason]:
    """Sort by the SHA-256 of the text, then by every other field, so that the order is always the same and independent of arrival."""
    return sorted(reasons, key=_sort_key)


def _sort_key(reason: Reason) -> tuple[bytes, str, str, str, str, int, int]:
    digest = sha256(reason.text.encode()).digest()
    return digest, reason.language, reason.final, reason.opening or "", reason.state, reason.fair, reason.asked


class ReasonStore(Protocol):
    """Stores reasons. Lists are sorted by `sorted_by_words`, which says nothing about arrival."""

    def new_reasons(self, session_id: str) -> int:
        """Return how many arrived since this program started; that number is not on disk."""

    def late_reasons(self, session_id: str) -> int:
        """Return how many arrived after those that were handed over when the session ended, 0 if it never did.

        At the next end fewer than a batch of them stay waiting.
        """

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """Return the reasons in these states. WAITING ones must not be shown to anyone: ask `Moderation` for them."""

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        """Return the number of reasons in each state; every state is a key."""

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        """Change the state of one reason; one that was hidden counts as restored. Raises KnownError if it is gone."""

    def count_restored(self, session_id: str) -> None:
        """Count a hidden reason that was shown again or waits again before the decision was stored."""

    def save_decisions(self, session_id: str, decided: Iterable[Reason]) -> None:
        """Give waiting reasons with the same keys the state of these, in one transaction. Skips those that are gone."""

    def save_answers(self, session_id: str, counted: Iterable[Reason]) -> None:
        """Store the answers of all shown reasons, none if the session is not closed or if other reasons have another number of them.

        They go when the session is reopened, or when a reason without them is shown.
        """


@dataclass(slots=True)
class _Queue:
    """A session's waiting reasons as this process handed them to the organiser. On disk it would tell the last few from the others.

    `batch` was handed over last, with every decision since. It is written when the next batch is handed over or the session
    has closed: until then its reasons wait on disk, so that those which arrive later are not the only waiting ones there.
    `postponed` are the keys of earlier batches that are still undecided.
    """

    new_reasons: int = 0
    closed: bool = False
    postponed: Counter[ReasonKey] = field(default_factory=Counter)
    batch: list[Reason] = field(default_factory=list)

    def index(self, reason: Reason) -> int | None:
        """Return the position in the batch. A reason in it keeps the id it was handed over with; votes change only ids on disk."""
        return next((index for index, entry in enumerate(self.batch) if entry.id == reason.id), None)


@dataclass(slots=True)
class Moderation:
    """Lets the organiser decide on waiting reasons one by one. One instance per process: it remembers what it has handed over.

    After a restart nothing is handed over until a batch has arrived or the session is closed; decisions on the last batch have to be
    made again. With `at_once` a batch is shown as soon as it is handed over, and the organiser may hide reasons.
    """

    store: ReasonStore
    at_once: bool = False
    _queues: dict[str, _Queue] = field(default_factory=dict)
    _fair_points: dict[str, FairPoints] = field(default_factory=dict)

    def waiting(self, session_id: str, *, closed: bool) -> Sequence[Reason]:
        """Return the reasons handed to the organiser to decide on; none with `at_once`."""
        queue = self._hand_over(session_id, closed=closed)
        remaining = Counter(queue.postponed)
        older = [r for r in self.store.list(session_id, ReasonState.WAITING) if _consume_match(remaining, r)] if queue.postponed else []
        self._save_answers(session_id)
        return sorted_by_words([*older, *_in_state(queue.batch, ReasonState.WAITING)])

    def waiting_from_before(self, session_id: str, waiting: int) -> int:
        """Return how many of those waiting on the disk are from before the program was started; 0 once they were handed over.

        Those that arrive now do not change it: the number would tell whether the last voter wrote a reason.
        """
        queue = self._queue(session_id)
        if queue.closed or queue.new_reasons:
            return 0
        return max(0, waiting - self.store.new_reasons(session_id))

    def decide(self, session_id: str, reason: Reason, *, show: bool) -> None:
        """Show or hide one. Raises KnownError if it is gone."""
        self._set_state(session_id, reason, ReasonState.SHOWN if show else ReasonState.HIDDEN)

    def restore(self, session_id: str, reason: Reason) -> None:
        """Undo a decision: the reason waits again, or is shown again with `at_once`. Raises KnownError if it is gone."""
        self._set_state(session_id, reason, ReasonState.SHOWN if self.at_once else ReasonState.WAITING)

    def shown(self, session_id: str) -> Sequence[Reason]:
        """Return what visitors and paper may show."""
        if self.at_once:
            self._hand_over(session_id, closed=False)
        return self._decided(session_id, ReasonState.SHOWN)

    def hidden(self, session_id: str) -> Sequence[Reason]:
        return self._decided(session_id, ReasonState.HIDDEN)

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """Return reasons by their decided state, written or not. WAITING ones must not be shown to anyone: see `waiting`."""
        remaining = Counter(reason.key for reason in self._queue(session_id).batch if reason.state is not ReasonState.WAITING)
        waiting = [reason for reason in self.store.list(session_id, ReasonState.WAITING) if not _consume_match(remaining, reason)]
        decided = {state: self._decided(session_id, state) for state in (ReasonState.SHOWN, ReasonState.HIDDEN)}
        by_state = {**decided, ReasonState.WAITING: waiting}
        return sorted_by_words(reason for state in states for reason in by_state[state])

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        """Return the number of reasons in each decided state."""
        return {state: len(self.list(session_id, state)) for state in ReasonState}

    def offer(self, session_id: str, side: Side, most: int) -> Sequence[Reason]:
        """Return shown reasons of a side to ask a visitor about, each text once. All are offered equally often."""
        reasons = {reason.point_key: reason for reason in self.shown(session_id) if reason.final is side}
        return [reasons[key] for key in self._points(session_id).choose(reasons, most)]

    def add_answer(self, session_id: str, reason: Reason, *, fair: bool) -> None:
        """Count one answer to 'Is this a fair point?'."""
        self.add_answer_to(session_id, reason.point_key, fair=fair)

    def add_answer_to(self, session_id: str, key: PointKey, *, fair: bool) -> None:
        """Count one answer that came in by another process, to the reason with this text and side."""
        self._points(session_id).add(key, fair=fair)

    def _set_state(self, session_id: str, reason: Reason, state: ReasonState) -> None:
        queue = self._queue(session_id)
        index = queue.index(reason)
        if index is None:
            self.store.set_state(session_id, reason.id, state)
            queue.postponed[reason.key] += (state is ReasonState.WAITING) - (reason.state is ReasonState.WAITING)
            self._save_answers(session_id)
        elif self.at_once and state is ReasonState.HIDDEN:
            # Written now: a hidden reason must not reappear after a restart.
            self.store.save_decisions(session_id, [replace(queue.batch[index], state=state)])
            del queue.batch[index]
        else:
            if queue.batch[index].state is ReasonState.HIDDEN is not state:
                self.store.count_restored(session_id)
            queue.batch[index] = replace(queue.batch[index], state=state)

    def _decided(self, session_id: str, state: ReasonState) -> Sequence[Reason]:
        reasons = [*self.store.list(session_id, state), *_in_state(self._queue(session_id).batch, state)]
        return sorted_by_words(self._with_answers(session_id, reasons) if state is ReasonState.SHOWN else reasons)

    def _with_answers(self, session_id: str, shown: Sequence[Reason]) -> Sequence[Reason]:
        """Give reasons the answers that count, or those on the disk after a restart."""
        asked, fair = self._points(session_id).count({reason.point_key for reason in shown})
        return [replace(reason, fair=fair[reason.point_key], asked=asked) for reason in shown] if asked else shown

    def save_answers(self, session_id: str) -> None:
        """Store the answers of a session that has ended, once nothing waits, in a process that hands no reasons over."""
        self._queue(session_id).closed = True
        self._save_answers(session_id)

    def _save_answers(self, session_id: str) -> None:
        """Store the answers of a closed session once nothing waits."""
        queue = self._queue(session_id)
        # Asked first because the store reads every reason, and there may be ten thousand.
        if not queue.closed or any(queue.postponed.values()) or self.store.list(session_id, ReasonState.WAITING):
            return
        shown = self._decided(session_id, ReasonState.SHOWN)
        if shown and shown[0].asked and shown != self.store.list(session_id, ReasonState.SHOWN):
            self.store.save_answers(session_id, shown)

    def _points(self, session_id: str) -> FairPoints:
        return self._fair_points.setdefault(session_id, FairPoints())

    def _queue(self, session_id: str) -> _Queue:
        return self._queues.setdefault(session_id, _Queue())

    def _hand_over(self, session_id: str, *, closed: bool) -> _Queue:
        """Write the decisions on the last batch and hand over the next one, if it is due. Return the queue."""
        queue, new_reasons = self._queue(session_id), self.store.new_reasons(session_id)
        if new_reasons < queue.new_reasons:
            queue = self._queues[session_id] = _Queue()  # the session was reset and started again
            self._fair_points.pop(session_id, None)
        queue.closed = closed
        too_few = self.store.late_reasons(session_id) > 0 if closed else new_reasons - queue.new_reasons < BATCH
        if too_few:
            return queue
        self.store.save_decisions(session_id, [reason for reason in queue.batch if reason.state is not ReasonState.WAITING])
        postponed = queue.postponed + Counter(reason.key for reason in _in_state(queue.batch, ReasonState.WAITING))
        waiting = self.store.list(session_id, ReasonState.WAITING)
        state = ReasonState.SHOWN if self.at_once else ReasonState.WAITING
        remaining = Counter(postponed)
        batch = [replace(reason, state=state) for reason in waiting if not _consume_match(remaining, reason)]
        if closed and self.at_once:
            self.store.save_decisions(session_id, batch)
        elif closed:
            postponed = Counter(reason.key for reason in waiting)
        self._queues[session_id] = _Queue(new_reasons, closed, postponed, [] if closed else batch)
        return self._queues[session_id]


def _in_state(reasons: Iterable[Reason], state: ReasonState) -> list[Reason]:
    return [reason for reason in reasons if reason.state is state]


def _consume_match(remaining: Counter[ReasonKey], reason: Reason) -> bool:
    """Remove one with this key from `remaining`. Return whether there was one."""
    found = remaining[reason.key] > 0
    remaining[reason.key] -= found
    return found

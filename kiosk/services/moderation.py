"""Which reasons visitors and the page may show. Nothing here can touch a vote."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side

BATCH = 5
"""New reasons reach the organiser in shuffled batches of at least this many, or at close: one alone would tell whose it is."""

MIN_FAIR_ANSWERS = 5
"""Fewer answers to 'Is this a fair point?' than this are neither ranked nor published: they would show who gave them."""


class ReasonState(StrEnum):
    """WAITING may not have reached the organiser yet: only `Moderation` knows. Only SHOWN reaches visitors or paper."""

    WAITING = "waiting"
    SHOWN = "shown"
    HIDDEN = "hidden"


Words = tuple[str, str, Side, Stance | None]
"""All that tells one waiting reason from another."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Someone's words. `id` is random and changes on disk whenever a vote is cast: use it at once, never keep it.

    `asked` visitors of the other side were shown it and answered, `fair` of them called it a fair point.
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
    def fair_share(self) -> tuple[int, int] | None:
        """How many called it a fair point, and of how many who answered. None if so few answered that it would show who."""
        return (self.fair, self.asked) if self.asked >= MIN_FAIR_ANSWERS else None

    @property
    def words(self) -> Words:
        """What it says, in which language and from where to where; nothing that changes."""
        return self.text, self.language, self.final, self.opening


def sorted_by_words(reasons: Iterable[Reason]) -> Sequence[Reason]:
    """Reasons in the order of the SHA-256 of their words; the rest only tells equal words apart, so the order is always the same."""
    return sorted(reasons, key=_words_hash)


def _words_hash(reason: Reason) -> tuple[bytes, str, str, str, str, int, int]:
    digest = sha256(reason.text.encode()).digest()
    return digest, reason.language, reason.final, reason.opening or "", reason.state, reason.fair, reason.asked


class ReasonStore(Protocol):
    """Keeps reasons. Every list is ordered by a hash of the words (`sorted_by_words`): it says nothing about arrival."""

    def arrived(self, session_id: str) -> int:
        """How many came since this program was started; nothing of it is on disk."""

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """The session's reasons in these states. WAITING ones must not be shown to anyone: ask `Moderation` for them."""

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        """How many there are in each state; every state is a key."""

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        """Show, hide or put back one reason. Raises KnownError where it is gone."""

    def settle(self, session_id: str, decided: Iterable[Reason]) -> None:
        """Give waiting reasons with the words of these their state and answers, in one transaction; those that are gone stay so."""

    def judge(self, session_id: str, reason_id: bytes, *, fair: bool) -> None:
        """Add one answer to 'Is this a fair point?'. Raises NotRecordedError."""


@dataclass(slots=True)
class _Desk:
    """What this program knows of a session's waiting reasons. On disk it would tell the last few from the others.

    `youngest` is the batch that was released last, with everything that was decided on it and answered. It is written when the
    next batch is released or the session has closed: until then it waits on disk, so that those who came after it are not the only
    ones that wait there. `older` are those of earlier batches that were put off.
    """

    arrived: int = 0
    older: Counter[Words] = field(default_factory=Counter)
    youngest: list[Reason] = field(default_factory=list)

    def find(self, reason: Reason) -> int | None:
        """Its place in the youngest batch. Ids in there are handles that no vote changes."""
        return next((place for place, held in enumerate(self.youngest) if held.id == reason.id), None)


@dataclass(slots=True)
class Moderation:
    """The organiser goes through waiting reasons one by one. One object a program: it remembers what was released.

    After a restart nothing that waits is released until a batch has come, or the session is closed; what had been decided on the
    youngest batch has to be decided again. `at_once`: reasons are shown when they are released, and the organiser may hide them.
    """

    store: ReasonStore
    at_once: bool = False
    _desks: dict[str, _Desk] = field(default_factory=dict)

    def waiting(self, session_id: str, *, closed: bool) -> Sequence[Reason]:
        """Reasons to decide on, released in batches; none where they are shown at once."""
        desk = self._release(session_id, closed=closed)
        left = Counter(desk.older)
        older = [reason for reason in self.store.list(session_id, ReasonState.WAITING) if _take(left, reason)] if desk.older else []
        return sorted_by_words([*older, *_in_state(desk.youngest, ReasonState.WAITING)])

    def decide(self, session_id: str, reason: Reason, *, show: bool) -> None:
        """Show or hide one. Raises KnownError where it is gone."""
        self._become(session_id, reason, ReasonState.SHOWN if show else ReasonState.HIDDEN)

    def restore(self, session_id: str, reason: Reason) -> None:
        """Take back what was decided: it waits again, or is shown again where reasons are shown at once. Raises KnownError."""
        self._become(session_id, reason, ReasonState.SHOWN if self.at_once else ReasonState.WAITING)

    def shown(self, session_id: str) -> Sequence[Reason]:
        """What visitors and paper may see."""
        if self.at_once:
            self._release(session_id, closed=False)
        return self._all(session_id, ReasonState.SHOWN)

    def hidden(self, session_id: str) -> Sequence[Reason]:
        """What the organiser decided not to show."""
        return self._all(session_id, ReasonState.HIDDEN)

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """Reasons in these states as decided by now, written or not. WAITING ones must not be shown to anyone: see `waiting`."""
        decided = {state: self._all(session_id, state) for state in (ReasonState.SHOWN, ReasonState.HIDDEN)}
        left = Counter(reason.words for reason in self._desk(session_id).youngest if reason.state is not ReasonState.WAITING)
        waiting = [reason for reason in self.store.list(session_id, ReasonState.WAITING) if not _take(left, reason)]
        held = {**decided, ReasonState.WAITING: waiting}
        return sorted_by_words(reason for state in states for reason in held[state])

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        """How many there are in each state as decided by now."""
        return {state: len(self.list(session_id, state)) for state in ReasonState}

    def judge(self, session_id: str, reason: Reason, *, fair: bool) -> None:
        """Add one answer to 'Is this a fair point?'. Raises NotRecordedError."""
        desk = self._desk(session_id)
        place = desk.find(reason)
        if place is None:
            self.store.judge(session_id, reason.id, fair=fair)
        else:
            held = desk.youngest[place]
            desk.youngest[place] = replace(held, fair=held.fair + fair, asked=held.asked + 1)

    def _become(self, session_id: str, reason: Reason, state: ReasonState) -> None:
        desk = self._desk(session_id)
        place = desk.find(reason)
        if place is None:
            self.store.set_state(session_id, reason.id, state)
            desk.older[reason.words] += (state is ReasonState.WAITING) - (reason.state is ReasonState.WAITING)
        elif self.at_once and state is ReasonState.HIDDEN:
            # Written now: what was hidden from everyone must not come back with a restart.
            self.store.settle(session_id, [replace(desk.youngest[place], state=state)])
            del desk.youngest[place]
        else:
            desk.youngest[place] = replace(desk.youngest[place], state=state)

    def _all(self, session_id: str, state: ReasonState) -> Sequence[Reason]:
        return sorted_by_words([*self.store.list(session_id, state), *_in_state(self._desk(session_id).youngest, state)])

    def _desk(self, session_id: str) -> _Desk:
        return self._desks.setdefault(session_id, _Desk())

    def _release(self, session_id: str, *, closed: bool) -> _Desk:
        """Bring the desk up to date: write what was decided on the last batch, and take the next one where there is one."""
        desk, arrived = self._desk(session_id), self.store.arrived(session_id)
        if arrived < desk.arrived:
            desk = self._desks[session_id] = _Desk()  # the session was wiped and begun anew
        if not closed and arrived - desk.arrived < BATCH:
            return desk
        self.store.settle(session_id, [reason for reason in desk.youngest if reason.state is not ReasonState.WAITING])
        older = desk.older + Counter(reason.words for reason in _in_state(desk.youngest, ReasonState.WAITING))
        waiting = self.store.list(session_id, ReasonState.WAITING)
        released = ReasonState.SHOWN if self.at_once else ReasonState.WAITING
        left = Counter(older)
        fresh = [replace(reason, state=released) for reason in waiting if not _take(left, reason)]
        if closed and self.at_once:
            self.store.settle(session_id, fresh)
        elif closed:
            older = Counter(reason.words for reason in waiting)
        self._desks[session_id] = _Desk(arrived, older, [] if closed else fresh)
        return self._desks[session_id]


def _in_state(reasons: Iterable[Reason], state: ReasonState) -> list[Reason]:
    return [reason for reason in reasons if reason.state is state]


def _take(left: Counter[Words], reason: Reason) -> bool:
    """Whether one with these words is among those left, which it then no longer is."""
    there = left[reason.words] > 0
    left[reason.words] -= there
    return there

"""Which reasons visitors and the page may show. Nothing here can touch a vote."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side

BATCH = 5
"""New reasons reach the organiser in shuffled batches of at least this many, or at close: one alone would tell whose it is."""


class ReasonState(StrEnum):
    """NEW is not yet with the organiser; only SHOWN reaches visitors or paper."""

    NEW = "new"
    WAITING = "waiting"
    SHOWN = "shown"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Reason:
    """Someone's words. `id` is random and changes whenever a vote is cast: use it at once, never keep it.

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


def by_words(reasons: Iterable[Reason]) -> Sequence[Reason]:
    """Reasons in the order of the SHA-256 of their words; the rest only tells equal words apart, so the order is always the same."""
    return sorted(reasons, key=_words_hash)


def _words_hash(reason: Reason) -> tuple[bytes, str, str, str, str, int, int]:
    digest = sha256(reason.text.encode()).digest()
    return digest, reason.language, reason.final, reason.opening or "", reason.state, reason.fair, reason.asked


class ReasonStore(Protocol):
    """Keeps reasons. Every list is ordered by a hash of the words (`by_words`): it says nothing about arrival."""

    def release(self, session_id: str, at_least: int) -> None:
        """Make every NEW reason WAITING if there are `at_least` of them."""

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        """The session's reasons in these states."""

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        """How many there are in each state; every state is a key."""

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        """Show, hide or put back one reason. Raises KnownError where it is gone."""

    def judge(self, session_id: str, reason_id: bytes, *, fair: bool) -> None:
        """Add one answer to 'Is this a fair point?'. Raises NotRecordedError."""


@dataclass(frozen=True, slots=True)
class Moderation:
    """The organiser goes through waiting reasons one by one."""

    store: ReasonStore

    def waiting(self, session_id: str, *, closed: bool) -> Sequence[Reason]:
        """Reasons to decide on, released in batches."""
        self.store.release(session_id, 1 if closed else BATCH)
        return self.store.list(session_id, ReasonState.WAITING)

    def decide(self, session_id: str, reason: Reason, *, show: bool) -> None:
        """Show or hide one."""
        self.store.set_state(session_id, reason.id, ReasonState.SHOWN if show else ReasonState.HIDDEN)

    def shown(self, session_id: str) -> Sequence[Reason]:
        """What visitors and paper may see."""
        return self.store.list(session_id, ReasonState.SHOWN)

"""One vote a slip: random codes on paper, and the marks by which the store recognises them.

The store keeps marks and whether each was used in either round, never with a vote and in the order of the marks. A code itself is on
paper alone.
"""

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import scrypt
from typing import Final, Protocol

from kiosk.domain.session import Session, SessionState
from kiosk.domain.slips import MOST, new_code
from kiosk.errors import KnownError
from kiosk.services.voting import NotRecordedError

MARK_BYTES: Final = 16
_COST: Final = 2048
"""Of scrypt: some milliseconds and 2 MB for a code. Someone with the disk would have to try 10¹³ codes to vote with one."""


class SlipProblem(StrEnum):
    """Why a slip gives no vote."""

    MISSING = "missing"
    MISTYPED = "mistyped"
    UNKNOWN = "unknown"
    USED = "used"
    TOO_MANY = "one of too many wrong ones"


class SlipRefusedError(NotRecordedError):
    """Nothing was recorded, because of the slip."""

    def __init__(self, problem: SlipProblem) -> None:
        super().__init__(f"This vote was not recorded: its slip is {problem}. Everything recorded before is safe.")
        self.problem = problem


class SlipStore(Protocol):
    """Keeps the marks of slips."""

    def count(self, session_id: str) -> int:
        """Return how many slips a session has. With any, votes on phones need one. Raises KnownError."""

    def add(self, session_id: str, marks: Collection[bytes]) -> None:
        """Add slips. Raises KnownError if the session is gone or has ended."""

    def problem(self, session_id: str, mark: bytes, voting_round: int) -> SlipProblem | None:
        """Return why a slip gives no vote in a round (`domain.tally`) now, None if it gives one. Raises KnownError."""


@dataclass(frozen=True, slots=True)
class SlipBook:
    """Makes slips: first codes for paper, then, once the paper is there, marks in the store. In between they give no vote."""

    store: SlipStore

    def draw(self, session: Session, count: int) -> Sequence[str]:
        """Return so many new codes in random order. Raises KnownError if the session has ended or would have too many."""
        there = self.store.count(session.id)
        if session.state is SessionState.CLOSED:
            message = f"The session '{session.name}' has ended, so no slips were made: they belong to a session that takes votes."
            raise KnownError(message)
        if there + count > MOST:
            message = f"A session has at most {MOST} slips; '{session.name}' has {there}. Nothing was made."
            raise KnownError(message)
        codes = dict[str, None]()
        while len(codes) < count:
            codes[new_code(secrets.randbelow)] = None
        return list(codes)

    def register(self, session: Session, codes: Sequence[str]) -> None:
        """Let these codes give votes. From then on votes on phones need one. Takes some milliseconds a code; raises KnownError."""
        self.store.add(session.id, [mark_of(session.id, code) for code in codes])


def mark_of(session_id: str, code: str) -> bytes:
    """Return by what the store knows a code of a session. Takes some milliseconds."""
    return scrypt(code.encode(), salt=session_id.encode(), n=_COST, r=8, p=1, dklen=MARK_BYTES)

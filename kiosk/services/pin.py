"""The organiser's PIN: none by default, kept as an Argon2id hash, tries counted so that guessing takes days.

Wrong tries outlive a restart; the waiting time is counted from the start of the process, so that neither a restart nor a
changed clock shortens it.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from kiosk.errors import KnownError

LEAST: Final = 6
MOST: Final = 12
_FREE_TRIES: Final = 5
_FIRST_WAIT: Final = 15
_LONGEST_WAIT: Final = 900


class WeakPinError(KnownError):
    """The new PIN would be guessed."""


@dataclass(slots=True)
class PinKeeper:
    """Reads and writes one small file of mode 0600. `write` replaces a file atomically: (path, bytes)."""

    path: Path
    write: Callable[[Path, bytes], None]
    clock: Callable[[], float] = time.monotonic
    _hasher: PasswordHasher = field(default_factory=lambda: PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1))
    _since: float | None = None
    _unsaved: int | None = None

    def is_set(self) -> bool:
        """Whether the kiosk is locked at all."""
        return self.path.exists()

    @staticmethod
    def judge(pin: str) -> None:
        """Raises WeakPinError with what to do where this may not become the PIN."""
        if not (pin.isascii() and pin.isdigit() and LEAST <= len(pin) <= MOST):
            message = f"A PIN has {LEAST} to {MOST} digits."
            raise WeakPinError(message)
        steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
        if len(steps) == 1 or len(set(pin)) < 3:  # noqa: PLR2004 - 121212 is a pattern, 112233 hardly better but not the first guess
            message = "That PIN is too easy to guess. Choose digits without a pattern."
            raise WeakPinError(message)

    def set(self, pin: str) -> None:
        """Set or replace the PIN. Raises WeakPinError."""
        self.judge(pin)
        self._save(self._hasher.hash(pin), 0)

    def wait(self) -> int:
        """Whole seconds until the next try is looked at."""
        wrong = self._load()[1]
        if wrong < _FREE_TRIES:
            return 0
        since = self._since if self._since is not None else self._start_waiting()
        length = min(_FIRST_WAIT << (wrong - _FREE_TRIES), _LONGEST_WAIT) if wrong < _FREE_TRIES + 7 else _LONGEST_WAIT
        return max(0, round(since + length - self.clock()))

    def check(self, pin: str) -> bool:
        """Whether this is the PIN. A try during the wait is refused unseen, right or wrong."""
        if self.wait():
            return False
        kept, wrong = self._load()
        self._count(kept, wrong + 1)  # before it is looked at: pulling the plug is no way out
        try:
            right = self._hasher.verify(kept, pin)
        except VerificationError:
            self._start_waiting()
            return False
        self._count(kept, 0)
        return right

    def _count(self, kept: str, wrong: int) -> None:
        """On disk, or in memory while the disk is full: a full disk must not lock the organiser out."""
        self._unsaved = None
        try:
            self._save(kept, wrong)
        except KnownError:
            self._unsaved = wrong

    def _start_waiting(self) -> float:
        self._since = self.clock()
        return self._since

    def _load(self) -> tuple[str, int]:
        if not self.path.exists():
            return "", 0
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
            wrong = int(kept["wrong"]) if self._unsaved is None else self._unsaved
            return str(kept["hash"]), wrong
        except (OSError, ValueError, KeyError, TypeError) as error:
            message = f"The PIN file {self.path.name} cannot be read. Votes are kept; remove that file to set a new PIN."
            raise KnownError(message) from error

    def _save(self, kept: str, wrong: int) -> None:
        self.write(self.path, json.dumps({"hash": kept, "wrong": wrong}).encode())

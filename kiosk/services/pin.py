"""The organiser's PIN: none by default, kept as an Argon2id hash, tries counted so that guessing takes days.

Wrong tries outlive a restart; the waiting time is counted from the start of the process, so that neither a restart nor a
changed clock shortens it. A recovery code, told once, leads in where the PIN is forgotten; trying it counts like trying a PIN.
"""

import json
import secrets
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.errors import KnownError

MIN_DIGITS: Final = 6
MAX_DIGITS: Final = 12
_FREE_TRIES: Final = 5
_FIRST_WAIT: Final = 15
_LONGEST_WAIT: Final = 900
CODE_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are taken for digits or make words."""
CODE_LENGTH: Final = 16
CODE_GROUP: Final = 4
_READ_AS: Final = str.maketrans("ILO", "110")


class WeakPinError(KnownError):
    """The new PIN would be guessed."""


@dataclass(frozen=True, slots=True)
class _PinRecord:
    """The file. `recovery` is a hash like `hash`, empty where no code was ever told."""

    hash: str
    wrong: int = 0
    recovery: str = ""


@dataclass(slots=True)
class PinStore:
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
    def validate_new(pin: str) -> None:
        """Raises WeakPinError with what to do where this may not become the PIN."""
        if not (pin.isascii() and pin.isdigit() and MIN_DIGITS <= len(pin) <= MAX_DIGITS):
            message = f"A PIN has {MIN_DIGITS} to {MAX_DIGITS} digits."
            raise WeakPinError(message)
        steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
        if len(steps) == 1 or len(set(pin)) < 3:  # noqa: PLR2004 - 121212 is a pattern, 112233 hardly better but not the first guess
            message = "That PIN is too easy to guess. Choose digits without a pattern."
            raise WeakPinError(message)

    def set(self, pin: str) -> None:
        """Set or replace the PIN; the recovery code stays. Raises WeakPinError."""
        self.validate_new(pin)
        recovery = self._load().recovery if self.is_set() else ""
        self._save(_PinRecord(self._hasher.hash(pin), 0, recovery))

    @staticmethod
    def generate_recovery_code() -> str:
        """Four groups of four letters and digits that lead nowhere yet."""
        letters = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        return "-".join(letters[start : start + CODE_GROUP] for start in range(0, len(letters), CODE_GROUP))

    def replace_recovery_code(self, code: str) -> None:
        """Have this one lead in from now on, in the place of an earlier one: whoever looks after the kiosk has written it down."""
        self._save(replace(self._load(), recovery=self._hasher.hash(_letters(code))))

    def new_recovery_code(self) -> str:
        """Make a code and keep it. It is told here and nowhere else."""
        code = self.generate_recovery_code()
        self.replace_recovery_code(code)
        return code

    def has_recovery_code(self) -> bool:
        """Whether a code was told that still leads in."""
        return self.is_set() and bool(self._load().recovery)

    def seconds_to_wait(self) -> int:
        """Whole seconds until the next try is looked at."""
        wrong = self._load().wrong
        if wrong < _FREE_TRIES:
            return 0
        since = self._since if self._since is not None else self._start_waiting()
        length = min(_FIRST_WAIT << (wrong - _FREE_TRIES), _LONGEST_WAIT) if wrong < _FREE_TRIES + 7 else _LONGEST_WAIT
        return max(0, ceil(since + length - self.clock()))

    def verify(self, pin: str) -> bool:
        """Whether this is the PIN. A try during the wait is refused unseen, right or wrong."""
        return self._try(pin, lambda kept: kept.hash)

    def verify_recovery_code(self, code: str) -> bool:
        """Whether this is the recovery code, however it is spelt. A try during the wait is refused unseen, right or wrong."""
        return self._try(_letters(code), lambda kept: kept.recovery)

    def _try(self, secret: str, hash_of: Callable[[_PinRecord], str]) -> bool:
        if self.seconds_to_wait():
            return False
        kept = self._load()
        self._count(replace(kept, wrong=kept.wrong + 1))  # before it is looked at: pulling the plug is no way out
        try:
            right = bool(hash_of(kept)) and self._hasher.verify(hash_of(kept), secret)
        except VerificationError:
            right = False
        except InvalidHashError as error:
            raise self._unreadable() from error
        if right:
            self._count(replace(kept, wrong=0))
        else:
            self._start_waiting()
        return right

    def _count(self, kept: _PinRecord) -> None:
        """On disk, or in memory while the disk is full: a full disk must not lock the organiser out."""
        self._unsaved = None
        try:
            self._save(kept)
        except KnownError:
            self._unsaved = kept.wrong

    def _start_waiting(self) -> float:
        self._since = self.clock()
        return self._since

    def _load(self) -> _PinRecord:
        if not self.path.exists():
            return _PinRecord("")
        try:
            kept = json.loads(self.path.read_text(encoding="utf-8"))
            wrong = int(kept["wrong"]) if self._unsaved is None else self._unsaved
            return _PinRecord(str(kept["hash"]), wrong, str(kept.get("recovery", "")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> KnownError:
        return KnownError(f"The PIN file {self.path.name} cannot be read. Votes are kept; remove that file to set a new PIN.")

    def _save(self, kept: _PinRecord) -> None:
        self.write(self.path, json.dumps(asdict(kept)).encode())


def _letters(code: str) -> str:
    """A code as it was drawn, however it is spelt."""
    return "".join(letter for letter in code.upper() if letter.isalnum()).translate(_READ_AS)

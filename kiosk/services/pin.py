"""The organiser's PIN: none by default, stored as an Argon2id hash, with a growing delay so that guessing takes days.

The number of wrong attempts survives a restart, and the delay starts again with the process, so neither a restart nor a changed clock
shortens it. A recovery code, shown once, replaces a forgotten PIN; attempts at it count like attempts at the PIN.
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
_FREE_ATTEMPTS: Final = 5
_FIRST_DELAY: Final = 15
_MAX_DELAY: Final = 900
CODE_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without I, L and O, which look like digits, and U, which makes words."""
CODE_LENGTH: Final = 16
CODE_GROUP: Final = 4
_LOOKALIKES: Final = str.maketrans("ILO", "110")


class WeakPinError(KnownError):
    """The new PIN is too easy to guess."""


@dataclass(frozen=True, slots=True)
class _PinRecord:
    """The content of the file. `recovery` is the hash of the recovery code, empty if there is none."""

    hash: str
    wrong: int = 0
    recovery: str = ""


@dataclass(slots=True)
class PinStore:
    """The PIN in a small file of mode 0600. `write` replaces a file atomically."""

    path: Path
    write: Callable[[Path, bytes], None]
    clock: Callable[[], float] = time.monotonic
    _hasher: PasswordHasher = field(default_factory=lambda: PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1))
    _wait_start: float | None = None
    _unsaved_wrong: int | None = None

    def is_set(self) -> bool:
        return self.path.exists()

    @staticmethod
    def validate_new(pin: str) -> None:
        """Raise WeakPinError, saying what to do, if this may not become the PIN."""
        if not (pin.isascii() and pin.isdigit() and MIN_DIGITS <= len(pin) <= MAX_DIGITS):
            message = f"A PIN has {MIN_DIGITS} to {MAX_DIGITS} digits."
            raise WeakPinError(message)
        steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
        if len(steps) == 1 or len(set(pin)) < 3:  # noqa: PLR2004 - 121212 has two different digits
            message = "That PIN is too easy to guess. Choose digits without a pattern."
            raise WeakPinError(message)

    def set(self, pin: str) -> None:
        """Set or replace the PIN and keep the recovery code. Raises WeakPinError."""
        self.validate_new(pin)
        recovery = self._load().recovery if self.is_set() else ""
        self._save(_PinRecord(self._hasher.hash(pin), 0, recovery))

    @staticmethod
    def generate_recovery_code() -> str:
        """Return a random code of four groups of four. It is not valid until it is saved."""
        letters = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        return "-".join(letters[start : start + CODE_GROUP] for start in range(0, len(letters), CODE_GROUP))

    def replace_recovery_code(self, code: str) -> None:
        """Replace the recovery code. The organiser must have written down the new one."""
        self._save(replace(self._load(), recovery=self._hasher.hash(_letters(code))))

    def new_recovery_code(self) -> str:
        """Generate and save a code. It cannot be read again later."""
        code = self.generate_recovery_code()
        self.replace_recovery_code(code)
        return code

    def has_recovery_code(self) -> bool:
        """Return whether a recovery code is valid."""
        return self.is_set() and bool(self._load().recovery)

    def seconds_to_wait(self) -> int:
        """Return the seconds until the next attempt is accepted."""
        wrong = self._load().wrong
        if wrong < _FREE_ATTEMPTS:
            return 0
        start = self._wait_start if self._wait_start is not None else self._start_waiting()
        delay = min(_FIRST_DELAY << min(wrong - _FREE_ATTEMPTS, 7), _MAX_DELAY)
        return max(0, ceil(start + delay - self.clock()))

    def verify(self, pin: str) -> bool:
        """Return whether this is the PIN. An attempt during the delay fails unchecked."""
        return self._verify(pin, lambda record: record.hash)

    def verify_recovery_code(self, code: str) -> bool:
        """Return whether this is the recovery code, in any spelling. An attempt during the delay fails unchecked."""
        return self._verify(_letters(code), lambda record: record.recovery)

    def _verify(self, secret: str, hash_of: Callable[[_PinRecord], str]) -> bool:
        if self.seconds_to_wait():
            return False
        record = self._load()
        self._save_attempts(replace(record, wrong=record.wrong + 1))  # before verifying: cutting the power undoes no count
        try:
            right = bool(hash_of(record)) and self._hasher.verify(hash_of(record), secret)
        except VerificationError:
            right = False
        except InvalidHashError as error:
            raise self._unreadable() from error
        if right:
            self._save_attempts(replace(record, wrong=0))
        else:
            self._start_waiting()
        return right

    def _save_attempts(self, record: _PinRecord) -> None:
        """Save the attempts, in memory while the disk is full: a full disk must not lock the organiser out."""
        self._unsaved_wrong = None
        try:
            self._save(record)
        except KnownError:
            self._unsaved_wrong = record.wrong

    def _start_waiting(self) -> float:
        self._wait_start = self.clock()
        return self._wait_start

    def _load(self) -> _PinRecord:
        if not self.path.exists():
            return _PinRecord("")
        try:
            record = json.loads(self.path.read_text(encoding="utf-8"))
            wrong = int(record["wrong"]) if self._unsaved_wrong is None else self._unsaved_wrong
            return _PinRecord(str(record["hash"]), wrong, str(record.get("recovery", "")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._unreadable() from error

    def _unreadable(self) -> KnownError:
        return KnownError(f"The PIN file {self.path.name} cannot be read. Votes are kept; remove that file to set a new PIN.")

    def _save(self, record: _PinRecord) -> None:
        self.write(self.path, json.dumps(asdict(record)).encode())


def _letters(code: str) -> str:
    """Return the letters of a code, whatever its spelling."""
    return "".join(letter for letter in code.upper() if letter.isalnum()).translate(_LOOKALIKES)

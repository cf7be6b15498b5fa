"""The organiser's PIN: none by default, stored as an Argon2id hash, with a growing wait so that guessing takes days.

Waits are measured with a clock that cannot be set and that goes on while the machine sleeps. The file holds when the last wrong
attempt was, so a restart of the program neither shortens nor prolongs a wait; after a restart of the machine the time since then counts.

A recovery code, shown once, replaces a forgotten PIN. It waits on its own, so that someone who types wrong PINs cannot keep out an
organiser who has the code. Whoever may write to the data folder ends both waits with `goodfaith pin --unlock`.

A helper may have a PIN of their own. Tries at both PINs are counted together, and only the organiser's PIN ends the count: otherwise a
helper could guess the organiser's PIN for ever.
"""

import errno
import json
import secrets
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from itertools import pairwise
from math import ceil, isfinite
from pathlib import Path
from typing import Any, Final

from argon2 import PasswordHasher, extract_parameters
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.errors import KnownError

MIN_DIGITS: Final = 6
MAX_DIGITS: Final = 12
CODE_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without I, L and O, which look like digits, and U, which makes words."""
CODE_LENGTH: Final = 16
CODE_GROUP: Final = 4
_MAX_BYTES: Final = 10_000
_MAX_MEMORY: Final = 1 << 18
"""Kibibytes."""
_MAX_TIME: Final = 20
"""Passes over that memory."""
_LOOKALIKES: Final = str.maketrans("ILO", "110")


class Role(StrEnum):
    """Who may do what behind the PIN: a helper reviews reasons, pauses and prints."""

    ORGANISER = "organiser"
    HELPER = "helper"


class WeakPinError(KnownError):
    """The new PIN is too easy to guess."""


@dataclass(frozen=True, slots=True)
class _Delays:
    """Free attempts, and the seconds to wait after the next ones: doubled each time up to a maximum."""

    free: int
    first: int
    longest: int

    def after(self, wrong: int) -> int:
        return min(self.first << min(wrong - self.free, 16), self.longest) if wrong >= self.free else 0


_PIN_DELAYS: Final = _Delays(5, 15, 600)
_CODE_DELAYS: Final = _Delays(3, 300, 300)
"""Short, because nobody guesses 80 bits. With the attempts at the PIN, at most 30 an hour."""


@dataclass(frozen=True, slots=True)
class _Attempts:
    """How many were wrong since the last right one, and when the last one was: seconds since the boot with this id."""

    wrong: int = 0
    last: float = 0.0
    boot: str = ""


@dataclass(frozen=True, slots=True)
class _PinRecord:
    """The content of the file. `recovery` and `helper` are the hashes of the recovery code and the helper's PIN, empty if there is none."""

    hash: str
    recovery: str = ""
    pin: _Attempts = _Attempts()
    code: _Attempts = _Attempts()
    helper: str = ""


@dataclass(slots=True)
class PinStore:
    """The PIN in a small file of mode 0600. `write` replaces a file atomically.

    `clock` gives the seconds since the machine booted, sleep included; `boot` identifies that boot where the system can.
    """

    path: Path
    write: Callable[[Path, bytes], None]
    clock: Callable[[], float]
    boot: str = ""
    _hasher: PasswordHasher = field(default_factory=lambda: PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1))
    _unsaved: tuple[_Attempts, _Attempts] | None = None

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
        """Set or replace the PIN; keep the recovery code and the helper's PIN. Raises WeakPinError."""
        self.validate_new(pin)
        record = self._load()
        self._require_other(record.helper, pin)
        self._save(_PinRecord(self._hasher.hash(pin), record.recovery, helper=record.helper))
        self._unsaved = None

    def set_helper(self, pin: str) -> None:
        """Set or replace the helper's PIN. Raises WeakPinError."""
        self.validate_new(pin)
        record = self._load()
        self._require_other(record.hash, pin)
        self._save(replace(record, helper=self._hasher.hash(pin)))

    def remove_helper(self) -> None:
        """Let the helper's PIN open nothing any more."""
        self._save(replace(self._load(), helper=""))

    def has_helper(self) -> bool:
        return self.is_set() and bool(self._load().helper)

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
        """Return the seconds until the next attempt at the PIN is accepted."""
        return self._remaining(self._load().pin, _PIN_DELAYS)

    def seconds_to_wait_for_code(self) -> int:
        """Return the seconds until the next attempt at the recovery code is accepted."""
        return self._remaining(self._load().code, _CODE_DELAYS)

    def end_waiting(self) -> None:
        """Accept the next attempts at once."""
        if self.is_set():
            self._save(replace(self._load(), pin=_Attempts(), code=_Attempts()))
            self._unsaved = None

    def verify(self, pin: str) -> bool:
        """Return whether this is the organiser's PIN. An attempt during the wait fails unchecked."""
        return self.identify(pin) is Role.ORGANISER

    def identify(self, pin: str) -> Role | None:
        """Return whose PIN this is. An attempt during the wait fails unchecked."""
        record = self._load()
        if self._remaining(record.pin, _PIN_DELAYS):
            return None
        self._save_attempts(replace(record, pin=self._one_more(record.pin)))  # before verifying: cutting the power undoes no count
        if self._matches(record.hash, pin):
            self._save_attempts(replace(record, pin=_Attempts()))
            return Role.ORGANISER
        if self._matches(record.helper, pin):
            self._save_attempts(record)
            return Role.HELPER
        return None

    def verify_recovery_code(self, code: str) -> bool:
        """Return whether this is the recovery code, in any spelling. An attempt during its wait fails unchecked."""
        record = self._load()
        if self._remaining(record.code, _CODE_DELAYS):
            return False
        self._save_attempts(replace(record, code=self._one_more(record.code)))
        right = self._matches(record.recovery, _letters(code))
        if right:
            self._save_attempts(replace(record, code=_Attempts()))
        return right

    def _require_other(self, hash_: str, pin: str) -> None:
        if self._matches(hash_, pin):
            message = "Organiser and helper need different PINs. Choose another one."
            raise WeakPinError(message)

    def _one_more(self, attempts: _Attempts) -> _Attempts:
        return _Attempts(attempts.wrong + 1, self.clock(), self.boot)

    def _remaining(self, attempts: _Attempts, delays: _Delays) -> int:
        now = self.clock()
        same_boot = attempts.boot == self.boot and attempts.last <= now
        passed = now - attempts.last if same_boot else now  # at least that long: the machine has been restarted since
        return max(0, ceil(delays.after(attempts.wrong) - passed))

    def _matches(self, hash_: str, secret: str) -> bool:
        try:
            return bool(hash_) and self._hasher.verify(_bounded(hash_), secret)
        except VerificationError:
            return False
        except InvalidHashError as error:
            raise self._unreadable() from error

    def _save_attempts(self, record: _PinRecord) -> None:
        """Save the attempts, in memory while the disk is full: a full disk must not lock the organiser out."""
        self._unsaved = None
        try:
            self._save(record)
        except KnownError:
            self._unsaved = (record.pin, record.code)

    def _load(self) -> _PinRecord:
        if not self.path.exists():
            return _PinRecord("")
        try:
            record = json.loads(self._read())
            pin, code = self._unsaved or (_attempts(record.get("pin", record)), _attempts(record.get("code", {})))
            return _PinRecord(str(record["hash"]), str(record.get("recovery", "")), pin, code, str(record.get("helper", "")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            raise self._unreadable() from error

    def _read(self) -> bytes:
        """Return the content. Raises OSError, also for a pipe, which would wait for its other end."""
        if not self.path.is_file():
            raise OSError(errno.EINVAL, "not a regular file")
        with self.path.open("rb") as file:
            return file.read(_MAX_BYTES)

    def _unreadable(self) -> KnownError:
        return KnownError(f"The PIN file {self.path.name} cannot be read. Votes are kept; remove that file to set a new PIN.")

    def _save(self, record: _PinRecord) -> None:
        self.write(self.path, json.dumps(asdict(record)).encode())


def _letters(code: str) -> str:
    """Return the letters of a code, whatever its spelling."""
    return "".join(letter for letter in code.upper() if letter.isalnum()).translate(_LOOKALIKES)


def _attempts(stored: dict[str, Any]) -> _Attempts:
    last = float(stored.get("last", 0))
    if not isfinite(last):
        raise ValueError
    return _Attempts(max(0, int(stored.get("wrong", 0))), last, str(stored.get("boot", "")))


def _bounded(hash_: str) -> str:
    """Return the hash. Raise InvalidHashError if checking it would take minutes or all the memory, as a prepared file may ask."""
    costs = extract_parameters(hash_)
    if costs.memory_cost > _MAX_MEMORY or costs.time_cost > _MAX_TIME:
        raise InvalidHashError
    return hash_

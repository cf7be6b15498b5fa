"""The planned end of a session: a duration on a clock that nobody can set and that goes on while the machine sleeps.

When it is over, the session is paused and the organiser is asked; nothing is revealed. While the machine runs, a restart of the program
changes nothing. After a restart of the machine the rest that was saved last goes on: the time that the machine was off does not count.
"""

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from math import ceil
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError

SAVE_SECONDS: Final = 300
"""Between two saves of the remaining minutes. They follow the clock alone, so the file's time says nothing about a visit."""
_MINUTE: Final = 60
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The content of the file. `deadline` is in seconds of the clock since the boot with this id, `left` the minutes at the last save.

    `minutes` is what the organiser chose last, 0 for no end; the next session is offered the same.
    """

    session: str = ""
    minutes: int = 0
    counting: bool = False
    deadline: int = 0
    left: int = 0
    boot: str = ""


class PlannedEnd:
    """Keeps the plan of one session in a small file. `write` replaces a file atomically; `boot` identifies the boot, '' if unknown."""

    def __init__(self, path: Path, write: Callable[[Path, bytes], None], clock: Callable[[], float], boot: str) -> None:
        self._path, self._write, self._clock, self._boot = path, write, clock, boot
        self._saved_at = clock()
        self._plan = self._load()

    @property
    def last_minutes(self) -> int:
        """What the organiser chose last, 0 for no end."""
        return self._plan.minutes

    def set(self, session_id: str, minutes: int, *, counting: bool = True) -> None:
        """Plan the end of a session in that many minutes from now, 0 for none. With `counting` off, the time stands still.

        Raises:
            KnownError: the file could not be written. The plan holds until the program ends.
        """
        deadline = int(self._clock()) + minutes * _MINUTE
        self._plan = _Plan(session_id, minutes, counting and minutes > 0, deadline, minutes, self._boot)
        self._save()

    def clear(self, session_id: str) -> None:
        """Forget the end of a session. Raises KnownError as `set` does."""
        if session_id == self._plan.session:
            self._plan = replace(self._plan, session="", counting=False)
            self._save()

    def remaining(self, session_id: str) -> int | None:
        """Return the minutes left, rounded up; None without a planned end."""
        plan = self._plan
        if plan.session != session_id or not plan.minutes:
            return None
        return max(0, ceil((plan.deadline - self._clock()) / _MINUTE)) if plan.counting else plan.left

    def is_over(self, session_id: str) -> bool:
        return self.remaining(session_id) == 0

    def save_if_due(self) -> None:
        """Save the remaining minutes from time to time, for a restart of the machine."""
        if self._plan.counting and self._clock() - self._saved_at >= SAVE_SECONDS:
            self.save()

    def save(self) -> None:
        """Save the remaining minutes. If the disk refuses, the earlier ones are kept."""
        try:
            self._save()
        except KnownError as error:
            _log.warning("the planned end could not be saved: %s", error)

    def _save(self) -> None:
        self._saved_at = self._clock()
        self._plan = replace(self._plan, left=self.remaining(self._plan.session) or 0)
        self._write(self._path, json.dumps(asdict(self._plan)).encode())

    def _load(self) -> _Plan:
        try:
            plan = _checked(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return _Plan()
        except (OSError, ValueError, TypeError) as error:
            _log.warning("the planned end cannot be read, so the session goes on without one: %s", type(error).__name__)
            return _Plan()
        if plan.boot and plan.boot == self._boot:
            return plan
        return replace(plan, deadline=int(self._clock()) + plan.left * _MINUTE, boot=self._boot)


def _checked(stored: dict[str, object]) -> _Plan:
    """Return a plan with fields of the right types. Raises TypeError."""
    plan = _Plan(**stored)  # type: ignore[arg-type] # checked below
    if any(type(value) is not type(default) for value, default in zip(asdict(plan).values(), asdict(_Plan()).values(), strict=True)):
        message = "a field of another type"
        raise TypeError(message)
    return plan

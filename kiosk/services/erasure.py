"""Removing a session with every trace of it that the kiosk can reach."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.second_copy import CopyState, SecondCopy
from kiosk.services.sessions import SessionStore

_PATIENCE: Final = 5.0
"""Seconds to wait for a stick that is being written to."""


class SessionFiles(Protocol):
    """What is left of sessions outside the database. Everything raises KnownError."""

    def files(self, session: Session) -> Sequence[Path]:
        """Pages and exports of this session, and writes that were never finished."""

    def copies(self, session: Session) -> Sequence[Path]:
        """Databases that were set aside and hold this session."""

    def damaged(self) -> Sequence[Path]:
        """Databases set aside that cannot be read: they may hold anything."""

    def remove(self, file: Path) -> None:
        """Overwrite and remove a file."""

    def take_out(self, copy: Path, session: Session) -> None:
        """Remove a session from a database that was set aside; the others in it stay."""


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """All that an erasure will touch, to be confirmed by someone who has read it. `damaged` files go as a whole."""

    session: Session
    files: Sequence[Path]
    copies: Sequence[Path]
    damaged: Sequence[Path]


@dataclass(frozen=True, slots=True)
class ErasureResult:
    """What was done. `waiting` names the second copy where it still holds the session: it goes from there when the stick is back."""

    plan: ErasurePlan
    waiting: str = ""


@dataclass(frozen=True, slots=True)
class SessionEraser:
    """`rebuild` writes the database anew, so that not even its free space remembers. `copy` is None where there is no second copy."""

    sessions: SessionStore
    traces: SessionFiles
    rebuild: Callable[[], None]
    copy: SecondCopy | None = None

    def plan(self, session: Session) -> ErasurePlan:
        """Look for traces. Raises KnownError where the session still runs or is gone."""
        held = next((one for one in self.sessions.all() if one.id == session.id), None)
        if held is None:
            message = f"The session '{session.name}' is no longer there: it has been erased."
            raise KnownError(message)
        if held.running:
            message = f"The session '{held.name}' is still {held.state}, so nothing was erased. End it first."
            raise KnownError(message)
        return ErasurePlan(held, self.traces.files(held), self.traces.copies(held), self.traces.damaged())

    def erase(self, plan: ErasurePlan) -> ErasureResult:
        """Remove everything of the plan, the session itself last: where something fails it is still listed, to be erased again.

        Raises:
            KnownError: something could not be removed; what was removed before it is gone.
        """
        session = self.plan(plan.session).session
        if self.copy:
            self.copy.erasing(session.id)
        for file in (*plan.files, *plan.damaged):
            self.traces.remove(file)
        for copy in plan.copies:
            self.traces.take_out(copy, session)
        self.sessions.wipe(session.id)
        self.rebuild()
        return ErasureResult(plan, self._still_on_copy())

    def _still_on_copy(self) -> str:
        if self.copy is None:
            return ""
        done = self.copy.look(_PATIENCE) and self.copy.status.state in {CopyState.CURRENT, CopyState.WAITING}
        return "" if done else self.copy.status.place

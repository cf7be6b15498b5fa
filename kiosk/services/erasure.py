"""Erases a session with every trace of it that the kiosk can reach."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.second_copy import CopyState, SecondCopy
from kiosk.services.sessions import SessionStore

_TIMEOUT: Final = 5.0
"""Seconds to wait for a drive that is being written to."""


class SessionFiles(Protocol):
    """What the data folder holds of sessions besides the open database. Everything raises KnownError."""

    def files(self, session: Session) -> Sequence[Path]:
        """Return reports and exports of this session, and partial files."""

    def copies(self, session: Session) -> Sequence[Path]:
        """Return databases that were set aside and hold this session."""

    def damaged(self) -> Sequence[Path]:
        """Return databases set aside that cannot be read: they may hold anything."""

    def remove(self, file: Path) -> None:
        """Overwrite and remove a file."""

    def remove_session(self, copy: Path, session: Session) -> None:
        """Remove a session from a database that was set aside; the others in it stay."""


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """Everything an erasure will change, to be confirmed. `damaged` files are removed."""

    session: Session
    files: Sequence[Path]
    copies: Sequence[Path]
    damaged: Sequence[Path]


@dataclass(frozen=True, slots=True)
class ErasureResult:
    """`pending_copy` is the folder of the second copy if it still holds the session: it is removed there when the drive is back.

    `print_jobs` are those that the print queue did not remove; it may keep their pages.
    """

    plan: ErasurePlan
    pending_copy: str = ""
    print_jobs: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SessionEraser:
    """`rebuild` rewrites the database, so that its free pages hold nothing either. `copy` is None if there is no second copy.

    `purge_prints` removes a session's print jobs with their files, and returns those that remain.
    """

    sessions: SessionStore
    files: SessionFiles
    rebuild: Callable[[], None]
    copy: SecondCopy | None = None
    purge_prints: Callable[[Session], Sequence[str]] = lambda _session: ()

    def plan(self, session: Session) -> ErasurePlan:
        """Search for traces. Raises KnownError if the session is still running or was erased."""
        stored = next((one for one in self.sessions.all() if one.id == session.id), None)
        if stored is None:
            message = f"The session '{session.name}' is no longer there: it has been erased."
            raise KnownError(message)
        if stored.running:
            message = f"The session '{stored.name}' is still {stored.state}, so nothing was erased. End it first."
            raise KnownError(message)
        return ErasurePlan(stored, self.files.files(stored), self.files.copies(stored), self.files.damaged())

    def erase(self, plan: ErasurePlan) -> ErasureResult:
        """Carry out the plan. The session itself goes last: if anything fails it is still listed and can be erased again.

        Raises:
            KnownError: something could not be removed; what was removed before is gone.
        """
        session = self.plan(plan.session).session
        if self.copy:
            self.copy.note_erasure(session.id)
        for file in (*plan.files, *plan.damaged):
            self.files.remove(file)
        for copy in plan.copies:
            self.files.remove_session(copy, session)
        print_jobs = self.purge_prints(session)
        self.sessions.wipe(session.id, erased=True)
        self.rebuild()
        return ErasureResult(plan, self._pending_copy(), print_jobs)

    def _pending_copy(self) -> str:
        if self.copy is None:
            return ""
        erased = self.copy.sync(_TIMEOUT) and self.copy.status.state in {CopyState.CURRENT, CopyState.WAITING}
        return "" if erased else self.copy.status.folder

"""Keeps a second copy of the database up to date, on a USB drive for example.

What was copied last is stored apart from the copy, because the organiser may put in another drive.
"""

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from kiosk.errors import KnownError
from kiosk.services.copy_rules import Versions, enough_new, erased_token, is_foreign, is_outdated, may_copy, to_redact

_PAUSE: Final = 10.0
"""Seconds."""


class SourceDatabase(Protocol):
    """The database to copy. Everything raises KnownError."""

    def running(self) -> Mapping[str, int]:
        """Return the entries of running sessions. Called after every vote, so it has to be quick."""

    def versions(self) -> Versions: ...

    def snapshot(self) -> tuple[bytes, Versions]:
        """Return a checked copy of the whole database. A vote waits no longer than reading it into memory takes."""


class CopyTarget(Protocol):
    """The folder with the copy."""

    @property
    def name(self) -> str:
        """The folder as the organiser set it."""

    def is_reachable(self) -> bool:
        """Return False for the empty mount point of a drive that is gone, too."""

    def versions(self) -> Versions | None:
        """Return what the copy holds, None if there is none. Raises KnownError where it cannot be read or is none of ours."""

    def write(self, content: bytes, versions: Versions) -> None:
        """Replace the copy atomically and read it back. Raises KnownError; the earlier copy is as it was."""

    def redact(self, sessions: Collection[str], reasons_of: Collection[str]) -> None:
        """Remove sessions, and the reasons of others, from the copy. Raises KnownError."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """What must survive a restart: entries by session in the last copy, and tokens of erased sessions.

    The tokens stay, because a drive that still holds such a session may come back at any time.
    """

    entries: Mapping[str, int] = field(default_factory=dict)
    erased: frozenset[str] = frozenset()


class BackupStateStore(Protocol):
    """Keeps the state in the data folder."""

    def load(self) -> BackupState:
        """Return the saved state, an empty one if there is none."""

    def save(self, state: BackupState) -> None:
        """Raises KnownError."""


class CopyState(StrEnum):
    """WAITING: there is no copy yet. FOREIGN: the copy holds what this database does not."""

    OFF = "off"
    STARTING = "starting"
    CURRENT = "current"
    WAITING = "waiting"
    MISSING = "missing"
    FOREIGN = "foreign"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CopyStatus:
    """For the organiser. `votes` are those of the running session in the copy, None if it holds no running session."""

    state: CopyState
    folder: str = ""
    votes: int | None = None
    since: datetime | None = None
    problem: str = ""


class SecondCopy:
    """Keeps the copy up to date. `sync` does not raise: what is wrong with a drive is in `status`, and the next call tries again."""

    def __init__(
        self,
        source: SourceDatabase,
        target: CopyTarget,
        states: BackupStateStore,
        clock: Callable[[], datetime],
        boot_clock: Callable[[], float],
    ) -> None:
        self._source, self._target, self._states, self._clock, self._boot_clock = source, target, states, clock, boot_clock
        self._status = CopyStatus(CopyState.STARTING, target.name)
        self._lock = threading.Lock()
        self._copied: Mapping[str, int] = {}
        self._synced_at: float | None = None

    @property
    def status(self) -> CopyStatus:
        """The result of the last `sync`."""
        return self._status

    def sync_if_due(self) -> None:
        """Sync, unless too few votes are new and the last sync was a moment ago: it would make a vote wait for nothing."""
        try:
            waiting = not enough_new(self._source.running(), self._copied)
        except KnownError:  # reported by `sync`
            waiting = False
        paused = self._synced_at is None or self._boot_clock() - self._synced_at >= _PAUSE
        if paused or not waiting or self._status.state is not CopyState.CURRENT:
            self.sync()

    def sync(self, timeout: float = -1) -> bool:
        """Update the copy if that is due and allowed. Return False if another call takes longer than `timeout` seconds."""
        if not self._lock.acquire(timeout=timeout):
            return False
        try:
            self._synced_at = self._boot_clock()
            self._status = self._sync()
        except KnownError as error:
            self._status = self._problem(CopyState.FAILED, str(error))
        finally:
            self._lock.release()
        return True

    def check(self) -> CopyStatus:
        """Return the status without writing anything. Raises KnownError."""
        if not self._target.is_reachable():
            return CopyStatus(CopyState.MISSING, self._target.name)
        now, copy = self._source.versions(), self._target.versions()
        if copy is not None and is_foreign(now, copy, self._states.load().erased):
            return CopyStatus(CopyState.FOREIGN, self._target.name)
        return self._intact(now, copy)

    def note_erasure(self, session: str) -> None:
        """Remember that a session is about to be erased: a copy that still holds it is not foreign. Raises KnownError."""
        with self._lock:
            state = self._states.load()
            entries = {other: count for other, count in state.entries.items() if other != session}
            self._states.save(BackupState(entries, state.erased | {erased_token(session)}))

    def _sync(self) -> CopyStatus:
        if not self._target.is_reachable():
            return self._problem(CopyState.MISSING)
        state, now, copy = self._states.load(), self._source.versions(), self._target.versions()
        if copy is not None:
            if is_foreign(now, copy, state.erased):
                return self._problem(CopyState.FOREIGN)
            copy = self._redact(now, copy)
        state = self._merge(state, now, copy)
        if (copy is None or is_outdated(now, copy)) and may_copy(now, state.entries):
            copy = self._write(state) or copy
        return self._intact(now, copy)

    def _redact(self, now: Versions, copy: Versions) -> Versions:
        sessions, reasons_of = to_redact(now, copy)
        if not (sessions or reasons_of):
            return copy
        self._target.redact(sessions, reasons_of)
        return self._target.versions() or {}

    def _merge(self, state: BackupState, now: Versions, copy: Versions | None) -> BackupState:
        """Take the larger number of entries from the saved state and the copy, for every session."""
        entries = {session: max(state.entries.get(session, 0), version.entries) for session, version in (copy or {}).items()}
        saved = {session: count for session, count in state.entries.items() if session in now}
        return self._save(BackupState({**saved, **entries}, state.erased), state)

    def _save(self, state: BackupState, previous: BackupState) -> BackupState:
        self._copied = state.entries
        if state != previous:
            self._states.save(state)
        return state

    def _write(self, state: BackupState) -> Versions | None:
        content, versions = self._source.snapshot()
        if not may_copy(versions, state.entries):  # a session was reopened meanwhile
            return None
        self._target.write(content, versions)
        self._save(BackupState({session: version.entries for session, version in versions.items()}, state.erased), state)
        return versions

    def _intact(self, now: Versions, copy: Versions | None) -> CopyStatus:
        if copy is None:
            return CopyStatus(CopyState.WAITING, self._target.name)
        votes = next((copy[session].votes for session, version in now.items() if version.running and session in copy), None)
        return CopyStatus(CopyState.CURRENT, self._target.name, votes)

    def _problem(self, state: CopyState, problem: str = "") -> CopyStatus:
        since = self._status.since if self._status.state is state else self._clock()
        return CopyStatus(state, self._target.name, since=since, problem=problem)

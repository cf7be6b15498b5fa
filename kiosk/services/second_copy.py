"""A second copy of the database, on a stick for example: when it may be written, whether it is ours, and how it stands.

Two copies that differ by a few votes would show whose those are. So while a session runs, its copy is replaced only when at least
`STEP` of its votes are new, whatever else has changed; and what was copied last is remembered apart from the copy, because the
organiser may put in another stick.
"""

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final, Protocol

from kiosk.errors import KnownError

STEP: Final = 20
_REST: Final = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class SessionVersion:
    """What tells one state of a session from another. `entries` are votes of every round, `words` letters of all its reasons."""

    votes: int
    entries: int
    running: bool
    rehearsal: bool
    words: int
    state: str = ""


Versions = Mapping[str, SessionVersion]
"""By session."""


class SourceDatabase(Protocol):
    """The database that is copied. Everything raises KnownError."""

    def running(self) -> Mapping[str, int]:
        """Entries of the sessions that run; asked after every vote, so it has to be quick."""

    def marks(self) -> Versions:
        """What it holds now."""

    def snapshot(self) -> tuple[bytes, Versions]:
        """All of it at one moment, checked; holds up no vote for longer than reading it into memory takes."""


class CopyTarget(Protocol):
    """The folder with the copy."""

    @property
    def name(self) -> str:
        """As the organiser set it."""

    def is_there(self) -> bool:
        """Whether it can be reached now; False for the empty place of a stick that is gone."""

    def marks(self) -> Versions | None:
        """What the copy there holds, None where there is none. Raises KnownError where it cannot be read or is none of ours."""

    def put(self, content: bytes, marks: Versions) -> None:
        """Replace the copy, whole or not at all, and read it back. Raises KnownError; the earlier copy is as it was."""

    def trim(self, wiped: Collection[str], without_reasons: Collection[str]) -> None:
        """Take sessions, and the words of others, out of the copy as it is. Raises KnownError."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """What has to be known after a restart: entries by session in the last copy, and the ids of erased sessions.

    The ids say nothing by themselves, and are kept because a stick that still holds such a session may come back at any time.
    """

    entries: Mapping[str, int] = field(default_factory=dict)
    erased: frozenset[str] = frozenset()


class BackupStateStore(Protocol):
    """Keeps it."""

    def load(self) -> BackupState:
        """As kept last; empty where nothing was."""

    def save(self, memory: BackupState) -> None:
        """Keep it. Raises KnownError."""


class CopyState(StrEnum):
    """How the second copy stands."""

    OFF = "off"
    STARTING = "starting"
    CURRENT = "current"
    WAITING = "waiting"
    MISSING = "missing"
    FOREIGN = "strange"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class CopyStatus:
    """For the organiser. `votes` are those of the running session in the copy, None where no session of it runs."""

    state: CopyState
    place: str = ""
    votes: int | None = None
    since: datetime | None = None
    problem: str = ""


def token(session: str) -> str:
    """Recognises the id of an erased session without holding it."""
    return sha256(session.encode()).hexdigest()


def may_copy(now: Versions, known: Mapping[str, int]) -> bool:
    """Whether no running session has a few votes more than an earlier copy of it."""
    return _enough({session: mark.entries for session, mark in now.items() if mark.running}, known)


def _enough(running: Mapping[str, int], known: Mapping[str, int]) -> bool:
    return all(entries - known[session] >= STEP for session, entries in running.items() if session in known)


def is_foreign(now: Versions, there: Versions, erased: Collection[str]) -> bool:
    """Whether a copy holds what this database does not, and so is another kiosk's, or better than the database itself."""
    return any(
        token(session) not in erased if session not in now else mark.entries > now[session].entries
        for session, mark in there.items()
        if not mark.rehearsal
    )


def outdated(now: Versions, there: Versions) -> tuple[set[str], set[str]]:
    """Sessions that the copy still holds, and those of which it still holds the words."""
    wiped = there.keys() - now.keys()
    return wiped, {session for session, mark in there.items() if mark.words and session in now and not now[session].words}


class SecondCopy:
    """Looks after the copy. `look` never raises: whatever is wrong with a stick is in `status`, and tried again at the next look."""

    def __init__(self, original: SourceDatabase, place: CopyTarget, memory: BackupStateStore, clock: Callable[[], datetime]) -> None:
        self._original, self._place, self._memory, self._clock = original, place, memory, clock
        self._status = CopyStatus(CopyState.STARTING, place.name)
        self._at_work = threading.Lock()
        self._known: Mapping[str, int] = {}
        self._looked_at: datetime | None = None

    @property
    def status(self) -> CopyStatus:
        """As it was at the last look."""
        return self._status

    def sync_if_due(self) -> None:
        """A look that spares the database, and whoever votes meanwhile, where there was one just now and too few votes are new."""
        try:
            waiting = not _enough(self._original.running(), self._known)
        except KnownError:  # the look will say what is wrong
            waiting = False
        rested = self._looked_at is None or self._clock() - self._looked_at >= _REST
        if rested or not waiting or self._status.state is not CopyState.CURRENT:
            self.look()

    def look(self, timeout: float = -1) -> bool:
        """Bring the copy up to date where that is due and allowed; False if another look takes longer than `timeout` seconds."""
        if not self._at_work.acquire(timeout=timeout):
            return False
        try:
            self._looked_at = self._clock()
            self._status = self._looked()
        except KnownError as error:
            self._status = self._trouble(CopyState.FAILED, str(error))
        finally:
            self._at_work.release()
        return True

    def seen(self) -> CopyStatus:
        """How it stands, found out without writing anything. Raises KnownError."""
        if not self._place.is_there():
            return CopyStatus(CopyState.MISSING, self._place.name)
        now, there = self._original.marks(), self._place.marks()
        if there is not None and is_foreign(now, there, self._memory.load().erased):
            return CopyStatus(CopyState.FOREIGN, self._place.name)
        return self._standing(now, there)

    def erasing(self, session: str) -> None:
        """Remember that a session is about to go, so that a copy which still holds it is known as ours. Raises KnownError."""
        with self._at_work:
            memory = self._memory.load()
            entries = {other: count for other, count in memory.entries.items() if other != session}
            self._memory.save(BackupState(entries, memory.erased | {token(session)}))

    def _looked(self) -> CopyStatus:
        if not self._place.is_there():
            return self._trouble(CopyState.MISSING)
        memory, now, there = self._memory.load(), self._original.marks(), self._place.marks()
        if there is not None:
            if is_foreign(now, there, memory.erased):
                return self._trouble(CopyState.FOREIGN)
            there = self._trimmed(now, there)
        memory = self._settled(memory, now, there)
        if (there is None or self._differ(now, there)) and may_copy(now, memory.entries):
            there = self._written(memory) or there
        return self._standing(now, there)

    def _trimmed(self, now: Versions, there: Versions) -> Versions:
        wiped, without_reasons = outdated(now, there)
        if not (wiped or without_reasons):
            return there
        self._place.trim(wiped, without_reasons)
        return self._place.marks() or {}

    def _settled(self, memory: BackupState, now: Versions, there: Versions | None) -> BackupState:
        """What is known of copies: the most that either the memory or the copy tells."""
        entries = {session: max(memory.entries.get(session, 0), mark.entries) for session, mark in (there or {}).items()}
        kept = {session: count for session, count in memory.entries.items() if session in now}
        return self._keep(BackupState({**kept, **entries}, memory.erased), memory)

    def _keep(self, memory: BackupState, before: BackupState) -> BackupState:
        self._known = memory.entries
        if memory != before:
            self._memory.save(memory)
        return memory

    @staticmethod
    def _differ(now: Versions, there: Versions) -> bool:
        return {s: m for s, m in now.items() if not m.rehearsal} != {s: m for s, m in there.items() if not m.rehearsal}

    def _written(self, memory: BackupState) -> Versions | None:
        content, marks = self._original.snapshot()
        if not may_copy(marks, memory.entries):  # a session was opened again meanwhile
            return None
        self._place.put(content, marks)
        self._keep(BackupState({session: mark.entries for session, mark in marks.items()}, memory.erased), memory)
        return marks

    def _standing(self, now: Versions, there: Versions | None) -> CopyStatus:
        if there is None:
            return CopyStatus(CopyState.WAITING, self._place.name)
        votes = next((there[session].votes for session, mark in now.items() if mark.running and session in there), None)
        return CopyStatus(CopyState.CURRENT, self._place.name, votes)

    def _trouble(self, state: CopyState, problem: str = "") -> CopyStatus:
        since = self._status.since if self._status.state is state else self._clock()
        return CopyStatus(state, self._place.name, since=since, problem=problem)

"""The life cycle of a session: open, pause, end, reveal."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, count
from typing import Protocol

from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.domain.text import clean, shorten
from kiosk.errors import KnownError

FIRST_SESSION = "First session"
REHEARSAL = "Rehearsal"
_NAME_LETTERS = 60


class SessionStore(Protocol):
    """Stores sessions and creates their counters."""

    def add(self, session: Session, points: int) -> None:
        """Add a session with all its counters at zero. `points` is the length of the longer 'In short' list. Raises KnownError."""

    def start_over(self, session: Session, points: int) -> None:
        """Replace a session by itself with all its counters at zero. Its slips, which are on paper, stay. Raises KnownError."""

    def put(self, session: Session) -> None:
        """Update the settings and state of a session. Raises KnownError if it was erased."""

    def all(self) -> Sequence[Session]:
        """Return every session, oldest first."""

    def wipe(self, session_id: str, *, erased: bool = False) -> None:
        """Remove a session with everything in it, if it exists. The log of the kiosk says so if the organiser `erased` it."""


class Calendar(Protocol):
    """The local calendar of the organiser."""

    def today(self) -> date: ...


@dataclass(frozen=True, slots=True)
class Sessions:
    """What the organiser can do with sessions. `remove_files` removes the pages of a session that is wiped; it raises nothing."""

    store: SessionStore
    calendar: Calendar
    remove_files: Callable[[Session], None] = lambda _session: None

    def all(self) -> Sequence[Session]:
        """Return every session, oldest first."""
        return self.store.all()

    def today(self) -> date:
        """Return the organiser's local day."""
        return self.calendar.today()

    def running(self) -> Session | None:
        """Return the one session that is open or paused, if any."""
        return next((s for s in self.store.all() if s.running), None)

    def latest(self) -> Session | None:
        """Return the newest session, including rehearsals."""
        return next(iter(reversed(self.store.all())), None)

    def find(self, name_or_id: str) -> Session:
        """Return a session by name, id or 'latest'. Raises KnownError with the names that exist."""
        sessions = self.store.all()
        matches = [s for s in sessions if name_or_id in {s.id, s.name}] or (list(sessions) if name_or_id == "latest" else [])
        if matches:
            return matches[-1]
        if not sessions:
            message = "There is no session yet. Start one with 'goodfaith run'."
            raise KnownError(message)
        names = ", ".join(f"'{s.name}'" for s in sessions)
        message = f"There is no session '{name_or_id}'. Those that exist: {names}."
        raise KnownError(message)

    def start(
        self, name: str, debate: Debate, settings: SessionSettings, *, rehearsal: bool = False, without_votes: Session | None = None
    ) -> Session:
        """Open a session and wipe every rehearsal. Raises KnownError if one is open or the name is taken.

        A running session `without_votes` is wiped too: it has nothing to end.
        """
        running = self.running()
        if running and (without_votes is None or running.id != without_votes.id):
            message = f"The session '{running.name}' is still {running.state}. End it first."
            raise KnownError(message)
        name = self.require_available(name, without=running)
        for old in self.store.all():
            if old.rehearsal or old.running:
                self.remove_files(old)
                self.store.wipe(old.id)
        state = SessionState.REHEARSAL if rehearsal else SessionState.OPEN
        session = Session(
            uuid.uuid4().hex, name, debate.id, debate.fingerprint, self.calendar.today(), settings, state, rehearsal=rehearsal
        )
        self.store.add(session, _most_points(debate))
        return session

    def require_available(self, name: str, *, without: Session | None = None) -> str:
        """Return the cleaned name of a new session. Raises KnownError if a session other than rehearsals and `without` has it."""
        name = shorten(clean(name), _NAME_LETTERS).rstrip()
        if not name:
            message = "A session needs a name."
            raise KnownError(message)
        if any(old.name == name for old in self.store.all() if not old.rehearsal and old != without):
            message = f"There already is a session '{name}'. Choose another name."
            raise KnownError(message)
        return name

    def change_text(self, session: Session, debate: Debate) -> Session:
        """Change the text of a session that has no votes yet. Visits without a vote to the earlier text are no longer counted."""
        locked = replace(session, debate_id=debate.id, fingerprint=debate.fingerprint)
        self.store.start_over(locked, _most_points(debate))
        return locked

    def pause(self, session: Session) -> Session:
        """Stop taking votes until `resume`."""
        return self._move(session, SessionState.PAUSED)

    def resume(self, session: Session) -> Session:
        return self._move(session, SessionState.OPEN)

    def end(self, session: Session) -> Session:
        """Close a session, which makes its results public."""
        return self._move(session, SessionState.CLOSED)

    def reopen(self, session: Session, debate: Debate) -> Session:
        """Take votes again in a session that has ended. Its report will say so.

        Raises:
            KnownError: another session is running, or the text of the debate has changed.
        """
        if running := self.running():
            message = f"The session '{running.name}' is still {running.state}. End it first."
            raise KnownError(message)
        if session.fingerprint != debate.fingerprint:
            message = (
                f"The text of the debate '{debate.id}' has changed since the session '{session.name}', which stays as it is: "
                "start a new session on the new text."
            )
            raise KnownError(message)
        return self._move(session, SessionState.OPEN)

    def last_settings(self) -> SessionSettings:
        """Return the settings of the newest session, including rehearsals, or the defaults."""
        last = self.latest()
        return last.settings if last else SessionSettings()

    def available_name(self, preferred: str) -> str:
        """Return the preferred name, with a number if a session already has it."""
        name = shorten(clean(preferred), _NAME_LETTERS - len(" (99)")).rstrip()
        taken = {session.name for session in self.store.all() if not session.rehearsal}
        numbered = (f"{name} ({number})" for number in count(2))
        return next(candidate for candidate in chain([name], numbered) if candidate not in taken)

    def reveal(self, session: Session) -> Session:
        """Publish the results of a session that is still running."""
        return self._put(replace(session, revealed=True))

    def show_unanimous(self, session: Session) -> Session:
        """Allow a result in which everyone voted the same way to be shown; until then it is held back."""
        return self._put(replace(session, show_unanimous=True))

    def _move(self, session: Session, state: SessionState) -> Session:
        return self._put(session.with_state(state, self.calendar.today()))

    def _put(self, session: Session) -> Session:
        self.store.put(session)
        return session


def _most_points(debate: Debate) -> int:
    return max(len(case.points) for case in debate.text().cases.values())

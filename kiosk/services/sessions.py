"""A session's life: open, pause, end, reveal."""

import uuid
from collections.abc import Sequence
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
    """Keeps sessions and their empty counters."""

    def add(self, session: Session, points: int) -> None:
        """Keep a new session with all its counters at zero; `points` is the longer of the two 'In short' lists."""

    def put(self, session: Session) -> None:
        """Replace an existing session's settings and state."""

    def all(self) -> Sequence[Session]:
        """Every session, oldest first."""

    def wipe(self, session_id: str) -> None:
        """Remove a session with everything in it."""


class Calendar(Protocol):
    """Which day it is."""

    def today(self) -> date:
        """The organiser's local day."""


@dataclass(frozen=True, slots=True)
class Sessions:
    """The organiser's moves."""

    store: SessionStore
    calendar: Calendar

    def all(self) -> Sequence[Session]:
        """Return every session, oldest first."""
        return self.store.all()

    def today(self) -> date:
        """Return the organiser's local day."""
        return self.calendar.today()

    def running(self) -> Session | None:
        """The one session that is open or paused, if any."""
        return next((s for s in self.store.all() if s.running), None)

    def latest(self) -> Session | None:
        """The youngest session, rehearsals included."""
        return next(iter(reversed(self.store.all())), None)

    def find(self, wanted: str) -> Session:
        """A session by name, id or 'latest'. Raises KnownError with the names that exist."""
        known = self.store.all()
        matches = [s for s in known if wanted in {s.id, s.name}] or (list(known) if wanted == "latest" else [])
        if matches:
            return matches[-1]
        if not known:
            message = "There is no session yet. Start one with 'goodfaith run'."
            raise KnownError(message)
        names = ", ".join(f"'{s.name}'" for s in known)
        message = f"There is no session '{wanted}'. Those that exist: {names}."
        raise KnownError(message)

    def start(self, name: str, debate: Debate, settings: SessionSettings, *, rehearsal: bool = False) -> Session:
        """Open a session; a real one wipes every rehearsal. Raises KnownError where one is open or the name is taken."""
        name = shorten(clean(name), _NAME_LETTERS).rstrip()
        if not name:
            message = "A session needs a name."
            raise KnownError(message)
        if running := self.running():
            message = f"The session '{running.name}' is still {running.state}. End it first."
            raise KnownError(message)
        earlier = self.store.all()
        if any(old.name == name for old in earlier if not old.rehearsal):
            message = f"There already is a session '{name}'. Choose another name."
            raise KnownError(message)
        for old in earlier:
            if old.rehearsal:
                self.store.wipe(old.id)
        state = SessionState.REHEARSAL if rehearsal else SessionState.OPEN
        session = Session(
            uuid.uuid4().hex, name, debate.id, debate.fingerprint, self.calendar.today(), settings, state, rehearsal=rehearsal
        )
        self.store.add(session, _most_points(debate))
        return session

    def change_text(self, session: Session, debate: Debate) -> Session:
        """Put a session that has no vote yet on another text; visits that left the earlier one are forgotten with it."""
        locked = replace(session, debate_id=debate.id, fingerprint=debate.fingerprint)
        self.store.wipe(session.id)
        self.store.add(locked, _most_points(debate))
        return locked

    def pause(self, session: Session) -> Session:
        """Stop taking votes for a while."""
        return self._move(session, SessionState.PAUSED)

    def resume(self, session: Session) -> Session:
        """Take votes again."""
        return self._move(session, SessionState.OPEN)

    def end(self, session: Session) -> Session:
        """Close it for good; from here on its results are public."""
        return self._move(session, SessionState.CLOSED)

    def reopen(self, session: Session, debate: Debate) -> Session:
        """Take votes again in a session that has ended; its report says so ever after.

        Raises:
            KnownError: another session runs, or the debate's text is not the one it was held on.
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
        """Those of the last session, a rehearsal's too; a booth's where there was none."""
        last = self.latest()
        return last.settings if last else SessionSettings()

    def free_name(self, wish: str) -> str:
        """The wish, or the wish with the first number behind it that no session has."""
        wish = shorten(clean(wish), _NAME_LETTERS - len(" (99)")).rstrip()
        taken = {session.name for session in self.store.all() if not session.rehearsal}
        numbered = (f"{wish} ({number})" for number in count(2))
        return next(name for name in chain([wish], numbered) if name not in taken)

    def reveal(self, session: Session) -> Session:
        """Let everyone see the results of a session that is still running."""
        return self._put(replace(session, revealed=True))

    def agree(self, session: Session) -> Session:
        """Let a result be shown on which everyone voted the same way; until then it is held back."""
        return self._put(replace(session, show_unanimous=True))

    def _move(self, session: Session, state: SessionState) -> Session:
        return self._put(session.with_state(state, self.calendar.today()))

    def _put(self, session: Session) -> Session:
        self.store.put(session)
        return session


def _most_points(debate: Debate) -> int:
    return max(len(case.points) for case in debate.text().cases.values())

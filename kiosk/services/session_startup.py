"""Decides which session a starting kiosk continues."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.services.results import CountStore
from kiosk.services.sessions import FIRST_SESSION, REHEARSAL, Sessions


@dataclass(frozen=True, slots=True)
class SessionStartup:
    """Finds or starts the session. Rehearsals are not resumed: they are wiped when a session starts."""

    sessions: Sessions
    counts: CountStore

    def resume_or_start(self, debate: Debate, settings: SessionSettings, name: str | None = None) -> Session | None:
        """Return the running session, or start the session `name`.

        The first session of a fresh kiosk gives way to `name` if nobody has voted. Without either, return the last session, None if that
        was on another text, or start the first one.

        Raises:
            KnownError: another session is running, the named one is closed, or the running one has votes on another text.
        """
        if running := self.sessions.running():
            if name is not None and name not in {running.name, running.id}:
                if running.name == FIRST_SESSION and not self.counts.counts(running.id).now.votes_of_both_rounds:
                    return self.sessions.start(name, debate, settings, without_votes=running)
                message = (
                    f"The session '{running.name}' is still {running.state}, with its votes kept: end it first, or start without --session."
                )
                raise KnownError(message)
            return self._on_this_text(running, debate)
        real = [session for session in self.sessions.store.all() if not session.rehearsal]
        if name is None:
            return self._last_on_this_text(real, debate) if real else self.sessions.start(FIRST_SESSION, debate, settings)
        if any(name in {session.name, session.id} for session in real):
            message = f"The session '{name}' is closed and its votes are kept: choose another name for a new one."
            raise KnownError(message)
        return self.sessions.start(name, debate, settings)

    def recover(self, debate: Debate, settings: SessionSettings, name: str | None = None, *, rehearsal: bool = False) -> Session | None:
        """Return the session or rehearsal that was on when the kiosk failed; it may not be the one given at the start.

        If the kiosk failed before it had started the session `name`, or the `rehearsal`, start it now. Raises KnownError.
        """
        last, running = self.sessions.latest(), self.sessions.running()
        if last and last.rehearsal and not running and last.fingerprint == debate.fingerprint:
            return last
        if rehearsal and not running:
            return self.rehearse(debate, settings)
        exists = name is None or running is not None or any(name in {s.name, s.id} for s in self.sessions.store.all())
        return self.resume_or_start(debate, settings, None if exists else name)

    def rehearse(self, debate: Debate, settings: SessionSettings) -> Session:
        """Start a new rehearsal. Raises KnownError if a session is running."""
        return self.sessions.start(REHEARSAL, debate, settings, rehearsal=True)

    @staticmethod
    def _last_on_this_text(ended: Sequence[Session], debate: Debate) -> Session | None:
        """Return the last session, so that its results, reasons and report are available after a restart."""
        last = ended[-1]
        return last if (last.debate_id, last.fingerprint) == (debate.id, debate.fingerprint) else None

    def _on_this_text(self, session: Session, debate: Debate) -> Session:
        if (session.debate_id, session.fingerprint) == (debate.id, debate.fingerprint):
            return session
        votes = self.counts.counts(session.id).now.votes_of_both_rounds
        if not votes:
            return self.sessions.change_text(session, debate)
        kept = f"its {votes} votes are kept" if votes > 1 else "its one vote is kept"
        if session.debate_id != debate.id:
            message = (
                f"The session '{session.name}' is on the debate '{session.debate_id}' and {kept}: end it before another debate begins."
            )
            raise KnownError(message)
        message = (
            f"The text of the debate '{debate.id}' has changed since voting began in the session '{session.name}' and {kept}: "
            "put the earlier text back, or end the session with 'goodfaith end NAME'."
        )
        raise KnownError(message)

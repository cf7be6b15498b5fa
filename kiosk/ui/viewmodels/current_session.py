"""The session the kiosk is in and its debate, shared by the view models that depend on them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Debate, DebateText
from kiosk.domain.session import Session
from kiosk.domain.tally import EntryMethod, Split
from kiosk.services.preview import EMPTY_COUNTS, is_preview
from kiosk.services.results import Counts, CountStore
from kiosk.services.voting import BallotStore


class CurrentSession(QObject):
    """The session, if any, and the debate on screen. Emits `changed` when either is replaced.

    Votes and counts go through this class, because a previewed debate has neither.
    """

    changed = Signal()
    recorded = Signal()
    """Votes were written to disk."""

    def __init__(self, session: Session | None, debate: Debate, ballots: BallotStore, counts: CountStore, language: str | None) -> None:
        super().__init__()
        self._ballots, self._counts = ballots, counts
        self._session = session
        self._debate = debate
        self._language = language
        self._chosen: str | None = None

    @property
    def session(self) -> Session | None:
        """The session, None where none is open."""
        return self._session

    @property
    def debate(self) -> Debate:
        """The debate on screen."""
        return self._debate

    @property
    def language(self) -> str:
        """What the visit is held in: chosen at the screen, else the kiosk's, else the debate's first; the session may forbid it."""
        wanted = self._chosen or self._language or self._debate.languages[0]
        allowed = self._session.settings.languages if self._session else ()
        return allowed[0] if allowed and wanted not in allowed else wanted

    @property
    def text(self) -> DebateText:
        """The debate in that language, or in its first where it is not there in that one."""
        return self._debate.text(self.language)

    @property
    def voting(self) -> bool:
        """Whether votes are taken now."""
        return self._session is not None and self._session.voting

    @property
    def preview(self) -> bool:
        """Whether the session is a preview, in which nothing is counted."""
        return self._session is not None and is_preview(self._session)

    def cast(self, session: Session, ballot: Ballot) -> None:
        """Count one ballot. Raises NotRecordedError."""
        if not is_preview(session):
            self._ballots.cast(session.id, ballot)
            self.recorded.emit()

    def leave(self, session: Session) -> None:
        """Count a visit without a vote. Raises NotRecordedError."""
        if not is_preview(session):
            self._ballots.leave(session.id)

    def enter(self, session: Session, entered: EntryMethod, split: Split) -> None:
        """Replace the votes entered by hand. Raises KnownError."""
        self._ballots.enter(session.id, entered, split)
        self.recorded.emit()

    def counts(self, session: Session) -> Counts:
        """Return all counters of a session. Raises KnownError."""
        return EMPTY_COUNTS if is_preview(session) else self._counts.counts(session.id)

    def speak(self, language: str | None) -> None:
        """Begin visits in this language from now on; the debate's first one for None."""
        if language != self._language:
            self._language = language
            self.changed.emit()

    def read_in(self, language: str | None) -> None:
        """Go on with this visit in another language; None for the one visits begin in."""
        if language != self._chosen:
            self._chosen = language
            self.changed.emit()

    def lead_to(self, address: str) -> None:
        """Another online version."""
        if address != self._debate.online_url:
            self._debate = replace(self._debate, online_url=address)
            self.changed.emit()

    def become(self, session: Session | None, debate: Debate | None = None) -> None:
        """Go on with another session, or with the same one in another state; `debate` where it is on another one."""
        self._session = session
        self._debate = debate or self._debate
        self.changed.emit()

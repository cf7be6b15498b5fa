"""The session on the kiosk and its debate, shared by the view models."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Debate, DebateText
from kiosk.domain.disclosure import MIN_GROUP
from kiosk.domain.first_vote import NO_FIRST_VOTE, FirstVoteDisclosure
from kiosk.domain.session import Session
from kiosk.domain.tally import EntryMethod, FirstVote, Split
from kiosk.errors import KnownError
from kiosk.services.preview import EMPTY_COUNTS, is_preview
from kiosk.services.results import Counts, CountStore, visible_results
from kiosk.services.voting import BallotStore
from kiosk.settings.addresses import online_address


class CurrentSession(QObject):
    """The session, if any, and the debate on screen. Emits `changed` when either is replaced.

    Votes and counts go through this class, because a previewed debate has neither.
    """

    changed = Signal()
    recorded = Signal()
    """Votes were written to disk."""

    def __init__(  # noqa: PLR0913, PLR0917 - the stores and settings of a session
        self,
        session: Session | None,
        debate: Debate,
        ballots: BallotStore,
        counts: CountStore,
        language: str | None,
        small_group: int = MIN_GROUP,
    ) -> None:
        super().__init__()
        self._small_group = small_group
        self._ballots, self._counts = ballots, counts
        self._session = session
        self._debate = debate
        self._language = language
        self._visit_language: str | None = None
        self._online_url: str | None = None
        self._made_up = EMPTY_COUNTS

    @property
    def session(self) -> Session | None:
        """The session; None if none is open."""
        return self._session

    @property
    def debate(self) -> Debate:
        """The debate on screen."""
        return self._debate

    @property
    def online_url(self) -> str:
        """The address of the online version, '' if nobody has entered one yet."""
        return online_address(self._online_url, self._debate.online_url)

    @property
    def language(self) -> str:
        """The visit's language: chosen on screen, else the kiosk's, else the debate's first. The session may forbid it."""
        language = self._visit_language or self._language or self._debate.languages[0]
        allowed = self._session.settings.languages if self._session else ()
        return allowed[0] if allowed and language not in allowed else language

    @property
    def text(self) -> DebateText:
        """The debate in that language, else in its first."""
        return self._debate.text(self.language)

    @property
    def voting(self) -> bool:
        return self._session is not None and self._session.voting

    @property
    def preview(self) -> bool:
        """Whether the session is a preview, in which nothing is counted."""
        return self._session is not None and is_preview(self._session)

    @property
    def min_group(self) -> int:
        """The smallest group that is shown of the session: the setting, or what was promised to those who voted before."""
        try:
            return self.counts(self._session).min_group(self._small_group) if self._session else self._small_group
        except KnownError:
            return self._small_group

    @property
    def offers_unsure(self) -> bool:
        """Whether the vote has 'Still not sure' as a third answer."""
        return self._session is not None and self._session.settings.still_unsure

    @property
    def asks_how_sure(self) -> bool:
        return self._session is not None and self._session.settings.how_sure

    def cast(self, session: Session, ballot: Ballot) -> None:
        """Count one ballot. Raises NotRecordedError."""
        if not is_preview(session):
            self._ballots.cast(session.id, ballot)
            self.recorded.emit()

    def leave(self, session: Session, unfinished: Ballot | None = None) -> None:
        """Count a visit without a vote, and keep the words of `unfinished`. Raises NotRecordedError."""
        if not is_preview(session):
            self._ballots.leave(session.id, unfinished)

    def enter(self, session: Session, entered: EntryMethod, split: Split) -> None:
        """Replace the votes entered by hand. Raises KnownError."""
        self._ballots.enter(session.id, entered, split)
        self.recorded.emit()

    def cast_first(self, session: Session, stance: Stance) -> None:
        """Count one answer of a class's first vote. Raises NotRecordedError."""
        if not is_preview(session):
            self._ballots.cast_first(session.id, stance)
            self.recorded.emit()

    def enter_first(self, session: Session, entered: EntryMethod, first: FirstVote) -> None:
        """Replace the first votes entered by hand. Raises KnownError."""
        self._ballots.enter_first(session.id, entered, first)
        self.recorded.emit()

    def counts(self, session: Session) -> Counts:
        """Return all counters of a session. Raises KnownError."""
        return self._made_up if is_preview(session) else self._counts.counts(session.id)

    def first_vote(self, session: Session) -> FirstVoteDisclosure:
        """Return what everyone may see of a class's first vote; nothing if the counts cannot be read."""
        try:
            return visible_results(session, self.counts(session), own_vote_cast=False, min_group=self._small_group).first_vote
        except KnownError:
            return NO_FIRST_VOTE

    def set_language(self, language: str | None) -> None:
        """Start visits in this language from now on, in the debate's first for None."""
        if language != self._language:
            self._language = language
            self.changed.emit()

    def set_visit_language(self, language: str | None) -> None:
        """Continue this visit in another language; None for the one visits start in."""
        if language != self._visit_language:
            self._visit_language = language
            self.changed.emit()

    def set_online_url(self, setting: str | None) -> None:
        """Lead to the organiser's address, to the debate's own for None."""
        if setting != self._online_url:
            self._online_url = setting
            self.changed.emit()

    def set_made_up_counts(self, counts: Counts) -> None:
        """Show these counts in previews, in which nothing is counted."""
        self._made_up = counts

    def set_session(self, session: Session | None, debate: Debate | None = None) -> None:
        """Continue with another session, or with the same one in another state; `debate` if that changes, too."""
        self._session = session
        self._debate = debate or self._debate
        self.changed.emit()

"""A session, one run of a debate at one place, and its state machine."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from kiosk.domain.debate import Side


class SessionState(StrEnum):
    """The states of a session."""

    REHEARSAL = "rehearsal"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Mode(StrEnum):
    """Visitors one by one, or a class together."""

    BOOTH = "booth"
    CLASSROOM = "classroom"


class ReasonRule(StrEnum):
    """Whether a vote needs a reason."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"
    REQUIRED_WHEN_CHANGED = "required when changed"
    REQUIRED_FOR = "required for"
    REQUIRED_AGAINST = "required against"

    @property
    def required_side(self) -> Side | None:
        """The only side whose votes need a reason."""
        return {ReasonRule.REQUIRED_FOR: Side.FOR, ReasonRule.REQUIRED_AGAINST: Side.AGAINST}.get(self)


class ResultsRule(StrEnum):
    """When the result may be seen."""

    SEALED = "sealed"
    AFTER_VOTING = "after voting"


class InvalidTransitionError(Exception):
    """The current state of a session or visit does not allow this."""


_TRANSITIONS: Final = {
    SessionState.REHEARSAL: {SessionState.CLOSED},
    SessionState.OPEN: {SessionState.PAUSED, SessionState.CLOSED},
    SessionState.PAUSED: {SessionState.OPEN, SessionState.CLOSED},
    SessionState.CLOSED: {SessionState.OPEN},
}


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """The rules of one session. The defaults suit a booth."""

    mode: Mode = Mode.BOOTH
    opening_stance: bool = True
    reason: ReasonRule = ReasonRule.OPTIONAL
    results: ResultsRule = ResultsRule.AFTER_VOTING
    languages: tuple[str, ...] = ()
    """BCP 47 codes that visitors may switch between, the first selected at the start. Empty means all, of the debate and the screens."""
    still_unsure: bool = False
    """Whether the vote has 'Still not sure' as a third answer. The results are sealed then: a step would tell who was unsure."""

    how_sure: bool = False
    """Whether visitors are asked how sure they are, after their choice."""

    def __post_init__(self) -> None:
        if self.still_unsure:
            object.__setattr__(self, "results", ResultsRule.SEALED)


@dataclass(frozen=True, slots=True)
class Session:
    """A session without its votes. `id` is a random UUID as 32 hex digits. Dates are local."""

    id: str
    name: str
    debate_id: str
    fingerprint: str
    opened_on: date
    settings: SessionSettings = field(default_factory=SessionSettings)
    state: SessionState = SessionState.OPEN
    revealed: bool = False
    rehearsal: bool = False
    closed_on: date | None = None
    reopened: int = 0
    show_unanimous: bool = False
    """Whether the organiser agreed to show a unanimous result."""

    @property
    def mark(self) -> str:
        """What the names of its files and print jobs end with; other sessions have other ones."""
        return f"-{self.id[:6]}"

    @property
    def running(self) -> bool:
        return self.state in {SessionState.OPEN, SessionState.PAUSED}

    @property
    def voting(self) -> bool:
        return self.state in {SessionState.OPEN, SessionState.REHEARSAL}

    @property
    def published(self) -> bool:
        """Whether everyone may see the results."""
        return self.revealed or self.state is SessionState.CLOSED

    @property
    def takes_first_votes(self) -> bool:
        """Whether the class's first vote is open, on the screen and by hand. What everyone may have seen of it never changes."""
        return self.settings.mode is Mode.CLASSROOM and not (self.published or self.reopened)

    @property
    def shows_steps(self) -> bool:
        """Whether visitors may see the split while voting goes on, in steps."""
        return not self.settings.still_unsure and (self.revealed or self.settings.results is ResultsRule.AFTER_VOTING)

    def publishes_more_than(self, before: "Session") -> bool:
        """Return whether something of the results is published by the change from `before`, whatever the votes are."""
        closed = self.state is SessionState.CLOSED is not before.state
        agreed = self.published and self.show_unanimous > before.show_unanimous
        return closed or self.revealed > before.revealed or agreed

    def with_state(self, state: SessionState, today: date) -> "Session":
        """Return the session in another state.

        A rehearsal never opens, because its votes are deleted when a real session starts. Reopening clears the agreement to show a
        unanimous result, because more votes will come.

        Raises:
            InvalidTransitionError: the current state does not allow it.
        """
        if state not in _TRANSITIONS[self.state] or (self.rehearsal and state is SessionState.OPEN):
            message = f"a session that is {self.state} cannot become {state}"
            raise InvalidTransitionError(message)
        reopening = self.state is SessionState.CLOSED
        return replace(
            self,
            state=state,
            closed_on=max(today, self.opened_on) if state is SessionState.CLOSED else None,  # the clock may have been set back
            reopened=self.reopened + reopening,
            show_unanimous=self.show_unanimous and not reopening,
        )

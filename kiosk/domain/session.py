"""One run of one debate at one place, and the states it can be in."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final


class SessionState(StrEnum):
    """Where a session is in its life."""

    REHEARSAL = "rehearsal"
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"


class Mode(StrEnum):
    """Attendees one by one, or a class together."""

    BOOTH = "booth"
    CLASSROOM = "classroom"


class ReasonRule(StrEnum):
    """Whether a vote needs a reason."""

    OFF = "off"
    OPTIONAL = "optional"
    REQUIRED = "required"
    REQUIRED_WHEN_CHANGED = "required when changed"


class ResultsRule(StrEnum):
    """When the split may be seen."""

    SEALED = "sealed"
    AFTER_VOTING = "after voting"


class InvalidTransitionError(Exception):
    """A move that the present state does not allow."""


_MOVES: Final = {
    SessionState.REHEARSAL: {SessionState.CLOSED},
    SessionState.OPEN: {SessionState.PAUSED, SessionState.CLOSED},
    SessionState.PAUSED: {SessionState.OPEN, SessionState.CLOSED},
    SessionState.CLOSED: {SessionState.OPEN},
}


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """What the organiser chose for a session. The defaults are a booth's."""

    mode: Mode = Mode.BOOTH
    opening_stance: bool = True
    reason: ReasonRule = ReasonRule.OPTIONAL
    results: ResultsRule = ResultsRule.AFTER_VOTING
    languages: tuple[str, ...] = ()
    """What visitors may read it in, as BCP 47 codes, the first to begin with; none stands for every language of the debate."""


@dataclass(frozen=True, slots=True)
class Session:
    """A session without its votes. `id` is a random UUID as 32 hex digits; days are the organiser's local calendar."""

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
    """Whether the organiser agreed to show a result on which everyone voted the same way."""

    @property
    def running(self) -> bool:
        """Whether it holds the kiosk: open or paused."""
        return self.state in {SessionState.OPEN, SessionState.PAUSED}

    @property
    def voting(self) -> bool:
        """Whether a vote may be cast now."""
        return self.state in {SessionState.OPEN, SessionState.REHEARSAL}

    @property
    def published(self) -> bool:
        """Whether everyone may see the results: closed, or revealed by the organiser."""
        return self.revealed or self.state is SessionState.CLOSED

    def with_state(self, state: SessionState, today: date) -> "Session":
        """The session in another state. A rehearsal never opens: real votes among simulated ones would be wiped with them.

        What the organiser agreed to show was the result of that time, so a session that is reopened asks again.

        Raises:
            InvalidTransitionError: the present state does not lead there.
        """
        if state not in _MOVES[self.state] or (self.rehearsal and state is SessionState.OPEN):
            message = f"a session that is {self.state} cannot become {state}"
            raise InvalidTransitionError(message)
        reopening = self.state is SessionState.CLOSED
        return replace(
            self,
            state=state,
            closed_on=today if state is SessionState.CLOSED else None,
            reopened=self.reopened + reopening,
            show_unanimous=self.show_unanimous and not reopening,
        )

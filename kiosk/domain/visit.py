"""A visit, one person's time at the screen, as a state machine free of I/O."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.ballot import Ballot, Stance, changed_mind
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ReasonRule, SessionSettings
from kiosk.domain.sureness import STEPS
from kiosk.domain.text import clean


class VisitState(StrEnum):
    """The states of a visit."""

    ATTRACT = "attract"
    OPENING = "opening"
    READING = "reading"
    CHOSEN = "chosen"
    EXPLAINING = "explaining"
    CASTING = "casting"
    RECORDED = "recorded"


_BEFORE_CASTING = {VisitState.READING, VisitState.CHOSEN, VisitState.EXPLAINING}


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit and its draft ballot. Every transition returns a new visit or raises InvalidTransitionError."""

    settings: SessionSettings
    first: Side
    state: VisitState = VisitState.ATTRACT
    opening: Stance | None = None
    choice: Side | None = None
    point: int | None = None
    sure: int | None = None
    """How sure one is of the choice, a step of `domain.sureness`; None without an answer."""
    draft: str = ""
    with_reason: bool = True
    first_vote: bool = False
    """Whether this is a ballot of a class's first vote: an answer, which may be 'not sure yet', and nothing else."""
    answer: Stance | None = None
    """The answer in a first vote, and UNSURE for 'Still not sure' in a vote that offers it."""

    def start(self) -> "Visit":
        self._require(VisitState.ATTRACT)
        return replace(self, state=VisitState.OPENING if self.settings.opening_stance else VisitState.READING)

    def take_stance(self, stance: Stance | None) -> "Visit":
        """Set the opening stance; None skips the question."""
        self._require(VisitState.OPENING)
        return replace(self, state=VisitState.READING, opening=stance)

    def choose(self, side: Side) -> "Visit":
        """Choose or change the side. Changing clears the point and how sure one is, which belong to the side; the draft stays."""
        self._require(*_BEFORE_CASTING)
        if self.first_vote:
            message = "the first vote has answers"
            raise InvalidTransitionError(message)
        point, sure = (self.point, self.sure) if side is self.choice else (None, None)
        return replace(self, state=VisitState.CHOSEN, choice=side, point=point, sure=sure, answer=None)

    def choose_answer(self, answer: Stance) -> "Visit":
        """Choose or change the answer in a first vote, or 'Still not sure' in a vote that offers it. The point goes, the draft stays."""
        self._require(VisitState.READING, VisitState.CHOSEN)
        if not (self.first_vote or (self.settings.still_unsure and answer is Stance.UNSURE)):
            message = "only the first vote has answers"
            raise InvalidTransitionError(message)
        return replace(self, state=VisitState.CHOSEN, answer=answer, choice=None, point=None, sure=None)

    def say_how_sure(self, step: int | None) -> "Visit":
        """Say how sure one is of the side that is chosen, or take it back."""
        self._require(VisitState.CHOSEN)
        if not self.settings.how_sure or self.choice is None or step not in {None, *STEPS}:
            message = "this is not asked"
            raise InvalidTransitionError(message)
        return replace(self, sure=step)

    def give_reason(self) -> "Visit":
        """Go on to 'Tell us why'."""
        self._require(VisitState.CHOSEN)
        if self.settings.reason is ReasonRule.OFF or self.unsure:
            message = "no reason is asked for"
            raise InvalidTransitionError(message)
        return replace(self, state=VisitState.EXPLAINING)

    def change_choice(self) -> "Visit":
        """Leave 'Tell us why'; choice and draft stay."""
        self._require(VisitState.EXPLAINING)
        return replace(self, state=VisitState.CHOSEN)

    def set_draft(self, draft: str) -> "Visit":
        """Set the reason as typed. It is cleaned when cast."""
        self._require(VisitState.EXPLAINING)
        return replace(self, draft=draft)

    def pick_point(self, point: int | None) -> "Visit":
        """Pick one of the chosen side's points as a ready-made reason, or None."""
        self._require(VisitState.EXPLAINING)
        return replace(self, point=point)

    @property
    def unsure(self) -> bool:
        """Whether 'Still not sure' is chosen. Nobody is asked for a reason for that."""
        return self.answer is Stance.UNSURE and not self.first_vote

    @property
    def reason_required(self) -> bool:
        """Whether this ballot must have a reason or a point."""
        if self.unsure:
            return False
        rule = self.settings.reason
        changed = self.choice is not None and changed_mind(self.opening, self.choice)
        if rule is ReasonRule.REQUIRED_WHEN_CHANGED:
            return changed
        return rule is ReasonRule.REQUIRED or (self.choice is not None and self.choice is rule.required_side)

    @property
    def can_cast(self) -> bool:
        if self.state not in {VisitState.CHOSEN, VisitState.EXPLAINING}:
            return False
        return not self.reason_required or self.point is not None or bool(clean(self.draft))

    def cast(self, *, with_reason: bool) -> "Visit":
        """Start casting, with or without reason and point. Both stay with the visit until the ballot is recorded."""
        self._require(VisitState.CHOSEN, VisitState.EXPLAINING)
        if self.reason_required and not (with_reason and self.can_cast):
            message = "this session asks for a reason"
            raise InvalidTransitionError(message)
        return replace(self, state=VisitState.CASTING, with_reason=with_reason and not self.unsure)

    def ballot(self, language: str) -> Ballot:
        """Return the ballot that is being cast."""
        self._require(VisitState.CASTING)
        if self.unsure:
            return Ballot(None, self.first, self.opening, language=language)
        if self.choice is None:
            message = "nothing was chosen"
            raise InvalidTransitionError(message)
        if not self.with_reason:
            return Ballot(self.choice, self.first, self.opening, language=language, sure=self.sure)
        return Ballot(self.choice, self.first, self.opening, self.point, clean(self.draft) or None, language, self.sure)

    @property
    def first_ballot(self) -> Stance:
        """The answer that is being cast in a first vote."""
        self._require(VisitState.CASTING)
        if self.answer is None:
            message = "nothing was answered"
            raise InvalidTransitionError(message)
        return self.answer

    def unfinished(self, language: str) -> Ballot | None:
        """Return the words of a visitor who left without voting, with the side they were written for. None without words."""
        words = clean(self.draft)
        if self.state not in {VisitState.CHOSEN, VisitState.EXPLAINING} or self.choice is None or not words:
            return None
        return Ballot(self.choice, self.first, self.opening, reason=words, language=language)

    def casting_failed(self) -> "Visit":
        """Return to the page that shows the draft, with everything kept, because the store failed."""
        self._require(VisitState.CASTING)
        return replace(self, state=VisitState.EXPLAINING if self.with_reason and self.draft else VisitState.CHOSEN)

    def casting_succeeded(self) -> "Visit":
        """Clear the draft, because the ballot is on disk. The choice stays, to show reasons of the other side."""
        self._require(VisitState.CASTING)
        return replace(self, state=VisitState.RECORDED, draft="", point=None, sure=None)

    @property
    def voted(self) -> bool:
        """Whether the ballot is on disk."""
        return self.state is VisitState.RECORDED

    @property
    def started(self) -> bool:
        return self.state is not VisitState.ATTRACT

    def _require(self, *states: VisitState) -> None:
        if self.state not in states:
            message = f"not possible while {self.state}"
            raise InvalidTransitionError(message)

"""A lesson to try out in two minutes, alone: short times, made-up votes, and nothing that is stored."""

from dataclasses import replace
from datetime import date
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Debate, Side
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.publication import Publication
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings
from kiosk.domain.tally import SECOND_ROUND, Cell, Tally
from kiosk.services.preview import preview_of
from kiosk.services.results import Counts

CLASS_SIZE: Final = 28
_SETTINGS: Final = SessionSettings(Mode.CLASSROOM, opening_stance=False, reason=ReasonRule.OFF, results=ResultsRule.SEALED)
_SECONDS: Final = {
    Phase.FIRST_VOTE: 20,
    Phase.COMMON_GROUND: 15,
    Phase.ARGUMENTS: 20,
    Phase.DISCUSSION: 20,
    Phase.SECOND_VOTE: 20,
    Phase.REVEAL: 25,
}
"""Two minutes in all. A phase that is not listed has no timer."""
_FIRST: Final = {Stance.FOR: 13, Stance.AGAINST: 8, Stance.UNSURE: 6}
_SECOND: Final = {Side.FOR: (7, 6), Side.AGAINST: (7, 8)}
"""Made-up votes for each side, by the side that was shown first."""


def rehearsal_of(debate: Debate, today: date) -> Session:
    """Return a session of a class that exists on the screen only."""
    return preview_of(debate, _SETTINGS, today)


def short_lesson(session: Session) -> Lesson:
    """Return a lesson with all phases, for a class with one pupil more than have voted."""
    proposed = Lesson.proposed(session.id)
    times = {step.phase: _SECONDS.get(step.phase, 0) for step in proposed.steps}
    steps = tuple(replace(step, planned=times[step.phase], remaining=times[step.phase]) for step in proposed.steps)
    return replace(proposed, steps=steps, class_size=CLASS_SIZE)


def made_up_counts() -> Counts:
    """Return the votes of both rounds, all published, so that a reveal shows every step."""
    first = {Cell.from_first_vote(stance): votes for stance, votes in _FIRST.items()}
    second = {
        Cell(SECOND_ROUND, None, final, shown_first): votes
        for final, by_order in _SECOND.items()
        for shown_first, votes in zip(Side, by_order, strict=True)
    }
    tally = Tally({**first, **second})
    return Counts(tally, Publication(touch=tally.one_by_one.split), tally, tally.votes, {})

"""A lesson: the phases of a classroom session, each with its time. Knows nothing about votes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.speaking_order import SpeakingOrder


class Phase(StrEnum):
    """What a class does at a time, in this order."""

    FIRST_VOTE = "first vote"
    COMMON_GROUND = "common ground"
    ARGUMENTS = "arguments"
    DISCUSSION = "discussion"
    SECOND_VOTE = "second vote"
    REVEAL = "reveal"
    PAGE = "page"


MINUTE: Final = 60
MAX_MINUTES: Final = 60
"""The longest phase that can be planned, and the most time that can be left of one."""
PROPOSED_MINUTES: Final[Mapping[Phase, int]] = {
    Phase.FIRST_VOTE: 5,
    Phase.COMMON_GROUND: 5,
    Phase.ARGUMENTS: 10,
    Phase.DISCUSSION: 10,
    Phase.SECOND_VOTE: 7,
    Phase.REVEAL: 3,
}
"""Phases that are not listed take no time."""
PROPOSED_CLASS: Final = 25
"""Pupils: where entering the size of a class begins."""
MIN_CLASS: Final = 2
MAX_CLASS: Final = 500


@dataclass(frozen=True, slots=True)
class Step:
    """A phase of a lesson, with its planned and its remaining time in seconds. Without planned time it has no timer."""

    phase: Phase
    planned: int
    remaining: int
    left_out: bool = False

    @property
    def timed(self) -> bool:
        return self.planned > 0

    @property
    def over(self) -> bool:
        return self.timed and self.remaining == 0

    def add(self, seconds: int) -> "Step":
        """Return the step with more time left, or with less."""
        return replace(self, remaining=min(max(0, self.remaining + seconds), MAX_MINUTES * MINUTE))

    @classmethod
    def proposed(cls, phase: Phase, *, left_out: bool = False) -> "Step":
        """Return a phase with its proposed time."""
        time = PROPOSED_MINUTES.get(phase, 0) * MINUTE
        return cls(phase, time, time, left_out)


@dataclass(frozen=True, slots=True)
class Lesson:
    """The lesson of a session. Every transition returns a new one; those that are not possible return it as it is.

    Each phase keeps its own remaining time, so that going back shows what was left there.
    """

    session_id: str
    steps: Sequence[Step]
    position: Phase
    running: bool = False
    """Whether the timer runs."""
    on: bool = False
    """Whether the lesson is on the screen. One that was left can be taken up later."""
    class_size: int = 0
    """Pupils in class, 0 if nobody has entered it."""
    order: SpeakingOrder | None = None
    """How the sides speak in the discussion; None if it has questions and points instead."""

    @classmethod
    def proposed(cls, session_id: str) -> "Lesson":
        """Return a lesson with the proposed times that has not started."""
        steps = tuple(Step.proposed(phase) for phase in Phase)
        return cls(session_id, steps, steps[0].phase)

    @property
    def current(self) -> Step:
        return next(step for step in self.steps if step.phase is self.position)

    @property
    def speaking(self) -> SpeakingOrder | None:
        """The speaking order, while the lesson is in a discussion that has one."""
        return self.order if self.position is Phase.DISCUSSION else None

    @property
    def speech(self) -> int:
        """The number of the speech that is on, 0 if there is none."""
        return self.speaking.position if self.speaking else 0

    @property
    def timer(self) -> Step:
        """The planned and the remaining time of what is on: of a speech, at the coin toss none, otherwise of the present phase."""
        order = self.speaking
        if order is None:
            return self.current
        return Step(self.position, order.seconds, order.current.remaining) if order.current else Step(self.position, 0, 0)

    @property
    def path(self) -> Sequence[Step]:
        """The steps that the lesson takes, including the present one."""
        return [step for step in self.steps if not step.left_out or step.phase is self.position]

    @property
    def next(self) -> Step | None:
        """The step after the present one, if any."""
        return self._neighbour(1)

    @property
    def takes_first_vote(self) -> bool:
        """Whether a first vote is planned."""
        return any(step.phase is Phase.FIRST_VOTE for step in self.path)

    @property
    def before_vote(self) -> bool:
        """Whether the class has its first vote, or reads and talks between the first and the second."""
        phases = list(Phase)
        return self.takes_first_vote and phases.index(self.position) < phases.index(Phase.SECOND_VOTE)

    @property
    def voting(self) -> bool:
        """Whether the class votes in the present phase."""
        return self.position in {Phase.FIRST_VOTE, Phase.SECOND_VOTE}

    @property
    def started(self) -> bool:
        """Whether anything of it has happened."""
        return self != replace(self, position=self.path[0].phase) or any(step.remaining != step.planned for step in self.steps)

    def start(self) -> "Lesson":
        """Show the lesson, from the phase in which it was left, with the timer running."""
        return replace(self, on=True, running=True)

    def leave(self) -> "Lesson":
        return replace(self, on=False, running=False)

    def restart(self) -> "Lesson":
        """Return to the first phase, with all of the planned time."""
        steps = tuple(replace(step, remaining=step.planned) for step in self.steps)
        first = next((step.phase for step in steps if not step.left_out), self.position)
        return replace(self, steps=steps, position=first, order=self.order and self.order.restart())

    def forward(self) -> "Lesson":
        """Go on to the next speech, after the last one and otherwise to the next phase."""
        order = self.speaking
        return replace(self, order=order.forward()) if order and order.next else self._move(1)

    def back(self) -> "Lesson":
        order = self.speaking
        return replace(self, order=order.back()) if order and order.position else self._move(-1)

    def toss(self, side: Side) -> "Lesson":
        """Let this side begin to speak, which the coin has chosen."""
        order = self.speaking
        return replace(self, order=order.toss(side)) if order else self

    def choose_discussion(self, *, speeches: bool) -> "Lesson":
        """Discuss with a speaking order or with questions and points. Choosing what is chosen changes nothing."""
        return self if speeches is (self.order is not None) else replace(self, order=SpeakingOrder() if speeches else None)

    def resize_speeches(self, direction: int) -> "Lesson":
        """Make all speeches longer or shorter."""
        return replace(self, order=self.order.resize(direction)) if self.order else self

    def pause(self) -> "Lesson":
        return replace(self, running=False)

    def resume(self) -> "Lesson":
        return replace(self, running=True)

    def tick(self, seconds: int) -> "Lesson":
        """Let time pass, if the timer runs."""
        return self._add(-seconds) if self.on and self.running and self.timer.timed else self

    def add_minute(self) -> "Lesson":
        """Give the present phase or speech a minute more."""
        return self._add(MINUTE) if self.timer.timed else self

    def plan(self, phase: Phase, minutes: int) -> "Lesson":
        """Change the planned time of a phase that has one. What has passed of it stays passed."""
        planned = minutes * MINUTE
        for step in self.steps:
            if step.phase is phase and step.timed and 0 < minutes <= MAX_MINUTES:
                return self._with(replace(step.add(planned - step.planned), planned=planned))
        return self

    def leave_out(self, phase: Phase, *, left_out: bool) -> "Lesson":
        """Leave a phase out or take it in again. The present phase of a lesson on the screen stays, and so does the last one.

        A lesson that has not started begins with the first phase that remains.
        """
        steps = tuple(replace(step, left_out=left_out) if step.phase is phase else step for step in self.steps)
        remaining = [step.phase for step in steps if not step.left_out]
        if not remaining or (self.on and phase is self.position):
            return self
        changed = replace(self, steps=steps)
        if not (self.on or self.started):
            return replace(changed, position=remaining[0])
        return changed if self.position in remaining else replace(changed, position=(changed.next or changed.path[0]).phase)

    def resize_class(self, direction: int) -> "Lesson":
        """Count a pupil more or less in class. The first one more begins with a usual class, and less than the smallest is not entered."""
        size = self.class_size + direction if self.class_size else PROPOSED_CLASS if direction > 0 else 0
        return replace(self, class_size=0 if size < MIN_CLASS else min(size, MAX_CLASS))

    def _add(self, seconds: int) -> "Lesson":
        order = self.speaking
        return replace(self, order=order.add(seconds)) if order else self._with(self.current.add(seconds))

    def _move(self, direction: int) -> "Lesson":
        step = self._neighbour(direction)
        return replace(self, position=step.phase) if step else self

    def _neighbour(self, direction: int) -> Step | None:
        path = self.path
        index = path.index(self.current) + direction
        return path[index] if 0 <= index < len(path) else None

    def _with(self, step: Step) -> "Lesson":
        return replace(self, steps=tuple(step if each.phase is step.phase else each for each in self.steps))

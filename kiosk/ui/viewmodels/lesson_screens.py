"""Which screen each phase of a lesson has."""

from kiosk.domain.lesson import Lesson, Phase
from kiosk.ui.viewmodels.reveal_steps import RevealStep

_SCREENS = {
    Phase.FIRST_VOTE: "curtain",
    Phase.COMMON_GROUND: "ground",
    Phase.ARGUMENTS: "arguments",
    Phase.DISCUSSION: "discussion",
    Phase.SECOND_VOTE: "curtain",
    Phase.PAGE: "lessonEnd",
}


def screen_of(lesson: Lesson, step: RevealStep, *, published: bool) -> str:
    """Return the screen of the present phase, at this step of its reveal. `published`: whether the results were shown."""
    if lesson.speaking:
        return "speakingOrder"
    if not published:
        return _SCREENS.get(lesson.position, "reveal")
    return _SCREENS.get(lesson.position, "results" if step is RevealStep.WHOLE else "bothVotes")

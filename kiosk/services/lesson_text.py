"""What a teacher does in each phase of a lesson, the same on screen and on paper (`result_text` says why these are functions)."""

from kiosk.domain.lesson import Phase
from kiosk.services.result_text import Locale


def how_to(phase: Phase, locale: Locale) -> str:
    """Return what to do in a phase, in some sentences."""
    tr = locale.translator
    return {
        Phase.FIRST_VOTE: tr(
            "Read out the question. One by one at the screen, by raised hands or on paper: yes, no or not sure yet. Nobody sees the result "
            "before the end."
        ),
        Phase.COMMON_GROUND: tr("Read it out, line by line. Ask whether anybody sees it differently."),
        Phase.ARGUMENTS: tr("Give out the hand-out. Each half of the class finds the strongest line of one side and reads it out."),
        Phase.DISCUSSION: tr(
            "Take the questions to discuss, if there are any, or let both sides speak in turn and for the same time: case, rebuttal, "
            "closing. A coin decides who begins."
        ),
        Phase.SECOND_VOTE: tr("One by one at the screen, by raised hands or on paper. Nobody has to say how they voted."),
        Phase.REVEAL: tr("Reveal the results on the screen: the first vote, the vote, the change. Ask who changed their mind, and why."),
        Phase.PAGE: tr("End the session, print its page and pin it to the wall."),
    }[phase]

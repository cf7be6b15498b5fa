"""Texts on paper for pupils. They are functions so that lupdate finds them (`services.result_text`)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.lesson import PROPOSED_MINUTES, Phase
from kiosk.services.result_text import Locale


@dataclass(frozen=True, slots=True)
class PlannedPhase:
    """A part of a lesson: its proposed `time`, '' if it takes none, its name, and what to do."""

    time: str
    name: str
    how: str


def handout(locale: Locale) -> str:
    """Return the name of the hand-out."""
    tr = locale.translator
    return tr("Hand-out")


def exit_slips(locale: Locale) -> str:
    """Return the name of the exit slips."""
    tr = locale.translator
    return tr("Exit slips")


def convinced_me(locale: Locale) -> str:
    """Return the heading of the lines to write on."""
    tr = locale.translator
    return tr("What convinced me")


def before(locale: Locale) -> str:
    """Return what stands above the answers before the lesson."""
    tr = locale.translator
    return tr("Before the lesson I would have said:")


def after(locale: Locale) -> str:
    """Return what stands above the answers after the lesson."""
    tr = locale.translator
    return tr("Now I say:")


def why(locale: Locale) -> str:
    """Return what stands above the lines for a reason."""
    tr = locale.translator
    return tr("Why, in one sentence:")


def no_name(locale: Locale) -> str:
    """Return the foot of an exit slip."""
    tr = locale.translator
    return tr("Please write no name.")


def lesson_plan(locale: Locale) -> str:
    """Return the name of the teacher's plan."""
    tr = locale.translator
    return tr("Lesson plan")


def proposed_times(locale: Locale) -> str:
    """Return the sentence above the phases."""
    tr = locale.translator
    return tr("The times are proposals for 40 minutes: change them as you like.")


def phases(common_ground: str, locale: Locale) -> Iterator[PlannedPhase]:
    """Yield the phases of a lesson. `common_ground` is what the debate calls its second one."""
    tr = locale.translator
    first = tr(
        "Read out the question. One by one at the screen, by raised hands or on paper: yes, no or not sure yet. Nobody sees the result "
        "before the end."
    )
    arguments = tr("Give out the hand-out. Each half of the class finds the strongest line of one side and reads it out.")
    discussion = tr(
        "Take the questions to discuss, if there are any, or let both sides speak in turn and for the same time: case, rebuttal, closing. "
        "A coin decides who begins."
    )
    vote = tr("One by one at the screen, by raised hands or on paper. Nobody has to say how they voted.")
    result = tr("Reveal the results on the screen: the first vote, the vote, the change. Ask who changed their mind, and why.")
    for phase, name, how in (
        (Phase.FIRST_VOTE, tr("First vote"), first),
        (Phase.COMMON_GROUND, common_ground, tr("Read it out, line by line. Ask whether anybody sees it differently.")),
        (Phase.ARGUMENTS, tr("Both sides"), arguments),
        (Phase.DISCUSSION, tr("Discussion"), discussion),
        (Phase.SECOND_VOTE, tr("The vote"), vote),
        (Phase.REVEAL, tr("The result"), result),
    ):
        yield PlannedPhase(minutes(PROPOSED_MINUTES[phase], locale), name, how)
    yield PlannedPhase("", tr("The page"), tr("End the session, print its page and pin it to the wall."))


def minutes(count: int, locale: Locale) -> str:
    """Return '5 min'."""
    tr = locale.translator
    return tr("{count} min").format(count=locale.number(count))

"""Texts on paper for pupils. They are functions so that lupdate finds them (`services.result_text`)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.lesson import PROPOSED_MINUTES, Phase
from kiosk.services.lesson_text import how_to
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


def vote_slips(locale: Locale) -> str:
    """Return the name of the slips with one-time codes."""
    tr = locale.translator
    return tr("Slips to vote with")


def one_vote(locale: Locale) -> str:
    """Return what stands below the code of a slip."""
    tr = locale.translator
    return tr("Draw a slip without looking. It gives one vote; nobody knows whose it is, and nothing links it to the vote.")


def open_on_a_phone(locale: Locale) -> str:
    """Return what stands above the address on a slip."""
    tr = locale.translator
    return tr("On a phone:")


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
    names = {
        Phase.FIRST_VOTE: tr("First vote"),
        Phase.COMMON_GROUND: common_ground,
        Phase.ARGUMENTS: tr("Both sides"),
        Phase.DISCUSSION: tr("Discussion"),
        Phase.SECOND_VOTE: tr("The vote"),
        Phase.REVEAL: tr("The result"),
        Phase.PAGE: tr("The page"),
    }
    for phase, name in names.items():
        planned = PROPOSED_MINUTES.get(phase)
        yield PlannedPhase(minutes(planned, locale) if planned else "", name, how_to(phase, locale))


def minutes(count: int, locale: Locale) -> str:
    """Return '5 min'."""
    tr = locale.translator
    return tr("{count} min").format(count=locale.number(count))

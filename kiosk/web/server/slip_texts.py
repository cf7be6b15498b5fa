"""The words about slips with one-time codes. Functions, so that lupdate finds them (`services.result_text`)."""

from kiosk.services.result_text import Locale
from kiosk.services.slips import SlipProblem


def code(locale: Locale) -> str:
    tr = locale.translator
    return tr("Code on your slip")


def note(locale: Locale) -> str:
    tr = locale.translator
    return tr("Each slip gives one vote. Which slips were used is kept, never with a vote: nobody can tell how a slip voted.")


def problem(problem: SlipProblem, locale: Locale) -> str:
    """Return why a slip gives no vote, in one sentence."""
    tr = locale.translator
    return {
        SlipProblem.MISSING: tr("Type the code on your slip first."),
        SlipProblem.MISTYPED: tr("This is not quite a code: compare it with your slip, letter by letter."),
        SlipProblem.UNKNOWN: tr("There is no slip with this code in this session: compare it with yours, or ask the organiser."),
        SlipProblem.USED: tr("Somebody has already voted with this slip; it gives one vote."),
        SlipProblem.TOO_MANY: tr("Too many wrong codes were tried from here: wait a minute, then try again."),
    }[problem]

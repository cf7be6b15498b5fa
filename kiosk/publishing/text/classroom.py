"""Texts on paper for pupils. They are functions so that lupdate finds them (`services.result_text`)."""

from kiosk.services.result_text import Locale


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

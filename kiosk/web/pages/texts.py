"""The words of web pages. They are functions so that lupdate finds them (`services.result_text`); templates hold none."""

from kiosk.domain.debate import Side, reading_minutes
from kiosk.services.result_text import Locale


def skip(locale: Locale) -> str:
    tr = locale.translator
    return tr("Skip to the content")


def sections(locale: Locale) -> str:
    """Return what a screen reader calls the row of tabs."""
    tr = locale.translator
    return tr("Sections")


def language(locale: Locale) -> str:
    tr = locale.translator
    return tr("Language")


def start(locale: Locale) -> str:
    tr = locale.translator
    return tr("The question")


def common_ground(locale: Locale) -> str:
    tr = locale.translator
    return tr("Common ground")


def arguments(locale: Locale) -> str:
    tr = locale.translator
    return tr("Arguments")


def watch(locale: Locale) -> str:
    tr = locale.translator
    return tr("Watch")


def debates(locale: Locale) -> str:
    """Return the heading of a page that lists several debates."""
    tr = locale.translator
    return tr("Debates")


def kicker(side: Side, locale: Locale) -> str:
    """Return the line above the heading of a side."""
    tr = locale.translator
    return tr("For the proposition") if side == Side.FOR else tr("Against the proposition")


def begin(locale: Locale) -> str:
    tr = locale.translator
    return tr("Begin with the common ground")


def hear_both(locale: Locale) -> str:
    tr = locale.translator
    return tr("Hear both sides")


def both_sides(locale: Locale) -> str:
    tr = locale.translator
    return tr("Both sides")


def read_in_full(locale: Locale) -> str:
    tr = locale.translator
    return tr("Read the full argument")


def other_side(locale: Locale) -> str:
    tr = locale.translator
    return tr("Now hear the other side")


def vote_online(locale: Locale) -> str:
    tr = locale.translator
    return tr("Vote online")


def vote_at_kiosk(locale: Locale) -> str:
    tr = locale.translator
    return tr("You can vote at the kiosk.")


def minutes(words: int, locale: Locale) -> str:
    """Return how long so many words take to read."""
    tr, number = locale.translator, reading_minutes(words)
    text = tr("1 minute to read") if number == 1 else tr("{minutes} minutes to read", "", number)
    return text.format(minutes=locale.number(number))


def captions(locale: Locale) -> str:
    tr = locale.translator
    return tr("Captions")


def open_film(locale: Locale) -> str:
    tr = locale.translator
    return tr("Open the film alone")


def megabytes(size: int, locale: Locale) -> str:
    """Return the size of a file of `size` bytes."""
    tr = locale.translator
    return tr("{size} MB").format(size=locale.number(max(1, -(-size // 1_000_000))))


def watch_elsewhere(locale: Locale) -> str:
    tr = locale.translator
    return tr("Watch it on its own site")


def secrecy(locale: Locale) -> str:
    tr = locale.translator
    return tr("How your vote stays secret")

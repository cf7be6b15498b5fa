"""Sentences about results that only a visitor's page has. Functions, so that lupdate finds them (`services.result_text`)."""

from collections.abc import Iterator
from typing import Final

from kiosk.domain.flow import Moves
from kiosk.domain.publication import earliest_split
from kiosk.domain.session import Session
from kiosk.services.result_text import Locale
from kiosk.services.results import Results

_ISOLATE: Final = "\u2068{}\u2069"


def split_note(session: Session, results: Results, locale: Locale) -> str:
    """Return how many of the votes are in the split, and that it moves in steps."""
    tr = locale.translator
    in_steps = not session.settings.still_unsure and (session.running or session.voting)
    shown = results.split.votes if results.split else 0
    if shown < results.votes:
        text = tr("{shown} of {votes} votes are in the split: the others would give single votes away.")
        later = tr("{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.")
        return (later if in_steps else text).format(shown=locale.number(shown), votes=locale.number(results.votes))
    return tr("Shown in steps, so that no single vote can be read off.") if in_steps else ""


def hidden_note(session: Session, results: Results, min_group: int, locale: Locale) -> str:
    """Return why there is no split, in the same words for few votes and if everyone agrees: that would tell every vote."""
    tr = locale.translator
    in_steps = session.running and not session.settings.still_unsure
    earliest = earliest_split(min_group)
    if in_steps and results.votes < earliest:
        text = tr("The split is shown from {votes} votes on at the earliest.", "", earliest)
        return text.format(votes=locale.number(earliest))
    if in_steps:
        return tr("The split is not shown yet: it would give single votes away.")
    return tr("The split is not shown: it would give single votes away.")


def moved(came: str, went: str, locale: Locale) -> str:
    """Return the label of those who came with one answer and left with another."""
    tr = locale.translator
    return tr("From {before} to {after}").format(before=_ISOLATE.format(came), after=_ISOLATE.format(went))


def moves(shown: Moves, locale: Locale) -> Iterator[tuple[str, str]]:
    """Yield the labels and numbers of a flow without directions."""
    tr, number = locale.translator, locale.number
    yield tr("stayed with their side"), number(shown.stayed)
    yield tr("changed sides"), number(shown.changed)
    yield tr("made up their mind"), number(shown.decided)
    if shown.unsure:
        yield tr("are still not sure"), number(shown.unsure)

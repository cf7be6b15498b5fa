"""What a report of several sessions says: a row for each, their sum, and what the sum leaves out."""

from collections.abc import Iterator, Sequence

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.result_text import Language
from kiosk.services.session_results import SessionResults

Cell = str | int | None
"""None where nothing may be shown."""


def kicker(summary: CombinedSummary, language: Language) -> list[str]:
    """How many, and on which days."""
    tr = language.translator
    first, last = summary.days
    count = len(summary.rows)
    text = tr("1 session") if count == 1 else tr("{count} sessions", "", count)
    days = language.day(first) if first == last else tr("{first} to {last}").format(first=language.day(first), last=language.day(last))
    return [text.format(count=language.number(count)), days]


def heading(language: Language) -> str:
    """Over the table."""
    tr = language.translator
    return tr("Session by session")


def head(summary: CombinedSummary, language: Language) -> Sequence[str]:
    """Over the columns."""
    tr = language.translator
    sides = [summary.debate.labels[side] for side in Side]
    moved = [tr("Stayed"), tr("Changed sides"), tr("Decided")]
    return [tr("Session"), tr("Day"), tr("Visits"), tr("Left without voting"), tr("Votes"), *sides, *moved]


def rows(summary: CombinedSummary, language: Language) -> Iterator[Sequence[Cell]]:
    """A row for each session."""
    for row in summary.rows:
        yield [row.session_name, language.day(row.opened_on), *_numbers(row)]


def total(summary: CombinedSummary, language: Language) -> Sequence[Cell]:
    """The last row."""
    tr = language.translator
    return [tr("Together"), "", *_numbers(summary)]


def _numbers(figures: SessionResults | CombinedSummary) -> Iterator[int | None]:
    yield from (figures.visits, figures.left_without_voting, figures.votes)
    yield from (figures.split.count(side) if figures.split else None for side in Side)
    moved = figures.flow or figures.moves
    yield from (moved.stayed, moved.changed, moved.decided) if moved else (None, None, None)


def notes(summary: CombinedSummary, language: Language) -> Iterator[str]:
    """How it was counted, and of how many votes the sums speak."""
    tr, number = language.translator, language.number
    yield tr("Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.")
    if summary.mode is Mode.CLASSROOM:
        yield tr("This is what these classes said, not a poll of the public.")
    else:
        yield tr("Everyone chose to walk up: this is what visitors said, not a poll of the public.")
    yield tr("Each row is what that session's own page shows, and the sum is made of these rows.")
    text = tr("A dash stands where a group of fewer than {least} could be picked out, or nobody was asked.")
    yield text.format(least=number(summary.small_group))
    yield from _reach(summary, language)
    text = tr("All of them were held on the same text. Its fingerprint (SHA-256): {fingerprint}")
    yield text.format(fingerprint=summary.debate.fingerprint)


def _reach(summary: CombinedSummary, language: Language) -> Iterator[str]:
    tr, number = language.translator, language.number
    shown = summary.split.votes if summary.split else 0
    if shown < summary.votes:
        if summary.held_back:
            yield tr("Where everyone in a session voted the same way, its result is held back until the organiser agrees to show it.")
            text = tr("The result speaks of {shown} of all {votes} votes: the others are held back or too few to show.", "", shown)
        else:
            text = tr("The result speaks of {shown} of all {votes} votes: the other sessions had too few to show.", "", shown)
        yield text.format(shown=number(shown), votes=number(summary.votes))
    if 0 < summary.moved_votes < summary.votes:
        text = tr("Who changed their mind is known of {shown} of all {votes} votes.", "", summary.moved_votes)
        yield text.format(shown=number(summary.moved_votes), votes=number(summary.votes))

"""A summary as one table in CSV (RFC 4180): a row for every number and every text, so that any program can pick what it needs."""

import csv
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from functools import partial
from io import StringIO
from itertools import product
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.publishing import shown
from kiosk.publishing.data import formula_escape
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.session_results import SessionResults
from kiosk.services.summary import Summary
from kiosk.system import atomic_file

_BOM: Final = "\ufeff"
_BATCH: Final = 500


@dataclass(frozen=True, slots=True)
class Row:
    """A number, a text, or both; `of` is what the number is a part of. The names are the table's columns."""

    session: str
    part: str
    side: str = ""
    name: str = ""
    number: int | str = ""
    of: int | str = ""
    language: str = ""
    text: str = ""


def write(summary: Summary | CombinedSummary, target: Path, *, bom: bool = False) -> None:
    """Write one session with its words, or several with their sum, in UTF-8, whole or not at all.

    `bom` puts a byte order mark in front, without which Excel takes it for another encoding.

    Raises:
        KnownError: the file could not be written; an earlier file still stands.
    """
    atomic_file.stream(target, chunks(summary, bom=bom))


def chunks(summary: Summary | CombinedSummary, *, bom: bool = False) -> Iterator[bytes]:
    """The file, some rows at a time."""
    buffer = StringIO(_BOM if bom else "", newline="")
    buffer.seek(0, 2)
    writer = csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(field.name for field in fields(Row))
    for number, row in enumerate(rows(summary), start=1):
        writer.writerow([formula_escape.field(value) if isinstance(value, str) else value for value in astuple(row)])
        if number % _BATCH == 0:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()


def rows(summary: Summary | CombinedSummary) -> Iterator[Row]:
    """All rows; those of the sum of several sessions have no session."""
    if isinstance(summary, Summary):
        yield from _figures(SessionResults.of(summary))
        yield from _words(summary)
        return
    for figures in summary.rows:
        yield from _figures(figures)
    together = ("visits", summary.visits), ("votes", summary.votes), ("left without voting", summary.left)
    yield from (Row("", "count", name=name, number=count) for name, count in together)
    yield from _shown("", summary)


def _figures(figures: SessionResults) -> Iterator[Row]:
    """What adds up."""
    row = partial(Row, figures.session)
    yield from (row("session", name=name, text=text) for name, text in _about(figures))
    yield from (row("count", name=name, number=count) for name, count in _counts(figures))
    yield from _shown(figures.session, figures)


def _shown(session: str, figures: SessionResults | CombinedSummary) -> Iterator[Row]:
    row = partial(Row, session)
    yield from (row("split", side, figures.labels[side], count) for side, count in _split(figures.split))
    yield from (row("flow", side, opening, count) for opening, side, count in _flow(figures.flow))
    yield from (row("moves", name=name, number=count) for name, count in _moves(figures.moves))
    if figures.without_opening is not None:
        yield row("count", name="without opening stance", number=figures.without_opening)


def _words(summary: Summary) -> Iterator[Row]:
    """What a session on this kiosk tells beyond what adds up."""
    row = partial(Row, summary.session)
    yield row("session", name="online", text=summary.online_url)
    for name, count in (("reopened", summary.reopened), ("reasons hidden", summary.hidden), ("reasons not looked at", summary.undecided)):
        yield row("count", name=name, number=count)
    for way in summary.entered:
        yield row("count", name=f"votes {way.entered}", number=way.votes)
        yield from (row(f"split {way.entered}", side, summary.labels[side], count) for side, count in _split(way.split))
    for point in shown.points(summary):
        yield row("point", point.side, "picked", point.count, text=point.text)
    for reason in shown.reasons(summary):
        fair, asked = shown.fair(reason) or ("", "")
        yield row("reason", reason.final, "fair point", fair, asked, reason.language, reason.text)


def _about(figures: SessionResults) -> Iterator[tuple[str, str]]:
    yield "id", figures.session_id
    yield "mode", figures.mode
    yield "state", "rehearsal" if figures.rehearsal else "closed" if figures.closed_on else "open"
    yield "opened on", figures.opened_on.isoformat()
    yield "closed on", figures.closed_on.isoformat() if figures.closed_on else ""
    yield "debate", figures.debate_id
    yield "fingerprint", figures.fingerprint
    yield "question", figures.question
    yield "proposition", figures.proposition
    yield "self-check", "the counts add up" if figures.adds_up else "the counts do not add up"
    if figures.held_back:
        yield "result", "held back: everyone voted the same way"


def _counts(figures: SessionResults) -> Iterator[tuple[str, int]]:
    yield "visits", figures.visits
    yield "votes", figures.votes
    yield "touched", figures.touched
    yield "left without voting", figures.left
    yield "small group", figures.small_group


def _split(votes: Split | None) -> Iterator[tuple[Side, int]]:
    if votes is not None:
        yield from ((side, votes.count(side)) for side in Side)


def _flow(flow: Flow | None) -> Iterator[tuple[str, Side, int]]:
    if flow is not None:
        yield from ((stance, side, flow.count(stance, side)) for stance, side in product(shown.STANCES, Side))


def _moves(moves: Moves | None) -> Iterator[tuple[str, int]]:
    if moves is not None:
        yield from (("stayed", moves.stayed), ("changed", moves.changed), ("decided", moves.decided))

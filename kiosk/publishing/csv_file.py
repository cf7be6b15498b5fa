"""A summary as one table in CSV (RFC 4180): a row for every number and every text, so that any program can pick what it needs."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from functools import partial
from io import StringIO
from itertools import product
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.publishing import cells, safe_file, shown
from kiosk.services.summary import Summary

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


def write(summaries: Sequence[Summary], target: Path, *, bom: bool = False) -> None:
    """Write one or several sessions in UTF-8, whole or not at all. `bom` puts a byte order mark in front, without which Excel misreads it.

    Raises:
        KnownError: the file could not be written; an earlier file still stands.
    """
    safe_file.stream(target, chunks(summaries, bom=bom))


def chunks(summaries: Sequence[Summary], *, bom: bool = False) -> Iterator[bytes]:
    """The file, some rows at a time."""
    buffer = StringIO(_BOM if bom else "", newline="")
    buffer.seek(0, 2)
    writer = csv.writer(buffer, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(field.name for field in fields(Row))
    for number, row in enumerate((row for summary in summaries for row in rows(summary)), start=1):
        writer.writerow([cells.field(value) if isinstance(value, str) else value for value in astuple(row)])
        if number % _BATCH == 0:
            yield buffer.getvalue().encode()
            buffer.seek(0)
            buffer.truncate()
    yield buffer.getvalue().encode()


def rows(summary: Summary) -> Iterator[Row]:
    """All rows of a session."""
    row = partial(Row, summary.session)
    yield from (row("session", name=name, text=text) for name, text in _about(summary))
    yield from (row("count", name=name, number=count) for name, count in _counts(summary))
    for part, votes in (("split", summary.split), *((f"entered {way.entered}", way.split) for way in summary.entered)):
        yield from (row(part, side, summary.labels[side], count) for side, count in _split(votes))
    yield from (row("flow", side, opening, count) for opening, side, count in _flow(summary.flow))
    yield from (row("moves", name=name, number=count) for name, count in _moves(summary.moves))
    for point in shown.points(summary):
        yield row("point", point.side, "picked", point.count, text=point.text)
    for reason in shown.reasons(summary):
        fair, asked = shown.fair(reason) or ("", "")
        yield row("reason", reason.final, "fair point", fair, asked, reason.language, reason.text)


def _about(summary: Summary) -> Iterator[tuple[str, str]]:
    yield "id", summary.session_id
    yield "mode", summary.mode
    yield "state", "rehearsal" if summary.rehearsal else "closed" if summary.closed else "open"
    yield "opened on", summary.opened_on.isoformat()
    yield "closed on", summary.closed_on.isoformat() if summary.closed_on else ""
    yield "debate", summary.debate_id
    yield "fingerprint", summary.fingerprint
    yield "question", summary.question
    yield "proposition", summary.proposition
    yield "online", summary.online_url


def _counts(summary: Summary) -> Iterator[tuple[str, int]]:
    yield "visits", summary.visits
    yield "votes", summary.votes
    yield "left without voting", summary.left
    yield "small group", summary.small_group
    yield "reopened", summary.reopened
    yield "reasons hidden", summary.hidden
    yield "reasons not looked at", summary.undecided
    if summary.without_opening is not None:
        yield "without opening stance", summary.without_opening
    yield from ((f"votes {way.entered}", way.votes) for way in summary.entered)


def _split(votes: Split | None) -> Iterator[tuple[Side, int]]:
    if votes is not None:
        yield from ((side, votes.of(side)) for side in Side)


def _flow(flow: Flow | None) -> Iterator[tuple[str, Side, int]]:
    if flow is not None:
        yield from ((stance, side, flow.between(stance, side)) for stance, side in product(shown.STANCES, Side))


def _moves(moves: Moves | None) -> Iterator[tuple[str, int]]:
    if moves is not None:
        yield from (("stayed", moves.stayed), ("changed", moves.changed), ("decided", moves.decided))

"""A summary as one table in CSV (RFC 4180): a row for every number and every text, so that any program can pick what it needs."""

import csv
from collections.abc import Iterator
from dataclasses import asdict, astuple, dataclass, fields
from functools import partial
from io import StringIO
from itertools import product
from operator import attrgetter
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.data import formula_escape
from kiosk.services.combined_summary import CombinedSummary, Report
from kiosk.services.session_results import STANCES, SessionResults
from kiosk.services.summary import Summary

_BOM: Final = "\ufeff"
_BATCH: Final = 500
_TEXTS: Final = {
    "id": "session_id",
    "mode": "mode",
    "state": "state",
    "opened on": "opened_on",
    "closed on": "closed_on",
    "debate": "debate.id",
    "fingerprint": "debate.fingerprint",
    "question": "debate.question",
    "proposition": "debate.proposition",
}
_COUNTS: Final = {
    "visits": "visits",
    "votes": "votes",
    "touched": "screen_votes",
    "left without voting": "left_without_voting",
    "small group": "small_group",
}
_COMBINED_COUNTS: Final = ("visits", "votes", "left without voting")


@dataclass(frozen=True, slots=True)
class Row:
    """A number, a text, or both; `of` is what the number is a part of. The field names are the table's columns."""

    session: str
    part: str
    side: str = ""
    name: str = ""
    number: int | str = ""
    of: int | str = ""
    language: str = ""
    text: str = ""


def chunks(summary: Report, *, bom: bool = False) -> Iterator[bytes]:
    """Yield the file, some rows at a time."""
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


def rows(summary: Report) -> Iterator[Row]:
    """Yield all rows; those of the sum of several sessions name no session."""
    if isinstance(summary, Summary):
        yield from _session(summary.results)
        yield from _words(summary)
        return
    for results in summary.rows:
        yield from _session(results)
    yield from (Row("", "count", name=name, number=attrgetter(_COUNTS[name])(summary)) for name in _COMBINED_COUNTS)
    yield from _shown("", summary)


def _session(results: SessionResults) -> Iterator[Row]:
    row = partial(Row, results.session_name)
    yield from (row("session", name=name, text=str(attrgetter(attribute)(results) or "")) for name, attribute in _TEXTS.items())
    yield row("session", name="self-check", text="the counts add up" if results.adds_up else "the counts do not add up")
    if results.held_back:
        yield row("session", name="result", text="held back: everyone voted the same way")
    yield from (row("count", name=name, number=attrgetter(attribute)(results)) for name, attribute in _COUNTS.items())
    yield from _shown(results.session_name, results)


def _shown(session: str, results: SessionResults | CombinedSummary) -> Iterator[Row]:
    row = partial(Row, session)
    yield from (row("split", side, results.debate.labels[side], count) for side, count in _by_side(results.split))
    if (flow := results.flow) is not None:
        yield from (row("flow", side, stance, flow.count(stance, side)) for stance, side in product(STANCES, Side))
    if results.moves is not None:
        yield from (row("moves", name=name, number=count) for name, count in asdict(results.moves).items())
    if results.without_opening is not None:
        yield row("count", name="without opening stance", number=results.without_opening)


def _words(summary: Summary) -> Iterator[Row]:
    """What only a session of this kiosk has: its words and how its votes came in."""
    row = partial(Row, summary.results.session_name)
    yield row("session", name="online", text=summary.online_url)
    for name, count in (("reopened", summary.reopened), ("reasons hidden", summary.hidden), ("reasons not looked at", summary.undecided)):
        yield row("count", name=name, number=count)
    for method in summary.entered:
        yield row("count", name=f"votes {method.entered}", number=method.votes)
        for side, count in _by_side(method.split):
            yield row(f"split {method.entered}", side, summary.results.debate.labels[side], count)
    for point in summary.shown_points:
        yield row("point", point.side, "picked", point.count, text=point.text)
    for reason in summary.shown_reasons:
        fair, asked = reason.fair_share or ("", "")
        yield row("reason", reason.final, "fair point", fair, asked, reason.language, reason.text)


def _by_side(split: Split | None) -> Iterator[tuple[Side, int]]:
    return ((side, split.count(side)) for side in Side if split is not None)

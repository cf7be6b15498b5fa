"""A summary as one table in CSV (RFC 4180): a row for every number and every text, so that any program can pick what it needs.

With semicolons it opens in columns where a comma is the decimal sign, because spreadsheet programs split at the system's list separator.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, astuple, dataclass, fields
from functools import partial
from itertools import product
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.publishing.data import formula_escape
from kiosk.publishing.data.json_export import SURENESS_GROUPS, order_effect, record
from kiosk.services.combined_summary import Report, ReportResults
from kiosk.services.session_results import STANCES, SessionResults
from kiosk.services.summary import Summary

_BOM: Final = "\ufeff"
_TEXTS: Final = ("session_id", "mode", "state", "opened_on", "closed_on")
_COUNTS: Final = ("visits", "votes", "screen_votes", "left_without_voting", "small_group", "withheld")
_COMBINED_COUNTS: Final = ("visits", "votes", "left_without_voting")
SEPARATORS: Final = {"comma": ",", "semicolon": ";"}
_SEMICOLON_LANGUAGES: Final = frozenset({"ar", "de", "es", "fr"})
"""Those of the catalogues whose list separator in Windows is the semicolon (`LOCALE_SLIST`); for Arabic it is so in every country."""


def separator_of_language(code: str) -> str:
    """Return the key of the separator that spreadsheet programs in this language expect."""
    return "semicolon" if code.replace("_", "-").partition("-")[0].lower() in _SEMICOLON_LANGUAGES else "comma"


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


class _Echo:
    """A file for `csv.writer`, whose `writerow` returns what `write` returns."""

    def write(self, text: str) -> str:
        return text


def chunks(summary: Report, *, bom: bool = False, separator: str = "comma") -> Iterator[bytes]:
    """Yield the file row by row in UTF-8. `separator` is a key of `SEPARATORS`.

    `bom` puts a byte order mark in front, without which Excel assumes another encoding.
    """
    writer = csv.writer(_Echo(), delimiter=SEPARATORS[separator], quoting=csv.QUOTE_NONNUMERIC)
    escape = formula_escape.semicolon_field if separator == "semicolon" else formula_escape.field
    yield (_BOM if bom else "").encode()
    yield writer.writerow(field.name for field in fields(Row)).encode()
    for row in rows(summary):
        yield writer.writerow(escape(value) if isinstance(value, str) else value for value in astuple(row)).encode()


def rows(summary: Report) -> Iterator[Row]:
    """Yield all rows; those of the sum of several sessions name no session."""
    if isinstance(summary, Summary):
        yield from _session_rows(summary.results)
        yield from _kiosk_rows(summary)
        return
    for results in summary.rows:
        yield from _session_rows(results)
    yield from _count_rows(partial(Row, ""), summary, _COMBINED_COUNTS)
    yield from _published_rows("", summary)


def _session_rows(results: SessionResults) -> Iterator[Row]:
    row = partial(Row, results.session_name)
    debate = results.debate
    for key, value in record(results, _TEXTS).items():
        yield row("session", name=key.replace("_", " "), text=str(value or ""))
    yield row("session", name="debate", text=debate.id)
    for name in ("fingerprint", "question", "proposition"):
        yield row("session", name=name, text=getattr(debate, name))
    yield row("session", name="self-check", text="the counts add up" if results.adds_up else "the counts do not add up")
    if results.first_vote.held_back:
        yield row("session", name="first vote", text="held back: it would show who voted how")
    if results.split is None and results.votes:
        yield row("session", name="result", text="held back: it would show who voted how")
    yield from _count_rows(row, results, _COUNTS)
    yield from _published_rows(results.session_name, results)
    yield from _first_vote_rows(row, results)


def _count_rows(row: Callable[..., Row], results: ReportResults, attributes: Sequence[str]) -> Iterator[Row]:
    return (row("count", name=key.replace("_", " "), number=value) for key, value in record(results, attributes).items())


def _published_rows(session: str, results: ReportResults) -> Iterator[Row]:
    row = partial(Row, session)
    yield from (row("split", side, results.debate.labels[side], count) for side, count in _by_side(results.split))
    if results.split is not None and results.still_unsure:
        yield row("split", name="unsure", number=results.split.unsure)
    if (flow := results.flow) is not None:
        yield from (row("flow", side, stance, flow.count(stance, side)) for stance, side in product(STANCES, Side))
        if results.still_unsure:
            yield from (row("flow", "unsure", stance, flow.count(stance, None)) for stance in STANCES)
    if results.moves is not None:
        moves = {name: count for name, count in asdict(results.moves).items() if name != "unsure" or results.still_unsure}
        yield from (row("moves", name=name, number=count) for name, count in moves.items())
    if results.without_opening is not None:
        yield row("count", name="without opening stance", number=results.without_opening)


def _first_vote_rows(row: Callable[..., Row], results: SessionResults) -> Iterator[Row]:
    shown = results.first_vote
    if shown.first is not None:
        yield from (row("first vote", side, results.debate.labels[side], count) for side, count in _by_side(shown.first.sure))
        yield row("first vote", name="unsure", number=shown.first.unsure)
    if shown.swing is not None:
        yield row("first vote", name="swing in percentage points", number=shown.swing)


def _kiosk_rows(summary: Summary) -> Iterator[Row]:
    """Yield what only a session of this kiosk has: its address, points and reasons, and how its votes came in."""
    row = partial(Row, summary.results.session_name)
    yield row("session", name="online", text=summary.online_url)
    for name, count in (("reopened", summary.reopened), ("reasons hidden", summary.hidden), ("reasons not looked at", summary.undecided)):
        yield row("count", name=name, number=count)
    for method in summary.entered:
        yield row("count", name=f"votes {method.entered}", number=method.votes)
        for side, count in _by_side(method.split):
            yield row(f"split {method.entered}", side, summary.results.debate.labels[side], count)
        if method.split is not None and summary.results.still_unsure:
            yield row(f"split {method.entered}", name="unsure", number=method.split.unsure)
    yield from _sureness_rows(row, summary)
    for name, value in (order_effect(summary.order.effect) or {}).items():
        yield row("order effect", name=name, number=int(value))
    for point in summary.shown_points:
        yield row("point", point.side, "picked", point.count, text=point.text)
    for reason in summary.shown_reasons:
        percent = "" if reason.fair_percent is None else reason.fair_percent
        yield row("reason", reason.final, "fair point percent", percent, language=reason.language, text=reason.text)
    yield from _theme_rows(summary)


def _theme_rows(summary: Summary) -> Iterator[Row]:
    """Yield two rows for each word: the reasons of its own side that use it, then those of the other."""
    row = partial(Row, summary.results.session_name, "theme")
    for theme in summary.themes:
        sides = {"reasons of this side": theme.side, "reasons of the other side": theme.side.other}
        yield from (row(theme.side, name, theme.uses.count(side), language=theme.language, text=theme.word) for name, side in sides.items())


def _sureness_rows(row: Callable[..., Row], summary: Summary) -> Iterator[Row]:
    if summary.sureness.held_back:
        yield row("session", name="how sure", text="not shown: too few answered, or it would tell how sure somebody is")
    for side, groups in (summary.sureness.groups or {}).items():
        for name, count in zip(SURENESS_GROUPS, groups, strict=True):
            yield row("how sure", side, name.replace("_", " "), count)


def _by_side(split: Split | None) -> Iterator[tuple[Side, int]]:
    return ((side, split.count(side)) for side in Side if split is not None)

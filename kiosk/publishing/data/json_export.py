"""A summary for other programs and for combining kiosks: JSON as `resources/schema/summary-2.json` describes it.

All of it is on paper too, and nothing depends on when or where it was written.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from hashlib import sha256
from itertools import product
from typing import Any, Final

from kiosk.domain.debate import Side
from kiosk.domain.first_vote import NO_FIRST_VOTE, FirstVoteDisclosure
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.order_effect import OrderEffect
from kiosk.domain.sureness import NO_SURENESS, SurenessDisclosure
from kiosk.domain.tally import Split
from kiosk.domain.themes import Theme
from kiosk.services.combined_summary import CombinedSummary, Report, ReportResults
from kiosk.services.moderation import Reason
from kiosk.services.session_results import STANCES, DebateInfo, SessionResults
from kiosk.services.summary import Summary

FORMAT: Final = "goodfaith summary"
VERSION: Final = 2
"""Goes up when a program that reads the present format could misread the next; new keys alone leave it."""
READABLE: Final = frozenset({1, VERSION})
"""Version 1 had no first vote."""
JSON_KEYS: Final = {"session_id": "id", "session_name": "name", "screen_votes": "touched"}
"""Attributes of `SessionResults` that have another name in the file."""
_IDENTITY: Final = ("session_id", "session_name", "mode", "state", "opened_on", "closed_on", "debate")
_COUNTS: Final = ("visits", "votes", "screen_votes", "left_without_voting")
_SHOWN: Final = ("split", "flow", "moves", "without_opening")
_SESSION: Final = (*_IDENTITY, *_COUNTS, "small_group", "asked_opening", "adds_up", "held_back", "withheld", *_SHOWN, "first_vote")
_TOGETHER: Final = ("visits", "votes", "left_without_voting", *_SHOWN)
_ANSWERS: Final[Mapping[Side | None, str]] = {Side.FOR: "for", Side.AGAINST: "against", None: "unsure"}
_DIGESTED: Final = ("id", "visits", "votes", "touched", "left_without_voting", *_SHOWN, "withheld", "held_back", "adds_up", "entered")
SURENESS_GROUPS: Final = ("not_sure", "fairly_sure", "very_sure")
_CHUNK: Final = 1000
"""Pieces of JSON that are written at once; the encoder yields a bracket or a word at a time."""


def chunks(summary: Report) -> Iterator[bytes]:
    """Yield the file piece by piece."""
    value = {"format": FORMAT, "version": VERSION, **(_one(summary) if isinstance(summary, Summary) else _combined(summary))}
    pieces: list[str] = []
    for piece in json.JSONEncoder(ensure_ascii=False, indent=1, default=_encode).iterencode(value):
        pieces.append(piece)
        if len(pieces) == _CHUNK:
            yield "".join(pieces).encode()
            pieces.clear()
    yield ("".join(pieces) + "\n").encode()


def _one(summary: Summary) -> dict[str, object]:
    more = {
        "online_url": summary.online_url,
        "reopened": summary.reopened,
        "entered": [asdict(method) | {"split": method.split} for method in summary.entered],
        "order_effect": order_effect(summary.order.effect),
        "points": [{"side": point.side, "text": point.text, "picked": point.count} for point in summary.shown_points],
        "reasons": [_reason(reason) for reason in summary.shown_reasons],
        "themes": [_theme(theme) for theme in summary.themes],
        "reasons_hidden": summary.hidden,
        "reasons_not_looked_at": summary.undecided,
        "words_removed": summary.expired,
        "log": asdict(summary.log) if summary.log else None,
    }
    asked = {} if summary.sureness == NO_SURENESS else {"sureness": _sureness(summary.sureness)}
    return {"sessions": [_session(summary.results) | more | asked], "together": None}


def result_digest(summary: Summary) -> str:
    """Return the SHA-256 of everything that the file shows of a session except words."""
    content = b"".join(chunks(replace(summary, reasons=())))
    return digest_of(json.loads(content)["sessions"][0])


def digest_of(session: Mapping[str, Any]) -> str:
    """Return the same for a session of a file."""
    listed = session.get("points")
    points = [[point.get("side"), point.get("picked")] for point in (listed if isinstance(listed, list) else ()) if isinstance(point, dict)]
    shown = [*(session.get(key) for key in _DIGESTED), points]
    if first := session.get("first_vote"):  # a session without one has the digest that version 1 gave it
        shown.append(first)
    if sureness := session.get("sureness"):
        shown.append(sureness)
    return sha256(json.dumps(shown, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _combined(summary: CombinedSummary) -> dict[str, object]:
    together: dict[str, object] = {"sessions": [_session(row) for row in summary.rows], "together": record(summary, _TOGETHER)}
    return {**together, "joint": asdict(summary.joint)} if summary.joint else together


def _session(results: SessionResults) -> dict[str, object]:
    """Return a session. Only one that offers 'Still not sure' says so, in keys that others do not have."""
    return record(results, _SESSION) | ({"still_unsure": True} if results.still_unsure else {})


def record(results: ReportResults, attributes: Sequence[str]) -> dict[str, object]:
    """Return attributes under their keys in the file."""
    return {JSON_KEYS.get(name, name): getattr(results, name) for name in attributes}


def order_effect(effect: OrderEffect | None) -> dict[str, int] | None:
    """Return the effect of the order in percentage points, as on paper."""
    if effect is None:
        return None
    difference, low, high = effect.points
    return {"seen": effect.seen, "difference": difference, "low": low, "high": high, "votes": effect.votes}


def _first_vote(shown: FirstVoteDisclosure) -> dict[str, object] | None:
    if shown == NO_FIRST_VOTE:
        return None
    votes = shown.first and {stance: shown.first.count(stance) for stance in STANCES}
    return {"held_back": shown.held_back, "votes": votes, "swing": shown.swing}


def _sureness(shown: SurenessDisclosure) -> dict[str, object]:
    shown_groups = shown.groups or {}
    groups = {side: dict(zip(SURENESS_GROUPS, counts, strict=True)) for side, counts in shown_groups.items()} or None
    return {"held_back": shown.held_back, "groups": groups}


def _reason(reason: Reason) -> dict[str, object]:
    """A reason without the opening stance of its writer."""
    return {"side": reason.final, "text": reason.text, "language": reason.language, "fair_point_percent": reason.fair_percent}


def _theme(theme: Theme) -> dict[str, object]:
    return {"side": theme.side, "word": theme.word, "language": theme.language, "reasons": theme.uses}


def _encode(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case DebateInfo():
            return asdict(value) | {"labels": {side: value.labels[side] for side in Side}}
        case Split():
            return {answer: value.count(final) for final, answer in _ANSWERS.items() if final or value.unsure}
        case Flow():
            finals = [final for final in _ANSWERS if final or value.unsure]
            cells = product(STANCES, finals)
            return [{"opening": stance, "final": _ANSWERS[final], "votes": value.count(stance, final)} for stance, final in cells]
        case Moves():
            return {name: count for name, count in asdict(value).items() if name != "unsure" or count}
        case FirstVoteDisclosure():
            return _first_vote(value)
    raise TypeError(type(value))

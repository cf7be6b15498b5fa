"""A summary for other programs, and for adding up several kiosks: JSON as `resources/schema/summary-1.json` describes it.

Everything in it is on paper, too; nothing is in it that depends on when or where it was written.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.publishing import safe_file, shown
from kiosk.services.moderation import Reason
from kiosk.services.summary import Summary

FORMAT: Final = "goodfaith summary"
VERSION: Final = 1
"""Goes up when a program that reads the present form could misread the next; new keys alone leave it."""
_CHUNK: Final = 1000
"""Pieces of JSON that are written at once; the encoder makes them a bracket or a word at a time."""


def write(summaries: Sequence[Summary], target: Path, together: Mapping[str, object] | None = None) -> None:
    """Write one or several sessions, whole or not at all; `together` is their sum. The same summaries give the same bytes.

    Raises:
        KnownError: the file could not be written; an earlier file still stands.
    """
    safe_file.stream(target, chunks(summaries, together))


def chunks(summaries: Sequence[Summary], together: Mapping[str, object] | None = None) -> Iterator[bytes]:
    """The file, piece by piece."""
    sessions = [session(summary) for summary in summaries]
    value = {"format": FORMAT, "version": VERSION, "sessions": sessions, "together": together}
    pieces: list[str] = []
    for piece in json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(value):
        pieces.append(piece)
        if len(pieces) == _CHUNK:
            yield "".join(pieces).encode()
            pieces.clear()
    yield ("".join(pieces) + "\n").encode()


def session(summary: Summary) -> dict[str, object]:
    """All of one summary in plain values; null where there is nothing that may be shown."""
    return {
        "id": summary.session_id,
        "name": summary.session,
        "mode": summary.mode.value,
        "state": "rehearsal" if summary.rehearsal else "closed" if summary.closed else "open",
        "opened_on": summary.opened_on.isoformat(),
        "closed_on": summary.closed_on.isoformat() if summary.closed_on else None,
        "reopened": summary.reopened,
        "debate": {
            "id": summary.debate_id,
            "fingerprint": summary.fingerprint,
            "question": summary.question,
            "proposition": summary.proposition,
            "labels": {side.value: summary.labels[side] for side in Side},
            "online_url": summary.online_url,
        },
        **_counts(summary),
        **_words(summary),
    }


def split(votes: Split | None) -> dict[str, int] | None:
    """Votes by side."""
    return None if votes is None else {side.value: votes.of(side) for side in Side}


def flow(moved: Flow | None) -> list[dict[str, object]] | None:
    """Every cell, the empty ones too, in the order of the page."""
    if moved is None:
        return None
    cells = product(shown.STANCES, Side)
    return [{"opening": stance.value, "final": side.value, "votes": moved.between(stance, side)} for stance, side in cells]


def moves(moved: Moves | None) -> dict[str, int] | None:
    """The same without directions."""
    return None if moved is None else {"stayed": moved.stayed, "changed": moved.changed, "decided": moved.decided}


def _counts(summary: Summary) -> dict[str, object]:
    return {
        "visits": summary.visits,
        "votes": summary.votes,
        "left_without_voting": summary.left,
        "small_group": summary.small_group,
        "split": split(summary.split),
        "asked_opening": summary.asked_opening,
        "flow": flow(summary.flow),
        "moves": moves(summary.moves),
        "without_opening": summary.without_opening,
        "entered": [{"entered": way.entered.value, "votes": way.votes, "split": split(way.split)} for way in summary.entered],
    }


def _words(summary: Summary) -> dict[str, object]:
    return {
        "points": [{"side": point.side.value, "text": point.text, "picked": point.count} for point in shown.points(summary)],
        "reasons": [_reason(reason) for reason in shown.reasons(summary)],
        "reasons_hidden": summary.hidden,
        "reasons_not_looked_at": summary.undecided,
        "words_removed": summary.expired,
    }


def _reason(reason: Reason) -> dict[str, object]:
    """A reason without the stance its writer came with."""
    fair = shown.fair(reason)
    marks = None if fair is None else {"fair": fair[0], "asked": fair[1]}
    return {"side": reason.final.value, "text": reason.text, "language": reason.language, "fair_point": marks}

"""A summary for other programs, and for adding up several kiosks: JSON as `resources/schema/summary-1.json` describes it.

Everything in it is on paper, too; nothing is in it that depends on when or where it was written.
"""

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.tally import Split
from kiosk.publishing import shown
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.moderation import Reason
from kiosk.services.session_results import SessionResults
from kiosk.services.summary import Summary
from kiosk.system import atomic_file

FORMAT: Final = "goodfaith summary"
VERSION: Final = 1
"""Goes up when a program that reads the present form could misread the next; new keys alone leave it."""
_CHUNK: Final = 1000
"""Pieces of JSON that are written at once; the encoder makes them a bracket or a word at a time."""


def write(summary: Summary | CombinedSummary, target: Path) -> None:
    """Write one session with its words, or several with their sum, whole or not at all. The same summary gives the same bytes.

    Raises:
        KnownError: the file could not be written; an earlier file still stands.
    """
    atomic_file.stream(target, chunks(summary))


def chunks(summary: Summary | CombinedSummary) -> Iterator[bytes]:
    """The file, piece by piece."""
    value = {"format": FORMAT, "version": VERSION, **(_one(summary) if isinstance(summary, Summary) else _several(summary))}
    pieces: list[str] = []
    for piece in json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(value):
        pieces.append(piece)
        if len(pieces) == _CHUNK:
            yield "".join(pieces).encode()
            pieces.clear()
    yield ("".join(pieces) + "\n").encode()


def _one(summary: Summary) -> dict[str, object]:
    more = {
        "online_url": summary.online_url,
        "reopened": summary.reopened,
        "entered": [{"entered": way.entered.value, "votes": way.votes, "split": split(way.split)} for way in summary.entered],
        "points": [{"side": point.side.value, "text": point.text, "picked": point.count} for point in shown.points(summary)],
        "reasons": [_reason(reason) for reason in shown.reasons(summary)],
        "reasons_hidden": summary.hidden,
        "reasons_not_looked_at": summary.undecided,
        "words_removed": summary.expired,
    }
    return {"sessions": [_figures(SessionResults.of(summary)) | more], "together": None}


def _several(summary: CombinedSummary) -> dict[str, object]:
    together = {"visits": summary.visits, "votes": summary.votes, "left_without_voting": summary.left, **_shown(summary)}
    return {"sessions": [_figures(row) for row in summary.rows], "together": together}


def _figures(row: SessionResults) -> dict[str, object]:
    """What adds up; null where there is nothing that may be shown."""
    return {
        "id": row.session_id,
        "name": row.session,
        "mode": row.mode.value,
        "state": "rehearsal" if row.rehearsal else "closed" if row.closed_on else "open",
        "opened_on": row.opened_on.isoformat(),
        "closed_on": row.closed_on.isoformat() if row.closed_on else None,
        "debate": {
            "id": row.debate_id,
            "fingerprint": row.fingerprint,
            "question": row.question,
            "proposition": row.proposition,
            "labels": {side.value: row.labels[side] for side in Side},
        },
        "visits": row.visits,
        "votes": row.votes,
        "touched": row.touched,
        "left_without_voting": row.left,
        "small_group": row.small_group,
        "asked_opening": row.asked_opening,
        "adds_up": row.adds_up,
        "held_back": row.held_back,
        **_shown(row),
    }


def _shown(figures: SessionResults | CombinedSummary) -> dict[str, object]:
    return {
        "split": split(figures.split),
        "flow": flow(figures.flow),
        "moves": moves(figures.moves),
        "without_opening": figures.without_opening,
    }


def split(votes: Split | None) -> dict[str, int] | None:
    """Votes by side."""
    return None if votes is None else {side.value: votes.count(side) for side in Side}


def flow(moved: Flow | None) -> list[dict[str, object]] | None:
    """Every cell, the empty ones too, in the order of the page."""
    if moved is None:
        return None
    cells = product(shown.STANCES, Side)
    return [{"opening": stance.value, "final": side.value, "votes": moved.count(stance, side)} for stance, side in cells]


def moves(moved: Moves | None) -> dict[str, int] | None:
    """The same without directions."""
    return None if moved is None else {"stayed": moved.stayed, "changed": moved.changed, "decided": moved.decided}


def _reason(reason: Reason) -> dict[str, object]:
    """A reason without the stance its writer came with."""
    fair = shown.fair(reason)
    marks = None if fair is None else {"fair": fair[0], "asked": fair[1]}
    return {"side": reason.final.value, "text": reason.text, "language": reason.language, "fair_point": marks}

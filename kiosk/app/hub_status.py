"""All stations of a hub as lines of text, and as JSON."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kiosk.app.hub import JointStatus, stations_and_sessions
from kiosk.domain.debate import Side
from kiosk.services.hub import Lamp, StationRow
from kiosk.services.hub_board import lamp_at, most_urgent_first
from kiosk.storage.hub import PostgresHub

_MINUTE: Final = 60
_HEADINGS: Final = ("", "Station", "Session", "Votes", "Last seen", "Concerns")
_MARKS: Final = {Lamp.RED: "!!", Lamp.AMBER: "!", Lamp.GREEN: ""}


@dataclass(frozen=True, slots=True)
class HubStatus:
    """What a hub had at a moment, the stations that need someone first."""

    stations: Sequence[StationRow]
    sessions: Sequence[JointStatus]
    now: datetime

    @property
    def votes(self) -> int:
        return sum(row.votes for row in self.stations)


def read(hub: PostgresHub) -> HubStatus:
    """Ask a hub for its stations and joint sessions. Raises HubUnavailable, HubRefused."""
    now = hub.now()
    stations, sessions = stations_and_sessions(hub)
    return HubStatus(most_urgent_first(stations, now), sessions, now)


def lines(status: HubStatus) -> Iterator[str]:
    """Yield a table of the stations, the total, and a line for each joint session."""
    table = [_HEADINGS, *(_cells(row, status.now) for row in status.stations)]
    widths = [max(len(row[column]) for row in table) for column in range(len(_HEADINGS))]
    for row in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
    yield f"{_count(len(status.stations), 'station')}, {_count(status.votes, 'vote')}"
    yield from (_session_line(session) for session in status.sessions)


def as_json(status: HubStatus) -> dict[str, object]:
    return {
        "votes": status.votes,
        "stations": [_station_json(row, status.now) for row in status.stations],
        "sessions": [_session_json(session) for session in status.sessions],
    }


def wait(seconds: float) -> None:
    time.sleep(seconds)


def _count(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"


def _cells(row: StationRow, now: datetime) -> tuple[str, ...]:
    concerns = ("two machines with this identity", *row.concerns) if row.duplicate else row.concerns
    return (_MARKS[lamp_at(row, now)], row.name, row.state.value, str(row.votes), _ago(row.last_seen, now), ", ".join(concerns))


def _ago(seen: datetime | None, now: datetime) -> str:
    if seen is None:
        return "never"
    minutes = max(0, int((now - seen).total_seconds())) // _MINUTE
    return f"{minutes} min ago" if minutes else "now"


def _session_line(session: JointStatus) -> str:
    offer = session.offer
    states = [word for word, holds in (("sealed", not offer.shown), ("asked to end", offer.end_requested)) if holds]
    state = f" ({', '.join(states)})" if states else ""
    start = f"'{offer.name}'{state}: {_count(session.stations, 'station')}"
    if session.combined is None or session.combined.split is None:
        return start
    split, debate = session.combined.split, session.combined.debate
    return f"{start}; {', '.join(f'{debate.labels[side]} {split.count(side)}' for side in Side)}"


def _station_json(row: StationRow, now: datetime) -> dict[str, object]:
    return {
        "id": row.station_id,
        "name": row.name,
        "version": row.version,
        "state": row.state,
        "votes": row.votes,
        "lamp": lamp_at(row, now),
        "concerns": row.concerns,
        "last_seen": row.last_seen and row.last_seen.isoformat(),
        "last_figures": row.last_figures and row.last_figures.isoformat(),
        "duplicate": row.duplicate,
    }


def _session_json(session: JointStatus) -> dict[str, object]:
    offer, combined = session.offer, session.combined
    split = combined.split if combined else None
    return {
        "id": offer.offer_id,
        "name": offer.name,
        "debate": offer.debate_id,
        "sealed": not offer.shown,
        "end_requested": offer.end_requested,
        "stations": session.stations,
        "split": split and {"for": split.for_, "against": split.against, "unsure": split.unsure},
    }

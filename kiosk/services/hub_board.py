"""All stations at a glance: which of them somebody should look at, given when the hub last heard them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from kiosk.services.hub import Lamp, StationRow, StationState

QUIET: Final = timedelta(seconds=150)
"""Two heartbeats and a half."""
SILENT: Final = timedelta(minutes=10)
_RUNNING: Final = frozenset({StationState.OPEN, StationState.PAUSED})


def lamp_at(row: StationRow, now: datetime) -> Lamp:
    """Return how urgently someone should look at a station.

    One that has gone quiet in the middle of a session may have lost its network or its power. One whose session has ended may be
    switched off.
    """
    if row.duplicate:
        return Lamp.RED
    if row.last_seen is None or row.state not in _RUNNING:
        return row.lamp
    quiet = now - row.last_seen
    if quiet > SILENT:
        return Lamp.RED
    return Lamp.AMBER if quiet > QUIET and row.lamp is Lamp.GREEN else row.lamp


def most_urgent_first(rows: Iterable[StationRow], now: datetime) -> Sequence[StationRow]:
    order = {lamp: position for position, lamp in enumerate((Lamp.RED, Lamp.AMBER, Lamp.GREEN))}
    return sorted(rows, key=lambda row: (order[lamp_at(row, now)], row.name, row.station_id))

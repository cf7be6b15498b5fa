"""Tells a station's next start from a copy of its disk: both know the instance of its last start, but only one of them goes on sending."""

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, func, select, text, update
from sqlalchemy.sql import ColumnElement

from kiosk.errors import KnownError
from kiosk.services.hub import DuplicateStationError, HubUnavailable, Identity
from kiosk.storage.hub.errors import refused
from kiosk.storage.hub.tables import HEARTBEATS, STATIONS

ALIVE_SECONDS: Final = 150
"""A station that was heard within this time may still be running: it sends once a minute."""
COPY_SECONDS: Final = 600
"""How long a copy is spoken of after it was last noticed."""


def seconds_ago(seconds: int) -> ColumnElement[datetime]:
    return func.now() - text(f"INTERVAL '{seconds} seconds'")


def claim(connection: Connection, identity: Identity) -> KnownError | None:
    """Make this start the station's latest one. Return why it may not be, to raise after the commit: a refusal leaves a mark.

    The row is locked until then, so that two machines that start at once are served one after the other.
    """
    known = select(STATIONS.c.instance, STATIONS.c.gone).where(STATIONS.c.station_id == identity.station_id).with_for_update()
    found = connection.execute(known).one_or_none()
    if found is None or found.gone:
        return refused("it does not know this station. Join again")
    own = HEARTBEATS.c.station_id == identity.station_id
    if found.instance == identity.instance:
        _mark_survivor(connection, own)
        return None
    if found.instance not in {"", identity.previous}:
        connection.execute(update(HEARTBEATS).where(own).values(copied_at=func.now()))
        return _copied(identity)
    times = select(
        (HEARTBEATS.c.last_seen > seconds_ago(ALIVE_SECONDS)).label("alive"),
        (HEARTBEATS.c.copied_at > seconds_ago(COPY_SECONDS)).label("copied"),
    )
    heard = connection.execute(times.where(own)).one_or_none()
    if found.instance and heard and heard.alive:
        connection.execute(update(HEARTBEATS).where(own).values(claimed_at=func.coalesce(HEARTBEATS.c.claimed_at, func.now())))
        return _copied(identity) if heard.copied else _wait()
    connection.execute(update(STATIONS).where(STATIONS.c.station_id == identity.station_id).values(instance=identity.instance))
    connection.execute(update(HEARTBEATS).where(own).values(claimed_at=None))
    return None


def _mark_survivor(connection: Connection, own: ColumnElement[bool]) -> None:
    """A station that is heard after another one asked to take over from it is not the past of that one, but its double."""
    claimed = own & HEARTBEATS.c.claimed_at.is_not(None)
    connection.execute(update(HEARTBEATS).where(claimed).values(copied_at=func.now(), claimed_at=None))


def _wait() -> HubUnavailable:
    return HubUnavailable("The hub heard this station from an earlier start just now. It will be tried again in two minutes.")


def _copied(identity: Identity) -> DuplicateStationError:
    return DuplicateStationError(
        f"Another machine sends as '{identity.name}': the disk of one was copied from the other. Nothing was overwritten. "
        "Let this kiosk leave the hub and join again under a name of its own."
    )

"""The hub as stations and readers use it: `services.hub.Hub` on PostgreSQL.

Everything that is read is cut to size by the question and checked before it is used: nothing in a hub can be relied on.
"""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, Text, cast, exists, func, literal, or_, select, text
from sqlalchemy.dialects.postgresql import JSONB, insert

from kiosk.errors import KnownError
from kiosk.services.hub import Figures, Heartbeat, Identity, SessionOffer, StationRow
from kiosk.storage.hub import rows
from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from kiosk.storage.hub.presence import claim
from kiosk.storage.hub.tables import FIGURES, HEARTBEATS, OFFERS, SCHEMA, TAKINGS

_MAX_CONCERNS: Final = 20
_FIGURES_SECONDS: Final = 60.0
"""For all the summaries of a report."""


def connect(url: str, password: str) -> "PostgresHub":
    """Return the hub at an address. Nothing is sent before the first call. Raises KnownError for a wrong address."""
    return PostgresHub(HubConnection(HubAddress.parse(url), password))


class PostgresHub:
    """A hub in a PostgreSQL database. Every call opens the connection if there is none, and ends within twenty seconds."""

    def __init__(self, connection: HubConnection) -> None:
        self._connection = connection

    def send_heartbeat(self, identity: Identity, heartbeat: Heartbeat) -> None:
        values = {
            "version": heartbeat.version,
            "session_id": heartbeat.session_id,
            "state": heartbeat.state.value,
            "votes": heartbeat.votes,
            "lamp": heartbeat.lamp.value,
            "concerns": list(heartbeat.concerns[:_MAX_CONCERNS]),
            "last_seen": func.now(),
        }

        def send(connection: Connection) -> KnownError | None:
            if problem := claim(connection, identity):
                return problem
            new = insert(HEARTBEATS).values(station_id=identity.station_id, **values)
            connection.execute(new.on_conflict_do_update(index_elements=[HEARTBEATS.c.station_id], set_=values))
            return None

        self._run_as_station(send)

    def send_figures(self, identity: Identity, figures: Figures) -> None:
        values = {
            "session_name": figures.session_name,
            "debate_id": figures.debate_id,
            "closed": figures.closed,
            "revision": figures.revision,
            "document": cast(literal(json.dumps(figures.document, ensure_ascii=False), Text), JSONB),
            "received": func.date_trunc("minute", func.now()),
        }

        def send(connection: Connection) -> KnownError | None:
            if problem := claim(connection, identity):
                return problem
            new = insert(FIGURES).values(station_id=identity.station_id, session_id=figures.session_id, **values)
            keys = [FIGURES.c.station_id, FIGURES.c.session_id]
            newer = FIGURES.c.revision < figures.revision
            connection.execute(new.on_conflict_do_update(index_elements=keys, set_=values, where=newer))
            return None

        self._run_as_station(send)

    def take(self, identity: Identity, offer_id: str) -> None:
        taken = insert(TAKINGS).values(offer_id=offer_id, station_id=identity.station_id).on_conflict_do_nothing()
        self._connection.run(lambda connection: connection.execute(taken))

    def offers(self) -> Sequence[SessionOffer]:
        return self._connection.run(lambda connection: rows.offers(connection.execute(rows.OFFERS_QUERY)))

    def stations(self) -> Sequence[StationRow]:
        return self._connection.run(lambda connection: rows.stations(connection.execute(rows.STATIONS_QUERY)))

    def figures(self, session_name: str) -> Sequence[tuple[StationRow, Figures]]:
        hidden = exists().where(OFFERS.c.name == session_name, OFFERS.c.sealed, OFFERS.c.revealed.is_(False))
        query = rows.FIGURES_QUERY.where(cast(FIGURES.c.session_name, Text) == session_name, ~hidden)
        return self._connection.run(lambda connection: rows.figures(connection.execute(query)), _FIGURES_SECONDS)

    def now(self) -> datetime:
        """Return the hub's own time, by which it says when it last heard a station. A kiosk's clock may be wrong."""
        return rows.time_of(self._connection.run(lambda connection: connection.scalar(select(func.now())))) or datetime.now(UTC)

    def is_closed(self, session_name: str) -> bool:
        """Return whether every station that sent figures for a session has sent its last ones, without reading any."""
        query = select(func.bool_and(FIGURES.c.closed)).where(FIGURES.c.session_name == session_name)
        return self._connection.run(lambda connection: connection.scalar(query)) is True

    def taken(self, session_name: str) -> Sequence[StationRow]:
        """Return the stations that took a joint session or sent figures for it."""
        takes = exists().where(
            TAKINGS.c.station_id == rows.STATION_ID, TAKINGS.c.offer_id == OFFERS.c.offer_id, OFFERS.c.name == session_name
        )
        sends = exists().where(FIGURES.c.station_id == rows.STATION_ID, FIGURES.c.session_name == session_name)
        query = rows.ALL_STATIONS_QUERY.where(or_(takes, sends))
        return self._connection.run(lambda connection: rows.stations(connection.execute(query)))

    def leave(self, identity: Identity) -> None:
        """Take this station off the list, and its login away. What it sent stays."""
        del identity  # the login says who leaves
        self._connection.run(lambda connection: connection.execute(text(f"SELECT {SCHEMA}.leave_station()")))

    def close(self) -> None:
        self._connection.close()

    def _run_as_station(self, send: "rows.Work") -> None:
        problem = self._connection.run(send)
        if problem:
            raise problem

"""A hub in a database of its own, and stations that have joined it."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import psycopg

from kiosk.services.hub import JSON, Figures, Heartbeat, Identity, Lamp, StationState
from kiosk.storage.hub import HubOrganiser, Login, PostgresHub, StationLogin, connect, initialize, join
from tests.postgres import PASSWORD, Server


@dataclass
class Station:
    """A station with its own login."""

    identity: Identity
    login: StationLogin
    hub: PostgresHub

    def sql(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Run any statement with this station's login, as an attacker who has its password."""
        with psycopg.connect(self.login.url, password=self.login.password, autocommit=True) as connection:
            cursor = connection.execute(statement.encode(), values or None)
            return cursor.fetchall() if cursor.description else []


@dataclass
class MadeHub:
    server: Server
    database: str
    logins: Mapping[str, Login] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return self.server.url(self.database)

    def sql(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """Run a statement as the administrator."""
        return self.server.sql(statement, self.database, values)

    def join(self, name: str = "Hall B, left") -> Station:
        station_id, by = secrets.token_hex(16), self.logins["join"]
        login = join(by.url, by.password, station_id, name)
        return Station(Identity(station_id, name, secrets.token_hex(16)), login, connect(login.url, login.password))

    def reader(self) -> PostgresHub:
        return connect(self.logins["reader"].url, self.logins["reader"].password)

    def organiser(self) -> HubOrganiser:
        return HubOrganiser(self.logins["organiser"].url, self.logins["organiser"].password)


def make_hub(server: Server) -> MadeHub:
    made = MadeHub(server, server.new_database())
    made.logins = {login.role: login for login in initialize(made.url, PASSWORD)}
    return made


def heartbeat(
    votes: int = 0, *, state: StationState = StationState.OPEN, lamp: Lamp = Lamp.GREEN, concerns: tuple[str, ...] = ()
) -> Heartbeat:
    return Heartbeat("1.0", None, state, votes, lamp, concerns)


def figures(
    session_id: str, revision: int = 1, *, name: str = "Open day", closed: bool = False, document: Mapping[str, JSON] | None = None
) -> Figures:
    return Figures(session_id, name, "phones-at-school", closed, revision, document or {"format": "goodfaith summary", "sessions": []})

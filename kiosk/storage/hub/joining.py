"""A kiosk becomes a station: the joining login makes it a login of its own, whose password only this kiosk knows."""

import secrets
from dataclasses import dataclass

from sqlalchemy import Connection, text

from kiosk.domain.text import clean
from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from kiosk.storage.hub.setup import PASSWORD_BYTES, verifier
from kiosk.storage.hub.tables import MAX_NAME, SCHEMA


@dataclass(frozen=True, slots=True)
class StationLogin:
    """What a station keeps. The password belongs into a file that only this user can read."""

    url: str
    password: str


def join(url: str, password: str, station_id: str, name: str) -> StationLogin:
    """Make this kiosk a station. `url` and `password` are those of the joining login, `station_id` are 32 new hexadecimal digits.

    Raises:
        HubUnavailable, HubRefused: it did not become one.
    """
    address = HubAddress.parse(url)
    connection = HubConnection(address, password)
    own = secrets.token_urlsafe(PASSWORD_BYTES)
    user = address.role(station_id)

    def create(opened: Connection) -> None:
        values = {"id": station_id, "name": clean(name)[:MAX_NAME], "verifier": verifier(opened, user, own)}
        opened.execute(text(f"SELECT {SCHEMA}.join_station(:id, :name, :verifier)"), values)

    try:
        connection.run(create)
    finally:
        connection.close()
    return StationLogin(address.as_user(user).url, own)

"""The hub: one PostgreSQL database in which the published figures of many kiosks meet.

psycopg is imported by the function that connects, so a kiosk that never joined does not load it.
"""

from kiosk.storage.hub.joining import StationLogin, join
from kiosk.storage.hub.organising import HubOrganiser
from kiosk.storage.hub.postgres_hub import PostgresHub, connect
from kiosk.storage.hub.setup import Login, initialize

__all__ = ["HubOrganiser", "Login", "PostgresHub", "StationLogin", "connect", "initialize", "join"]

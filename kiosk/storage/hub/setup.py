"""Makes a hub of an empty database, or brings one up to date: roles, tables by Alembic, rights, in one transaction."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, text

from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from kiosk.storage.hub.errors import NEWER, refused
from kiosk.storage.hub.rights import JOIN, ORGANISER, READER, STATION, apply_rights
from kiosk.storage.hub.tables import SCHEMA

SCRIPTS: Final = Path(__file__).parent / "migrations"
_LOGINS: Final = (JOIN, READER, ORGANISER)
_LOCK: Final = int.from_bytes(b"Goodhub")
_SECONDS: Final = 60.0
PASSWORD_BYTES: Final = 24


@dataclass(frozen=True, slots=True)
class Login:
    """A login that `initialize` made. `role` is 'join', 'reader' or 'organiser'."""

    role: str
    url: str
    password: str


def initialize(url: str, password: str, *, renew: bool = False) -> list[Login]:
    """Make the hub's roles, tables and rights, or bring them up to date. Return the logins that are new.

    `url` names an administrator of the database who may create roles. `renew` gives every login a new password.

    Raises:
        HubUnavailable, HubRefused: nothing was changed, also because the hub is of a newer version.
    """
    address = HubAddress.parse(url)
    connection = HubConnection(address, password, check_revision=False)
    try:
        return connection.run(lambda opened: _initialize(opened, address, renew=renew), _SECONDS)
    finally:
        connection.close()


def _initialize(connection: Connection, address: HubAddress, *, renew: bool) -> list[Login]:
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    _make_role(connection, address.role(STATION), "NOLOGIN")
    made = [login for role in _LOGINS if (login := _make_login(connection, address, role, renew=renew))]
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    _upgrade(connection)
    apply_rights(connection, address)
    return made


def _make_role(connection: Connection, role: str, options: str) -> bool:
    """Create a role unless it exists. Return whether it is new. Names and options are this program's own."""
    if connection.scalar(text("SELECT true FROM pg_roles WHERE rolname = :role"), {"role": role}):
        return False
    connection.execute(text(f'CREATE ROLE "{role}" {options}'))
    return True


def _make_login(connection: Connection, address: HubAddress, role: str, *, renew: bool) -> Login | None:
    name = address.role(role)
    if not _make_role(connection, name, "LOGIN") and not renew:
        return None
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    connection.execute(text(f"ALTER ROLE \"{name}\" LOGIN PASSWORD '{verifier(connection, name, password)}'".replace(":", r"\:")))
    return Login(role, address.as_user(name).url, password)


def verifier(connection: Connection, role: str, password: str) -> str:
    """Return what the server keeps instead of the password, which then never reaches it or its log."""
    raw = connection.connection.driver_connection
    if raw is None:
        raise AssertionError
    encrypted: bytes = raw.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256")
    return encrypted.decode()


def _upgrade(connection: Connection) -> None:
    """Run the migrations that are missing. Raises HubRefused if the tables are of a newer version."""
    from alembic import command  # noqa: PLC0415 - 0.8 s
    from alembic.config import Config  # noqa: PLC0415
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    stored = MigrationContext.configure(connection, opts={"version_table_schema": SCHEMA}).get_current_revision()
    if stored is not None and stored not in {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}:
        raise refused(NEWER)
    command.upgrade(config, "head")

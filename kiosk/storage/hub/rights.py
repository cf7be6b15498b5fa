"""What each login of the hub may do, enforced by PostgreSQL: roles, row-level security, and two functions.

A station writes its own rows and reads what stations may see. The joining login can do nothing but join. Applied at every
`goodfaith hub init`, so that a database that was restored on another server gets its roles back.
"""

from typing import Final

from sqlalchemy import Connection, text

from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.tables import FIGURES, HEARTBEATS, MAX_NAME, OFFERS, SCHEMA, STATIONS, TAKINGS

STATION: Final = "station"
READER: Final = "reader"
ORGANISER: Final = "organiser"
JOIN: Final = "join"
MAX_STATIONS: Final = 5000
MAX_SESSIONS: Final = 200
"""Sessions that one station may send."""

_ME: Final = "station_id = right(current_user::text, 32)"
_HIDDEN: Final = f"EXISTS (SELECT FROM {SCHEMA}.offers o WHERE o.name = session_name AND o.sealed AND NOT o.revealed)"
_JOINT: Final = f"EXISTS (SELECT FROM {SCHEMA}.offers o WHERE o.name = session_name)"
_GRANTS: Final = (
    ("stations", STATION, "SELECT, UPDATE (instance)"),
    ("heartbeats", STATION, "SELECT, INSERT, UPDATE"),
    ("figures", STATION, "SELECT, INSERT, UPDATE"),
    ("offers", STATION, "SELECT"),
    ("takings", STATION, "SELECT, INSERT"),
    ("alembic_version", STATION, "SELECT"),
    ("alembic_version", JOIN, "SELECT"),
    *((table, READER, "SELECT") for table in ("stations", "heartbeats", "figures", "offers", "takings", "alembic_version")),
    ("offers", ORGANISER, "INSERT, UPDATE"),
)
_POLICIES: Final = (
    *(
        (table, f"{role}_reads", f"FOR SELECT TO {{{role}}} USING (true)")
        for table in ("stations", "heartbeats", "offers", "takings")
        for role in (STATION, READER)
    ),
    ("stations", "station_starts", f"FOR UPDATE TO {{station}} USING ({_ME}) WITH CHECK ({_ME})"),
    ("heartbeats", "station_adds", f"FOR INSERT TO {{station}} WITH CHECK ({_ME})"),
    ("heartbeats", "station_replaces", f"FOR UPDATE TO {{station}} USING ({_ME}) WITH CHECK ({_ME})"),
    ("figures", "station_adds", f"FOR INSERT TO {{station}} WITH CHECK ({_ME})"),
    ("figures", "station_replaces", f"FOR UPDATE TO {{station}} USING ({_ME}) WITH CHECK ({_ME})"),
    ("figures", "station_reads_own", f"FOR SELECT TO {{station}} USING ({_ME})"),
    ("figures", "station_reads_joint", f"FOR SELECT TO {{station}} USING ({_JOINT} AND NOT {_HIDDEN})"),
    ("figures", "reader_reads", f"FOR SELECT TO {{reader}} USING (NOT {_HIDDEN})"),
    ("takings", "station_takes", f"FOR INSERT TO {{station}} WITH CHECK ({_ME})"),
    ("offers", "organiser_adds", "FOR INSERT TO {organiser} WITH CHECK (true)"),
    ("offers", "organiser_changes", "FOR UPDATE TO {organiser} USING (true) WITH CHECK (true)"),
)
_JOIN_FUNCTION: Final = f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.join_station(new_id text, new_name text, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF new_id !~ '^[0-9a-f]{{32}}$' OR length(new_name) > {MAX_NAME}
        OR verifier !~ '^SCRAM-SHA-256[$][0-9]+:[A-Za-z0-9+/=]+[$][A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$'
        OR (SELECT count(*) FROM {SCHEMA}.stations) >= {MAX_STATIONS} THEN
        RAISE EXCEPTION 'no station' USING ERRCODE = '22023';
    END IF;
    INSERT INTO {SCHEMA}.stations (station_id, name) VALUES (new_id, new_name);
    EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 5 PASSWORD %L IN ROLE %I',
        current_database() || '_' || new_id, verifier, current_database() || '_{STATION}');
END $body$"""  # noqa: S608 - of constants
_LEAVE_FUNCTION: Final = f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.leave_station() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    UPDATE {SCHEMA}.stations SET gone = true WHERE station_id = right(session_user::text, 32);
    EXECUTE format('ALTER ROLE %I NOLOGIN', session_user);
END $body$"""  # noqa: S608 - of constants
_LIMIT_FUNCTION: Final = f"""
CREATE OR REPLACE FUNCTION {SCHEMA}.limit_sessions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    IF (SELECT count(*) FROM {SCHEMA}.figures f WHERE f.station_id = NEW.station_id AND f.session_id <> NEW.session_id)
        >= {MAX_SESSIONS} THEN
        RAISE EXCEPTION 'too many sessions' USING ERRCODE = '22023';
    END IF;
    RETURN NEW;
END $body$"""  # noqa: S608 - of constants
_LIMIT_TRIGGER: Final = f"""
CREATE OR REPLACE TRIGGER limit_sessions BEFORE INSERT ON {SCHEMA}.figures
FOR EACH ROW EXECUTE FUNCTION {SCHEMA}.limit_sessions()"""
_FUNCTIONS: Final = (("join_station(text, text, text)", JOIN), ("leave_station()", STATION))


def apply_rights(connection: Connection, address: HubAddress) -> None:
    """Grant each role what it may do, and nothing else. The roles and tables exist."""
    roles = {name: f'"{address.role(name)}"' for name in (STATION, READER, ORGANISER, JOIN)}
    for statement in _statements(address.database, roles):
        connection.execute(text(statement.replace(":", r"\:")))


def _statements(database: str, roles: dict[str, str]) -> list[str]:
    everyone = ", ".join(roles.values())
    tables = [table.fullname for table in (STATIONS, HEARTBEATS, FIGURES, OFFERS, TAKINGS)]
    return [
        f'REVOKE ALL ON DATABASE "{database}" FROM PUBLIC',
        f'GRANT CONNECT ON DATABASE "{database}" TO {everyone}',
        f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA {SCHEMA} TO {everyone}",
        f"GRANT {roles[READER]} TO {roles[ORGANISER]}",
        *(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY" for table in tables),
        f"REVOKE ALL ON ALL TABLES IN SCHEMA {SCHEMA} FROM PUBLIC, {everyone}",
        *(f"GRANT {rights} ON {SCHEMA}.{table} TO {roles[role]}" for table, role, rights in _GRANTS),
        *(f"DROP POLICY IF EXISTS {name} ON {SCHEMA}.{table}" for table, name, _ in _POLICIES),
        *(f"CREATE POLICY {name} ON {SCHEMA}.{table} {rule.format(**roles)}" for table, name, rule in _POLICIES),
        *(_JOIN_FUNCTION, _LEAVE_FUNCTION, _LIMIT_FUNCTION),
        _LIMIT_TRIGGER,
        f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC, {everyone}",
        *(f"GRANT EXECUTE ON FUNCTION {SCHEMA}.{function} TO {roles[role]}" for function, role in _FUNCTIONS),
    ]

"""A server that is away, frozen, full, restarted or changed in the middle: every call ends, and the next one works again."""

from types import SimpleNamespace

import psycopg
import pytest

from kiosk.errors import KnownError
from kiosk.services.hub import HubRefused, HubUnavailable
from kiosk.storage.hub import PostgresHub
from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from kiosk.storage.hub.errors import translate
from tests.hub.hubs import MadeHub, Station, figures, heartbeat
from tests.postgres import PASSWORD, Server


@pytest.fixture
def station(hub: MadeHub) -> Station:
    """A station with little patience that has sent once."""
    joined = hub.join()
    connection = HubConnection(HubAddress.parse(joined.login.url), joined.login.password, patience=2)
    impatient = Station(joined.identity, joined.login, PostgresHub(connection))
    impatient.hub.send_heartbeat(impatient.identity, heartbeat(10))
    return impatient


def test_a_frozen_server_holds_nobody_for_ever(server: Server, station: Station) -> None:
    server.freeze()
    try:
        with pytest.raises(HubUnavailable):
            station.hub.send_heartbeat(station.identity, heartbeat(20))
        with pytest.raises(HubUnavailable):  # now it has to connect first
            station.hub.send_heartbeat(station.identity, heartbeat(20))
    finally:
        server.thaw()
    station.hub.send_heartbeat(station.identity, heartbeat(30))
    (row,) = station.hub.stations()
    assert row.votes == 30


def test_a_stopped_server_can_be_started_again(server: Server, station: Station) -> None:
    server.stop()
    try:
        with pytest.raises(HubUnavailable):
            station.hub.send_figures(station.identity, figures("a" * 32))
    finally:
        server.start()
    station.hub.send_figures(station.identity, figures("a" * 32))
    assert station.sql("SELECT revision FROM goodfaith.figures") == [(1,)]


def test_a_restart_between_two_calls_is_not_noticed(server: Server, station: Station) -> None:
    server.stop()
    server.start()
    station.hub.send_heartbeat(station.identity, heartbeat(20))


def test_figures_outlive_a_crash_and_heartbeats_need_not(server: Server, hub: MadeHub, station: Station) -> None:
    station.hub.send_figures(station.identity, figures("a" * 32))
    hub.sql("CHECKPOINT")
    server.crash()
    server.start()
    (row,) = hub.reader().stations()
    assert (row.last_seen, row.last_figures is None) == (None, False)
    station.hub.send_heartbeat(station.identity, heartbeat(40))
    assert hub.reader().stations()[0].votes == 40


def test_a_full_disk_is_worth_another_try(hub: MadeHub, station: Station) -> None:
    hub.sql(
        "CREATE FUNCTION goodfaith.full() RETURNS trigger LANGUAGE plpgsql AS "
        "$$BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END$$"
    )
    hub.sql("CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON goodfaith.figures FOR EACH ROW EXECUTE FUNCTION goodfaith.full()")
    with pytest.raises(HubUnavailable, match="disk is full"):
        station.hub.send_figures(station.identity, figures("a" * 32))
    hub.sql("DROP TRIGGER full_disk ON goodfaith.figures")
    station.hub.send_figures(station.identity, figures("a" * 32))


def test_a_changed_password_is_the_organisers_business(hub: MadeHub, station: Station) -> None:
    hub.sql(f"ALTER ROLE {hub.database}_{station.identity.station_id} PASSWORD 'another'")
    station.hub.close()
    with pytest.raises(HubRefused, match="password"):
        station.hub.send_heartbeat(station.identity, heartbeat())


def test_too_many_connections_are_worth_another_try(hub: MadeHub, station: Station) -> None:
    hub.sql(f"ALTER ROLE {hub.database}_{station.identity.station_id} CONNECTION LIMIT 0")
    station.hub.close()
    with pytest.raises(HubUnavailable, match="too many"):
        station.hub.send_heartbeat(station.identity, heartbeat())


def test_a_row_that_another_holds_is_worth_another_try(hub: MadeHub, station: Station) -> None:
    with psycopg.connect(hub.url, password=PASSWORD) as holder:
        holder.execute("SELECT * FROM goodfaith.stations FOR UPDATE")
        with pytest.raises(HubUnavailable):
            station.hub.send_heartbeat(station.identity, heartbeat())
    station.hub.send_heartbeat(station.identity, heartbeat())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("FATAL:  remaining connection slots are reserved for non-replication superuser connections", HubUnavailable),
        ("FATAL:  sorry, too many clients already", HubUnavailable),
        ("FATAL:  the database system is shutting down", HubUnavailable),
        ("FATAL:  terminating connection due to administrator command", HubUnavailable),
        ("server closed the connection unexpectedly", HubUnavailable),
        ('FATAL:  password authentication failed for user "x"', HubRefused),
        ("FATAL:  Passwort-Authentifizierung für Benutzer »x« fehlgeschlagen", HubRefused),
        ('FATAL:  role "x" is not permitted to log in', HubRefused),
        ("SSL error: certificate verify failed", HubRefused),
    ],
)
def test_what_a_server_says_after_the_password_is_told_apart(text: str, kind: type[KnownError]) -> None:
    class Refusal(Exception):  # noqa: N818 - as psycopg raises it, without an SQLSTATE
        pgconn = SimpleNamespace(used_password=True, needs_password=False)

    assert type(translate(Refusal(f"connection failed: {text}"))) is kind


@pytest.mark.parametrize("place", ["nowhere.invalid:5432", "127.0.0.1:1"])
def test_a_name_or_a_port_without_a_server_is_worth_another_try(place: str) -> None:
    address = HubAddress.parse(f"postgresql://x@{place}/goodfaith?sslmode=prefer")
    connection = HubConnection(address, "x", patience=2)
    with pytest.raises(HubUnavailable, match="cannot be reached"):
        PostgresHub(connection).stations()

"""Attacks a hub with a station's own login, and with the others that `hub init` makes."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

import psycopg
import pytest

from kiosk.storage.hub import Login
from tests.hub.hubs import MadeHub, Station, figures, heartbeat, make_hub
from tests.postgres import Server

WRITES = {
    "another's figures": "UPDATE goodfaith.figures SET revision = 99 WHERE station_id = '{victim}'",
    "everyone's figures": "UPDATE goodfaith.figures SET closed = true WHERE station_id <> '{own}'",
    "another's heartbeat": "UPDATE goodfaith.heartbeats SET votes = 0 WHERE station_id = '{victim}'",
    "another's start": "UPDATE goodfaith.stations SET instance = 'x' WHERE station_id = '{victim}'",
}
"""Statements that row-level security lets change nothing."""
FORBIDDEN = {
    "figures in another's name": "INSERT INTO goodfaith.figures VALUES ('{victim}', '{session}', 'n', 'd', true, 9, '{{}}', now())",
    "figures handed over": "UPDATE goodfaith.figures SET station_id = '{victim}' WHERE station_id = '{own}'",
    "a heartbeat in another's name": (
        "INSERT INTO goodfaith.heartbeats (station_id, version, state, votes, lamp, concerns) "
        "VALUES ('{other}', '1', 'open', 1, 'green', '{{}}')"
    ),
    "taking in another's name": "INSERT INTO goodfaith.takings VALUES ('{offer}', '{victim}')",
    "removing figures": "DELETE FROM goodfaith.figures",
    "removing stations": "DELETE FROM goodfaith.stations",
    "emptying a table": "TRUNCATE goodfaith.heartbeats",
    "a new station": "INSERT INTO goodfaith.stations (station_id, name) VALUES ('{session}', 'n')",
    "another name": "UPDATE goodfaith.stations SET name = 'n' WHERE station_id = '{own}'",
    "coming back": "UPDATE goodfaith.stations SET gone = false WHERE station_id = '{own}'",
    "an offer": "INSERT INTO goodfaith.offers (offer_id, number, name, debate_id) VALUES ('{session}', 9, 'n', 'd')",
    "revealing": "UPDATE goodfaith.offers SET revealed = true",
    "unsealing": "UPDATE goodfaith.offers SET sealed = false",
    "joining others": "SELECT goodfaith.join_station('{session}', 'n', 'v')",
    "turning it off": "ALTER TABLE goodfaith.figures DISABLE ROW LEVEL SECURITY",
    "another policy": "CREATE POLICY mine ON goodfaith.figures USING (true)",
    "skipping it": "SET ROLE {database}_reader",
    "becoming the organiser": "GRANT {database}_organiser TO {database}_{own}",
    "a role": "CREATE ROLE {database}_mine LOGIN",
    "being another": "SET SESSION AUTHORIZATION {database}_{victim}",
    "another's password": "ALTER ROLE {database}_{victim} PASSWORD 'x'",
    "a table": "CREATE TABLE goodfaith.mine (a int)",
    "a table elsewhere": "CREATE TABLE public.mine (a int)",
    "a function": "CREATE FUNCTION goodfaith.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "the server's files": "SELECT pg_read_file('/etc/passwd')",
    "a program": "COPY goodfaith.figures TO PROGRAM 'cat'",
    "passwords": "SELECT rolpassword FROM pg_authid",
    "the version": "UPDATE goodfaith.alembic_version SET version_num = 'h9999'",
}


TABLES = ("stations", "heartbeats", "figures", "offers", "takings")


@dataclass
class Stage:
    """A hub with a victim, an attacker, a station that never sent, and a sealed session. No attack may change it."""

    hub: MadeHub
    victim: Station
    attacker: Station
    silent: Station
    offer: str

    def fill(self, statement: str) -> str:
        ids = {
            "victim": self.victim.identity.station_id,
            "own": self.attacker.identity.station_id,
            "other": self.silent.identity.station_id,
        }
        return statement.format(**ids, session=secrets.token_hex(16), offer=self.offer, database=self.hub.database)

    def snapshot(self) -> list[object]:
        return [self.hub.sql(f"TABLE goodfaith.{table}") for table in TABLES]


def make_victim(hub: MadeHub) -> Station:
    station = hub.join("Victim")
    station.hub.send_heartbeat(station.identity, heartbeat(40))
    station.hub.send_figures(station.identity, figures("a" * 32, 3))
    return station


def make_stage(server: Server) -> Stage:
    hub = make_hub(server)
    victim, attacker = make_victim(hub), hub.join("Attacker")
    attacker.hub.send_figures(attacker.identity, figures("b" * 32))
    offer = hub.organiser().offer("Sealed day", "phones-at-school", sealed=True).offer_id
    return Stage(hub, victim, attacker, hub.join("Silent"), offer)


@pytest.fixture(scope="module")
def stage(server: Server) -> Stage:
    return make_stage(server)


@pytest.fixture
def victim(hub: MadeHub) -> Station:
    return make_victim(hub)


@pytest.mark.parametrize("attack", WRITES)
def test_a_station_changes_nobody_elses_rows(stage: Stage, attack: str) -> None:
    before = stage.snapshot()
    stage.attacker.sql(stage.fill(WRITES[attack]))
    assert [row for row in stage.snapshot() if row not in before] == []


@pytest.mark.parametrize("attack", FORBIDDEN)
def test_a_station_may_not(stage: Stage, attack: str) -> None:
    before = stage.snapshot()
    with pytest.raises(psycopg.Error) as refused:
        stage.attacker.sql(stage.fill(FORBIDDEN[attack]))
    assert refused.value.sqlstate in {"42501", "42809"}, refused.value
    assert stage.snapshot() == before


def test_a_missing_policy_would_be_noticed(server: Server) -> None:
    stage = make_stage(server)
    before = stage.snapshot()
    stage.hub.sql("ALTER TABLE goodfaith.figures DISABLE ROW LEVEL SECURITY")
    stage.attacker.sql(stage.fill(WRITES["another's figures"]))
    assert stage.snapshot() != before


def seen(read: Callable[[str], list[tuple[object, ...]]]) -> set[object]:
    return {row[0] for row in read("SELECT session_id FROM goodfaith.figures")}


def test_a_station_sees_its_own_figures_and_those_of_joint_sessions_that_are_shown(hub: MadeHub, victim: Station) -> None:
    station, organiser = hub.join("Other"), hub.organiser()
    station.hub.send_figures(station.identity, figures("b" * 32, name="My own"))
    assert seen(station.sql) == {"b" * 32}, "the victim's session is no joint one"

    organiser.offer("Open day", "phones-at-school", sealed=True)
    assert seen(station.sql) == {"b" * 32}
    assert station.hub.figures("Open day") == []
    assert hub.reader().figures("Open day") == []

    organiser.reveal("Open day")
    assert seen(station.sql) == {"a" * 32, "b" * 32}
    assert [row.name for row, _ in hub.reader().figures("Open day")] == ["Victim"]
    assert seen(victim.sql) == {"a" * 32}


def connect_as(login: Login) -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(login.url, password=login.password, autocommit=True)


def test_the_reader_reads_and_the_joining_login_not_even_that(hub: MadeHub, victim: Station) -> None:
    with connect_as(hub.logins["reader"]) as reader:
        assert reader.execute("SELECT votes FROM goodfaith.heartbeats").fetchall() == [(40,)]
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            reader.execute("UPDATE goodfaith.heartbeats SET votes = 0")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            reader.execute("INSERT INTO goodfaith.offers (offer_id, number, name, debate_id) VALUES ('x', 9, 'n', 'd')")
    with connect_as(hub.logins["join"]) as joining:
        for table in TABLES:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                joining.execute(f"TABLE goodfaith.{table}".encode())
    assert victim.sql("SELECT count(*) FROM goodfaith.stations") == [(1,)]


@pytest.mark.parametrize("verifier", ["x", "md5" + "0" * 32, "SCRAM-SHA-256$4096:a$b:c' SUPERUSER --", ""])
def test_the_joining_login_can_make_stations_only(hub: MadeHub, verifier: str) -> None:
    with connect_as(hub.logins["join"]) as joining, pytest.raises(psycopg.errors.InvalidParameterValue):
        joining.execute("SELECT goodfaith.join_station(%s, 'n', %s)", ("0" * 32, verifier))
    with connect_as(hub.logins["join"]) as joining, pytest.raises(psycopg.errors.InvalidParameterValue):
        joining.execute("SELECT goodfaith.join_station('x; DROP TABLE', 'n', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')")


def test_a_station_of_another_hub_on_the_same_server_gets_nowhere(hub: MadeHub, victim: Station) -> None:
    second = make_hub(hub.server)
    with pytest.raises(psycopg.OperationalError, match="permission denied"):
        psycopg.connect(f"{victim.login.url.rpartition('/')[0]}/{second.database}", password=victim.login.password)


def test_a_station_cannot_fill_the_hub_with_sessions_or_a_huge_one(hub: MadeHub) -> None:
    station = hub.join()
    station.sql(
        "INSERT INTO goodfaith.figures SELECT %s, md5(n::text), 'n', 'd', false, 1, '{}', now() FROM generate_series(1, 200) n",
        (station.identity.station_id,),
    )
    with pytest.raises(psycopg.errors.InvalidParameterValue):
        station.sql(
            "INSERT INTO goodfaith.figures VALUES (%s, %s, 'n', 'd', false, 1, '{}', now())", (station.identity.station_id, "c" * 32)
        )
    with pytest.raises(psycopg.errors.CheckViolation):
        station.sql("UPDATE goodfaith.figures SET document = to_jsonb(repeat('x', 20000000)) WHERE session_id = md5('1')")

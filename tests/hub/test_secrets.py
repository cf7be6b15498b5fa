"""Where the hub's passwords are, and where they are not."""

from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.storage.hub import initialize
from tests.commands import ROOT
from tests.hub.hubs import MadeHub, heartbeat, make_hub
from tests.postgres import PASSWORD, Server


def test_a_server_that_logs_every_statement_logs_no_password(server: Server) -> None:
    server.sql("ALTER SYSTEM SET log_statement = 'all'")
    server.sql("SELECT pg_reload_conf()")
    while server.sql("SHOW log_statement") != [("all",)]:
        pass
    hub = make_hub(server)
    station = hub.join("Logged")
    station.hub.send_heartbeat(station.identity, heartbeat())
    server.sql("ALTER SYSTEM RESET log_statement")
    server.sql("SELECT pg_reload_conf()")

    log = (server.folder / "log").read_text(encoding="utf-8")
    assert f"CREATE ROLE {hub.database}_{station.identity.station_id}" in log or "join_station" in log
    assert "SCRAM-SHA-256$" in log
    assert not any(secret in log for secret in (station.login.password, *(login.password for login in hub.logins.values())))


def test_a_kiosks_password_is_in_one_file_and_nothing_that_is_shown(
    hub: MadeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOODFAITH_HUB_PASSWORD", hub.logins["join"].password)
    assert main(["hub", "join", hub.logins["join"].url, "--name", "Hall", "--data", str(tmp_path)]) == 0
    monkeypatch.delenv("GOODFAITH_HUB_PASSWORD")
    secret = (tmp_path / "hub-password").read_text(encoding="utf-8")
    main(["doctor", "--json", "--data", str(tmp_path)])
    main(["hub", "status", "--json", "--data", str(tmp_path)])
    main(["backup", str(tmp_path / "backup.db"), "--data", str(tmp_path)])
    printed = capsys.readouterr()
    assert secret not in printed.out + printed.err
    holders = [path.name for path in tmp_path.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
    assert holders == ["hub-password"]
    assert not any(hub.logins["join"].password.encode() in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_an_administrator_who_is_no_superuser_can_make_a_hub(server: Server) -> None:
    database = server.new_database()
    server.sql(f"CREATE ROLE {database}_admin LOGIN CREATEROLE PASSWORD 'admin'")
    server.sql(f"ALTER DATABASE {database} OWNER TO {database}_admin")
    url = server.url(database, f"{database}_admin")
    hub = MadeHub(server, database, {login.role: login for login in initialize(url, "admin")})
    assert initialize(url, "admin") == []
    station = hub.join()
    station.hub.send_heartbeat(station.identity, heartbeat(5))
    assert [row.votes for row in hub.reader().stations()] == [5]
    hub.organiser().offer("Open day", "phones-at-school", sealed=False)
    station.hub.leave(station.identity)
    assert hub.reader().stations() == []
    assert PASSWORD not in url


@pytest.mark.parametrize("module", ["kiosk/cli/hub.py", "kiosk/app/hub.py", "kiosk/app/hub_status.py"])
def test_the_commands_about_a_hub_open_no_database_of_the_kiosk(module: str) -> None:
    """So that they cannot tell what is sealed there (`tests/secrecy/test_sealed_commands.py` leaves them out)."""
    source = (ROOT / module).read_text(encoding="utf-8")
    assert "open_workspace" not in source
    assert not any(line.startswith("from kiosk.storage") and "kiosk.storage.hub" not in line for line in source.splitlines())

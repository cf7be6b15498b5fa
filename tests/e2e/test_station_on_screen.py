"""The real program as a station, on a real X screen with a mouse, and a real PostgreSQL that is frozen while a visitor votes."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.hub_sender import HubSender
from kiosk.app.station import Station, postgres_access
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DATABASE, DataFolder
from kiosk.domain.session import SessionSettings
from kiosk.services.hub import StationState
from kiosk.storage import open_store
from tests.commands import PROGRAM
from tests.e2e.screen import SIZE, Screen, x_screen
from tests.e2e.twin import Twins
from tests.hub.hubs import MadeHub, make_hub
from tests.postgres import postgres
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="needs X"),
    pytest.mark.usefixtures("application"),
]


def _join(folder: Path, hub: MadeHub) -> str:
    """Make this folder a station that has sent nothing yet. Return its password."""
    with open_workspace(DataFolder(folder)) as workspace:
        debate = workspace.debate("open-source-ai")
        workspace.sessions.start("Science festival", debate, SessionSettings())
        station, by = Station(workspace, debate, postgres_access()), hub.logins["join"]
        station.join(by.url, "Hall B, left", by.password, may_end=False)
        station.close()
    return (folder / "hub-password").read_text(encoding="utf-8")


@contextmanager
def _kiosk(screen: Screen, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [*PROGRAM, "run", "--windowed", "--size", f"{SIZE[0]}x{SIZE[1]}", "--data", str(folder)]
    with subprocess.Popen(command, env=screen.environment) as process:
        try:
            yield process
        finally:
            process.kill()


def _states(hub: MadeHub) -> list[StationState]:
    with closing(hub.reader()) as reader:
        return [row.state for row in reader.stations()]


def _votes(folder: Path) -> int:
    store = open_store(folder / DATABASE, create=False)
    try:
        (session,) = store.sessions.all()
        return store.counts.counts(session.id).now.votes
    finally:
        store.close()


def test_a_visitor_votes_while_the_hub_is_frozen_and_the_kiosk_is_heard_of_again(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HubSender, "start", lambda _sender: None)
    data, twin_folder = tmp_path / "data", tmp_path / "twin"
    twin_folder.mkdir()
    data.mkdir()
    services = FakeServices(twin_folder)
    services.open()
    with postgres() as server, x_screen() as screen:
        hub = make_hub(server)
        password = _join(data, hub)
        driver = WindowDriver(qtbot, services, SIZE, online_url="https://example.org/debate")  # as the real one has: no code
        twins = Twins(screen, driver, qtbot, monkeypatch)
        with _kiosk(screen, data) as process:
            qtbot.waitUntil(lambda: _states(hub) == [StationState.OPEN])
            command = Path(f"/proc/{process.pid}/cmdline").read_bytes() + Path(f"/proc/{process.pid}/environ").read_bytes()
            server.freeze()
            try:
                twins.wait_for_attract()
                twins.begin()
                twins.tap("stand-against")
                twins.tap("tab-vote")
                twins.tap("choose-for")
                twins.tap("castWithoutReason")
                assert _votes(data) == 1
            finally:
                server.thaw()
            log = (data / "goodfaith.log").read_text(encoding="utf-8") if (data / "goodfaith.log").exists() else ""
        driver.close()
    assert password not in log
    assert password.encode() not in command

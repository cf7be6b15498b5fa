"""The server for phones runs in a process of its own: it is found, stopped, and never outlives the kiosk."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.app.dependencies import escape_routes
from kiosk.app.room_server import RoomServerProcess
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import SessionSettings
from kiosk.process import relaunch
from kiosk.services.lockdown_check import EscapeKind, EscapeRoute
from kiosk.services.lockdown_text import describe
from kiosk.services.room_server import RoomState

STARTS = """
import sys, time
from pathlib import Path
from kiosk.app.dependencies import escape_routes
from kiosk.app.room_server import RoomServerProcess
from kiosk.services.lockdown_check import EscapeKind, EscapeRoute
from kiosk.services.lockdown_text import describe
from kiosk.services.room_server import RoomState
room = RoomServerProcess(Path(sys.argv[1]), port=0)
room.start(sys.argv[2], "127.0.0.1")
while room.state is RoomState.STARTING:
    room.refresh()
    time.sleep(0.02)
print(room.url, room._process.pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def session(tmp_path: Path) -> str:
    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        return workspace.sessions.start("Class", workspace.debate(), SessionSettings()).id


@pytest.fixture
def room(tmp_path: Path) -> Iterator[RoomServerProcess]:
    with closing(RoomServerProcess(tmp_path, port=0)) as room:
        yield room


def _wait(room: RoomServerProcess, over: Callable[[], bool]) -> None:
    while not over():
        room.refresh()
        os.sched_yield()


def _answers(url: str) -> int:
    connection = HTTPConnection(urlsplit(url).netloc, timeout=60)
    with closing(connection):
        connection.request("GET", "/en/")
        return connection.getresponse().status


def _is_gone(url: str) -> bool:
    try:
        return not _answers(url)
    except OSError:
        return True


def test_it_says_where_it_is_and_ends_when_told(room: RoomServerProcess, session: str) -> None:
    room.start(session, "127.0.0.1")
    _wait(room, lambda: room.state is not RoomState.STARTING)
    assert (room.state, room.problem) == (RoomState.ON, "")
    url = room.url
    assert _answers(url) == 200

    room.stop()
    assert (room.state, room.url) == (RoomState.OFF, "")
    room.close()
    assert _is_gone(url)


def test_an_address_of_another_machine_is_a_sentence(room: RoomServerProcess, session: str) -> None:
    room.start(session, "192.0.2.1")
    _wait(room, lambda: room.state is not RoomState.STARTING)

    assert room.state is RoomState.FAILED
    assert "'192.0.2.1' port 0 cannot be used" in room.problem


def test_a_port_that_is_taken_is_not_the_end(tmp_path: Path, session: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        with closing(RoomServerProcess(tmp_path, port=taken)) as room:
            room.start(session, "127.0.0.1")
            _wait(room, lambda: room.state is not RoomState.STARTING)
            assert (room.state, urlsplit(room.url).port == taken) == (RoomState.ON, False)


def test_a_server_that_dies_is_noticed(room: RoomServerProcess, session: str) -> None:
    room.start(session, "127.0.0.1")
    _wait(room, lambda: room.state is RoomState.ON)
    process = room._process
    assert process is not None
    process.kill()
    _wait(room, lambda: room.state is not RoomState.ON)

    assert (room.state, room.url) == (RoomState.FAILED, "")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_it_does_not_outlive_a_kiosk_that_is_killed(tmp_path: Path, session: str) -> None:
    command = [sys.executable, "-c", STARTS, str(tmp_path), session]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=relaunch.environment()) as kiosk:
        assert kiosk.stdout is not None
        url, server = kiosk.stdout.readline().decode().split()
        assert _answers(url) == 200
        kiosk.send_signal(signal.SIGKILL)
    while Path("/proc", server).exists() and "zombie" not in Path("/proc", server, "status").read_text(encoding="ascii"):
        os.sched_yield()

    assert _is_gone(url)


def test_the_lock_check_names_it_while_it_is_on(room: RoomServerProcess, session: str, tmp_path: Path) -> None:
    folder = DataFolder.open(tmp_path)
    assert EscapeKind.PHONES not in {route.kind for route in escape_routes(folder, room=room)}

    room.start(session, "127.0.0.1")
    _wait(room, lambda: room.state is RoomState.ON)

    last = escape_routes(folder, room=room)[-1]
    assert last == EscapeRoute(EscapeKind.PHONES, found=(room.url,))
    assert room.url in describe(last).what

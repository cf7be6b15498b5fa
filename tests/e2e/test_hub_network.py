"""A station in a network of its own sends to a hub by TLS, over a cable that is pulled in between. Needs root and iproute2."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE
from typing import Final

import pytest

from tests.commands import ROOT, clean_environment
from tests.hub.certificates import authority, encrypt
from tests.hub.hubs import make_hub
from tests.postgres import postgres

HUB, STATION, NETWORK = "10.78.0.1", "10.78.0.2", "10.78.0.0/24"
_SCRIPT: Final = str(ROOT / "tests" / "e2e" / "hub_station.py")


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)


@pytest.fixture
def cable() -> Iterator[tuple[str, str]]:
    """A namespace for the station, and the hub's end of the cable to it."""
    room, end = f"goodfaith-{os.getpid()}-station", f"gf{os.getpid()}"
    try:
        _ip("netns", "add", room)
        _ip("link", "add", end, "type", "veth", "peer", "name", "eth0", "netns", room)
        _ip("address", "add", f"{HUB}/24", "dev", end)
        _ip("link", "set", end, "up")
        _ip("-n", room, "address", "add", f"{STATION}/24", "dev", "eth0")
        _ip("-n", room, "link", "set", "eth0", "up")
        yield room, end
    finally:
        subprocess.run(["ip", "link", "delete", end], check=False, capture_output=True)
        subprocess.run(["ip", "netns", "delete", room], check=False, capture_output=True)


@contextmanager
def _station(room: str, arguments: list[str]) -> Iterator[Callable[[int], str]]:
    """Run a station in its room. Yields what sends a revision and returns the outcome."""
    command = ["ip", "netns", "exec", room, sys.executable, _SCRIPT, *arguments]
    with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True, env=clean_environment()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        given, said = process.stdin, process.stdout

        def send(revision: int) -> str:
            given.write(f"{revision}\n")
            given.flush()
            return said.readline().rstrip("\n")

        yield send
        given.close()


def test_the_figures_arrive_by_tls_and_after_the_cable_was_pulled(cable: tuple[str, str], tmp_path: Path) -> None:
    room, end = cable
    ours = authority(tmp_path / "ours")
    with postgres(NETWORK) as server:
        encrypt(server, *ours.sign(HUB))
        hub = make_hub(server)
        joined = hub.join("Hall B")
        url = joined.login.url.replace("127.0.0.1", HUB)
        unknown = [url, joined.login.password, joined.identity.station_id]
        known = [f"{url}?sslrootcert={ours.folder / 'ca.pem'}", *unknown[1:]]
        with _station(room, unknown) as outcome:
            assert outcome(1) == "HubRefused", "nobody here knows that authority"
        with _station(room, known) as outcome:
            assert outcome(1) == "sent"
            assert hub.sql(
                "SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE client_addr = %s", (STATION,)
            ) == [(True,)]
            _ip("link", "set", end, "down")
            assert [outcome(2), outcome(3)] == ["HubUnavailable"] * 2
            _ip("link", "set", end, "up")
            while (last := outcome(4)) != "sent":
                assert last == "HubUnavailable"
        assert hub.sql("SELECT revision FROM goodfaith.figures") == [(4,)]

"""A phone in a network of its own votes on the kiosk, over a cable that is pulled afterwards. Needs root and iproute2."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

import pytest

from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.tally import EntryMethod
from tests.commands import ROOT, clean_environment

KIOSK, PHONE = "10.77.0.1", "10.77.0.2"
_VOTE: Final = """
import sys
from tests.web.serving import Visitor
host, port, address = sys.argv[1:]
print(Visitor(host, int(port), address=address).vote("for").heading)
"""


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)


@pytest.fixture
def rooms() -> Iterator[tuple[str, str]]:
    """Two network namespaces, joined by a cable between eth0 and eth0."""
    names = tuple(f"goodfaith-{os.getpid()}-{who}" for who in ("kiosk", "phone"))
    kiosk, phone = names
    try:
        for name in names:
            _ip("netns", "add", name)
        _ip("link", "add", "eth0", "netns", kiosk, "type", "veth", "peer", "name", "eth0", "netns", phone)
        for name, address in ((kiosk, KIOSK), (phone, PHONE)):
            _ip("-n", name, "address", "add", f"{address}/24", "dev", "eth0")
            _ip("-n", name, "link", "set", "lo", "up")
            _ip("-n", name, "link", "set", "eth0", "up")
        yield kiosk, phone
    finally:
        for name in names:
            subprocess.run(["ip", "netns", "delete", name], check=False, capture_output=True)


def _python(room: str, *arguments: str) -> list[str]:
    return ["ip", "netns", "exec", room, sys.executable, *arguments]


def _read(screen: "subprocess.Popen[str]") -> str:
    assert screen.stdout is not None
    return screen.stdout.readline().rstrip("\n")


def _look(screen: "subprocess.Popen[str]") -> list[str]:
    assert screen.stdin is not None
    screen.stdin.write("look\n")
    screen.stdin.flush()
    return _read(screen).split("|")


def test_a_phone_votes_over_the_network_and_a_pulled_cable_is_named(rooms: tuple[str, str], tmp_path: Path) -> None:
    kiosk, phone = rooms
    environment = clean_environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", PYTHONPATH=str(ROOT))
    command = _python(kiosk, "-m", "tests.e2e.phones_kiosk", str(tmp_path))
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment, cwd=ROOT) as screen:
        seen = partial(_look, screen)
        address = _read(screen)
        assert address.startswith(f"{KIOSK}:"), address
        assert seen() == ["", "0", "0", "True"]

        vote = _python(phone, "-c", _VOTE, KIOSK, address.rpartition(":")[2], PHONE)
        done = subprocess.run(vote, capture_output=True, text=True, env=environment, cwd=ROOT, timeout=300, check=True)
        assert done.stdout.strip() == "Thank you. Your vote is counted."
        assert seen() == ["", "1", "1", "True"]

        _ip("-n", kiosk, "link", "set", "eth0", "down")
        assert seen()[0].startswith("This machine is in no network. Join the wireless network of the phones, or plug in a cable")

    with open_workspace(DataFolder.open(tmp_path)) as workspace:
        counts = workspace.store.counts.counts(workspace.sessions.find("Class").id)
    assert (counts.visits, counts.now.votes, counts.now.entered_by(EntryMethod.PHONE).votes) == (1, 1, 1)

"""Tests on a real session bus that a desktop's screen saver is inhibited, and what holds where there is none."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.ui.desktop_screen_saver import DesktopScreenSaver
from tests.commands import ROOT, clean_environment
from tests.tools import require_tools

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="needs D-Bus"), pytest.mark.usefixtures("application")]


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a session bus. Yield its address."""
    require_tools("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            assert daemon.stdout
            address = daemon.stdout.readline().strip()
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            yield address
        finally:
            daemon.kill()


@contextmanager
def _desktop(bus: str) -> Iterator[subprocess.Popen[str]]:
    environment = clean_environment(DBUS_SESSION_BUS_ADDRESS=bus)
    program = [sys.executable, str(ROOT / "tests" / "ui" / "screen_saver_service.py")]
    with subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()  # leaving the block waits for its end, also after a failed check


def test_a_desktop_is_asked_once_and_again_after_it_was_restarted(bus: str) -> None:
    saver = DesktopScreenSaver()
    try:
        for _ in range(2):
            with _desktop(bus) as desktop:
                assert saver.hold()
                assert saver.hold()
                assert desktop.stdout
                assert desktop.stdout.readline() == "Goodfaith The kiosk is open\n"
                desktop.kill()
                assert desktop.stdout.read() == ""
    finally:
        saver.release()


def test_one_lets_go_and_the_others_connection_stays(bus: str) -> None:
    saver, other = DesktopScreenSaver(), DesktopScreenSaver()
    with _desktop(bus) as desktop:
        assert desktop.stdout
        for one in (saver, other):
            assert one.hold()
            assert desktop.stdout.readline() == "Goodfaith The kiosk is open\n"
        other.release()
        assert saver._connect(bus).isConnected()
        saver.release()


def test_the_bus_of_the_user_is_found_without_an_address(bus: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    socket = re.search(r"unix:path=([^,;]+)", bus)
    assert socket
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "bus").symlink_to(socket[1])
    saver = DesktopScreenSaver()
    with _desktop(bus):
        assert saver.hold()
        saver.release()


@pytest.mark.usefixtures("bus")
def test_a_bus_without_a_desktop_keeps_nothing_on() -> None:
    saver = DesktopScreenSaver()
    assert not saver.hold()
    saver.release()


def test_no_bus_is_no_answer_and_none_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    assert not DesktopScreenSaver().hold()

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.system.display import missing_display, require_display
from tests.tools import require_tools

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def x_server() -> Iterator[str]:
    """Yield the name of a display that works."""
    require_tools("Xvfb")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


def test_nothing_set_means_no_display() -> None:
    with pytest.raises(KnownError, match=r"There is no display.*goodfaith tour --out DIR"):
        require_display()


@pytest.mark.parametrize("platform", ["offscreen", "vnc:size=800x600", "eglfs", "wayland;linuxfb"])
def test_a_platform_without_a_display_server_is_left_to_qt(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)

    assert missing_display() is None


@pytest.mark.parametrize("name", [":7777", "nonsense", "unix:7777"])
def test_an_x_display_that_does_not_answer_is_named(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", name)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")

    assert f"'{name}' does not answer" in str(missing_display())


def test_an_x_display_that_answers_lacks_at_most_a_library(x_server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", x_server)

    why = missing_display()

    assert why is None or "Qt needs the system library lib" in why


def test_a_wayland_display_is_tried_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert "'wayland-7' does not answer" in str(missing_display())

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert missing_display() is None

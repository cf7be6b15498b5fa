"""Tests the kiosk session as the systemd unit starts it: its own user, cage, the supervisor; ready, seen, and back after kill -9.

cage runs inside sway. Alone on a headless screen, cage 0.1.4 takes every frame of the kiosk, but shows a screenshot program only black.
"""

import os
import re
import shlex
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest
from PIL import Image

from tests.commands import ROOT
from tests.e2e.monitors import wait_until
from tests.e2e.wayland import Wayland, wayland
from tests.frozen.program import Program, installed
from tests.tools import require_tools

UNIT: Final = (ROOT / "packaging/systemd/goodfaith.service").read_text(encoding="utf-8")
STRIPE: Final = ((10, 82, 109), (132, 61, 3))
"""The two sides' colours along the lower edge of the screen that waits for a visitor."""


@dataclass(frozen=True, slots=True)
class Session:
    """A running session. `told` receives what the supervisor tells systemd."""

    cage: int
    display: Wayland
    told: socket.socket
    folder: Path

    def kiosk(self) -> int | None:
        """Return the process that shows the kiosk: the child of the supervisor, which is the child of cage."""
        (supervisor,) = _children(self.cage) or (None,)
        kiosks = [child for child in _children(supervisor) if _name(child) == "goodfaith"] if supervisor else []
        return kiosks[0] if kiosks else None

    def waits_for_a_visitor(self) -> bool:
        picture = self.folder / "picture.ppm"
        done = subprocess.run(["grim", "-t", "ppm", picture], env=self.display.environment, capture_output=True, check=False)
        if done.returncode != 0:
            return False
        with Image.open(picture) as image:
            edge = [image.convert("RGB").getpixel((image.width * part // 4, image.height - 4)) for part in (1, 3)]
        return tuple(edge) == STRIPE

    def is_ready(self) -> bool:
        """Return whether the next message says READY=1. The supervisor, which systemd watches, says so once a second."""
        try:
            return b"READY=1" in self.told.recv(4096).split(b"\n")
        except BlockingIOError:
            return False


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with installed() as program:
        yield program


@contextmanager
def session(program: Program, display: Wayland, folder: Path) -> Iterator[Session]:
    """Run the unit's command as the user, with a screen that is a window of `display`."""
    (command,) = re.findall(r"^ExecStart=(.+)$", UNIT, re.MULTILINE)
    command = command.replace("/usr/bin/goodfaith", str(program.folder / "goodfaith"))
    address = str(program.home / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as told:
        told.bind(address)
        os.chmod(address, 0o777)  # noqa: PTH101, S103 - the user writes to it
        environment = {name: value for name, value in display.environment.items() if not name.startswith("QT_")}
        environment |= {"WLR_BACKENDS": "wayland", "WLR_RENDERER": "pixman", "HOME": str(program.home), "NOTIFY_SOCKET": address}
        arguments = [*shlex.split(command), "--data", str(program.home / "session")]
        with subprocess.Popen(arguments, env=environment, cwd=program.home, stderr=subprocess.DEVNULL, **program.as_user) as cage:
            try:
                yield Session(cage.pid, display, told, folder)
            finally:
                for supervisor in _children(cage.pid):
                    os.kill(supervisor, signal.SIGTERM)
                cage.wait(60)


def test_it_is_ready_shows_the_first_screen_and_is_back_after_kill_9(program: Program, tmp_path: Path) -> None:
    require_tools("cage", "grim")
    with wayland("sway") as display:
        display.swaymsg("default_border", "none")
        with session(program, display, tmp_path) as running:
            wait_until(running.is_ready, lambda: "the supervisor did not tell systemd that it is ready")
            wait_until(running.waits_for_a_visitor, lambda: "the first screen was not seen")
            before = running.kiosk()
            assert before

            os.kill(before, signal.SIGKILL)

            wait_until(lambda: running.kiosk() not in {None, before}, lambda: "no new kiosk was started")
            wait_until(running.waits_for_a_visitor, lambda: "the first screen was not seen again")


def _children(process: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except FileNotFoundError:
        return []


def _name(process: int) -> str:
    try:
        return Path(f"/proc/{process}/comm").read_text().strip()
    except FileNotFoundError:
        return ""

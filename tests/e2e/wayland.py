"""A Wayland compositor without a monitor: cage, or sway, whose outputs can be changed while it runs."""

import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from tests.commands import clean_environment
from tests.e2e.monitors import wait_until
from tests.tools import require_tools

_HEADLESS: Final = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
_TEST_ONLY: Final = ("QT_LOGGING_RULES", "QT_IM_MODULE", "DBUS_SESSION_BUS_ADDRESS")
_NOBODY: Final = 65534


@dataclass(frozen=True, slots=True)
class Wayland:
    """One compositor and the environment for a program on it."""

    environment: dict[str, str]

    def swaymsg(self, *command: str) -> None:
        subprocess.run(["swaymsg", "--", *command], env=self.environment, check=True, timeout=60, capture_output=True)

    def goes_idle(self, seconds: float) -> bool:
        """Return whether the compositor reports, within that time, that nobody has used it for a second."""
        command = ["swayidle", "-C", "/dev/null", "timeout", "1", "echo idle"]
        with subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            try:
                assert process.stdout
                ready, _, _ = select.select([process.stdout], [], [], seconds)
                return bool(ready)
            finally:
                process.terminate()


@contextmanager
def wayland(compositor: str) -> Iterator[Wayland]:
    """Run 'cage' or 'sway' while the block lasts."""
    require_tools(compositor, "swayidle")
    with TemporaryDirectory(prefix="wayland-") as name:  # the path of a socket must be short
        folder = Path(name)
        (folder / "sway.conf").write_text("xwayland disable\n")
        command = ["sway", "-c", str(folder / "sway.conf")] if compositor == "sway" else ["cage", "--", "sleep", "infinity"]
        environment = {key: value for key, value in clean_environment().items() if key not in _TEST_ONLY}
        environment |= {"XDG_RUNTIME_DIR": name, "SWAYSOCK": str(folder / "sway.sock")}
        with subprocess.Popen(command, env=environment | _HEADLESS, stderr=subprocess.DEVNULL, **_unprivileged(folder)) as process:
            try:
                wait_until(lambda: bool(_sockets(folder)), lambda: f"{compositor} did not start")
                yield Wayland({**environment, "WAYLAND_DISPLAY": _sockets(folder)[0].name})
            finally:
                process.terminate()


def _sockets(folder: Path) -> list[Path]:
    return [path for path in folder.glob("wayland-*") if path.suffix != ".lock"]


def _unprivileged(folder: Path) -> dict[str, Any]:
    """Return the options that start a process as an ordinary user: compositors refuse to run as root."""
    if os.geteuid() != 0:
        return {}
    os.chown(folder, _NOBODY, _NOBODY)
    return {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}

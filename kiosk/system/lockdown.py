"""Probes this machine for the lock check: X server or Wayland compositor, GNOME settings, Windows registry, keyboards."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import Final

from kiosk.services.lockdown_check import (
    EDGE_SWIPES,
    GNOME_KEYS,
    NO_TASK_MANAGER,
    NO_WINDOWS_KEYS,
    SHELL,
    STICKY_FLAGS,
    EscapeRoute,
    Machine,
    check_lockdown,
)
from kiosk.system import x11_grabs

_DEVICES: Final = Path("/proc/bus/input/devices")
_PROCESSES: Final = Path("/proc")
_XORG: Final = (Path("/etc/X11/xorg.conf"), *(Path(f"{root}/X11/xorg.conf.d") for root in ("/etc", "/usr/share")))
_EXTERNAL_BUSES: Final = {"0003", "0005"}
"""USB and Bluetooth, as the kernel numbers them."""
_OPTION_PATTERN: Final = r'^\s*Option\s+"{}"\s+"(?:true|on|yes|1)"'
_TIMEOUT: Final = 5
_DESKTOPS: Final = {"gnome shell": "gnome", "mutter": "gnome", "kwin": "kde"}
_WINLOGON: Final = r"Software\Microsoft\Windows NT\CurrentVersion\Winlogon"
_POLICIES: Final = r"Software\Microsoft\Windows\CurrentVersion\Policies"


def find_escapes(*, pin: bool, full_screen: bool = True) -> Sequence[EscapeRoute]:
    """Return the ways out of a kiosk on this machine, which has a PIN or not and covers the screen or not. Takes up to a second."""
    new_machine = partial(Machine, sys.platform, pin, full_screen)
    if sys.platform == "win32":
        return check_lockdown(new_machine(registry=_registry()))
    if sys.platform == "darwin":
        return check_lockdown(new_machine())
    wayland = bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return check_lockdown(_probe_wayland(new_machine) if wayland else _probe_x(new_machine))


def _probe_x(new_machine: Callable[..., Machine]) -> Machine:
    found = x11_grabs.probe(os.environ.get("DISPLAY", ""))
    if found is None:
        return new_machine()
    desktop = _DESKTOPS.get(found.window_manager.lower(), found.window_manager.lower())
    return new_machine(
        desktop,
        grabbed=found.keys,
        buttons=found.buttons,
        console_keys=found.console_keys and not _server_option("DontVTSwitch"),
        zap_keys=found.zap_keys and not _server_option("DontZap"),
        desktop_settings=_gsettings() if desktop == "gnome" else None,
        keyboards=tuple(keyboards()),
    )


def _probe_wayland(new_machine: Callable[..., Machine]) -> Machine:
    cage = _command_line("cage")
    desktop = "cage" if cage else os.environ.get("XDG_CURRENT_DESKTOP", "").lower().rpartition(":")[2]
    return new_machine(
        desktop,
        wayland=True,
        compositor_options=_own_options(cage),
        desktop_settings=_gsettings() if desktop == "gnome" else None,
        keyboards=tuple(keyboards()),
    )


def keyboards(devices: Path = _DEVICES) -> Iterator[str]:
    """Yield the names of keyboards that can be unplugged."""
    with suppress(OSError):
        for device in devices.read_text(encoding="utf-8", errors="replace").split("\n\n"):
            bus, name = re.search(r"Bus=(\w+)", device), re.search(r'N: Name="(.*)"', device)
            handlers = re.search(r"H: Handlers=(.*)", device)
            if bus and name and handlers and bus[1] in _EXTERNAL_BUSES and {"kbd", "leds"} <= set(handlers[1].split()):
                yield name[1]


def _server_option(name: str) -> bool:
    """Return whether a configuration file of the X server sets this option."""
    files = [file for path in _XORG for file in ([path] if path.is_file() else sorted(path.glob("*.conf")))]
    option = re.compile(_OPTION_PATTERN.format(name), re.IGNORECASE | re.MULTILINE)
    found = False
    for file in files:
        with suppress(OSError):
            found = found or bool(option.search(file.read_text(encoding="utf-8", errors="replace")))
    return found


def _gsettings() -> dict[str, str]:
    found = {}
    for key in GNOME_KEYS:
        command = ["gsettings", "get", *key.split()]
        with suppress(OSError, subprocess.SubprocessError):
            done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT, check=True)  # noqa: S603 - a fixed command
            found[key] = done.stdout.strip()
    return found


def _command_line(program: str) -> list[str]:
    """Return the command line of a running program; empty if it does not run."""
    for process in _PROCESSES.glob("[0-9]*"):
        with suppress(OSError):
            if (process / "comm").read_text(encoding="utf-8").strip() == program:
                return (process / "cmdline").read_text(encoding="utf-8", errors="replace").split("\0")
    return []


def _own_options(command_line: list[str]) -> tuple[str, ...]:
    """Return the options of the compositor itself, without those of the program that it runs."""
    return tuple(takewhile(lambda option: option.startswith("-") and option != "--", command_line[1:]))


def _registry() -> Mapping[str, str | None]:
    if sys.platform != "win32":
        return {}
    import winreg  # noqa: PLC0415 - exists on Windows only

    user, machine = winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE
    values = {
        STICKY_FLAGS: (user, r"Control Panel\Accessibility\StickyKeys", "Flags"),
        NO_TASK_MANAGER: (user, rf"{_POLICIES}\System", "DisableTaskMgr"),
        NO_WINDOWS_KEYS: (user, rf"{_POLICIES}\Explorer", "NoWinKeys"),
        EDGE_SWIPES: (machine, r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe"),
        SHELL: (user, _WINLOGON, "Shell"),
    }
    found: dict[str, str | None] = {}
    for name, (root, key_path, value) in values.items():
        with suppress(OSError), winreg.OpenKey(root, key_path) as key:
            found[name] = str(winreg.QueryValueEx(key, value)[0])
    return found

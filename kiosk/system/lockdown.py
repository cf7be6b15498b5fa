"""Looks at this machine for the lock check: its X server or Wayland compositor, GNOME's settings, Windows' registry, its keyboards."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
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
_PLUGGED: Final = {"0003", "0005"}
"""USB and Bluetooth, as the kernel numbers them."""
_OPTION: Final = r'^\s*Option\s+"{}"\s+"(?:true|on|yes|1)"'
_TIMEOUT: Final = 5
_MANAGERS: Final = {"gnome shell": "gnome", "mutter": "gnome", "kwin": "kde"}
_WINLOGON: Final = r"Software\Microsoft\Windows NT\CurrentVersion\Winlogon"
_POLICIES: Final = r"Software\Microsoft\Windows\CurrentVersion\Policies"


def find_escapes(*, pin: bool, covering: bool = True) -> Sequence[EscapeRoute]:
    """Return the ways out of a kiosk on this machine, which has a PIN or not and covers the screen or not."""
    return check_lockdown(probe(pin=pin, covering=covering))


def probe(*, pin: bool, covering: bool = True) -> Machine:
    """What there is to know; takes up to a second, and touches nothing of Qt."""
    if sys.platform == "win32":
        return Machine(sys.platform, pin, covering, registry=_registry())
    if sys.platform == "darwin":
        return Machine(sys.platform, pin, covering)
    wayland = bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return _wayland_machine(pin, covering) if wayland else _x_machine(pin, covering)


def _x_machine(pin: bool, covering: bool) -> Machine:  # noqa: FBT001 - handed on
    found = x11_grabs.ask(os.environ.get("DISPLAY", ""))
    if found is None:
        return Machine(sys.platform, pin, covering)
    desktop = _MANAGERS.get(found.manager.lower(), found.manager.lower())
    return Machine(
        sys.platform,
        pin,
        covering,
        desktop,
        grabbed=found.keys,
        buttons=found.buttons,
        console_keys=found.console_keys and not _server_option("DontVTSwitch"),
        zap_keys=found.zap_keys and not _server_option("DontZap"),
        desktop_settings=_gsettings() if desktop == "gnome" else None,
        keyboards=tuple(keyboards()),
    )


def _wayland_machine(pin: bool, covering: bool) -> Machine:  # noqa: FBT001 - handed on
    cage = _words_of("cage")
    desktop = "cage" if cage else os.environ.get("XDG_CURRENT_DESKTOP", "").lower().rpartition(":")[2]
    return Machine(
        sys.platform,
        pin,
        covering,
        desktop,
        wayland=True,
        compositor_options=_before_the_program(cage),
        desktop_settings=_gsettings() if desktop == "gnome" else None,
        keyboards=tuple(keyboards()),
    )


def keyboards(devices: Path = _DEVICES) -> Iterator[str]:
    """Names of keyboards that can be unplugged."""
    with suppress(OSError):
        for device in devices.read_text(encoding="utf-8", errors="replace").split("\n\n"):
            bus, name = re.search(r"Bus=(\w+)", device), re.search(r'N: Name="(.*)"', device)
            handlers = re.search(r"H: Handlers=(.*)", device)
            if bus and name and handlers and bus[1] in _PLUGGED and {"kbd", "leds"} <= set(handlers[1].split()):
                yield name[1]


def _server_option(name: str) -> bool:
    """Whether some file of the X server's says so."""
    files = [file for place in _XORG for file in ([place] if place.is_file() else sorted(place.glob("*.conf")))]
    option = re.compile(_OPTION.format(name), re.IGNORECASE | re.MULTILINE)
    found = False
    for file in files:
        with suppress(OSError):
            found = found or bool(option.search(file.read_text(encoding="utf-8", errors="replace")))
    return found


def _gsettings() -> dict[str, str]:
    found = {}
    for key in GNOME_KEYS:
        words = ["gsettings", "get", *key.split()]
        with suppress(OSError, subprocess.SubprocessError):
            done = subprocess.run(words, capture_output=True, text=True, timeout=_TIMEOUT, check=True)  # noqa: S603 - our own words
            found[key] = done.stdout.strip()
    return found


def _words_of(program: str) -> list[str]:
    """What a running program was started with; empty where it does not run."""
    for process in _PROCESSES.glob("[0-9]*"):
        with suppress(OSError):
            if (process / "comm").read_text(encoding="utf-8").strip() == program:
                return (process / "cmdline").read_text(encoding="utf-8", errors="replace").split("\0")
    return []


def _before_the_program(words: list[str]) -> tuple[str, ...]:
    """A compositor's own options: what comes after is the program's that it runs."""
    own = []
    for word in words[1:]:
        if word == "--" or not word.startswith("-"):
            break
        own.append(word)
    return tuple(own)


def _registry() -> Mapping[str, str | None]:
    if sys.platform != "win32":
        return {}
    import winreg  # noqa: PLC0415 - Windows' alone

    user, machine = winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE
    places = {
        STICKY_FLAGS: (user, r"Control Panel\Accessibility\StickyKeys", "Flags"),
        NO_TASK_MANAGER: (user, rf"{_POLICIES}\System", "DisableTaskMgr"),
        NO_WINDOWS_KEYS: (user, rf"{_POLICIES}\Explorer", "NoWinKeys"),
        EDGE_SWIPES: (machine, r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI", "AllowEdgeSwipe"),
        SHELL: (user, _WINLOGON, "Shell"),
    }
    found: dict[str, str | None] = {}
    for name, (root, place, value) in places.items():
        with suppress(OSError), winreg.OpenKey(root, place) as key:
            found[name] = str(winreg.QueryValueEx(key, value)[0])
    return found

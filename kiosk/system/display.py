"""Checks that a window can open, before Qt is loaded: without a display Qt ends the process."""

import ctypes
import importlib.util
import os
import socket
import sys
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError

_HINT: Final = "'goodfaith tour --out DIR' shows every screen as pictures"
_DEBIAN: Final = "on Debian and Ubuntu: apt install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0"
_X_PLUGIN: Final = Path("Qt/plugins/platforms/libqxcb.so")


def require_display() -> None:
    """Raise KnownError if no window can open, saying why and what works without one."""
    if reason := missing_display():
        message = f"There is no display to show the kiosk on: {reason}; {_HINT}."
        raise KnownError(message)


def missing_display() -> str | None:
    """Return why no window can open, None if one can."""
    platforms = {name.split(":")[0] for name in os.environ.get("QT_QPA_PLATFORM", "").split(";")} - {""}
    if sys.platform != "linux" or any(not name.startswith(("xcb", "wayland")) for name in platforms):
        return None
    wayland, x = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not (wayland or x):
        return "neither WAYLAND_DISPLAY nor DISPLAY is set"
    if wayland and _wayland_answers(wayland):
        return None
    if not x:
        return f"the Wayland display '{wayland}' does not answer"
    return _x_problem(x)


def _wayland_answers(name: str) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name))
        except OSError:
            return False
    return True


def _x_problem(name: str) -> str | None:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        if not _x_answers(xcb):
            return f"the X display '{name}' does not answer or does not let this user in"
        if plugin := _x_plugin():
            ctypes.CDLL(str(plugin))
    except OSError as error:
        return f"Qt needs the system library {str(error).split(':')[0]} ({_DEBIAN})"
    return None


def _x_answers(xcb: ctypes.CDLL) -> bool:
    """Connect as Qt does: libxcb reads DISPLAY and the user's X authority."""
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _x_plugin() -> Path | None:
    spec = importlib.util.find_spec("PySide6")
    folders = spec.submodule_search_locations if spec else None
    plugin = Path(next(iter(folders))) / _X_PLUGIN if folders else None
    return plugin if plugin and plugin.exists() else None

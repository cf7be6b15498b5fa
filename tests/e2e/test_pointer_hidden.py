"""Tests on a real X server that no pointer is on the screen until a mouse moves."""

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import PROGRAM
from tests.e2e.monitors import wait_until
from tests.e2e.screen import Screen, x_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X")


class _CursorImage(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_short),
        ("y", ctypes.c_short),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
        ("xhot", ctypes.c_ushort),
        ("yhot", ctypes.c_ushort),
        ("serial", ctypes.c_ulong),
        ("pixels", ctypes.POINTER(ctypes.c_ulong)),
    )


def _is_visible(screen: Screen) -> bool:
    """Return whether the pointer has a pixel that is not transparent."""
    xlib, fixes = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXfixes.so.3")
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    fixes.XFixesGetCursorImage.restype = ctypes.POINTER(_CursorImage)
    display = ctypes.c_void_p(xlib.XOpenDisplay(screen.display.encode()))
    try:
        image = fixes.XFixesGetCursorImage(display).contents
        return any(image.pixels[index] >> 24 & 0xFF for index in range(image.width * image.height))
    finally:
        xlib.XCloseDisplay(display)


def test_the_pointer_is_on_the_screen_only_once_a_mouse_moves(tmp_path: Path) -> None:
    with x_screen((800, 480)) as screen:
        assert _is_visible(screen)  # the self-check
        with subprocess.Popen([*PROGRAM, "run", "--data", str(tmp_path)], env=screen.environment) as kiosk:
            try:
                wait_until(lambda: not _is_visible(screen), lambda: "the pointer is on the screen")
                for x in ("300", "320"):
                    screen.run("xdotool", "mousemove", "--sync", x, "200")
                wait_until(lambda: _is_visible(screen), lambda: "the pointer is hidden from someone with a mouse")
            finally:
                kiosk.kill()

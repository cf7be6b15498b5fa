"""An X display without a monitor. Its pixels are read back to see what a program shows.

All programs are measured through this module, so that 'shown' means the same for each.
"""

import ctypes
import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

WIDTH: Final = 1920
HEIGHT: Final = 1080
_Z_PIXMAP: Final = 2
_ALL_PLANES: Final = 0xFFFFFFFF
_PAUSE: Final = 0.001
_SHADES: Final = 4

Rows = tuple[bytes, ...]
"""Rows of pixels: all blues first, then all greens, then all reds. X's fourth byte is dropped."""


class _Image(ctypes.Structure):
    """The first fields of Xlib's XImage."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class Screen:
    """One X display. `name` is the value for DISPLAY."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        display = self._x.XOpenDisplay(name.encode())
        if not display:
            message = f"the X display {name} does not answer"
            raise RuntimeError(message)
        self._display = ctypes.c_void_p(display)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    @property
    def environment(self) -> Mapping[str, str]:
        """Return the environment for a program that draws here, without a graphics card."""
        inherited = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY" and not name.startswith(("QT_", "QML"))}
        return {**inherited, "DISPLAY": self.name, "QT_QUICK_BACKEND": "software", "LIBGL_ALWAYS_SOFTWARE": "1"}

    def read_rows(self, heights: Sequence[int]) -> Rows:
        """Return the rows of pixels at these heights."""
        return tuple(self._read_row(y) for y in heights)

    def tap(self, x: int, y: int) -> int:
        """Press and release. Return the time of the press by time.perf_counter_ns."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)
        pressed_ns = time.perf_counter_ns()
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, 1, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
        return pressed_ns

    def wait_for_change(self, heights: Sequence[int], before: Rows, timeout: float = 2.0) -> int | None:
        """Return the time at which one of these rows first differed from `before`, None after the timeout."""
        limit = time.perf_counter_ns() + int(timeout * 1e9)
        while (now := time.perf_counter_ns()) < limit:
            if not all(map(rows_match, self.read_rows(heights), before)):
                return now
            time.sleep(_PAUSE)
        return None

    def wait_until_still(self, heights: Sequence[int], still: float = 0.4, timeout: float = 20.0) -> Rows:
        """Wait until nothing has changed for `still` seconds. Return the rows."""
        limit = time.perf_counter() + timeout
        rows, since = self.read_rows(heights), time.perf_counter()
        while time.perf_counter() - since < still:
            time.sleep(0.02)
            now = self.read_rows(heights)
            if now != rows:
                rows, since = now, time.perf_counter()
            if time.perf_counter() > limit:
                message = f"the screen {self.name} did not settle"
                raise RuntimeError(message)
        return rows

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _read_row(self, y: int) -> bytes:
        image = self._x.XGetImage(self._display, self._root, 0, y, WIDTH, 1, ctypes.c_ulong(_ALL_PLANES), _Z_PIXMAP)
        content = image.contents
        pixels = ctypes.string_at(content.data, 4 * WIDTH)
        self._x.XFree(ctypes.c_void_p(content.data))
        self._x.XFree(image)
        return pixels[0::4] + pixels[1::4] + pixels[2::4]


def rows_match(row: bytes, other: bytes) -> bool:
    """Return whether two rows look the same. Fades may end a shade early; every seventh value is compared."""
    return row == other or all(abs(a - b) <= _SHADES for a, b in zip(row[::7], other[::7], strict=True))


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """Start Xvfb on a free display number, and stop it when the block ends."""
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        screen = Screen(f":{number}")
        try:
            yield screen
        finally:
            screen.close()
    finally:
        server.terminate()
        server.wait()

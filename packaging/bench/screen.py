"""A screen without a monitor, watched from outside: what it shows is read back pixel by pixel, whoever drew it.

Every program measured is watched through this one module, so that 'shown' means the same for all of them.
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
"""Whole rows of pixels, all blues first, then all greens, then all reds. What X keeps beside them means nothing."""


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
    """One X display. `name` is what goes into DISPLAY."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        found = self._x.XOpenDisplay(name.encode())
        if not found:
            message = f"the X display {name} does not answer"
            raise RuntimeError(message)
        self._display = ctypes.c_void_p(found)
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    @property
    def environment(self) -> Mapping[str, str]:
        """For a program that is to be seen here, drawing without a graphics card."""
        kept = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY" and not name.startswith(("QT_", "QML"))}
        return {**kept, "DISPLAY": self.name, "QT_QUICK_BACKEND": "software", "LIBGL_ALWAYS_SOFTWARE": "1"}

    def rows(self, heights: Sequence[int]) -> Rows:
        """What the screen shows now at these heights."""
        return tuple(self._row(y) for y in heights)

    def tap(self, x: int, y: int) -> int:
        """Press and let go at once; returns when, in nanoseconds of time.perf_counter_ns."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)
        begun = time.perf_counter_ns()
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, 1, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
        return begun

    def until_changed(self, heights: Sequence[int], before: Rows, patience: float = 2.0) -> int | None:
        """When one of these rows first looked different, None where none did in time."""
        limit = time.perf_counter_ns() + int(patience * 1e9)
        while (now := time.perf_counter_ns()) < limit:
            if not all(map(alike, self.rows(heights), before)):
                return now
            time.sleep(_PAUSE)
        return None

    def until_calm(self, heights: Sequence[int], still: float = 0.4, patience: float = 20.0) -> Rows:
        """Wait until nothing has changed for `still` seconds and return what is shown then."""
        limit = time.perf_counter() + patience
        shown, since = self.rows(heights), time.perf_counter()
        while time.perf_counter() - since < still:
            time.sleep(0.02)
            now = self.rows(heights)
            if now != shown:
                shown, since = now, time.perf_counter()
            if time.perf_counter() > limit:
                message = f"the screen {self.name} did not come to rest"
                raise RuntimeError(message)
        return shown

    def close(self) -> None:
        """Let go of the display."""
        self._x.XCloseDisplay(self._display)

    def _row(self, y: int) -> bytes:
        image = self._x.XGetImage(self._display, self._root, 0, y, WIDTH, 1, ctypes.c_ulong(_ALL_PLANES), _Z_PIXMAP)
        content = image.contents
        pixels = ctypes.string_at(content.data, 4 * WIDTH)
        self._x.XFree(ctypes.c_void_p(content.data))
        self._x.XFree(image)
        return pixels[0::4] + pixels[1::4] + pixels[2::4]


def alike(row: bytes, other: bytes) -> bool:
    """Whether two rows look the same: a fade may stop a shade short of its end. Every seventh value is looked at."""
    return row == other or all(abs(a - b) <= _SHADES for a, b in zip(row[::7], other[::7], strict=True))


@contextmanager
def virtual_screen() -> Iterator[Screen]:
    """A new Xvfb under a number nobody else has, ended when the block is left."""
    read, write = os.pipe()
    options = ["-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        screen = Screen(f":{number}")
        try:
            yield screen
        finally:
            screen.close()
    finally:
        server.terminate()
        server.wait()

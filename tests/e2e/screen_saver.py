"""Reads the state of an X server's screen saver, as another program sees it."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kiosk.system.x11_screen_saver import _SaverInfo


@dataclass(frozen=True, slots=True)
class SaverState:
    """Whether the screen is blank, and for how many milliseconds there was no input."""

    dark: bool
    idle: int


class SaverReader:
    """A connection to a display."""

    def __init__(self, display: str) -> None:
        self._x, self._saver = (ctypes.CDLL(name) for name in ("libX11.so.6", "libXss.so.1"))
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._saver.XScreenSaverAllocInfo.restype = ctypes.POINTER(_SaverInfo)
        opened = self._x.XOpenDisplay(display.encode())
        assert opened, f"the display {display} does not answer"
        self._display = ctypes.c_void_p(opened)
        self._info = self._saver.XScreenSaverAllocInfo()

    def read(self) -> SaverState:
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._saver.XScreenSaverQueryInfo(self._display, root, self._info)
        return SaverState(self._info.contents.state == 1, self._info.contents.idle)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


@contextmanager
def saver_reader(display: str) -> Iterator[SaverReader]:
    reader = SaverReader(display)
    try:
        yield reader
    finally:
        reader.close()

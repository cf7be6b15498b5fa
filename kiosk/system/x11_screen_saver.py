"""Keeps an X server from blanking its screen or switching the monitor off.

The server ends the suspension by itself when the connection ends, also if the kiosk is killed. Its settings stay as they are.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_SAVER_ON: Final = 1  # ScreenSaverOn
_DPMS_ON: Final = 0  # DPMSModeOn
_MIN_TIMEOUT: Final = 10
"""Seconds of the server's screen saver that resetting it at every check can keep up with."""
_ERROR_HANDLER: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class _SaverInfo(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


class X11ScreenSaver:
    """The screen saver and the energy saving (DPMS) of the X server of DISPLAY."""

    def __init__(self) -> None:
        self._x = _load("libX11.so.6")
        self._saver, self._dpms = _load("libXss.so.1"), _load("libXext.so.6")
        self._display: ctypes.c_void_p | None = None
        self._suspended = False

    def hold(self) -> bool:
        """Suspend the screen saver and wake the screen. Return whether it stays on. Call it every few seconds."""
        if not self._connect():
            return False
        with self._errors_ignored():
            self._suspend(on=True)
            assert self._x  # noqa: S101 - it has just opened the display
            self._x.XResetScreenSaver(self._display)  # also for programs that watch the idle time, such as xscreensaver
            return self._monitor_is_on() and not self._is_blank()

    def release(self) -> None:
        """Let the server go on as it is set up."""
        if self._display and self._x:
            with self._errors_ignored():
                self._suspend(on=False)
            self._x.XCloseDisplay(self._display)
            self._display = None

    def _connect(self) -> bool:
        if not self._display and self._x:
            self._x.XOpenDisplay.restype = ctypes.c_void_p
            self._x.XDefaultRootWindow.restype = ctypes.c_ulong
            self._x.XSetErrorHandler.restype = ctypes.c_void_p
            self._x.XSetErrorHandler.argtypes = [ctypes.c_void_p]
            opened = self._x.XOpenDisplay(None)
            self._display = ctypes.c_void_p(opened) if opened else None
        return self._display is not None

    def _suspend(self, *, on: bool) -> None:
        """Suspend once: the server counts the calls of a connection."""
        if self._saver and on != self._suspended and self._has(self._saver.XScreenSaverQueryExtension):
            self._saver.XScreenSaverSuspend(self._display, int(on))
            self._suspended = on

    def _is_blank(self) -> bool:
        if not self._suspended or not self._saver or not self._x:
            return self._saver_starts_soon()
        self._saver.XScreenSaverAllocInfo.restype = ctypes.POINTER(_SaverInfo)
        info = self._saver.XScreenSaverAllocInfo()
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        known = self._saver.XScreenSaverQueryInfo(self._display, root, info)
        state = info.contents.state
        self._x.XFree(info)
        return not known or state == _SAVER_ON

    def _saver_starts_soon(self) -> bool:
        """Return whether the saver starts before the next check resets it; without its extension it cannot be suspended."""
        assert self._x  # noqa: S101 - it has opened the display
        numbers = [ctypes.c_int() for _ in range(4)]
        self._x.XGetScreenSaver(self._display, *map(ctypes.byref, numbers))
        return 0 < numbers[0].value < _MIN_TIMEOUT

    def _monitor_is_on(self) -> bool:
        """Switch the monitor on if energy saving has switched it off. Return whether it is on."""
        dpms = self._dpms
        if dpms is None or not self._has(dpms.DPMSQueryExtension) or not dpms.DPMSCapable(self._display):
            return True
        level, enabled = ctypes.c_ushort(), ctypes.c_ubyte()
        dpms.DPMSInfo(self._display, ctypes.byref(level), ctypes.byref(enabled))
        if enabled.value and level.value != _DPMS_ON:
            dpms.DPMSForceLevel(self._display, _DPMS_ON)
            dpms.DPMSInfo(self._display, ctypes.byref(level), ctypes.byref(enabled))
        return not enabled.value or level.value == _DPMS_ON

    def _has(self, query_extension: "ctypes._NamedFuncPointer") -> bool:
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        return bool(query_extension(self._display, ctypes.byref(first_event), ctypes.byref(first_error)))

    @contextmanager
    def _errors_ignored(self) -> Iterator[None]:
        """Ignore what the server refuses in this block; by default Xlib would end the program."""
        assert self._x  # noqa: S101 - it has opened the display
        handler = _ERROR_HANDLER(lambda _display, _error: 0)
        before = self._x.XSetErrorHandler(ctypes.cast(handler, ctypes.c_void_p))
        try:
            yield
        finally:
            self._x.XSync(self._display, 0)
            self._x.XSetErrorHandler(before)


def _load(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None

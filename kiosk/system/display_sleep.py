"""Keeps the display on under Windows and macOS."""

import ctypes
from typing import Any, Final

_CONTINUOUS, _SYSTEM_REQUIRED, _DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
_UTF8: Final = 0x08000100  # kCFStringEncodingUTF8
_LEVEL_ON: Final = 255  # kIOPMAssertionLevelOn
_FRAMEWORKS: Final = "/System/Library/Frameworks/{0}.framework/{0}"


class WindowsDisplaySleep:
    """The execution state of this thread. Windows drops it when the thread ends."""

    def __init__(self, kernel32: Any = None) -> None:  # noqa: ANN401 - a ctypes library
        self._kernel32 = kernel32 or getattr(ctypes, "windll").kernel32  # noqa: B009 - missing elsewhere

    def hold(self) -> bool:
        """Return whether Windows accepted the request."""
        return bool(self._kernel32.SetThreadExecutionState(_CONTINUOUS | _SYSTEM_REQUIRED | _DISPLAY_REQUIRED))

    def release(self) -> None:
        self._kernel32.SetThreadExecutionState(_CONTINUOUS)


class MacDisplaySleep:
    """A power assertion. macOS drops it when the process ends."""

    def __init__(self, power: Any = None, core: Any = None) -> None:  # noqa: ANN401 - ctypes libraries
        self._power = power or ctypes.CDLL(_FRAMEWORKS.format("IOKit"))
        self._core = core or ctypes.CDLL(_FRAMEWORKS.format("CoreFoundation"))
        self._assertion: int | None = None

    def hold(self) -> bool:
        """Return whether macOS accepted the assertion."""
        if self._assertion is None:
            kind, name, number = self._text(b"PreventUserIdleDisplaySleep"), self._text(b"Goodfaith is open"), ctypes.c_uint32()
            failed = self._power.IOPMAssertionCreateWithName(kind, _LEVEL_ON, name, ctypes.byref(number))
            for text in (kind, name):
                self._core.CFRelease(text)
            self._assertion = None if failed else number.value
        return self._assertion is not None

    def release(self) -> None:
        if self._assertion is not None:
            self._power.IOPMAssertionRelease(ctypes.c_uint32(self._assertion))
            self._assertion = None

    def _text(self, text: bytes) -> ctypes.c_void_p:
        self._core.CFStringCreateWithCString.restype = ctypes.c_void_p
        return ctypes.c_void_p(self._core.CFStringCreateWithCString(None, text, _UTF8))

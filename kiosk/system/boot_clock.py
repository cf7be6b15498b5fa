"""A clock that nobody can set and that goes on while the machine sleeps, unlike `time.monotonic` on Linux and macOS."""

import ctypes
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType


def choose_clock(platform: str, clocks: ModuleType = time) -> Callable[[], float]:
    """Return this platform's clock in seconds; `time.monotonic` where there is none that goes on during sleep."""
    if hasattr(clocks, "CLOCK_BOOTTIME"):  # Linux
        return lambda: float(clocks.clock_gettime(clocks.CLOCK_BOOTTIME))
    if platform == "darwin":  # there this clock goes on during sleep, and cannot be set
        return lambda: float(clocks.clock_gettime(clocks.CLOCK_MONOTONIC_RAW))
    if platform == "win32" and (library := getattr(ctypes, "windll", None)):
        ticks = library.kernel32.GetTickCount64  # milliseconds, including sleep and hibernation
        ticks.restype = ctypes.c_uint64
        return lambda: float(ticks()) / 1000
    return clocks.monotonic  # type: ignore[no-any-return] # a module's attribute


boot_clock: Callable[[], float] = choose_clock(sys.platform)
"""Returns seconds since an arbitrary moment."""


def boot_id() -> str:
    """Return what identifies this start of the machine, '' where the system has no such thing."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""

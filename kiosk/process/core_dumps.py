"""Keeps what visitors write out of core dumps: a crash must not leave their words, or the last votes, in a file."""

import ctypes
import logging
import sys
from contextlib import suppress
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_log = logging.getLogger(__name__)


def forbid_core_dumps() -> None:
    """Allow no core dump of this process. On Linux no debugger of this user, and no crash handler of the system, reads its memory either.

    A program that this one starts inherits the first but not the second. Windows decides on crash dumps by itself.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has none

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # The limit alone does not stop a handler that the kernel pipes the dump to, such as systemd-coredump.
    if sys.platform == "linux" and ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        _log.warning("core dumps could not be forbidden")

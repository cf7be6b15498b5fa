"""Reports that this program is alive: to the supervisor that started it, or to systemd. Does not use Qt.

A ping from the event loop says that the screens answer. While the program is busy outside the event loop, as at start and at exit,
a thread only says that the process is not stopped, and only for a limited time.
"""

import os
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from kiosk.errors import KnownError
from kiosk.process import relaunch

SUPERVISED: Final = "GOODFAITH_SUPERVISED"
"""Set by the supervisor: 'first', or the reason for the restart."""
PING: Final = b"."
"""The event loop runs."""
BUSY: Final = b"w"
"""The program works outside the event loop, where it cannot ping: the process runs, but screens do not answer."""
SYSTEMD_PING: Final = b"READY=1\nWATCHDOG=1"
PING_SECONDS: Final = 1.0
MAX_BUSY_SECONDS: Final = 300.0
_FIRST_START: Final = "first"
_SYSTEMD_STARTING: Final = b"STATUS=starting"
_STDOUT: Final = 1
_STDERR: Final = 2


class Watchdog:
    """Sends pings with `send`; without it nobody listens. `restart_reason` is '' at the first start."""

    def __init__(
        self, send: Callable[[bytes], None] | None = None, restart_reason: str = "", *, max_busy_seconds: float = MAX_BUSY_SECONDS
    ) -> None:
        self._send = send
        self._max_busy_seconds = max_busy_seconds
        self._busy_ended = threading.Event()
        self.restart_reason = restart_reason

    @classmethod
    def from_environment(cls) -> "Watchdog":
        """Return the watchdog of this program. Programs that it starts do not inherit it.

        Raises:
            KnownError: systemd expects to be notified and cannot be reached.
        """
        reason = os.environ.pop(SUPERVISED, "")
        if reason:
            return cls(_stdout_sender(), "" if reason == _FIRST_START else reason)
        notify = systemd_notifier()
        return cls((lambda _: notify(SYSTEMD_PING)) if notify else None)

    def ping(self) -> None:
        """Say that the event loop runs; called about once a second by the event loop and by nothing else."""
        self._stop_busy(PING)

    def end_busy(self) -> None:
        """End what `begin_busy` started, before the event loop runs: from now on silence means that the program is frozen.

        Sends a last BUSY: a PING would claim that the event loop runs.
        """
        self._stop_busy(BUSY)

    def begin_busy(self) -> None:
        """Send BUSY from a thread until `ping` or `end_busy`, because what follows may take long."""
        self._busy_ended.set()
        self._busy_ended = threading.Event()
        if self._send:
            threading.Thread(target=self._send_busy, args=(self._send, self._busy_ended), name="watchdog", daemon=True).start()

    def _stop_busy(self, message: bytes) -> None:
        self._busy_ended.set()
        if self._send:
            self._send(message)

    def _send_busy(self, send: Callable[[bytes], None], ended: threading.Event) -> None:
        deadline = time.monotonic() + self._max_busy_seconds
        while time.monotonic() < deadline:
            send(BUSY)
            if ended.wait(PING_SECONDS):
                return


def supervised_environment(restart_reason: str) -> dict[str, str]:
    """Return the environment for a supervised program; an empty reason means that it is started for the first time."""
    return relaunch.environment(**{SUPERVISED: restart_reason or _FIRST_START})


def systemd_notifier() -> Callable[[bytes], None] | None:
    """Return a function that sends systemd a message as sd_notify(3) describes; None if systemd did not ask for it.

    Raises:
        KnownError: the socket that systemd named cannot be reached.
    """
    name = os.environ.pop("NOTIFY_SOCKET", "")
    if not name:
        return None
    address = "\0" + name[1:] if name.startswith("@") else name

    def notify(message: bytes) -> None:
        with suppress(OSError):  # full or gone: systemd then hears nothing, which is what it watches for
            _send_datagram(address, message)

    try:
        _send_datagram(address, _SYSTEMD_STARTING)
    except OSError as error:
        message = f"systemd's socket {name} cannot be reached ({error.strerror}). Nothing was started; start the service again."
        raise KnownError(message) from error
    return notify


def _send_datagram(address: str, message: bytes) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as client:
        client.settimeout(0)
        client.connect(address)
        client.send(message)


def _stdout_sender() -> Callable[[bytes], None]:
    """Reserve the pipe for pings: everything else that is printed, here or by child processes, goes to stderr."""
    pipe = os.dup(_STDOUT)
    os.dup2(_STDERR, _STDOUT)
    with suppress(OSError, AttributeError):  # Python 3.11 on Windows cannot; its pipes hold hours of pings
        os.set_blocking(pipe, False)

    def send(message: bytes) -> None:
        with suppress(OSError):  # the supervisor is gone or stopped: visitors go on
            os.write(pipe, message)

    return send

"""A running program's signs of life: to the supervisor that started it, or to systemd. Knows no Qt.

What the event loop tells is worth most: that the screens answer. What is told while the program is busy outside of it, as at
the start and at the end, only says that it is not stopped, and holds for a limited time.
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
"""Set by the supervisor: 'first', or why the program was started again."""
ANSWERS: Final = b"."
"""The event loop goes round."""
WORKS: Final = b"w"
"""The program is busy with something else."""
ALIVE: Final = b"READY=1\nWATCHDOG=1"
"""What systemd is told."""
EVERY: Final = 1.0
LONGEST_WORK: Final = 300.0
_FIRST: Final = "first"
_HERE: Final = b"STATUS=starting"
_STDOUT: Final = 1
_STDERR: Final = 2


class Watchdog:
    """`tell` sends one sign; without it nobody listens. `again` says why the program was started again, '' the first time."""

    def __init__(self, tell: Callable[[bytes], None] | None = None, again: str = "", *, longest: float = LONGEST_WORK) -> None:
        self._tell = tell
        self._longest = longest
        self._done = threading.Event()
        self.again = again

    def beat(self) -> None:
        """To be called about once a second by the event loop, and by nothing else."""
        self._done.set()
        if self._tell:
            self._tell(ANSWERS)

    def done(self) -> None:
        """The long work is over; from here on silence is a freeze."""
        self._done.set()
        if self._tell:
            self._tell(WORKS)

    def work(self) -> None:
        """What follows may take long and is no freeze, until it is done or the event loop beats."""
        self._done.set()
        self._done = threading.Event()
        if self._tell:
            threading.Thread(target=self._say_so, args=(self._tell, self._done), name="heart", daemon=True).start()

    def _say_so(self, tell: Callable[[bytes], None], done: threading.Event) -> None:
        limit = time.monotonic() + self._longest
        while time.monotonic() < limit:
            tell(WORKS)
            if done.wait(EVERY):
                return


def heart() -> Watchdog:
    """This program's, by what its environment says; programs that it starts are nobody's concern.

    Raises:
        KnownError: systemd wants to be told and cannot be reached.
    """
    why = os.environ.pop(SUPERVISED, "")
    if why:
        return Watchdog(_through_stdout(), "" if why == _FIRST else why)
    notify = notifier()
    return Watchdog((lambda _: notify(ALIVE)) if notify else None)


def environment(again: str) -> dict[str, str]:
    """For a supervised program, started `again` because of this or, where it is empty, for the first time."""
    return relaunch.environment(**{SUPERVISED: again or _FIRST})


def notifier() -> Callable[[bytes], None] | None:
    """What sends systemd a message, as sd_notify(3) describes; None where systemd does not listen.

    Raises:
        KnownError: the socket it named cannot be reached.
    """
    place = os.environ.pop("NOTIFY_SOCKET", "")
    if not place:
        return None
    address = "\0" + place[1:] if place.startswith("@") else place

    def notify(message: bytes) -> None:
        with suppress(OSError):  # full or gone: systemd then hears nothing, which is what it watches for
            _send(address, message)

    try:
        _send(address, _HERE)
    except OSError as error:
        message = f"systemd's socket {place} cannot be reached ({error.strerror}). Nothing was started; start the service again."
        raise KnownError(message) from error
    return notify


def _send(address: str, message: bytes) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.settimeout(0)
        line.connect(address)
        line.send(message)


def _through_stdout() -> Callable[[bytes], None]:
    """Keep the pipe for this alone: whatever is printed, here or by programs started from here, goes where errors go."""
    pipe = os.dup(_STDOUT)
    os.dup2(_STDERR, _STDOUT)
    with suppress(OSError, AttributeError):  # Python 3.11 on Windows cannot; its pipes hold hours of beats
        os.set_blocking(pipe, False)

    def tell(sign: bytes) -> None:
        with suppress(OSError):  # the supervisor is gone or stopped: visitors go on
            os.write(pipe, sign)

    return tell

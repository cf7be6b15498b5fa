"""Starts the kiosk and restarts it when it dies or freezes. Light on purpose: no Qt, no database, nothing that could fail with it.

The kiosk sends pings through its stdout (`kiosk.process.watchdog`). A kiosk that keeps failing is replaced by the
out-of-service page, a separate program that is watched in the same way.
"""

import queue
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Thread
from typing import IO, Final

from kiosk.errors import KnownError
from kiosk.process.relaunch import RESTART_EXIT_CODE
from kiosk.process.watchdog import PING, PING_SECONDS, SYSTEMD_PING, supervised_environment, systemd_notifier

FREEZE_TIMEOUT: Final = 20.0
"""Seconds without a ping after which a program counts as frozen: with the start that follows it is back within 30."""
MAX_FAILURES: Final = 5
FAILURE_WINDOW: Final = 60.0
_KNOWN_ERRORS: Final = {1, 2}
_INTERRUPTED: Final = 130
_TERMINATED: Final = {0, _INTERRUPTED, -signal.SIGINT, -signal.SIGTERM}
"""Exit codes of a program that was asked to end; before it has anything to close, the signal itself ends it."""
_NOT_STARTED: Final = 71
"""EX_OSERR of sysexits.h."""
_TERMINATION_TIMEOUT: Final = 10.0
"""Seconds without a ping in which a program may end after it was asked to."""


@dataclass(slots=True)
class SilenceTimer:
    """Seconds since the last ping, counted only while this machine was awake."""

    last_update: float
    seconds: float = 0.0

    def reset(self) -> None:
        self.seconds = 0.0

    def update(self, now: float) -> float:
        """Return the seconds so far. Call it every second: a longer gap between two calls was sleep and counts as two."""
        self.seconds += min(now - self.last_update, 2 * PING_SECONDS)
        self.last_update = now
        return self.seconds


@dataclass(slots=True)
class FailureCounter:
    """Counts failures by the time in which the screens answered: freezing at once is as bad as dying at once."""

    _responsive_seconds: list[float] = field(default_factory=list)

    def add(self, responsive_seconds: float) -> bool:
        """Count a failure after screens that answered for so many seconds. Return whether it was the fifth within a minute."""
        self._responsive_seconds = [*self._responsive_seconds, responsive_seconds][-MAX_FAILURES:]
        return len(self._responsive_seconds) == MAX_FAILURES and sum(self._responsive_seconds[1:]) <= FAILURE_WINDOW


@dataclass(frozen=True, slots=True)
class Exit:
    """How a program ended. `responsive_seconds`: how long its event loop answered, None if it never did."""

    code: int
    responsive_seconds: float | None
    frozen: bool

    @property
    def reason(self) -> str:
        """The words for the log."""
        if self.frozen:
            return "it had frozen"
        return f"it had ended with code {self.code}" if self.code >= 0 else f"it was ended by signal {-self.code}"


class Supervisor:
    """`program` starts Goodfaith without any command. Create only one: it handles the signals that end a program."""

    def __init__(self, program: Sequence[str], *, freeze_timeout: float = FREEZE_TIMEOUT) -> None:
        self._program = tuple(program)
        self._freeze_timeout = freeze_timeout
        self._notify: Callable[[bytes], None] = systemd_notifier() or (lambda _: None)
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._stop())

    def run(self, kiosk: Sequence[str], out_of_service: Sequence[str]) -> int:
        """Keep the kiosk on the screen until someone leaves it on purpose, and return the exit code.

        `kiosk` and `out_of_service` are commands with their options.

        Raises:
            KnownError: neither the kiosk nor the out-of-service page can be shown any more.
        """
        failures, restart_reason, was_responsive = FailureCounter(), "", False
        while True:
            ended = self._run_program(kiosk, restart_reason)
            if self._stopping:
                return 0 if ended.code in _TERMINATED else 1
            if ended.code in {0, _INTERRUPTED}:
                return 0
            if not was_responsive and ended.responsive_seconds is None and ended.code in _KNOWN_ERRORS:
                return ended.code  # it has said what is wrong, and nobody has used it yet
            was_responsive, restart_reason = was_responsive or ended.responsive_seconds is not None, ended.reason
            if failures.add(ended.responsive_seconds or 0):
                if not self._run_out_of_service(out_of_service):
                    return 0
                failures = FailureCounter()

    def _run_out_of_service(self, command: Sequence[str]) -> bool:
        """Show the page and return whether to start the kiosk again."""
        failures = FailureCounter()
        while True:
            ended = self._run_program(command, "")
            if self._stopping or ended.code in {0, RESTART_EXIT_CODE}:
                return ended.code == RESTART_EXIT_CODE and not self._stopping
            if failures.add(ended.responsive_seconds or 0):
                message = "The kiosk and its out-of-service page keep failing. Votes are kept; run 'goodfaith doctor' to find the cause."
                raise KnownError(message)

    def _run_program(self, command: Sequence[str], restart_reason: str) -> Exit:
        try:
            process = self._process = subprocess.Popen(  # noqa: S603 - this program itself
                [*self._program, *command], stdout=subprocess.PIPE, env=supervised_environment(restart_reason)
            )
        except OSError:  # no memory, no processes left: soon there may be
            time.sleep(PING_SECONDS)
            return Exit(_NOT_STARTED, None, frozen=False)
        if self._stopping:
            process.terminate()
        monitor = _ProcessMonitor(process)
        while process.poll() is None:
            silence = monitor.wait_for_sign()
            self._notify(SYSTEMD_PING)
            if silence > (_TERMINATION_TIMEOUT if self._stopping else self._freeze_timeout):
                monitor.kill()
        return Exit(process.returncode, monitor.responsive_seconds, monitor.killed)

    def _stop(self) -> None:
        self._stopping = True
        if self._process:
            self._process.terminate()


class _ProcessMonitor:
    """Reads the pings of a running program."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._signs: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._silence = SilenceTimer(time.monotonic())
        self._first_ping: float | None = None
        self._last_ping = 0.0
        self.killed = False
        Thread(target=_read_signs, args=(process.stdout, self._signs), daemon=True).start()

    @property
    def responsive_seconds(self) -> float | None:
        """From the first ping of the event loop to the last; None without any."""
        return None if self._first_ping is None else self._last_ping - self._first_ping

    def wait_for_sign(self) -> float:
        """Wait up to a second for a ping, and return the seconds since the last one."""
        sign: bytes | None = b""
        with suppress(queue.Empty):
            sign = self._signs.get(timeout=PING_SECONDS)
        now = time.monotonic()
        if sign is None:  # it has gone, or is about to
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(PING_SECONDS)
        elif sign:
            self._silence.reset()
        if sign == PING:
            self._first_ping, self._last_ping = now if self._first_ping is None else self._first_ping, now
        return self._silence.update(now)

    def kill(self) -> None:
        """Kill the program: it does not answer, so nothing gentler would reach it."""
        self.killed = True
        self._process.kill()
        self._process.wait()


def _read_signs(pipe: IO[bytes] | None, signs: "queue.SimpleQueue[bytes | None]") -> None:
    """Put every sign into the queue, then None."""
    if pipe is not None:
        with pipe:
            while sign := pipe.read(1):
                signs.put(sign)
    signs.put(None)

"""Starts the kiosk and starts it again whenever it dies or freezes. Light on purpose: no Qt, no database, nothing that could fail with it.

The kiosk tells through a pipe, its stdout, that it lives (`kiosk.process.watchdog`). One that keeps failing is replaced by the page
'out of service', a program of its own that is watched in the same way.
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
from kiosk.process.relaunch import START_AGAIN
from kiosk.process.watchdog import ALIVE, ANSWERS, EVERY, environment, notifier

SILENCE: Final = 20.0
"""Seconds without a sign of life after which a program counts as frozen: with the start that follows it is back within 30."""
MOST_FAILURES: Final = 5
WITHIN: Final = 60.0
_KNOWN_PROBLEMS: Final = {1, 2}
_INTERRUPTED: Final = 130
_ASKED: Final = {0, _INTERRUPTED, -signal.SIGINT, -signal.SIGTERM}
"""How a program ends that was asked to; before it has anything to put away, the signal itself ends it."""
_NOT_STARTED: Final = 71
"""EX_OSERR of sysexits.h."""
_GRACE: Final = 10.0
"""Seconds of silence that a program may take to end when it is asked to."""


@dataclass(slots=True)
class Silence:
    """Seconds since the last sign of life, as far as this machine was awake: asleep, nobody can give one."""

    last_look: float
    length: float = 0.0

    def heard(self) -> None:
        """A sign of life."""
        self.length = 0.0

    def look(self, now: float) -> float:
        """How long it has lasted. To be asked every second; what is longer between two looks was sleep."""
        self.length += min(now - self.last_look, 2 * EVERY)
        self.last_look = now
        return self.length


@dataclass(slots=True)
class Failures:
    """How often the kiosk failed, counted in time in which its screens answered: freezing at once is as bad as dying at once."""

    _answered: list[float] = field(default_factory=list)

    def too_many(self, answered: float) -> bool:
        """One more, after screens that answered for so many seconds; whether it was the fifth within a minute."""
        self._answered = [*self._answered, answered][-MOST_FAILURES:]
        return len(self._answered) == MOST_FAILURES and sum(self._answered[1:]) <= WITHIN


@dataclass(frozen=True, slots=True)
class Run:
    """How a program ended: its exit code, and seconds in which its event loop answered, None where it never did."""

    code: int
    answered: float | None
    frozen: bool

    @property
    def why(self) -> str:
        """What the log says of it."""
        if self.frozen:
            return "it had frozen"
        return f"it had ended with code {self.code}" if self.code >= 0 else f"it was ended by signal {-self.code}"


class Supervisor:
    """`program` is how Goodfaith is started, before any of its commands. Make one only: it takes the signals that end a program."""

    def __init__(self, program: Sequence[str], *, silence: float = SILENCE) -> None:
        self._program = tuple(program)
        self._silence = silence
        self._notify: Callable[[bytes], None] = notifier() or (lambda _: None)
        self._process: subprocess.Popen[bytes] | None = None
        self._leaving = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._leave())

    def keep(self, kiosk: Sequence[str], page: Sequence[str]) -> int:
        """Keep the kiosk on the screen until someone leaves it on purpose; returns the exit code. Both are commands with their options.

        Raises:
            KnownError: neither the kiosk nor the page can be shown any more.
        """
        failures, again, shown = Failures(), "", False
        while True:
            run = self._watch(kiosk, again)
            if self._leaving:
                return 0 if run.code in _ASKED else 1
            if run.code in {0, _INTERRUPTED}:
                return 0
            if not shown and run.answered is None and run.code in _KNOWN_PROBLEMS:
                return run.code  # it has said what is wrong, and nobody has used it yet
            shown, again = shown or run.answered is not None, run.why
            if failures.too_many(run.answered or 0):
                if not self._out_of_service(page):
                    return 0
                failures = Failures()

    def _out_of_service(self, page: Sequence[str]) -> bool:
        """Show the page; whether the kiosk is to be started again."""
        failures = Failures()
        while True:
            run = self._watch(page, "")
            if self._leaving or run.code in {0, START_AGAIN}:
                return run.code == START_AGAIN and not self._leaving
            if failures.too_many(run.answered or 0):
                message = (
                    "The kiosk keeps failing and the page that says so does, too. Votes are kept; 'goodfaith doctor' looks for the cause."
                )
                raise KnownError(message)

    def _watch(self, command: Sequence[str], again: str) -> Run:
        """Start a program and see it through to its end, whoever brings it about."""
        try:
            process = self._process = subprocess.Popen(  # noqa: S603 - this program itself
                [*self._program, *command], stdout=subprocess.PIPE, env=environment(again)
            )
        except OSError:  # no memory, no processes left: soon there may be
            time.sleep(EVERY)
            return Run(_NOT_STARTED, None, frozen=False)
        if self._leaving:
            process.terminate()
        watched = _Watched(process)
        while process.poll() is None:
            silence = watched.listen()
            self._notify(ALIVE)
            if silence > (_GRACE if self._leaving else self._silence):
                watched.kill()
        return Run(process.returncode, watched.answered, watched.killed)

    def _leave(self) -> None:
        self._leaving = True
        if self._process:
            self._process.terminate()


class _Watched:
    """A running program and what it tells."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._signs: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._silence = Silence(time.monotonic())
        self._first: float | None = None
        self._last = 0.0
        self.killed = False
        Thread(target=_listen, args=(process.stdout, self._signs), daemon=True).start()

    @property
    def answered(self) -> float | None:
        """Seconds in which its event loop answered."""
        return None if self._first is None else self._last - self._first

    def listen(self) -> float:
        """Wait for a sign of life, a second at most; how long there has been none."""
        sign: bytes | None = b""
        with suppress(queue.Empty):
            sign = self._signs.get(timeout=EVERY)
        now = time.monotonic()
        if sign is None:  # it has gone, or is about to
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(EVERY)
        elif sign:
            self._silence.heard()
        if sign == ANSWERS:
            self._first, self._last = now if self._first is None else self._first, now
        return self._silence.look(now)

    def kill(self) -> None:
        """It does not answer, so nothing gentler would reach it."""
        self.killed = True
        self._process.kill()
        self._process.wait()


def _listen(pipe: IO[bytes] | None, signs: "queue.SimpleQueue[bytes | None]") -> None:
    if pipe is not None:
        with pipe:
            while sign := pipe.read(1):
                signs.put(sign)
    signs.put(None)

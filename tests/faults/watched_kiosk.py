"""A supervised kiosk on a real screen, observed from outside: its processes, windows and sessions."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

from kiosk.data_folder import DATABASE
from kiosk.storage import open_store
from tests.commands import PROGRAM
from tests.e2e.screen import Screen
from tests.work import seconds_queued

_PATIENCE: Final = 90.0
_POLL_SECONDS: Final = 0.25


@dataclass(frozen=True, slots=True)
class Harm:
    """What was done to which process when, and the sessions there were then."""

    process: int
    began: float
    sessions: list[tuple[str, str, int]]


@dataclass(frozen=True, slots=True)
class Watched:
    """A supervisor and its screen. Times are in seconds without those in which other programs had the processor."""

    process: subprocess.Popen[bytes]
    screen: Screen
    folder: Path

    def child(self, command: str = "run") -> int:
        """Wait for the program that runs this command under the supervisor."""
        return self._until(lambda: next((pid for pid in self.children() if command in _words(pid)), None), f"a process '{command}'")

    def children(self) -> list[int]:
        pid = self.process.pid
        return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]

    def shown(self, command: str = "run", besides: int = 0) -> int:
        """Wait for a window of such a process other than `besides`. Return the process."""

        def there() -> int | None:
            pids = (pid for pid in self.children() if command in _words(pid) and pid != besides)
            return next((pid for pid in pids if self._windows(pid)), None)

        return self._until(there, f"a window of '{command}'")

    def first_start(self) -> float:
        """Wait for the first window; return how long the program has taken to show it: no later start is to be much slower."""
        pid = self.child()
        began = time.monotonic()
        self.shown()
        return time.monotonic() - began - seconds_queued(pid)

    def harm(self, how: Callable[[int], None]) -> Harm:
        """Harm the program that has a window."""
        harmed, sessions = self.shown(), self.sessions()
        began = time.monotonic()
        how(harmed)
        return Harm(harmed, began, sessions)

    def back(self, harm: Harm, then: str = "run") -> float:
        """Wait until another program has a window. Return how long that took."""
        shown = self.shown(then, besides=harm.process)
        return time.monotonic() - harm.began - seconds_queued(shown)

    def back_after(self, how: Callable[[int], None], then: str = "run") -> float:
        return self.back(self.harm(how), then)

    def covers(self, pid: int, size: tuple[int, int]) -> bool:
        """Return whether one of its windows covers the whole screen."""
        shapes = [self._xdotool("getwindowgeometry", "--shell", window) for window in self._windows(pid)]
        return any({"X=0", "Y=0", f"WIDTH={size[0]}", f"HEIGHT={size[1]}"} <= set(shape.split()) for shape in shapes)

    def sessions(self) -> list[tuple[str, str, int]]:
        """Return ids, names and votes from the data folder."""
        store = open_store(self.folder / DATABASE, create=False)
        try:
            return [(session.id, session.name, store.counts.counts(session.id).now.votes) for session in store.sessions.all()]
        finally:
            store.close()

    def log(self) -> str:
        return (self.folder / "goodfaith.log").read_text(encoding="utf-8")

    def _windows(self, pid: int) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--pid", str(pid)).split()

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.screen.environment, capture_output=True, text=True, check=False, timeout=60)
        return done.stdout

    def _until(self, look: Callable[[], int | None], what: str) -> int:
        limit = time.monotonic() + _PATIENCE
        while time.monotonic() < limit:
            if (found := look()) is not None:
                return found
            with suppress(subprocess.TimeoutExpired):
                pytest.fail(f"the supervisor ended with {self.process.wait(_POLL_SECONDS)} instead of {what}", pytrace=False)
        pytest.fail(f"waited in vain for {what}", pytrace=False)


@contextmanager
def watched(screen: Screen, folder: Path, *words: str, program: Sequence[str] = (*PROGRAM, "run", "--supervised")) -> Iterator[Watched]:
    """Run a supervisor while the block lasts, and end every process it has started."""
    with subprocess.Popen([*program, *words, "--data", str(folder)], env=screen.environment) as process:
        at = Watched(process, screen, folder)
        try:
            yield at
        finally:
            left = at.children() if process.poll() is None else []
            process.kill()
            for pid in left:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)


def _words(pid: int) -> list[str]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text(encoding="utf-8").split("\0")
    except OSError:
        return []

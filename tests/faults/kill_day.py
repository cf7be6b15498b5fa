"""Kills the real program on a real screen at random moments of a busy day."""

import random
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Timer
from typing import Final

from kiosk.data_folder import DATABASE
from kiosk.storage import open_store
from tests.e2e.screen import Screen
from tests.faults.busy_day import StoredSession
from tests.faults.kill_guide import Guide, Sight
from tests.faults.kill_hand import KilledError, ProgramDriver
from tests.faults.kill_visitor import Notes, Visitor
from tests.faults.verdict import Verdict, verdict
from tests.work import seconds_queued

SIZE: Final = (960, 540)
_WITHIN: Final = {"start": 1.5, "visit": 4.5, "cast": 0.06}
_MOMENTS: Final = ("cast", "start", "visit", "cast", "visit", "cast")
"""Half of the kills are near the tap that casts: a commit takes only a few milliseconds."""


@dataclass(frozen=True, slots=True)
class Kill:
    """The moment to kill: `delay` seconds after the start, the first screen, or a tap on 'Cast my vote'.

    The tap is that of the first visitor after `after` were thanked.
    """

    moment: str
    delay: float
    after: int = 1

    @classmethod
    def at_random(cls, number: int, rng: random.Random) -> "Kill":
        """Choose a random delay after the moment for the kill of this number."""
        moment = _MOMENTS[number % len(_MOMENTS)]
        return cls(moment, rng.uniform(0, _WITHIN[moment]))


@dataclass(slots=True)
class BusyDay:
    """One data folder with all its visitors. `starts` are the seconds until the first screen, by start."""

    program: Sequence[str]
    screen: Screen
    guide: Guide
    folder: Path
    rng: random.Random
    notes: Notes = field(default_factory=Notes)
    starts: list[float] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    sessions: set[str] = field(default_factory=set)

    def until(self, kill: Kill) -> None:
        """Start the program, compare its database with what visitors saw, and play visits until it is killed."""
        with self._running() as hand, _timed(kill, hand.process) as reached, suppress(KilledError):
            reached("start")
            self._judge(hand)
            reached("visit")
            thanked = len(self.notes.thanked) + kill.after
            visitor = Visitor(hand, self.rng, self.notes, lambda: reached("cast") if len(self.notes.thanked) >= thanked else None)
            while True:
                visitor.visit()

    def start_and_check(self) -> None:
        """Start the program and compare its database, without visits."""
        with self._running() as hand:
            self._judge(hand)

    @contextmanager
    def _running(self) -> Iterator[ProgramDriver]:
        words = [*self.program, "run", "--data", str(self.folder)]
        with subprocess.Popen(words, env=self.screen.environment) as process:
            try:
                yield ProgramDriver(process, self.screen, self.guide, self.folder.parent)
            finally:
                process.kill()

    def _judge(self, hand: ProgramDriver) -> None:
        begun = time.monotonic()
        hand.see(Sight("attract"))
        self.starts.append(time.monotonic() - begun - seconds_queued(hand.process.pid))
        database = self.folder / DATABASE
        self.verdicts.append(verdict(database, self.notes.possible()))
        self.notes.resolve(StoredSession.read(database))
        store = open_store(database, create=False)
        self.sessions.update(session.id for session in store.sessions.all())
        store.close()


@contextmanager
def _timed(kill: Kill, process: subprocess.Popen[bytes]) -> Iterator[Callable[[str], None]]:
    """Yield a function to call at every moment. The first time it is the moment of `kill`, the timer starts."""
    timer = Timer(kill.delay, process.kill)

    def reached(moment: str) -> None:
        if moment == kill.moment and timer.ident is None:
            timer.start()

    try:
        yield reached
    finally:
        timer.cancel()

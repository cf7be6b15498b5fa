"""A busy day at the real program on a real screen, killed again and again by someone who knows nothing of its inside."""

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
from tests.faults.busy_day import Kept
from tests.faults.kill_guide import Guide, Sight
from tests.faults.kill_hand import Hand, KilledError
from tests.faults.kill_visitor import Notes, Visitor
from tests.faults.verdict import Verdict, verdict

SIZE: Final = (1280, 720)
_WITHIN: Final = {"start": 1.5, "visit": 4.5, "cast": 0.06}


@dataclass(frozen=True, slots=True)
class Kill:
    """When: so many seconds after the start, after the first screen is there, or after a finger goes for 'Cast my vote'.

    The finger is that of the first visitor who comes after so many were thanked.
    """

    moment: str
    delay: float
    after: int = 1

    @classmethod
    def at_random(cls, rng: random.Random) -> "Kill":
        """A moment taken blindly hardly ever meets the few milliseconds of a commit, so half of them are near the tap that casts."""
        moment = rng.choice(("start", "visit", "visit", "cast", "cast", "cast"))
        return cls(moment, rng.uniform(0, _WITHIN[moment]))


@dataclass(slots=True)
class BusyDay:
    """One data folder with all its visitors and starts. `starts` are the seconds until the first screen was there."""

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
        """Start the program, hold what it kept against what visitors saw, and send visitors in until it is killed."""
        with self._running() as hand, _timed(kill, hand.process) as reached, suppress(KilledError):
            reached("start")
            self._judge(hand)
            reached("visit")
            thanked = len(self.notes.thanked) + kill.after
            visitor = Visitor(hand, self.rng, self.notes, lambda: reached("cast") if len(self.notes.thanked) >= thanked else None)
            while True:
                visitor.visit()

    def look_in(self) -> None:
        """Start it and judge, with nobody there."""
        with self._running() as hand:
            self._judge(hand)

    @contextmanager
    def _running(self) -> Iterator[Hand]:
        words = [*self.program, "run", "--data", str(self.folder)]
        with subprocess.Popen(words, env=self.screen.environment) as process:
            try:
                yield Hand(process, self.screen, self.guide, self.folder.parent)
            finally:
                process.kill()

    def _judge(self, hand: Hand) -> None:
        begun = time.monotonic()
        hand.see(Sight("attract"))
        self.starts.append(time.monotonic() - begun - _kept_waiting(hand.process))
        database = self.folder / DATABASE
        self.verdicts.append(verdict(database, self.notes.possible()))
        self.notes.settle(Kept.read(database))
        store = open_store(database, create=False)
        self.sessions.update(session.id for session in store.sessions.all())
        store.close()


def _kept_waiting(process: subprocess.Popen[bytes]) -> float:
    """Seconds in which the program was ready to go on but others had the processor: a kiosk's machine has nothing else to do."""
    return int(Path(f"/proc/{process.pid}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9


@contextmanager
def _timed(kill: Kill, process: subprocess.Popen[bytes]) -> Iterator[Callable[[str], None]]:
    """Gives what has to be told of every moment reached; the first time it is the one to kill after, the clock begins to run."""
    timer = Timer(kill.delay, process.kill)

    def reached(moment: str) -> None:
        if moment == kill.moment and timer.ident is None:
            timer.start()

    try:
        yield reached
    finally:
        timer.cancel()

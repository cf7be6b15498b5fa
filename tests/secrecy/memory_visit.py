"""One visitor who writes a reason on the on-screen keyboard. Run as a separate program, so that its memory can be searched.

Arguments: a folder for the kiosk, the code points of the reason, 'cast' or 'leave', and 'unwiped' to leave the memory as it is. Writes a
line when the reason is written and when the visit is over; goes on at each line it reads. The reason is never one string outside the kiosk.
"""

import random
import select
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtQuick import QQuickItem

from kiosk.cli.main import exit_process
from kiosk.process.freed_memory import overwrite_freed_memory
from kiosk.ui.memory_wiper import MemoryWiper
from tests.faults.soak.stage import Stage, play
from tests.faults.soak.visitor import Visitor
from tests.ui import items


def main(folder: str, letters: str, end: str, planted: str = "") -> None:
    wipes: list[int] = []

    def act(stage: Stage) -> Iterator[None]:
        visitor = Visitor(stage, random.Random(1))  # noqa: S311 - the same visitor every time
        yield from visitor.start_reason()
        yield from visitor.tap("words", "reason")
        for letter in letters.split(","):
            yield from _press(stage, visitor, int(letter))
        yield from _report("written")
        yield from _END[end](visitor)
        wipes.clear()
        while not wipes:
            yield
        yield from _report("over")

    if planted != "unwiped":
        overwrite_freed_memory()
        MemoryWiper.wipe = _counting(MemoryWiper.wipe, wipes)  # type: ignore[assignment, method-assign]
    else:
        MemoryWiper.wipe = lambda _: wipes.append(1)  # type: ignore[assignment, method-assign]
    play(Path(folder), act, double_tap=0)


def _counting(wipe: Callable[[MemoryWiper], None], wipes: list[int]) -> Callable[[MemoryWiper], None]:
    def counted(self: MemoryWiper) -> None:
        wipe(self)
        wipes.append(1)

    return counted


def _press(stage: Stage, visitor: Visitor, letter: int) -> Iterator[None]:
    """Tap the key with this letter."""
    while (key := _key(stage, letter)) is None:
        yield
    visitor.touch(items.centre(key))
    yield


def _key(stage: Stage, letter: int) -> QQuickItem | None:
    keyboard = stage.item("keyboard")
    keys = (item for item in items.walk(keyboard) if item.property("displayText") is not None) if keyboard else ()
    return next((key for key in keys if str(key.property("text")).lower() == chr(letter)), None)


def _cast(visitor: Visitor) -> Iterator[None]:
    yield from visitor.tap("cast", "thanks")
    yield from visitor.tap("nextPerson", "attract")


def _leave(visitor: Visitor) -> Iterator[None]:
    """Walk away: the kiosk notices by itself."""
    while visitor.stage.kiosk.screen != "attract":
        visitor.stage.kiosk.idle.tick()
        yield


_END: Final[dict[str, Callable[[Visitor], Iterator[None]]]] = {"cast": _cast, "leave": _leave}


def _report(moment: str) -> Iterator[None]:
    sys.stdout.write(f"{moment}\n")
    sys.stdout.flush()
    while not select.select([sys.stdin], [], [], 0)[0]:
        yield
    sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
    exit_process(0)

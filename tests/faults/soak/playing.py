"""Simulates a visitor who votes, then a child playing with a kiosk that has a PIN. Run as a separate program. Prints what it saw as JSON.

The child starts on three screens in turn, because a few hundred random events rarely get far from the first one.

Arguments: a folder for the kiosk, a seed, the number of events, and 'door' to plant a PIN pad that accepts any PIN.
"""

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.cli.main import exit_process
from kiosk.data_folder import DataFolder
from kiosk.services.pin import PinStore, Role
from kiosk.system.pin_file import pin_store
from kiosk.ui.input.input_filter import DOUBLE_TAP, REPEATED_TAP
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from tests.faults.soak.child import Child
from tests.faults.soak.stage import Stage, play
from tests.faults.soak.visitor import Visitor

_PIN: Final = "294817"


def _attract(kiosk: KioskViewModel) -> None:
    assert kiosk.screen == "attract"


def _arguments(kiosk: KioskViewModel) -> None:
    kiosk.startVisit()
    kiosk.visit.takeStance("")
    kiosk.show("arguments")
    assert kiosk.screen == "arguments"


def _pin(kiosk: KioskViewModel) -> None:
    kiosk.openOrganiser()
    assert kiosk.screen == "pin"


_STARTS: Final = (_attract, _arguments, _pin)


class DoorError(Exception):
    """The child is in the organiser's area."""


def main(folder: str, seed: str, events: str, planted: str = "") -> None:
    pin_store(DataFolder.open(Path(folder), create=True).pin_file).set(_PIN)
    if planted == "door":
        PinStore.identify = lambda *_: Role.ORGANISER  # type: ignore[method-assign]
    seen: list[Stage] = []

    def act(stage: Stage) -> Iterator[None]:
        seen.append(stage)
        stage.filter.double_tap = stage.filter.repeated_tap = 0
        yield from Visitor(stage, random.Random(int(seed))).vote_with_reason()  # noqa: S311 - a few hundred random events may never get there
        stage.filter.double_tap, stage.filter.repeated_tap = DOUBLE_TAP, REPEATED_TAP
        child = Child(stage, random.Random(int(seed)))  # noqa: S311 - the same child every time
        starts = _STARTS[-1:] if planted == "door" else _STARTS
        for start in starts:
            stage.kiosk.startOver()
            start(stage.kiosk)
            for _ in child.play(child.events + int(events) // len(starts)):
                if "organiser" in stage.screens:
                    message = f"the organiser's area was open after {child.events} events"
                    raise DoorError(message)
                yield

    play(Path(folder), act)
    sys.stdout.write(json.dumps({"thanked": seen[0].thanked, "screens": sorted(seen[0].screens)}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
    exit_process(0)

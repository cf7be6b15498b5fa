"""Simulates whole visits, then, if asked to, short visits with a planted leak. Run as a separate program. Prints its results as JSON.

Arguments: a folder for the kiosk, how many visits, how many glances with the leak, a file that the curve is written to as it grows.
"""

import json
import os
import random
import sys
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from typing import Final

from kiosk.cli.main import exit_process
from tests.faults.soak.growth import Sample
from tests.faults.soak.stage import Stage, play
from tests.faults.soak.visitor import Visitor

EVERY: Final = 5
LEAK: Final = 600_000
_leaked: list[bytes] = []


def main(folder: str, visits: str, leaking: str, out: str) -> None:
    """Play all of them in one kiosk."""
    seen: list[Stage] = []

    def act(stage: Stage) -> Iterator[None]:
        seen.append(stage)
        visitor = Visitor(stage, random.Random(20_261_123))  # noqa: S311 - the same visitors every time
        with Path(out).open("w", encoding="ascii", buffering=1) as curve:
            for number in range(1, int(visits) + int(leaking) + 1):
                yield from visitor.visit() if number <= int(visits) else visitor.glance()
                if number > int(visits):
                    _leaked.append(os.urandom(LEAK))
                if number % EVERY == 0:
                    yield from stage.idle()
                    curve.write(json.dumps(astuple(Sample.taken(number))) + "\n")

    play(Path(folder), act, double_tap=0)  # visitors as quick as that are one after the other, not two fingers of a hand
    sys.stdout.write(json.dumps({"thanked": seen[0].thanked, "screens": sorted(seen[0].screens)}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
    exit_process(0)

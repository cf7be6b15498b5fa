"""Children at a locked kiosk: nothing they do ends it, opens the organiser's door or makes it thank for a vote that it does not have."""

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.faults.soak.runs import Seen, begin, ended

SEEDS = (20_261_123, 7)
EVENTS = 600
AT_MOST = 20_000
"""Events until the planted fault is found: the run ends with it, most often after a few hundred."""
MANY = int(os.environ.get("GOODFAITH_SOAK_EVENTS", "500000"))


def played(folder: Path, events: int, *planted: str, seeds: Sequence[int] = SEEDS) -> list[Seen]:
    """Run all at the same time, each with its own kiosk."""
    with ExitStack() as stack:
        children = [
            (stack.enter_context(begin("playing", folder / str(seed), seed, events, *planted)), folder / str(seed)) for seed in seeds
        ]
        return [ended(child, at) for child, at in children]


def unharmed(seen: Seen) -> None:
    assert seen.trouble == ""
    assert "organiser" not in seen.screens
    assert seen.thanked == seen.stored
    assert seen.thanked
    assert seen.log == ""


def everywhere(seen: Sequence[Seen], *deeper: str) -> None:
    """Assert that all children together reached these screens. `deeper` are those that a child reaches after many events only."""
    screens = frozenset[str]().union(*(one.screens for one in seen))
    assert screens >= {"attract", "opening", "ground", "arguments", "vote", "reason", "thanks", "pin", *deeper}


def test_a_child_at_the_kiosk_harms_nothing(memory: Path) -> None:
    (seen,) = played(memory, EVENTS, seeds=SEEDS[:1])
    unharmed(seen)
    everywhere([seen])


@pytest.mark.soak
@pytest.mark.timeout(8 * 3600)
def test_a_school_at_the_kiosk_harms_nothing(memory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """GOODFAITH_SOAK_EVENTS says how many events there are on both seeds together."""
    children = played(memory, MANY // len(SEEDS))
    for seen in children:
        with capsys.disabled():
            told = f"{MANY // len(SEEDS)} events, {seen.thanked} thanked, {seen.stored} stored, {seen.trouble or 'unharmed'}"
            sys.stdout.write(f"\n{told}\n")
        unharmed(seen)
    everywhere(children, "reading", "results")


def test_a_door_that_opens_to_any_pin_is_found(memory: Path) -> None:
    (seen,) = played(memory, AT_MOST, "door", seeds=SEEDS[:1])
    assert "DoorError: the organiser's area was open" in seen.trouble

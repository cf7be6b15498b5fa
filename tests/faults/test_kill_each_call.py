"""One vote, killed before and after every system call it makes; all its writes and syncs are among them."""

import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.storage import open_store
from kiosk.storage.journal import is_hot
from tests.commands import clean_environment
from tests.faults import kill_steps
from tests.faults.busy_day import DATABASE, StoredSession, ballots
from tests.faults.verdict import Verdict, verdict
from tests.storage.places import POINTS, a_session

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ptrace is Linux's")

DAY = 12
STEP = 3
"""The worse programs are killed at every third stop only."""


def _killed(folder: Path, caster: str, step: int = 1) -> tuple[list[bool], list[bool]]:
    """Return for every kill whether the vote had been thanked for, and whether a transaction had to be rolled back."""
    prepared, copies = folder / "prepared", folder / "copies"
    prepared.mkdir()
    store = open_store(prepared / DATABASE)
    store.sessions.add(a_session(), POINTS)
    for ballot in ballots(DAY)[:-1]:
        store.ballots.cast(a_session().id, ballot)
    store.close()
    words = [sys.executable, kill_steps.__file__, str(prepared), str(copies), str(DAY), caster, str(step)]
    done = subprocess.run(words, env=clean_environment(), stdout=subprocess.PIPE, text=True, timeout=300, check=True)
    thanked = [line == "thanked" for line in done.stdout.splitlines()]
    return thanked, [is_hot(copies / str(n) / DATABASE) for n in range(len(thanked))]


def _verdicts(folder: Path, thanked: Sequence[bool]) -> Counter[Verdict]:
    before, after = (StoredSession.after(ballots(DAY)[:votes]) for votes in (DAY - 1, DAY))
    places = [folder / "copies" / str(number) / DATABASE for number in range(len(thanked))]
    return Counter(verdict(place, [after] if sure else [before, after]) for place, sure in zip(places, thanked, strict=True))


def test_a_vote_is_there_whole_or_not_at_all_wherever_it_is_killed(memory: Path) -> None:
    assert ballots(DAY)[-1].reason
    thanked, undone = _killed(memory, "honest")

    assert _verdicts(memory, thanked) == {Verdict.SOUND: len(thanked)}
    assert thanked[0] is False
    assert thanked[-1] is True
    assert sum(undone) > 10


def test_thanks_before_the_commit_are_found_out(memory: Path) -> None:
    thanked, _ = _killed(memory, "hasty", STEP)

    assert _verdicts(memory, thanked)[Verdict.LOST] > 20 / STEP


def test_a_journal_that_dies_with_the_program_is_found_out(memory: Path) -> None:
    thanked, _ = _killed(memory, "journal in memory", STEP)

    assert _verdicts(memory, thanked).keys() & {Verdict.DAMAGED, Verdict.MIXED}

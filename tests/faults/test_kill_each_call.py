"""One vote, killed after every system call it makes; all its writes and syncs are among them. The soak kills before every call, too."""

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
BOTH, ONCE = 1, 2
"""Stops from kill to kill: a call stops before and after it. After one call and before the next, the files are the same."""
FEW = 4
"""Stops from kill to kill of the worse programs."""


def _killed(folder: Path, caster: str, step: int) -> tuple[list[bool], list[bool]]:
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
    judged: dict[tuple[bool, tuple[tuple[str, bytes], ...]], Verdict] = {}
    verdicts = Counter[Verdict]()
    for number, sure in enumerate(thanked):
        place = folder / "copies" / str(number)
        files = tuple(sorted((file.name, file.read_bytes()) for file in place.iterdir()))
        if (sure, files) not in judged:  # most calls change no file
            judged[sure, files] = verdict(place / DATABASE, [after] if sure else [before, after])
        verdicts[judged[sure, files]] += 1
    return verdicts


@pytest.mark.parametrize("step", [ONCE, pytest.param(BOTH, marks=pytest.mark.soak)])
def test_a_vote_is_there_whole_or_not_at_all_wherever_it_is_killed(memory: Path, step: int) -> None:
    assert ballots(DAY)[-1].reason
    thanked, undone = _killed(memory, "honest", step)

    assert _verdicts(memory, thanked) == {Verdict.SOUND: len(thanked)}
    assert thanked[0] is False
    assert thanked[-1] is True
    assert sum(undone) > 10 / step


def test_thanks_before_the_commit_are_found_out(memory: Path) -> None:
    thanked, _ = _killed(memory, "hasty", FEW)

    assert _verdicts(memory, thanked)[Verdict.LOST] > 20 / FEW


def test_a_journal_that_dies_with_the_program_is_found_out(memory: Path) -> None:
    thanked, _ = _killed(memory, "journal in memory", FEW)

    assert _verdicts(memory, thanked).keys() & {Verdict.DAMAGED, Verdict.MIXED}

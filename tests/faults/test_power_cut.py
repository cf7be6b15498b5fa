"""Tests power cuts while votes are cast: anything the disk had not confirmed may be lost, torn or reordered."""

import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot
from tests.faults import power_day, power_undo
from tests.faults.busy_day import DATABASE, StoredSession, ballots
from tests.faults.disk import Cut, Files, cuts
from tests.faults.recorder import Event, Write, record
from tests.faults.verdict import Verdict, verdict

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

FEW_VOTES = 10
FEW_STATES = 200
"""States of weaker settings among which there must be `BAD` bad ones; the search ends with the last of these."""
BAD = 5
UNDONE = 4
CUT_AGAIN = 20
"""States of each of the `UNDONE` cuts, cut once more while they are undone."""
SEED = 20_261_123
_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""How a journal begins that is to be played back."""


def _recorded(folder: Path, votes: int, *pragmas: str) -> list[Event]:
    folder.mkdir()
    return record(Path(power_day.__file__), folder, str(votes), *pragmas)


def _verdicts(events: Sequence[Event], folder: Path, votes: int, states: int) -> Iterator[Verdict]:
    """Judge this many different states of the disk."""
    cast = ballots(votes)
    for cut in islice(_different(cuts(events, _rng())), states):
        _put(cut.files, folder)
        yield verdict(folder / DATABASE, _possible(cut, cast))


def _finds(wanted: Verdict, events: Sequence[Event], folder: Path) -> bool:
    found = (each for each in _verdicts(events, folder, FEW_VOTES, FEW_STATES) if each is wanted)
    return len(list(islice(found, BAD))) == BAD


def _different(found: Iterator[Cut]) -> Iterator[Cut]:
    seen = set[int]()
    for cut in found:
        mark = hash((cut.said, tuple(sorted(cut.files.items()))))
        if mark not in seen:
            seen.add(mark)
            yield cut


def _half_done(events: Sequence[Event]) -> Iterator[Cut]:
    """States with a journal that the next opening plays back into the database, each from another part of the day."""
    hot = (cut for cut in cuts(events, _rng()) if cut.files.get(f"{DATABASE}-journal", b"").startswith(_MAGIC) and DATABASE in cut.files)
    return islice(hot, 50, None, 60)


def _rng() -> random.Random:
    return random.Random(SEED)  # noqa: S311 - the same every time


def _possible(cut: Cut, cast: Sequence[Ballot]) -> list[StoredSession | None]:
    """Return the allowed counts: every thanked vote, with or without the one in flight; before any promise, no session at all."""
    said = Counter(cut.said)
    held: list[StoredSession | None] = [StoredSession.after(cast[:votes]) for votes in range(said["thanked"], said["begun"] + 1)]
    return held if said["opened"] else [None, *held]


def _put(files: Files, folder: Path) -> None:
    for old in folder.iterdir():
        old.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("votes", "states"), [(20, 160), pytest.param(40, 2_000, marks=pytest.mark.soak)])
def test_no_thanked_vote_is_lost_and_no_database_damaged(tmp_path: Path, memory: Path, votes: int, states: int) -> None:
    events = _recorded(tmp_path / "day", votes)

    assert Counter(_verdicts(events, memory, votes, states)) == {Verdict.SOUND: states}


@pytest.mark.parametrize(
    "instead",
    [
        pytest.param(("journal_mode=WAL", "synchronous=NORMAL"), id="a log that is not synced"),
        pytest.param(("journal_mode=DELETE", "synchronous=FULL"), id="the end of a journal that is not synced"),
    ],
)
def test_weaker_settings_lose_thanked_votes(instead: tuple[str, ...], tmp_path: Path, memory: Path) -> None:
    assert _finds(Verdict.LOST, _recorded(tmp_path / "day", FEW_VOTES, *instead), memory)


def test_nothing_synced_at_all_damages_databases(tmp_path: Path, memory: Path) -> None:
    assert _finds(Verdict.DAMAGED, _recorded(tmp_path / "day", FEW_VOTES, "synchronous=OFF"), memory)


def test_a_second_cut_while_the_first_is_undone_loses_nothing_either(tmp_path: Path, memory: Path) -> None:
    cast, verdicts = ballots(FEW_VOTES), Counter[Verdict]()
    for number, first in enumerate(islice(_half_done(_recorded(tmp_path / "day", FEW_VOTES)), UNDONE)):
        folder = tmp_path / str(number)
        folder.mkdir()
        _put(first.files, folder)
        undoing = record(Path(power_undo.__file__), folder)
        assert any(isinstance(event, Write) and event.name == DATABASE for event in undoing)
        for second in islice(cuts(undoing, _rng(), first.files), CUT_AGAIN):
            _put(second.files, memory)
            verdicts[verdict(memory / DATABASE, _possible(first, cast))] += 1

    assert verdicts == {Verdict.SOUND: UNDONE * CUT_AGAIN}

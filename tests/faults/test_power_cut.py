"""The power goes while votes are cast: whatever the disk had not promised yet may be lost, torn or out of order."""

import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from tests.faults import power_day
from tests.faults.busy_day import DATABASE, Kept, ballots, integrity
from tests.faults.disk import Cut, cuts
from tests.faults.recorder import Event, record

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

VOTES = 40
STATES = 2_000
FEW_VOTES = 10
FEW_STATES = 300
MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made in it is this user's own
SEED = 20_261_123
SOUND, LOST, DAMAGED, MIXED = "sound", "thanked votes lost", "damaged", "neither the votes before nor those after"


@pytest.fixture
def memory() -> Iterator[Path]:
    """A folder that no real disk slows down."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


def _recorded(folder: Path, votes: int, *pragmas: str) -> list[Event]:
    folder.mkdir()
    return record(Path(power_day.__file__), folder, str(votes), *pragmas)


def _verdicts(events: list[Event], folder: Path, votes: int, states: int) -> Counter[str]:
    """What became of so many states of the disk, no two alike."""
    cast, seen, verdicts = ballots(votes), set[int](), Counter[str]()
    for cut in cuts(events, random.Random(SEED)):  # noqa: S311 - the same every time
        mark = hash((cut.said, tuple(sorted(cut.files.items()))))
        if mark not in seen:
            seen.add(mark)
            verdicts[_verdict(cut, folder, [Kept.after(cast[:n]) for n in _possible(cut)])] += 1
        if len(seen) == states:
            return verdicts
    raise AssertionError


def _possible(cut: Cut) -> range:
    """How many votes may be there: every one that was thanked, and the one in flight."""
    said = Counter(cut.said)
    return range(said["thanked"], said["begun"] + 1)


def _verdict(cut: Cut, folder: Path, possible: list[Kept]) -> str:
    for old in folder.iterdir():
        old.unlink()
    for name, content in cut.files.items():
        (folder / name).write_bytes(content)
    try:
        found = Kept.read(folder / DATABASE)
    except (KnownError, ValueError):
        return DAMAGED
    if integrity(folder / DATABASE) != "ok":
        return DAMAGED
    if found in possible or (found is None and "opened" not in cut.said):
        return SOUND
    return LOST if found is None or found.visits < possible[0].visits else MIXED


def test_no_thanked_vote_is_lost_and_no_database_damaged(tmp_path: Path, memory: Path) -> None:
    events = _recorded(tmp_path / "day", VOTES)

    assert _verdicts(events, memory, VOTES, STATES) == {SOUND: STATES}


@pytest.mark.parametrize(
    ("instead", "share"),
    [
        pytest.param(("journal_mode=WAL", "synchronous=NORMAL"), 0.3, id="a log that is not synced"),
        pytest.param(("journal_mode=DELETE", "synchronous=FULL"), 0.01, id="the end of a journal that is not synced"),
    ],
)
def test_weaker_settings_lose_thanked_votes(instead: tuple[str, ...], share: float, tmp_path: Path, memory: Path) -> None:
    events = _recorded(tmp_path / "day", FEW_VOTES, *instead)

    assert _verdicts(events, memory, FEW_VOTES, FEW_STATES)[LOST] > share * FEW_STATES


def test_nothing_synced_at_all_damages_databases(tmp_path: Path, memory: Path) -> None:
    events = _recorded(tmp_path / "day", FEW_VOTES, "synchronous=OFF")

    assert _verdicts(events, memory, FEW_VOTES, FEW_STATES)[DAMAGED] > 0.1 * FEW_STATES

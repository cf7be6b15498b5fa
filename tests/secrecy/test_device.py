"""Under the files: an image of the whole disk, taken after a vote, holds nothing that singles out the last voter."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from kiosk.storage import connection
from tests.secrecy.attack_device import Remains, remains
from tests.secrecy.attack_files import marks
from tests.secrecy.attack_sessions import SESSION, a_store, cell, scratch, visitors
from tests.secrecy.device import EXT4, VFAT, XFS, Device, FileSystem, mounted

SIZES = (7, 12, 30)


@pytest.fixture
def work() -> Iterator[Path]:
    with scratch() as folder:
        yield folder


def images(device: Device, seed: int, sizes: tuple[int, ...]) -> Iterator[tuple[str, str, Remains]]:
    """The words and the counter of the last voter with what an attacker finds, right before and right after some votes."""
    ballots = visitors(Random(seed), max(sizes))  # noqa: S311 - the same sessions every time
    with closing(a_store(device.folder / f"kiosk {seed}")) as store:
        for number, ballot in enumerate(ballots, start=1):
            store.ballots.cast(SESSION.id, ballot)
            if number in sizes or number + 1 in sizes:
                (mark,) = marks((ballot.reason or "").encode())
                yield mark, cell(ballot), remains(device.read(), store.database.path)


def check(system: FileSystem, work: Path, sizes: tuple[int, ...], seed: int = 1) -> None:
    with mounted(system, work) as device:
        found = list(images(device, seed, sizes))
    assert len(found) == 2 * len(sizes)
    for _, _, left in found:
        assert left == Remains(frozenset(), (), None, None)


def test_nothing_of_an_earlier_moment_is_left_on_the_disk(work: Path) -> None:
    check(EXT4, work, (7,))


@pytest.mark.soak
@pytest.mark.parametrize("system", [EXT4, XFS, VFAT], ids=lambda system: system.name)
@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_left_whatever_the_file_system(work: Path, system: FileSystem, seed: int) -> None:
    check(system, work, SIZES, seed)


@pytest.mark.parametrize("size", [7, *(pytest.param(size, marks=pytest.mark.soak) for size in SIZES[1:])])
def test_a_truncated_journal_gives_the_last_voter_away(work: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """The reason for the wiping, and the proof that the attack finds what is left."""
    monkeypatch.setitem(connection.SETTINGS, "journal_mode", ("TRUNCATE", "truncate"))
    with mounted(EXT4, work) as device:
        *_, (words, counter, left) = images(device, 1, (size,))

    assert (left.last_words, left.last_cell) == (words, counter)

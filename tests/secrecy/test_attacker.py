"""From nothing the kiosk keeps, shows or prints can anyone tell who came when: many sessions a channel, at 12 and at 30 voters."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import pytest

from tests.secrecy import attack_files, attack_lists
from tests.secrecy.attack import FEW, RUNS, Channel, Evidence, critical, in_order, judged, ranks
from tests.secrecy.attack_planted import PLANTED, uuid_table, uuid_table_without_rowid
from tests.secrecy.attack_sessions import SIZES, play, scratch

_SLOW: Final = {"PDF": {12: 20, 30: 10}, "XLSX": {12: 20, 30: 10}}
"""Sessions attacked here, `FEW` of other channels; `make soak` attacks `RUNS` of each."""
_PLANTED_RUNS: Final = 6
_SMALL_BUCKET: Final = 7
CHANNELS: Final = (*attack_files.CHANNELS, *attack_lists.CHANNELS)
_TEN_COUNTERS: Final = {"order of how sure people are", "place of how sure people are in the file"}
"""Too few of them are used by 12 voters to guess an order, and by 30 not always."""
LOOKS: Final = [
    (channel, stage, size)
    for channel in CHANNELS
    for stage in channel.stages
    for size in SIZES
    if channel.name not in _TEN_COUNTERS or size > min(SIZES)
]
_NAMES: Final = [f"{channel.name}, {stage}, {size}" for channel, stage, size in LOOKS]

Runs = Sequence[Mapping[tuple[str, int], Evidence]]


@pytest.fixture(scope="module")
def runs() -> Iterator[Runs]:
    with scratch() as folder:
        yield [play(folder / str(seed), seed) for seed in range(FEW)]


@pytest.fixture(scope="module")
def many_runs(runs: Runs) -> Iterator[Runs]:
    with scratch() as folder:
        yield [*runs, *(play(folder / str(seed), seed) for seed in range(FEW, RUNS))]


def look(runs: Runs, channel: Channel, stage: str, size: int) -> None:
    verdict = judged(channel, [run[stage, size] for run in runs])
    assert verdict.secret, verdict
    if channel.silent:
        assert not verdict.guesses, verdict
    elif not (channel.name.startswith(("what is new", "the second copy")) and (stage, size) == ("running", 12)):
        least = 0.7 if channel.name in _TEN_COUNTERS else 0.9
        assert verdict.guesses > least * len(runs), "nothing was looked at"  # the first copy of a running session comes at 20 votes


@pytest.mark.parametrize(("channel", "stage", "size"), LOOKS, ids=_NAMES)
def test_the_order_of_arrival_cannot_be_told_from(runs: Runs, channel: Channel, stage: str, size: int) -> None:
    look(runs[: _SLOW.get(channel.name, {}).get(size, FEW)], channel, stage, size)


@pytest.mark.soak
@pytest.mark.parametrize(("channel", "stage", "size"), LOOKS, ids=_NAMES)
def test_the_order_of_arrival_cannot_be_told_from_200_sessions(many_runs: Runs, channel: Channel, stage: str, size: int) -> None:
    look(many_runs, channel, stage, size)


@pytest.mark.soak
def test_the_order_of_arrival_cannot_be_told_from_many_small_buckets() -> None:
    with scratch() as folder:
        runs = [play(folder / str(seed), seed, bucket=_SMALL_BUCKET) for seed in range(RUNS, 2 * RUNS)]
        for channel, stage, size in LOOKS:
            if channel in attack_files.CHANNELS:
                look(runs, channel, stage, size)


def test_the_same_seed_gives_the_same_sessions(runs: Runs) -> None:
    with scratch() as folder:
        for where, again in play(folder / "again", 3).items():
            assert attack_files.places(again) == attack_files.places(runs[3][where])


def test_every_channel_has_a_leak_of_its_own() -> None:
    assert set(PLANTED) == {channel.name for channel in CHANNELS}


@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
def test_a_planted_leak_is_found_in(channel: Channel) -> None:
    with scratch() as folder:
        verdict = judged(channel, [PLANTED[channel.name](folder / str(seed), seed) for seed in range(_PLANTED_RUNS)])

    assert verdict.guesses == _PLANTED_RUNS
    assert abs(verdict.mean) > 0.3, verdict
    assert not verdict.secret


@pytest.mark.parametrize("planted", [uuid_table, uuid_table_without_rowid])
def test_a_plain_table_of_random_ids_would_fail(planted: Callable[[Path, int], Evidence]) -> None:
    (channel,) = (channel for channel in CHANNELS if channel.name == "place of the words in the file")
    with scratch() as folder:
        verdict = judged(channel, [planted(folder / str(seed), seed) for seed in range(_PLANTED_RUNS)])

    assert abs(verdict.mean) > 0.99


def test_the_measure_itself() -> None:
    assert critical(12) == pytest.approx(0.587, abs=0.02)  # tables of Spearman's coefficient: 0.587 and 0.362
    assert critical(30) == pytest.approx(0.362, abs=0.02)
    assert ranks([3, 1, 3, 2]) == [2.5, 0, 2.5, 1]
    assert in_order(["b", "a", "b"]) == {"b": 0, "a": 1}

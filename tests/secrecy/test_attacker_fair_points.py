"""Neither the disk nor an export tells from the answers to 'Is this a fair point?' which reason is older."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import pytest

from kiosk.services import summary
from kiosk.storage import reason_buckets
from tests.secrecy.attack import FEW, RUNS, Channel, Evidence, judged
from tests.secrecy.attack_fair_points import CHANNELS, Event, counted_as_they_come, play
from tests.secrecy.attack_sessions import scratch

_REACHED: Final = "everyone reached"
EVENTS: Final = {
    f"{int(100 * rate)} %, {'at once' if at_once else 'after review'}, {'live' if live else 'sealed'}": Event(30, 0, rate, at_once, live)
    for rate in (0.3, 0.8)
    for at_once in (True, False)
    for live in (True, False)
} | {_REACHED: Event(10, 50, 0.8, at_once=True, live=True)}
"""In the last one the last reasons are in time to be answered as often as any."""
_BUSY: Final = "80 %, at once, live"
_SLOW: Final = ("PDF", "XLSX", "HTML")
_STAGES: Final = ("running", "closed")
_PLANTED_RUNS: Final = 6
_FOUND: Final = {"answers on the disk": 0.42, "fair answers on the disk": 0.2}
"""The correlation that a planted leak has at least."""
EXPORTS: Final = ("JSON", "CSV", "XLSX", "PDF", "HTML")

Runs = Mapping[str, Sequence[Mapping[str, Evidence]]]


def _sessions(folder: Path, runs: int) -> Runs:
    """Play half of the sessions with published shares."""
    found: dict[str, list[Mapping[str, Evidence]]] = {}
    for place, (name, event) in enumerate(EVENTS.items()):
        times = runs // 2 if name == _REACHED else runs // 2 // (len(EVENTS) - 1)
        found[name] = [play(folder / f"{place} {seed}", RUNS * place + seed, event) for seed in range(times)]
    return found


@pytest.fixture(scope="module")
def runs() -> Iterator[Runs]:
    with scratch() as folder:
        yield _sessions(folder, FEW)


@pytest.fixture(scope="module")
def many_runs() -> Iterator[Runs]:
    with scratch() as folder:
        yield _sessions(folder, RUNS)


def look(runs: Runs, channel: Channel, stage: str) -> None:
    verdict = judged(channel, [run[stage] for event in runs.values() for run in event])
    assert verdict.secret, verdict
    if channel.silent:
        assert not verdict.guesses, verdict


@pytest.mark.parametrize("stage", _STAGES)
@pytest.mark.parametrize("channel", [channel for channel in CHANNELS if channel.name not in _SLOW], ids=lambda channel: channel.name)
def test_the_age_of_a_reason_cannot_be_told_from(runs: Runs, channel: Channel, stage: str) -> None:
    look(runs, channel, stage)


@pytest.mark.soak
@pytest.mark.parametrize("stage", _STAGES)
@pytest.mark.parametrize("channel", CHANNELS, ids=lambda channel: channel.name)
def test_the_age_of_a_reason_cannot_be_told_from_200_sessions(many_runs: Runs, channel: Channel, stage: str) -> None:
    look(many_runs, channel, stage)


@pytest.mark.parametrize("stage", _STAGES)
@pytest.mark.parametrize("channel", [channel for channel in CHANNELS if channel.name in _SLOW], ids=lambda channel: channel.name)
def test_every_export_has_the_shares_of_the_json(runs: Runs, channel: Channel, stage: str) -> None:
    (json,) = (channel for channel in CHANNELS if channel.name == "JSON")
    for event in runs.values():
        assert channel.guess(event[0][stage]) == json.guess(event[0][stage])


@pytest.mark.parametrize("stage", _STAGES)
@pytest.mark.parametrize("channel", [channel for channel in CHANNELS if channel.name in EXPORTS], ids=lambda channel: channel.name)
def test_shares_are_published_once_every_reason_has_its_answers(runs: Runs, channel: Channel, stage: str) -> None:
    shares = {share for run in runs[_REACHED][:5] for share in channel.guess(run[stage]).values()} - {-1}

    assert len(shares) > 3
    assert all(share % 10 == 0 for share in shares)


@pytest.mark.parametrize("event", [event for event in EVENTS.values() if event.readers == 0], ids=str)
def test_counting_answers_as_they_come_is_found(event: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    """Self-check, on the disk in every event, and in every export where many answer."""
    monkeypatch.setattr(reason_buckets, "clear_uneven_answers", lambda *_: None)
    monkeypatch.setattr(summary, "_without_uneven_answers", list)
    with scratch() as folder:
        found = [play(folder / str(seed), seed, event, counted_as_they_come) for seed in range(_PLANTED_RUNS)]
        for channel in CHANNELS:
            exported = channel.name in EXPORTS
            if channel.name in _FOUND or (exported and event is EVENTS[_BUSY]):
                verdict = judged(channel, [run["closed"] for run in found])
                assert -verdict.mean > _FOUND.get(channel.name, 0.3), (channel.name, verdict)
                assert not verdict.secret

"""Tests kill -9 of the whole program at any moment of a busy day: every thanked vote is counted, and the session is resumed."""

import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import pytest
from pytestqt.qtbot import QtBot

from tests.commands import PROGRAM
from tests.e2e.screen import x_screen
from tests.faults import kill_forgetful
from tests.faults.kill_day import SIZE, BusyDay, Kill
from tests.faults.kill_guide import Guide, learn
from tests.faults.verdict import Verdict
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="X is Linux's"), pytest.mark.usefixtures("application")]

BACK = 5.0
_learnt: list[Guide] = []
"""The guide, once a test has needed it."""


@pytest.fixture
def driver(tmp_path: Path, qtbot: QtBot) -> Iterator[WindowDriver]:
    services = FakeServices(tmp_path)
    services.open()
    driver = WindowDriver(qtbot, services, SIZE, online_url="https://example.org/debate")
    yield driver
    driver.close()


@contextmanager
def _day(program: list[str], driver: WindowDriver, monkeypatch: pytest.MonkeyPatch, seed: int = 20_261_123) -> Iterator[BusyDay]:
    if not _learnt:
        _learnt.append(learn(driver, monkeypatch))
    with x_screen(SIZE) as screen:
        yield BusyDay(program, screen, _learnt[0], driver.services.folder / "day", random.Random(seed))  # noqa: S311 - the same visitors every time


@pytest.mark.parametrize(
    "kills", [pytest.param(3, marks=pytest.mark.timeout(300)), pytest.param(200, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])]
)
def test_every_thanked_vote_is_counted_however_often_the_program_is_killed(
    kills: int, driver: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _day(PROGRAM, driver, monkeypatch) as day:
        day.start_and_check()  # Python compiles everything once
        planned = [Kill.at_random(number, day.rng) for number in range(kills)]
        for kill in planned:
            day.until(kill)
        day.start_and_check()

    assert set(day.verdicts) == {Verdict.SOUND}
    assert len(day.sessions) == 1
    assert max(day.starts[1:]) <= max(BACK, 3 * median(day.starts[1:]))
    assert len(day.notes.thanked) >= sum(kill.moment == "cast" for kill in planned) >= kills / 4


def test_a_program_that_thanks_before_it_writes_is_found_out(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    with _day([sys.executable, kill_forgetful.__file__], driver, monkeypatch) as day:
        day.until(Kill("cast", 2, after=0))
        assert day.notes.thanked
        day.start_and_check()

    assert day.verdicts[-1] is Verdict.LOST

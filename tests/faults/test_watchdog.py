"""The supervised kiosk on a real screen: killed, stopped, stuck, crashing again and again, and left."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.data_folder import DataFolder
from kiosk.storage import lock_folder
from kiosk.system.pin_file import pin_store
from tests.commands import clean_environment, error_line, goodfaith
from tests.e2e.screen import Screen, x_screen
from tests.faults import watchdog_busy, watchdog_worker
from tests.faults.watched_kiosk import Watched, watched

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="X is Linux's"), pytest.mark.timeout(300)]

KILLED_BACK, FROZEN_BACK = 5.0, 30.0
SIZE = (960, 540)
PIN = "294817"
BUSY = [sys.executable, watchdog_busy.__file__, "supervise"]


@pytest.fixture
def screen() -> Iterator[Screen]:
    with x_screen(SIZE) as screen:
        yield screen


def signalled(number: signal.Signals) -> Callable[[int], None]:
    return lambda pid: os.kill(pid, number)


def ends(at: Watched) -> int:
    return at.process.wait(timeout=60)


def lock_is_free(folder: Path) -> bool:
    with lock_folder(folder):
        return True


def test_a_killed_kiosk_is_back_with_the_same_session(screen: Screen, tmp_path: Path) -> None:
    with watched(screen, tmp_path, "--session", "Open day") as at:
        first = at.first_start()
        before = at.sessions()
        assert at.back_after(signalled(signal.SIGKILL)) <= max(KILLED_BACK, 3 * first)
        assert at.sessions() == before
        assert [name for _, name, _ in before] == ["Open day"]
        assert "started again: it was ended by signal 9" in at.log()


def test_a_frozen_kiosk_is_back_with_the_same_session(screen: Screen, tmp_path: Path) -> None:
    """Two at the same time, as each takes its time: one stopped, one with the thread of its screens busy for ever."""
    with x_screen(SIZE) as other, watched(screen, tmp_path / "one") as stopped, watched(other, tmp_path / "two", program=BUSY) as busy:
        slowest = max(stopped.first_start(), busy.first_start())
        harms = [stopped.harm(signalled(signal.SIGSTOP)), busy.harm(signalled(signal.SIGUSR1))]
        for at, harm in zip((stopped, busy), harms, strict=True):
            assert at.back(harm) <= max(FROZEN_BACK, FROZEN_BACK - KILLED_BACK + 3 * slowest)
            assert at.sessions() == harm.sessions
            assert "started again: it had frozen" in at.log()


def test_after_five_crashes_the_screen_says_so_until_the_organiser_comes_even_if_that_page_dies(screen: Screen, tmp_path: Path) -> None:
    pin_store(DataFolder(tmp_path).pin_file).set(PIN)
    with watched(screen, tmp_path) as at:
        for _ in range(4):
            at.back_after(signalled(signal.SIGKILL))
        at.back_after(signalled(signal.SIGKILL), then="out-of-service")
        page = at.shown("out-of-service")
        assert at.covers(page, SIZE)
        assert lock_is_free(tmp_path)

        os.kill(page, signal.SIGKILL)
        page = at.shown("out-of-service", besides=page)
        assert at.covers(page, SIZE)

        screen.key("ctrl+q")
        screen.key("alt+F4")
        screen.key("space")  # 'Organiser'
        for digit in "550192":
            screen.key(digit)
        screen.key("Return")
        screen.key("space")
        assert at.child("out-of-service") == page

        screen.key("Escape")
        screen.key("ctrl+alt+o")
        for digit in PIN:
            screen.key(digit)
        screen.key("Return")
        screen.key("space")  # 'Start the kiosk again'
        at.shown()
        assert len(at.sessions()) == 1


def test_whoever_ends_the_supervisor_ends_the_kiosk(screen: Screen, tmp_path: Path) -> None:
    with watched(screen, tmp_path) as at:
        kiosk = at.shown()
        at.process.terminate()
        assert ends(at) == 0
        assert not Path(f"/proc/{kiosk}").exists()
        assert lock_is_free(tmp_path)


def test_leaving_on_purpose_ends_the_supervisor(screen: Screen, tmp_path: Path) -> None:
    with watched(screen, tmp_path) as at:
        at.shown()
        screen.key("ctrl+q")
        assert ends(at) == 0


def test_what_is_wrong_from_the_start_is_said_once(tmp_path: Path) -> None:
    assert "There is no display" in error_line(goodfaith("run", "--supervised", "--data", tmp_path, env=clean_environment()), 1)


@pytest.mark.parametrize(("told", "starts"), [("told", ["started "]), ("silent", ["started ", "started it had frozen"])])
def test_long_work_that_is_told_is_no_freeze(told: str, starts: list[str]) -> None:
    words = [sys.executable, watchdog_worker.__file__, "5", "2.5", told]
    done = subprocess.run(words, env=clean_environment(), capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0
    assert [line for line in done.stderr.splitlines() if line.startswith("started")] == starts

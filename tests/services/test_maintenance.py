"""The background does what is due without anyone waiting for it, and outlives whatever goes wrong in it."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.services.maintenance import MaintenanceThread


class Chore:
    """Counts its rounds."""

    def __init__(self) -> None:
        self.rounds = 0
        self.done = threading.Semaphore(0)

    def __call__(self) -> None:
        self.rounds += 1
        self.done.release()

    def wait(self) -> bool:
        return self.done.acquire(timeout=10)


@pytest.fixture
def chore() -> Chore:
    return Chore()


@pytest.fixture
def upkeep(chore: Chore) -> Iterator[MaintenanceThread]:
    upkeep = MaintenanceThread([chore], period=3600)
    yield upkeep
    upkeep.close()


def test_it_begins_at_once_and_goes_on_when_nudged(upkeep: MaintenanceThread, chore: Chore) -> None:
    upkeep.start()
    assert chore.wait()
    upkeep.wake()
    assert chore.wait()
    assert chore.rounds == 2


def test_it_goes_on_by_itself(chore: Chore) -> None:
    upkeep = MaintenanceThread([chore], period=0.001)
    upkeep.start()
    assert all(chore.wait() for _ in range(5))
    upkeep.close()


def test_what_is_left_is_done_at_the_end(upkeep: MaintenanceThread, chore: Chore) -> None:
    upkeep.start()
    assert chore.wait()
    upkeep.close()

    assert chore.rounds == 2


def test_a_chore_that_fails_keeps_no_other_from_being_done(chore: Chore, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise OSError(5, "no")

    upkeep = MaintenanceThread([fail, chore], period=3600)
    upkeep.start()
    assert chore.wait()
    upkeep.wake()
    assert chore.wait()
    upkeep.close()

    assert caplog.text.count("a chore failed") == 3


def test_a_chore_that_hangs_does_not_keep_the_program() -> None:
    let_go = threading.Event()
    upkeep = MaintenanceThread([let_go.wait], period=3600)
    upkeep.start()
    upkeep.close(timeout=0.01)

    assert upkeep._thread.is_alive()
    let_go.set()
    upkeep._thread.join(10)


def test_one_that_never_began_can_be_closed(chore: Chore) -> None:
    MaintenanceThread([chore]).close()
    assert chore.rounds == 0

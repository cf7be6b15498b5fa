"""Tests that the maintenance thread runs due tasks without blocking anyone, and survives all errors."""

import threading
from collections.abc import Iterator

import pytest

from kiosk.services.maintenance import MaintenanceThread


class Task:
    """Counts its rounds."""

    def __init__(self) -> None:
        self.rounds = 0
        self.done = threading.Semaphore(0)

    def __call__(self) -> None:
        self.rounds += 1
        self.done.release()

    def wait(self) -> bool:
        return self.done.acquire(timeout=60)


@pytest.fixture
def task() -> Task:
    return Task()


@pytest.fixture
def thread(task: Task) -> Iterator[MaintenanceThread]:
    thread = MaintenanceThread([task], period=3600)
    yield thread
    thread.close()


def test_it_begins_at_once_and_goes_on_when_woken(thread: MaintenanceThread, task: Task) -> None:
    thread.start()
    assert task.wait()
    thread.wake()
    assert task.wait()
    assert task.rounds == 2


def test_a_delayed_first_round_comes_early_when_woken(task: Task) -> None:
    thread = MaintenanceThread([task], period=3600, delay=3600)
    thread.start()
    thread.wake()
    assert task.wait()
    thread.close()
    assert task.rounds == 2


def test_it_goes_on_by_itself(task: Task) -> None:
    thread = MaintenanceThread([task], period=0.001)
    thread.start()
    assert all(task.wait() for _ in range(5))
    thread.close()


def test_what_is_left_is_done_at_the_end(thread: MaintenanceThread, task: Task) -> None:
    thread.start()
    assert task.wait()
    thread.close()

    assert task.rounds == 2


def test_a_task_that_fails_keeps_no_other_from_being_done(task: Task, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> None:
        raise OSError(5, "no")

    thread = MaintenanceThread([fail, task], period=3600)
    thread.start()
    assert task.wait()
    thread.wake()
    assert task.wait()
    thread.close()

    assert caplog.text.count("a maintenance task failed") == 3


def test_a_task_that_hangs_does_not_keep_the_program() -> None:
    let_go = threading.Event()
    thread = MaintenanceThread([let_go.wait], period=3600)
    thread.start()
    thread.close(timeout=0.01)

    assert thread._thread.is_alive()
    let_go.set()
    thread._thread.join(10)


def test_one_that_never_began_can_be_closed(task: Task) -> None:
    MaintenanceThread([task]).close()
    assert task.rounds == 0

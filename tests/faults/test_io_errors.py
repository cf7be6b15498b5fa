"""The disk reports an error at any one step of a vote, once or for good: nobody is thanked for a vote that is not there."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.commands import surroundings
from tests.faults.io_trouble import Fault, Log, failing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

STEPS = {"open": 1, "write": 10, "sync": 3, "truncate": 1, "read": 1}
"""How many calls of a kind there are at least in one vote."""
MOST = 100
Ask = Callable[[str], Any]


class Kiosk:
    """A voting process on a store."""

    def __init__(self, process: "subprocess.Popen[str]", store: Path) -> None:
        self.process, self.store = process, store

    def ask(self, word: str) -> Any:  # noqa: ANN401 - JSON
        """Have it do something, and hear what came of it."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, "the program died"
        return json.loads(answer)


@contextmanager
def voting(folder: Path, *more: str) -> Iterator[Kiosk]:
    store = folder / "goodfaith.db"
    words = [sys.executable, "-m", "tests.faults.io_voter", str(store), *more]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=surroundings()
    ) as process:
        try:
            yield Kiosk(process, store)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    """One program for all faults: it has to live through every one."""
    with voting(tmp_path_factory.mktemp("io")) as kiosk:
        for _ in range(5):
            assert kiosk.ask("vote")["thanked"]
        yield kiosk


def suffered(kiosk: Kiosk, fault: Fault, *, anew: bool = False) -> bool:
    """Vote once with a fault, and see that what the visitor reads is true; False where the fault never came."""
    before = kiosk.ask("look")["kept"]
    if anew:
        kiosk.ask("forget")
    with failing(kiosk.process.pid, fault, kiosk.store, kiosk.store.with_name("strace.log")) as log:
        told = kiosk.ask("vote")
    after = kiosk.ask("look")
    more = [now - then for now, then in zip(after["kept"], before, strict=True)]
    assert after["whole"]
    assert told["seconds"] <= 1
    if told["thanked"]:
        assert more == [1, 1, 1], f"thanked, and not kept: {fault}"
        assert log.first is None or excused(log), f"thanked although the disk failed: {fault}"
    else:
        assert more == [0, 0, 0] or unconfirmed(log), f"not thanked, and kept: {fault}"  # until the disk can be written again
        assert "was not recorded: the " in told["said"]
    again = kiosk.ask("vote")
    assert again["thanked"], f"not even the next vote was recorded: {again}"
    assert kiosk.ask("look")["kept"] == [then + 1 + told["thanked"] for then in before], f"counted twice, or not at all: {fault}"
    return log.first is not None


def excused(log: Log) -> bool:
    """Whether the failure keeps no vote from the disk.

    One that concerns the folder does not, because the journal's name is in it already; nor one of confirming that the journal was
    cut off, when a whole commit after it went well.
    """
    assert log.first is not None
    line = log.lines[log.first]
    on_folder = "-journal" not in line and ".db" not in line
    confirmed = any("sync(" in later and later.endswith("= 0") for later in log.lines[log.first + 1 :])
    return on_folder or (confirmed and unconfirmed(log))


def unconfirmed(log: Log) -> bool:
    """Whether it was the confirmation of the journal's end that failed: then the vote is in the file, for all one can tell."""
    assert log.first is not None
    return "sync(" in log.lines[log.first] and any("ftruncate(" in earlier for earlier in log.lines[: log.first])


@pytest.mark.parametrize("permanent", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("kind", STEPS)
def test_what_the_visitor_reads_is_true_whichever_call_fails(kiosk: Kiosk, kind: str, permanent: bool) -> None:
    failed = next(n for n in range(MOST) if not suffered(kiosk, Fault(kind, n + 1, permanent)))

    assert failed >= STEPS[kind]


@pytest.mark.parametrize("permanent", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("kind", ["open", "sync"])
def test_so_it_is_right_after_the_start(kiosk: Kiosk, kind: str, permanent: bool) -> None:
    """The store is opened and the journal made."""
    failed = next(n for n in range(MOST) if not suffered(kiosk, Fault(kind, n + 1, permanent), anew=True))

    assert failed >= STEPS[kind]


@pytest.mark.parametrize("kind", ["write", "truncate"])
def test_a_full_disk_at_any_call_is_named_as_the_cause(kiosk: Kiosk, kind: str) -> None:
    with failing(kiosk.process.pid, Fault(kind, error="ENOSPC"), kiosk.store, kiosk.store.with_name("strace.log")):
        told = kiosk.ask("vote")

    assert not told["thanked"]
    assert kind != "write" or "the disk is full" in told["said"]


def test_a_program_that_thanks_whatever_happened_is_found_out(tmp_path: Path) -> None:
    with voting(tmp_path, "--careless") as careless, pytest.raises(AssertionError, match="thanked, and not kept"):
        suffered(careless, Fault("write", permanent=True))


def test_a_fault_that_never_comes_is_noticed(kiosk: Kiosk) -> None:
    assert not suffered(kiosk, Fault("write", 10_000))

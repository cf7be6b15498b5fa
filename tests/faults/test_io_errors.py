"""The disk reports an error at any system call of a vote, once or permanently: nobody is thanked for a vote that was not recorded."""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.commands import clean_environment
from tests.faults.io_trouble import Fault, Log, failing
from tests.storage.places import contents
from tests.work import SLACK

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")

STEPS = {"open": 5, "write": 20, "sync": 6, "read": 5}
"""The least number of calls of each kind in one vote."""
MOST = 100
_HEADER_GONE = re.compile(r"-journal>, .*, 28, 0\) += 28$")
Ask = Callable[[str], Any]


class Kiosk:
    """A process that casts votes on a database."""

    def __init__(self, process: "subprocess.Popen[str]", store: Path) -> None:
        self.process, self.store = process, store

    def ask(self, command: str) -> Any:  # noqa: ANN401 - JSON
        """Send a command and return the answer."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        assert answer, "the program died"
        return json.loads(answer)


@contextmanager
def voting(folder: Path, *more: str) -> Iterator[Kiosk]:
    store = folder / "goodfaith.db"
    arguments = [sys.executable, "-m", "tests.faults.io_voter", str(store), *more]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=clean_environment()
    ) as process:
        try:
            yield Kiosk(process, store)
        finally:
            process.kill()


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    """One process for all faults of a test: it must survive every one. The database is new, because a vote writes more as it grows."""
    with voting(tmp_path) as kiosk:
        for _ in range(5):
            assert kiosk.ask("vote")["thanked"]
        yield kiosk


def suffered(kiosk: Kiosk, fault: Fault, *, reopen: bool = False) -> bool:
    """Vote once with a fault and check that what the visitor reads is true. Return False if the fault never occurred."""
    before = kiosk.ask("check")["kept"]
    if reopen:
        kiosk.ask("reopen")
    with failing(kiosk.process.pid, fault, kiosk.store, kiosk.store.with_name("strace.log")) as log:
        answer = kiosk.ask("vote")
    left = f"{kiosk.store.name}-journal" in contents(kiosk.store.parent)
    after = kiosk.ask("check")
    more = [now - then for now, then in zip(after["kept"], before, strict=True)]
    assert after["intact"]
    assert answer["seconds"] <= SLACK
    if answer["thanked"]:
        assert more == [1, 1, 1], f"thanked, and not kept: {fault}"
        assert log.first is None or excused(log), f"thanked although the disk failed: {fault}"
        assert answer["unwiped"] or not (left or unwiped(log)), f"the organiser is not told that the journal stays: {fault}"
    else:
        assert more == [0, 0, 0] or unconfirmed(log), f"not thanked, and kept: {fault}"  # until the disk can be written again
        assert "was not recorded: the " in answer["said"]
    again = kiosk.ask("vote")
    assert again["thanked"], f"not even the next vote was recorded: {again}"
    assert not again["unwiped"]
    assert list(contents(kiosk.store.parent)) == ["goodfaith.db", "strace.log"], "the next vote did not wipe the journal"
    assert kiosk.ask("check")["kept"] == [then + 1 + answer["thanked"] for then in before], f"counted twice, or not at all: {fault}"
    return log.first is not None


def excused(log: Log) -> bool:
    """Return whether the vote is on disk in spite of the failure.

    A failure of the folder is harmless, because the journal's name is durable already; so is one of wiping the journal, one of
    confirming that its header was overwritten, if a complete commit after it succeeded, and one of finding out whether there is
    anything to roll back: then SQLite tries to.
    """
    assert log.first is not None
    line = log.lines[log.first]
    on_folder = "-journal" not in line and ".db" not in line
    before_it = "-journal" in line and "O_RDONLY" in line
    confirmed = any("sync(" in later and later.endswith("= 0") for later in log.lines[log.first + 1 :])
    return on_folder or before_it or committed(log) or (confirmed and unconfirmed(log))


def committed(log: Log) -> bool:
    """Return whether the commit was complete before anything failed: what failed was wiping the journal."""
    done = [index for index, line in enumerate(log.lines[: log.first]) if _HEADER_GONE.search(line)]
    return bool(done) and any("sync(" in line and line.endswith("= 0") for line in log.lines[done[0] : log.first])


def unwiped(log: Log) -> bool:
    """Return whether confirming that the journal was wiped failed."""
    return log.first is not None and committed(log) and "sync(" in log.lines[log.first]


def unconfirmed(log: Log) -> bool:
    """Return whether confirming that the journal's header is gone failed: then the vote is probably in the file."""
    assert log.first is not None
    return "sync(" in log.lines[log.first] and any(map(_HEADER_GONE.search, log.lines[: log.first]))


@pytest.mark.parametrize("permanent", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("kind", STEPS)
def test_what_the_visitor_reads_is_true_whichever_call_fails(kiosk: Kiosk, kind: str, permanent: bool) -> None:
    failed = next(n for n in range(MOST) if not suffered(kiosk, Fault(kind, n + 1, permanent)))

    assert failed >= STEPS[kind]


@pytest.mark.parametrize("permanent", [False, True], ids=["once", "for good"])
@pytest.mark.parametrize("kind", ["open", "sync"])
def test_so_it_is_right_after_the_start(kiosk: Kiosk, kind: str, permanent: bool) -> None:
    """The first vote also opens the database and creates the journal."""
    failed = next(n for n in range(MOST) if not suffered(kiosk, Fault(kind, n + 1, permanent), reopen=True))

    assert failed >= STEPS[kind]


def test_a_full_disk_is_named_as_the_cause(kiosk: Kiosk) -> None:
    with failing(kiosk.process.pid, Fault("write", error="ENOSPC"), kiosk.store, kiosk.store.with_name("strace.log")):
        answer = kiosk.ask("vote")

    assert not answer["thanked"]
    assert "the disk is full" in answer["said"]


def test_a_program_that_thanks_whatever_happened_is_found_out(tmp_path: Path) -> None:
    with voting(tmp_path, "--careless") as careless, pytest.raises(AssertionError, match="thanked, and not kept"):
        suffered(careless, Fault("write", permanent=True))


def test_a_fault_that_never_comes_is_noticed(kiosk: Kiosk) -> None:
    assert not suffered(kiosk, Fault("write", 10_000))
